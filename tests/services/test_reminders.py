"""Reminders: what is due, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.referral import LoopStep, Outcome, StepRecord
from journal_app.domain.reminder import Reminder, ReminderKind, ReminderState
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.safekeeping import BackupReport

Add = Callable[..., Reminder]


@pytest.fixture
def add(services: Services, clock: Any) -> Add:
    def own(text: str = "Read the notes", **after: float) -> Reminder:
        return services.reminders.add(text, clock() + timedelta(**after)).value

    return own


def texts(reminders: tuple[Reminder, ...]) -> list[str]:
    return [item.text or item.code for item in reminders]


def test_an_own_reminder_is_kept_as_it_was_asked_for(services: Services, clock: Any) -> None:
    berlin = datetime(2026, 3, 29, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    saved = services.reminders.add("  Ring the library ", berlin)
    assert saved.change.subjects == {Subject.REMINDERS}
    kept = saved.value
    assert (kept.text, kept.kind, kept.state) == (
        "Ring the library", ReminderKind.OWN, ReminderState.OPEN,
    )  # fmt: skip
    assert kept.due_at == kept.first_due_at == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    assert services.reminders.upcoming() == (kept,)


def test_an_own_reminder_needs_words_and_a_zone(services: Services, clock: Any) -> None:
    with pytest.raises(InvalidValue, match="text_missing"):
        services.reminders.add("  ", clock())
    with pytest.raises(InvalidValue, match="date_without_zone"):
        services.reminders.add("x", datetime(2026, 3, 1))


def test_due_is_a_matter_of_the_millisecond(services: Services, add: Add, clock: Any) -> None:
    add(milliseconds=1)
    assert services.reminders.count_due() == 0
    clock.forward(milliseconds=1)
    assert services.reminders.count_due() == len(services.reminders.due()) == 1
    assert services.reminders.upcoming() == ()


def test_tier_a_comes_first_then_the_longest_overdue(
    services: Services, add: Add, tick: Callable[..., str], clock: Any
) -> None:
    tick("C1", client="K2")
    tick("A1", client="K1")
    add("own", days=-300)
    add("later", days=40)
    clock.forward(days=20)
    services.safekeeping.note(BackupReport(Path("copy.stance"), 0, 0))
    assert texts(services.reminders.due()) == [
        "reached_someone", "write_down", "supervision", "own", "still_in_view",
    ]  # fmt: skip
    assert texts(services.reminders.upcoming()) == ["later"]
    assert services.reminders.count_due() == 5


class TestClock:
    """The clock of a computer may jump, and its zone may change."""

    def test_set_back_hides_and_forgets_nothing(
        self, services: Services, add: Add, clock: Any
    ) -> None:
        item = add(days=1)
        clock.forward(days=2)
        assert services.reminders.due() == (item,)
        clock.forward(days=-700)
        assert (services.reminders.due(), services.reminders.upcoming()) == ((), (item,))
        clock.forward(days=700)
        assert services.reminders.due() == (item,)

    def test_set_far_ahead_makes_all_due_in_the_same_order(
        self, services: Services, add: Add, clock: Any
    ) -> None:
        add("second", days=2)
        add("first", days=1)
        clock.forward(days=36_500)
        assert texts(services.reminders.due()) == ["first", "second"]

    def test_what_was_done_under_a_wrong_clock_stays_done(
        self, services: Services, add: Add, clock: Any
    ) -> None:
        item = add(days=1)
        clock.forward(days=400)
        services.reminders.done(item.id)
        clock.forward(days=-400)
        assert services.reminders.upcoming() == services.reminders.due() == ()

    def test_the_hour_that_is_left_out_in_spring_does_not_move_a_date(
        self, services: Services, clock: Any
    ) -> None:
        before = datetime(2026, 3, 29, 1, 30, tzinfo=ZoneInfo("Europe/Berlin"))
        after = datetime(2026, 3, 29, 3, 30, tzinfo=ZoneInfo("Europe/Berlin"))
        for due in (after, before):
            services.reminders.add(due.isoformat(), due)
        first, second = services.reminders.upcoming()
        assert second.due_at - first.due_at == timedelta(hours=1)

    def test_another_zone_is_the_same_instant(
        self, services: Services, add: Add, clock: Any
    ) -> None:
        item = add(hours=1)
        there = (clock() + timedelta(hours=1)).astimezone(timezone(timedelta(hours=-9)))
        assert services.reminders.due(there) == (item,)
        assert services.reminders.count_due(there) == 1


class TestSnooze:
    def test_keeps_the_first_date_and_the_reason(
        self, services: Services, add: Add, clock: Any
    ) -> None:
        item = add(days=-1)
        until = clock() + timedelta(days=3)
        saved = services.reminders.snooze(item.id, until, " away ")
        assert saved.value == replace(item, due_at=until, reason="away")
        assert saved.value.first_due_at == item.due_at
        assert services.reminders.due() == ()

    def test_wants_a_reason(self, services: Services, add: Add, clock: Any) -> None:
        item = add(days=-1)
        for blank in ("", " \n"):
            with pytest.raises(InvalidValue, match="reason_missing"):
                services.reminders.snooze(item.id, clock() + timedelta(days=3), blank)
        assert services.reminders.due() == (item,)

    @pytest.mark.parametrize("after", [timedelta(0), timedelta(days=-1)])
    def test_goes_forward_only(
        self, services: Services, add: Add, clock: Any, after: timedelta
    ) -> None:
        item = add(days=-9)
        with pytest.raises(InvalidValue, match="snooze_not_ahead"):
            services.reminders.snooze(item.id, clock() + after, "away")
        assert services.reminders.due() == (item,)

    def test_is_not_for_what_is_closed(self, services: Services, add: Add, clock: Any) -> None:
        item = add()
        services.reminders.done(item.id)
        with pytest.raises(InvalidValue, match="reminder_closed"):
            services.reminders.snooze(item.id, clock() + timedelta(days=1), "away")


class TestClosing:
    def test_done_twice_is_done_once(self, services: Services, add: Add, clock: Any) -> None:
        item = add()
        first = services.reminders.done(item.id)
        assert (first.value.state, first.value.closed_at) == (ReminderState.DONE, clock())
        assert first.change.subjects == {Subject.REMINDERS}
        clock.forward(hours=1)
        second = services.reminders.done(item.id)
        assert second.value == first.value
        assert second.change.subjects == frozenset()

    def test_not_needed_wants_a_reason(self, services: Services, add: Add) -> None:
        item = add()
        for blank in ("", " \n"):
            with pytest.raises(InvalidValue, match="reason_missing"):
                services.reminders.not_needed(item.id, blank)
        saved = services.reminders.not_needed(item.id, " It came up anyway. ")
        assert (saved.value.state, saved.value.reason) == (
            ReminderState.NOT_NEEDED, "It came up anyway.",
        )  # fmt: skip
        with pytest.raises(InvalidValue, match="reminder_closed"):
            services.reminders.done(item.id)
        with pytest.raises(InvalidValue, match="reminder_closed"):
            services.reminders.not_needed(item.id, "again")

    def test_an_unknown_one_is_named(self, services: Services, clock: Any) -> None:
        with pytest.raises(NotFound, match="not_found_reminder"):
            services.reminders.done("nowhere")
        with pytest.raises(NotFound, match="not_found_reminder"):
            services.reminders.not_needed("nowhere", "x")
        with pytest.raises(NotFound, match="not_found_reminder"):
            services.reminders.snooze("nowhere", clock() + timedelta(days=1), "away")

    def test_a_follow_up_may_be_done_without_a_step(
        self, services: Services, tick: Callable[..., str]
    ) -> None:
        tick("A1", client="K1")
        services.reminders.done(services.reminders.upcoming()[0].id)
        assert texts(services.reminders.upcoming()) == ["write_down", "supervision"]
        assert len(services.referrals.open()[0].steps) == 1


class TestAnnouncing:
    def test_each_date_is_told_of_once(self, services: Services, add: Add, clock: Any) -> None:
        first, second = add(hours=1), add(hours=5)
        assert services.reminders.unannounced() == (first.due_at, second.due_at)
        services.reminders.announced(clock.forward(hours=2))
        assert services.reminders.unannounced() == (second.due_at,)
        services.reminders.done(second.id)
        assert services.reminders.unannounced() == ()

    def test_another_date_is_told_of_again(self, services: Services, add: Add, clock: Any) -> None:
        item = add(hours=1)
        services.reminders.announced(clock.forward(hours=2))
        until = clock() + timedelta(days=1)
        services.reminders.snooze(item.id, until, "away")
        assert services.reminders.unannounced() == (until,)


class TestChanging:
    def test_own_words_and_dates_change_at_any_time(
        self, services: Services, add: Add, clock: Any
    ) -> None:
        item = add(days=-1)
        due = clock() + timedelta(days=2)
        changed = services.reminders.change(item.id, text="  Ring twice ", due_at=due).value
        assert changed == replace(item, text="Ring twice", due_at=due)
        assert services.reminders.change(item.id, due_at=item.due_at).value.text == "Ring twice"
        with pytest.raises(InvalidValue, match="text_missing"):
            services.reminders.change(item.id, text=" ")
        with pytest.raises(InvalidValue, match="date_without_zone"):
            services.reminders.change(item.id, due_at=datetime(2026, 3, 1))

    def test_a_default_date_changes_while_it_is_ahead(
        self, services: Services, tick: Callable[..., str], clock: Any
    ) -> None:
        tick("B1", client="K1")
        first = services.reminders.upcoming()[0]
        due = clock() + timedelta(days=1)
        moved = services.reminders.change(first.id, due_at=due).value
        assert (moved.due_at, moved.first_due_at) == (due, first.first_due_at)
        clock.forward(days=2)
        with pytest.raises(InvalidValue, match="reminder_due"):
            services.reminders.change(first.id, due_at=clock() + timedelta(days=9))
        with pytest.raises(InvalidValue, match="reminder_not_own"):
            services.reminders.change(first.id, text="x")

    def test_what_is_closed_stays_as_it_is(self, services: Services, add: Add) -> None:
        item = add()
        services.reminders.done(item.id)
        with pytest.raises(InvalidValue, match="reminder_closed"):
            services.reminders.change(item.id, text="x")

    def test_own_ones_are_deleted_and_put_back(self, services: Services, add: Add) -> None:
        item, other = add("one", days=3), add("two", days=1)
        services.reminders.done(other.id)
        for one in (item, services.reminders.closed()[0]):
            deleted = services.reminders.delete(one.id).value
            assert (deleted.record.id, deleted.record.text) == (one.id, one.text)
            with pytest.raises(NotFound, match="not_found_reminder"):
                services.reminders.delete(one.id)
            assert services.reminders.put_back(deleted).value == one
        assert services.reminders.upcoming() == (item,)

    def test_follow_ups_are_not_deleted(self, services: Services, tick: Callable[..., str]) -> None:
        tick("A1", client="K1")
        with pytest.raises(InvalidValue, match="reminder_not_own"):
            services.reminders.delete(services.reminders.upcoming()[0].id)


def test_closed_ones_are_read_newest_first(services: Services, add: Add, clock: Any) -> None:
    for text in ("one", "two"):
        item = add(text)
        clock.forward(hours=1)
        services.reminders.not_needed(item.id, "it came up")
    assert texts(services.reminders.closed()) == ["two", "one"]


class TestTakingBack:
    @pytest.mark.parametrize("put_off", [False, True])
    def test_it_waits_as_it_did(
        self, services: Services, add: Add, clock: Any, put_off: bool
    ) -> None:
        reminders = services.reminders
        before = add(days=-1)
        if put_off:
            before = reminders.snooze(before.id, clock() + timedelta(days=1), "away").value
        for answer in (
            lambda: reminders.done(before.id),
            lambda: reminders.not_needed(before.id, "It came up."),
            lambda: reminders.snooze(before.id, clock() + timedelta(days=30), "later"),
        ):
            assert answer().value != before
            saved = reminders.wait_again(before)
            assert saved.value == before == reminders.reminder(before.id)
            assert saved.change.subjects == {Subject.REMINDERS}
        assert reminders.closed() == ()

    def test_of_a_rhythm_the_next_one_goes(self, services: Services, clock: Any) -> None:
        practitioner = services.practice.practitioner()
        services.practice.update(replace(practitioner, supervision_rhythm_days=14))
        clock.forward(days=15)
        (asked,) = services.reminders.due()
        services.reminders.done(asked.id)
        assert services.reminders.due() == ()
        assert len(services.reminders.upcoming()) == 1
        services.reminders.wait_again(asked)
        assert services.reminders.due() == (asked,)
        assert services.reminders.upcoming() == ()

    def test_what_it_raised_for_supervision_waits_no_more(
        self, services: Services, tick: Callable[..., str], clock: Any
    ) -> None:
        tick("B1", client="K1")
        (loop,) = services.referrals.open()
        services.referrals.take_step(loop.id, StepRecord(LoopStep.SUPERVISION, clock()))
        services.referrals.set_outcome(loop.id, Outcome.DECLINED, "Not now.")
        (last,) = services.reminders.upcoming()
        services.reminders.done(last.id)
        assert len(services.supervision.waiting()) == 1
        clock.forward(seconds=5)
        saved = services.reminders.wait_again(last)
        assert saved.change.subjects == {Subject.REMINDERS, Subject.SUPERVISION}
        assert services.supervision.waiting() == ()
        assert services.reminders.upcoming() == (last,)
        services.reminders.done(last.id)
        assert len(services.supervision.waiting()) == 1

    def test_in_a_closed_referral_nothing_waits_again(
        self, services: Services, tick: Callable[..., str]
    ) -> None:
        tick("B1", client="K1")
        (loop,) = services.referrals.open()
        first = services.reminders.upcoming()[0]
        services.reminders.done(first.id)
        services.referrals.set_outcome(loop.id, Outcome.HAS_HELP)
        services.referrals.close(loop.id, "Is seen elsewhere.")
        with pytest.raises(InvalidValue, match="referral_closed"):
            services.reminders.wait_again(first)
        assert services.reminders.upcoming() == ()

    def test_what_is_gone_stays_gone(self, services: Services, add: Add) -> None:
        item = add()
        services.reminders.delete(item.id)
        with pytest.raises(NotFound, match="not_found_reminder"):
            services.reminders.wait_again(item)
