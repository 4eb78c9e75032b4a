"""The scroll bar in the margin of a page."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from journal_app.ui.page import scrolling
from journal_app.ui.widgets.margin_bar import MarginBar

pytestmark = pytest.mark.dressed


class _Page(QWidget):
    """A page whose scroll area lies in a part of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.content = QWidget()
        part = QWidget(self)
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        self.area: QScrollArea = scrolling(self.content, part)
        inside.addWidget(self.area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.addWidget(part)


@pytest.fixture
def page(qtbot: Any) -> _Page:
    made = _Page()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitUntil(lambda: bar_of(made).parentWidget() is made)
    return made


def bar_of(page: _Page) -> MarginBar:
    found = page.findChild(MarginBar)
    assert isinstance(found, MarginBar)
    return found


def make_long(page: _Page, qtbot: Any) -> MarginBar:
    page.content.setMinimumHeight(2000)
    bar = bar_of(page)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    return bar


def test_a_page_that_becomes_long_keeps_the_width_of_its_content(page: _Page, qtbot: Any) -> None:
    before = page.content.width()
    make_long(page, qtbot)
    assert page.content.width() == before == 600 - 2 * 26


def test_the_bar_stands_between_the_content_and_the_edge(page: _Page, qtbot: Any) -> None:
    bar = make_long(page, qtbot)
    assert bar.isVisible()
    assert bar.geometry().left() >= 600 - 26
    assert bar.geometry().right() <= 600


def test_the_bar_and_the_page_scroll_together(page: _Page, qtbot: Any) -> None:
    bar = make_long(page, qtbot)
    bar.setValue(300)
    assert page.area.verticalScrollBar().value() == 300
    page.area.verticalScrollBar().setValue(120)
    assert bar.value() == 120


def test_the_bar_shows_how_much_of_the_page_is_seen(page: _Page, qtbot: Any) -> None:
    bar, own = make_long(page, qtbot), page.area.verticalScrollBar()
    page.area.resize(500, 250)  # by its own, with nothing around it that is laid out after it
    assert own.pageStep() == 250
    assert bar.maximum() == own.maximum()
    assert bar.pageStep() == own.pageStep()
