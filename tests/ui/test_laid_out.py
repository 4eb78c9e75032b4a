"""What lies in a layout is read and taken out, and Python keeps nothing that Qt has freed."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import journal_app
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import discard, laid_out, take_away
from journal_app.ui.widgets.tab_order import tab_as_read

KINDS = st.sampled_from([QVBoxLayout, QHBoxLayout, FlowLayout, QGridLayout])
TREES = st.recursive(
    st.none(), lambda inner: st.tuples(KINDS, st.lists(inner, max_size=4)), max_leaves=15
)
"""A widget, or a layout with what is in it."""


def _items() -> list[QLayoutItem]:
    """Items of layouts of which Python has an object that it takes for alive."""
    return [
        one
        for one in Shiboken.getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)
    ]


def _gone() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _fill(layout: QLayout, parts: list[object], names: count[int], root: QWidget) -> list[str]:
    """The names of what was put in, in their order; inner layouts are added empty or full.

    A flow holds widgets alone.
    """
    put: list[str] = []
    for part in parts:
        if part is None:
            label = QLabel(str(next(names)), root)
            layout.addWidget(label)
            put.append(label.text())
            continue
        assert isinstance(part, tuple)
        kind, within = part
        if isinstance(layout, FlowLayout):
            continue
        inner = kind()
        full = len(within) % 2 == 0
        if full:
            put += _fill(inner, within, names, root)
        if isinstance(layout, QGridLayout):
            layout.addLayout(inner, layout.rowCount(), 0)
        else:
            layout.addLayout(inner)
        if not full:
            put += _fill(inner, within, names, root)
    return put


@given(parts=st.lists(TREES, max_size=5))
def test_all_widgets_in_their_order(qapp: object, parts: list[object]) -> None:
    root = QWidget()
    QLabel("beside the layout", root)
    layout = QVBoxLayout(root)
    put = _fill(layout, parts, count(), root)
    found = [one.text() for one in laid_out(layout) if isinstance(one, QLabel)]
    assert found == put
    assert len(found) == len(list(laid_out(layout)))


@given(parts=st.lists(TREES, max_size=5))
def test_all_is_taken_away(qapp: object, parts: list[object]) -> None:
    root = QWidget()
    beside = QLabel("beside the layout", root)
    layout = QVBoxLayout(root)
    _fill(layout, parts, count(), root)
    layout.addStretch()
    take_away(layout)
    _gone()
    assert layout.count() == 0
    assert root.findChildren(QWidget) == [beside]
    assert root.findChildren(QLayout) == [layout]


def _discard_each(layout: QLayout, rows: list[QWidget]) -> None:
    for row in rows:
        discard(layout, row)


def _take_all(layout: QLayout, _rows: list[QWidget]) -> None:
    take_away(layout)


@pytest.mark.parametrize("way", [_discard_each, _take_all])
@pytest.mark.parametrize("kind", [QVBoxLayout, QHBoxLayout, QGridLayout, FlowLayout])
@pytest.mark.parametrize("full", [True, False], ids=["added full", "filled later"])
def test_nothing_is_kept_of_what_was_freed(
    qtbot: QtBot, way: Callable[[QLayout, list[QWidget]], None], kind: type[QLayout], full: bool
) -> None:
    """Else the next thing at its place in memory would be taken for an item of a layout."""
    before = len(_items())
    root = QWidget()
    qtbot.addWidget(root)
    outer, inner = QVBoxLayout(root), kind()
    if not full:
        outer.addLayout(inner)
    rows: list[QWidget] = [QPushButton(str(at), root) for at in range(5)]
    for row in rows:
        inner.addWidget(row)
    if full:
        outer.addLayout(inner)
    tab_as_read(root, QLabel(root))
    assert list(laid_out(outer)) == rows
    way(inner, rows)
    _gone()
    assert list(laid_out(outer)) == []
    assert len(_items()) == before


def test_rows_that_go_by_themselves_leave_nothing(qtbot: QtBot) -> None:
    before = len(_items())
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    for _ in range(5):
        layout.addWidget(QPushButton(root))
    tab_as_read(root, QLabel(root))
    for row in list(laid_out(layout)):
        row.deleteLater()
    _gone()
    assert len(_items()) == before


def test_a_layout_that_is_nowhere_yet_has_no_widgets(qapp: object) -> None:
    assert list(laid_out(QVBoxLayout())) == []


def test_no_other_way_is_gone() -> None:
    """``itemAt`` of a layout is asked for by nobody, nor is anything removed past the way here."""
    asked = re.compile(r"\.(itemAt|itemAtPosition|removeItem)\(")
    rooms = Path(journal_app.__file__).parent
    found = [
        str(path.relative_to(rooms))
        for path in rooms.rglob("*.py")
        if asked.search(path.read_text("utf-8"))
    ]
    assert found == []
