"""Days as people write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.dates import full_day_text
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.day_field import (
    EARLIEST,
    LATEST,
    DayField,
    read_day,
    read_first_day,
    read_last_day,
)


@pytest.fixture
def locale() -> Iterator[None]:
    """The locale as it was before."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@given(st.dates(EARLIEST, LATEST), st.sampled_from(["en_GB", "en_US", "de_DE", "de_AT"]))
def test_what_is_shown_can_be_read(day: date, name: str) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(name))
        assert read_day(full_day_text(day)) == day
        assert read_day(day.isoformat()) == day
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("de_DE", "1.3.26", date(2026, 3, 1)),
        ("de_DE", "1. März 2026", date(2026, 3, 1)),
        ("de_DE", "1 march 2026", date(2026, 3, 1)),
        ("en_GB", "1/3/2026", date(2026, 3, 1)),
        ("en_US", "3/1/2026", date(2026, 3, 1)),
        ("en_US", "March 1, 2026", date(2026, 3, 1)),
        ("en_US", "1.3.2026", date(2026, 3, 1)),
        ("en_GB", "  21 nov 2026 ", date(2026, 11, 21)),
    ],
)
def test_as_it_is_written(locale: None, name: str, text: str, day: date) -> None:
    QLocale.setDefault(QLocale(name))
    assert read_day(text) == day


@pytest.mark.parametrize(
    "text", ["", "soon", "31.2.2026", "1.13.2026", "21 Nov", "1.1.1899", "²1.1.2026", "a b c"]
)
def test_what_is_no_day(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize(
    ("name", "text", "first", "last"),
    [
        ("en_GB", "2010", date(2010, 1, 1), date(2010, 12, 31)),
        ("en_GB", "Feb 2012", date(2012, 2, 1), date(2012, 2, 29)),
        ("de_DE", "März 2012", date(2012, 3, 1), date(2012, 3, 31)),
        ("de_DE", "4.2012", date(2012, 4, 1), date(2012, 4, 30)),
        ("en_GB", "2012-12", date(2012, 12, 1), date(2012, 12, 31)),
        ("en_GB", "1/3/2026", date(2026, 3, 1), date(2026, 3, 1)),
    ],
)
def test_a_time_begins_and_ends_with_a_month_or_a_year(
    locale: None, name: str, text: str, first: date, last: date
) -> None:
    QLocale.setDefault(QLocale(name))
    assert (read_first_day(text), read_last_day(text)) == (first, last)


@pytest.mark.parametrize("text", ["", "10", "12345", "1899", "13.2010", "21 Nov", "3.26", "soon"])
def test_what_is_neither_a_month_nor_a_year(text: str) -> None:
    assert read_first_day(text) is None
    assert read_last_day(text) is None


def test_a_field_tells_of_days_and_of_what_is_none(themes: ThemeManager, qtbot: QtBot) -> None:
    field = DayField("Start", themes, date(2026, 3, 14))
    qtbot.addWidget(field)
    told: list[date | None] = []
    field.changed.connect(lambda: told.append(field.day))
    field.set_day(date(2026, 3, 1))
    assert not told
    field.edit.setText("no day at all")
    field.edit.editingFinished.emit()
    assert "14 Mar 2026" in field.problem
    assert field.edit.accessibleDescription() == field.problem
    assert field.day == date(2026, 3, 1)
    field.edit.setText("2026-04-02")
    field.edit.editingFinished.emit()
    field.edit.editingFinished.emit()
    field.edit.clear()
    field.edit.editingFinished.emit()
    assert told == [date(2026, 4, 2), None]
    assert not field.problem


@pytest.mark.parametrize(
    "keys",
    [(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_F4,)],
    ids=["alt-down", "f4"],
)
def test_keys_open_the_calendar_on_the_day_that_was_typed(
    keys: tuple[Any, ...], themes: ThemeManager, qtbot: QtBot
) -> None:
    field = DayField("Start", themes, date(2026, 3, 14))
    qtbot.addWidget(field)
    field.show()
    field.edit.setText("2026-04-02")
    QTest.keyClick(field.edit, *keys)
    opened = QApplication.activePopupWidget()
    assert opened is not None
    calendar = opened.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 4, 2)
    calendar.setSelectedDate(QDate(2026, 4, 9))
    calendar.activated.emit(QDate(2026, 4, 9))
    assert QApplication.activePopupWidget() is None
    assert field.day == date(2026, 4, 9)
