"""The steps of a loop, up to its outcome and its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.referral import FollowUp, LoopStep, Outcome, Referral, StepRecord
from journal_app.domain.reminder import ReminderState
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from tests.services.referrals.loops import Tick, of_code, step, waiting


class TestSteps:
    @pytest.mark.parametrize(
        ("signal", "kind", "answered", "left"),
        [
            ("B1", LoopStep.RAISED, {"plan_talk", "raise_it"}, {"supervision"}),
            ("B1", LoopStep.SUPERVISION, {"supervision"}, {"plan_talk", "raise_it"}),
            ("D1", LoopStep.SUPERVISION, {"best_person"}, set()),
            ("C1", LoopStep.FOLLOWED_UP, {"still_in_view"}, set()),
            ("A1", LoopStep.RAISED, set(), {"reached_someone", "write_down", "supervision"}),
        ],
    )
    def test_settle_the_follow_ups_they_answer(
        self,
        services: Services,
        loop: Callable[..., Referral],
        clock: Any,
        signal: str,
        kind: LoopStep,
        answered: set[str],
        left: set[str],
    ) -> None:
        referral = loop(signal)
        saved = services.referrals.take_step(referral.id, step(kind, clock(), " Said. "))
        assert saved.value.steps[-1] == StepRecord(kind, clock(), "Said.")
        assert waiting(services, referral).keys() == left
        done = {
            item.code
            for item in services.reminders.of_referral(referral.id)
            if item.state is ReminderState.DONE
        }
        assert done == answered
        assert (Subject.REMINDERS in saved.change.subjects) == bool(answered)
        assert (Subject.SUPERVISION in saved.change.subjects) == (kind is LoopStep.SUPERVISION)

    def test_options_ask_how_it_went_two_weeks_later(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("B1")
        given = clock() - timedelta(days=1)
        services.referrals.take_step(referral.id, step(LoopStep.OPTIONS, given))
        assert waiting(services, referral)["how_did_it_go"] == given + timedelta(days=14)
        assert "plan_talk" not in waiting(services, referral)

    @pytest.mark.parametrize(
        ("taken", "following"),
        [
            (LoopStep.SUPERVISION, LoopStep.RAISED),
            (LoopStep.RAISED, LoopStep.SUPERVISION),
            (LoopStep.OPTIONS, LoopStep.SUPERVISION),
            (LoopStep.FOLLOWED_UP, LoopStep.CLOSED),
        ],
    )
    def test_what_comes_next(
        self,
        services: Services,
        loop: Callable[..., Referral],
        clock: Any,
        taken: LoopStep,
        following: LoopStep,
    ) -> None:
        saved = services.referrals.take_step(loop("B1").id, step(taken, clock()))
        assert saved.value.next_step is following

    def test_nothing_is_to_be_raised_once_the_answer_is_known(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        known = services.referrals.set_outcome(loop("B1").id, Outcome.HAS_HELP).value
        assert known.next_step is LoopStep.FOLLOWED_UP

    def test_may_be_taken_in_any_order_and_are_told_in_that_of_time(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("B1")
        clock.forward(hours=4)
        services.referrals.take_step(
            referral.id, step(LoopStep.OPTIONS, clock() - timedelta(hours=1))
        )
        saved = services.referrals.take_step(
            referral.id, step(LoopStep.RAISED, clock() - timedelta(hours=2))
        )
        assert [record.step for record in saved.value.steps] == [
            LoopStep.NOTICED, LoopStep.RAISED, LoopStep.OPTIONS,
        ]  # fmt: skip
        assert saved.value.next_step is LoopStep.SUPERVISION

    def test_keep_whom_one_consulted_and_the_consent(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("B1")
        record = StepRecord(LoopStep.SUPERVISION, clock(), "w", "peer group", "given on paper")
        assert services.referrals.take_step(referral.id, record).value.steps[-1] == record

    def test_an_outcome_step_needs_the_outcome(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("B1")
        with pytest.raises(InvalidValue, match="referral_without_outcome"):
            services.referrals.take_step(referral.id, step(LoopStep.OUTCOME, clock()))
        assert len(services.referrals.referral(referral.id).steps) == 1

    def test_need_a_zone_and_a_loop(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("B1")
        with pytest.raises(InvalidValue, match="date_without_zone"):
            services.referrals.take_step(
                referral.id, step(LoopStep.RAISED, clock().replace(tzinfo=None))
            )
        with pytest.raises(NotFound, match="not_found_referral"):
            services.referrals.take_step("nowhere", step(LoopStep.RAISED, clock()))


class TestOutcome:
    @pytest.mark.parametrize("outcome", [Outcome.ACCEPTED, Outcome.THINKING])
    def test_that_goes_on_asks_how_it_went(
        self, services: Services, loop: Callable[..., Referral], clock: Any, outcome: Outcome
    ) -> None:
        referral = loop("B1")
        saved = services.referrals.set_outcome(referral.id, outcome, "Will ring on Monday.")
        assert saved.value.outcome is outcome
        assert saved.value.steps[-1].words == "Will ring on Monday."
        assert waiting(services, referral) == {
            "supervision": clock() + timedelta(days=7),
            "how_did_it_go": clock() + timedelta(days=14),
        }

    def test_keeps_the_date_that_options_brought(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("B1")
        services.referrals.take_step(referral.id, step(LoopStep.OPTIONS, clock()))
        clock.forward(days=3)
        services.referrals.set_outcome(referral.id, Outcome.ACCEPTED)
        assert waiting(services, referral)["how_did_it_go"] == clock() + timedelta(days=11)

    def test_declined_keeps_one_follow_up_at_the_next_session(
        self, services: Services, loop: Callable[..., Referral], log_sessions: Any, clock: Any
    ) -> None:
        log_sessions([(0, 0)] * 3, client="K1", gap=timedelta(days=7))
        referral = loop("B1")
        services.referrals.take_step(referral.id, step(LoopStep.OPTIONS, clock()))
        last = clock() - timedelta(minutes=90)
        services.referrals.set_outcome(referral.id, Outcome.DECLINED, "Not now.")
        assert waiting(services, referral).keys() == {"still_in_view"}
        assert clock() < waiting(services, referral)["still_in_view"] <= last + timedelta(days=7)
        assert of_code(services, referral, FollowUp.PLAN_TALK).state is ReminderState.DONE
        left = of_code(services, referral, FollowUp.HOW_DID_IT_GO)
        assert (left.state, left.reason) == (ReminderState.NOT_NEEDED, "Not now.")

    @pytest.mark.parametrize("by_step", [True, False])
    def test_after_declining_and_following_up_only_supervision_waits(
        self, services: Services, loop: Callable[..., Referral], clock: Any, by_step: bool
    ) -> None:
        referral = loop("B1")
        services.referrals.take_step(referral.id, step(LoopStep.SUPERVISION, clock()))
        services.referrals.set_outcome(referral.id, Outcome.DECLINED)
        assert services.supervision.waiting() == ()
        if by_step:
            saved: Any = services.referrals.take_step(
                referral.id, step(LoopStep.FOLLOWED_UP, clock())
            )
        else:
            kept = of_code(services, referral, FollowUp.STILL_IN_VIEW)
            saved = services.reminders.done(kept.id)
        assert Subject.SUPERVISION in saved.change.subjects
        assert waiting(services, referral) == {}
        (item,) = services.supervision.waiting()
        assert (item.referral_id, item.client) == (referral.id, "K1")
        services.supervision.settle(item.id)
        assert services.supervision.waiting() == ()

    def test_declining_does_not_silence_what_tier_a_asks_of_me(
        self, services: Services, loop: Callable[..., Referral]
    ) -> None:
        referral = loop("A1")
        services.referrals.set_outcome(referral.id, Outcome.DECLINED)
        assert waiting(services, referral).keys() == {
            "reached_someone", "write_down", "still_in_view",
        }  # fmt: skip

    def test_not_applicable_leaves_nothing_waiting(
        self, services: Services, loop: Callable[..., Referral]
    ) -> None:
        referral = loop("D1")
        with pytest.raises(InvalidValue, match="reason_missing"):
            services.referrals.set_outcome(referral.id, Outcome.NOT_APPLICABLE, "  ")
        services.referrals.set_outcome(referral.id, Outcome.NOT_APPLICABLE, "It was a joke.")
        assert waiting(services, referral) == {}
        reminder = of_code(services, referral, FollowUp.BEST_PERSON)
        assert reminder.reason == "It was a joke."

    def test_may_change_while_the_loop_is_open(
        self, services: Services, loop: Callable[..., Referral]
    ) -> None:
        referral = loop("B1")
        services.referrals.set_outcome(referral.id, Outcome.THINKING)
        saved = services.referrals.set_outcome(referral.id, Outcome.ACCEPTED)
        assert saved.value.outcome is Outcome.ACCEPTED
        assert [record.step for record in saved.value.steps].count(LoopStep.OUTCOME) == 2


class TestClosing:
    def test_needs_an_outcome_and_a_reason(
        self, services: Services, loop: Callable[..., Referral]
    ) -> None:
        referral = loop("B1")
        with pytest.raises(InvalidValue, match="referral_without_outcome"):
            services.referrals.close(referral.id, "done")
        services.referrals.set_outcome(referral.id, Outcome.ACCEPTED)
        with pytest.raises(InvalidValue, match="reason_missing"):
            services.referrals.close(referral.id, "  ")
        assert services.referrals.referral(referral.id).closed_at is None

    def test_settles_what_still_waits_with_its_reason(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("A1", "B1")
        services.referrals.set_outcome(referral.id, Outcome.HAS_HELP)
        saved = services.referrals.close(referral.id, " In good hands. ")
        assert (saved.value.closed_at, saved.value.closed_reason) == (clock(), "In good hands.")
        assert saved.value.next_step is None
        assert saved.value.steps[-1].step is LoopStep.CLOSED
        assert waiting(services, referral) == {}
        item = of_code(services, referral, FollowUp.WRITE_DOWN)
        assert (item.state, item.reason) == (ReminderState.NOT_NEEDED, "In good hands.")
        assert services.referrals.open() == ()
        assert [one.id for one in services.referrals.closed()] == [referral.id]
        assert services.supervision.waiting() == ()
        assert saved.change.subjects == {
            Subject.REFERRALS, Subject.REMINDERS, Subject.SUPERVISION, Subject.CLIENTS,
        }  # fmt: skip

    def test_a_closed_loop_takes_no_more(
        self, services: Services, loop: Callable[..., Referral], clock: Any
    ) -> None:
        referral = loop("B1")
        services.referrals.set_outcome(referral.id, Outcome.NOT_APPLICABLE, "Ticked amiss.")
        services.referrals.take_step(referral.id, step(LoopStep.CLOSED, clock(), "Ticked amiss."))
        with pytest.raises(InvalidValue, match="referral_closed"):
            services.referrals.take_step(referral.id, step(LoopStep.RAISED, clock()))
        with pytest.raises(InvalidValue, match="referral_closed"):
            services.referrals.set_outcome(referral.id, Outcome.ACCEPTED)
        with pytest.raises(InvalidValue, match="referral_closed"):
            services.referrals.close(referral.id, "again")

    def test_a_new_tick_opens_a_new_loop(
        self, services: Services, loop: Callable[..., Referral], tick: Tick
    ) -> None:
        referral = loop("C1")
        services.referrals.set_outcome(referral.id, Outcome.ACCEPTED)
        services.referrals.close(referral.id, "done")
        tick("C1", client="K1")
        (again,) = services.referrals.open()
        assert again.id != referral.id
        assert waiting(services, again).keys() == {"still_in_view"}

    def test_a_loop_outlives_its_entry_in_the_bin(
        self, services: Services, loop: Callable[..., Referral]
    ) -> None:
        referral = loop("B1")
        services.journal.trash(referral.entry_id)
        assert [one.id for one in services.referrals.open()] == [referral.id]
