"""Two journals become one: everything is there, once, and it can be taken back."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.entry import EntryDraft, EntryOrder, EntryQuery
from journal_app.domain.errors import JournalFileError, NotFound, WrongPassphrase
from journal_app.domain.practice import RoleKind
from journal_app.domain.saved_filter import SavedFilter
from journal_app.services.bundle import Services
from journal_app.services.merging import Counts
from journal_app.services.opening import JournalFile
from journal_app.storage import merge_plan
from journal_app.storage.file_errors import Interrupted
from journal_app.storage.ids import new_id
from journal_app.storage.merge_sides import read_rows
from journal_app.storage.whole import read_all
from tests.fixed_clock import NOW, FixedClock
from tests.services.full_client import draft_for, fill

_NOT_CONTENT = {"setting", "practitioner"}
"""Of these every computer keeps its own."""


def content(services: Services) -> dict[str, list[str]]:
    """All that is shared, in an order of its own."""
    rows = read_all(services.journal._db)
    return {
        table: sorted(json.dumps(row, sort_keys=True) for row in found)
        for table, found in rows.items()
        if table not in _NOT_CONTENT
    }


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain journal with a role and a client; copied, never opened."""
    path = tmp_path_factory.mktemp("filled") / "journal.stance"
    services = JournalFile(path, FixedClock()).create(None)
    fill(services, services.practice.add_role(RoleKind.COACH).value, "Heron", "xx")
    services.close()
    return path


@pytest.fixture
def copies(
    filled: Path, tmp_path: Path, clock: FixedClock
) -> Iterator[Callable[[int], list[Services]]]:
    """As many open copies of one plain journal as are asked for, with a role and a client."""
    opened: list[Services] = []

    def make(number: int) -> list[Services]:
        paths = [tmp_path / f"{index}.stance" for index in range(number)]
        for path in paths:
            shutil.copy(filled, path)
        opened.extend(JournalFile(path, clock).open(None) for path in paths)
        return opened

    yield make
    for services in opened:
        services.close()


def one_entry(services: Services) -> EntryDraft:
    """The first session there is."""
    return services.journal.entry(min(_ids(services))).content


def _ids(services: Services) -> list[str]:
    return [row.id for row in services.journal.entries(EntryQuery(), limit=50)]


def test_what_is_new_comes_and_nothing_comes_twice(copies: Any, clock: FixedClock) -> None:
    ours, theirs = copies(2)
    assert ours.merging.look(theirs.path).nothing
    fill(theirs, theirs.practice.roles()[0], "Otter", "yy")
    look = ours.merging.look(theirs.path)
    assert (look.counts["entry"].added, look.counts["client"].added) == (3, 1)
    past = ours.merging.merge(theirs.path).value
    assert past is not None
    assert past.look.counts == look.counts
    assert ours.merging.merge(theirs.path).value is None
    assert content(ours) == content(theirs)
    assert theirs.merging.look(ours.path).nothing
    assert ours.safekeeping.check().ok


def test_both_versions_of_a_session_are_kept(copies: Any, clock: FixedClock) -> None:
    ours, theirs = copies(2)
    entry = one_entry(ours)
    clock.forward(hours=1)
    ours.journal.save(replace(entry, seen="on the laptop"))
    clock.forward(hours=1)
    theirs.journal.save(replace(entry, seen="on the desktop"))
    (both,) = ours.merging.look(theirs.path).both
    assert (both.id, both.ours_shown) == (entry.id, False)
    ours.merging.merge(theirs.path)
    theirs.merging.merge(ours.path)
    for services in (ours, theirs):
        assert services.journal.entry(entry.id).content.seen == "on the desktop"
        told = json.dumps(read_all(services.journal._db)["revision"])
        assert "on the laptop" in told
    assert content(ours) == content(theirs)
    # Writing goes on from there.
    clock.forward(hours=1)
    ours.journal.save(replace(entry, seen="once more"))
    theirs.merging.merge(ours.path)
    assert theirs.journal.entry(entry.id).content.seen == "once more"


def test_a_merge_is_taken_back_to_the_letter(copies: Any, clock: FixedClock) -> None:
    ours, theirs = copies(2)
    fill(theirs, theirs.practice.roles()[0], "Otter", "yy")
    clock.forward(hours=1)
    theirs.journal.save(replace(one_entry(theirs), seen="changed there"))
    before = content(ours)
    past = ours.merging.merge(theirs.path).value
    assert past is not None
    assert past.backup is not None
    assert past.backup.is_file()
    undone = ours.merging.undo(past.id).value
    assert undone.kept == 0
    assert content(ours) == before
    (noted,) = ours.merging.past()
    assert noted.undone_at == clock.now
    assert not noted.can_undo
    with pytest.raises(NotFound):
        ours.merging.undo(past.id)
    assert ours.merging.look(theirs.path).counts == past.look.counts
    assert ours.safekeeping.check().ok


def test_what_was_written_since_stays_when_a_merge_is_taken_back(
    copies: Any, clock: FixedClock
) -> None:
    ours, theirs = copies(2)
    filled = fill(theirs, theirs.practice.roles()[0], "Otter", "yy")
    past = ours.merging.merge(theirs.path).value
    assert past is not None
    clock.forward(hours=1)
    entry = ours.journal.entry(filled.entries[1]).content
    ours.journal.save(replace(entry, seen="I wrote on here"))
    undone = ours.merging.undo(past.id).value
    assert undone.kept >= 1
    assert ours.journal.entry(entry.id).content.seen == "I wrote on here"
    assert {one.client.code for one in ours.clients.all()} == {"Heron", "Otter"}
    assert ours.safekeeping.check().ok


def test_the_bin_follows_the_newest_decision_and_what_was_removed_stays_away(
    copies: Any, clock: FixedClock
) -> None:
    ours, theirs = copies(2)
    entry = one_entry(ours)
    ours.journal.trash(entry.id)
    theirs.merging.merge(ours.path)
    assert theirs.journal.entry(entry.id).trashed_at is not None
    theirs.tidying.restore((entry.id,))
    ours.merging.merge(theirs.path)
    assert ours.journal.entry(entry.id).trashed_at is None
    ours.journal.trash(entry.id)
    ours.tidying.remove((entry.id,))
    assert ours.merging.merge(theirs.path).value is None  # it does not come back
    theirs.merging.merge(ours.path)
    assert entry.id not in {row["id"] for row in read_all(theirs.journal._db)["entry"]}
    assert content(ours) == content(theirs)


def test_the_later_change_of_a_contact_stands_and_a_removed_one_is_gone(
    copies: Any, clock: FixedClock
) -> None:
    ours, theirs = copies(2)
    made = ours.contacts.save(Contact("", ContactKind.REFERRAL, "Clinic", reach="1")).value
    theirs.merging.merge(ours.path)
    ours.contacts.save(replace(made, reach="2"))
    theirs.contacts.save(replace(made, reach="3"))
    theirs.contacts.save(replace(made, reach="4"))
    (different,) = ours.merging.look(theirs.path).differences
    assert (different.table, different.stands, different.other) == (
        "contact", {"reach": "4"}, {"reach": "2"},
    )  # fmt: skip
    ours.merging.merge(theirs.path)
    theirs.merging.merge(ours.path)
    assert [one.reach for one in ours.contacts.referral_list()] == ["4"]
    ours.contacts.delete(made.id)
    theirs.merging.merge(ours.path)
    assert theirs.contacts.referral_list() == ()
    assert content(ours) == content(theirs)


def test_an_erased_client_does_not_come_back(copies: Any, clock: FixedClock) -> None:
    ours, theirs = copies(2)
    ours.erasing.erase("Heron")
    look = ours.merging.look(theirs.path)
    assert (look.clients_kept_out, look.kept_out) == (1, 3)
    ours.merging.merge(theirs.path)
    assert ours.clients.all() == ()
    assert "heron" not in json.dumps(content(ours)).casefold()
    assert theirs.merging.look(ours.path).erased_there == ("Heron",)
    theirs.merging.merge(ours.path)
    assert [one.client.code for one in theirs.clients.all()] == ["Heron"]  # that is for a person
    # A session written after the erasing is another matter.
    clock.forward(days=2)
    role = theirs.practice.roles()[0]
    theirs.journal.save(replace(draft_for(role, "Heron", "zz", 1), started_at=clock.now))
    ours.merging.merge(theirs.path)
    assert [one.sessions for one in ours.clients.all()] == [1]


def test_a_client_that_was_reduced_stays_without_words(copies: Any, clock: FixedClock) -> None:
    ours, theirs = copies(2)
    clock.forward(days=1)
    ours.erasing.reduce("Heron")
    ours.merging.merge(theirs.path)
    assert "xxseen" not in json.dumps(content(ours)["entry"])
    assert "xxseen" not in json.dumps(content(ours)["revision"])
    theirs.merging.merge(ours.path)
    assert "xxseen" not in json.dumps(content(theirs)["revision"])


def test_a_renamed_client_is_one(copies: Any, clock: FixedClock) -> None:
    ours, theirs = copies(2)
    (one,) = ours.clients.all()
    ours.clients.save(replace(one.client, code="Falcon"))
    role = theirs.practice.roles()[0]
    theirs.journal.save(draft_for(role, "Heron", "zz", 5))
    theirs.merging.merge(ours.path)
    assert [(one.client.code, one.sessions) for one in theirs.clients.all()] == [("Falcon", 3)]
    ours.merging.merge(theirs.path)
    assert [(one.client.code, one.sessions) for one in ours.clients.all()] == [("Falcon", 3)]
    assert content(ours) == content(theirs)


def test_two_journals_that_were_never_one(tmp_path: Path, clock: FixedClock, fast_kdf: int) -> None:
    ours = JournalFile(tmp_path / "a.stance", clock, fast_kdf).create("one")
    theirs = JournalFile(tmp_path / "b.stance", clock, fast_kdf).create("other")
    for services, mark in ((ours, "xx"), (theirs, "yy")):
        role = services.practice.add_role(RoleKind.COACH).value
        fill(services, role, "Heron", mark)
    ours.merging._iterations = fast_kdf
    assert ours.merging.needs_passphrase(theirs.path)
    with pytest.raises(JournalFileError, match="other_passphrase_needed"):
        ours.merging.look(theirs.path)
    with pytest.raises(WrongPassphrase):
        ours.merging.look(theirs.path, "wrong")
    past = ours.merging.merge(theirs.path, "other").value
    assert past is not None
    assert not past.look.same_journal
    assert [role.kind for role in ours.practice.roles()] == [RoleKind.COACH]
    assert [(one.client.code, one.sessions) for one in ours.clients.all()] == [("Heron", 4)]
    assert ours.merging.look(theirs.path, "other").nothing
    assert ours.safekeeping.check().ok
    ours.close()
    theirs.close()


def test_a_journal_is_not_merged_with_itself(copies: Any) -> None:
    (ours,) = copies(1)
    with pytest.raises(JournalFileError, match="merge_with_itself"):
        ours.merging.look(ours.path)


def test_stopping_leaves_everything_as_it_was(copies: Any, clock: FixedClock) -> None:
    ours, theirs = copies(2)
    fill(theirs, theirs.practice.roles()[0], "Otter", "yy")
    before = content(ours)

    def stop(_rows: int) -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        ours.merging.merge(theirs.path, tell=stop)
    assert content(ours) == before
    assert ours.merging.past() == ()


def test_nothing_is_written_beside_the_other_journal(copies: Any, tmp_path: Path) -> None:
    ours, theirs = copies(2)
    theirs.close()
    other = tmp_path / "apart" / "other.stance"
    other.parent.mkdir()
    shutil.copy(theirs.path, other)
    content_before = other.read_bytes()
    other.parent.chmod(0o500)
    try:
        ours.merging.look(other)
        ours.merging.merge(other)
    finally:
        other.parent.chmod(0o700)
    assert other.read_bytes() == content_before
    assert list(other.parent.iterdir()) == [other]


def _act(services: Services, draw: random.Random, clock: FixedClock, number: int) -> None:
    """One thing that a practitioner does."""
    clock.forward(minutes=draw.randint(1, 50))
    role = services.practice.roles()[0]
    rows = _ids(services)
    match draw.randint(0, 6):
        case 0:
            code = draw.choice(("Heron", "Otter"))
            services.journal.save(draft_for(role, code, f"w{number}", draw.randint(0, 20)))
        case 1 | 2 if rows:
            entry = services.journal.entry(draw.choice(rows)).content
            services.journal.save(replace(entry, seen=f"said {number} {draw.random()}"))
        case 3 if rows:
            services.journal.trash(draw.choice(rows))
        case 4:
            kept = services.contacts.emergency()
            made = draw.choice(kept) if kept else Contact("", ContactKind.EMERGENCY, "Line")
            services.contacts.save(replace(made, reach=str(draw.random())))
        case 5:
            waiting = services.reminders.upcoming()
            if waiting:
                services.reminders.done(draw.choice(waiting).id)
        case _:
            draft = replace(draft_for(role, "Heron", "d", 2), id=new_id())
            services.journal.keep_draft(draft, edits=False)


@pytest.mark.parametrize("seed", range(3))
def test_three_computers_come_to_the_same_journal(tmp_path: Path, seed: int) -> None:
    folder, clock, draw = tmp_path, FixedClock(NOW), random.Random(seed)
    first = JournalFile(folder / "0.stance", clock).create(None)
    fill(first, first.practice.add_role(RoleKind.COACH).value, "Heron", "xx")
    first.close()
    paths = [folder / f"{index}.stance" for index in range(3)]
    for path in paths[1:]:
        shutil.copy(paths[0], path)
    opened = [JournalFile(path, clock).open(None) for path in paths]
    for number in range(12):
        _act(draw.choice(opened), draw, clock, number)
    order = [(one, other) for one in range(3) for other in range(3) if one != other]
    draw.shuffle(order)
    for one, other in order * 2:
        clock.forward(minutes=1)
        opened[one].merging.merge(paths[other])
    found = [content(services) for services in opened]
    for services in opened:
        services.close()
    assert found[0] == found[1] == found[2]


def test_drafts_that_were_saved_elsewhere_are_drafts_no_more(
    copies: Any, clock: FixedClock
) -> None:
    ours, theirs = copies(2)
    role = ours.practice.roles()[0]
    draft = replace(draft_for(role, "Heron", "dd", 3), id=new_id())
    ours.journal.keep_draft(draft, edits=False)
    theirs.merging.merge(ours.path)
    clock.forward(minutes=10)
    theirs.journal.save(draft)
    ours.merging.merge(theirs.path)
    assert draft.id not in {row["entry_id"] for row in read_all(ours.journal._db)["draft"]}
    assert ours.journal.entry(draft.id).content.seen == draft.seen
    assert timedelta(0) < clock.now - NOW


def filters(services: Services) -> dict[str, str | None]:
    """What each saved filter asks for, by name."""
    found = services.browsing.filters()
    return {one.name: one.query.client for one in found if one.name != "xxfilter"}


def test_saved_filters_are_united_and_taken_back(copies: Any) -> None:
    ours, theirs = copies(2)
    mine = SavedFilter("Mine", EntryQuery(client="Heron"), EntryOrder.NEWEST)
    ours.browsing.save_filter(mine)
    ours.browsing.save_filter(replace(mine, name="Both"))
    theirs.browsing.save_filter(SavedFilter("BOTH", EntryQuery(), EntryOrder.NEWEST))
    role = theirs.practice.roles()[0].id
    theirs.browsing.save_filter(
        SavedFilter("Theirs", EntryQuery(client="Heron", role_id=role), EntryOrder.NEWEST)
    )
    assert ours.merging.look(theirs.path).kinds() == {"filters": Counts(added=1)}
    past = ours.merging.merge(theirs.path).value
    assert past is not None
    assert filters(ours) == {"Mine": "Heron", "Both": "Heron", "Theirs": "Heron"}
    assert ours.merging.look(theirs.path).nothing
    ours.merging.undo(past.id)
    assert filters(ours) == {"Mine": "Heron", "Both": "Heron"}


def test_filters_changed_since_a_merge_stay_when_it_is_undone(copies: Any) -> None:
    ours, theirs = copies(2)
    theirs.browsing.save_filter(SavedFilter("Theirs", EntryQuery(), EntryOrder.NEWEST))
    past = ours.merging.merge(theirs.path).value
    assert past is not None
    ours.browsing.rename_filter("Theirs", "Mine now")
    ours.merging.undo(past.id)
    assert list(filters(ours)) == ["Mine now"]


def test_only_what_differs_is_read_whole(copies: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = copies(2)
    read: list[str] = []

    def noting(db: Any, ids: Any) -> Any:
        read.extend(ids)
        return read_rows(db, ids)

    monkeypatch.setattr(merge_plan, "read_rows", noting)
    entry = one_entry(theirs)
    theirs.journal.save(replace(entry, me="changed"))
    assert not ours.merging.look(theirs.path).nothing
    assert set(read) == {entry.id}
