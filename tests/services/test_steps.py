"""One step to try: asked about after five sessions of its role, by one mechanism."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.reflection import Answer, Reflection, StepAnswer
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject

STEP = "Ask once more before I explain."
Hold = Callable[..., str]


@pytest.fixture
def chosen(services: Services, coach: Role) -> Reflection:
    return services.reflections.answer(coach.id, Answer.CHANGE, step=STEP).value


@pytest.fixture
def hold(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft], clock: Any
) -> Hold:
    """Holds sessions, a day apart, each logged when it is over; placed or not does not matter."""

    def held(count: int, role_id: str = "") -> str:
        for _ in range(count):
            clock.forward(days=1)
            draft = make_draft(role_id=role_id or coach.id, started_at=clock() - timedelta(hours=1))
            last = services.journal.save(draft).value.id
        return last

    return held


def test_a_step_is_due_after_five_sessions_and_not_by_time(
    services: Services, chosen: Reflection, hold: Hold, clock: Any
) -> None:
    clock.forward(days=300)
    assert services.reflections.due_steps() == ()
    hold(4)
    assert services.reflections.due_steps() == ()
    hold(1)
    (due,) = services.reflections.due_steps()
    assert (due.reflection, due.sessions) == (chosen, 5)


def test_sessions_of_another_role_or_in_the_bin_do_not_count(
    services: Services, coach: Role, chosen: Reflection, hold: Hold
) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    hold(9, therapist.id)
    last = hold(5)
    assert services.reflections.due_steps(therapist.id) == ()
    assert len(services.reflections.due_steps(coach.id)) == 1
    services.journal.trash(last)
    assert services.reflections.due_steps() == ()


def test_sessions_held_before_it_but_logged_later_do_not_count(
    services: Services, coach: Role, chosen: Reflection, make_draft: Callable[..., EntryDraft]
) -> None:
    for _ in range(6):
        services.journal.save(make_draft(role_id=coach.id))
    assert services.reflections.due_steps() == ()


@pytest.mark.parametrize("answer", [StepAnswer.TRIED, StepAnswer.PARTLY, StepAnswer.LET_GO])
def test_an_answer_ends_it(
    services: Services, chosen: Reflection, hold: Hold, clock: Any, answer: StepAnswer
) -> None:
    hold(5)
    saved = services.reflections.answer_step(chosen.id, answer, " Twice, and it was quiet. ")
    assert saved.change.subjects == {Subject.REFLECTIONS}
    assert saved.value.step_answer is answer
    assert (saved.value.step_words, saved.value.step_answered_at) == (
        "Twice, and it was quiet.", clock(),
    )  # fmt: skip
    hold(7)
    assert services.reflections.due_steps() == ()
    assert services.reflections.all() == (saved.value,)


def test_not_yet_is_asked_again_after_five_more(
    services: Services, chosen: Reflection, hold: Hold
) -> None:
    hold(5)
    services.reflections.answer_step(chosen.id, StepAnswer.NOT_YET)
    assert services.reflections.due_steps() == ()
    hold(4)
    assert services.reflections.due_steps() == ()
    hold(1)
    assert [due.sessions for due in services.reflections.due_steps()] == [5]


def test_the_step_that_was_chosen_first_leads(
    services: Services, coach: Role, chosen: Reflection, hold: Hold
) -> None:
    hold(2)
    later = services.reflections.answer(coach.id, Answer.CHANGE, step="Another one").value
    services.reflections.answer(coach.id, Answer.CHANGE, words="without a step")
    hold(5)
    assert [due.reflection.id for due in services.reflections.due_steps()] == [chosen.id, later.id]


def test_what_has_no_step_cannot_be_asked_about(services: Services, coach: Role) -> None:
    without = services.reflections.answer(coach.id, Answer.DEPENDS, step="a note").value
    with pytest.raises(InvalidValue, match="step_missing"):
        services.reflections.answer_step(without.id, StepAnswer.TRIED)
    with pytest.raises(NotFound):
        services.reflections.answer_step("gone", StepAnswer.TRIED)
