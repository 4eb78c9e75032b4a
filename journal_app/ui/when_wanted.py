"""Parts of a page that most visits never see, made when they are first wanted.

Such a part is a ``cached_property`` of what it belongs to, or one of many in a ``WhenWanted``.
Whoever only wants to know what stands in it asks with ``made`` first, and so does not have it made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Name = TypeVar("Name")
Part = TypeVar("Part")


class WhenWanted(dict[Name, Part]):
    """Parts by their names, each made when it is first looked up."""

    def __init__(self, make: Callable[[Name], Part]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: Name) -> Part:
        part = self[name] = self._make(name)
        return part


def made(owner: object, part: str) -> bool:
    """Whether a part of this name was wanted already."""
    return part in vars(owner)
