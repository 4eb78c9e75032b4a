"""Brings what can be read out of a damaged journal into a whole new one.

The damaged file is read page by page, see ``raw_pages``, and is never changed. Pages that an
index or a tree no longer leads to are read as well: whose rows they hold is told by their shape.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping_reports import Salvaged
from journal_app.storage.backup import count_entries, look_through
from journal_app.storage.connecting import connect
from journal_app.storage.database import lay_out
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import error_for, raise_named
from journal_app.storage.files import written_beside
from journal_app.storage.import_search import rebuild_search
from journal_app.storage.kept_backups import SALVAGED_KEY
from journal_app.storage.mending import Mended, mend
from journal_app.storage.raw_pages import RawPages
from journal_app.storage.raw_rows import (
    INDEX_INNER,
    INDEX_LEAF,
    TABLE_INNER,
    TABLE_LEAF,
    Row,
    Value,
    children,
    kind_of,
    rows_of,
)
from journal_app.storage.shapes import Shape, shapes_in
from journal_app.storage.vault import Key

_SAMPLE = 40
_SCHEMA_KINDS = {"table", "index", "trigger", "view"}


def salvage(source: Path, key: Key | None, target: Path, clock: Clock) -> Salvaged:
    """Makes a new journal, under the same key, of what can be read of a damaged one.

    It is looked through before it appears under its name. Takes a minute for a very large journal.

    Raises:
        JournalFileError: ``file_exists``, ``disk_full`` and the like for the new file;
            ``nothing_to_salvage`` when not one session could be read.
    """
    pages = RawPages(source, key)
    with written_beside(target) as beside:
        try:
            report = _brought_out(pages, beside, key, clock)
        except DriverError as error:
            raise_named(error_for(error, target), error)
            raise
        if not report.entries:
            raise JournalFileError("nothing_to_salvage", file=str(source))
    return Salvaged(
        path=target,
        pages=pages.count,
        unreadable=len(pages.unreadable),
        entries=report.entries,
        without_words=report.mended.without_words,
        words_alone=report.mended.words_alone,
        from_history=report.mended.from_history,
        lost_entries=report.mended.lost_entries,
        rows=report.rows,
        left_out=report.left_out + report.mended.left_out,
    )


@dataclass(frozen=True, slots=True)
class _Brought:
    """What came out of a damaged file, and what did not."""

    entries: int
    rows: int
    left_out: int
    mended: Mended


def _brought_out(pages: RawPages, beside: Path, key: Key | None, clock: Clock) -> _Brought:
    lay_out(beside, key, clock)
    connection = connect(beside, key)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        # It is thrown away when anything goes wrong, and flushed as a whole at the end.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN IMMEDIATE")
        filling = _Filling(connection, pages)
        with _without_search(connection):
            filling.fill()
            mended = mend(connection, clock)
        at = json.dumps(clock().isoformat(timespec="seconds"))
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (SALVAGED_KEY, at))
        connection.execute("COMMIT")
        connection.execute("PRAGMA foreign_keys = ON")
        report = look_through(connection, encrypted=key is not None)
        if not report.ok:
            raise RuntimeError(f"the new journal is not whole: {report.problems}")
        entries = count_entries(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return _Brought(entries, filling.added, filling.left_out, mended)
    finally:
        connection.close()


@contextlib.contextmanager
def _without_search(connection: Connection) -> Iterator[None]:
    """Fills first and makes the search index afterwards, which is many times faster."""
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry_text'"
    ).fetchall()
    for name, _sql in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _name, sql in triggers:
        connection.execute(sql)
    rebuild_search(connection)


@dataclass(slots=True)
class _Map:
    """Which pages there are, what leads to them, and what the file says is whose."""

    parents: dict[int, int] = field(default_factory=dict)
    tables: list[int] = field(default_factory=list)
    indexes: list[int] = field(default_factory=list)
    roots: dict[int, str] = field(default_factory=dict)

    def top(self, number: int) -> int:
        """The page furthest up that leads to a page, as far as it can be followed."""
        seen = {number}
        while number in self.parents and self.parents[number] not in seen:
            number = self.parents[number]
            seen.add(number)
        return number


class _Filling:
    """Puts rows into a new journal."""

    def __init__(self, connection: Connection, pages: RawPages) -> None:
        self._connection = connection
        self._pages = pages
        self._shapes = shapes_in(connection)
        self.added = 0
        self.left_out = 0

    def fill(self) -> None:
        """Reads all pages: first those that are known to be whose, then the others by shape."""
        found = self._mapped()
        for table in ("journal", "practitioner"):
            self._connection.execute(f"DELETE FROM {table}")
        unknown: dict[int, list[int]] = {}
        for number in (*found.tables, *found.indexes):
            top = found.top(number)
            name = found.roots.get(top)
            if name is not None:
                # Anything else is an index, or part of the search index: made anew.
                if name in self._shapes:
                    self._add(self._shapes[name], self._rows(number))
            elif top != 1:
                unknown.setdefault(top, []).append(number)
        self._fill_by_shape(unknown, frozenset(found.tables))

    def _mapped(self) -> _Map:
        found = _Map()
        for number in range(1, self._pages.count + 1):
            page = self._pages.page(number)
            if page is None:
                continue
            kind = kind_of(number, page)
            if kind in {TABLE_INNER, INDEX_INNER}:
                for child in children(number, page, self._pages.count):
                    found.parents.setdefault(child, number)
            if kind == TABLE_LEAF:
                schema = _schema_in(self._pages, number, page)
                found.roots.update(schema)
                if not schema:
                    found.tables.append(number)
            elif kind in {INDEX_LEAF, INDEX_INNER}:
                found.indexes.append(number)
        return found

    def _fill_by_shape(self, unknown: dict[int, list[int]], tables: frozenset[int]) -> None:
        waiting = []
        for numbers in unknown.values():
            sample = self._sample(numbers)
            numbered = numbers[0] in tables
            fitting = [
                shape
                for shape in self._shapes.values()
                if shape.numbered == numbered and sample and all(map(shape.fits, sample))
            ]
            if fitting:
                waiting.append((fitting, sample, numbers))
        # What can be one thing alone comes first: others are told by what they point at.
        for fitting, sample, numbers in sorted(waiting, key=lambda one: len(one[0])):
            shape = max(fitting, key=lambda one: self._likeliness(one, sample))
            for number in numbers:
                self._add(shape, self._rows(number))

    def _likeliness(self, shape: Shape, sample: list[Row]) -> tuple[int, int]:
        """How many rows a table would take, and at how many that are there they would point."""
        self._connection.execute("SAVEPOINT trial")
        taken = sum(self._taken(shape.insert, shape.parameters(row)) for row in sample)
        self._connection.execute("ROLLBACK TO trial")
        self._connection.execute("RELEASE trial")
        return taken, sum(shape.pointing(self._connection, row) for row in sample)

    def _sample(self, numbers: list[int]) -> list[Row]:
        found: list[Row] = []
        for number in numbers:
            found.extend(self._rows(number))
            if len(found) >= _SAMPLE:
                break
        return found[:_SAMPLE]

    def _rows(self, number: int) -> Iterator[Row]:
        page = self._pages.page(number)
        return iter(()) if page is None else rows_of(self._pages, number, page)

    def _add(self, shape: Shape, rows: Iterator[Row]) -> None:
        insert = shape.insert
        for row in rows:
            if shape.fits(row) and self._taken(insert, shape.parameters(row)):
                self.added += 1
            else:
                self.left_out += 1

    def _taken(self, insert: str, values: tuple[Value, ...]) -> bool:
        try:
            self._connection.execute(insert, values)
        except (DriverError, OverflowError, UnicodeEncodeError) as error:
            named = error_for(error, Path())
            if isinstance(named, JournalFileError):  # a full disk is no row that does not fit
                raise
            return False
        return True


def _schema_in(pages: RawPages, number: int, page: bytes) -> dict[int, str]:
    """Root pages and the names of what is theirs, where a page is part of the list of tables."""
    found: dict[int, str] = {}
    for row in rows_of(pages, number, page):
        match row.values:
            case (str(kind), str(name), str(_), int(root), str() | None) if kind in _SCHEMA_KINDS:
                found[root] = name
            case _:
                return found
    return found
