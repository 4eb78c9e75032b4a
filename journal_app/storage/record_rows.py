"""Single rows of the records' tables, written on the driver inside a session's transaction.

The records say which tables and columns there are; each statement is made of them once. What their
library does beyond that for every row, minding objects and what became of them, costs many times
what the database does, and one saving writes a dozen rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlalchemy.sql import ClauseElement
    from sqlmodel import Session

    from journal_app.storage.driver import Connection

Row = dict[str, Any]


def driver_of(session: Session) -> Connection:
    """The driver's connection that a session writes through; what the session holds goes first.

    Texts must be storable: nothing cleans them on this way.
    """
    session.flush()
    return cast("Connection", session.connection().connection.driver_connection)


def insert(connection: Connection, table: str, row: Mapping[str, Any]) -> int:
    """Adds a row, with the record's defaults; the number it was given, where its table has one."""
    sql, order = _insertion(table, tuple(row))
    values = {**_defaults(table), **row}
    return connection.execute(sql, [values[name] for name in order]).lastrowid


def put(connection: Connection, table: str, key: str, row: Mapping[str, Any]) -> None:
    """Adds a row, or replaces what stands there under its key."""
    sql, order = _putting(table, key, tuple(row))
    connection.execute(sql, [row[name] for name in order])


def update(
    connection: Connection, table: str, key: Mapping[str, Any], changes: Mapping[str, Any]
) -> None:
    """Changes columns of the row with this key."""
    sql, order = _updating(table, tuple(key), tuple(changes))
    values = {**changes, **{_KEY + name: value for name, value in key.items()}}
    connection.execute(sql, [values[name] for name in order])


def change(
    connection: Connection, table: str, key: Mapping[str, Any], wanted: Mapping[str, Any]
) -> None:
    """Changes what is not as wanted yet in the row with this key."""
    asked = " AND ".join(f"{name} = ?" for name in key)
    sql = f"SELECT {', '.join(wanted)} FROM {table} WHERE {asked}"
    found = connection.execute(sql, list(key.values())).fetchone() or ()
    changes = {
        name: value
        for (name, value), before in zip(wanted.items(), found, strict=True)
        if value != before
    }
    if changes:
        update(connection, table, key, changes)


def delete(connection: Connection, table: str, key: Mapping[str, Any]) -> bool:
    """Removes the rows with this key, and tells whether there were any."""
    sql, order = _deleting(table, tuple(key))
    values = {_KEY + name: value for name, value in key.items()}
    return connection.execute(sql, [values[name] for name in order]).rowcount > 0


def bring_to(
    connection: Connection,
    table: str,
    key: tuple[str, ...],
    wanted: Iterable[Row],
    stored: Mapping[tuple[Any, ...], Row],
) -> None:
    """Brings rows to what is wanted, and leaves alone those that stand so already.

    ``stored`` are the present ones by their key, with the columns that may differ.
    """
    surplus = dict(stored)
    for row in wanted:
        found = surplus.pop(tuple(row[name] for name in key), None)
        if found is None:
            insert(connection, table, row)
            continue
        changes = {name: row[name] for name in found if found[name] != row[name]}
        if changes:
            update(connection, table, {name: row[name] for name in key}, changes)
    for values in surplus:
        delete(connection, table, dict(zip(key, values, strict=True)))


_KEY = "key_"
"""Before the name of a value that is looked for, beside one that is written."""


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    return _compiled(_table(table).insert(), columns)


@cache
def _putting(table: str, key: str, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    from sqlalchemy.dialects.sqlite import insert as insert_or

    adding = insert_or(_table(table))
    rest = {name: adding.excluded[name] for name in columns if name != key}
    return _compiled(adding.on_conflict_do_update(index_elements=[key], set_=rest), columns)


@cache
def _updating(
    table: str, key: tuple[str, ...], columns: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    from sqlalchemy import bindparam

    found = _table(table)
    wanted = (found.c[name] == bindparam(_KEY + name) for name in key)
    return _compiled(found.update().where(*wanted), columns)


@cache
def _deleting(table: str, key: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    from sqlalchemy import bindparam

    found = _table(table)
    return _compiled(
        found.delete().where(*(found.c[name] == bindparam(_KEY + name) for name in key))
    )


@cache
def _defaults(table: str) -> dict[str, Any]:
    """What a row that says nothing has in its columns."""
    from sqlalchemy import ColumnDefault

    given = ((column.name, column.default) for column in _table(table).columns)
    return {name: said.arg for name, said in given if isinstance(said, ColumnDefault)}


def _table(name: str) -> Table:
    from journal_app.storage import records

    return records.EntryRecord.metadata.tables[name]


def _compiled(
    statement: ClauseElement, columns: tuple[str, ...] | None = None
) -> tuple[str, tuple[str, ...]]:
    """The text of a statement, and the names of its values in order."""
    from sqlalchemy.dialects import sqlite

    made: Any = statement.compile(dialect=sqlite.dialect(), column_keys=columns)
    return str(made), tuple(made.positiontup)
