"""What triggers and indexes keep up row by row, done once for all that a big import adds."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from journal_app.storage.driver import Connection

MANY = 1000
_OF_TEXTS = ("entry_text_added", "entry_text_removed")
_OF_ENTRIES = ("entry_counted_in", "entry_tagged")
INDEXED = ("entry", "moment", "placement", "entry_tag")
"""Tables whose indexes are made anew where nearly all their rows are new."""
_GATHERED = 64 << 20, 1 << 20
"""Bytes of the search index that are gathered in memory before they are written, and else."""
_COUNTED = """
INSERT INTO record_size
SELECT role_id, sum(x IS NOT NULL), sum(x IS NULL) FROM entry
WHERE seq > ? AND trashed_at IS NULL AND (x IS NOT NULL OR import_batch_id IS NOT NULL)
GROUP BY role_id
ON CONFLICT (role_id) DO UPDATE
SET placed = placed + excluded.placed, to_place = to_place + excluded.to_place
"""


def rebuild_search(connection: Connection) -> None:
    """Makes the search index anew from the texts; within a transaction.

    In one piece, which searches read fastest, and to which no saving has to come back.
    """
    _set_gathered(connection, _GATHERED[0])
    for act in ("rebuild", "optimize"):
        connection.execute("INSERT INTO entry_search (entry_search) VALUES (?)", (act,))
    _set_gathered(connection, _GATHERED[1])


@contextlib.contextmanager
def search_kept_up(connection: Connection, coming: int) -> Iterator[None]:
    """Inside a transaction: the index holds the new texts afterwards, whichever way is quicker.

    Building it anew goes through all texts, so it pays when those that come are many beside
    those that are there.
    """
    there = connection.execute("SELECT count(*) FROM entry_text").fetchone()
    if coming < MANY or there is None or there[0] > 3 * coming:
        yield
        return
    with unindexed(connection):
        yield
        rebuild_search(connection)


@contextlib.contextmanager
def unindexed(connection: Connection) -> Iterator[None]:
    """Inside a transaction: within it texts come and go, and the index does not hear of it."""
    with _without(connection, *_OF_TEXTS):
        yield


@contextlib.contextmanager
def entries_kept_up(connection: Connection, coming: int, newest: int) -> Iterator[None]:
    """Inside a transaction: indexes and sums of roles hold the new entries afterwards.

    The entries that come have numbers above ``newest``, and the names of their tags already.
    """
    if coming < MANY:
        yield
        return
    # An index that is made over all rows is in order and full; where most rows are there already,
    # it takes longer than putting the new ones in their places.
    indexed = contextlib.nullcontext() if newest > coming else _indexed_after(connection)
    with _without(connection, *_OF_ENTRIES):
        with indexed:
            yield
        connection.execute(_COUNTED, (newest,))


@contextlib.contextmanager
def _indexed_after(connection: Connection) -> Iterator[None]:
    """Within it what can be found without an index of entries and their parts is found slowly."""
    marks = ", ".join("?" * len(INDEXED))
    sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    there = connection.execute(f"{sql} AND tbl_name IN ({marks})", INDEXED).fetchall()
    for name, _ in there:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, made in there:
        connection.execute(made)


@contextlib.contextmanager
def _without(connection: Connection, *triggers: str) -> Iterator[None]:
    """Within it the triggers do nothing. After an error the transaction is to be taken back."""
    marks = ", ".join("?" * len(triggers))
    sql = f"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name IN ({marks})"
    there = connection.execute(sql, triggers).fetchall()
    for name, _ in there:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _, made in there:
        connection.execute(made)


def _set_gathered(connection: Connection, size: int) -> None:
    setting = "INSERT INTO entry_search (entry_search, rank) VALUES ('hashsize', ?)"
    connection.execute(setting, (size,))
