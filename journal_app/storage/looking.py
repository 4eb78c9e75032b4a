"""Reading a file that may be open here as a journal, without giving up its locks.

Where locks belong to the process (all but Windows), closing any handle of a file drops every lock
the process has on it. A program beside this one would then take itself for the only one, and throw
away the log from which this one goes on reading and into which it goes on writing. So a handle on
an open journal is kept and used again, and closed when the journal is.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

_Identity = tuple[int, int]
_guard = threading.RLock()
_open: dict[_Identity, int] = {}
_kept: dict[_Identity, int] = {}


def hold(path: Path) -> _Identity | None:
    """Says that the file at ``path`` is open as a journal; None where it cannot be seen."""
    try:
        identity = _identity(path.stat())
    except OSError:
        return None
    with _guard:
        _open[identity] = _open.get(identity, 0) + 1
    return identity


def let_go(identity: _Identity | None) -> None:
    """Says that what ``hold`` told of is closed; to be called after it was closed."""
    if identity is None:
        return
    with _guard:
        left = _open.get(identity, 0) - 1
        if left > 0:
            _open[identity] = left
            return
        _open.pop(identity, None)
        handle = _kept.pop(identity, None)
        if handle is not None:
            with contextlib.suppress(OSError):
                os.close(handle)


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """The file at ``path`` counts as open within; whatever opens it is to be closed before."""
    identity = hold(path)
    try:
        yield
    finally:
        let_go(identity)


def look_at(path: Path, length: int, start: int = 0) -> bytes:
    """Up to ``length`` bytes of a file from ``start``.

    Raises:
        OSError: as the system tells it.
    """
    with _guard:
        handle = _kept.get(_identity(path.stat()))
        if handle is not None:
            return _read(handle, length, start)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        identity = _identity(os.fstat(handle))
        try:
            return _read(handle, length, start)
        finally:
            # A file of the same name may have come in between: then one more is kept, no less.
            if os.name != "nt" and identity in _open and identity not in _kept:
                _kept[identity] = handle
            else:
                os.close(handle)


def handle_of(path: Path) -> int | None:
    """The handle that is kept on an open journal; none where it is not open, or none is kept."""
    with contextlib.suppress(OSError), _guard:
        look_at(path, 0)
        return _kept.get(_identity(path.stat()))
    return None


def _read(handle: int, length: int, start: int) -> bytes:
    os.lseek(handle, start, os.SEEK_SET)
    parts: list[bytes] = []
    while length > 0 and (part := os.read(handle, length)):
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def _identity(told: os.stat_result) -> _Identity:
    return (told.st_dev, told.st_ino)
