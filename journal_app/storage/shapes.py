"""The tables of a journal, each with what its rows look like, to tell loose rows by."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from journal_app.domain.clock import zone_named
from journal_app.domain.dataclass import dataclass
from journal_app.storage.driver import Connection
from journal_app.storage.instants import from_ms
from journal_app.storage.raw_rows import Row, Value

_DAYS = frozenset({
    "agreement_end", "agreement_review", "agreement_start", "by_on", "checked_on", "consent_on",
    "delete_by", "end_on", "erased_on", "listed_on", "local_day", "met_on", "on_day",
    "retention_until", "review_on", "since_on", "start_on",
})  # fmt: skip
_JSON = frozenset({
    "content", "former", "moments", "parts", "payload", "replacements", "revealed", "shown",
    "targets", "value",
})  # fmt: skip
_PLACES = frozenset({"x", "y"})
_INSTANTS = ("_at", "postponed_until")
_LONGEST_ID = 64
_MADE_ANEW = ("sqlite_", "entry_search", "record_size")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its type, whether it may be empty, and the table it points at, if any."""

    name: str
    type: str
    needed: bool
    is_number: bool
    points_at: str
    is_id: bool

    def takes(self, value: Value) -> bool:
        """Whether a value may stand here; what the schema says else, the database tells."""
        if value is None:
            return self.is_number or not self.needed
        if self.type == "INTEGER":
            return isinstance(value, int) and self._can_be_read(value)
        if self.type == "REAL":
            return isinstance(value, int | float) and self._can_be_read(value)
        if not isinstance(value, str):
            return False
        if self.is_id or self.points_at:
            return 0 < len(value) <= _LONGEST_ID and not any(map(str.isspace, value))
        return self._can_be_read(value)

    def _can_be_read(self, value: int | float | str) -> bool:
        """Whether the program can make of it what it makes of this column.

        A plain file has no seals: a turned bit may have made a fifteenth month of a second, which
        a table takes and no page of the program could show.
        """
        try:
            if self.name in _DAYS:
                return len(str(value)) == len("2026-01-01") and bool(date.fromisoformat(str(value)))
            if self.name in _JSON:
                json.loads(str(value))
            elif self.name == "zone":
                zone_named(str(value))
            elif self.name in _PLACES:
                return -1 <= float(value) <= 1
            elif self.name.endswith(_INSTANTS) and self.type == "INTEGER":
                from_ms(int(value))
        except (ValueError, OverflowError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: its columns in the order in which a row has them.

    ``numbered`` is False for a table whose rows have no number and stand by their key.
    """

    table: str
    columns: tuple[Column, ...]
    numbered: bool

    @property
    def insert(self) -> str:
        """The statement that adds a row; one that is there already is not replaced."""
        names = [column.name for column in self.columns]
        if self.numbered and not self._number_is_column:
            names.insert(0, "rowid")
        marks = ", ".join("?" * len(names))
        return f"INSERT INTO {self.table} ({', '.join(names)}) VALUES ({marks})"

    def parameters(self, row: Row) -> tuple[Value, ...]:
        """What ``insert`` takes for a row that fits."""
        values = tuple(
            row.number if column.is_number else value
            for column, value in zip(self.columns, row.values, strict=True)
        )
        return values if self._number_is_column or not self.numbered else (row.number, *values)

    def fits(self, row: Row) -> bool:
        """Whether a row may be one of this table."""
        if len(row.values) != len(self.columns):
            return False
        return all(map(Column.takes, self.columns, row.values))

    def pointing(self, connection: Connection, row: Row) -> int:
        """At how many rows that are there a row points."""
        found = 0
        for column, value in zip(self.columns, row.values, strict=True):
            if column.points_at and value is not None:
                key = "seq" if column.is_number else "id"
                asked = f"SELECT 1 FROM {column.points_at} WHERE {key} = ?"
                found += connection.execute(asked, (value,)).fetchone() is not None
        return found

    @property
    def _number_is_column(self) -> bool:
        return any(column.is_number for column in self.columns)


def shapes_in(connection: Connection) -> Mapping[str, Shape]:
    """The tables of an open journal by name; what is derived of others is made anew instead."""
    found = {}
    for _schema, table, kind, _columns, without_number, _strict in connection.execute(
        "PRAGMA table_list"
    ).fetchall():
        if kind == "table" and not table.startswith(_MADE_ANEW):
            found[table] = _shape(connection, table, numbered=not without_number)
    return found


def _shape(connection: Connection, table: str, *, numbered: bool) -> Shape:
    points = {
        row[3]: row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    }
    columns: list[tuple[int, Column]] = []
    for _at, name, type_, needed, _default, key in connection.execute(
        f"PRAGMA table_info({table})"
    ).fetchall():
        number = numbered and bool(key) and type_ == "INTEGER"
        made = Column(name, type_, bool(needed) or bool(key), number, points.get(name, ""),
                      name == "id")  # fmt: skip
        columns.append((key or len(columns) + 100, made))
    if not numbered:  # by the key first, then the others as they were declared
        columns.sort(key=lambda one: one[0])
    return Shape(table, tuple(column for _order, column in columns), numbered)
