"""The signs that make a line of a text a question: nobody sees them, and the caret keeps off."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from journal_app.ui.widgets.markdown_style import unseen_signs

Move = QTextCursor.MoveOperation


class QuestionSigns(QObject):
    """Lets one go and delete in a text as if there were none."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._before = 0
        text.cursorPositionChanged.connect(self._keep_off)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was for the signs: Backspace before a question makes it a line as others.

        Else the line would stay, with its signs.
        """
        cursor = self._text.textCursor()
        signs = unseen_signs(cursor.block().text())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        here = 0 < signs == cursor.positionInBlock() and not cursor.hasSelection()
        if event.key() != Qt.Key.Key_Backspace or not plain or not here:
            return False
        cursor.movePosition(Move.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True

    def _keep_off(self) -> None:
        cursor = self._text.textCursor()
        before, self._before = self._before, cursor.position()
        block = cursor.block()
        first = block.position() + unseen_signs(block.text())
        if cursor.hasSelection() or cursor.position() >= first:
            return
        goes_back = before == first == cursor.position() + 1
        if goes_back and cursor.movePosition(Move.PreviousBlock):
            cursor.movePosition(Move.EndOfBlock)
        else:
            cursor.setPosition(first)
        self._text.setTextCursor(cursor)
