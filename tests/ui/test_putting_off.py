"""Putting a reminder off: by days, and by hours where it asks after a call to act now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from journal_app.domain.referral import FollowUp, Tier
from journal_app.domain.reminder import Reminder
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.putting_off import Soon, is_ahead, until, until_text, ways
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.pages.reminders_page import RemindersPage

DAY = datetime(2026, 3, 14).date()


def at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    return datetime.combine(DAY + timedelta(days=days), time(hour, minute)).astimezone()


def offers(row: ReminderRow) -> dict[str, QAction]:
    (later,) = [one for one in row.findChildren(QPushButton) if one.menu() is not None]
    later.menu().aboutToShow.emit()
    return {one.text(): one for one in later.menu().actions() if one.text() and one.isVisible()}


@pytest.fixture
def page(desk: Desk) -> Iterator[RemindersPage]:
    made = RemindersPage(desk)
    desk.feed.changed.connect(lambda _change: made.refresh())
    yield made
    made.deleteLater()


def asked(desk: Desk, page: Page, signal: str, code: FollowUp) -> Reminder:
    loop = desk.services.referrals.observe(f"Heron {signal}", [signal]).value
    page.refresh()
    found = desk.services.reminders.of_referral(loop.id)
    return next(one for one in found if one.code == code)


def row_of(page: RemindersPage, reminder: Reminder) -> ReminderRow:
    row = page.due.rows.row(reminder.id) or page.coming.rows.row(reminder.id)
    assert row is not None
    return row


def test_whether_somebody_was_reached_is_asked_again_within_hours(
    page: RemindersPage, desk: Desk, clock: Any
) -> None:
    clock.now = at(11)
    reached = asked(desk, page, "A1", FollowUp.REACHED_SOMEONE)
    clock.now = at(14)
    page.refresh()
    row = row_of(page, reached)
    assert set(offers(row)) == {"In an hour", "This evening", "Tomorrow morning", "Not needed"}
    offers(row)["In an hour"].trigger()
    assert row.give.text() == "Put off for an hour"
    row.reason.setText("no answer yet")
    said: list[str] = []
    page.undo_offered.connect(lambda sentence, _way: said.append(sentence))
    row.give.click()
    (now,) = [one for one in desk.services.reminders.upcoming() if one.id == reached.id]
    assert now.due_at == at(15)
    assert said[0].startswith("Put off until today, 3:00")


def test_this_evening_is_offered_while_it_is_an_hour_away(
    page: RemindersPage, desk: Desk, clock: Any
) -> None:
    clock.now = at(9)
    row = row_of(page, asked(desk, page, "A1", FollowUp.REACHED_SOMEONE))
    clock.now = at(17)
    assert "This evening" in offers(row)
    clock.now = at(17, 1)
    assert "This evening" not in offers(row)


@pytest.mark.parametrize(
    ("soon", "now", "then"),
    [
        (Soon.HOUR, at(23, 30), at(0, 30, days=1)),
        (Soon.EVENING, at(12), at(18)),
        (Soon.EVENING, at(17, 30), at(18, 30)),  # it came nearer while the reason was written
        (Soon.MORNING, at(22), at(9, days=1)),
        (Soon.MORNING, at(1), at(9)),  # up at night, the morning is this day's
    ],
)
def test_a_moment_near_by_is_one_of_the_clock_on_the_wall(
    soon: Soon, now: datetime, then: datetime
) -> None:
    assert until(soon, now) == then
    assert until(soon, now) > now


def test_until_when_names_the_hour_where_it_is_an_hour() -> None:
    now = at(22)
    assert until_text(Soon.HOUR, until(Soon.HOUR, now), now).startswith("today, 11:00")
    assert until_text(Soon.MORNING, until(Soon.MORNING, now), now).startswith("Sun 15 Mar, 9:00")
    assert until_text(3, until(3, now), now) == "Tue 17 Mar"


def test_at_night_the_morning_is_named_as_this_one(
    page: RemindersPage, desk: Desk, clock: Any
) -> None:
    clock.now = at(1)
    row = row_of(page, asked(desk, page, "A1", FollowUp.REACHED_SOMEONE))
    assert "This morning" in offers(row)


def test_no_weeks_are_offered_after_a_call_to_act_now_and_days_elsewhere(
    page: RemindersPage, desk: Desk
) -> None:
    grave = {code: ways(asked(desk, page, "A1", code)) for code in (FollowUp.WRITE_DOWN,)}
    assert grave == {FollowUp.WRITE_DOWN: tuple(Soon)}
    supervision = asked(desk, page, "A1", FollowUp.SUPERVISION)
    assert supervision.tier is Tier.A
    assert ways(supervision) == (Soon.MORNING, 3)
    other = asked(desk, page, "B1", FollowUp.PLAN_TALK)
    assert ways(other) == (1, 3, 7, 14)
    assert all(is_ahead(one, desk.clock()) for one in ways(other))


def test_a_reason_half_written_still_says_until_when(
    page: RemindersPage, desk: Desk, clock: Any
) -> None:
    clock.now = at(9)
    row = row_of(page, asked(desk, page, "A1", FollowUp.REACHED_SOMEONE))
    row.ask_reason(Soon.EVENING)
    row.reason.setText("they are on the train")
    written = row.unfinished
    assert written is not None
    row.ask_reason(0)
    row.take_up(written)
    assert row.give.text() == "Put off until this evening"
    assert row.reason.text() == "they are on the train"
