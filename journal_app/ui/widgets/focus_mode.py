"""Only the sheet, in the middle of the whole screen; everything else is out of sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from journal_app.ui.actions.binding import WITHIN, bind
from journal_app.ui.page import scrolling
from journal_app.ui.widgets.growing_text import GrowingText
from journal_app.ui.widgets.sheet import Sheet
from journal_app.ui.widgets.text import label

CHARACTERS = 68
"""How many a line holds."""
_SAMPLE = "The quick words of one who reads what was said an hour ago, slowly. "


class FocusMode(QWidget):
    """Borrows the sheet from its card, and brings it back: cursor, history and texts stay."""

    changed = Signal(bool)
    """Whether it is on now."""

    def __init__(self, sheet: Sheet, window: QWidget) -> None:
        super().__init__(window)
        self._sheet = sheet
        self._home: QLayout | None = None
        self._place = QWidget()
        self._was_full = False
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        content = QWidget(self)
        across = QHBoxLayout(content)
        across.setContentsMargins(40, 0, 40, 0)
        self._column = QWidget(content)
        self._column.setProperty("kind", "plain")
        self._body = QVBoxLayout(self._column)
        self._body.setContentsMargins(0, 64, 0, 64)
        across.addStretch(1)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        self._content = content
        self.area = scrolling(content, self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = label(
            self.tr("Escape or F11 brings everything back"), "muted", self, wrap=False
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 10)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignHCenter)
        # The key that enters is the page's, and leaves as well.
        bind("log.sheet_leave", self, self.leave, WITHIN)
        for text in (sheet.seen, sheet.me):
            text.caret_moved.connect(self._follow)
        # The window outlives the page the sheet belongs to.
        sheet.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether the sheet is here now."""
        return self._home is not None

    def enter(self) -> None:
        """Take the sheet, and fill the screen with it."""
        window, card = self.parentWidget(), self._sheet.parentWidget()
        layout = card.layout() if card is not None else None
        if self.is_on or window is None or layout is None:
            return
        focused = self._sheet.begins_at
        self._place.setMinimumHeight(self._sheet.height())
        layout.replaceWidget(self._sheet, self._place)
        self._place.show()
        self._home = layout
        self._body.addWidget(self._sheet, 1)
        self._fit()
        window.installEventFilter(self)
        self._was_full = window.isFullScreen()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        if not self._was_full:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        focused.setFocus()
        self._show_caret()
        self.changed.emit(True)

    def leave(self) -> None:
        """Bring the sheet back to where it was."""
        window, home = self.parentWidget(), self._home
        if home is None or window is None:
            return
        focused = self._sheet.last
        window.removeEventFilter(self)
        self._body.removeWidget(self._sheet)
        home.replaceWidget(self._place, self._sheet)
        self._home = None
        self._place.hide()
        self._sheet.show()
        self.hide()
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        focused.setFocus()
        self.changed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window; closed with it, so that it does not begin full next time."""
        window = self.parentWidget()
        if window is not None and watched is window and event.type() == QEvent.Type.Resize:
            self.setGeometry(window.rect())
        elif watched is window and event.type() == QEvent.Type.Close:
            self.leave()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column keeps its width; what is beside it grows."""
        super().resizeEvent(event)
        self._fit()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab goes between the two texts, never to what is out of sight."""
        other = self._sheet.seen if self._sheet.me.hasFocus() else self._sheet.me
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _fit(self) -> None:
        per_character = self._sheet.seen.fontMetrics().horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self._column.setMaximumWidth(round(per_character * CHARACTERS))

    def _follow(self) -> None:
        if self.is_on:
            QTimer.singleShot(0, self, self._show_caret)

    def _show_caret(self) -> None:
        text: GrowingText = self._sheet.last
        if self.is_on:
            caret = text.cursorRect()
            at = text.mapTo(self._content, QPoint(caret.center().x(), caret.bottom()))
            self.area.ensureVisible(at.x(), at.y(), 0, 3 * caret.height())
