"""Makes dataclasses as Python makes them, but in half the time."""

# ruff: noqa: N807 - the methods that are made here are such
from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

_KNOWN = frozenset({(3, 11)})
"""The versions of Python for which both ways were compared."""
_PYTHON: Any = dataclasses
_NAME = re.compile(r"self\.(\w+)")


def make_dataclasses_quickly() -> None:
    """From now on for all dataclasses; they stay what they are.

    Python writes the source of each method that a dataclass is given, and compiles it: six times
    for a frozen one, which is half a millisecond and more. Some eighteen are made until the window
    stands there. What such a method does with the names of the fields can be said without source;
    only ``__init__``, whose arguments are the fields, is left to Python.
    """
    if sys.version_info[:2] in _KNOWN:
        _PYTHON._repr_fn = _shown
        _PYTHON._cmp_fn = _compared
        _PYTHON._hash_fn = _hashed
        _PYTHON._frozen_get_del_attr = _held


_QUICK = ("_repr_fn", "_cmp_fn", "_hash_fn", "_frozen_get_del_attr")
_usually: dict[str, Callable[..., Any]] = {
    name: getattr(_PYTHON, name) for name in _QUICK if hasattr(_PYTHON, name)
}


def _shown(fields: Sequence[dataclasses.Field[Any]], _globals: object) -> Callable[..., str]:
    names = [field.name for field in fields]

    def __repr__(self: object) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({told})"

    told_once: Callable[..., str] = _PYTHON._recursive_repr(__repr__)
    return told_once


def _compared(name: str, sign: str, mine: str, other: str, **known: Any) -> Callable[..., Any]:
    if name != "__eq__":
        usual: Callable[..., Any] = _usually["_cmp_fn"](name, sign, mine, other, **known)
        return usual
    values = _values(_NAME.findall(mine))

    def __eq__(self: object, other: object) -> Any:
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    return __eq__


def _hashed(fields: Sequence[dataclasses.Field[Any]], _globals: object) -> Callable[..., int]:
    values = _values([field.name for field in fields])

    def __hash__(self: object) -> int:
        return hash(values(self))

    return __hash__


def _held(
    kind: Any, fields: Sequence[dataclasses.Field[Any]], _globals: object
) -> tuple[Callable[..., None], Callable[..., None]]:
    names = frozenset(field.name for field in fields)

    def __setattr__(self: object, name: str, value: object) -> None:
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(kind, self).__setattr__(name, value)

    def __delattr__(self: object, name: str) -> None:
        if type(self) is kind or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(kind, self).__delattr__(name)

    return __setattr__, __delattr__


def _values(names: Sequence[str]) -> Callable[[object], tuple[Any, ...]]:
    """What an object has under these names, as a tuple."""
    if not names:
        return lambda _: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda one: (get(one),)
