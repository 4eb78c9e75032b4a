"""Adding many entries at once writes the same as saving them one by one."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.storage import entries
from journal_app.storage.database import Database
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.imports import add_rows
from journal_app.storage.payload import savable
from journal_app.storage.practice import add_role
from tests.drafts import drafts
from tests.fixed_clock import NOW

_TABLES = {
    "entry": "id, role_id, client_id IS NULL, started_at, zone, local_day, minutes, format,"
    " agreement_kind, paid_kind, charge, familiarity, told, interpreted, to_supervision, x, y,"
    " path, tags, hard_to_say, late, written_at, changed_at, revision, trashed_at, source_id",
    "entry_text": "seen, me, question, answers",
    "prompt_answer": "*",
    "moment": "*",
    "placement": "moment_id, entry_id, x, y, certainty, made_at, placed_by, supervisor, blind,"
    " again",
    "observation": "entry_id, signal, words, ordinal",
    "revision": "*",
    "supervision_item": "kind, entry_id, question, raised_at, settled_at",
    "client": "code",
    "tag": "name",
}


def contents(db: Database) -> dict[str, list[Any]]:
    """What stands in the tables, but for ids of rows nobody refers to."""
    return {
        table: sorted(db.read(f"SELECT {columns} FROM {table}"), key=repr)
        for table, columns in _TABLES.items()
    }


@settings(
    max_examples=15,
    phases=[Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_both_ways_write_the_same(database: Database, data: st.DataObject) -> None:
    _empty(database)
    role = add_role(database, RoleKind.COACH, "")
    draft = savable(data.draw(drafts(role_id=role.id)))
    entries.save(database, draft, NOW)
    one_by_one = contents(database)
    _empty(database)
    add_rows(database, rows_of([NewEntry(draft, NOW)]), None)
    assert contents(database) == one_by_one


def _empty(db: Database) -> None:
    with db.raw_transaction() as connection:
        for table in ("reminder", "referral", "entry", "client", "tag"):
            connection.execute(f"DELETE FROM {table}")


def test_tags_that_differ_in_case_alone_are_one(
    services: Services, make_draft: Any, database: Database
) -> None:
    role = services.practice.add_role(RoleKind.COACH).value
    draft: EntryDraft = make_draft(role_id=role.id, tags=("a", "B", "A", "b"))
    add_rows(database, rows_of([NewEntry(draft, NOW)]), None)
    assert services.journal.entry(draft.id).content.tags == ("a", "B")
