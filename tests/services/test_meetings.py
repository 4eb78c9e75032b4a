"""Supervision meetings and what follows from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.meeting import AgreedAction, Meeting, MeetingDraft, MeetingKind, by_month
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import LoopStep
from journal_app.domain.reminder import ReminderKind, ReminderState
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from tests.fixed_clock import FixedClock

TODAY = date(2026, 3, 14)


def met(**overrides: Any) -> MeetingDraft:
    return MeetingDraft(**{"met_on": TODAY, "minutes": 60, **overrides})


@pytest.fixture
def flagged(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> Callable[..., str]:
    """Saves an entry that is to be taken to supervision; its id."""

    def save(question: str = "Whose goal was it?", **overrides: Any) -> str:
        draft = make_draft(
            role_id=coach.id, to_supervision=True, supervision_question=question, **overrides
        )
        return services.journal.save(draft).value.id

    return save


def test_a_meeting_is_kept_as_it_was_written_down(services: Services, coach: Role) -> None:
    draft = met(
        kind=MeetingKind.GROUP,
        supervisor="  M. K. ",
        role_id=coach.id,
        words="Über die Pause 🙂\x00 \u202bשלום",
        actions=(AgreedAction("Ask   first"), AgreedAction("  ")),
    )
    kept = services.meetings.save(draft).value
    assert services.meetings.all() == (kept,)
    assert (kept.met_on, kept.kind, kept.minutes) == (TODAY, MeetingKind.GROUP, 60)
    assert (kept.supervisor, kept.role_id) == ("M. K.", coach.id)
    assert kept.words == "Über die Pause 🙂 \u202bשלום"
    assert [action.text for action in kept.actions] == ["Ask first"]
    assert services.meetings.meeting(kept.id) == kept
    assert services.meetings.save(kept.draft, kept.id).value == kept


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (met(met_on=TODAY + timedelta(days=1)), "meeting_ahead"),
        (met(minutes=0), "minutes_out_of_range"),
        (met(minutes=1441), "minutes_out_of_range"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_kept(
    services: Services, draft: MeetingDraft, code: str
) -> None:
    with pytest.raises(InvalidValue, match=code):
        services.meetings.save(draft)
    assert services.meetings.all() == ()


def test_an_unknown_meeting_is_not_found(services: Services) -> None:
    for act in (services.meetings.meeting, services.meetings.delete):
        with pytest.raises(NotFound, match="not_found_meeting"):
            act("nowhere")
    with pytest.raises(NotFound, match="not_found_meeting"):
        services.meetings.save(met(), "nowhere")


def test_what_was_spoken_of_waits_no_longer(
    services: Services, flagged: Callable[..., str]
) -> None:
    entry_id = flagged(client="K1")
    services.supervision.add("How do I end this?")
    waiting = services.supervision.waiting()
    saved = services.meetings.save(met(spoken=tuple(item.id for item in waiting)))
    assert services.supervision.waiting() == ()
    assert {item.question for item in saved.value.spoken} == {
        "Whose goal was it?",
        "How do I end this?",
    }
    assert saved.change.subjects == {Subject.SUPERVISION, Subject.ENTRIES}
    assert saved.change.entry_ids == (entry_id,)
    assert not services.journal.draft_of(entry_id).to_supervision


def test_what_is_left_out_again_waits_anew(services: Services, flagged: Callable[..., str]) -> None:
    entry_id = flagged()
    (item,) = services.supervision.waiting()
    kept = services.meetings.save(met(spoken=(item.id,))).value
    services.meetings.save(replace(kept.draft, spoken=()), kept.id)
    assert [waits.id for waits in services.supervision.waiting()] == [item.id]
    assert services.journal.draft_of(entry_id).to_supervision


def test_a_session_flagged_anew_waits_and_the_meeting_keeps_what_was_spoken_of(
    services: Services, flagged: Callable[..., str], clock: FixedClock
) -> None:
    entry_id = flagged("The first question")
    (item,) = services.supervision.waiting()
    first = services.meetings.save(met(spoken=(item.id,))).value
    clock.forward(days=30)
    again = services.journal.draft_of(entry_id)
    services.journal.save(
        replace(again, to_supervision=True, supervision_question="The second question")
    )
    (anew,) = services.supervision.waiting()
    assert anew.question == "The second question"
    services.meetings.save(met(met_on=date(2026, 4, 10), spoken=(anew.id,)))
    assert [[item.question for item in meeting.spoken] for meeting in services.meetings.all()] == [
        ["The second question"],
        ["The first question"],
    ]
    services.meetings.delete(first.id)
    assert services.supervision.waiting()[0].question == "The first question"


def test_a_referral_that_was_spoken_of_has_the_step_in_its_record(
    services: Services, tick: Callable[..., str], clock: FixedClock
) -> None:
    tick("B2", client="K1")
    (loop,) = services.referrals.open()
    clock.forward(days=4)
    (item,) = services.supervision.waiting()
    day = date(2026, 3, 17)
    saved = services.meetings.save(met(met_on=day, supervisor="my supervisor", spoken=(item.id,)))
    step = services.referrals.referral(loop.id).steps[-1]
    assert (step.step, step.consulted) == (LoopStep.SUPERVISION, "my supervisor")
    assert step.taken_at.astimezone().date() == day
    assert Subject.REFERRALS in saved.change.subjects
    assert Subject.REMINDERS in saved.change.subjects
    assert [one.referral_id for one in saved.value.spoken] == [loop.id]
    assert services.supervision.waiting() == ()
    # Taking the meeting back leaves the record of the loop as it is, and what was taken back can
    # be had again.
    removed = services.meetings.delete(saved.value.id).value
    assert services.referrals.referral(loop.id).steps[-1] == step
    assert services.meetings.put_back(removed).value == saved.value


def test_a_dated_action_becomes_a_reminder_that_follows_it(
    services: Services, clock: FixedClock
) -> None:
    action = AgreedAction("Read the agreement again", TODAY + timedelta(days=10))
    kept = services.meetings.save(met(actions=(action,))).value
    (reminder,) = services.reminders.upcoming()
    assert (reminder.kind, reminder.text) == (ReminderKind.OWN, "Read the agreement again")
    assert reminder.due_at.astimezone().date() == action.due_on
    assert kept.actions[0].state is ReminderState.OPEN

    moved = replace(kept.actions[0], text="Read it", due_on=TODAY + timedelta(days=3))
    kept = services.meetings.save(replace(kept.draft, actions=(moved,)), kept.id).value
    (reminder,) = services.reminders.upcoming()
    assert (reminder.text, reminder.due_at.astimezone().date()) == ("Read it", moved.due_on)

    undated = replace(kept.actions[0], due_on=None)
    kept = services.meetings.save(replace(kept.draft, actions=(undated,)), kept.id).value
    assert services.reminders.upcoming() == ()
    assert kept.actions[0].state is None


def test_a_reminder_that_is_done_stays_done(services: Services, clock: FixedClock) -> None:
    action = AgreedAction("Ring the clinic", TODAY + timedelta(days=1))
    kept = services.meetings.save(met(actions=(action,))).value
    clock.forward(days=2)
    services.reminders.done(services.reminders.due()[0].id)
    again = services.meetings.save(
        replace(kept.draft, actions=(replace(kept.actions[0], due_on=TODAY + timedelta(days=20)),)),
        kept.id,
    ).value
    assert again.actions[0].state is ReminderState.DONE
    assert services.reminders.upcoming() == ()


def test_editing_words_leaves_a_snooze_alone(services: Services, clock: FixedClock) -> None:
    action = AgreedAction("Ring the clinic", TODAY + timedelta(days=1))
    kept = services.meetings.save(met(actions=(action,))).value
    until = clock() + timedelta(days=9)
    services.reminders.snooze(services.reminders.upcoming()[0].id, until, "away")
    kept = services.meetings.meeting(kept.id)
    services.meetings.save(replace(kept.draft, words="More words"), kept.id)
    (reminder,) = services.reminders.upcoming()
    assert (reminder.due_at, reminder.reason) == (until, "away")


def test_a_deleted_meeting_comes_back_as_it_was(
    services: Services, flagged: Callable[..., str]
) -> None:
    flagged()
    (item,) = services.supervision.waiting()
    actions = (AgreedAction("One", TODAY + timedelta(days=5)), AgreedAction("Two"))
    kept = services.meetings.save(met(actions=actions, spoken=(item.id,))).value
    removed = services.meetings.delete(kept.id).value
    assert services.meetings.all() == ()
    assert services.reminders.upcoming() == ()
    assert [waits.id for waits in services.supervision.waiting()] == [item.id]
    assert services.meetings.put_back(removed).value == kept
    assert services.supervision.waiting() == ()
    assert [reminder.text for reminder in services.reminders.upcoming()] == ["One"]


def test_the_rhythm_counts_from_the_newest_meeting(services: Services, clock: FixedClock) -> None:
    def asked() -> date:
        (reminder,) = services.reminders.upcoming()
        return reminder.due_at.astimezone().date()

    practitioner = services.practice.practitioner()
    services.practice.update(replace(practitioner, supervision_rhythm_days=30))
    assert asked() == TODAY + timedelta(days=30)
    newest = services.meetings.save(met(met_on=TODAY - timedelta(days=4))).value
    assert asked() == TODAY + timedelta(days=26)
    services.meetings.save(met(met_on=TODAY - timedelta(days=20)))
    assert asked() == TODAY + timedelta(days=26)
    services.meetings.delete(newest.id)
    assert asked() == TODAY + timedelta(days=10)


def test_no_rhythm_means_no_question(services: Services) -> None:
    services.meetings.save(met())
    assert services.reminders.upcoming() == ()


def test_days_for_a_role_include_those_for_none(services: Services, coach: Role) -> None:
    other = services.practice.add_role(RoleKind.THERAPIST).value
    for back, role_id in ((30, coach.id), (20, None), (10, other.id), (20, coach.id)):
        services.meetings.save(met(met_on=TODAY - timedelta(days=back), role_id=role_id))
    assert services.meetings.days(coach.id) == (
        TODAY - timedelta(days=30),
        TODAY - timedelta(days=20),
    )
    assert len(services.meetings.days()) == 3


def test_a_new_draft_takes_over_what_is_the_same_each_time(services: Services, coach: Role) -> None:
    assert services.meetings.new_draft() == MeetingDraft(TODAY)
    services.meetings.save(
        met(met_on=date(2026, 2, 1), kind=MeetingKind.PEER, supervisor="A.", role_id=coach.id)
    )
    assert services.meetings.new_draft() == MeetingDraft(
        TODAY, MeetingKind.PEER, 60, "A.", coach.id
    )


def test_a_deleted_reminder_put_back_is_that_of_the_meeting_again(services: Services) -> None:
    meeting = services.meetings.save(met(actions=(AgreedAction("Ring", TODAY),))).value
    reminder = next(one for one in services.reminders.due() + services.reminders.upcoming()
                    if one.text == "Ring")  # fmt: skip
    gone = services.reminders.delete(reminder.id)
    assert Subject.SUPERVISION in gone.change.subjects
    assert services.meetings.meeting(meeting.id).actions[0].due_on is None
    services.reminders.put_back(gone.value)
    assert services.meetings.meeting(meeting.id) == meeting


_MEETINGS = st.lists(
    st.builds(
        Meeting,
        id=st.uuids().map(str),
        met_on=st.dates(date(2023, 1, 1), date(2026, 12, 31)),
        kind=st.sampled_from(MeetingKind),
        minutes=st.none() | st.integers(1, 1440),
    ),
    max_size=30,
    unique_by=lambda meeting: meeting.id,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(_MEETINGS)
def test_the_months_hold_every_meeting_once_and_its_minutes(meetings: list[Meeting]) -> None:
    months = by_month(meetings)
    held = [meeting for month in months for meeting in month.meetings]
    assert sorted(held, key=lambda one: one.id) == sorted(meetings, key=lambda one: one.id)
    assert sum(month.minutes for month in months) == sum(one.minutes or 0 for one in meetings)
    keys = [(month.year, month.month) for month in months]
    assert keys == sorted(set(keys), reverse=True)
