"""One of the texts of the sheet: goes on into its neighbours, undoes with them, knows spelling."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from journal_app.services.spelling import words_in
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.growing_text import GrowingText
from journal_app.ui.widgets.markdown_style import MarkdownStyle
from journal_app.ui.widgets.question_signs import QuestionSigns
from journal_app.ui.widgets.spell_checker import SpellChecker
from journal_app.ui.widgets.squiggles import paint_dots, paint_squiggles, pattern_of
from journal_app.ui.widgets.utf16 import places

Key = Qt.Key
Move = QTextCursor.MoveOperation
_EDGES = {
    Key.Key_Up: (Move.Up, False),
    Key.Key_Down: (Move.Down, True),
    Key.Key_Left: (Move.PreviousCharacter, False),
    Key.Key_Right: (Move.NextCharacter, True),
}


class SheetText(GrowingText):
    """Asks the sheet for what concerns both texts."""

    edge_passed = Signal(bool, int)
    """Beyond the end (True) or the beginning; the x of the caret, or -1 for the very edge."""
    undo_requested = Signal()
    redo_requested = Signal()
    hint_left = Signal(str)
    """Words that look as if they could tell who someone is are fine here."""

    def __init__(self, name: str, lines: int, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(name, lines, parent)
        self._themes = themes
        self._checker: SpellChecker | None = None
        self._hinted: re.Pattern[str] | None = None
        self.history_open = (False, False)
        """Whether there is something to undo and to redo in the whole sheet."""
        self.style_of_text = MarkdownStyle(self.document(), themes)
        self._signs = QuestionSigns(self)

    def set_checker(self, checker: SpellChecker) -> None:
        """Mark misspelt words from now on."""
        self._checker = checker
        checker.changed.connect(self.viewport().update)
        self.textChanged.connect(checker.rest)

    def set_hinted(self, said: tuple[str, ...]) -> None:
        """Underline these words with dots, wherever they stand; quietly, and nothing else."""
        pattern = pattern_of(said)
        if pattern != self._hinted:
            self._hinted = pattern
            self.viewport().update()

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Where the sheet has nothing to do again, its keys do what was taken back elsewhere."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Redo)
            and not self.history_open[1]
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo are the sheet's; an arrow at the edge goes on into the other text."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif not self._pass_edge(event) and not self._signs.takes(event):
            super().keyPressEvent(event)

    def _pass_edge(self, event: QKeyEvent) -> bool:
        edge = _EDGES.get(Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cursor = self.textCursor()
        if edge is None or plain != Qt.KeyboardModifier.NoModifier or cursor.hasSelection():
            return False
        move, forward = edge
        if cursor.movePosition(move):
            return False
        vertical = move in {Move.Up, Move.Down}
        self.edge_passed.emit(forward, self.cursorRect().center().x() if vertical else -1)
        return True

    def enter_at(self, forward: bool, x: int) -> None:
        """Take the caret that comes from the text above (``forward``) or below."""
        self.setFocus()
        cursor = self.textCursor()
        cursor.movePosition(Move.Start if forward else Move.End)
        self.setTextCursor(cursor)
        if x >= 0:
            y = self.cursorRect().center().y()
            self.setTextCursor(self.cursorForPosition(QPoint(x, y)))

    # --- what is underlined

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, dots under what could tell a name, and waves under misspelt words."""
        super().paintEvent(event)
        if self.document().isEmpty():
            return
        theme, area = self._themes.theme, QRectF(event.rect())
        if self._hinted is not None:
            paint_dots(self, area, self._hinted, QColor(theme.muted))
        if self._checker is not None and self._checker.enabled:
            paint_squiggles(self, area, self._checker, QColor(theme.attention), self._hinted)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with what can be done about the word it is opened on."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.cursorRect().bottomLeft() if by_key else event.pos()
        cursor = self.textCursor() if by_key else self.cursorForPosition(at)
        word, hinted = self.wrong_word_at(cursor), self.hinted_at(cursor)
        show = partial(self._show_menu, word, self.viewport().mapToGlobal(at), hinted)
        if word is None or self._checker is None:
            show(())
        else:
            self._checker.suggest(word.selectedText(), show)

    def hinted_at(self, cursor: QTextCursor) -> str:
        """The words underlined with dots that a cursor stands in or beside; empty for none."""
        block = cursor.block()
        said, at = block.text(), cursor.position() - block.position()
        place = places(said)
        for found in self._hinted.finditer(said) if self._hinted is not None else ():
            if place(found.start()) <= at <= place(found.end()):
                return found.group()
        return ""

    def wrong_word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The misspelt word a cursor stands in or beside, selected."""
        if self._checker is None:
            return None
        block = cursor.block()
        said, at = block.text(), cursor.position() - block.position()
        place = places(said)
        for found in words_in(said):
            if place(found.start()) <= at <= place(found.end()):
                if not self._checker.is_wrong(found.group()):
                    return None
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + place(found.start()))
                cursor.setPosition(
                    block.position() + place(found.end()), QTextCursor.MoveMode.KeepAnchor
                )
                return cursor
        return None

    def menu(
        self, word: QTextCursor | None, suggestions: tuple[str, ...], hinted: str = ""
    ) -> QMenu:
        """The menu of this text; ``word`` is the misspelt word it is opened on.

        ``hinted`` is what looks like a name there, or like a number somebody can be found by.
        """
        menu = self.createStandardContextMenu()
        for name, requested, can in (
            ("edit-undo", self.undo_requested, self.history_open[0]),
            ("edit-redo", self.redo_requested, self.history_open[1]),
        ):
            for action in menu.actions():
                if action.objectName() == name:
                    action.triggered.disconnect()
                    action.triggered.connect(requested)
                    action.setEnabled(can)
        first = menu.actions()[0] if menu.actions() else None
        if hinted:
            fine = QAction(self.tr("“{0}” is fine in this entry").format(hinted), menu)
            fine.triggered.connect(partial(self.hint_left.emit, hinted))
            menu.insertAction(first, fine)  # type: ignore[arg-type]
            menu.insertSeparator(first)  # type: ignore[arg-type]
        checker = self._checker
        if checker is None:
            return menu
        if word is not None:
            self._add_suggestions(menu, first, word, suggestions)
        menu.addSeparator()
        check = menu.addAction(self.tr("Check spelling"))
        check.setCheckable(True)
        check.setChecked(checker.enabled)
        check.triggered.connect(checker.turn)
        return menu

    def _add_suggestions(
        self, menu: QMenu, before: object, word: QTextCursor, suggestions: tuple[str, ...]
    ) -> None:
        checker, made = self._checker, QMenu(menu)
        assert checker is not None
        for suggestion in suggestions:
            action = made.addAction(suggestion.replace("&", "&&"))
            action.triggered.connect(partial(self._put, word, suggestion))
        if not suggestions:
            made.addAction(self.tr("No suggestions")).setEnabled(False)
        said = word.selectedText()
        add = made.addAction(self.tr("Add to my words"))
        add.triggered.connect(partial(checker.add, said))
        made.addSeparator()
        menu.insertActions(before, made.actions())  # type: ignore[arg-type]

    def _put(self, word: QTextCursor, suggestion: str, _checked: bool = False) -> None:
        word.insertText(suggestion)
        self.setTextCursor(word)

    def _show_menu(
        self, word: QTextCursor | None, at: QPoint, hinted: str, suggestions: tuple[str, ...]
    ) -> None:
        menu = self.menu(word, suggestions, hinted)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
