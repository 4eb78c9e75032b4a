"""Makes the enumerations of Qt as Python makes them, but in a fraction of the time."""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Sequence
from typing import Any

_KNOWN = frozenset({(3, 11), (3, 12), (3, 13)})
"""The versions of Python for which both ways were compared."""
_KINDS = frozenset({enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag})


def make_enums_quickly() -> None:
    """From now on for all enumerations that are made by calling a kind with names and numbers.

    Qt's Python bindings do so for each enumeration of every class that is looked at: some 350 with
    4,400 names until there is a first window, which is a third of all that a start does. Python
    puts each name into the new class as a stand-in, takes it out again and looks through all bases
    for it. Here the class is made without names, and they are put into it. What comes of it is the
    same, name by name; with anything but plain names and numbers Python goes its own way.
    """
    if sys.version_info[:2] in _KNOWN:
        _MAKER._create_ = _quickly


_MAKER: Any = enum.EnumType
_usually: Callable[..., Any] = _MAKER._create_


def _quickly(kind: Any, class_name: str, names: Any, **details: Any) -> Any:
    """In the place of what makes an enumeration of names."""
    if details.get("module") is None:
        # Past the call of the kind, which is Python's, is whoever called it.
        details["module"] = sys._getframe(2).f_globals.get("__name__")
    if kind not in _KINDS or details.get("type") or not _is_plain(kind, names):
        return _usually(kind, class_name, names, **details)
    made = _usually(kind, class_name, [], **details)
    _put_into(made, names)
    return made


def _is_plain(kind: Any, names: Any) -> bool:
    """Whether these are pairs of a name and a number, and no name is one of the kind itself."""
    if type(names) is not list:
        return False
    taken, least = _taken_by(kind), 0 if issubclass(kind, enum.Flag) else None
    for pair in names:
        if type(pair) is not tuple or len(pair) != 2:
            return False
        name, number = pair
        if type(name) is not str or type(number) is not int or name[:1] == "_" or name in taken:
            return False
        if least is not None and number < least:
            return False
    return len({name for name, _ in names}) == len(names)


_taken: dict[Any, frozenset[str]] = {}


def _taken_by(kind: Any) -> frozenset[str]:
    """The names that something of the kind has already."""
    if kind not in _taken:
        of_all = (vars(base) for base in kind.__mro__)
        _taken[kind] = frozenset({"mro"}.union(*of_all))
    return _taken[kind]


def _put_into(made: Any, names: Sequence[tuple[str, int]]) -> None:
    """Give an enumeration without names what Python's own way would have put there."""
    is_flag, is_number = issubclass(made, enum.Flag), issubclass(made, int)
    new: Callable[..., Any] = int.__new__ if is_number else object.__new__
    in_order, by_name, by_number = (
        made._member_names_,
        made._member_map_,
        made._value2member_map_,
    )
    mask = single = 0
    for name, number in names:
        is_single = number != 0 and number & (number - 1) == 0
        if is_flag:
            mask |= number
            single |= number if is_single else 0
        member = by_number.get(number)
        if member is None:
            member = new(made, number) if is_number else new(made)
            # One by one, and not by its table: nobody asked for that, and so it has none.
            member._value_, member._name_ = number, name
            member.__objclass__, member._sort_order_ = made, len(in_order)
            by_number[number] = member
            if is_single or not is_flag:
                in_order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    if is_flag:
        made._flag_mask_, made._singles_mask_ = mask, single
        made._all_bits_ = 2 ** mask.bit_length() - 1
        numbers = [by_name[name]._value_ for name in in_order]
        if numbers != sorted(numbers):
            made._iter_member_ = made._iter_member_by_def_
