"""How many entries a query finds, without reading them where an index knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journal_app.domain.entry import EntryQuery
from journal_app.storage.entry_query import condition_for, text_in_index

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_TAGGED = "entry_tag WHERE tag_id = (SELECT id FROM tag WHERE name = ?)"
_TAGGED_IN_BIN = f"""
SELECT count(*) FROM entry WHERE trashed_at IS NOT NULL AND id IN (SELECT entry_id FROM {_TAGGED})
"""
_MATCHING = "entry_search WHERE entry_search MATCH ?"
_MATCHING_IN_BIN = f"""
SELECT count(*) FROM entry WHERE trashed_at IS NOT NULL AND seq IN (SELECT rowid FROM {_MATCHING})
"""


def count(db: Database, query: EntryQuery) -> int:
    """How many entries a query finds. Can be stopped with ``db.interrupt()``."""
    nothing = EntryQuery()
    if query.tag is not None and replace(query, tag=None) == nothing:
        return _all_but_bin(db, _TAGGED, _TAGGED_IN_BIN, query.tag)
    if query.text.strip() and replace(query, text="") == nothing:
        match = text_in_index(db, query.text)
        if match is not None:
            return _all_but_bin(db, _MATCHING, _MATCHING_IN_BIN, match)
    condition = condition_for(db, query)
    # Nothing but that index has the point; the database does not see that it would do.
    source = "entry e"
    if (query.quadrant is not None or query.area is not None) and not query.in_bin:
        source = "entry e INDEXED BY entry_for_drift"
    sql = f"SELECT count(*) FROM {source} WHERE {condition.sql}"
    return int(db.read(sql, condition.values)[0][0])


def _all_but_bin(db: Database, source: str, in_bin: str, value: str) -> int:
    """An index knows how many there are, but not which of them are in the bin: few, if any."""
    there = int(db.read(f"SELECT count(*) FROM {source}", (value,))[0][0])
    has_bin = db.read("SELECT 1 FROM entry WHERE trashed_at IS NOT NULL LIMIT 1")
    return there - int(db.read(in_bin, (value,))[0][0]) if has_bin else there
