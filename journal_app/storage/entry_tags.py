"""Tags of entries, read for many at once."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_TAGS = """
SELECT j.key, tag.name FROM json_each(?) j
CROSS JOIN entry_tag t ON t.entry_id = j.value CROSS JOIN tag ON tag.id = t.tag_id
ORDER BY j.key, t.ordinal
"""


def tags_of(db: Database, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The tags of some entries, in the order in which they were given."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for place, name in db.read(_TAGS, (json.dumps(ids),)):
        found[place].append(name)
    return {ids[place]: tuple(names) for place, names in found.items()}
