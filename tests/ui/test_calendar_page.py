"""Ticking events of a calendar, and the drafts that come of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages.importing.calendar_page import CalendarPage
from tests.conftest import NOW


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    """Two past events, one to come, one all day, one called off."""
    events = []
    for number, days in enumerate((1, 2, -3)):
        start = (NOW - timedelta(days=days)).strftime("%Y%m%dT%H%M%SZ")
        events.append(f"UID:{number}\nDTSTART:{start}\nDURATION:PT50M\nSUMMARY:Anna Müller")
    day = (NOW - timedelta(days=5)).strftime("%Y%m%d")
    events.append(f"UID:d\nDTSTART;VALUE=DATE:{day}\nSUMMARY:Away")
    events.append(f"UID:c\nDTSTART;VALUE=DATE:{day}\nSTATUS:CANCELLED")
    body = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    path = tmp_path / "My week.ics"
    path.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{body}END:VCALENDAR\n")
    return path


@pytest.fixture
def page(qtbot: Any, desk: Desk, coach: Role, calendar: Path) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.open_file(calendar)
    return made


def test_past_events_are_ticked_and_become_drafts_without_titles(
    page: CalendarPage, services: Services
) -> None:
    assert page.take.text() == "Make 2 drafts"
    assert page.events.table.model_of_ticks.rowCount() == 2
    assert "called off" in page.events.remarks.text()
    page.take.click()
    assert len(services.journal.drafts()) == 2
    assert {one.draft.client for one in services.journal.drafts()} == {""}
    page.undo.click()
    assert services.journal.drafts() == ()
    assert page.header.subtitle.text() == "2 drafts taken out again."


def test_titles_come_only_where_ticked_with_a_hint(page: CalendarPage, services: Services) -> None:
    assert not page.options.hint.isVisibleTo(page)
    page.options.titles.box.click()
    assert page.options.hint.isVisibleTo(page)
    page.take.click()
    assert {one.draft.client for one in services.journal.drafts()} == {"Anna Müller"}


def test_those_to_come_and_all_day_ones_on_request(page: CalendarPage) -> None:
    page.options.ahead.box.click()
    assert page.events.table.model_of_ticks.rowCount() == 3
    assert len(page.events.table.model_of_ticks.ticked) == 2
    page.options.all_day.box.click()
    assert page.events.table.model_of_ticks.rowCount() == 4


def test_a_second_run_offers_nothing(page: CalendarPage, calendar: Path) -> None:
    page.take.click()
    page.open_file(calendar)
    assert page.events.table.model_of_ticks.ticked == ()
    assert not page.take.isEnabled()
    page.events.every.click()
    assert page.events.table.model_of_ticks.ticked == ()


def test_ticks_by_keyboard(page: CalendarPage, qtbot: Any) -> None:
    page.events.table.setCurrentIndex(page.events.table.model().index(0, 1))
    qtbot.keyClick(page.events.table, Qt.Key.Key_Space)
    assert page.take.text() == "Make 1 draft"
    page.events.none.click()
    assert not page.take.isEnabled()


def test_what_is_no_calendar_is_told(page: CalendarPage, tmp_path: Path) -> None:
    (tmp_path / "b.ics").write_text("nothing")
    page.open_file(tmp_path / "b.ics")
    assert "cannot be read as a calendar" in page.problem.text()
    assert not page.take.isVisibleTo(page)
