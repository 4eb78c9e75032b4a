"""Rows of a list that may be long: the first of them, and more when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.keyed_rows import KeyedRows

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


def _nothing(_row: QWidget) -> Steps:
    yield from ()


class MoreLine(QWidget):
    """Says how many rows are behind it, and brings them."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = button("", "link", self.wanted.emit, self)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_left(self, left: int) -> None:
        """Nothing is to be seen of it where none is left."""
        self.setVisible(left > 0)
        self.button.setText(self.tr("%n more", "", max(0, left)))


class LongRows(Generic[T, W]):
    """Shows so many rows at once, and a line that brings as many more.

    Args:
        make: builds the widget of an item.
        parent: of the line.
        update: shows a changed item in its widget; without it the widget is built anew.
        at_once: how many rows.
        rest: what is still to be made of a row that was built, where that takes long.
    """

    def __init__(
        self,
        make: Callable[[T], W],
        parent: QWidget,
        update: Callable[[W, T], None] | None = None,
        *,
        at_once: int = 20,
        rest: Callable[[W], Steps] = _nothing,
    ) -> None:
        self.layout = QVBoxLayout()
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.layout.setSpacing(0)
        self.rows: KeyedRows[T, W] = KeyedRows(make, update)
        self.more = MoreLine(parent)
        self.more.wanted.connect(self._show_more)
        self.layout.addLayout(self.rows.layout)
        self.layout.addWidget(self.more)
        self._rest = rest
        self._items: Sequence[tuple[str, T]] = ()
        self._at_once = self._shown = at_once

    def show(self, items: Sequence[tuple[str, T]]) -> None:
        """Show these in this order, as many as were shown before."""
        self._items = items
        self._show()

    def showing(self, items: Sequence[tuple[str, T]], *, a_turn: int) -> Steps:
        """Show these in this order, so many new ones a turn; those that stay are not touched."""
        self._items = items
        while self.rows.show_some(self._items[: self._shown], a_turn):
            yield
            yield from self._showing_rest()
        self.more.show_left(len(self._items) - self._shown)

    def reach(self, key: str) -> W | None:
        """The widget of a key, brought out where it was still to come."""
        index = next((at for at, (known, _item) in enumerate(self._items) if known == key), -1)
        if index >= 0 and self.rows.row(key) is None:
            self._shown = max(self._shown, index + 1)
            self._show()
        return self.rows.row(key)

    def _show_more(self) -> None:
        last = self.rows.rows()[-1] if len(self.rows) else None
        self._shown += self._at_once
        self._show()
        if last is not None:
            last.setFocus()

    def _show(self) -> None:
        self.rows.show(self._items[: self._shown])
        for _ in self._showing_rest():
            pass
        self.more.show_left(len(self._items) - self._shown)

    def _showing_rest(self) -> Steps:
        for row in self.rows.rows():
            yield from self._rest(row)
