"""The line at the foot gives way to what one may want to press below it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from journal_app.ui.banner import Banner

WIDE, TALL = 1200, 500


class Window(QWidget):
    """Two pages, each with one button that is scrolled to, and the line over them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.over = QStackedWidget(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.over)
        self.areas = [self._page(), self._page()]
        self.banner = Banner(self.over)
        self.resize(WIDE, TALL)

    def _page(self) -> QScrollArea:
        area, content = QScrollArea(self.over), QWidget()
        content.setFixedSize(WIDE - 40, 3 * TALL)
        button = QPushButton("Keep it", content)
        button.setGeometry(WIDE // 2 - 100, 2 * TALL, 200, 40)
        area.setWidget(content)
        self.over.addWidget(area)
        return area

    def covers(self, area: QScrollArea) -> bool:
        """Whether the line lies over the button."""
        button = area.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        seen = QRect(button.mapTo(self, QPoint()), button.size())
        return self.banner.geometry().intersects(seen)

    def scroll_below(self, area: QScrollArea) -> None:
        """Have the button where the line stands in the middle of the foot."""
        area.verticalScrollBar().setValue(2 * TALL - (TALL - 50))


@pytest.fixture
def window(qtbot: Any) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_it_goes_aside_when_a_button_is_scrolled_below_it(window: Window, qtbot: Any) -> None:
    window.banner.tell("Something was done.")
    first = window.banner.pos()
    window.scroll_below(window.areas[0])
    assert window.covers(window.areas[0])
    qtbot.waitUntil(lambda: not window.covers(window.areas[0]))
    assert window.banner.y() == first.y()


def test_it_is_as_tall_as_what_it_says_whatever_was_said_before(window: Window) -> None:
    window.banner.offer_undo("K3100 and K2465 are one now.", lambda: None)
    tall = window.banner.height()
    window.banner.tell(
        "The file was written, and it is not encrypted: whoever has it can read it. " * 3
    )
    assert window.banner.height() > tall
    window.banner.close_banner()
    window.banner.offer_undo("K3100 and K2465 are one now.", lambda: None)
    assert window.banner.height() == tall


def test_it_stays_where_nothing_is_scrolled_below_it(window: Window) -> None:
    window.banner.tell("Something was done.")
    first = window.banner.geometry()
    window.areas[0].verticalScrollBar().setValue(100)
    window.banner._scrolled.timeout.emit()
    assert window.banner.geometry() == first


def test_it_does_not_come_back_once_it_went_aside(window: Window) -> None:
    window.banner.tell("Something was done.")
    window.scroll_below(window.areas[0])
    window.banner._scrolled.timeout.emit()
    aside = window.banner.geometry()
    window.areas[0].verticalScrollBar().setValue(0)
    window.banner._scrolled.timeout.emit()
    assert window.banner.geometry() == aside


def test_it_gives_way_on_the_page_one_goes_to(window: Window, qtbot: Any) -> None:
    window.over.setCurrentIndex(1)
    window.grab()
    window.scroll_below(window.areas[1])
    window.over.setCurrentIndex(0)
    window.setFocus()  # or the keyboard would come to the button
    window.banner.tell("Something was done.")
    window.over.setCurrentIndex(1)
    assert window.covers(window.areas[1])
    qtbot.waitUntil(lambda: not window.covers(window.areas[1]))


def test_it_stays_while_it_has_the_keyboard(window: Window) -> None:
    window.banner.offer_undo("Something was done.", lambda: None)
    window.banner.go_to()
    first = window.banner.geometry()
    window.scroll_below(window.areas[0])
    window.banner._scrolled.timeout.emit()
    assert window.banner.geometry() == first


def test_it_stays_while_a_button_of_the_mouse_is_held(window: Window, qtbot: Any) -> None:
    window.banner.tell("Something was done.")
    first, handle = window.banner.geometry(), window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    window.scroll_below(window.areas[0])
    window.banner._scrolled.timeout.emit()
    assert window.banner.geometry() == first
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.waitUntil(lambda: window.banner.geometry() != first)
