"""Tells a second window that a journal is open already.

The operating system holds the lock and lets go of it when the program ends, however it ends. It
knows of this computer only: so the lock file says who holds it, and is written anew while it is
held. One that another computer wrote a while ago was left there by a crash, and holds nobody up.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from journal_app.domain.dataclass import dataclass
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


BEAT_SECONDS = 120
"""How often whoever holds a lock should say so again."""
_FRESH_SECONDS = 900
_MOST_BYTES = 4096


def _this_computer() -> str:
    """Its name in the network; the module that knows it everywhere is dear to import."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock, as the lock file tells it: computer, program, since when, seen last.

    ``file`` tells the journal file that was open from others of the same name.
    """

    host: str
    pid: int
    since: float
    seen: float
    file: tuple[int, int] | None = None

    @property
    def is_here(self) -> bool:
        """Whether it is a program of this computer."""
        return self.host == _this_computer()

    @property
    def is_fresh(self) -> bool:
        """Whether it was seen lately, by either clock."""
        return abs(time.time() - self.seen) < _FRESH_SECONDS

    @property
    def since_when(self) -> datetime:
        """Day and time on this computer."""
        return datetime.fromtimestamp(self.since).astimezone()


def holder_of(journal: Path) -> Holder | None:
    """Who holds the lock of a journal, as far as its lock file tells it."""
    try:
        with lock_path(journal).open("rb") as file:
            said = json.loads(file.read(_MOST_BYTES))
        file = said.get("file")
        return Holder(
            str(said["host"])[:80],
            int(said["pid"]),
            float(said["since"]),
            float(said["seen"]),
            (int(file[0]), int(file[1])) if file else None,
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None


class FileLock:
    """The lock of one journal, held until ``release`` or the end of the program."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle
        self._since = time.time()
        self.beat()

    def beat(self) -> None:
        """Says anew who holds the lock, for other computers that see the folder."""
        if self._handle is None:
            return
        said = Holder(_this_computer(), os.getpid(), self._since, time.time())
        _say(self._handle, said, _journal_of(self._path))

    @classmethod
    def take(cls, journal: Path, *, despite_other: bool = False) -> FileLock:
        """Takes the lock for a journal.

        Args:
            journal: the journal file.
            despite_other: also where another computer has said lately that it holds it.

        Raises:
            JournalFileError: ``open_elsewhere`` when it is held on this computer,
                ``open_on_other_computer`` when another one holds it; ``read_only``,
                ``folder_missing``, ``cannot_write`` when the lock file cannot be made.
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
                holder = holder_of(journal)
                since = {"since": holder.since_when} if holder is not None else {}
                raise JournalFileError("open_elsewhere", file=str(journal), **since) from error
            if _is_still(path, handle):
                other = holder_of(journal)
                if other and not other.is_here and other.is_fresh and not despite_other:
                    os.close(handle)
                    raise JournalFileError(
                        "open_on_other_computer",
                        file=str(journal),
                        host=other.host,
                        since=other.since_when,
                    )
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
        handle, self._handle = self._handle, None
        if handle is not None:
            _remove(self._path, handle)


class SilentLock:
    """A lock file that says nothing. Held until ``release`` or the end of the program."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, path: Path) -> SilentLock | None:
        """Takes the lock; None where another holds it.

        Nothing is waited for, not even for the disk: whatever is left there after a crash of the
        computer is held by nobody.

        Raises:
            OSError: when the file cannot be made, or not be locked in such a folder.
        """
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(handle)
            except OSError as error:
                os.close(handle)
                if isinstance(error, BlockingIOError | PermissionError):
                    return None
                raise
            if _is_still(path, handle):
                return cls(path, handle)
            os.close(handle)  # its holder removed it just now: lock the one that is there

    def release(self) -> None:
        """Lets go of the lock and removes its file. Releasing twice is harmless."""
        handle, self._handle = self._handle, None
        if handle is not None:
            _remove(self._path, handle)


def note_replaced(journal: Path) -> None:
    """Says in the lock file that this program put another file under the journal's name."""
    holder = holder_of(journal)
    if holder is None or not holder.is_here or holder.pid != os.getpid():
        return
    with contextlib.suppress(OSError):
        handle = os.open(lock_path(journal), os.O_RDWR)
        try:
            _say(handle, holder, journal)
        finally:
            os.close(handle)


def set_strange_log_apart(journal: Path) -> Path | None:
    """Takes away what a crash left beside another file of this name; the log where it is kept.

    A crash leaves the write-ahead log; in the middle of a large import, what the file held before.
    Where a tool that keeps folders in step put another file under the journal's name meanwhile,
    that belongs to one that is gone: read into the new one it would damage it. The lock file that
    the crash left tells which file was open. Does nothing while a window has the journal open.
    """
    path = lock_path(journal)
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return None
    kept: Path | None = None
    try:
        _lock(handle)
        holder = holder_of(journal)
        if holder is None or not holder.is_here:
            return None
        now = _identity(journal)
        if holder.file and now and holder.file != now:
            for end in ("-journal", "-wal"):
                log = journal.with_name(journal.name + end)
                if log.exists() and log.stat().st_size:
                    kept = free_log_name(log)
                    log.replace(kept)
            if kept is not None:
                journal.with_name(journal.name + "-shm").unlink(missing_ok=True)
        path.unlink()  # its holder crashed
    except OSError:
        return kept
    finally:
        os.close(handle)
    return kept


def free_log_name(log: Path) -> Path:
    """A name beside a log under which it can be set apart."""
    number = 1
    while os.path.lexists(found := log.with_name(f"{log.name}.left-{number}")):
        number += 1
    return found


def _remove(path: Path, handle: int) -> None:
    if sys.platform == "win32":  # an open file cannot be removed there
        os.close(handle)
        with contextlib.suppress(OSError):
            path.unlink()
    else:
        with contextlib.suppress(OSError):
            path.unlink()
        os.close(handle)


def _say(handle: int, holder: Holder, journal: Path) -> None:
    said = {"host": holder.host, "pid": holder.pid, "since": holder.since, "seen": holder.seen}
    text = json.dumps({**said, "file": _identity(journal)}).encode()
    with contextlib.suppress(OSError):
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, text)
        os.ftruncate(handle, len(text))


def _journal_of(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(".lock"))


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of the same name; None where there is none."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
