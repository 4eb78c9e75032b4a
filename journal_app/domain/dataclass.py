"""Classes of values, as Python's own, of which each brings with it only how it is made.

Python writes six functions for every such class and compiles them when it is imported: for some
five hundred classes that is a good part of a start, and three megabytes. How a value is told,
compared, hashed and kept from being changed is the same for all, and so is here once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - what types are checked by
else:
    import dataclasses
    from operator import attrgetter
    from reprlib import recursive_repr

    def dataclass(made=None, /, *, eq=True, **told):
        """As ``dataclasses.dataclass``, for ``frozen``, ``slots`` and ``eq``."""
        if made is None:
            return lambda one: dataclass(one, eq=eq, **told)
        own = vars(made)
        says, compares = "__repr__" in own, "__eq__" in own
        hashes = own.get("__hash__") is not None or ("__hash__" in own and not compares)
        made = dataclasses.dataclass(made, eq=False, repr=False, **told)
        if not says:
            made.__repr__ = _told
        frozen = told.get("frozen", False)
        if frozen:
            made.__setattr__, made.__delattr__ = _not_set, _not_deleted
        if eq:
            compared = (one.name for one in dataclasses.fields(made) if one.compare)
            made.__compared__ = attrgetter("__class__", *compared)
            if not compares:
                made.__eq__ = _equal
            if not hashes:
                made.__hash__ = _hashed if frozen else None
        return made

    @recursive_repr()
    def _told(self):
        fields = (one.name for one in dataclasses.fields(self) if one.repr)
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in fields)
        return f"{type(self).__qualname__}({said})"

    def _equal(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        compared = self.__compared__
        return compared(self) == compared(other)

    def _hashed(self):
        return hash(self.__compared__(self))

    def _not_set(self, name, value):
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def _not_deleted(self, name):
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
