"""One history for several texts: what was typed last is undone first, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit

PAUSE_MS = 1200
"""After such a pause typing is a new step; a whole page is not taken back at once."""


class SheetHistory(QObject):
    """Keeps the order in which the texts were changed; each text keeps its own steps."""

    changed = Signal()

    def __init__(self, texts: tuple[QTextEdit, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts
        self._done: list[QTextEdit] = []
        self._undone: list[QTextEdit] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._end_step)
        for text in texts:
            text.document().undoCommandAdded.connect(partial(self._added, text))
            text.document().contentsChanged.connect(partial(self._written, text))

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return any(text.document().isUndoAvailable() for text in self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is anything to bring back."""
        return any(text.document().isRedoAvailable() for text in self._undone)

    def undo(self) -> None:
        """Take back the last edit of all texts, and go to where it was."""
        self._step(
            self._done, self._undone, QTextEdit.undo, lambda text: text.document().isUndoAvailable()
        )

    def redo(self) -> None:
        """Bring back what was taken back last, and go there."""
        self._step(
            self._undone, self._done, QTextEdit.redo, lambda text: text.document().isRedoAvailable()
        )

    def clear(self) -> None:
        """Forget everything; the texts show another entry."""
        self._done.clear()
        self._undone.clear()
        for text in self._texts:
            text.document().clearUndoRedoStacks()

    def _step(
        self,
        away: list[QTextEdit],
        back: list[QTextEdit],
        act: Callable[[QTextEdit], None],
        can: Callable[[QTextEdit], bool],
    ) -> None:
        while away:
            text = away.pop()
            # A text that was set anew has no steps any more.
            if can(text):
                act(text)
                back.append(text)
                text.setFocus()
                text.ensureCursorVisible()
                break
        self._end_step()
        self.changed.emit()

    def _added(self, text: QTextEdit) -> None:
        self._done.append(text)
        if self._undone:
            self._undone.clear()
            for other in self._texts:
                if other is not text:
                    other.document().clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        self.changed.emit()

    def _written(self, text: QTextEdit) -> None:
        """An edit elsewhere ends the step of a text; else later typing would join an older one."""
        for other in self._texts:
            if other is not text:
                other.document().setModified(False)
        self._pause.start()

    def _end_step(self) -> None:
        # Qt joins typing to the step before only in a document that counts as changed.
        for text in self._texts:
            text.document().setModified(False)
