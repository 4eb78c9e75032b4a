"""Columns stay as wide as they were drawn, for each table and journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.looks import Looks
from journal_app.ui.preferences import Preferences
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.kept_columns import KeptColumns

Make = Callable[..., tuple[QTableView, KeptColumns]]


@pytest.fixture
def make(
    qtbot: QtBot, themes: ThemeManager, translation: Any, preferences: Preferences, tmp_path: Path
) -> Iterator[Make]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def made(columns: int = 3, journal: str = "a", name: str = "t") -> Any:
        table = QTableView(parent)
        model = QStandardItemModel(1, columns, table)
        for column in range(columns):
            model.setItem(0, column, QStandardItem("word " * (column + 2)))
        table.setModel(model)
        looks = Looks(preferences, tmp_path / f"{journal}.stance")
        kept = KeptColumns(table, looks, name, table.resizeColumnsToContents)
        table.resize(900, 200)
        parent.show()
        table.show()
        QTest.mouseRelease(parent, Qt.MouseButton.LeftButton)  # another test may hold it
        kept.fit()
        return table, kept

    yield made
    parent.close()


def _widths(table: QTableView) -> list[int]:
    return [table.columnWidth(column) for column in range(table.horizontalHeader().count())]


def _draw(table: QTableView, column: int, by: int) -> None:
    """With the mouse, at the edge between two headings."""
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, 6)
    view, left = header.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(view, at + QPoint(by // 2, 0))
    QTest.mouseMove(view, at + QPoint(by, 0))
    QTest.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, at + QPoint(by, 0))


def _wait(qtbot: QtBot, kept: KeptColumns) -> None:
    qtbot.waitUntil(lambda: not kept._settled.isActive())


def test_what_was_drawn_is_there_again(make: Make, qtbot: QtBot) -> None:
    table, kept = make()
    usual = _widths(table)
    _draw(table, 0, 60)
    assert kept._settled.isActive()
    _wait(qtbot, kept)
    drawn = _widths(table)
    assert drawn[0] > usual[0] + 40
    again, _ = make()
    assert all(abs(one - other) <= 1 for one, other in zip(_widths(again), drawn, strict=True))
    for other in (make(journal="b"), make(name="u")):
        assert _widths(other[0]) == usual


def test_they_are_forgotten_by_the_menu(make: Make, qtbot: QtBot) -> None:
    table, kept = make()
    usual = _widths(table)
    _draw(table, 1, 90)
    _wait(qtbot, kept)
    kept.forget.trigger()
    assert _widths(table) == usual
    assert _widths(make()[0]) == usual
    assert kept.forget in table.actions()


def test_another_number_of_columns_or_nonsense_is_shown_as_usual(
    make: Make, preferences: Preferences, tmp_path: Path
) -> None:
    looks = Looks(preferences, tmp_path / "a.stance")
    usual = _widths(make()[0])
    for said in ("1 2", "a b c", "-1 2 3", "1e9 1 1", "nan 1 1"):
        looks.keep(**{"columns-t": said})
        assert _widths(make()[0]) == usual, said


def test_showing_something_else_keeps_nothing(make: Make) -> None:
    table, kept = make()
    table.resizeColumnsToContents()
    table.setColumnWidth(0, 222)
    assert not kept._settled.isActive()
