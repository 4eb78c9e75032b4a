"""Tells a second window that a journal is open already.

The operating system holds the lock and lets go of it when the program ends, however it ends.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from journal_app.domain.errors import JournalFileError
from journal_app.storage.file_errors import error_for_os

if sys.platform == "win32":
    import msvcrt

    # An open file cannot be removed there: that is all the lock that is needed.
    _OPEN_IS_HELD = True

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _OPEN_IS_HELD = False

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_path(journal: Path) -> Path:
    """The file beside a journal that is locked while a window has it open."""
    return journal.with_name(journal.name + ".lock")


@contextlib.contextmanager
def holding(path: Path) -> Iterator[None]:
    """Keeps a file that is being written known as such, until it is done or the program ends."""
    if _OPEN_IS_HELD:
        yield
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # a file system without locks
            _lock(handle)
        yield
    finally:
        os.close(handle)


def held(path: Path) -> bool:
    """Whether a program is writing a file just now."""
    if _OPEN_IS_HELD:
        return False
    try:
        handle = os.open(path, os.O_RDONLY)
    except OSError:
        return True
    try:
        _lock(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


class FileLock:
    """The lock of one journal, held until ``release`` or the end of the program."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, journal: Path) -> FileLock:
        """Takes the lock for a journal.

        Raises:
            JournalFileError: ``open_elsewhere`` when it is held; ``read_only``, ``folder_missing``,
                ``cannot_write`` when the lock file cannot be made.
        """
        path = lock_path(journal)
        while True:
            try:
                handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:
                raise error_for_os(error, journal) from error
            try:
                _lock(handle)
            except OSError as error:
                os.close(handle)
                raise JournalFileError("open_elsewhere", file=str(journal)) from error
            if _is_still(path, handle):
                return cls(path, handle)
            os.close(handle)  # its holder removed it just now: lock the one that is there

    @classmethod
    @contextlib.contextmanager
    def held_for(cls, journal: Path) -> Iterator[None]:
        """Holds the lock for a while; raises as ``take``."""
        lock = cls.take(journal)
        try:
            yield
        finally:
            lock.release()

    def release(self) -> None:
        """Lets go of the lock and removes its file. Releasing twice is harmless."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(handle)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(handle)


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
