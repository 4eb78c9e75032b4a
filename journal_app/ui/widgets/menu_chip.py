"""A chip that narrows a choice by its menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from journal_app.ui.widgets.menu_words import menu_words

_LETTERS = 30
"""What is wider than so many ends with an ellipsis on the chip."""


class MenuChip(QPushButton):
    """Shows its title, or what was chosen; it is on while something was chosen.

    ``chosen`` is emitted when a person chooses, not by a setter.
    """

    chosen = Signal(object)

    def __init__(self, title: str, everything: str, parent: QWidget | None = None) -> None:
        """``everything`` names the first choice, which narrows nothing and has the value None."""
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self._title, self._everything = title, everything
        self._choices: tuple[tuple[str, object], ...] = ()
        self._value: object = None
        menu = QMenu(self)
        self.setMenu(menu)
        # A press of the button also toggles it; what it shows follows the choice alone.
        menu.aboutToHide.connect(self._tell)
        self._tell()

    @property
    def value(self) -> object:
        """What was chosen, or None."""
        return self._value

    def offer(self, choices: Iterable[tuple[str, object]]) -> None:
        """Offer texts with their values."""
        offered = tuple(choices)
        if offered != self._choices or not self.menu().actions():
            self._choices = offered
            self._fill()
        self._tell()

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        self._value = value
        self._fill()
        self._tell()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for text, value in self._entries():
            action = menu.addAction(menu_words(text, menu.fontMetrics()))
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _on=False, value=value: self._choose(value))
            group.addAction(action)

    def _entries(self) -> tuple[tuple[str, object], ...]:
        first = ((self._everything, None),) if self._everything else ()
        return (*first, *self._choices)

    def _choose(self, value: object) -> None:
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)

    def _tell(self) -> None:
        narrowed = self._value is not None
        named = next((text for text, value in self._choices if value == self._value), "")
        text = named if narrowed and named else self._title
        self.setText(f"{menu_words(text, self.fontMetrics(), _LETTERS)} ▾")
        self.setToolTip(text if len(text) > _LETTERS else "")
        self.setChecked(narrowed and bool(self._everything))
        self.setAccessibleName(f"{self._title}: {named or self._everything or self._title}")
