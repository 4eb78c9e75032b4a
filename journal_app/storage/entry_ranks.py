"""The entries that fit the words searched for best.

How often and how close to one another words stand is what the search index knows. An entry that
was found by its client code or tag alone has no such rank and follows, the newest first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journal_app.domain.entry import EntryQuery, EntryRow
from journal_app.storage.entry_query import condition_for, text_in_index
from journal_app.storage.entry_reads import rows, rows_at
from journal_app.storage.search import wanted

if TYPE_CHECKING:
    from journal_app.storage.database import Database

# The index is asked first and in its own order; the entries are looked up until there are enough.
_RANKED = """
SELECT s.rowid FROM entry_search s CROSS JOIN entry e ON e.seq = s.rowid
WHERE s.entry_search MATCH ? AND {condition} ORDER BY s.rank LIMIT ?
"""


def best_rows(db: Database, query: EntryQuery, limit: int) -> tuple[EntryRow, ...]:
    """At most ``limit`` rows, the best match first. Can be stopped with ``db.interrupt()``."""
    words = wanted(query.text)
    if not words.words:
        return rows(db, query, limit)
    match = text_in_index(db, query.text)
    terms = match or " OR ".join(words.terms)
    # Where the index alone decides, the other filters are all that is left to ask.
    condition = condition_for(db, replace(query, text="") if match else query)
    found = db.read(_RANKED.format(condition=condition.sql), (terms, *condition.values, limit))
    best = rows_at(db, [row[0] for row in found], query)
    if match or len(best) == limit:
        return best
    there = {row.id for row in best}
    others = (row for row in rows(db, query, limit) if row.id not in there)
    return (*best, *others)[:limit]
