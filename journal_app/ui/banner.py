"""What stands above the page for a while: a problem in a sentence, or an offer to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.text import label

UNDO_MS = 12_000


class Banner(QFrame):
    """One sentence with at most one thing to do; Escape or its cross closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 10, 8)
        row.setSpacing(12)
        self._text = label("", "", self)
        self._act = button("", "link", self._do)
        self._close = button("✕", "link", self.close_banner)
        self._close.setAccessibleName(self.tr("Close this message"))
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._action: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_banner)
        self.hide()

    def tell_problem(self, sentence: str) -> None:
        """Show a problem until it is closed."""
        self._show(sentence, "notice", None)

    def offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer for a while to take it back."""
        self._show(sentence, "question", undo, self.tr("Undo"))
        self._timer.start(UNDO_MS)

    def offer(self, sentence: str, act: str, action: Callable[[], object]) -> None:
        """Ask something that can wait; it stays until it is answered or closed."""
        self._show(sentence, "question", action, act)

    def tell(self, sentence: str) -> None:
        """Say that something is done, for a while."""
        self._show(sentence, "question", None)
        self._timer.start(UNDO_MS)

    def close_banner(self) -> None:
        """Take the sentence away."""
        self._timer.stop()
        self._action = None
        self.hide()

    def _show(
        self, sentence: str, kind: str, action: Callable[[], object] | None, act: str = ""
    ) -> None:
        self._timer.stop()
        self._act.setText(act)
        self._action = action
        self._text.setText(sentence)
        self._act.setVisible(action is not None)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _do(self) -> None:
        action = self._action
        self.close_banner()
        if action is not None:
            action()
