"""The drift page: which sessions are compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal_app.domain.selection import Numbers
from journal_app.services.bundle import Services
from journal_app.ui.pages.drift_offer import Period
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.pages.drift_when import NumbersPopover, WhenPopover
from journal_app.ui.pages.journal_dates import DatesPopover
from tests.ui.drift.seen import Sit, pick


def span(page: DriftPage, period: Period) -> None:
    """Choose a stretch of time that ends today."""
    filters = page.header.filters
    filters.open("period")
    popover = filters.popovers["period"]
    assert isinstance(popover, DatesPopover)
    popover.spans[period].click()


def test_a_client_narrows_and_taking_it_away_widens(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 6, clients=("Heron", "Otter", "Otter"))
    page = open_page()
    pick(page, "client", "Heron")
    assert len(page.charts.chart.data) == 2
    made = page.header.filters.chips["client"]
    assert made.text().startswith("Heron")
    qtbot.keyClick(made, Qt.Key.Key_Delete)
    assert len(page.charts.chart.data) == 6
    assert not page.header.filters.all.isVisible()


def test_years_are_a_time_to_look_at_and_what_is_none_is_said_below_its_field(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 6, apart=365)
    page = open_page()
    page.header.filters.open("period")
    popover = page.header.filters.popovers["period"]
    assert isinstance(popover, DatesPopover)
    at = popover.pos()
    for field in (popover.since, popover.until):
        field.type_in("the year before last")

    def all_is_seen() -> None:
        for field in (popover.since, popover.until):
            said = field.findChild(QLabel)
            assert said is not None
            assert said.geometry().top() >= field.edit.geometry().bottom()
            assert said.height() >= said.heightForWidth(said.width())

    qtbot.waitUntil(all_is_seen)
    assert popover.pos() == at
    popover.since.type_in("2024")
    popover.until.type_in("2025")
    assert (popover.since.day, popover.until.day) == (date(2024, 1, 1), date(2025, 12, 31))
    assert len(page.charts.chart.data) == 2


def test_tag_format_and_period_narrow(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 3, apart=200, tags=("team",), format="video")
    sit([0.1] * 2, format="phone")
    page = open_page()
    pick(page, "format", "Phone")
    assert len(page.charts.chart.data) == 2
    page.header.filters.remove("format")
    pick(page, "tag", "#team")
    assert len(page.charts.chart.data) == 3
    span(page, Period.YEAR)
    assert len(page.charts.chart.data) == 2
    span(page, Period.THIS_YEAR)
    assert len(page.charts.chart.data) == 1
    page.header.filters.all.click()
    assert len(page.charts.chart.data) == 5


def test_conditions_are_offered_where_the_record_holds_them(
    open_page: Callable[[], DriftPage], sit: Sit
):
    sit([0.5] * 3, clients=("Heron",))
    page = open_page()
    filters = page.header.filters
    assert filters._addable() == ["when", "numbers"]
    filters.open("numbers")
    popover = filters.popovers["numbers"]
    assert isinstance(popover, NumbersPopover)
    popover.common[Numbers(2, 5)].click()
    assert len(page.charts.chart.data) == 2
    assert filters.chips["numbers"].isVisible()
    assert filters._addable() == ["when"]


def test_hours_and_weekdays_are_one_chip(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 7, apart=1)
    page = open_page()
    filters = page.header.filters
    filters.open("when")
    popover = filters.popovers["when"]
    assert isinstance(popover, WhenPopover)
    popover.days[0].click()
    popover.days[5].click()
    assert len(page.charts.chart.data) == 2
    popover.start.setValue(14)
    popover.end.setValue(14)
    popover.at_hours.click()
    assert "two different ones" in popover.problem.text()
    popover.end.setValue(15)
    popover.at_hours.click()
    assert filters.chips["when"].choice == "Mondays, Saturdays · 14:00 to 15:00"
    assert len(page.charts.chart.data) == 2
    filters.remove("when")
    assert len(page.charts.chart.data) == 7


def test_before_and_after_an_event(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services
):
    sit([0.5] * 5)
    services.events.add(date(2026, 3, 1), "Training")
    page = open_page()
    pick(page, "event", "before Training (1 Mar 2026)")
    assert len(page.charts.chart.data) == 3
    assert "is said of all sessions of a role alone" in page.question.finding.text()
    pick(page, "event", "since Training (1 Mar 2026)")
    assert len(page.charts.chart.data) == 2
    pick(page, "event", "Before and after")
    assert len(page.charts.chart.data) == 5


def test_a_choice_that_nothing_fits_offers_the_way_back(
    open_page: Callable[[], DriftPage], sit: Sit
):
    sit([0.5] * 3, apart=400, tags=("old",))
    sit([0.5], tags=("new",))
    page = open_page()
    pick(page, "tag", "#old")
    pick(page, "client", "Otter")
    span(page, Period.HALF)
    assert page.empty.isVisible()
    assert not page.charts.isVisible()
    page.empty.everything.click()
    assert len(page.charts.chart.data) == 4
    assert not page.header.filters.narrowed()
