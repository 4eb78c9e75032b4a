"""How long notes on a client are kept: a day, a proposal, and what to do when the day comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.client import Client
from journal_app.domain.retention import RetentionProposal, is_due
from journal_app.domain.unfinished import Written
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.client_cards import FieldsCard, show_day
from journal_app.ui.read_only import writing
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.form_words import FormWords
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import label

EXTEND_BY_YEARS = 1


class KeepingCard(FieldsCard):
    """The day to decide; from 30 days before on, the decision itself."""

    erase_requested = Signal()
    reduce_requested = Signal()
    extend_requested = Signal(object, str)
    """Another day, and why."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.set_heading(self.tr("How long to keep it"))
        self._below_heading = self.body.count()
        self._client: Client | None = None
        self._proposal: RetentionProposal | None = None
        self.retention = self.day(self.tr("Decide about keeping"))
        self.days((self.tr("Decide about keeping on"), self.retention))
        self.proposed = label("", "muted", self)
        self.take = writing(button("", "quiet", self._take, self))
        self.body.addWidget(self.proposed)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.longer = label("", "muted", self)
        self.body.addWidget(self.longer)
        self.body.addWidget(
            label(
                self.tr(
                    "You will be reminded 30 days before that day. Nothing is deleted by itself."
                ),
                "muted",
                self,
            )
        )

    @cached_property
    def due(self) -> QFrame:
        """The decision; made when one is due."""
        part = self._due_part()
        part.hide()
        self.body.insertWidget(self._below_heading, part)
        return part

    @property
    def is_due(self) -> bool:
        """Whether it is time to decide."""
        return made(self, "due") and not self.due.isHidden()

    def show_client(self, client: Client, before: Client | None) -> None:
        """Show what is kept, but for a day that was changed meanwhile."""
        self._client = client
        old = before or client
        show_day(self.retention, old.retention_until, client.retention_until, anew=before is None)
        today = self.desk.clock().astimezone().date()
        due = is_due(client.retention_until, today)
        if due or made(self, "due"):
            self.due.setVisible(due)
            if before is None or not due:
                self.extension.hide()  # also while what is around it is hidden: written no more
        if due and client.retention_until is not None:
            past = client.retention_until <= today
            told = (
                self.tr("On {0} you wanted to decide about these notes.")
                if past
                else self.tr("On {0} you want to decide about these notes.")
            )
            self._asked.setText(told.format(full_day_text(client.retention_until)))
        self.longer.setText(
            self.tr("Kept longer because: {0}").format(client.retention_reason)
            if client.retention_reason
            else ""
        )
        self.longer.setVisible(bool(client.retention_reason))
        self._show_proposal()

    def show_proposal(self, proposal: RetentionProposal) -> None:
        """Show what could be chosen."""
        self._proposal = proposal
        self._show_proposal()

    def edited(self, client: Client) -> Client:
        """The client with the day that stands in the field."""
        return replace(client, retention_until=self.retention.day)

    def tell_problem(self, sentence: str) -> None:
        """Say why it could not be kept longer."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def unfinished(self) -> Iterator[Written]:
        """Why it is kept longer, as it is being written."""
        if self._client is None or not made(self, "due"):
            return
        if not self.extension.isHidden() and self.reason.text():
            yield Written(self._client.id, self._client.code, self._longer.now())

    def take_up(self, written: Written) -> None:
        """Go on with what was being written, while there is something to decide."""
        if self._client is not None and written.about == self._client.id and self.is_due:
            self._begin_extending()
            self._longer.put(written.words)

    def _due_part(self) -> QFrame:
        part = QFrame(self)
        part.setProperty("kind", "question")
        part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        stack = QVBoxLayout(part)
        stack.setContentsMargins(14, 12, 14, 12)
        stack.setSpacing(10)
        self._asked = label("", "strong", part)
        stack.addWidget(self._asked)
        acts = FlowLayout(spacing=8)
        for text, act in (
            (self.tr("Keep it longer…"), self._begin_extending),
            (self.tr("Reduce to placements…"), self.reduce_requested.emit),
            (self.tr("Erase…"), self.erase_requested.emit),
        ):
            acts.addWidget(writing(button(text, "", act, part)))
        stack.addLayout(acts)
        self.extension = QWidget(part)
        lines = QVBoxLayout(self.extension)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        today = self.desk.clock().astimezone().date()
        self.until = DayField(self.tr("Keep it until"), self.desk.themes, today, part)
        self.reason = QLineEdit(part)
        self.reason.setAccessibleName(self.tr("Why it is kept longer"))
        self.reason.returnPressed.connect(self._extend)
        self._problem = label("", "attention", part)
        self._longer = FormWords(until=self.until, reason=self.reason)
        for name, field in (
            (self.tr("Keep it until"), self.until),
            (self.tr("Why"), self.reason),
        ):
            lines.addWidget(label(name, "field", part))
            lines.addWidget(field)
        lines.addWidget(self._problem)
        self.extend = writing(button(self.tr("Keep it longer"), "", self._extend, part))
        lines.addWidget(self.extend, 0, Qt.AlignmentFlag.AlignLeft)
        stack.addWidget(self.extension)
        self.extension.hide()
        return part

    def _begin_extending(self) -> None:
        today = self.desk.clock().astimezone().date()
        year = today.year + EXTEND_BY_YEARS
        # The first of the month is there in every year.
        self.until.set_day(today.replace(year=year, day=1))
        self.reason.clear()
        self.tell_problem("")
        self.extension.show()
        open_up(self.extension, self.reason)

    def _extend(self) -> None:
        if self.until.day is not None:
            self.extend_requested.emit(self.until.day, self.reason.text())

    def _take(self) -> None:
        if self._proposal is not None and self._proposal.until is not None:
            self.retention.set_day(self._proposal.until)
            self.changed.emit()

    def _show_proposal(self) -> None:
        proposal, client = self._proposal, self._client
        if proposal is None or client is None:
            return
        open_ = client.retention_until is None
        self.proposed.setText(self.desk.words.retention(proposal.basis))
        self.proposed.setVisible(open_)
        self.take.setVisible(open_ and proposal.until is not None)
        if proposal.until is not None:
            self.take.setText(self.tr("Take {0}").format(full_day_text(proposal.until)))
