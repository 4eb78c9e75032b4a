"""Changing several entries at once, the bin, and bringing back what stood before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.tidying import KEPT_IN_BIN
from tests.fixed_clock import FixedClock

Make = Callable[..., EntryDraft]


@pytest.fixture
def three(services: Services, coach: Role, make_draft: Make) -> tuple[str, ...]:
    made = [
        make_draft(role_id=coach.id, client=f"K{number}", me=f"zebra {number}", tags=("old",))
        for number in range(3)
    ]
    for draft in made:
        services.journal.save(draft)
    return tuple(draft.id for draft in made)


def test_several_go_to_the_bin_and_back_as_one_change(
    services: Services, three: tuple[str, ...]
) -> None:
    services.journal.trash(three[0])
    moved = services.tidying.trash(three)
    assert set(moved.value) == set(three[1:])
    assert services.journal.count() == 0
    services.tidying.restore(moved.value)
    assert services.journal.count() == 2
    assert services.tidying.restore(("nobody",)).change.subjects == frozenset()


def test_what_is_in_the_bin_for_thirty_days_is_removed_for_good(
    services: Services, three: tuple[str, ...], clock: FixedClock
) -> None:
    services.journal.keep_draft(services.journal.draft_of(three[0]), edits=True)
    services.tidying.trash(three[:1])
    clock.forward(days=KEPT_IN_BIN.days, seconds=-1)
    services.tidying.trash(three[1:2])
    assert services.tidying.empty_bin().value == ()
    clock.forward(seconds=2)
    assert services.tidying.empty_bin().value == three[:1]
    assert services.journal.drafts() == ()
    with pytest.raises(NotFound):
        services.journal.entry(three[0])
    assert services.journal.count(EntryQuery(in_bin=True)) == 1
    assert services.journal.count(EntryQuery(text="zebra")) == 1


def test_only_what_is_in_the_bin_is_removed(services: Services, three: tuple[str, ...]) -> None:
    assert services.tidying.remove(three).value == ()
    services.tidying.trash(three[:1])
    assert services.tidying.remove(three).value == three[:1]
    assert services.journal.count() == 2


def test_a_removed_entry_leaves_no_word_in_the_file(
    tmp_path: Path, make_draft: Make, clock: FixedClock
) -> None:
    from journal_app.domain.practice import RoleKind
    from journal_app.services.opening import JournalFile

    path = tmp_path / "plain.stance"
    services = JournalFile(path, clock).create(None)
    role = services.practice.add_role(RoleKind.COACH).value
    # Others beside it, so that pages are shared.
    for word in ("harmless", "quokkaword", "ordinary"):
        draft = make_draft(role_id=role.id, me=f"{word} {word}", tags=(f"tag{word}",))
        services.journal.save(draft)
        if word == "quokkaword":
            services.tidying.trash((draft.id,))
            services.tidying.remove((draft.id,))
    services.close()
    for file in tmp_path.glob("plain.stance*"):
        assert b"quokka" not in file.read_bytes()


def test_a_tag_for_several_and_taken_back(services: Services, three: tuple[str, ...]) -> None:
    services.tidying.add_tag(three[:1], "#Grief")
    added = services.tidying.add_tag(three, " grief ").value
    assert set(added) == set(three[1:])
    assert services.journal.entry(three[1]).content.tags == ("old", "Grief")
    assert len(services.journal.revisions(three[1])) == 2
    services.tidying.remove_tag(added, "Grief")
    assert services.journal.entry(three[1]).content.tags == ("old",)
    assert services.journal.count(EntryQuery(tag="Grief")) == 1
    with pytest.raises(InvalidValue):
        services.tidying.add_tag(three, " # ")


def test_several_are_flagged_for_supervision(services: Services, three: tuple[str, ...]) -> None:
    flagged = services.tidying.flag(three[:2])
    assert set(flagged.value) == set(three[:2])
    assert len(services.supervision.waiting()) == 2
    services.tidying.flag(flagged.value, on=False)
    assert services.supervision.waiting() == ()


def test_an_earlier_saving_is_brought_back_as_a_new_one(
    services: Services, three: tuple[str, ...]
) -> None:
    first = services.journal.entry(three[0]).content
    services.journal.save(replace(first, me="other words", tags=()))
    services.journal.keep_draft(replace(first, me="half written"), edits=True)
    back = services.tidying.bring_back(three[0], 1).value
    assert back.content == first
    assert [item.number for item in services.journal.revisions(three[0])] == [3, 2, 1]
    assert [kept.draft.me for kept in services.journal.drafts()] == ["half written"]
    assert services.journal.count(EntryQuery(text="zebra 0")) == 1
    with pytest.raises(NotFound):
        services.tidying.bring_back(three[0], 9)
