"""Rows that stay what they are, shown at once or a few a turn."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.widgets.keyed_rows import KeyedRows


def _items(keys: str) -> list[tuple[str, str]]:
    return [(key, key) for key in keys]


def test_new_ones_come_a_few_a_turn_and_the_others_stay(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    rows: KeyedRows[str, QLabel] = KeyedRows(lambda item: QLabel(item, parent))
    parent.setLayout(rows.layout)
    rows.show(_items("xcy"))
    stayed = rows.row("c")
    assert rows.show_some(_items("abcde"), 2)
    assert [row.text() for row in rows.rows()] == list("abc")
    assert rows.show_some(_items("abcde"), 2)
    assert [row.text() for row in rows.rows()] == list("abcde")
    assert not rows.show_some(_items("abcde"), 2)
    assert [rows.layout.indexOf(row) for row in rows.rows()] == [0, 1, 2, 3, 4]
    assert rows.row("c") is stayed
