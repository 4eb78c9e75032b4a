"""A grid at another size is seen as it was, in the middle, until it is painted for that size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.grid_data import GridPicture, path_marks
from journal_app.ui.widgets.grid_view import GridView
from journal_app.wording.words import Words

SIDE = 300
PICTURE = GridPicture(marks=path_marks([(-0.5, -0.4), (0.6, 0.2)], ["start", "end"]))


@pytest.fixture
def grid_of(qtbot: QtBot, themes: ThemeManager) -> Callable[[], GridView]:
    def made() -> GridView:
        grid = GridView(themes, Words())
        qtbot.addWidget(grid)
        grid.set_picture(PICTURE)
        grid.resize(SIDE, SIDE)
        return grid

    return made


def seen(grid: GridView) -> QImage:
    return grid.grab().toImage()


@pytest.mark.parametrize("sizes", [[(400, 400)], [(240, 260)], [(360, 300), (420, 380)]])
def test_it_stays_as_it_was_until_it_is_painted_anew(
    grid_of: Callable[[], GridView], qtbot: QtBot, sizes: list[tuple[int, int]]
) -> None:
    grid, other = grid_of(), grid_of()
    grid.show()
    before = seen(grid)
    for size in sizes:
        grid.resize(*size)
        other.resize(*size)
        resized = seen(grid)
    common = QRect(0, 0, min(SIDE, grid.width()), min(SIDE, grid.height()))
    here, there = QRect(common), QRect(common)
    here.moveCenter(grid.rect().center())
    there.moveCenter(QPoint((SIDE - 1) // 2, (SIDE - 1) // 2))
    assert resized.copy(here) == before.copy(there)
    assert resized != seen(other)
    qtbot.waitUntil(lambda: seen(grid) == seen(other))


def test_another_picture_meanwhile_is_seen_at_once(grid_of: Callable[[], GridView]) -> None:
    grid, other = grid_of(), grid_of()
    grid.show()
    seen(grid)
    for one in (grid, other):
        one.resize(400, 400)
        one.set_picture(GridPicture(marks=path_marks([(0.1, 0.9)], ["only"])))
    assert seen(grid) == seen(other)


def test_hidden_it_is_painted_at_its_size_when_it_is_shown(
    grid_of: Callable[[], GridView],
) -> None:
    grid, other = grid_of(), grid_of()
    grid.show()
    seen(grid)
    grid.hide()
    for one in (grid, other):
        one.resize(400, 400)
        one.show()
    assert seen(grid) == seen(other)
