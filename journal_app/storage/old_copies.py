"""Older copies of a journal: finding them, and taking a client out of them as well.

Works on connections of its own, on any thread.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError, NotFound
from journal_app.storage.backup import count_entries, look_through
from journal_app.storage.connecting import checked_still, checked_to_copy, checked_untouched
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.erasing import Whose, resolve, take_out
from journal_app.storage.file_errors import error_for, error_for_os, raise_named
from journal_app.storage.files import companions, remove_database, written_whole
from journal_app.storage.kept_backups import salvaged_in
from journal_app.storage.key_change import destroy
from journal_app.storage.migrations.runner import shipped, version_of
from journal_app.storage.scrubbing import scrub
from journal_app.storage.vault import PAGE, FileKind, Key, file_kind


class CopyState(StrEnum):
    """Whether a copy can be looked into."""

    OPEN = "open"
    CLOSED = "closed"
    """It has the name of a copy of this journal, and another passphrase, or it is damaged."""
    OLDER = "older"
    """Of an earlier version of the program: it can be read here, and not be changed."""


@dataclass(frozen=True, slots=True)
class OldCopy:
    """A file that holds the journal as it was.

    Attributes:
        made_at: when the file was last written.
        entries: sessions in it; 0 where it cannot be opened.
        of_client: sessions of the client in it; None where it cannot be opened.
        has_client: whether it knows the client.
        readable: it is not encrypted, although the journal is: anyone can read it.
        salvaged: when it was brought out of a damaged file; empty where it was not.
    """

    path: Path
    made_at: datetime
    bytes: int
    state: CopyState
    entries: int = 0
    of_client: int | None = None
    has_client: bool = False
    readable: bool = False
    salvaged: str = ""


def copies_in(
    folders: Iterable[Path], journal: Path, key: Key | None, whose: Whose
) -> tuple[OldCopy, ...]:
    """The copies of a journal in these folders, the newest first; unfinished ones as well."""
    own = _journal_id(journal, key)
    found: dict[Path, OldCopy] = {}
    for path in _candidates(folders, journal):
        copy = _looked_into(path, journal, key, whose, own)
        if copy is not None:
            found.setdefault(path.resolve(), copy)
    return tuple(sorted(found.values(), key=lambda copy: copy.made_at, reverse=True))


def erase_in(copy: Path, key: Key | None, whose: Whose, day: date) -> None:
    """Takes a client out of a copy, which is written anew, looked through, then replaced.

    The date of the file stays.

    Raises:
        NotFound: ``not_found_client``.
        JournalFileError: ``backup_older``, ``damaged_file``, ``disk_full``, ``read_only`` and the
            like; then the copy is as it was.
    """
    if file_kind(copy) is FileKind.PLAIN:
        key = None
    with contextlib.closing(checked_still(copy, key, shipped()[-1].version)) as looked:
        if version_of(looked) != shipped()[-1].version:
            raise JournalFileError("backup_older", file=str(copy))
        resolve(looked, whose.client_id, whose.code)
    times = copy.stat()
    with written_whole(copy, overwrite=True) as beside:
        shutil.copyfile(copy, beside)
        database = Database.open(beside, key)
        try:
            with database.raw_transaction() as connection:
                take_out(connection, resolve(connection, whose.client_id, whose.code), day)
            scrub(database)
            database.read("PRAGMA journal_mode = DELETE")
        finally:
            database.close()
        _prove(beside, copy, key, whose)
        os.utime(beside, ns=(times.st_atime_ns, times.st_mtime_ns))


def delete(copy: Path) -> None:
    """Removes a copy, and what may lie beside it.

    Raises:
        JournalFileError: ``read_only``, ``cannot_write``.
    """
    try:
        copy.unlink(missing_ok=True)
    except OSError as error:
        raise error_for_os(error, copy) from error
    remove_database(copy)


def destroy_readable(copy: Path) -> None:
    """Overwrites a copy that anyone can read, and removes it with what may lie beside it.

    Raises:
        JournalFileError: ``read_only``, ``cannot_write``.
    """
    destroy(copy)
    if copy.exists():
        raise JournalFileError("cannot_write", file=str(copy))
    remove_database(copy)


def _prove(beside: Path, copy: Path, key: Key | None, whose: Whose) -> None:
    connection = checked_untouched(beside, key, shipped()[-1].version, "ro")
    try:
        report = look_through(connection, encrypted=key is not None, word_by_word=False)
        there = _has(connection, whose)
    except DriverError as error:
        raise_named(error_for(error, copy), error)
        raise
    finally:
        connection.close()
    if there or not report.ok:
        raise JournalFileError("damaged_file", file=str(copy))


def _candidates(folders: Iterable[Path], journal: Path) -> Iterator[Path]:
    beside = {journal.absolute(), *(path.absolute() for path in companions(journal))}
    for folder in folders:
        with contextlib.suppress(OSError):
            for path in sorted(folder.iterdir()):
                is_file = path.is_file() and not path.is_symlink()
                if is_file and path.absolute() not in beside and path.stat().st_size >= PAGE:
                    yield path


def _looked_into(
    path: Path, journal: Path, key: Key | None, whose: Whose, own: str
) -> OldCopy | None:
    """What a file holds; None where it is no copy of the journal."""
    told = path.stat()
    made_at = datetime.fromtimestamp(told.st_mtime, UTC)
    closed = OldCopy(path, made_at, told.st_size, CopyState.CLOSED)
    named = path.name.lstrip(".").startswith(f"{journal.stem}.") and journal.suffix in path.name
    try:
        kind = file_kind(path)
        readable = kind is FileKind.PLAIN and key is not None
        if kind is not FileKind.PLAIN and (key is None or kind is not FileKind.ENCRYPTED):
            return closed if named and kind is FileKind.ENCRYPTED else None
        connection = checked_still(path, None if readable else key, shipped()[-1].version)
    except JournalFileError:
        return closed if named else None
    try:
        if _id_in(connection) != own:
            return None
        state = CopyState.OPEN
        if version_of(connection) != shipped()[-1].version:
            state = CopyState.OLDER
        count = _sessions_of(connection, whose)
        return OldCopy(
            path,
            made_at,
            told.st_size,
            state,
            count_entries(connection),
            count,
            _has(connection, whose),
            readable,
            salvaged_in(connection),
        )
    except DriverError:
        return closed
    finally:
        connection.close()


def _journal_id(journal: Path, key: Key | None) -> str:
    with contextlib.closing(checked_to_copy(journal, key, shipped()[-1].version)) as connection:
        return _id_in(connection)


def _id_in(connection: Connection) -> str:
    row = connection.execute("SELECT id FROM journal").fetchone()
    return str(row[0]) if row else ""


def _sessions_of(connection: Connection, whose: Whose) -> int:
    row = connection.execute(
        "SELECT count(*) FROM entry WHERE client_id IN"
        " (SELECT id FROM client WHERE id = ? OR folded = ?)",
        (whose.client_id, folded_code(whose.code)),
    ).fetchone()
    return int(row[0]) if row else 0


def _has(connection: Connection, whose: Whose) -> bool:
    try:
        resolve(connection, whose.client_id, whose.code)
    except NotFound:
        return False
    return True
