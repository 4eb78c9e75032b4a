"""Writing a journal anew under another key, under none, or under one for the first time.

The new file is written beside the journal, flushed, opened again and held against it; then it takes
its place in one step. Whenever the program ends, one whole journal stands under its name; what else
may be left, and what becomes of it, stands in ``key_change``.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.domain.errors import JournalFileError
from journal_app.storage.backup import look_through
from journal_app.storage.connecting import (
    APPLICATION_ID,
    checked_untouched,
    connect_untouched,
)
from journal_app.storage.driver import Connection, DriverError, Row
from journal_app.storage.file_errors import error_for, error_for_os, raise_named
from journal_app.storage.file_lock import note_replaced
from journal_app.storage.files import companions, flush, flush_folder, touch_private
from journal_app.storage.key_change import (
    destroy,
    dispose_of_old,
    new_beside,
    old_beside,
    put_back,
)
from journal_app.storage.migrations.runner import shipped, version_of
from journal_app.storage.vault import Key

if TYPE_CHECKING:
    from journal_app.storage.database import Database


class Stage(StrEnum):
    """What is being done, for those who wait."""

    BACKUP = "backup"
    WRITING = "writing"
    CHECKING = "checking"
    REPLACING = "replacing"


Tell = Callable[[Stage], None]


def rekey(db: Database, key: Key | None, tell: Tell = lambda _stage: None) -> None:
    """Writes an open journal anew under another key, or under none; it is open afterwards.

    Nobody else may have it open. On any error the journal is as it was, and open.

    Raises:
        JournalFileError: ``file_busy`` when another program has it open; ``disk_full``,
            ``read_only``, ``cannot_write``, ``damaged_file``.
    """
    with db.set_aside():
        _exchange_whole(db.path.resolve(), db.key, key, tell)
        db.key = key


def _exchange_whole(path: Path, old: Key | None, new: Key | None, tell: Tell) -> None:
    beside = new_beside(path)
    destroy(beside)
    with _held_alone(path, old) as source:
        before = path.stat()
        try:
            tell(Stage.WRITING)
            touch_private(beside)
            _export(source, beside, new, path)
            flush(beside)
            tell(Stage.CHECKING)
            _prove(source, beside, new, path)
            tell(Stage.REPLACING)
            if _changed(path.stat(), before):
                raise JournalFileError("file_busy", file=str(path))
            # What an earlier ending left beside it is of the file as it was, and no part of it.
            for left in companions(path)[:-1]:
                destroy(left)
            if sys.platform == "win32":  # an open file cannot be replaced there
                source.close()
            try:
                _take_place(beside, path)
                checked_untouched(path, new, shipped()[-1].version, "ro").close()
            except BaseException:
                put_back(path)
                raise
        except DriverError as error:
            raise_named(error_for(error, path), error)
            raise
        except OSError as error:
            raise error_for_os(error, path) from error
        finally:
            destroy(beside)
        # Still held: whoever waits for the file that was replaced finds it empty, not writable.
        dispose_of_old(path)


@contextlib.contextmanager
def _held_alone(path: Path, key: Key | None) -> Iterator[Connection]:
    """A connection that shuts out all others, to a file that holds everything by itself."""
    connection = connect_untouched(path, key)
    try:
        try:
            # Brings the write-ahead log into the file and removes it: only the last one there may.
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            if mode != ("delete",):
                raise JournalFileError("file_busy", file=str(path))
            connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
            connection.execute("PRAGMA temp_store = MEMORY").fetchone()
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except DriverError as error:
            raise_named(error_for(error, path), error)
            raise
        yield connection
    finally:
        connection.close()


def _export(source: Connection, beside: Path, key: Key | None, path: Path) -> None:
    # A key of no length means a plain file. What stands here is hexadecimal digits only.
    literal = key.literal if key is not None else ""
    source.execute(f'ATTACH DATABASE ? AS fresh KEY "{literal}"', (str(beside),))
    try:
        # No journal on the disk: it could hold what is readable, and the file is thrown away.
        source.execute("PRAGMA fresh.journal_mode = MEMORY").fetchone()
        source.execute("BEGIN EXCLUSIVE")
        try:
            source.execute("SELECT sqlcipher_export('fresh')").fetchone()
            source.execute(f"PRAGMA fresh.user_version = {version_of(source)}")
            source.execute(f"PRAGMA fresh.application_id = {APPLICATION_ID}")
            source.execute("COMMIT")
        except DriverError as error:
            if source.in_transaction:
                source.execute("ROLLBACK")
            raise_named(error_for(error, path), error)
            raise
    finally:
        with contextlib.suppress(DriverError):
            source.execute("DETACH DATABASE fresh")


def _prove(source: Connection, beside: Path, key: Key | None, path: Path) -> None:
    """Opens the new file as a journal is opened, and holds every table of it against the old."""
    copy = checked_untouched(beside, key, shipped()[-1].version)
    try:
        report = look_through(copy, encrypted=key is not None)
        same = (
            report.ok
            and version_of(copy) == version_of(source)
            and _outline(copy) == _outline(source)
        )
    finally:
        copy.close()
    if not same:
        raise JournalFileError("damaged_file", file=str(path))


def _outline(connection: Connection) -> tuple[list[Row], list[Row]]:
    """All that is defined, and how many rows each table has."""
    defined = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    ).fetchall()
    counted = [
        (name, *connection.execute(f'SELECT count(*) FROM "{name}"').fetchall()[0])
        for kind, name, *_ in defined
        if kind == "table"
    ]
    return defined, counted


def _take_place(beside: Path, path: Path) -> None:
    """Puts the new file under the journal's name; what was there keeps the name for the old."""
    old = old_beside(path)
    destroy(old)
    try:
        os.link(path, old)
    except OSError:  # file systems without hard links, such as those of memory sticks
        path.replace(old)
    flush_folder(path.parent)
    beside.replace(path)
    note_replaced(path)
    flush_folder(path.parent)


def _changed(now: os.stat_result, before: os.stat_result) -> bool:
    return (now.st_ino, now.st_size, now.st_mtime_ns) != (
        before.st_ino,
        before.st_size,
        before.st_mtime_ns,
    )
