"""Two columns of cards, or one: the width of the page and the size of the letters decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.page import Desk, Page
from journal_app.ui.two_columns import ONE_COLUMN_BELOW, TwoColumns
from journal_app.ui.widgets.text import label

pytestmark = pytest.mark.dressed


class Plain(Page):
    """A page of one card on each side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.first, self.second = label("First", "", self), label("Second", "", self)
        self.columns = TwoColumns(self)
        self.columns.fill([self.first], [self.second])
        self.columns.lay_out_page(QWidget(self))

    def refresh(self) -> None:
        self.ask(lambda: "First", self.first.setText)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Plain:
    made = Plain(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("width", "one"), [(ONE_COLUMN_BELOW, False), (ONE_COLUMN_BELOW - 1, True)]
)
def test_the_width_of_the_page_decides(page: Plain, width: int, one: bool) -> None:
    page.resize(width, 600)
    page.lay_out_now()
    assert page.columns.is_one is one
    assert (page.second.x() == page.first.x()) is one


def test_larger_letters_want_one_column_at_once(page: Plain, desk: Desk) -> None:
    page.resize(1200, 600)
    assert not page.columns.is_one
    desk.themes.set_text_scale(1.5)
    assert page.columns.is_one
    desk.themes.set_text_scale(1.0)
    assert not page.columns.is_one


class Slow:
    """Tasks whose answers come when the test says so."""

    def __init__(self) -> None:
        self.answers: list[Callable[[], None]] = []

    def submit(
        self,
        function: Callable[[], Any],
        *,
        context: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def answer() -> None:
            try:
                value = function()
            except OSError as error:
                failed(error)
            else:
                done(value)

        self.answers.append(answer)


@pytest.mark.parametrize("fails", [False, True])
def test_no_empty_frame_is_shown_before_there_is_content(
    desk: Desk, qtbot: QtBot, fails: bool
) -> None:
    class Late(Plain):
        """A page that is asked for by a slow disk, or in vain."""

        def refresh(self) -> None:
            self.ask(self._read, self._fill)

        def _read(self) -> str:
            if fails:
                raise OSError
            return "Here"

        def _fill(self, text: str) -> None:
            self.first.setText(text)

    slow = Slow()
    page = Late(replace(desk, tasks=slow))
    told: list[object] = []
    page.problem_raised.connect(told.append)
    qtbot.addWidget(page)
    page.show()
    assert not page.first.isVisible()
    page.refresh()
    for answer in slow.answers:
        answer()
        assert page.first.isVisible() is not fails
    due = ["What stands here could not be read."] if fails else ["Here", "Second"]
    labels = page.findChildren(QLabel)
    qtbot.waitUntil(lambda: [one.text() for one in labels if one.isVisible()] == due)
    assert bool(told) is fails
