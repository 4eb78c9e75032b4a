"""Long work on a thread beside another lets that one go first, between its parts.

Python does one thing at a time: beside a long work, each call from Qt waits for its turn, and one
laying out or painting makes hundreds of them. Whoever works long says so here again and again; what
that does is known to whoever made the thread, and nothing where nobody is to go first.
"""

from __future__ import annotations

import builtins
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

EVERY = 64
"""So many small things are done before anybody is let go first."""
_T = TypeVar("_T")


class _Here(threading.local):
    way: Callable[[], None] | None = None


class _Importing:
    """Python's own function for importing, and how many have others go first in its place."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.own: Callable[..., Any] = builtins.__import__
        self.at_it = 0


_here = _Here()
_importing = _Importing()


def give_way_by(way: Callable[[], None]) -> None:
    """What ``give_way`` does on this thread from now on."""
    _here.way = way


def give_way() -> None:
    """Called between the parts of a work that may be long, as often as can be."""
    if _here.way is not None:
        _here.way()


def giving_way(things: Iterable[_T]) -> Iterator[_T]:
    """The same things, between which others go first."""
    for number, thing in enumerate(things):
        if not number % EVERY:
            give_way()
        yield thing


@contextmanager
def imports_give_way() -> Iterator[None]:
    """Others go first before whatever this thread imports within.

    Not before what modules of Python itself import: whoever goes first may want the same ones, and
    would wait for them. (A finder of modules would be no place to wait: meanwhile nobody imports.)
    """
    with _importing.lock:
        if not _importing.at_it:
            _importing.own = builtins.__import__
            builtins.__import__ = _after_others(_importing.own)
        _importing.at_it += 1
    try:
        yield
    finally:
        with _importing.lock:
            _importing.at_it -= 1
            if not _importing.at_it:
                builtins.__import__ = _importing.own


def _after_others(original: Callable[..., Any]) -> Callable[..., Any]:
    """Python's own function for importing, with others going first."""

    def after_others(*details: Any, **named: Any) -> Any:
        around = details[1] if len(details) > 1 else named.get("globals")
        importing = (around or {}).get("__name__") or ""
        if importing.partition(".")[0] not in sys.stdlib_module_names:
            give_way()
        return original(*details, **named)

    return after_others
