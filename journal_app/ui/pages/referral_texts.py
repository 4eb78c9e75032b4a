"""The quieter parts of the referrals page: the conversation step by step, and closed loops."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journal_app.domain.referral import Referral
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.text import label
from journal_app.wording import packs
from journal_app.wording.direction import isolated


class ConversationCard(Card):
    """Ten steps for a conversation about a referral, with lines one could say."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.steps = Disclosure(
            self.tr("How to talk about it, in ten steps"), desk.themes, self, self._fill
        )
        self.body.addWidget(self.steps)

    def _fill(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        for row, step in enumerate(packs.conversation_steps(self._desk.words.language)):
            grid.addWidget(label(str(step.number), "muted", self, wrap=False), row, 0, top)
            texts = QVBoxLayout()
            texts.setSpacing(2)
            texts.addWidget(label(step.title, "strong", self))
            texts.addWidget(label(step.text, "", self))
            if step.say:
                texts.addWidget(label(self.tr("“{0}”").format(step.say), "muted", self))
            grid.addLayout(texts, row, 1)
        self.steps.body.addLayout(grid)


class ClosedCard(Card):
    """Loops that are closed: how each ended, and the way to its record."""

    record_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.loops = Disclosure(self.tr("Closed referrals"), desk.themes, self)
        self.body.addWidget(self.loops)
        self._rows: LongRows[Referral, QWidget] = LongRows(self._row, self)
        self.loops.body.addLayout(self._rows.layout)

    def show_loops(self, closed: tuple[Referral, ...]) -> None:
        """Show these; nothing at all where there are none."""
        self.setVisible(bool(closed))
        self._rows.show([(loop.id, loop) for loop in closed])

    def row(self, referral_id: str) -> QWidget | None:
        """The row of a loop."""
        return self._rows.rows.row(referral_id)

    def _row(self, loop: Referral) -> QWidget:
        words, today = self._desk.words, self._today()
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 8)
        stack.setSpacing(2)
        stack.addWidget(rule(made))
        stack.addSpacing(6)
        client = loop.client or self.tr("no client code")
        opened = day_text(loop.opened_at.astimezone().date(), today)
        closed = day_text((loop.closed_at or loop.opened_at).astimezone().date(), today)
        dates = self.tr("{0} to {1}").format(opened, closed)
        stack.addWidget(label(f"{isolated(client)} · {dates}", "strong", made))
        ended = [words.outcome(loop.outcome), loop.closed_reason]
        stack.addWidget(label(": ".join(part for part in ended if part), "", made))
        reads = button(
            self.tr("Read the record"), "link", lambda: self.record_requested.emit(loop.id), made
        )
        reads.setAccessibleDescription(client)
        acts = FlowLayout()
        acts.addWidget(reads)
        stack.addLayout(acts)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
