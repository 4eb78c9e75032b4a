"""Tags of entries, read for many at once."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_TAGS = """
SELECT t.entry_id, tag.name FROM entry_tag t JOIN tag ON tag.id = t.tag_id
WHERE t.entry_id IN (SELECT value FROM json_each(?)) ORDER BY t.entry_id, t.ordinal
"""


def tags_of(db: Database, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The tags of some entries, in the order in which they were given."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entry, name in db.read(_TAGS, (json.dumps(ids),)):
        found[entry].append(name)
    return {entry: tuple(names) for entry, names in found.items()}
