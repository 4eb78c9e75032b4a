"""The log page: only the sheet, and back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from journal_app.ui.pages.log_page import LogPage
from tests.ui.log.written import Key


@pytest.mark.dressed
def test_only_the_sheet_and_back_keeps_cursor_and_history(open_page: LogPage, qtbot: Any) -> None:
    sheet = open_page.writing.sheet
    with qtbot.waitActive(open_page):
        open_page.activateWindow()
    sheet.me.setFocus()
    QTest.keyClicks(sheet.me, "I waited.")
    sheet.me.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    at = sheet.me.textCursor().position()
    QTest.keyClick(sheet.me, Key.Key_F11)
    mode = open_page.only_sheet
    assert mode is not None
    assert mode.is_on
    assert mode.geometry() == open_page.window().rect()
    assert sheet.me.hasFocus()
    assert sheet.me.textCursor().position() == at
    QTest.keyClick(sheet.me, Key.Key_Tab)
    assert sheet.seen.hasFocus()
    QTest.keyClicks(sheet.seen, "Here.")
    QTest.keyClick(sheet.seen, Key.Key_Escape)
    assert not mode.is_on
    assert open_page._content.isAncestorOf(sheet)
    assert sheet.seen.hasFocus()
    sheet.history.undo()
    sheet.history.undo()
    assert (sheet.seen.text(), sheet.me.text()) == ("", "")
    QTest.keyClick(sheet.me, Key.Key_F11)
    assert mode.is_on
    QTest.keyClick(sheet.me, Key.Key_F11)
    assert not mode.is_on


@pytest.mark.dressed
def test_from_a_field_beside_it_the_sheet_begins_with_its_first_text(
    open_page: LogPage, qtbot: Any
) -> None:
    with qtbot.waitActive(open_page):
        open_page.activateWindow()
    open_page.fields.client.setFocus()
    QTest.keyClick(open_page.fields.client, Key.Key_F11)
    mode = open_page.only_sheet
    assert mode is not None
    assert mode.is_on
    assert open_page.writing.sheet.seen.hasFocus()
    mode.leave()


def test_leaving_the_page_takes_the_sheet_out_of_sight(open_page: LogPage) -> None:
    open_page.toggle_only_sheet()
    assert open_page.only_sheet is not None
    assert open_page.only_sheet.is_on
    QTest.keyClicks(open_page.writing.sheet.me, "Mine.")
    open_page.hide()
    assert not open_page.only_sheet.is_on
    assert open_page.only_sheet.isHidden()


def test_a_window_closed_on_the_sheet_alone_begins_as_it_was(
    open_page: LogPage, qtbot: Any
) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(900, 700)
    open_page.setParent(frame)
    frame.show()
    open_page.show()
    open_page.toggle_only_sheet()
    mode = open_page.only_sheet
    assert mode is not None
    assert mode.parentWidget() is frame
    assert frame.isFullScreen()
    frame.resize(1000, 800)
    assert mode.size() == frame.size()
    frame.close()
    assert not mode.is_on
    assert not frame.isFullScreen()
    open_page.setParent(None)


def test_words_are_counted_a_moment_after_writing(open_page: LogPage, qtbot: Any) -> None:
    QTest.keyClicks(open_page.writing.sheet.seen, "three words here")
    qtbot.waitUntil(lambda: open_page.writing._count.text().startswith("3 "))
