"""The drift page: events, roles, periods."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.ui.pages.drift_offer import Period, period_start
from journal_app.ui.pages.drift_page import DriftPage
from tests.ui.drift.seen import Sit


def test_an_event_is_added_changed_taken_away_and_brought_back(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.events.add.click()
    page.events.form.keep.click()
    assert "few words" in page.events.form.problem
    qtbot.keyClicks(page.events.form.label, "New supervisor")
    qtbot.keyClick(page.events.form.label, Qt.Key.Key_Return)
    (row,) = page.events.rows
    assert (row.item.day, row.item.label) == (date(2026, 3, 14), "New supervisor")
    row.change.click()
    row.form.day.set_day(date(2026, 3, 2))
    row.form.keep.click()
    (changed,) = services.events.all()
    assert (changed.id, changed.day) == (row.item.id, date(2026, 3, 2))
    with qtbot.waitSignal(page.undo_offered) as offered:
        page.events.rows[0].remove.click()
    assert services.events.all() == ()
    offered.args[1]()
    assert services.events.all() == (changed,)


def test_the_keyboard_stays_among_the_events(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    for words in ("New supervisor", "Another office", "First child"):
        page.events.add.click()
        qtbot.keyClicks(page.events.form.label, words)
        qtbot.keyClick(page.events.form.label, Qt.Key.Key_Return)
        assert page.focusWidget() is page.events.add
    page.events.rows[0].change.click()
    qtbot.keyClick(page.events.rows[0].form.label, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.events.rows[0].change
    for at, then in ((0, 0), (1, 0)):
        page.events.rows[at].remove.setFocus()
        page.events.rows[at].remove.click()
        assert page.focusWidget() is page.events.rows[then].remove
    page.events.rows[0].remove.click()
    assert page.focusWidget() is page.events.add


def test_what_is_written_of_an_event_stays_while_the_page_asks_again(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.events.add.click()
    qtbot.keyClicks(page.events.form.label, "Half a thought")
    page.refresh()
    assert page.events.form.isVisible()
    assert page.events.form.label.text() == "Half a thought"


def test_roles_are_looked_at_one_by_one(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, coach: Role
):
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    sit([0.5] * 3, apart=1)
    sit([-0.5] * 2, apart=100, role=therapist)
    page = open_page()
    page.show_role(therapist.id)
    assert len(page.charts.chart.data) == 2
    assert page.header.filters.role.text() == "Therapist ▾"
    page.show_role(coach.id)
    assert len(page.charts.chart.data) == 3


def test_one_role_needs_no_choice(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 3)
    assert not open_page().header.filters.role.isVisible()


@pytest.mark.parametrize(
    ("period", "today", "start"),
    [
        (Period.THIS_YEAR, date(2026, 3, 14), date(2026, 1, 1)),
        (Period.YEAR, date(2026, 3, 14), date(2025, 3, 14)),
        (Period.HALF, date(2026, 3, 14), date(2025, 9, 14)),
        (Period.HALF, date(2026, 8, 31), date(2026, 2, 28)),
        (Period.YEAR, date(2024, 2, 29), date(2023, 2, 28)),
    ],
)
def test_periods_begin_on_a_day_that_exists(period: Period, today: date, start: date):
    assert period_start(period, today) == start
