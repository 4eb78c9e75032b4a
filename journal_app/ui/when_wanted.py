"""Parts of a page that most visits never see, made when they are first wanted.

Such a part is a ``cached_property`` of what it belongs to, or one of many in a ``WhenWanted``.
Whoever only wants to know what stands in it asks with ``made`` first, and so does not have it made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from journal_app.ui.tasks import Steps

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


def once_made(owner: object, part: str, then: Callable[[], object]) -> Steps:
    """Do something with a part; the first time a turn after it was made.

    To make a form takes as long as to fill and show it.
    """
    if not made(owner, part):
        getattr(owner, part)
        yield
    then()


def made(owner: object, part: str) -> bool:
    """Whether a part of this name was wanted already."""
    return part in vars(owner)
