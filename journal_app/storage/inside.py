"""A look into any journal file or backup: whose it is, how many entries, from when to when.

Changes nothing, works on a connection of its own, on any thread.
"""

from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime
from pathlib import Path

from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping_reports import Inside
from journal_app.storage.backup import look_through
from journal_app.storage.connecting import checked_still
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import error_for, raise_named
from journal_app.storage.instants import from_day
from journal_app.storage.migrations.runner import shipped, version_of
from journal_app.storage.vault import Key

NEWEST = 5


def look_inside(path: Path, key: Key | None) -> Inside:
    """Opens a file, reads every page of it and says what it holds. Seconds for a large one.

    Raises:
        JournalFileError: as for opening; ``damaged_file`` where not even the entries can be read.
    """
    with contextlib.closing(checked_still(path, key, shipped()[-1].version)) as connection:
        try:
            return _look(connection, path, encrypted=key is not None)
        except DriverError as error:
            raise_named(error_for(error, path), error)
            raise
        except ValueError as error:  # a day that is none, in a plain file whose bytes were turned
            raise JournalFileError("damaged_file", file=str(path)) from error


def _look(connection: Connection, path: Path, *, encrypted: bool) -> Inside:
    report = look_through(connection, encrypted=encrypted, word_by_word=False)
    told = path.stat()
    own = connection.execute("SELECT id FROM journal").fetchone()
    name = connection.execute("SELECT name FROM practitioner").fetchone()
    days = connection.execute("SELECT min(local_day), max(local_day) FROM entry").fetchone()
    newest = connection.execute(
        "SELECT local_day, minutes FROM entry WHERE trashed_at IS NULL"
        " ORDER BY started_at DESC, seq DESC LIMIT ?",
        (NEWEST,),
    ).fetchall()
    first, last = (from_day(day) for day in days) if days else (None, None)
    return Inside(
        path,
        str(own[0]) if own else "",
        str(name[0]) if name else "",
        datetime.fromtimestamp(told.st_mtime, UTC),
        told.st_size,
        version_of(connection),
        report.problems,
        report.entries,
        report.in_bin,
        first,
        last,
        tuple((date.fromisoformat(day), minutes) for day, minutes in newest),
    )
