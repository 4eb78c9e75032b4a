"""Settings of the practitioner: how to be greeted, where one works, how often to be asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.again import RHYTHM_DAYS
from journal_app.domain.practice import Practitioner
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

QUESTION_RHYTHMS = (0, 14, 28, 90)
SUPERVISION_RHYTHMS = (0, 14, 28, 56)
ONCE_A_YEAR = 365


class YouCard(Card):
    """A name to be greeted with, and the place whose rules one works under."""

    changed = Signal(object)
    """The practitioner as they are to be kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("You"))
        self._practitioner: Practitioner | None = None
        self.name = self._field(
            self.tr("Name to greet you with"), self.tr("may stay empty; never leaves the journal")
        )
        self.jurisdiction = self._field(
            self.tr("Where you work"), self.tr("a country or state whose rules you work under")
        )

    def show_practitioner(self, practitioner: Practitioner) -> None:
        """Show what is kept, but not over what is being written."""
        before, self._practitioner = self._practitioner, practitioner
        for field, old, new in (
            (self.name, before and before.name, practitioner.name),
            (self.jurisdiction, before and before.jurisdiction, practitioner.jurisdiction),
        ):
            if old is None or field.text().strip() == old:
                field.setText(new)

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.editingFinished.connect(self._keep)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(label(name, "field", self))
        box.addWidget(field)
        self.body.addLayout(box)
        return field

    def _keep(self) -> None:
        if self._practitioner is None:
            return
        edited = replace(
            self._practitioner,
            name=self.name.text().strip(),
            jurisdiction=self.jurisdiction.text().strip(),
        )
        if edited != self._practitioner:
            self.changed.emit(edited)


class RhythmCard(Card):
    """How often to be asked the question, to be reminded, and to place old sessions again."""

    changed = Signal(object)
    again_chosen = Signal(int)
    """Days between two rounds of placing old sessions again; 0 for never."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("The question, and supervision"))
        self._practitioner: Practitioner | None = None
        text = self.tr(
            "“Is this where I want to be?” is asked when the marks have moved clearly, and "
            "besides that:"
        )
        self.body.addWidget(label(text, "muted", self))
        self.question = self._choices(QUESTION_RHYTHMS, self.tr("Ask the question: {0}"))
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("Remind me of supervision"), "field", self))
        self.supervision = self._choices(SUPERVISION_RHYTHMS, self.tr("Supervision: {0}"))
        self.body.addSpacing(4)
        self.body.addWidget(
            label(self.tr("Offer three old sessions to place again"), "field", self)
        )
        self.again = self._again_choices()
        for days, made in self.question.items():
            made.clicked.connect(lambda _on=False, days=days: self._keep(question=days))
        for days, made in self.supervision.items():
            made.clicked.connect(lambda _on=False, days=days: self._keep(supervision=days))

    def show_practitioner(self, practitioner: Practitioner) -> None:
        """Show what is kept."""
        self._practitioner = practitioner
        for days, made in self.question.items():
            made.setChecked(days == practitioner.question_rhythm_days)
        for days, made in self.supervision.items():
            made.setChecked(days == practitioner.supervision_rhythm_days)

    def show_again(self, kept: int) -> None:
        """Show how often old sessions are offered."""
        for days, made in self.again.items():
            made.setChecked(days == kept)

    def _again_choices(self) -> dict[int, QPushButton]:
        flow = FlowLayout(spacing=6)
        made = {}
        for days, text in (
            (0, self.tr("never")),
            (RHYTHM_DAYS, self.tr("twice a year")),
            (ONCE_A_YEAR, self.tr("once a year")),
        ):
            made[days] = chip(text, parent=self)
            made[days].setAccessibleName(self.tr("Old sessions: {0}").format(text))
            made[days].clicked.connect(lambda _on=False, days=days: self._choose_again(days))
            flow.addWidget(made[days])
        self.body.addLayout(flow)
        return made

    def _choose_again(self, days: int) -> None:
        self.show_again(days)
        self.again_chosen.emit(days)

    def _choices(self, rhythms: tuple[int, ...], spoken: str) -> dict[int, QPushButton]:
        flow = FlowLayout(spacing=6)
        made = {}
        for days in rhythms:
            text = (
                self.tr("every {0} days").format(days) if days else self.tr("not by the calendar")
            )
            made[days] = chip(text, parent=self)
            made[days].setAccessibleName(spoken.format(text))
            flow.addWidget(made[days])
        self.body.addLayout(flow)
        return made

    def _keep(self, *, question: int | None = None, supervision: int | None = None) -> None:
        kept = self._practitioner
        if kept is None:
            return
        edited = replace(
            kept,
            question_rhythm_days=kept.question_rhythm_days if question is None else question,
            supervision_rhythm_days=(
                kept.supervision_rhythm_days if supervision is None else supervision
            ),
        )
        self.show_practitioner(edited)
        if edited != kept:
            self.changed.emit(edited)
