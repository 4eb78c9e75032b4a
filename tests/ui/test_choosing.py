"""Fields that offer something to choose from: lists and the calendar."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QDate, QDateTime, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QStyleOptionComboBox

from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.when_field import WhenField

_CARET = 2
"""Pixels that Qt leaves free at either end of a line."""


def test_a_list_is_as_wide_as_its_longest_line(qtbot: Any):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["short", "a line that is a good deal longer than the field it belongs to"])
    box.setFixedWidth(60)
    box.show()
    box.showPopup()
    view = box.view()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    box.hidePopup()


@pytest.mark.parametrize("first_opened", [True, False])
def test_each_line_of_a_list_is_as_high_as_its_letters_and_whole(
    qtbot: Any, first_opened: bool
) -> None:
    """However many lines Qt was told to measure."""
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["a", "a line that is a good deal longer than the first", "b"])
    box.show()
    view = box.view()
    lines = [view.model().index(row, 0) for row in range(3)]
    if first_opened:
        box.showPopup()
        box.hidePopup()
    for size in (12, 30):
        font = box.font()
        font.setPixelSize(size)
        box.setFont(font)
        box.showPopup()
        rooms = [view.visualRect(line) for line in lines]
        letters = view.fontMetrics()
        assert all(room.height() >= letters.height() >= size for room in rooms)
        assert rooms[1].width() >= letters.horizontalAdvance(box.itemText(1))
        assert rooms[0].bottom() < rooms[1].top() < rooms[1].bottom() < rooms[2].top()
        box.hidePopup()


def test_the_calendar_of_a_date_is_calm(qtbot: Any, themes: ThemeManager) -> None:
    when = WhenField(themes)
    qtbot.addWidget(when)
    when.resize(300, 40)
    when.show()
    at = QPoint(when.width() - 8, when.height() // 2)
    QTest.mouseClick(when, Qt.MouseButton.LeftButton, pos=at)
    opened = QApplication.activePopupWidget()
    assert opened is not None
    calendar = opened.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    sunday, monday = Qt.DayOfWeek.Sunday, Qt.DayOfWeek.Monday
    formats = [calendar.weekdayTextFormat(day).foreground() for day in (sunday, monday)]
    opened.close()
    assert formats[0] == formats[1]


@pytest.mark.parametrize(
    "keys",
    [(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_F4,)],
    ids=["alt-down", "f4"],
)
def test_keys_open_the_calendar_of_a_date(
    keys: tuple[Any, ...], qtbot: Any, themes: ThemeManager
) -> None:
    when = WhenField(themes)
    qtbot.addWidget(when)
    when.resize(300, 40)
    when.setDateTime(QDateTime(QDate(2026, 4, 2), QTime(10, 30)))
    when.show()
    QTest.keyClick(when, *keys)
    opened = QApplication.activePopupWidget()
    assert opened is not None
    calendar = opened.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    calendar.setSelectedDate(QDate(2026, 4, 9))
    at_hand = opened.focusWidget()
    assert at_hand is not None
    QTest.keyClick(at_hand, Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert when.dateTime() == QDateTime(QDate(2026, 4, 9), QTime(10, 30))


@pytest.mark.dressed
def test_what_does_not_fit_a_field_ends_with_an_ellipsis(qtbot: Any, themes: ThemeManager) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["In the order of the last session", "A"])
    box.setFixedWidth(120)
    box.show()

    def written() -> str:
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        return str(option.currentText)

    assert written().startswith("In the")
    assert written().endswith("…")
    box.setFixedWidth(box.sizeHint().width())
    assert written() == box.currentText()


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_day_with_its_time_is_seen_whole_at_its_least_width(
    language: str, scale: float, qtbot: Any, themes: ThemeManager, translation: Translation
) -> None:
    translation.use(language)
    themes.set_text_scale(scale)
    when = WhenField(themes)
    qtbot.addWidget(when)
    when.resize(when.minimumSizeHint())
    when.show()
    first = QDateTime(QDate(2028, 1, 1), QTime(0, 48))
    for days in range(366):
        for hour in (0, 12, 22):
            when.setDateTime(first.addDays(days).addSecs(hour * 3600))
            needed = when.fontMetrics().horizontalAdvance(when.text())
            assert when.lineEdit().width() >= needed + 2 * _CARET, when.text()
    assert when.minimumSizeHint().width() < needed * 1.5
