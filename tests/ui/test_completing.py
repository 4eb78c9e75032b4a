"""Suggestions that are open do not take the click that was meant for the next field."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QLineEdit,
    QListView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from journal_app.ui.pages.log_controls import code_box
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.completing import Suggestions, dress


def test_a_click_into_the_next_field_goes_there(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    code, text = QLineEdit(window), QTextEdit(window)
    column.addWidget(code)
    column.addWidget(text)
    completer = QCompleter(["Heron", "Otter"], window)
    dress(completer, code)
    code.setCompleter(completer)
    window.resize(400, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    code.setFocus()
    QTest.keyClicks(code, "Her")
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    place = text.viewport().mapToGlobal(QPoint(150, 250))
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=popup.mapFromGlobal(place))
    qtbot.waitUntil(text.hasFocus)
    assert popup.isHidden()
    QTest.keyClicks(QApplication.focusWidget(), "A sentence.")
    assert (code.text(), text.toPlainText()) == ("Her", "A sentence.")


@pytest.mark.dressed
def test_the_list_stands_below_the_field_with_room_around_its_words(
    qtbot: Any, themes: ThemeManager
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    code = QLineEdit(window)
    column.addWidget(code)
    completer = QCompleter(["Heron", "Hazel", "Otter"], window)
    dress(completer, code)
    code.setCompleter(completer)
    window.resize(400, 100)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    code.setFocus()
    popup = completer.popup()
    for typed in ("H", "e"):
        QTest.keyClicks(code, typed)
        qtbot.waitUntil(popup.isVisible)
        assert popup.y() > code.mapToGlobal(code.rect().bottomLeft()).y()
        assert popup.sizeHintForRow(0) >= popup.fontMetrics().height() + 12
        assert not popup.verticalScrollBar().isVisible()
    picture = popup.grab().toImage()
    line = QColor(themes.theme.line).name()
    assert picture.pixelColor(popup.width() // 2, 0).name() == line
    popup.hide()


def test_there_is_no_list_before_one_is_in_the_field(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    code, text = QLineEdit(window), QTextEdit(window)
    completer = QCompleter(["Heron", "Otter"], window)
    dress(completer, code)
    code.setCompleter(completer)
    text.setFocus()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def lists() -> list[QListView]:
        return [one for one in QApplication.allWidgets() if isinstance(one, QListView)]

    before = lists()
    assert all(one.property("kind") != "completing" for one in before)
    code.setFocus()
    QTest.keyClicks(code, "O")
    (popup,) = [one for one in lists() if one not in before]
    qtbot.waitUntil(popup.isVisible)
    assert popup.property("kind") == "completing"
    popup.hide()


def _offering(codes: list[str], qtbot: Any) -> tuple[QWidget, QLineEdit, QCompleter]:
    window = QWidget()
    qtbot.addWidget(window)
    code = QLineEdit(window)
    completer = Suggestions(QStringListModel(codes, window), window)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    dress(completer, code)
    code.setCompleter(completer)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    code.setFocus()
    return window, code, completer


@pytest.mark.parametrize("typed", ["Heron", "heron"])
def test_what_is_typed_whole_is_not_offered(typed: str, qtbot: Any) -> None:
    _window, code, completer = _offering(["Heron", "Otter"], qtbot)
    QTest.keyClicks(code, typed[:-1])
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClicks(code, typed[-1:])
    assert popup.isHidden()
    QTest.keyClick(code, Qt.Key.Key_Backspace)
    assert popup.isVisible()
    popup.hide()


def test_what_goes_on_after_it_still_is(qtbot: Any) -> None:
    _window, code, completer = _offering(["C1", "C12", "X-C1"], qtbot)
    QTest.keyClicks(code, "C1")
    assert completer.popup().isVisible()
    assert completer.completionCount() == 3
    completer.popup().hide()


def test_nor_in_a_field_for_a_client_code(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = code_box(window)
    box.addItems(["Heron", "Otter"])
    box.setEditText("")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    box.setFocus()
    completer = box.completer()
    assert completer is not None
    QTest.keyClicks(box.lineEdit(), "her")
    assert completer.popup().isVisible()
    QTest.keyClicks(box.lineEdit(), "on")
    assert completer.popup().isHidden()
