"""Classes of values of our own are as Python's, whose functions are made once and not for each."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, replace
from typing import Any

import pytest

from journal_app.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    x: float
    y: float = 0.0
    seen: bool = field(default=False, compare=False)
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


def both(**told: Any) -> tuple[type, type]:
    """The same class, made here and by Python."""

    def made(by: Callable[..., Any]) -> type:
        class Pair:
            one: object
            other: list[int] = field(default_factory=list)

        Pair.__qualname__ = "Pair"
        found: type = by(**told)(Pair)
        return found

    return made(dataclass), made(dataclasses.dataclass)


@pytest.mark.parametrize("slots", [False, True])
@pytest.mark.parametrize("frozen", [False, True])
@pytest.mark.parametrize("eq", [False, True])
def test_a_value_behaves_as_pythons_own(slots: bool, frozen: bool, eq: bool) -> None:
    for made in both(slots=slots, frozen=frozen, eq=eq):
        value, same, another = made(1), made(1), made(2, [3])
        assert repr(another) == "Pair(one=2, other=[3])"
        assert (value == same) is eq
        assert value != another
        assert value != (1, [])
        assert replace(another, one=1).other == [3]  # type: ignore[type-var]
        assert hasattr(value, "__dict__") is not slots
        assert (made.__hash__ is None) is (eq and not frozen)
        assert copy.copy(another).other == [3]
        if frozen:
            with pytest.raises(FrozenInstanceError, match="cannot assign to field 'one'"):
                value.one = 2
            with pytest.raises(FrozenInstanceError, match="cannot delete field 'one'"):
                del value.one
        else:
            value.one = 2
            assert value.one == 2


def test_what_is_not_compared_or_told_is_left_out() -> None:
    assert Place(1, seen=True) == Place(1)
    assert hash(Place(1, seen=True)) == hash(Place(1))
    assert Place(1, 2) != Place(1, 3)
    assert repr(Place(1, secret="a word")) == "Place(x=1, y=0.0, seen=False)"
    assert {Place(1): "here"}[Place(1, 0.0)] == "here"
    assert Nothing() == Nothing() != Place(1)
    assert hash(Nothing()) == hash(Nothing())


def test_a_value_that_is_no_number_equals_itself() -> None:
    nan = float("nan")
    assert Place(nan) == Place(nan)


def test_what_a_class_says_itself_is_kept() -> None:
    @dataclass(frozen=True, slots=True)
    class Own:
        number: int

        def __repr__(self) -> str:
            return "mine"

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 7

    assert (repr(Own(1)), Own(1) == Own(2), hash(Own(1))) == ("mine", True, 7)


def test_one_that_holds_itself_can_be_told() -> None:
    @dataclass(slots=True)
    class Ring:
        next: object = None

    ring = Ring()
    ring.next = ring
    assert repr(ring).endswith("Ring(next=...)")


def test_a_class_of_a_class_compares_all_it_has() -> None:
    @dataclass(frozen=True, slots=True)
    class Named(Place):
        name: str = ""

    assert Named(1, name="a") != Named(1, name="b")
    assert Named(1, name="a") != Place(1)
    assert Named(1, name="a") == Named(1, name="a", seen=True)


def test_it_comes_back_from_bytes_and_matches() -> None:
    there = pickle.loads(pickle.dumps(Place(1, 2, secret="s")))
    assert there == Place(1, 2, secret="s")
    match there:
        case Place(x, y):
            assert (x, y) == (1, 2)


def test_no_class_is_left_behind_that_was_made_on_the_way() -> None:
    import gc

    @dataclass(frozen=True, slots=True)
    class Once:
        number: int

    gc.collect()
    assert [made for made in object.__subclasses__() if made.__qualname__ == Once.__qualname__] == [
        Once
    ]
