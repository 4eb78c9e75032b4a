"""Dataclasses that are made quickly are what Python makes of the same fields."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from journal_app import quick_dataclasses

KINDS: tuple[dict[str, bool], ...] = (
    {},
    {"frozen": True},
    {"frozen": True, "slots": True},
    {"frozen": True, "order": True},
    {"unsafe_hash": True},
)
FIELDS: tuple[list[Any], ...] = (
    [],
    [("one", int)],
    [("one", int), ("two", str, dataclasses.field(default="b", compare=False))],
    [("one", int), ("two", Any, dataclasses.field(default=(), repr=False)), ("three", int, 3)],
)

pytestmark = pytest.mark.skipif(
    sys.version_info[:2] not in quick_dataclasses._KNOWN, reason="is made as Python makes it"
)


@pytest.fixture(autouse=True)
def usually() -> Iterator[None]:
    """Whoever starts the program within these tests has them made quickly from then on."""
    before = {name: getattr(dataclasses, name) for name in quick_dataclasses._QUICK}
    _take(quick_dataclasses._usually)
    yield
    _take(before)


def _take(made_by: dict[str, Any]) -> None:
    for name, making in made_by.items():
        setattr(dataclasses, name, making)


def _said(act: Any) -> Any:
    """What comes of it; of an error its kind and what it says."""
    try:
        return act()
    except (TypeError, AttributeError) as error:
        return type(error), str(error)


def _told(kind: Any) -> list[Any]:
    """All that can be seen of a dataclass from outside."""
    fields = dataclasses.fields(kind)
    whole = len([field for field in fields if field.default is dataclasses.MISSING])
    one, same, other = kind(*[1] * whole), kind(*[1] * whole), kind(*[2] * whole)

    class Under(kind):  # type: ignore[misc]
        """Has more than the fields."""

    below = Under(*[1] * whole)
    methods = ("__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__")
    return [
        sorted(name for name in vars(kind) if name not in {"__dict__", "__weakref__"}),
        [getattr(vars(kind).get(name), "__qualname__", None) for name in methods],
        [getattr(vars(kind).get(name), "__name__", None) for name in methods],
        [repr(one).replace(hex(id(one)), ""), repr(below).replace(hex(id(below)), "")],
        [one == same, one == other, one != same, one == below, kind.__eq__(one, 3)],
        [_said(lambda: hash(one) == hash(same)), _said(lambda: hash(one) == hash((1,)))],
        _said(lambda: one < other),
        _said(lambda: setattr(one, "one", 7)),
        _said(lambda: setattr(one, "elsewhere", 7)),
        _said(lambda: delattr(one, "one")),
        _said(lambda: delattr(one, "elsewhere")),
        _said(lambda: setattr(below, "one", 7)),
        _said(lambda: setattr(below, "elsewhere", 7)),
        _said(lambda: delattr(below, "elsewhere")),
        dataclasses.replace(same) == same,
    ]


def _all() -> list[Any]:
    return [
        _told(dataclasses.make_dataclass("Made", fields, **kind))
        for kind in KINDS
        for fields in FIELDS
    ]


def test_they_are_what_python_makes() -> None:
    usual = _all()
    quick_dataclasses.make_dataclasses_quickly()
    assert all(
        getattr(dataclasses, name) is not making
        for name, making in quick_dataclasses._usually.items()
    )
    assert _all() == usual


def test_one_that_holds_itself_is_shown_without_end_nowhere() -> None:
    quick_dataclasses.make_dataclasses_quickly()
    kind: Any = dataclasses.make_dataclass("Made", [("within", list)])
    one = kind([])
    one.within.append(one)
    assert repr(one) == "Made(within=[...])"
