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
    for number in range(12):
        draft = make_draft(role_id=coach.id, seen=f"xylograph {number}", id=new_id())
        services.journal.save(draft)
    assert pieces(services) == 12
    services.settle()
    assert pieces(services) == 1
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


def test_no_saving_puts_together_what_a_large_import_added(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> None:
    """With many entries that takes seconds, and made one saving in sixteen wait."""
    db = services._database
    with db.raw_transaction() as connection:  # as many pieces as 100,000 entries make
        connection.execute("INSERT INTO entry_search (entry_search, rank) VALUES ('hashsize', 999)")
    for number in range(30):
        draft = make_draft(role_id=coach.id, seen=f"xylograph {number}" * 50, id=new_id())
        services.journal.save(draft)
    services.safekeeping.rebuild_search()
    assert pieces(services) == 1
    (before,) = db.read("SELECT DISTINCT segid FROM entry_search_idx")
    for number in range(40):
        services.journal.save(make_draft(role_id=coach.id, seen=f"{number}", id=new_id()))
    assert pieces(services) > 40
    assert before in db.read("SELECT DISTINCT segid FROM entry_search_idx")
    services.settle()
    assert pieces(services) < 4
    assert services.journal.count(EntryQuery(text="xylograph")) == 30
    assert services.safekeeping.check().ok


def pieces(services: Services) -> int:
    """Of which the search index consists."""
    sql = "SELECT count(DISTINCT segid) FROM entry_search_idx"
    return int(services._database.read(sql)[0][0])


def test_resting_asks_for_nothing(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> None:
    services.journal.save(make_draft(role_id=coach.id, seen="xylograph", id=new_id()))
    with services._database.beside() as other, other.raw_transaction():
        services.rest()
    assert services.journal.count(EntryQuery(text="xylograph")) == 1
    services.close()
    services.rest()  # the window may still wait for its turn when the journal is locked
