"""Bringing to the disk what is written, while more of it is being written.

Whoever writes very much waits at the end until all of it is on the disk; for less, where the
system began with it before. Nothing depends on it.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from journal_app.storage import looking

_EVERY = 0.004
_BEGIN_WITH_WHAT_IS_THERE = 2


@contextlib.contextmanager
def hastened(path: Path) -> Iterator[Callable[[], None]]:
    """Gives what begins with it; from then on, until the end, on a thread of its own.

    For a file that is open as a journal.
    """
    done = threading.Event()
    thread = threading.Thread(target=partial(_hasten_until, done, path))
    begun = False

    def begin() -> None:
        nonlocal begun
        thread.start()
        begun = True

    try:
        yield begin
    finally:
        done.set()
        if begun:
            thread.join()


def _hasten_until(done: threading.Event, path: Path) -> None:
    handle = looking.handle_of(path)
    if handle is None or sys.platform != "linux":
        return
    hasten(handle)
    while not done.wait(_EVERY):
        hasten(handle)


def hasten(handle: int) -> None:
    """Has the system begin with what was written of an open file; it is not waited for."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        begin = ctypes.CDLL(None).sync_file_range
        begin.argtypes = [ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint]
        begin(handle, 0, 0, _BEGIN_WITH_WHAT_IS_THERE)
