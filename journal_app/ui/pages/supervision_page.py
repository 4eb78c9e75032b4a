"""Supervision: what waits to be talked about, with its questions."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.errors import StanceError
from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.services.changes import Subject
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.supervision_parts import Part, PartChips
from journal_app.ui.pages.supervision_row import SupervisionRow
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label

ONE_COLUMN_BELOW = 860


class SupervisionPage(Page):
    """Grouped by where it comes from; the longest waiting first."""

    subjects = frozenset({Subject.SUPERVISION, Subject.REFERRALS, Subject.ENTRIES, Subject.CLIENTS})
    open_entry_requested = Signal(str)
    drift_requested = Signal(str)
    referral_requested = Signal(str)
    told = Signal(str)
    part_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(self.tr("Supervision"), "", self)
        self.chips = PartChips(Part.WAITING, self)
        self.chips.chosen.connect(self.part_requested)
        self.header.buttons.addWidget(self.chips)
        self.empty = self._empty_card()
        self.groups = {
            ItemKind.ENTRY: GroupCard(self.tr("From sessions"), desk, self),
            ItemKind.REFLECTION: GroupCard(self.tr("From the question about the grid"), desk, self),
            ItemKind.REFERRAL: GroupCard(self.tr("Referrals not yet talked over"), desk, self),
            ItemKind.OWN: GroupCard(self.tr("Questions of my own"), desk, self),
        }
        self.own = OwnQuestion(self)
        self._lay_out()
        self._connect_signals()

    def refresh(self) -> None:
        """Ask what waits."""
        self.ask(self.desk.services.supervision.waiting, self._show_waiting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        scale = max(1.0, self.desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _lay_out(self) -> None:
        content = QWidget(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 24)
        self._columns.setSpacing(18)
        main, side = column(), column()
        main.addWidget(self.empty)
        for group in self.groups.values():
            main.addWidget(group)
        main.addStretch(1)
        side.addWidget(self.own)
        side.addStretch(1)
        self._columns.addLayout(main, 16)
        self._columns.addLayout(side, 9)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        area = scrolling(content, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)

    def _connect_signals(self) -> None:
        for group in self.groups.values():
            group.open_requested.connect(self._open)
            group.settle_requested.connect(self._settle)
        self.own.add_requested.connect(self._add)

    def _empty_card(self) -> Card:
        made = Card(self.tr("Nothing waits for supervision"), parent=self)
        made.body.addWidget(
            label(
                self.tr(
                    "Sessions you flag will stand here with their questions, and so will answers "
                    "to the question about the grid that you want to take there, and referrals "
                    "that were not talked over yet."
                ),
                "muted",
                made,
            )
        )
        return made

    def _show_waiting(self, waiting: tuple[SupervisionItem, ...]) -> None:
        self.header.set_texts(
            self.tr("Supervision"), self.tr("%n waiting", "", len(waiting)) if waiting else ""
        )
        self.empty.setVisible(not waiting)
        for kind, group in self.groups.items():
            group.show_items(tuple(item for item in waiting if item.kind is kind))
        tab_as_read(self, self.header)

    def _open(self, item: SupervisionItem) -> None:
        if item.kind is ItemKind.REFERRAL:
            self.referral_requested.emit(item.referral_id)
        elif item.kind is ItemKind.REFLECTION and item.role is not None:
            self.drift_requested.emit(item.role.id)
        elif item.entry_id:
            self.open_entry_requested.emit(item.entry_id)

    def _settle(self, item: SupervisionItem) -> None:
        services = self.desk.services

        def done(_value: object) -> None:
            if item.kind is ItemKind.REFERRAL:
                self.told.emit(self.tr("The step is recorded in the referral."))
                return
            again = partial(services.supervision.raise_again, item.id)
            self.undo_offered.emit(self.tr("Talked about."), lambda: self.write(again))

        self.write(partial(services.supervision.settle, item.id), done)

    def _add(self, question: str) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, StanceError):
                self.own.tell_problem(self.desk.words.error(error))
            else:
                self.problem_raised.emit(error)

        add = partial(self.desk.services.supervision.add, question)
        self.write(add, lambda _item: self.own.clear(), failed)


class GroupCard(Card):
    """Items that come from the same place; not there while there are none."""

    open_requested = Signal(object)
    settle_requested = Signal(object)

    def __init__(self, heading: str, desk: Desk, parent: QWidget) -> None:
        super().__init__(heading, parent=parent)
        self._desk = desk
        self._title = heading
        self._rows: KeyedRows[SupervisionItem, SupervisionRow] = KeyedRows(self._row)
        self.body.addLayout(self._rows.layout)
        self.hide()

    def show_items(self, items: tuple[SupervisionItem, ...]) -> None:
        """Show these."""
        self.setVisible(bool(items))
        self.set_heading(self._title, str(len(items)))
        self._rows.show([(item.id, item) for item in items])

    def rows(self) -> tuple[SupervisionRow, ...]:
        """The rows in order."""
        return self._rows.rows()

    def _row(self, item: SupervisionItem) -> SupervisionRow:
        made = SupervisionRow(item, self._desk, self._today(), self)
        made.open_requested.connect(self.open_requested)
        made.settle_requested.connect(self.settle_requested)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


class OwnQuestion(Card):
    """A place to write down a question that comes from no session."""

    add_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        name = self.tr("A question of my own")
        self.set_heading(name)
        self.words = NoteField(name, 3, self.tr("What I want to talk about"), self)
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.body.addWidget(self.words)
        self.body.addWidget(self._problem)
        acts = FlowLayout()
        acts.addWidget(button(self.tr("Add to what waits"), "", self._submit, self))
        self.body.addLayout(acts)

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.text()

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def clear(self) -> None:
        """Empty it for the next one."""
        self.words.clear()
        self.tell_problem("")

    def _submit(self) -> None:
        text = self.words.text
        self.tell_problem("" if text else self.tr("Write a few words first."))
        if text:
            self.add_requested.emit(text)
