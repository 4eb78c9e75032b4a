"""A complete export leaves out nothing but what follows from the rest, or belongs to one file."""

from __future__ import annotations

from journal_app.storage.database import Database
from journal_app.storage.whole import columns_of, read_all

_OF_ONE_FILE = {"journal", "import_batch", "change_mark", "record_size"}
_WRITTEN_OTHERWISE = {
    # texts stand in the entry, names instead of ids
    "entry": {
        "seq",
        "client_id",
        "import_batch_id",
        "local_day",
        "x",
        "y",
        "path",
        "tags",
        "hard_to_say",
        "late",
    },
    "entry_text": {"seq", "seen", "me", "question", "answers"},
    "entry_tag": {"tag_id"},
    "client": {"folded"},
    "tag": {"id"},
    "placement": {"seq"},
    "observation": {"id"},
    "referral": {"client_id"},
    "reminder": {"client_id"},
    "reflection": {"client_id"},
    "intention": {"client_id"},
    "past_agreement": {"client_id"},
}


def test_every_column_of_every_table_is_exported_or_known_not_to_be(database: Database) -> None:
    exported = {table: set(columns_of(table)) for table in read_all(database)}
    tables = {
        name
        for (name,) in database.read("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("sqlite_", "entry_search"))
    }
    for table in tables - _OF_ONE_FILE:
        columns = {row[1] for row in database.read(f"PRAGMA table_info({table})")}
        left_out = columns - exported.get(table, set())
        assert left_out == _WRITTEN_OTHERWISE.get(table, set()), table
