"""What savings leave to when nobody waits for one."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id


def test_what_savings_add_to_the_search_index_is_put_together_when_nobody_waits(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> None:
    db = services._database
    pieces = "SELECT count(DISTINCT segid) FROM entry_search_idx"
    for number in range(12):
        draft = make_draft(role_id=coach.id, seen=f"xylograph {number}", id=new_id())
        services.journal.save(draft)
    (many,) = db.read(pieces)[0]
    services.settle()
    (few,) = db.read(pieces)[0]
    assert (many, few) == (12, 1)
    assert services.journal.count(EntryQuery(text="xylograph ")) == 12
    assert db.read("PRAGMA busy_timeout") == [(5000,)]
    assert services.safekeeping.check().ok


def test_settling_waits_for_nobody(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> None:
    for _ in range(5):
        services.journal.save(make_draft(role_id=coach.id, seen="xylograph", id=new_id()))
    with services._database.beside() as other, other.raw_transaction():
        begun = monotonic()
        services.settle()
        assert monotonic() - begun < 2
    assert services.journal.count(EntryQuery(text="xylograph ")) == 5
