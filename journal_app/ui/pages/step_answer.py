"""What the client answered, chosen from five."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.domain.referral import Outcome
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words


class StepAnswer(QWidget):
    """One chip an answer; none is set before a person chose."""

    chosen = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips: dict[Outcome, QPushButton] = {}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        stack.addWidget(label(self.tr("What the client answered"), "field", self))
        flow = FlowLayout(spacing=6)
        for outcome in Outcome:
            one = chip(words.outcome(outcome), parent=self)
            one.clicked.connect(lambda _on=False, outcome=outcome: self._choose(outcome))
            self.chips[outcome] = one
            flow.addWidget(one)
        stack.addLayout(flow)

    @property
    def outcome(self) -> Outcome | None:
        """The answer that is chosen."""
        return next((one for one, made in self.chips.items() if made.isChecked()), None)

    @property
    def first(self) -> QPushButton:
        """Where the keyboard begins: the answer that is chosen, else the first of them."""
        return self.chips[self.outcome or next(iter(self.chips))]

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show an answer, or none; tells nobody."""
        for other, made in self.chips.items():
            made.setChecked(other is outcome)

    def _choose(self, outcome: Outcome) -> None:
        self.show_outcome(outcome)
        self.chosen.emit()
