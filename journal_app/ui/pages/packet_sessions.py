"""The sessions of a packet in a column; the one that is read is marked."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.packet import PacketSession
from journal_app.domain.received import ReadingPacket
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

_LONGEST = 80


class SessionsCard(Card):
    """Each with its question, how many notes it has, and whether it was placed."""

    session_chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._rows = Rows(spacing=4)
        self.body.setContentsMargins(10, 10, 10, 10)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.buttons: dict[str, RowButton] = {}

    def show_packet(self, reading: ReadingPacket, chosen: str, begun: Collection[str] = ()) -> None:
        """Show the sessions of a packet; ``begun`` are those with a note that was not added."""
        focused = next((name for name, row in self.buttons.items() if row.hasFocus()), "")
        self.buttons = {
            session.id: self._row(reading, session, number, chosen, begun)
            for number, session in enumerate(reading.packet.sessions, 1)
        }
        self._rows.show_rows(self.buttons.values())
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _row(
        self,
        reading: ReadingPacket,
        session: PacketSession,
        number: int,
        chosen: str,
        begun: Collection[str],
    ) -> RowButton:
        name = self._words.packet_session_name(session, number)
        state = self._state(reading, session)
        # Whoever writes on the session that is read sees it there.
        if session.id in begun and session.id != chosen:
            state = ", ".join((state, self.tr("one not added yet")))
        made = RowButton(f"{name}. {state}", self)
        made.setCheckable(True)
        made.setChecked(session.id == chosen)
        made.clicked.connect(lambda: self.session_chosen.emit(session.id))
        row = QHBoxLayout(made)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(label(name, "strong", made))
        question = " ".join(session.question.split())
        if question:
            short = question if len(question) <= _LONGEST else question[: _LONGEST - 1] + "…"
            texts.addWidget(label(short, "muted", made))
        texts.addWidget(
            label(state, "field-on" if self._touched(reading, session) else "muted", made)
        )
        row.addLayout(texts, 1)
        return made

    def _touched(self, reading: ReadingPacket, session: PacketSession) -> bool:
        return bool(reading.notes_on(session.id)) or bool(reading.marks_on(session.id))

    def _state(self, reading: ReadingPacket, session: PacketSession) -> str:
        notes = len(reading.notes_on(session.id))
        said = [self.tr("%n note(s)", "", notes) if notes else self.tr("no notes yet")]
        if reading.marks_on(session.id):
            said.append(self.tr("placed"))
        return ", ".join(said)
