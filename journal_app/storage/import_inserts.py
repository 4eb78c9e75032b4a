"""Rows that go into tables: many of them with one statement, and told of as they are written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, islice
from operator import itemgetter
from typing import Any, NamedTuple

from journal_app.storage.driver import Connection

Row = dict[str, Any]


class Part(NamedTuple):
    """Rows that go into a table: their columns and values, and what all of them have alike."""

    table: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Any, ...]]
    alike: Mapping[str, Any] | None = None


_AT_ONCE = 2000
"""Values in one statement: rows that go in together take half of what they take one by one."""


def insert_values(
    connection: Connection,
    table: str,
    columns: tuple[str, ...],
    values: Iterable[tuple[Any, ...]],
    alike: Mapping[str, Any] | None = None,
    tell: Callable[[int], None] = lambda _more: None,
) -> None:
    """Write rows; ``tell`` hears how many, each time some are written.

    What all rows have ``alike`` is given once with each statement.
    """
    same = alike or {}
    into = f"INSERT INTO {table} ({', '.join([*same, *columns])}) VALUES"
    numbered = [f"?{number}" for number in range(1, len(same) + 1)]
    marks = f"({', '.join([*numbered, *'?' * len(columns)])})"
    left, most = iter(values), max(1, _AT_ONCE // len(columns))
    while cells := tuple(chain.from_iterable(islice(left, most))):
        rows = len(cells) // len(columns)
        connection.execute(f"{into} {', '.join([marks] * rows)}", (*same.values(), *cells))
        tell(rows)


class Inserts:
    """What an import asks of the journal and writes into it, inside its transaction."""

    def __init__(
        self,
        connection: Connection,
        to_write: int = 0,
        told: Callable[[int, int], None] | None = None,
    ) -> None:
        self.connection = connection
        self._to_write, self._told = to_write, told
        self._written = 0

    def read(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of one query."""
        return self.connection.execute(sql, values).fetchall()

    def taken(self, table: str, asked: Sequence[str], key: str = "id") -> set[str]:
        """Which of these keys the table has."""
        if not self.read(f"SELECT 1 FROM {table} LIMIT 1"):
            return set()
        sql = f"SELECT {key} FROM {table} WHERE {key} IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self.read(sql, json.dumps(asked))}

    def rows(self, table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
        """Write rows; each has these columns, and may have more."""
        if rows:
            cells = itemgetter(*columns)  # all tables have more than one
            self.part(Part(table, columns, list(map(cells, rows))))

    def part(self, part: Part) -> None:
        """Write rows that are ready."""
        insert_values(self.connection, *part, self.tell)

    def tell(self, more: int) -> None:
        """So much more is done."""
        if self._told is not None:
            self._written += more
            self._told(min(self._written, self._to_write), self._to_write)
