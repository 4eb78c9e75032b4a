"""What waits for supervision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.practice import Role
from journal_app.domain.referral import LoopStep, StepRecord
from journal_app.domain.reflection import Answer
from journal_app.domain.supervision import ItemKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject


@pytest.fixture
def flag(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> Callable[..., str]:
    """Saves an entry that is to be taken to supervision; its id."""

    def save(question: str = "Whose goal was it?", **overrides: Any) -> str:
        draft = make_draft(
            role_id=coach.id, to_supervision=True, supervision_question=question, **overrides
        )
        return services.journal.save(draft).value.id

    return save


def test_a_flagged_entry_waits_with_its_question(
    services: Services, coach: Role, flag: Callable[..., str], clock: Any
) -> None:
    entry_id = flag(client="K1")
    (item,) = services.supervision.waiting()
    assert (item.kind, item.entry_id, item.client) == (ItemKind.ENTRY, entry_id, "K1")
    assert (item.role, item.question) == (coach, "Whose goal was it?")
    assert item.raised_at == clock()


def test_an_entry_in_the_bin_does_not_wait_and_comes_back_with_it(
    services: Services, flag: Callable[..., str]
) -> None:
    entry_id = flag()
    services.journal.trash(entry_id)
    assert services.supervision.waiting() == ()
    services.journal.restore(entry_id)
    assert len(services.supervision.waiting()) == 1


def test_settling_an_entry_takes_its_flag_away(
    services: Services, flag: Callable[..., str]
) -> None:
    entry_id = flag()
    (item,) = services.supervision.waiting()
    change = services.supervision.settle(item.id).change
    assert change.subjects == {Subject.SUPERVISION, Subject.ENTRIES}
    assert change.entry_ids == (entry_id,)
    draft = services.journal.draft_of(entry_id)
    assert (draft.to_supervision, draft.supervision_question) == (False, "Whose goal was it?")
    services.journal.save(replace(draft, me="A word corrected."))
    assert services.supervision.waiting() == ()
    services.journal.save(replace(draft, to_supervision=True))
    assert len(services.supervision.waiting()) == 1


def test_settling_twice_changes_nothing_more(services: Services, flag: Callable[..., str]) -> None:
    flag()
    (item,) = services.supervision.waiting()
    services.supervision.settle(item.id)
    assert services.supervision.settle(item.id).change.subjects == frozenset()
    with pytest.raises(NotFound, match="not_found_item"):
        services.supervision.settle("nowhere")


def test_a_reflection_answered_so_waits(services: Services, coach: Role) -> None:
    saved = services.reflections.answer(coach.id, Answer.SUPERVISION, "Why so often?")
    assert saved.change.subjects == {Subject.REFLECTIONS, Subject.SUPERVISION}
    (item,) = services.supervision.waiting()
    assert (item.kind, item.reflection_id) == (ItemKind.REFLECTION, saved.value.id)
    assert (item.role, item.question) == (coach, "Why so often?")
    assert services.supervision.settle(item.id).change.subjects == {Subject.SUPERVISION}
    assert services.reflections.all()[0].id == saved.value.id


def test_a_loop_waits_until_it_was_taken_there(
    services: Services, coach: Role, tick: Callable[..., str], clock: Any
) -> None:
    entry_id = tick("B1", client="K1")
    (item,) = services.supervision.waiting()
    (referral,) = services.referrals.open()
    assert (item.kind, item.referral_id, item.entry_id) == (
        ItemKind.REFERRAL, referral.id, entry_id,
    )  # fmt: skip
    assert (item.client, item.role) == ("K1", coach)
    clock.forward(days=1)
    change = services.supervision.settle(item.id).change
    assert change.subjects == {Subject.SUPERVISION, Subject.REFERRALS, Subject.REMINDERS}
    steps = services.referrals.referral(referral.id).steps
    assert steps[-1] == StepRecord(LoopStep.SUPERVISION, clock())
    assert [one.code for one in services.reminders.upcoming()] == ["plan_talk", "raise_it"]
    assert services.supervision.waiting() == ()


def test_a_step_taken_in_the_loop_settles_it_here(
    services: Services, tick: Callable[..., str], clock: Any
) -> None:
    tick("B1", client="K1")
    (item,) = services.supervision.waiting()
    services.referrals.take_step(item.referral_id, StepRecord(LoopStep.SUPERVISION, clock()))
    assert services.supervision.waiting() == ()
    assert services.supervision.settle(item.id).change.subjects == frozenset()
    assert len(services.referrals.referral(item.referral_id).steps) == 2


def test_an_item_of_ones_own(services: Services, clock: Any) -> None:
    saved = services.supervision.add("  How do I end this contract? ")
    assert saved.value.kind is ItemKind.OWN
    assert saved.value.question == "How do I end this contract?"
    assert services.supervision.waiting() == (saved.value,)
    services.supervision.settle(saved.value.id)
    assert services.supervision.waiting() == ()
    with pytest.raises(InvalidValue, match="text_missing"):
        services.supervision.add("   ")


def test_the_longest_waiting_comes_first(
    services: Services, flag: Callable[..., str], tick: Callable[..., str], clock: Any
) -> None:
    services.supervision.add("first")
    clock.forward(hours=1)
    tick("C1", client="K1")
    clock.forward(hours=1)
    flag("third")
    kinds = [item.kind for item in services.supervision.waiting()]
    assert kinds == [ItemKind.OWN, ItemKind.REFERRAL, ItemKind.ENTRY]
