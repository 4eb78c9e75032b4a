"""One sheet of paper with two texts: *What was said and seen* and *Me in it*."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal_app.domain.writing import QUESTION, question_line
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.sheet_history import SheetHistory
from journal_app.ui.widgets.sheet_text import SheetText
from journal_app.ui.widgets.spell_checker import SpellChecker
from journal_app.ui.widgets.text import label

_SEEN_LINES, _ME_LINES = 4, 3


class Sheet(QWidget):
    """Two growing texts with a hairline between them that feel like one page."""

    changed = Signal()
    hint_left = Signal(str)
    """Words that are underlined with dots are fine."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = SheetText(self.tr("What was said and seen"), _SEEN_LINES, themes, self)
        self.me = SheetText(self.tr("Me in it"), _ME_LINES, themes, self)
        self._last = self.me
        self._was_in_one = False
        self.history = SheetHistory((self.seen, self.me), self)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(self._named(self.seen))
        # All room to spare lies below: what one writes stays in its place when that changes.
        body.addWidget(self.seen)
        body.addSpacing(4)
        body.addWidget(rule(self))
        body.addSpacing(8)
        body.addWidget(self._named(self.me))
        body.addWidget(self.me, 1)
        self.history.changed.connect(self._tell_history)
        for text in (self.seen, self.me):
            text.textChanged.connect(self.changed)
            text.hint_left.connect(self.hint_left)
            text.edge_passed.connect(partial(self._go_on, text))
            text.undo_requested.connect(self.history.undo)
            text.redo_requested.connect(self.history.redo)
            text.focus_changed.connect(partial(self._remember, text))

    def set_texts(self, seen: str, me: str) -> None:
        """Show two texts; tells nobody, and there is nothing to undo."""
        self.seen.set_text(seen)
        self.me.set_text(me)
        self.history.clear()
        self._last = self.me
        self._was_in_one = False
        self._tell_history()

    def set_checker(self, checker: SpellChecker) -> None:
        """Mark misspelt words in both texts."""
        for text in (self.seen, self.me):
            text.set_checker(checker)

    def set_hinted(self, said: tuple[str, ...]) -> None:
        """Underline with dots, in both texts, what could tell who someone is."""
        for text in (self.seen, self.me):
            text.set_hinted(said)

    @property
    def last(self) -> SheetText:
        """The text the cursor was in last; *Me in it* where it was in none."""
        return self._last

    @property
    def begins_at(self) -> SheetText:
        """Where one goes on writing: in the first text where the cursor was in none."""
        return self._last if self._was_in_one else self.seen

    def asks(self, question: str) -> bool:
        """Whether a question stands in one of the texts."""
        return any(_find(text, question) is not None for text in (self.seen, self.me))

    def ask(self, question: str) -> None:
        """Put a question into the text as a quiet heading, with the cursor below it.

        A question that stands there already is gone to.
        """
        for text in (self.seen, self.me):
            there = _find(text, question)
            if there is not None:
                there.movePosition(QTextCursor.MoveOperation.NextBlock)
                _to_end_of_answer(there)
                _take_cursor(text, there)
                return
        text = self._last
        cursor = text.textCursor()
        cursor.clearSelection()
        cursor.beginEditBlock()
        _to_end_of_answer(cursor)
        if cursor.block().text().strip():
            cursor.insertText("\n\n")
        elif cursor.block().previous().text().strip():
            cursor.insertText("\n")
        cursor.insertText(question_line(question) + "\n")
        if cursor.block().next().text().strip():
            # The next question keeps its distance.
            here = cursor.position()
            cursor.insertText("\n")
            cursor.setPosition(here)
        cursor.endEditBlock()
        _take_cursor(text, cursor)

    def _go_on(self, text: SheetText, forward: bool, x: int) -> None:
        if forward and text is self.seen:
            self.me.enter_at(True, x)
        elif not forward and text is self.me:
            self.seen.enter_at(False, x)

    def _remember(self, text: SheetText, focused: bool) -> None:
        if focused:
            self._last = text
            self._was_in_one = True

    def _tell_history(self) -> None:
        for text in (self.seen, self.me):
            text.history_open = (self.history.can_undo, self.history.can_redo)

    def _named(self, text: SheetText) -> QLabel:
        """The name of a text; in the accent colour while one writes in it."""
        name = label(text.accessibleName(), "field", self)
        name.setBuddy(text)

        def show(focused: bool) -> None:
            name.setProperty("type", "field-on" if focused else "field")
            name.style().unpolish(name)
            name.style().polish(name)

        text.focus_changed.connect(show)
        return name


def _find(text: SheetText, question: str) -> QTextCursor | None:
    """The line of a question in a text."""
    line, document = question_line(question), text.document()
    cursor = document.find(line)
    while not cursor.isNull():
        if cursor.block().text().strip() == line:
            cursor.clearSelection()
            return cursor
        cursor = document.find(line, cursor)
    return None


def _to_end_of_answer(cursor: QTextCursor) -> None:
    """Go to the last written line before the next question, or below the question itself."""
    block = cursor.block()
    last = block
    while block.isValid() and (block == cursor.block() or not block.text().startswith(QUESTION)):
        if block.text().strip():
            last = block
        block = block.next()
    cursor.setPosition(last.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)


def _take_cursor(text: SheetText, cursor: QTextCursor) -> None:
    text.setTextCursor(cursor)
    text.setFocus()
