"""Copies of a journal file that were opened and looked through before they count as made."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.storage.connecting import checked_to_copy, checked_untouched
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import error_for, raise_named
from journal_app.storage.files import remove_left_behind, written_beside
from journal_app.storage.looking import held
from journal_app.storage.migrations.runner import shipped
from journal_app.storage.page_copy import copy_pages
from journal_app.storage.vault import Key

_CORRUPT = 11
_UNREADABLE = {"damaged_page", "damaged_structure"}
_NO_DAMAGE = {"file_busy", "disk_full", "read_only"}
# Comparing every word takes up to five seconds for twice as many, and others wait for five.
_MOST_UNDER_LOCK = 50_000


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A copy that was made: where, how many entries it holds, its size in bytes.

    ``in_bin`` of the entries are in the bin.
    """

    path: Path
    entries: int
    bytes: int
    in_bin: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found in a journal file.

    Attributes:
        problems: codes, empty when all is well: ``damaged_page``, ``damaged_structure``,
            ``loose_rows``, ``texts_missing``; ``search_index`` when it is out of step with the
            texts, which ``import_search.rebuild_search`` mends.
        entries: the entries that are there, those in the bin included.
        in_bin: how many of them are in the bin.
    """

    ok: bool
    problems: tuple[str, ...]
    entries: int
    in_bin: int = 0


def back_up(source: Path, key: Key | None, target: Path, *, settle: bool = False) -> BackupReport:
    """Copies a journal, also one in use, into a new file under the same key.

    The copy is written beside its place, opened with the key and looked through page by page,
    flushed and only then moved into place. What a backup that was killed left there is removed
    first. May run on any thread. With ``settle`` what waits in the log of the source may be
    brought into it first; otherwise nothing of it is changed.

    Raises:
        JournalFileError: ``file_exists`` when there is something at ``target``; else as for
            opening, or ``damaged_file`` when the copy is not sound.
    """
    newest = shipped()[-1].version
    remove_left_behind(target.parent, (source.stem, target.stem), target.suffix)
    with held(source), written_beside(target) as beside:
        original = checked_to_copy(source, key, newest)
        try:
            expected = _entries_if_still(original)
            report = None
            if copy_pages(original, source, key, beside, settle=settle):
                report = _sound(beside, key)
            if report is None:
                # By the database, which leaves out what may be damaged and belongs to nothing.
                beside.write_bytes(b"")
                _copy(original, beside, source, target)
            unchanged = _entries_if_still(original) == expected
        finally:
            original.close()
        if report is None:
            report = look_through_copy(beside, key, target)
        # What fits otherwise or not is as it was in the journal.
        if _UNREADABLE & set(report.problems) or (unchanged and report.entries != expected[1]):
            raise JournalFileError("damaged_file", file=str(source))
    return BackupReport(target, report.entries, target.stat().st_size, report.in_bin)


def _sound(copy: Path, key: Key | None) -> CheckReport | None:
    with contextlib.suppress(JournalFileError, DriverError):
        report = look_through_copy(copy, key, copy)
        if not _UNREADABLE & set(report.problems):
            return report
    return None


def look_through_copy(copy: Path, key: Key | None, named: Path) -> CheckReport:
    """Reads every page that belongs to anything in a copy that nobody else knows yet.

    Of each the seal is looked at, and whether it is in its place. Whether what stands there fits
    together, such as an index with its table, is no question of copying: see ``check``.

    Raises:
        JournalFileError: as for opening; it tells of the file as ``named``.
    """
    connection = checked_untouched(copy, key, shipped()[-1].version, mode="ro&immutable=1")
    try:
        return look_through(connection, encrypted=key is not None, pages_alone=True)
    except DriverError as error:
        raise_named(error_for(error, named), error)
        raise
    finally:
        connection.close()


def check(path: Path, key: Key | None) -> CheckReport:
    """Looks through a journal, also one in use, on a connection of its own. On any thread.

    Raises:
        JournalFileError: when it cannot even be opened.
    """
    connection = checked_untouched(path, key, shipped()[-1].version)
    try:
        # Seals are looked at in the file alone: a page that power failing left half written there
        # may stand whole in the log, and is no damage.
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        deep = count_entries(connection) <= _MOST_UNDER_LOCK
        return look_through(connection, encrypted=key is not None, word_by_word=deep)
    except DriverError as error:
        raise_named(error_for(error, path), error)
        raise
    finally:
        connection.close()


def _copy(original: Connection, beside: Path, source: Path, target: Path) -> None:
    try:
        original.execute("VACUUM INTO ?", (str(beside),))
    except DriverError as error:
        raise_named(_why_not_copied(error, source, target), error)
        raise


def _why_not_copied(error: Exception, source: Path, target: Path) -> Exception | None:
    named = error_for(error, target)
    if isinstance(named, JournalFileError) and named.code in {"damaged_file", "file_busy"}:
        return error_for(error, source)
    return named


def _entries_if_still(connection: Connection) -> tuple[object, int]:
    """A number that changes with every change by others, and the number of entries."""
    version = connection.execute("PRAGMA data_version").fetchone()
    return (version[0] if version else None, count_entries(connection))


def count_entries(connection: Connection) -> int:
    """All entries of a file, those in the bin included."""
    row = connection.execute("SELECT count(*) FROM entry").fetchone()
    return int(row[0]) if row else 0


def count_in_bin(connection: Connection) -> int:
    """The entries of a file that are in the bin."""
    row = connection.execute("SELECT count(*) FROM entry WHERE trashed_at IS NOT NULL").fetchone()
    return int(row[0]) if row else 0


def look_through(
    connection: Connection,
    encrypted: bool,
    word_by_word: bool = True,
    *,
    pages_alone: bool = False,
) -> CheckReport:
    """Reads every page and every index of an open file and says what does not fit.

    Takes seconds for a large journal. ``word_by_word`` compares the search index with every word
    of the texts, which keeps others from writing meanwhile. With ``pages_alone`` the pages of
    every table and index are read, each once, and not compared with one another.

    Raises:
        driver.DriverError: when the file is in use, or cannot be written: that is no damage.
    """
    found: list[str] = []
    try:
        connection.execute("PRAGMA cache_size = -64000")
        if pages_alone:
            if not all(map(partial(_is_in_place, connection), _tables(connection))):
                found.append("damaged_structure")
        else:
            _add_unfitting(found, connection, encrypted, word_by_word)
        entries, in_bin = count_entries(connection), count_in_bin(connection)
    except DriverError as error:
        named = error_for(error, Path())
        if not isinstance(named, JournalFileError) or named.code in _NO_DAMAGE:
            raise
        return CheckReport(False, tuple(dict.fromkeys((*found, "damaged_structure"))), 0)
    return CheckReport(not found, tuple(found), entries, in_bin)


def _add_unfitting(
    found: list[str], connection: Connection, encrypted: bool, word_by_word: bool
) -> None:
    if encrypted and connection.execute("PRAGMA cipher_integrity_check").fetchone():
        found.append("damaged_page")
    if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        found.append("damaged_structure")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        found.append("loose_rows")
    missing = "SELECT 1 FROM entry WHERE seq NOT IN (SELECT seq FROM entry_text) LIMIT 1"
    if connection.execute(missing).fetchone():
        found.append("texts_missing")
    if not found and not _index_fits(connection, word_by_word):
        found.append("search_index")


def _tables(connection: Connection) -> list[str]:
    """All but the search index itself, whose parts are tables of their own."""
    tables = (
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return [f"'{name}'" for (name,) in connection.execute(tables).fetchall()]


def _is_in_place(connection: Connection, table: str) -> bool:
    return connection.execute(f"PRAGMA quick_check({table})").fetchall() == [("ok",)]


def _index_fits(connection: Connection, word_by_word: bool) -> bool:
    same = """
        SELECT 1 FROM entry WHERE seq NOT IN (SELECT id FROM entry_search_docsize)
        UNION ALL
        SELECT 1 FROM entry_search_docsize WHERE id NOT IN (SELECT seq FROM entry) LIMIT 1
    """
    if connection.execute(same).fetchone():
        return False
    if not word_by_word:
        return True
    # Asked by what looks like a writing, and taken back.
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(
            "INSERT INTO entry_search (entry_search, rank) VALUES ('integrity-check', 1)"
        )
    except DriverError as error:
        if int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF != _CORRUPT:
            raise
        return False
    finally:
        connection.execute("ROLLBACK")
    return True


def free_name(path: Path, addition: str) -> Path:
    """A name beside ``path`` that nothing has yet: ``stem.addition.suffix``, or numbered."""
    for number in range(1, 10_000):
        numbered = addition if number == 1 else f"{addition}-{number}"
        name = path.with_name(f"{path.stem}.{numbered}{path.suffix}")
        if not name.exists():
            return name
    raise JournalFileError("file_exists", file=str(path))
