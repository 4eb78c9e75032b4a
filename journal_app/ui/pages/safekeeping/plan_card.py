"""How often the journal is backed up by itself, where to, and how many backups stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSpinBox, QWidget

from journal_app.domain.keeping import BackupPlan
from journal_app.services.safekeeping import Made
from journal_app.ui.dates import moment_text
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.number_field import number_field
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.text import label

RHYTHMS = (1, 3, 7, 0)
_MOST = 99


class PlanCard(Card):
    """What is set here holds from the next backup on."""

    changed = Signal(object)
    """The plan as it is to be from now on."""
    second_requested = Signal()
    now_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._plan = BackupPlan()
        self._had_focus = False
        self.set_heading(self.tr("Backups that make themselves"))
        self._last = label("", "", self)
        self.body.addWidget(self._last)
        self._build_now()
        self._build_rhythm()
        self._build_stay()
        self._build_places()

    @property
    def said(self) -> str:
        """What was said last of a backup."""
        return self._result.text().replace("\N{ZERO WIDTH SPACE}", "")

    def show_plan(
        self, plan: BackupPlan, folder: Path, last: datetime | None, *, away: bool
    ) -> None:
        """Show what holds now."""
        self._plan = plan
        today = self._desk.clock().astimezone().date()
        self._last.setText(
            self.tr("No backup was made yet.")
            if last is None
            else self.tr("The last one: {0}.").format(moment_text(last.astimezone(), today))
        )
        for days, made in self.rhythm.items():
            made.setChecked(days == plan.every_days)
        for name, field in self.stay.items():
            field.blockSignals(True)
            field.setValue(getattr(plan, name))
            field.blockSignals(False)
        self._first.setText(str(folder))
        self._second.setText(plan.second if plan.second else self.tr("none"))
        self.no_second.setVisible(bool(plan.second))
        self._away.setVisible(away)

    def begin(self) -> None:
        """Say that a backup is being made."""
        self._had_focus = self.now.hasFocus()
        self.now.setEnabled(False)
        self._bar.show()
        self._result.say(self.tr("Copying the journal and looking through the copy…"), "muted")

    def tell_made(self, made: Made) -> None:
        """Say what was made, and where there is no copy."""
        self._end()
        if made.report is None:
            return
        held = self._desk.words.sessions(made.report.entries, made.report.in_bin)
        said = self.tr("Backed up, opened and counted: {0}.").format(held)
        if made.second is not None:
            said += " " + self.tr("The second folder has its copy.")
        if made.problem is not None:
            said += " " + self._desk.words.error(made.problem)
        self._result.say(said, "attention" if made.problem is not None else "small")

    def tell_problem(self, sentence: str) -> None:
        """Say why there is no backup."""
        self._end()
        self._result.say(sentence, "attention")

    def _build_now(self) -> None:
        row = FlowLayout(spacing=10)
        self.now = button(self.tr("Back up now"), "", self.now_requested.emit, self)
        row.addWidget(self.now)
        self.body.addLayout(row)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("A backup is being made"))
        self._bar.hide()
        self._result = SaidLine(self)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._result)

    def _build_rhythm(self) -> None:
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("How often"), "field", self))
        self.rhythm: dict[int, QPushButton] = {}
        flow = FlowLayout(spacing=6)
        for days in RHYTHMS:
            made = self.rhythm[days] = writing(chip(self._rhythm_text(days), parent=self))
            made.clicked.connect(partial(self._choose_rhythm, days))
            flow.addWidget(made)
        self.body.addLayout(flow)
        self.body.addWidget(
            label(
                self.tr(
                    "When the journal is closed or locked, or while it stays open. One is always "
                    "made before an import, a merge, an erasing and a new passphrase. Each is "
                    "opened and counted before it counts as made."
                ),
                "muted",
                self,
            )
        )

    def _rhythm_text(self, days: int) -> str:
        if days == 0:
            return self.tr("only before changes")
        return self.tr("every day") if days == 1 else self.tr("every {0} days").format(days)

    def _choose_rhythm(self, days: int) -> None:
        for other, made in self.rhythm.items():
            made.setChecked(other == days)
        self._change(every_days=days)

    def _change(self, **values: Any) -> None:
        self._plan = replace(self._plan, **values)
        self.changed.emit(self._plan)

    def _build_stay(self) -> None:
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("These stay"), "field", self))
        self.stay: dict[str, QSpinBox] = {}
        flow = FlowLayout(spacing=12)
        for name, text, spoken in (
            ("daily", self.tr("days"), self.tr("Days whose last backup stays")),
            ("weekly", self.tr("weeks"), self.tr("Weeks whose last backup stays")),
            ("monthly", self.tr("months"), self.tr("Months whose last backup stays")),
        ):
            field = self.stay[name] = writing(
                number_field(1 if name == "daily" else 0, _MOST, self)
            )
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setKeyboardTracking(False)
            field.setAccessibleName(spoken)
            field.valueChanged.connect(partial(self._choose_stay, name))
            pair = QWidget(self)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(field)
            row.addWidget(label(text, "", pair, wrap=False))
            flow.addWidget(pair)
        self.body.addLayout(flow)
        self.body.addWidget(
            label(
                self.tr(
                    "Of each of the last so many days, weeks and months the last backup stays. "
                    "Others go, but only those the program made of this journal itself."
                ),
                "muted",
                self,
            )
        )

    def _choose_stay(self, name: str, number: int) -> None:
        self._change(**{name: number})

    def _build_places(self) -> None:
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("Where they lie"), "field", self))
        self._first = label("", "", self)
        self._first.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._first)
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("A second folder, such as a stick"), "field", self))
        self._second = label("", "", self)
        self._second.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._second)
        self._away = label(
            self.tr(
                "It is not there just now, or another one of its name is. It gets its copy when "
                "it is back; the backups in the first folder are made all the same. If it is the "
                "right one after all, choose it once more."
            ),
            "attention",
            self,
        )
        self._away.hide()
        self.body.addWidget(self._away)
        row = FlowLayout(spacing=10)
        self.second = button(
            self.tr("Choose a second folder…"), "", self.second_requested.emit, self
        )
        self.no_second = button(
            self.tr("No second folder"),
            "quiet",
            partial(self._change, second="", second_mark=""),
            self,
        )
        writing(self.second)
        writing(self.no_second)
        row.addWidget(self.second)
        row.addWidget(self.no_second)
        self.body.addLayout(row)
        kept = (
            self.tr(
                "Backups are encrypted as the journal is. Each opens with the passphrase that was "
                "valid when it was made."
            )
            if self._desk.services.encrypted
            else self.tr(
                "This journal is not encrypted, and neither are its backups: anyone who can read "
                "the file can read it."
            )
        )
        self.body.addWidget(label(kept, "muted", self))

    def _end(self) -> None:
        self.now.setEnabled(True)
        if self._had_focus:
            self.now.setFocus()
        self._bar.hide()
        self._result.hide()
