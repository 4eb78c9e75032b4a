"""Past reflections: when the question was answered, and how."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.reflection import Reflection
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_texts import reflection_day, reflection_outcome, reflection_step
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.text import label

_NEWEST = 4


class PastReflections(Card):
    """The newest answers of a role; hidden while there are none."""

    all_requested = Signal()
    """All of them are to be read, in order."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._reflections: tuple[Reflection, ...] = ()
        self.set_heading(self.tr("Past reflections"))
        self._rows: QWidget | None = None
        self.all = button(self.tr("Read all in order"), "link", self.all_requested.emit, self)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_reflections(self, reflections: tuple[Reflection, ...]) -> None:
        """Show the newest ones; all of them have a page of their own."""
        self.setVisible(bool(reflections))
        if reflections == self._reflections:
            return
        self._reflections = reflections
        self._fill()

    def _fill(self) -> None:
        if self._rows is not None:
            discard(self.body, self._rows)
        self._rows = QWidget(self)
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for reflection in self._reflections[:_NEWEST]:
            column.addWidget(rule(self._rows))
            column.addLayout(self._row(reflection))
        self.body.insertWidget(1, self._rows)
        self._rows.show()

    def _row(self, reflection: Reflection) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        day = label(reflection_day(reflection), "muted", self._rows, wrap=False)
        day.setMinimumWidth(day.fontMetrics().horizontalAdvance("00 MMMM 0000"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(self._desk.words.answer(reflection.answer), "strong", self._rows))
        for text, kind in (
            (reflection.words, ""),
            (reflection_step(reflection), "muted"),
            (reflection_outcome(reflection, self._desk.words), "muted"),
        ):
            if text:
                texts.addWidget(label(text, kind, self._rows))
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row
