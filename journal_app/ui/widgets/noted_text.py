"""A text to read, with the words that notes belong to underlined; words can be chosen in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from journal_app.domain.anchors import Anchor, anchor_at, find
from journal_app.domain.grid import Quadrant
from journal_app.ui.pages.entry_document import entry_document
from journal_app.ui.pages.journal_text import EntryText, WholeEntryText
from journal_app.ui.theme import Theme
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.utf16 import cut, places


class NotedText(WholeEntryText):
    """One text of a session in a packet."""

    words_chosen = Signal(object)
    """The anchor of the words that are selected; an empty one where none are."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading
        self._written = ""
        self.setAccessibleName(heading)
        self.setTextInteractionFlags(
            self.textInteractionFlags() | self.textInteractionFlags().TextSelectableByKeyboard
        )
        self.selectionChanged.connect(self._tell)

    def show_text(self, text: str, theme: Theme) -> None:
        """Show another text."""
        self._written = text
        self.setDocument(entry_document([(self._heading, text)], theme, self))
        self.setVisible(bool(text.strip()))

    def show_notes(self, anchors: Iterable[Anchor], theme: Theme) -> None:
        """Underline the words that these belong to."""
        self.setExtraSelections(marked_words(self, anchors, theme))

    def clear_choice(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _tell(self) -> None:
        cursor = self.textCursor()
        shown = self.toPlainText()
        begins, ends = cursor.selectionStart(), cursor.selectionEnd()
        quote = cut(shown, begins, ends).strip()
        if not quote:
            self.words_chosen.emit(Anchor())
            return
        around = Anchor(quote, cut(shown, max(0, begins - 40), begins), cut(shown, ends, ends + 40))
        # What is shown has lost its marks of Markdown; the anchor is of the text as it was sent.
        place = find(self._written, around)
        self.words_chosen.emit(anchor_at(self._written, *place) if place else Anchor())


def marked_words(
    view: EntryText, anchors: Iterable[Anchor], theme: Theme
) -> list[QTextEdit.ExtraSelection]:
    """The words of notes as they are shown: underlined, on a soft ground."""
    shown = view.toPlainText()
    position = places(shown)
    strong = theme.quadrant_strong(Quadrant.AUTHORITATIVE_MEANING)
    look = QTextCharFormat()
    look.setBackground(QColor(theme.quadrants[Quadrant.AUTHORITATIVE_MEANING].soft))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(with_alpha(strong, 1.0))
    found = []
    for anchor in anchors:
        place = find(shown, anchor)
        if place is None:
            continue
        cursor = QTextCursor(view.document())
        cursor.setPosition(position(place[0]))
        cursor.setPosition(position(place[1]), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        found.append(selection)
    return found
