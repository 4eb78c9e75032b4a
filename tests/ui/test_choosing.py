"""Fields that offer something to choose from: lists and the calendar."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QStyleOptionComboBox

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.when_field import WhenField


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
