"""Referral loops from noticing to an outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from journal_app.domain.entry import TickedObservation
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.referral import FollowUp, LoopStep, Outcome, Referral, StepRecord, Tier
from journal_app.domain.reminder import Reminder, ReminderState
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject

Tick = Callable[..., str]


def step(kind: LoopStep, at: datetime, words: str = "") -> StepRecord:
    return StepRecord(kind, at, words)


@pytest.fixture
def loop(services: Services, tick: Tick) -> Callable[..., Referral]:
    """Opens a loop by ticking observations for a client."""

    def open_one(*signals: str, client: str = "K1") -> Referral:
        tick(*signals, client=client)
        return next(one for one in services.referrals.open() if one.client == client)

    return open_one


def waiting(services: Services, referral: Referral) -> dict[str, datetime]:
    return {
        item.code: item.due_at
        for item in services.reminders.of_referral(referral.id)
        if item.state is ReminderState.OPEN
    }


def of_code(services: Services, referral: Referral, code: FollowUp) -> Reminder:
    found = services.reminders.of_referral(referral.id)
    return next(item for item in found if item.code == code.value)


class TestOpening:
    def test_by_an_entry_with_the_default_follow_ups(
        self, services: Services, tick: Tick, clock: Any
    ) -> None:
        entry_id = tick("B1", "C2", client="K1")
        (referral,) = services.referrals.open()
        assert (referral.client, referral.entry_id) == ("K1", entry_id)
        assert (referral.signals, referral.tier) == (("B1", "C2"), Tier.B)
        assert [record.step for record in referral.steps] == [LoopStep.NOTICED]
        assert (referral.next_step, referral.outcome) == (LoopStep.SUPERVISION, None)
        assert waiting(services, referral) == {
            "plan_talk": clock() + timedelta(days=3),
            "supervision": clock() + timedelta(days=7),
            "raise_it": clock() + timedelta(days=13, hours=12),
        }

    def test_raising_it_is_asked_for_before_the_next_session(
        self, services: Services, tick: Tick, make_draft: Any, clock: Any
    ) -> None:
        for back in (21, 14, 7):
            start = make_draft().started_at - timedelta(days=back)
            tick(client="K1", started_at=start)
        tick("B1", client="K1")
        (referral,) = services.referrals.open()
        expected = make_draft().started_at + timedelta(days=7, hours=-12)
        assert waiting(services, referral)["raise_it"] == expected

    def test_saving_the_entry_again_adds_nothing(
        self, services: Services, tick: Tick, clock: Any
    ) -> None:
        entry_id = tick("B1", client="K1")
        clock.forward(days=1)
        change = services.journal.save(services.journal.draft_of(entry_id)).change
        (referral,) = services.referrals.open()
        assert len(referral.steps) == 1
        assert len(services.reminders.of_referral(referral.id)) == 3
        assert Subject.REFERRALS not in change.subjects

    def test_a_second_entry_extends_the_clients_loop(
        self, services: Services, tick: Tick, clock: Any
    ) -> None:
        tick("C1", client="K1")
        later = clock.forward(days=5)
        tick("A1", client="k1")
        (referral,) = services.referrals.open()
        assert (referral.signals, referral.tier) == (("A1", "C1"), Tier.A)
        assert [record.step for record in referral.steps] == [LoopStep.NOTICED] * 2
        assert waiting(services, referral) == {
            "still_in_view": later + timedelta(days=9),
            "reached_someone": later + timedelta(hours=2),
            "write_down": later + timedelta(hours=24),
            "supervision": later + timedelta(hours=72),
        }

    def test_a_sooner_tier_ends_the_snooze_of_what_it_asks_too(
        self, services: Services, loop: Callable[..., Referral], tick: Tick, clock: Any
    ) -> None:
        referral = loop("B1")
        item = of_code(services, referral, FollowUp.SUPERVISION)
        services.reminders.snooze(item.id, clock() + timedelta(days=30), "holiday")
        tick("A3", client="K1")
        moved = of_code(services, referral, FollowUp.SUPERVISION)
        assert (moved.id, moved.reason) == (item.id, "")
        assert moved.due_at == moved.first_due_at == clock() + timedelta(hours=72)

    def test_clients_have_a_loop_each(self, services: Services, tick: Tick) -> None:
        tick("C1", client="K1")
        tick("C1", client="K2")
        assert {one.client for one in services.referrals.open()} == {"K1", "K2"}

    def test_entries_without_a_client_are_kept_apart(self, services: Services, tick: Tick) -> None:
        first, second = tick("D1"), tick("D1")
        assert {one.entry_id for one in services.referrals.open()} == {first, second}

    def test_an_entry_that_gets_its_client_later_takes_its_loop_along(
        self, services: Services, tick: Tick
    ) -> None:
        entry_id = tick("B2")
        draft = services.journal.draft_of(entry_id)
        services.journal.save(replace(draft, client="K7"))
        (referral,) = services.referrals.open()
        assert referral.client == "K7"
        assert {item.client for item in services.reminders.upcoming()} == {"K7"}

    def test_an_own_observation_has_the_tier_it_was_given(
        self, services: Services, tick: Tick, clock: Any
    ) -> None:
        own = "0190a000-0000-7000-8000-000000000001"
        with services._database.raw_transaction() as connection:
            connection.execute(
                "INSERT INTO own_signal (id, text, tier) VALUES (?, 'Invented for a test', 'A')",
                (own,),
            )
        services.referrals.observe("K1", [own])
        (referral,) = services.referrals.open()
        assert referral.tier is Tier.A
        assert waiting(services, referral)["reached_someone"] == clock() + timedelta(hours=2)
        assert services.reminders.upcoming()[0].tier is Tier.A

    def test_the_soonest_tier_is_listed_first(self, services: Services, tick: Tick) -> None:
        for client, signal in (("K1", "D2"), ("K2", "C1"), ("K3", "A2"), ("K4", "B8")):
            tick(signal, client=client)
        assert [one.client for one in services.referrals.open()] == ["K3", "K4", "K2", "K1"]

    def test_a_failed_save_opens_nothing(self, services: Services, tick: Tick) -> None:
        with pytest.raises(InvalidValue):
            tick("A1", client="K1", role_id="nobody")
        assert services.referrals.open() == ()
        assert services.reminders.upcoming() == ()


class TestByHand:
    def test_opens_a_loop_and_makes_the_client_known(self, services: Services, clock: Any) -> None:
        saved = services.referrals.observe(" K9 ", ["B3"], "“Since the summer.”")
        assert saved.value.client == "K9"
        assert saved.value.entry_id == ""
        assert saved.value.steps[0].words == "“Since the summer.”"
        assert saved.change.subjects == {
            Subject.REFERRALS, Subject.REMINDERS, Subject.SUPERVISION, Subject.CLIENTS,
        }  # fmt: skip
        assert services.clients.client("K9").code == "K9"

    def test_extends_the_open_loop(self, services: Services, tick: Tick) -> None:
        tick("C1", client="K1")
        saved = services.referrals.observe("K1", ["C1", "C2"])
        assert saved.value.signals == ("C1", "C2")
        assert len(services.referrals.open()) == 1

    @pytest.mark.parametrize("signals", [[], ["Z9"], ["C1", "c2"]])
    def test_refuses_what_is_not_on_the_list(
        self, services: Services, signals: Sequence[str]
    ) -> None:
        with pytest.raises(InvalidValue, match="unknown_observation"):
            services.referrals.observe("K1", signals)
        assert services.referrals.open() == ()

    def test_needs_a_zone(self, services: Services) -> None:
        with pytest.raises(InvalidValue, match="date_without_zone"):
            services.referrals.observe("K1", ["C1"], noticed_at=datetime(2026, 3, 1))


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


class TestRepeated:
    def test_asks_once_at_the_third_tick(self, services: Services, tick: Tick) -> None:
        first = datetime(2026, 1, 31, 23, 30, tzinfo=UTC)  # the first of February in Berlin
        for weeks in range(2):
            tick("C2", client="K1", started_at=first + timedelta(weeks=weeks))
        assert services.referrals.repeated("K1", "C2") is None
        tick("C2", client="K1", started_at=first + timedelta(weeks=2))
        told = services.referrals.repeated("k1", "C2")
        assert told == (3, datetime(2026, 2, 1).date())
        assert services.referrals.repeated("K1", "C2") is None
        tick("C2", client="K1")
        assert services.referrals.repeated("K1", "C2") is None

    def test_counts_one_client_and_one_observation(self, services: Services, tick: Tick) -> None:
        for client, signal in (("K1", "C2"), ("K1", "C2"), ("K2", "C2"), ("K1", "C3")):
            tick(signal, client=client)
        assert services.referrals.repeated("K1", "C2") is None

    def test_leaves_out_what_is_in_the_bin(self, services: Services, tick: Tick) -> None:
        ids = [tick("C2", client="K1") for _ in range(3)]
        services.journal.trash(ids[0])
        assert services.referrals.repeated("K1", "C2") is None

    @pytest.mark.parametrize("signal", ["A1", "B1", "D1"])
    def test_is_for_what_is_kept_in_view_only(
        self, services: Services, tick: Tick, signal: str
    ) -> None:
        for _ in range(3):
            tick(signal, client="K1")
        assert services.referrals.repeated("K1", signal) is None
        assert services.referrals.repeated("", "C1") is None


def test_unticking_and_ticking_again_is_a_new_noticing(services: Services, tick: Tick) -> None:
    entry_id = tick("C1", client="K1")
    draft = services.journal.draft_of(entry_id)
    services.journal.save(replace(draft, observations=()))
    (referral,) = services.referrals.open()
    assert referral.signals == ("C1",)
    services.journal.save(replace(draft, observations=(TickedObservation("C4"),)))
    (referral,) = services.referrals.open()
    assert referral.signals == ("C1", "C4")
