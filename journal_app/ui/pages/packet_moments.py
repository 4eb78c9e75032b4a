"""Which part of a session is placed next: all of it, or one of its moments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.domain.packet import PacketSession, ReplyMark
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import take_away
from journal_app.wording.words import Words


class MomentChips(QWidget):
    """Names the moments of a session, never where its sender placed them."""

    leaving = Signal()
    """Told before another one is chosen: what was just set belongs to the one before."""
    chosen = Signal(int)
    """The number of a moment, from 1; 0 for the session as a whole."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._session: PacketSession | None = None
        self.moment = 0
        self.chips: list[QPushButton] = []
        self._flow = FlowLayout(self, 6)
        self.setAccessibleName(self.tr("What is placed"))

    def show_session(
        self, session: PacketSession, marks: Sequence[ReplyMark], *, anew: bool
    ) -> None:
        """Show the moments of a session, those that are placed with a tick."""
        if anew:
            self._session = session
            self.moment = 0
            self._build(len(session.moments) + 1)
        placed = {mark.moment for mark in marks}
        for number, made in enumerate(self.chips):
            name = self.name_of(number)
            # The room of the tick is there from the start: nothing moves when it comes.
            made.setText(f"{name} ✓")
            made.ensurePolished()
            made.setMinimumWidth(made.sizeHint().width())
            if number not in placed:
                made.setText(name)
            made.setAccessibleName(
                self.tr("{0}, placed").format(name) if number in placed else name
            )
            made.setChecked(number == self.moment)

    def name_of(self, number: int) -> str:
        """A moment by its name, or the whole."""
        if number == 0 or self._session is None:
            return self.tr("The whole session")
        return self._words.moment_label(self._session.moments[number - 1].label, number)

    def _build(self, count: int) -> None:
        take_away(self._flow)
        self.chips = []
        for number in range(count):
            made = chip("", parent=self)
            made.clicked.connect(lambda _checked=False, number=number: self._choose(number))
            self._flow.addWidget(made)
            made.show()
            self.chips.append(made)

    def _choose(self, number: int) -> None:
        other = number != self.moment
        if other:
            self.leaving.emit()
            self.moment = number
        for at, made in enumerate(self.chips):
            made.setChecked(at == number)
        if other:
            self.chosen.emit(number)
