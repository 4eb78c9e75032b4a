"""Making things ready on a second thread while those before them are used on this one."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import TypeVar

_T = TypeVar("_T")
_TURN = 0.0005


@contextlib.contextmanager
def short_turns() -> Iterator[None]:
    """Threads let one another go on sooner than they would: in half a millisecond, not in five.

    A thread that writes needs Python for some microseconds between two statements, and would wait
    for that longer than each of them takes.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


@contextlib.contextmanager
def made_beside(things: Iterable[_T]) -> Iterator[Iterator[_T]]:
    """The same things, each made as soon as can be; no more of them once nobody wants any."""
    ready: SimpleQueue[_T | None] = SimpleQueue()
    left = threading.Event()

    def make() -> None:
        for thing in things:
            if left.is_set():
                return
            ready.put(thing)

    def in_turn(made: Future[None]) -> Iterator[_T]:
        while (thing := ready.get()) is not None:
            yield thing
        made.result()  # raises what ended it

    with short_turns(), ThreadPoolExecutor(max_workers=1) as beside:
        made = beside.submit(make)
        made.add_done_callback(lambda _made: ready.put(None))
        try:
            yield in_turn(made)
        finally:
            left.set()
