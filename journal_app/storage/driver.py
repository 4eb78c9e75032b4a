"""The database driver, with the few names of it that are used here, typed.

It reads and writes encrypted and plain files alike; a plain one is an ordinary SQLite file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2

Row = tuple[Any, ...]
Parameters = Sequence[object]


class Cursor(Protocol):
    """What is used of a cursor."""

    rowcount: int
    lastrowid: int

    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...
    def __iter__(self) -> Any: ...


class Connection(Protocol):
    """What is used of a connection."""

    in_transaction: bool
    total_changes: int

    def execute(self, sql: str, parameters: Parameters = ..., /) -> Cursor: ...
    def executemany(self, sql: str, parameters: Iterable[Parameters], /) -> Cursor: ...
    def create_function(self, name: str, narg: int, func: Callable[..., object], /) -> None: ...
    def interrupt(self) -> None: ...
    def set_progress_handler(
        self, progress_handler: Callable[[], object] | None, n: int
    ) -> None: ...
    def close(self) -> None: ...


DriverError: type[Exception] = dbapi2.Error
IntegrityError: type[Exception] = dbapi2.IntegrityError
module: Any = dbapi2


def connect(uri: str, busy_seconds: float) -> Connection:
    """A connection in autocommit mode that waits ``busy_seconds`` for another program's lock."""
    opened = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=busy_seconds)
    return cast(Connection, opened)


def is_complete(sql: str) -> bool:
    """Whether the text ends a statement; the inside of a trigger does not."""
    return bool(dbapi2.complete_statement(sql))
