"""A form that opens in place in its card: kept while one writes, put away with Escape."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.unfinished import Written
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.form_words import FormWords
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.problem_line import Obstacle, ProblemLine

T = TypeVar("T")
NEW = "new"


class InPlaceForm(QWidget, Generic[T]):
    """Hidden until it is asked for. Enter in a line keeps it, Escape puts it away."""

    save_requested = Signal(object)
    """The item as it is to be kept."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.item: T | None = None
        self._about = NEW
        self._fields = FormWords()
        self._first: QWidget | None = None
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(10)
        self.stack.addWidget(rule(self))
        # Below the buttons, and with its room kept: Save stays under the mouse.
        self._problem = ProblemLine(self.obstacle, self, steady=True)
        self.keep = writing(button(self.tr("Save"), "", self.submit, self))
        self.hide()

    def finish(self, first: QWidget, kept_as: str, **fields: QWidget) -> None:
        """Lay out what stands below the fields; ``fields`` are those that are kept."""
        self._first = first
        self.keep.setAccessibleName(kept_as)
        acts = FlowLayout(spacing=10)
        acts.addWidget(self.keep)
        acts.addWidget(button(self.tr("Cancel"), "quiet", self.close_form, self))
        self.stack.addLayout(acts)
        self.stack.addWidget(self._problem)
        for field in fields.values():
            # In a list that takes own words, Enter takes what it proposes.
            if isinstance(field, QLineEdit) and not isinstance(field.parent(), QComboBox):
                field.returnPressed.connect(self.submit)
        self._problem.watch(*fields.values())
        self.keep_fields(**fields)

    def keep_fields(self, **fields: QWidget) -> None:
        """What is kept while one writes, by the names under which it is kept."""
        self._fields = FormWords(**fields)

    def open_with(self, item: T, about: str, first: QWidget | None = None) -> None:
        """Show the form for an item whose values stand in the fields already."""
        self.item, self._about = item, about or NEW
        self._fields.begin()
        self.tell_problem("")
        self.show()
        first = first or self._first
        if first is not None:
            open_up(self, first)

    def unfinished(self) -> Iterator[Written]:
        """What is being written, about an item by its id, or about a new one."""
        words = None if self.isHidden() else self._fields.written
        if words is not None:
            yield Written(self._about, words=words)

    def put(self, written: Written) -> None:
        """Put back, into the form that is open, what was being written in it."""
        self._fields.put(written.words)

    def close_form(self) -> None:
        """Put it away; what was written in it is dropped."""
        self.item = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.sentence

    def tell_problem(self, sentence: str, at: QWidget | None = None) -> None:
        """Say what the journal said against it, and lead to the field it is about."""
        self._problem.tell(sentence, at)

    def obstacle(self) -> Obstacle | None:
        """What stands against keeping it as it is written now."""
        return None

    def wanted(self, item: T) -> T:
        """The item as it is written now, where nothing stands against it."""
        raise NotImplementedError

    def submit(self) -> None:
        """Ask for what stands there to be kept, where nothing stands against it."""
        if self.item is not None and self._problem.finds_nothing():
            self.save_requested.emit(self.wanted(self.item))
