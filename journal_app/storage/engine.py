"""The engine that records are written through. Imported only when something is written."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from journal_app.storage import driver
from journal_app.storage.text import storable

_COMPILED: dict[Any, Any] = {}
"""Statements compiled once for all journals that are opened: it costs more than running them."""


def engine_for(connection: driver.Connection) -> Engine:
    """An engine over an open connection. Its transactions lock for writing from their start.

    Texts are made storable on their way in. Values never stand in its error messages.
    """
    dialect, url = _unconnected().dialect, _unconnected().url
    of_the_driver: Any = connection
    pool = StaticPool(lambda: of_the_driver, dialect=dialect)
    engine = Engine(
        pool,
        dialect,
        url,
        hide_parameters=True,
        execution_options={"compiled_cache": _COMPILED},
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _clean, retval=True)
    return engine


@cache
def _unconnected() -> Engine:
    """What knows the database's dialect; compiled statements belong to it."""
    return create_engine("sqlite+pysqlite://", module=driver.module)


def _begin(connection: Connection) -> None:
    # A deferred transaction that reads first cannot become a writing one beside another writer.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    # Rows that belong together may be written in any order; what is missing is told at the end.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


def _clean(
    _connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool
) -> tuple[str, Any]:
    return statement, _storable(parameters)


def _storable(value: Any) -> Any:
    """Texts made storable in a value, a row of values or many rows, whichever comes."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {key: _storable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(_storable, value))
    return value
