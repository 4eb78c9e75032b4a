"""Enumerations that are made quickly are what Python makes of the same names."""

from __future__ import annotations

import enum
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.ui import quick_enums

KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
OF_QT = """
import enum, sys

sys.path[:0] = [sys.argv[2]]
if sys.argv[1] == "quick":
    from journal_app.ui.quick_enums import make_enums_quickly
    make_enums_quickly()
from PySide6 import QtCore, QtGui, QtWidgets
from tests.ui.test_quick_enums import told

for module in (QtCore, QtGui, QtWidgets):
    for owner in sorted(dir(module)):
        held = getattr(module, owner)
        for one in [held, *vars(held).values()] if isinstance(held, type) else []:
            if isinstance(one, enum.EnumType) and one.__module__.startswith("PySide6."):
                print(one.__module__, one.__qualname__, told(one))
"""


def told(made: Any) -> list[Any]:
    """All that can be seen of an enumeration from outside, and what Python keeps in it."""
    kept = {
        name: re.sub(r" at 0x\w+", "", getattr(value, "__qualname__", None) or repr(value))
        for name, value in sorted(vars(made).items())
        if name not in {"__dict__", "__weakref__"}
    }
    members = [
        (name, member.name, member.value, member._sort_order_, member.__objclass__ is made)
        for name, member in made.__members__.items()
    ]
    return [
        kept,
        members,
        [repr(member) for member in made],
        [str(member) for member in made],
        [hash(member) == hash(member.name) for member in made],
        [made(member.value) is member and made[member.name] is member for member in made],
        dir(made),
    ]


@pytest.fixture(scope="module", autouse=True)
def quickly() -> Iterator[None]:
    before = quick_enums._MAKER._create_
    quick_enums.make_enums_quickly()
    yield
    quick_enums._MAKER._create_ = before


names = st.sampled_from(
    ["A", "b", "None_", "Größe", "name", "value", "real", "mro", "_x", "__init__", "names"]
)
numbers = st.integers(-4, 16) | st.sampled_from([2**31, 2**63, 2**70])


def both(kind: Any, pairs: Any, **details: Any) -> list[Any]:
    found: list[Any] = []
    for way in (quick_enums._usually, quick_enums._quickly):
        quick_enums._MAKER._create_ = way
        try:
            found.append(told(kind("Made", pairs, **details)))
        except (TypeError, ValueError, NameError) as error:
            found.append((type(error), str(error)))
    return found


@given(st.sampled_from(KINDS), st.lists(st.tuples(names, numbers), max_size=8))
def test_it_is_what_python_makes(kind: Any, pairs: list[tuple[str, int]]) -> None:
    usual, quick = both(kind, pairs)
    assert quick == usual


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("names", ["A B C", ["A", "B"], {"A": 1}, [("A", "a")], (("A", 1),), []])
def test_other_names_are_left_to_python(kind: Any, names: Any) -> None:
    usual, quick = both(kind, names, module="here", qualname="There.Made")
    assert quick == usual


@pytest.mark.parametrize("kind", [enum.Flag, enum.IntFlag])
def test_flags_are_put_together_and_taken_apart(kind: Any) -> None:
    made = kind("Made", [("None_", 0), ("High", 4), ("Low", 1), ("Both", 5)])
    assert made.High | made.Low is made.Both
    assert list(made.Both) == [made.High, made.Low]
    assert made.Low in made.Both
    assert made.Low & ~made.Low is made.None_
    assert not made.None_
    assert [member.name for member in made] == ["High", "Low"]


def test_a_number_without_a_name_is_refused() -> None:
    made: Any = enum.Enum("made", [("A", 1)])
    with pytest.raises(ValueError, match="2 is not a valid made"):
        made(2)


def test_it_says_where_it_was_made() -> None:
    assert enum.Enum("made", [("A", 1)]).__module__ == __name__


def test_the_enumerations_of_qt_are_the_same(request: pytest.FixtureRequest) -> None:
    said = [
        subprocess.run(
            [sys.executable, "-c", OF_QT, way, str(request.config.rootpath)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for way in ("usual", "quick")
    ]
    assert said[0].count("\n") > 300
    assert said[1] == said[0]
