"""The signs of a question in the sheet are not seen, and are not in the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.sheet_text import SheetText

Key = Qt.Key
WRITTEN = "before\n#### Whose hurry was it?\nmine"
FIRST = WRITTEN.index("Whose")


@pytest.fixture
def text(themes: ThemeManager, qtbot: Any) -> Iterator[SheetText]:
    around = QWidget()
    qtbot.addWidget(around)
    made = SheetText("Seen", 5, themes, around)
    made.resize(500, 300)
    around.resize(500, 300)
    around.show()
    made.setPlainText(WRITTEN)
    yield made
    around.hide()


def _at(text: SheetText) -> int:
    return text.textCursor().position()


def _go(text: SheetText, position: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(position)
    text.setTextCursor(cursor)


def test_a_question_begins_where_other_lines_do(text: SheetText) -> None:
    _go(text, FIRST)
    here = text.cursorRect().x()
    _go(text, 0)
    assert abs(text.cursorRect().x() - here) <= 1
    assert text.toPlainText() == WRITTEN


def test_the_caret_before_a_question_is_as_high_as_in_it(text: SheetText) -> None:
    def caret_at(position: int) -> int:
        _go(text, position)
        picture = text.viewport().grab().toImage()
        text.clearFocus()
        without = text.viewport().grab().toImage()
        text.setFocus()
        rows, columns = range(picture.height()), range(picture.width())
        return sum(any(picture.pixel(x, y) != without.pixel(x, y) for x in columns) for y in rows)

    usual = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    try:
        text.window().activateWindow()
        text.setFocus()
        assert caret_at(FIRST) == caret_at(FIRST + 3) > 5
    finally:
        QApplication.setCursorFlashTime(usual)


@pytest.mark.parametrize("signs", ["# ", "##### "])
def test_signs_that_one_writes_oneself_are_seen(text: SheetText, signs: str) -> None:
    text.setPlainText(f"{signs}Head")
    _go(text, len(signs))
    after = text.cursorRect().x()
    _go(text, 0)
    assert after - text.cursorRect().x() > 5


def test_the_caret_never_stands_among_the_signs(text: SheetText) -> None:
    _go(text, FIRST)
    QTest.keyClick(text, Key.Key_Left)
    assert _at(text) == len("before")
    QTest.keyClick(text, Key.Key_Right)
    assert _at(text) == FIRST
    QTest.keyClick(text, Key.Key_End)
    QTest.keyClick(text, Key.Key_Home)
    assert _at(text) == FIRST
    QTest.keyClick(text, Key.Key_Home)
    assert _at(text) == FIRST
    QTest.keyClicks(text, "x")
    assert "#### xWhose hurry" in text.toPlainText()


def test_a_question_at_the_very_beginning(text: SheetText) -> None:
    text.setPlainText("#### Whose?")
    text.moveCursor(QTextCursor.MoveOperation.Start)
    assert _at(text) == len("#### ")
    QTest.keyClick(text, Key.Key_Left)
    assert _at(text) == len("#### ")


def test_backspace_before_a_question_makes_it_a_line_as_others(text: SheetText) -> None:
    _go(text, FIRST)
    QTest.keyClick(text, Key.Key_Backspace)
    assert text.toPlainText() == WRITTEN.replace("#### ", "")
    QTest.keyClick(text, Key.Key_Backspace)
    assert text.toPlainText().startswith("beforeWhose")


def test_signs_can_be_chosen_with_the_rest(text: SheetText) -> None:
    text.selectAll()
    assert text.textCursor().selection().toPlainText() == WRITTEN
