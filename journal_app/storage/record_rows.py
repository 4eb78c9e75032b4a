"""Single rows of the records' tables, written on the driver inside a transaction.

The records say which tables and columns there are; ``record_columns`` repeats it, so that a saving
need not import their library, which takes longer than a hundred savings. What the library does
beyond the statement for every row, minding objects and what became of them, costs many times what
the database does, and one saving writes a dozen rows. A test holds that the statements made here
are the ones that the library would make of the records.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from journal_app.storage.record_columns import COLUMNS, DEFAULTS

if TYPE_CHECKING:
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
    sql, order = insertion(table, tuple(row))
    values = {**DEFAULTS[table], **row}
    return connection.execute(sql, [values[name] for name in order]).lastrowid


def put(connection: Connection, table: str, key: str, row: Mapping[str, Any]) -> None:
    """Adds a row, or replaces what stands there under its key."""
    sql, order = putting(table, key, tuple(row))
    connection.execute(sql, [row[name] for name in order])


def update(
    connection: Connection, table: str, key: Mapping[str, Any], changes: Mapping[str, Any]
) -> bool:
    """Changes columns of the row with this key, and tells whether there is one."""
    sql, order = updating(table, tuple(key), tuple(changes))
    values = {**changes, **{KEY + name: value for name, value in key.items()}}
    return connection.execute(sql, [values[name] for name in order]).rowcount > 0


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
    sql, order = deleting(table, tuple(key))
    values = {KEY + name: value for name, value in key.items()}
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


KEY = "key_"
"""Before the name of a value that is looked for, beside one that is written."""
Statement = tuple[str, tuple[str, ...]]
"""The text of a statement, and the names of its values in order."""


@cache
def insertion(table: str, columns: tuple[str, ...]) -> Statement:
    """Adds a row with these columns and the defaults of the others."""
    named = {*columns, *DEFAULTS[table]}
    order = tuple(name for name in _known(table, *columns) if name in named)
    marks = ", ".join("?" * len(order))
    return f"INSERT INTO {table} ({', '.join(order)}) VALUES ({marks})", order


@cache
def putting(table: str, key: str, columns: tuple[str, ...]) -> Statement:
    """Adds a row, or changes all but the key of the one that is there."""
    order = tuple(name for name in _known(table, *columns) if name in columns)
    marks = ", ".join("?" * len(order))
    rest = ", ".join(f"{name} = excluded.{name}" for name in order if name != key)
    adding = f"INSERT INTO {table} ({', '.join(order)}) VALUES ({marks})"
    return f"{adding} ON CONFLICT ({key}) DO UPDATE SET {rest}", order


@cache
def updating(table: str, key: tuple[str, ...], columns: tuple[str, ...]) -> Statement:
    """Changes these columns of the rows with a key."""
    order = tuple(name for name in _known(table, *key, *columns) if name in columns)
    changed = ", ".join(f"{name}=?" for name in order)
    names = (*order, *(KEY + name for name in key))
    return f"UPDATE {table} SET {changed} WHERE {_found(table, key)}", names


@cache
def deleting(table: str, key: tuple[str, ...]) -> Statement:
    """Removes the rows with a key."""
    _known(table, *key)
    return f"DELETE FROM {table} WHERE {_found(table, key)}", tuple(KEY + name for name in key)


def _found(table: str, key: tuple[str, ...]) -> str:
    return " AND ".join(f"{table}.{name} = ?" for name in key)


def _known(table: str, *asked: str) -> tuple[str, ...]:
    """The columns of a table in their order; those that are asked for are among them."""
    if unknown := set(asked) - set(COLUMNS[table]):
        raise KeyError(f"{table} has no columns {sorted(unknown)}")
    return COLUMNS[table]
