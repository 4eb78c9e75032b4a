"""Scrolling a page with the pointer above a field changes nothing in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateTimeEdit, QSpinBox, QWidget

import journal_app
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.widgets.choice_box import ChoiceBox


def turn_wheel(above: QWidget) -> QWheelEvent:
    middle = QPointF(above.rect().center())
    event = QWheelEvent(
        middle,
        above.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(above, event)
    return event


@pytest.mark.parametrize("focus", [False, True])
def test_the_field_stays_and_leaves_the_wheel_to_others(qtbot: Any, focus: bool) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["English", "Deutsch"])
    box.show()
    if focus:
        box.setFocus()
    event = turn_wheel(box)
    assert box.currentText() == "English"
    assert not event.isAccepted()
    assert box.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_scrolling_never_changes_when_and_how_long_a_session_was(desk: Desk, qtbot: Any) -> None:
    page = LogPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    whens, minutes = page.findChildren(QDateTimeEdit), page.findChildren(QSpinBox)
    boxes = page.findChildren(QComboBox)
    before = [*(one.dateTime() for one in whens), *(one.value() for one in minutes)]
    chosen = [box.currentIndex() for box in boxes]
    assert whens
    assert minutes
    assert boxes
    for field in (*whens, *minutes, *boxes):
        turn_wheel(field)
    assert [*(one.dateTime() for one in whens), *(one.value() for one in minutes)] == before
    assert [box.currentIndex() for box in boxes] == chosen


def test_the_day_of_the_session_is_written_in_the_language_chosen_last(
    desk: Desk, qtbot: Any
) -> None:
    before = QLocale()
    window = QWidget()
    qtbot.addWidget(window)
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        page = LogPage(desk, window)
        assert [one.locale() for one in page.findChildren(QDateTimeEdit)] == [QLocale()]
    finally:
        QLocale.setDefault(before)


def test_every_field_of_a_page_leaves_the_wheel_to_it() -> None:
    fields = "ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit"
    made = re.compile(rf"= Q(?:{fields})\(")
    pages = Path(journal_app.__file__).parent / "ui" / "pages"
    found = [
        f"{path.name}:{number}"
        for path in pages.rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if made.search(line) and "class " not in line
    ]
    assert found == []
