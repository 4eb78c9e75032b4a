"""Tells whether an open journal file is still as its own programs left it.

While a journal is open, its file itself changes only when what stands in the write-ahead log is
brought into it. How far that went is known to everybody who has it open; a file that changed
otherwise was written over by something that knows nothing of it, such as a tool that copies files.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.looking import look_at

_FIRST_PAGE = 4096
_LOG_HEAD = 32
_COARSE_NS = 3_000_000_000
"""Clocks of memory sticks and of other computers tell the time of a writing late, or roughly."""


class Outside(StrEnum):
    """What happened to the file under the journal's name; the codes have sentences."""

    NOTHING = ""
    REPLACED = "replaced_outside"
    """Another file lies there now; the one that is open is whole, and has no name any more."""
    OVERWRITTEN = "overwritten_outside"
    """Something wrote into the very file that is open."""
    GONE = "gone_outside"
    """Nothing lies there: moved, deleted, or its drive was taken out."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The file as it was seen: which one it is, its size and time, how it begins.

    ``brought_in`` says how much of which log stood in it by then.
    """

    identity: tuple[int, int]
    size: int
    written_ns: int
    begin: bytes
    brought_in: tuple[int, bytes]


class AsLeft:
    """Watches the file of one connection. To be asked on its thread, outside a transaction."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path, self._connection = path, connection
        self._seen = self._look()

    def note(self) -> None:
        """Says that what may have happened to the file until now was done by us."""
        if self._seen is not None:
            self._seen = self._look(self._seen) or self._seen

    def happened(self) -> Outside:
        """What happened to the file since it was seen last, other than through the database."""
        seen = self._seen
        if seen is None:
            return Outside.NOTHING
        with contextlib.suppress(OSError):  # a folder that does not answer just now
            try:
                told = self._path.stat()
            except (FileNotFoundError, NotADirectoryError):
                return Outside.GONE
            if (told.st_dev, told.st_ino) != seen.identity:
                return Outside.REPLACED
        now = self._look(seen) or seen
        if now.brought_in == seen.brought_in and not _is_the_same(seen, now):
            return Outside.OVERWRITTEN
        self._seen = now
        return Outside.NOTHING

    def _look(self, before: _Seen | None = None) -> _Seen | None:
        try:
            told = self._path.stat()
            brought_in = (self._brought_in(), self._log_head())
            identity = (told.st_dev, told.st_ino)
            if before is not None and identity != before.identity:
                return None
            if before is not None and _time_of(told) == (before.size, before.written_ns):
                return replace(before, brought_in=brought_in)
            begin = look_at(self._path, _FIRST_PAGE)
            return _Seen(identity, *_time_of(told), begin, brought_in)
        except (OSError, DriverError):
            return None

    def _brought_in(self) -> int:
        """Pages of the log that stand in the file; asking brings in none."""
        row = self._connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        return int(row[2]) if row else -1

    def _log_head(self) -> bytes:
        """What tells a log from the one that was begun before it."""
        with contextlib.suppress(FileNotFoundError):
            return look_at(self._path.with_name(self._path.name + "-wal"), _LOG_HEAD)
        return b""


def _time_of(told: os.stat_result) -> tuple[int, int]:
    return told.st_size, told.st_mtime_ns


def _is_the_same(one: _Seen, other: _Seen) -> bool:
    """Whether the file differs by its time alone, and by so little that clocks explain it."""
    near = abs(one.written_ns - other.written_ns) < _COARSE_NS
    return near and (one.size, one.begin) == (other.size, other.begin)
