"""Loops open by what is noticed, ticked or noted by hand, once or again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from journal_app.domain.entry import TickedObservation
from journal_app.domain.errors import InvalidValue
from journal_app.domain.referral import FollowUp, LoopStep, Referral, Tier
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from tests.services.referrals.loops import Tick, of_code, waiting


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
