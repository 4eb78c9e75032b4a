"""The list of the settings' small pages: a column of names, with what was found on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from journal_app.ui.pages.settings.sections import SectionEntry
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.text import ElidedLabel, label

_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Contents(QWidget):
    """One of the sections is always chosen; up and down go to the next that is shown."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[SectionEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections of the settings"))
        self.rows: dict[str, ContentsRow] = {}
        self._group = QButtonGroup(self)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(2)
        for section in sections:
            row = self.rows[section.name] = ContentsRow(section.shown_title, self)
            row.clicked.connect(lambda _on=False, name=section.name: self.chosen.emit(name))
            row.installEventFilter(self)
            self._group.addButton(row)
            self._stack.addWidget(row)
        self._nothing = label(self.tr("No setting is called that."), "muted", self)
        self._nothing.hide()
        self._stack.addWidget(self._nothing)
        self._stack.addStretch(1)

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the sections that are listed, from top to bottom."""
        return tuple(name for name, row in self.rows.items() if not row.isHidden())

    def select(self, name: str) -> None:
        """Show a section as the current one; tells nobody."""
        self.rows[name].setChecked(True)

    def show_found(self, found: Mapping[str, str] | None) -> None:
        """List only these, each with what was found on it; None for all, without remarks."""
        for name, row in self.rows.items():
            row.setVisible(found is None or name in found)
            row.show_remark(found.get(name, "") if found else "")
        self._nothing.setVisible(found is not None and not found)

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
    """The name of a section; while something is looked for, what was found on it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setProperty("kind", "contents")
        self.setCheckable(True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(12, 8, 10, 8)
        stack.setSpacing(0)
        self._title = label(title, "", self)
        self._remark = ElidedLabel("", "muted", self)
        self._remark.hide()
        stack.addWidget(self._title)
        stack.addWidget(self._remark)
        self.toggled.connect(self._embolden)

    def show_remark(self, remark: str) -> None:
        """Say below the name what was found; nothing for an empty remark."""
        self._remark.set_whole(remark)
        self._remark.setVisible(bool(remark))
        self.setAccessibleDescription(remark)

    def _embolden(self, chosen: bool) -> None:
        self._title.setProperty("type", "strong" if chosen else "")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)
