"""The record of a referral put right afterwards; the dates of its follow-ups; own observations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.follow_up_dates import FollowUpDates
from journal_app.domain.referral import FollowUp, LoopStep, Outcome, Referral, StepRecord, Tier
from journal_app.domain.reminder import ReminderState
from journal_app.services.bundle import Services
from tests.fixed_clock import FixedClock


@pytest.fixture
def loop(services: Services, clock: FixedClock) -> Referral:
    """An open loop of tier B with three steps, two days old."""
    opened = services.referrals.observe("K1", ["B2"], "“I can't get up”").value
    clock.forward(days=2)
    services.referrals.take_step(opened.id, StepRecord(LoopStep.SUPERVISION, clock()))
    return services.referrals.take_step(
        opened.id,
        StepRecord(
            LoopStep.RAISED, clock(), "At the end.", "my supervisor", "GP", date(2026, 3, 16)
        ),
    ).value


def now(services: Services, loop: Referral) -> Referral:
    return services.referrals.referral(loop.id)


class TestCorrecting:
    def test_a_correction_keeps_what_stood_there_before(
        self, services: Services, loop: Referral, clock: FixedClock
    ) -> None:
        raised = loop.steps[-1]
        assert raised.consent_on == date(2026, 3, 16)
        earlier = raised.taken_at - timedelta(days=1)
        better = replace(raised, words="At the beginning.", taken_at=earlier, consent_on=None)
        services.loop_record.correct(loop.id, better)
        clock.forward(days=1)
        services.loop_record.correct(loop.id, replace(better, words="Before we began."))
        step = next(one for one in now(services, loop).steps if one.id == raised.id)
        assert (step.words, step.taken_at, step.consent_on) == ("Before we began.", earlier, None)
        assert [one.words for one in step.former] == ["At the end.", "At the beginning."]
        assert step.former[0].consent_on == date(2026, 3, 16)
        assert step.former[1].corrected_at == clock()

    def test_saying_the_same_again_is_no_correction(
        self, services: Services, loop: Referral
    ) -> None:
        saved = services.loop_record.correct(loop.id, loop.steps[-1])
        assert saved.change.subjects == frozenset()
        assert saved.value == loop

    def test_another_date_of_noticing_is_that_of_the_loop(
        self, services: Services, loop: Referral
    ) -> None:
        noticed = loop.steps[0]
        earlier = noticed.taken_at - timedelta(days=3)
        saved = services.loop_record.correct(loop.id, replace(noticed, taken_at=earlier))
        assert saved.value.opened_at == earlier

    def test_a_step_may_turn_out_to_have_been_another(
        self, services: Services, loop: Referral
    ) -> None:
        raised = loop.steps[-1]
        services.loop_record.correct(loop.id, replace(raised, step=LoopStep.OPTIONS))
        step = now(services, loop).steps[-1]
        assert (step.step, step.former[0].step) == (LoopStep.OPTIONS, LoopStep.RAISED)
        for kind in (LoopStep.CLOSED, LoopStep.OUTCOME, LoopStep.NOTICED):
            with pytest.raises(InvalidValue, match="step_stays"):
                services.loop_record.correct(
                    loop.id, replace(step, step=kind, words="x", former=())
                )

    def test_what_cannot_be_is_refused(
        self, services: Services, loop: Referral, clock: FixedClock
    ) -> None:
        raised = loop.steps[-1]
        ahead = replace(raised, taken_at=clock() + timedelta(days=1))
        with pytest.raises(InvalidValue, match="step_ahead"):
            services.loop_record.correct(loop.id, ahead)
        with pytest.raises(InvalidValue, match="step_ahead"):
            services.referrals.take_step(loop.id, replace(ahead, id=""))
        with pytest.raises(NotFound, match="not_found_step"):
            services.loop_record.correct(loop.id, replace(raised, id="nowhere"))
        assert now(services, loop) == loop

    def test_a_closed_loop_can_be_put_right(
        self, services: Services, loop: Referral, clock: FixedClock
    ) -> None:
        services.referrals.set_outcome(loop.id, Outcome.HAS_HELP)
        closed = services.referrals.close(loop.id, "Has a doctor.").value
        last = closed.steps[-1]
        saved = services.loop_record.correct(loop.id, replace(last, words="Sees a doctor."))
        assert saved.value.closed_reason == "Sees a doctor."
        assert saved.value.steps[-1].former[0].words == "Has a doctor."
        with pytest.raises(InvalidValue, match="reason_missing"):
            services.loop_record.correct(loop.id, replace(last, words=" "))


class TestTakingOut:
    def test_a_step_that_was_not_taken_goes_and_comes_back_as_it_was(
        self, services: Services, loop: Referral
    ) -> None:
        corrected = services.loop_record.correct(loop.id, replace(loop.steps[-1], words="Other."))
        removed = services.loop_record.take_out(loop.id, loop.steps[-1].id).value
        assert [one.step for one in now(services, loop).steps] == [
            LoopStep.NOTICED,
            LoopStep.SUPERVISION,
        ]
        back = services.loop_record.put_back(removed).value
        assert back == corrected.value
        assert back.steps[-1].id == loop.steps[-1].id

    def test_without_the_step_the_loop_waits_for_supervision_again(
        self, services: Services, loop: Referral
    ) -> None:
        assert services.supervision.waiting() == ()
        services.loop_record.take_out(loop.id, loop.steps[1].id)
        assert [item.referral_id for item in services.supervision.waiting()] == [loop.id]

    def test_what_was_noticed_and_the_answer_stay(self, services: Services, loop: Referral) -> None:
        answered = services.referrals.set_outcome(loop.id, Outcome.THINKING).value
        for step in (answered.steps[0], answered.steps[-1]):
            with pytest.raises(InvalidValue, match="step_stays"):
                services.loop_record.take_out(loop.id, step.id)


class TestReopening:
    def test_what_the_close_made_needless_waits_again(
        self, services: Services, loop: Referral
    ) -> None:
        before = services.referrals.set_outcome(loop.id, Outcome.ACCEPTED).value
        waiting = services.reminders.upcoming()
        services.referrals.close(loop.id, "Ended.")
        assert services.reminders.upcoming() == ()
        assert services.loop_record.reopen(loop.id).value == before
        assert services.reminders.upcoming() == waiting

    def test_not_beside_another_open_one(self, services: Services, loop: Referral) -> None:
        services.referrals.set_outcome(loop.id, Outcome.ACCEPTED)
        services.referrals.close(loop.id, "Ended.")
        services.referrals.observe("K1", ["C1"])
        with pytest.raises(InvalidValue, match="referral_open_already"):
            services.loop_record.reopen(loop.id)


class TestFollowUps:
    def test_one_in_own_words_belongs_to_the_loop(
        self, services: Services, loop: Referral, clock: FixedClock
    ) -> None:
        due = clock() + timedelta(days=4)
        made = services.follow_ups.add(loop.id, "  Ring   first ", due).value
        assert (made.text, made.due_at, made.tier) == ("Ring first", due, Tier.B)
        assert made in services.reminders.of_referral(loop.id)
        services.referrals.set_outcome(loop.id, Outcome.HAS_HELP)
        services.referrals.close(loop.id, "Has help.")
        settled = services.reminders.of_referral(loop.id)
        assert all(one.state is not ReminderState.OPEN for one in settled)

    def test_each_can_be_moved_sooner_or_later(
        self, services: Services, loop: Referral, clock: FixedClock
    ) -> None:
        made = services.follow_ups.add(loop.id, "Ring", clock() + timedelta(days=4)).value
        for days in (1, 40):
            due = clock() + timedelta(days=days)
            moved = services.follow_ups.move(made.id, due, "Session moved").value
            assert (moved.due_at, moved.first_due_at, moved.reason) == (due, due, "Session moved")
        with pytest.raises(InvalidValue, match="snooze_not_ahead"):
            services.follow_ups.move(made.id, clock())
        services.reminders.not_needed(made.id, "Met by chance.")
        with pytest.raises(InvalidValue, match="reminder_closed"):
            services.follow_ups.move(made.id, clock() + timedelta(days=1))

    def test_other_dates_hold_for_what_is_noticed_from_now_on(
        self, services: Services, clock: FixedClock
    ) -> None:
        services.follow_ups.set_hours((Tier.C, FollowUp.STILL_IN_VIEW), 48)
        first = services.referrals.observe("K2", ["C1"]).value
        services.follow_ups.set_hours((Tier.C, FollowUp.STILL_IN_VIEW), None)
        second = services.referrals.observe("K3", ["C1"]).value
        (reminder,) = services.reminders.of_referral(first.id)
        assert reminder.due_at == clock() + timedelta(hours=48)
        assert services.reminders.of_referral(second.id) == ()
        services.follow_ups.set_hours((Tier.C, FollowUp.STILL_IN_VIEW), 14 * 24)
        assert services.follow_ups.dates() == FollowUpDates.of()

    def test_asking_how_it_went_can_be_set_too(
        self, services: Services, loop: Referral, clock: FixedClock
    ) -> None:
        services.follow_ups.set_hours((Tier.B, FollowUp.HOW_DID_IT_GO), 7 * 24)
        services.referrals.take_step(loop.id, StepRecord(LoopStep.OPTIONS, clock()))
        due = {one.code: one.due_at for one in services.reminders.of_referral(loop.id)}
        assert due["how_did_it_go"] == clock() + timedelta(days=7)

    @pytest.mark.parametrize("hours", [0, -1, 366 * 24 + 1])
    def test_not_before_or_in_ages(self, services: Services, hours: int) -> None:
        with pytest.raises(InvalidValue, match="hours_out_of_range"):
            services.follow_ups.set_hours((Tier.A, FollowUp.WRITE_DOWN), hours)
        with pytest.raises(InvalidValue, match="unknown_follow_up"):
            services.follow_ups.set_hours((Tier.A, FollowUp.PLAN_TALK), 5)

    @pytest.mark.parametrize(
        "damaged",
        [[], "x", {"A": 3}, {"A.nothing": 3}, {"A.write_down": "soon"}, {"A.write_down": -4}],
    )
    def test_a_damaged_setting_is_as_none(self, services: Services, damaged: Any) -> None:
        services.practice.set_setting("follow_ups.hours", damaged)
        assert services.follow_ups.dates() == FollowUpDates.of()


class TestOwnObservations:
    def test_are_ticked_named_and_retired(
        self, services: Services, tick: Callable[..., str]
    ) -> None:
        own = services.observations.add("  Wore  the same coat ", Tier.B).value
        assert own.text == "Wore the same coat"
        entry_id = tick(own.id, client="K1")
        (loop,) = services.referrals.open()
        assert (loop.signals, loop.tier) == ((own.id,), Tier.B)
        services.observations.change(own.id, "Wore one coat all summer", Tier.C)
        assert services.referrals.open()[0].tier is Tier.C
        services.observations.retire(own.id)
        assert services.observations.own()[0].retired
        assert services.journal.entry(entry_id).content.observations[0].signal == own.id
        assert not services.observations.use_again(own.id).value.retired

    @pytest.mark.parametrize(
        ("text", "code"),
        [("  \x00 ", "text_missing"), ("x" * 301, "observation_too_long")],
    )
    def test_need_words_but_not_too_many(self, services: Services, text: str, code: str) -> None:
        with pytest.raises(InvalidValue, match=code):
            services.observations.add(text, Tier.C)
        assert services.observations.own() == ()

    def test_two_do_not_say_the_same(self, services: Services) -> None:
        first = services.observations.add("Came late", Tier.C).value
        services.observations.retire(first.id)
        with pytest.raises(InvalidValue, match="observation_taken"):
            services.observations.add("came LATE", Tier.A)
        services.observations.change(first.id, "CAME LATE", Tier.C)
        with pytest.raises(NotFound, match="not_found_observation"):
            services.observations.retire("nowhere")


def test_a_pattern_is_brought_to_supervision_although_it_was_there_before(
    services: Services, loop: Referral
) -> None:
    assert services.supervision.waiting() == ()
    services.supervision.bring("K1", "Sleeps less")
    services.supervision.bring("K1", "Sleeps less")
    (item,) = services.supervision.waiting()
    assert (item.referral_id, item.question) == (loop.id, "Sleeps less")
    services.supervision.bring("nobody")
    assert len(services.supervision.waiting()) == 1


def test_every_step_of_a_year_falls_due(services: Services, clock: FixedClock) -> None:
    """One loop of each tier; the clock moves day by day and everything due is answered."""
    asked: dict[str, list[tuple[str, int]]] = {}
    began: datetime = clock()
    loops = {
        tier: services.referrals.observe(tier, [f"{tier}1"]).value.id
        for tier in ("A", "B", "C", "D")
    }
    services.referrals.take_step(loops["B"], StepRecord(LoopStep.RAISED, clock()))
    services.referrals.take_step(loops["B"], StepRecord(LoopStep.OPTIONS, clock()))
    services.referrals.set_outcome(loops["C"], Outcome.DECLINED)
    for _ in range(366 * 4):
        clock.forward(hours=6)
        for reminder in services.reminders.due():
            hours = round((clock() - began).total_seconds() / 3600)
            asked.setdefault(reminder.client, []).append((reminder.code, hours))
            services.reminders.done(reminder.id)
    assert asked == {
        "A": [("reached_someone", 6), ("write_down", 24), ("supervision", 72)],
        "B": [("supervision", 168), ("how_did_it_go", 336)],
        "C": [("still_in_view", 336)],
        "D": [("best_person", 168)],
    }
    waiting = {item.client: item for item in services.supervision.waiting()}
    assert waiting.keys() == {"A", "B", "C", "D"}
    with pytest.raises(InvalidValue, match="referral_without_outcome"):
        services.referrals.close(loops["A"], "A year has passed.")
