"""Intended, then actual: what was meant before the session, beside where one sat."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal_app.domain.grid import Position, mean_point
from journal_app.domain.intention import Intention
from journal_app.domain.moments import Moment
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words


class IntentionCard(Card):
    """Out of sight until the first mark stands: one places oneself without looking."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self.set_heading(self.tr("Intended, then actual"))
        self.sentence = label("", "small", self)
        self.why = label("", "muted", self)
        self.body.setSpacing(6)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.why)
        self._intention: Intention | None = None
        self.hide()

    def show_intention(self, intention: Intention | None, moments: tuple[Moment, ...]) -> None:
        """What was meant, beside the marks as they are; nothing while there is neither."""
        self._intention = intention
        self.show_moments(moments)

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """The marks have changed."""
        intention = self._intention
        self.setVisible(intention is not None and bool(moments))
        if intention is None or not moments:
            return
        self.sentence.setText(intended_then_actual(self._words, intention, moments))
        self.why.setText(f"“{intention.why}”")
        self.why.setVisible(bool(intention.why))


def intended_then_actual(words: Words, intention: Intention, moments: tuple[Moment, ...]) -> str:
    """Both places in one sentence; only what was meant while nothing is marked."""
    point = mean_point(moment.placement.position for moment in moments)
    sat = None if point is None else Position.clamped(*point)
    return words.meant(intention.position, sat)
