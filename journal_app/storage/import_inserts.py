"""Many rows into a table: with one statement as many as it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain, islice
from typing import Any

from journal_app.storage.driver import Connection

Part = tuple[str, tuple[str, ...], list[tuple[Any, ...]]]
"""Rows that go into a table: its name, the columns, and the values."""
_AT_ONCE = 2000
"""Values in one statement: rows that go in together take half of what they take one by one."""


def insert_values(
    connection: Connection,
    table: str,
    columns: tuple[str, ...],
    values: Iterable[tuple[Any, ...]],
    tell: Callable[[int], None] = lambda _more: None,
) -> None:
    """Write rows; ``tell`` hears how many, each time some are written."""
    into = f"INSERT INTO {table} ({', '.join(columns)}) VALUES"
    marks = f"({', '.join('?' * len(columns))})"
    left = iter(values)
    while rows := list(islice(left, _AT_ONCE // len(columns))):
        many = ", ".join([marks] * len(rows))
        connection.execute(f"{into} {many}", tuple(chain.from_iterable(rows)))
        tell(len(rows))
