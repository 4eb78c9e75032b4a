"""Two columns of cards, or one: the width of the page and the size of the letters decide."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.page import Desk, Page
from journal_app.ui.two_columns import ONE_COLUMN_BELOW, TwoColumns
from journal_app.ui.widgets.text import label


class Plain(Page):
    """A page of one card on each side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.first, self.second = label("First", "", self), label("Second", "", self)
        self.columns = TwoColumns(self)
        self.columns.fill([self.first], [self.second])
        self.columns.lay_out_page(QWidget(self))


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
