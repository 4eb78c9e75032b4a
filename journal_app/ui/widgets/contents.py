"""A list of contents: a column of names, perhaps in parts, with what was found under each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.text import ElidedLabel, label

_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Contents(QWidget):
    """One of the rows is always chosen; up and down go to the next that is shown.

    Args:
        rows: name and title of each, from top to bottom.
        spoken: what the list is called for a screen reader.
        nothing: what stands there when nothing that was looked for is found.
        parts: the heading that stands above the row of a name.
    """

    chosen = Signal(str)

    def __init__(
        self,
        rows: Sequence[tuple[str, str]],
        spoken: str,
        nothing: str,
        parent: QWidget,
        parts: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.rows: dict[str, ContentsRow] = {}
        self._headings: list[QWidget] = []
        self._all: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        for name, title in rows:
            if parts and name in parts:
                self._add_heading(parts[name])
            row = self.rows[name] = ContentsRow(title, self)
            row.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
            row.installEventFilter(self)
            self._group.addButton(row)
            self._stack.addWidget(row)
            self._all.append(row)
        self._order = tuple(self.rows)
        self._nothing = label(nothing, "muted", self)
        self._nothing.hide()
        self._stack.addWidget(self._nothing)
        self._stack.addStretch(1)

    def _add_heading(self, words: str) -> None:
        heading = label(words, "field", self)
        heading.setContentsMargins(12, 14 if self._headings else 4, 10, 4)
        self._headings.append(heading)
        self._all.append(heading)
        self._stack.addWidget(heading)

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the rows that are listed, from top to bottom."""
        return tuple(name for name in self._order if not self.rows[name].isHidden())

    def select(self, name: str) -> None:
        """Show a row as the current one; tells nobody."""
        self.rows[name].setChecked(True)

    def show_found(self, found: Mapping[str, str] | None) -> None:
        """List only these, in this order, each with what was found on it; None for all again."""
        order = tuple(self.rows) if found is None else tuple(found)
        if order != self._order:
            self._put(order, found is None)
        for name, row in self.rows.items():
            row.setVisible(found is None or name in found)
            row.show_remark(found.get(name, "") if found else "")
        for heading in self._headings:
            heading.setVisible(found is None)
        self._nothing.setVisible(found is not None and not found)

    def _put(self, order: tuple[str, ...], whole: bool) -> None:
        """From top to bottom; what is not listed, headings among it, keeps out of sight below."""
        self._order = order
        listed: Sequence[QWidget] = self._all if whole else [self.rows[name] for name in order]
        for at, widget in enumerate(listed):
            self._stack.removeWidget(widget)
            self._stack.insertWidget(at, widget)

    def step(self, steps: int) -> None:
        """Go up or down the list, and choose what one comes to."""
        shown = self.shown
        if not shown:
            return
        now = next((name for name in shown if self.rows[name].isChecked()), "")
        at = shown.index(now) + steps if now else 0
        name = shown[max(0, min(at, len(shown) - 1))]
        self.rows[name].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down, Home and End; the group's own keys would go over rows that are hidden."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _UP_DOWN:
                self.step(_UP_DOWN[key])
                return True
            if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
                self.step(len(self.rows) * (1 if key is Qt.Key.Key_End else -1))
                return True
        return super().eventFilter(watched, event)


class ContentsRow(RowButton):
    """A name; while something is looked for, what was found under it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setProperty("kind", "contents")
        self.setCheckable(True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(12, 8, 10, 8)
        stack.setSpacing(0)
        self._title = label(title, "", self)
        stack.addWidget(self._title)
        self._stack = stack
        self.toggled.connect(self._embolden)

    def show_remark(self, remark: str) -> None:
        """Say below the name what was found; nothing for an empty remark."""
        if remark or made(self, "_remark"):
            self._remark.set_whole(remark)
            self._remark.setVisible(bool(remark))
        self.setAccessibleDescription(remark)

    @cached_property
    def _remark(self) -> ElidedLabel:
        said = ElidedLabel("", "muted", self)
        self._stack.addWidget(said)
        return said

    def _embolden(self, chosen: bool) -> None:
        self._title.setProperty("type", "strong" if chosen else "")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)
