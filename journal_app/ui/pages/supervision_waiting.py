"""What waits for supervision, by where it comes from, and a question of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.domain.note import Unread
from journal_app.domain.supervision import SupervisionItem
from journal_app.domain.unfinished import Written
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.supervision_row import SupervisionRow
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label

A_TURN = 3
"""Rows made in one turn of the window."""


class GroupCard(Card):
    """Items that come from the same place; not there while there are none."""

    open_requested = Signal(object)
    settle_requested = Signal(object)

    def __init__(self, heading: str, desk: Desk, parent: QWidget) -> None:
        super().__init__(heading, parent=parent)
        self._desk = desk
        self._title = heading
        self._rows: LongRows[SupervisionItem, SupervisionRow] = LongRows(self._row, self)
        self.body.addLayout(self._rows.layout)
        self.hide()

    def showing(self, items: tuple[SupervisionItem, ...]) -> Steps:
        """Show these, a few new ones a turn."""
        self.setVisible(bool(items))
        self.set_heading(self._title, count_text(len(items)))
        yield from self._rows.showing([(item.id, item) for item in items], a_turn=A_TURN)

    def rows(self) -> tuple[SupervisionRow, ...]:
        """The rows in order."""
        return self._rows.rows.rows()

    def _row(self, item: SupervisionItem) -> SupervisionRow:
        made = SupervisionRow(item, self._desk, self._today(), self)
        made.open_requested.connect(self.open_requested)
        made.settle_requested.connect(self.settle_requested)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


class CameHome(Card):
    """Notes that came back and were not opened yet, by packet; not there while there are none."""

    open_requested = Signal(str)
    """The packet whose notes are to be shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Notes came home"), parent=parent)
        self._rows = Rows(spacing=2)
        self.body.addLayout(self._rows)
        self.hide()

    def show_unread(self, unread: tuple[Unread, ...]) -> None:
        """Show these."""
        self.setVisible(bool(unread))
        self._rows.show_rows(self._row(item) for item in unread)

    def _row(self, item: Unread) -> QWidget:
        count = self.tr("%n new note(s)", "", item.notes)
        about = [count, item.supervisor, item.purpose]
        said = " · ".join(part for part in about if part)
        made = RowButton(said, self)
        made.clicked.connect(lambda: self.open_requested.emit(item.packet_id))
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(12)
        across.addWidget(label(said, "strong", made), 1)
        across.addWidget(label(self.tr("Read them"), "field-on", made, wrap=False))
        return made


class OwnQuestion(Card):
    """A place to write down a question that comes from no session."""

    add_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        name = self.tr("A question of my own")
        self.set_heading(name)
        self.words = writing(NoteField(name, 3, self.tr("What I want to talk about"), self))
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.body.addWidget(self.words)
        self.body.addWidget(self._problem)
        acts = FlowLayout()
        acts.addWidget(writing(button(self.tr("Add to what waits"), "", self._submit, self)))
        self.body.addLayout(acts)

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.text()

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def unfinished(self) -> Iterator[Written]:
        """What is being written."""
        if self.words.text:
            yield Written(words={"words": self.words.toPlainText()})

    def take_up(self, written: Written) -> None:
        """Go on with what was being written."""
        self.words.setPlainText(str(written.words.get("words", "")))

    def clear(self) -> None:
        """Empty it for the next one."""
        self.words.clear()
        self.tell_problem("")

    def _submit(self) -> None:
        text = self.words.text
        self.tell_problem("" if text else self.tr("Write a few words first."))
        if text:
            self.add_requested.emit(text)
