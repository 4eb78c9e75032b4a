"""A field for a number: coming to it chooses what stands in it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.ui.widgets.number_field import NumberField, number_field


@pytest.fixture
def form(qtbot: Any) -> QWidget:
    made = QWidget()
    before = QLineEdit(made)
    number = number_field(0, 999, made)
    number.setValue(60)
    rows = QVBoxLayout(made)
    rows.addWidget(before)
    rows.addWidget(number)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    before.setFocus()
    made.grab()
    return made


@pytest.fixture
def field(form: QWidget) -> NumberField:
    found = form.findChild(NumberField)
    assert isinstance(found, NumberField)
    return found


def click(field: NumberField, x: int | None = None) -> None:
    line = field.lineEdit()
    at = QPoint(line.width() - 3 if x is None else x, line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)


def test_what_is_typed_after_a_click_takes_the_place_of_the_number(field: NumberField) -> None:
    click(field)
    QTest.keyClicks(field, "45")
    assert field.value() == 45


def test_what_is_typed_after_coming_by_key_takes_its_place_as_well(
    form: QWidget, field: NumberField
) -> None:
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(field, "45")
    assert field.value() == 45


def test_a_second_click_puts_the_caret_where_it_falls(field: NumberField) -> None:
    click(field)
    click(field, x=2)
    assert not field.lineEdit().hasSelectedText()
    QTest.keyClicks(field, "1")
    assert field.value() == 160


def test_a_part_that_was_drawn_over_stays_chosen(field: NumberField) -> None:
    line = field.lineEdit()
    half = line.height() // 2
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(0, half))
    digit = line.fontMetrics().horizontalAdvance("6")
    QTest.mouseMove(line, QPoint(digit + 3, half))
    line.setSelection(0, 1)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(digit + 3, half))
    QTest.keyClicks(field, "9")
    assert field.value() == 90


def test_coming_again_chooses_it_again(field: NumberField) -> None:
    click(field)
    QTest.keyClicks(field, "45")
    QTest.keyClick(field, Qt.Key.Key_Backtab)
    assert not field.hasFocus()
    click(field)
    QTest.keyClicks(field, "50")
    assert field.value() == 50
