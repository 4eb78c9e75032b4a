"""A field for a recovery key typed from paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LINES = 4


class SheetField(QPlainTextEdit):
    """Several lines, as on the sheet. Tab goes on; Ctrl+Enter is as good as the button."""

    submitted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Recovery key"))
        self.setPlaceholderText(self.tr("The 13 groups, one after the other"))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        font = self.font()
        font.setFamily(family)
        self.setFont(font)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter hands it in."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of the letters needs another height."""
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.contentsMargins()
        room = 2 * round(self.document().documentMargin()) + margins.top() + margins.bottom()
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + room + 8)
