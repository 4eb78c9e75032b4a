"""Suggestions that are open do not take the click that was meant for the next field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from journal_app.ui.widgets.completing import lets_clicks_through


def test_a_click_into_the_next_field_goes_there(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    code, text = QLineEdit(window), QTextEdit(window)
    column.addWidget(code)
    column.addWidget(text)
    completer = QCompleter(["Heron", "Otter"], window)
    lets_clicks_through(completer)
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
