"""Dataclasses share the methods that are the same in all of them."""

from __future__ import annotations

import dataclasses
import sys
from dataclasses import FrozenInstanceError, fields
from typing import Any

_KNOWN = frozenset({(3, 11), (3, 12)})
"""The versions of Python that make dataclasses in this way."""


def share_methods() -> None:
    """From now on no dataclass gets its own text of what it is, nor its own bars to changing it.

    Python writes source text for every method of every dataclass and compiles it: some 15 kB a
    class, and there are hundreds. What makes one, compares it and gives its hash stays so, since
    it is done often. The rest is hardly ever called, and is the same for all but for the names of
    the fields, which each class knows. Where Python makes them in another way, it goes on with it.
    """
    if sys.version_info[:2] in _KNOWN:
        _MAKER._repr_fn = _repr
        _MAKER._frozen_get_del_attr = _bars


_MAKER: Any = dataclasses


def _repr(_fields: object, _globals: object) -> Any:
    return _text


def _bars(_class: object, _fields: object, _globals: object) -> tuple[Any, Any]:
    return __setattr__, __delattr__


def _written(self: Any) -> str:
    said = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{self.__class__.__qualname__}({said})"


_written.__name__ = "__repr__"
_text: Any = _MAKER._recursive_repr(_written)


def __setattr__(self: Any, name: str, value: Any) -> None:  # noqa: N807 - classes know it by that
    if _is_fixed(self, name):
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
    object.__setattr__(self, name, value)


def __delattr__(self: Any, name: str) -> None:  # noqa: N807
    if _is_fixed(self, name):
        raise FrozenInstanceError(f"cannot delete field {name!r}")
    object.__delattr__(self, name)


def _is_fixed(one: Any, name: str) -> bool:
    """A field is, and all of what is no more than a dataclass."""
    kind = type(one)
    return "__dataclass_fields__" in vars(kind) or name in kind.__dataclass_fields__
