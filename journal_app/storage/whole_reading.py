"""What a journal holds, a few rows at a time: for exports of any size.

Rows are those of ``storage.whole``, as plain tuples in the order of ``columns_of``. Entries come
in blocks, each with all that belongs to them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from journal_app.storage.whole import (
    ENTRY_TABLES,
    FILE_NOTES,
    OTHER_TABLES,
    Rows,
    columns_of,
)

if TYPE_CHECKING:
    from journal_app.domain.entry import EntryQuery
    from journal_app.storage.database import Database

Values: TypeAlias = tuple[Any, ...]
Block: TypeAlias = Mapping[str, Sequence[Values]]
"""Some entries in the order of time, and what is theirs in that of the tables, by table."""
AT_A_TIME = 250


class Reading(Protocol):
    """Where an export takes its rows from."""

    @property
    def is_complete(self) -> bool:
        """Whether it is the whole journal."""
        ...

    def has(self, table: str) -> bool:
        """Whether it says anything of this table."""
        ...

    def rows(self, table: str) -> Iterable[Values]:
        """The rows of a table that is none of an entry's, in their order."""
        ...

    def blocks(self) -> Iterator[Block]:
        """All entries."""
        ...


class WholeReading:
    """Everything in a journal, the bin included, in an order that depends on content alone."""

    is_complete = True

    def __init__(self, db: Database) -> None:
        self._db = db

    def has(self, table: str) -> bool:
        """See ``Reading``."""
        return table in OTHER_TABLES or table in ENTRY_TABLES

    def rows(self, table: str) -> Iterator[Values]:
        """See ``Reading``; without the notes that belong to this one file."""
        what, source, order = OTHER_TABLES[table]
        found = self._db.stream(f"SELECT {what} FROM {source} ORDER BY {order}")
        if table != "setting":
            return found
        return (row for row in found if not row[0].startswith(FILE_NOTES))

    def blocks(self) -> Iterator[Block]:
        """See ``Reading``."""
        ids = self._db.stream("SELECT id FROM entry ORDER BY started_at, seq")
        return blocks_of(self._db, (row[0] for row in ids))


class ChosenReading:
    """What a query finds, with the roles, client codes and observations that it names."""

    is_complete = False

    def __init__(self, db: Database, query: EntryQuery) -> None:
        from journal_app.storage.entry_query import condition_for

        self._db = db
        condition = condition_for(db, query)
        self._where, self._values = condition.sql, tuple(condition.values)

    def has(self, table: str) -> bool:
        """See ``Reading``."""
        return table in {"role", "client", "own_signal", *ENTRY_TABLES}

    def rows(self, table: str) -> Iterator[Values]:
        """See ``Reading``."""
        chosen = f"(SELECT e.id FROM entry e WHERE {self._where})"
        named = {
            "role": f"id IN (SELECT role_id FROM entry WHERE id IN {chosen})",
            "client": f"id IN (SELECT client_id FROM entry WHERE id IN {chosen})",
            "own_signal": f"id IN (SELECT signal FROM observation WHERE entry_id IN {chosen})",
        }.get(table)
        if named is None:
            return iter(())
        what, source, order = OTHER_TABLES[table]
        sql = f"SELECT {what} FROM {source} WHERE {named} ORDER BY {order}"
        return self._db.stream(sql, self._values)

    def blocks(self) -> Iterator[Block]:
        """See ``Reading``."""
        sql = f"SELECT e.id FROM entry e WHERE {self._where} ORDER BY e.started_at, e.seq"
        return blocks_of(self._db, (row[0] for row in self._db.stream(sql, self._values)))


class GivenRows:
    """Rows that are at hand, such as those of one client."""

    is_complete = False

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def has(self, table: str) -> bool:
        """See ``Reading``."""
        return table in self._rows

    def rows(self, table: str) -> list[Values]:
        """See ``Reading``."""
        columns = columns_of(table)
        listed = self._rows.get(table, ())
        return [tuple(row[column] for column in columns) for row in listed]

    def blocks(self) -> Iterator[Block]:
        """See ``Reading``."""
        yield {table: self.rows(table) for table in ENTRY_TABLES}


def blocks_of(db: Database, ids: Iterator[str]) -> Iterator[Block]:
    """The entries with these ids in this order, with what is theirs, some at a time."""
    while chunk := list(islice(ids, AT_A_TIME)):
        asked = (json.dumps(chunk),)
        block = {
            table: db.read(
                f"SELECT {what} FROM {source}"
                f" WHERE e.id IN (SELECT value FROM json_each(?)) ORDER BY {order}",
                asked,
            )
            for table, (what, source, order) in ENTRY_TABLES.items()
        }
        place = {entry_id: number for number, entry_id in enumerate(chunk)}
        block["entry"] = sorted(block["entry"], key=lambda row: place[row[0]])
        yield block
