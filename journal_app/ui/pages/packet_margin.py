"""The margin beside a text: notes that were written, and a place to write one more."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.anchors import Anchor
from journal_app.domain.packet import NotePart, PacketSession, ReplyNote
from journal_app.ui.actions.binding import ALONE, bind
from journal_app.ui.pages.packet_begun import BegunNote
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

_LONGEST_QUOTE = 90


class NoteBlock(QFrame):
    """One note: what it belongs to, its words, and what can be done with it."""

    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(
        self,
        heading: str,
        quote: str,
        words: str,
        parent: QWidget,
        note: ReplyNote | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(13, 6, 4, 6)
        stack.setSpacing(2)
        stack.addWidget(label(heading, "small-strong", self))
        if quote:
            stack.addWidget(label(shortened(quote), "muted", self))
        stack.addWidget(label(words, "", self))
        if note is not None:
            row = QHBoxLayout()
            row.setSpacing(12)
            change = button(self.tr("Change"), "link", lambda: self.change_wanted.emit(note), self)
            remove = button(self.tr("Remove"), "link", lambda: self.removal_wanted.emit(note), self)
            for made in (change, remove):
                made.setAccessibleDescription(words)
                writing(made)
                row.addWidget(made)
            row.addStretch(1)
            stack.addLayout(row)


class Margin(QWidget):
    """The notes on one session, and the field for another.

    What is being written stands there again when its session does.
    """

    note_written = Signal(str, object, object, str, str)
    """Session, part, anchor, words, and the id of the note that is changed; without words it
    goes."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._anchor = Anchor()
        self._chosen = NotePart.SESSION
        self._editing = ""
        self._worded = ""
        """How the note that is changed was worded."""
        self._session = ""
        self._aside: dict[str, BegunNote] = {}
        """By session, what was begun on those that are not shown."""
        self._rows = Rows(spacing=10)
        self._about = label("", "muted", self)
        self._about.setTextFormat(self._about.textFormat())
        self.field = writing(NoteField(self.tr("A note"), 3, self.tr("Add a note…"), self))
        self._targets = QWidget(self)
        flow = FlowLayout(self._targets, 6)
        self.on_session = chip(self.tr("On the session"), checked=True, parent=self)
        self.on_question = chip(self.tr("Answer to the question"), parent=self)
        for made, part in (
            (self.on_session, NotePart.SESSION),
            (self.on_question, NotePart.QUESTION),
        ):
            made.clicked.connect(lambda _checked=False, part=part: self.aim(part, Anchor()))
            flow.addWidget(made)
        self.add = writing(button(self.tr("Add the note"), "", self._submit, self))
        self.leave = button(self.tr("Leave it"), "quiet", self._reset, self)
        acts = FlowLayout(spacing=8)
        acts.addWidget(self.add)
        acts.addWidget(self.leave)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addLayout(self._rows)
        stack.addWidget(self._targets)
        stack.addWidget(self._about)
        stack.addWidget(self.field)
        stack.addLayout(acts)
        bind("packet.add_note", self.field, self._submit, ALONE)
        self._reset()

    def show_notes(self, notes: tuple[ReplyNote, ...], *, session: PacketSession) -> None:
        """Show these notes; whoever is writing goes on writing.

        On another session, what was begun on that.
        """
        if session.id != self._session:
            self._turn_to(session.id)
        self._let_go_of_gone({note.id for note in notes})
        self.on_question.setVisible(bool(session.question.strip()))
        blocks = []
        for note in notes:
            heading = self.tr("Your note")
            if not note.anchor.quote:
                heading = f"{heading} · {self._words.packet_part(note.part)}"
            block = NoteBlock(heading, note.anchor.quote, note.words, self, note)
            block.change_wanted.connect(self._change)
            block.removal_wanted.connect(self._remove)
            blocks.append(block)
        self._rows.show_rows(blocks)

    def aim(self, part: NotePart, anchor: Anchor) -> None:
        """Say what the next note belongs to."""
        if self._editing:
            return
        self._chosen, self._anchor = part, anchor
        quoted = bool(anchor.quote)
        self.on_session.setChecked(not quoted and part is NotePart.SESSION)
        self.on_question.setChecked(not quoted and part is NotePart.QUESTION)
        self._about.setText(
            self.tr("To the words “{0}”").format(shortened(anchor.quote)) if quoted else ""
        )
        self._about.setVisible(quoted)
        self.field.setPlaceholderText(
            self.tr("Add a note to the selected words…") if quoted else self.tr("Add a note…")
        )

    @property
    def begun(self) -> dict[str, BegunNote]:
        """By session, what is being written and was not added; nothing of a change that is none."""
        begun = dict(self._aside)
        if self.field.text not in {"", self._worded}:
            begun[self._session] = BegunNote(
                self._chosen, self._anchor, self.field.text, self._editing
            )
        return begun

    def take_up(self, session_id: str, begun: BegunNote) -> None:
        """Go on with what was begun on a session earlier."""
        if session_id != self._session:
            self._aside[session_id] = begun
        elif not self.field.text:
            self._put(begun)

    def add_begun(self) -> None:
        """Add all that was begun, on every session."""
        begun = self.begun
        self.forget()
        for session_id, note in begun.items():
            self.note_written.emit(session_id, note.part, note.anchor, note.words, note.changes)

    def forget(self) -> None:
        """Empty the field, and let go of all that was begun."""
        self._aside.clear()
        self._reset()

    def _turn_to(self, session_id: str) -> None:
        self._aside = self.begun
        self._session = session_id
        self._reset()
        begun = self._aside.pop(session_id, None)
        if begun is not None:
            self._put(begun)

    def _let_go_of_gone(self, notes: Collection[str]) -> None:
        """What was begun on a note that is gone is one more note."""
        if self._editing and self._editing not in notes:
            begun = self.begun.get(self._session)
            self._reset()
            if begun is not None:
                self._put(replace(begun, changes=""))

    def _submit(self) -> None:
        if self.field.text:
            said = (self._chosen, self._anchor, self.field.text, self._editing)
            self._reset()
            self.note_written.emit(self._session, *said)

    def _change(self, note: ReplyNote) -> None:
        self._put(BegunNote(note.part, note.anchor, note.words, note.id))
        self._worded = note.words
        self.field.setFocus()

    def _put(self, begun: BegunNote) -> None:
        self._reset()
        self.aim(begun.part, begun.anchor)
        self.field.setPlainText(begun.words)
        # One goes on where the words end.
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._editing = begun.changes
        if begun.changes:
            self.add.setText(self.tr("Save the change"))
            self.leave.show()

    def _remove(self, note: ReplyNote) -> None:
        self.note_written.emit(self._session, note.part, note.anchor, "", note.id)

    def _reset(self) -> None:
        self._editing = self._worded = ""
        self.field.clear()
        self.add.setText(self.tr("Add the note"))
        self.leave.hide()
        self.aim(NotePart.SESSION, Anchor())


def shortened(quote: str) -> str:
    """A quotation in one line."""
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + "…"
