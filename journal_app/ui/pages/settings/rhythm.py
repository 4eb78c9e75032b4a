"""Settings of the question: how often to be asked it, and of what goes by the calendar with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.domain.again import RHYTHM_DAYS
from journal_app.domain.practice import Practitioner
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

QUESTION_RHYTHMS = (0, 14, 28, 90)
SUPERVISION_RHYTHMS = (0, 14, 28, 56)
ONCE_A_YEAR = 365


class RhythmSection(Section):
    """Kept in the journal."""

    subjects = frozenset({Subject.PRACTICE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rhythm = RhythmCard(self)
        self.add(self.rhythm)
        self.rhythm.changed.connect(
            lambda practitioner: self.set_undoably(
                desk.services.practice.practitioner, desk.services.practice.update, practitioner
            )
        )
        self.rhythm.again_chosen.connect(
            lambda days: self.set_undoably(
                desk.services.again.rhythm_days, desk.services.again.set_rhythm_days, days
            )
        )

    def refresh(self) -> None:
        """Ask for the rhythms."""
        self.ask(partial(_read, self.desk.services), self._show)

    def _show(self, kept: tuple[Practitioner, int]) -> None:
        practitioner, again_days = kept
        self.rhythm.show_practitioner(practitioner)
        self.rhythm.show_again(again_days)


def _read(services: Services) -> tuple[Practitioner, int]:
    return services.practice.practitioner(), services.again.rhythm_days()


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
