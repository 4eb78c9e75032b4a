"""The search index made anew, and filled so at the end of a big import instead of row by row."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from journal_app.storage.driver import Connection

_MANY = 1000
_TRIGGER = "entry_text_added"


def rebuild_search(connection: Connection) -> None:
    """Makes the search index anew from the texts; within a transaction.

    In one piece, which searches read fastest, and to which no saving has to come back.
    """
    for act in ("rebuild", "optimize"):
        connection.execute("INSERT INTO entry_search (entry_search) VALUES (?)", (act,))


@contextlib.contextmanager
def search_kept_up(connection: Connection, coming: int) -> Iterator[None]:
    """Inside a transaction: the index holds the new texts afterwards, whichever way is quicker.

    Building it anew goes through all texts, so it pays when those that come are many beside
    those that are there.
    """
    there = connection.execute("SELECT count(*) FROM entry_text").fetchone()
    if coming < _MANY or there is None or there[0] > 3 * coming:
        yield
        return
    row = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (_TRIGGER,)).fetchone()
    assert row is not None
    connection.execute(f"DROP TRIGGER {_TRIGGER}")
    yield
    rebuild_search(connection)
    connection.execute(row[0])
