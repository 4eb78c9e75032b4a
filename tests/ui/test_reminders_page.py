"""All reminders: due, coming and closed, answered, changed and added in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.client import Agreement, Client
from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.services.bundle import Services
from journal_app.ui.dialogs.save_calendar import SaveCalendar
from journal_app.ui.page import Desk
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.pages.reminders_page import RemindersPage
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell


@pytest.fixture
def page(desk: Desk) -> Iterator[RemindersPage]:
    made = RemindersPage(desk)
    made.refresh()
    desk.feed.changed.connect(lambda _change: made.refresh())
    yield made
    made.deleteLater()


def add(desk: Desk, text: str = "Call the mentor", **after: float) -> Reminder:
    due = desk.clock() + timedelta(**after)
    saved = desk.services.reminders.add(text, due)
    desk.feed.publish(saved.change)
    return saved.value


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def menu_of(row: ReminderRow | None) -> dict[str, Callable[[], None]]:
    assert row is not None
    (later,) = [made for made in row.findChildren(QPushButton) if made.menu() is not None]
    return {act.text(): act.trigger for act in later.menu().actions() if act.text()}


def test_what_is_due_stands_apart_from_what_comes(page: RemindersPage, desk: Desk) -> None:
    due, coming = add(desk, days=-1), add(desk, days=3)
    assert page.due.rows.row(due.id) is not None
    assert page.coming.rows.row(coming.id) is not None
    assert page.header.subtitle.text() == "1 due"
    desk.services.reminders.done(due.id)
    page.refresh()
    assert page.header.subtitle.text() == "Nothing is due right now."


def test_the_questions_that_come_back_by_themselves_are_among_them(
    page: RemindersPage, desk: Desk
) -> None:
    desk.services.contacts.save(Contact("", ContactKind.EMERGENCY, "Line"))
    page.refresh()
    (row,) = page.coming.rows.rows()
    assert row.reminder.kind is ReminderKind.CONTACTS


def test_an_own_reminder_is_reworded_and_moved(page: RemindersPage, desk: Desk) -> None:
    made = add(desk, days=-1)
    menu_of(page.due.rows.row(made.id))["Change…"]()
    row = page.due.rows.row(made.id)
    assert row is not None
    edit = row._edit
    assert edit is not None
    edit.text.setText("Call her twice")
    edit.day.set_day(date(2026, 3, 20))
    edit.keep.click()
    (changed,) = desk.services.reminders.upcoming()
    assert changed.text == "Call her twice"
    before, after = made.due_at.astimezone(), changed.due_at.astimezone()
    assert (after.date(), after.time()) == (date(2026, 3, 20), before.time())


def test_a_date_that_is_ahead_may_be_another_one_that_is_due_may_not(
    page: RemindersPage, desk: Desk, clock: Any
) -> None:
    review = desk.clock().date() + timedelta(days=2)
    saved = desk.services.clients.save(Client("", "K1", agreement=Agreement(review=review)))
    desk.feed.publish(saved.change)
    (row,) = page.coming.rows.rows()
    menu_of(row)["Another day…"]()
    edit = row._edit
    assert edit is not None
    assert edit.text.isHidden()
    edit.day.edit.setText("soon")
    edit.day.edit.editingFinished.emit()
    edit.keep.click()
    assert "cannot be read as a date" in edit.problem
    edit.day.set_day(review + timedelta(days=5))
    edit.keep.click()
    (moved,) = desk.services.reminders.upcoming()
    assert moved.due_at.astimezone().date() == review + timedelta(days=5)
    clock.forward(days=30)
    page.refresh()
    row = page.due.rows.rows()[0]
    assert "Another day…" not in menu_of(row)
    assert "Delete" not in menu_of(row)


def test_later_wants_a_reason(page: RemindersPage, desk: Desk) -> None:
    made = add(desk, days=-1)
    row = page.due.rows.row(made.id)
    assert row is not None
    row.ask_reason(3)
    row.give.click()
    assert "A few words" in row.reason_problem
    assert desk.services.reminders.count_due() == 1
    row.reason.setText("away")
    said: list[str] = []
    page.undo_offered.connect(lambda sentence, _way: said.append(sentence))
    row.give.click()
    assert desk.services.reminders.count_due() == 0
    assert said[0].startswith("Put off until ")


def test_escape_puts_away_what_was_asked(page: RemindersPage, desk: Desk, qtbot: QtBot) -> None:
    made = add(desk, days=-1)
    row = page.due.rows.row(made.id)
    assert row is not None
    row.ask_reason(3)
    qtbot.keyClick(row.reason, Qt.Key.Key_Escape)
    assert not row.reason.isVisible()
    row.begin_edit()
    assert row._edit is not None
    qtbot.keyClick(row._edit.text, Qt.Key.Key_Escape)
    assert row._edit.isHidden()
    assert desk.services.reminders.due() == (made,)


def test_deleting_can_be_taken_back(page: RemindersPage, desk: Desk) -> None:
    made = add(desk, days=-1)
    offered: list[Callable[[], object]] = []
    page.undo_offered.connect(lambda _sentence, undo: offered.append(undo))
    menu_of(page.due.rows.row(made.id))["Delete"]()
    assert desk.services.reminders.due() == ()
    offered[0]()
    assert desk.services.reminders.due() == (made,)


def test_what_became_of_the_closed_ones_is_said(page: RemindersPage, desk: Desk) -> None:
    one, other = add(desk, "Read the notes", days=-1), add(desk, "Ring them", days=-1)
    desk.services.reminders.done(one.id)
    desk.services.reminders.not_needed(other.id, "they rang")
    page.refresh()
    assert len(page.closed.rows.rows) == 0
    page.closed.list.set_open(True)
    said = texts(page.closed)
    assert "Done: Today" in said
    assert "Not needed: Today · they rang" in said


def test_one_of_my_own_is_added(page: RemindersPage, desk: Desk) -> None:
    page.own.add.click()
    assert "a few words" in page.own.problem
    page.own.text.setText("Book the room")
    page.own.add.click()
    (made,) = desk.services.reminders.upcoming()
    assert (made.text, page.own.text.text()) == ("Book the room", "")


def test_the_dates_are_saved_for_a_calendar(
    page: RemindersPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.calendar.isEnabled()
    add(desk, "Call Mrs. Secret", days=4)
    target = tmp_path / "dates.ics"
    target.write_text("old", encoding="utf-8")
    monkeypatch.setattr(SaveCalendar, "ask", lambda *_: target)
    said: list[str] = []
    page.told.connect(said.append)
    page.calendar.click()
    assert said == ["Saved 1 date to dates.ics."]
    content = target.read_bytes()
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 1
    assert b"Secret" not in content


class TestWays:
    @pytest.fixture
    def shell(self, desk: Desk) -> Iterator[Shell]:
        made = Shell(desk)
        yield made
        made.deleteLater()

    @pytest.mark.parametrize(
        ("kind", "place"),
        [
            (ReminderKind.SUPERVISION, Place.SUPERVISION),
            (ReminderKind.BACKUP, Place.SETTINGS),
        ],
    )
    def test_each_leads_to_what_it_is_about(
        self, shell: Shell, desk: Desk, kind: ReminderKind, place: Place
    ) -> None:
        shell.open_about(Reminder("1", kind, desk.clock(), desk.clock()))
        assert shell.place is place

    def test_one_about_a_packet_that_is_gone_leads_to_those_that_are_there(
        self, shell: Shell, desk: Desk
    ) -> None:
        shell.open_about(Reminder("1", ReminderKind.PACKET, desk.clock(), desk.clock(), code="p"))
        assert shell.stack.currentWidget() is shell.pages["packets-received"]

    def test_contacts_and_all_reminders_have_pages_of_their_own(
        self, shell: Shell, desk: Desk
    ) -> None:
        shell.open_about(Reminder("1", ReminderKind.CONTACTS, desk.clock(), desk.clock()))
        assert shell.stack.currentWidget() is shell.pages["contacts"]
        shell.open_reminders()
        assert shell.stack.currentWidget() is shell.pages["reminders"]

    def test_a_review_leads_to_its_client(
        self, shell: Shell, desk: Desk, services: Services
    ) -> None:
        services.clients.save(Client("", "K1", agreement=Agreement(review=date(2026, 1, 1))))
        (review,) = services.reminders.due()
        shell.open_about(review)
        assert shell.place is Place.CLIENTS


def test_a_long_list_is_shown_bit_by_bit(page: RemindersPage, desk: Desk) -> None:
    for number in range(60):
        desk.services.reminders.add(f"Number {number}", desk.clock() - timedelta(days=number))
    page.refresh()
    assert page.header.subtitle.text() == "60 due"
    assert len(page.due.rows) == 24
    page.due.more.button.click()
    assert len(page.due.rows) == 48


def test_only_what_is_due_stands_out(page: RemindersPage, desk: Desk) -> None:
    due, coming = add(desk, minutes=-1), add(desk, minutes=90)
    kinds = []
    for rows, one in ((page.due.rows, due), (page.coming.rows, coming)):
        row = rows.row(one.id)
        assert row is not None
        [pill] = [
            made
            for made in row.findChildren(QLabel)
            if str(made.property("type")).startswith("pill")
        ]
        kinds.append((pill.property("type"), pill.text().startswith("today, ")))
    assert kinds == [("pill-due", False), ("pill", True)]


@pytest.mark.dressed
def test_in_large_letters_the_answers_stand_below_the_words(
    page: RemindersPage, desk: Desk
) -> None:
    row = page.due.rows.row(add(desk, days=-1).id)
    assert row is not None
    answer = next(made for made in row.findChildren(QPushButton) if made.text() == "Done")
    words = next(made for made in row.findChildren(QLabel) if made.text() == "Call the mentor")
    page.resize(1160, 860)
    page.show()
    QApplication.processEvents()
    assert answer.geometry().left() > words.geometry().right()
    desk.themes.set_text_scale(2.0)
    QApplication.processEvents()
    assert answer.geometry().top() > words.geometry().bottom()
    desk.themes.set_text_scale(1.0)
    QApplication.processEvents()
    assert answer.geometry().left() > words.geometry().right()


def test_putting_off_leaves_one_where_one_was(
    page: RemindersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.resize(1100, 500)
    page.show()
    for days in range(20):
        add(desk, days=-1 - days)
    page.refresh()
    row = page.due.rows.rows()[15]
    row.ask_reason(3)
    bar = page._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    before = bar.value()
    row.reason.setText("away")
    row.give.click()
    page.lay_out_now()
    assert bar.value() == min(before, bar.maximum())
    focus = page.focusWidget()
    assert focus is not None
    assert page.due.rows.rows()[15].isAncestorOf(focus)
