"""A plain text field that grows with its text; the page scrolls, not the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from journal_app.domain.writing import plain

_LEADING = 1.6
"""From line to line, in sizes of the font."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class GrowingText(QTextEdit):
    """Plain text at reading size. Tab goes on to the next field."""

    caret_moved = Signal(QRect)
    """Where the caret is, within this widget, so that the page can follow it."""
    focus_changed = Signal(bool)

    def __init__(
        self, name: str, lines: int, parent: QWidget | None = None, kind: str = "sheet"
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setProperty("kind", kind)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._tell_caret)
        self._space_lines()

    def set_text(self, text: str) -> None:
        """Show another text; tells nobody, and there is nothing to undo."""
        if text == self.text():
            return
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(blocked)
        self._grow()

    def text(self) -> str:
        """The text as it stands, with the spaces that hold words together."""
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def sizeHint(self) -> QSize:
        """As high as the text, or its few empty lines."""
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        """Never less than the text needs."""
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width breaks lines anew."""
        super().resizeEvent(event)
        self._grow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is being written in."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type needs other spaces between lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # On its way to another place in the window it has a passing font, and with another
            # space between lines nothing could be undone any more.
            if self.document().isUndoAvailable():
                QTimer.singleShot(0, self, self._settle)
            else:
                self._settle()

    def _settle(self) -> None:
        self._space_lines()
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop: the words alone, without what they looked like elsewhere."""
        text = source.text() if source.hasText() else ""
        if not text and source.hasHtml():
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        if text:
            self.textCursor().insertText(plain(text))
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words can be pasted; pictures and files cannot."""
        return source.hasHtml() or (source.hasText() and not source.hasUrls())

    def _line(self) -> float:
        return self.font().pixelSize() * _LEADING if self.font().pixelSize() > 0 else 24.0

    def _height(self) -> int:
        empty = self._lines * self._line()
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        return int(max(empty, self.document().size().height()) + frame + 4)

    def _grow(self) -> None:
        if self.minimumHeight() != self._height():
            self.setMinimumHeight(self._height())
            self.updateGeometry()

    def _tell_caret(self) -> None:
        self.caret_moved.emit(self.cursorRect())

    def _space_lines(self) -> None:
        """Set the line height on the whole text; what is typed later takes it over."""
        height = self._line() / self.fontMetrics().height() * 100
        first = self.document().firstBlock().blockFormat()
        if first.lineHeight() == height and first.lineHeightType() == _PROPORTIONAL:
            return  # Setting it again would forget what can be undone.
        self.document().setUndoRedoEnabled(False)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(height, _PROPORTIONAL)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.document().setUndoRedoEnabled(True)
