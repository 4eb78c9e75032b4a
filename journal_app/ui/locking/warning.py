"""Says over the window that it will be locked in a moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.text import label

_FROM_TOP, _AROUND = 14, 26


class LockWarning(QFrame):
    """Lies over the head of the window and takes no focus: any key or movement puts it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.of_packet = False
        """Whether it is a packet, read without a journal, that would be closed."""
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        self._text = label("", "strong", self)
        row.addWidget(self._text)
        window.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is away."""
        return "" if self.isHidden() else self._text.text()

    def warn(self, seconds: int) -> None:
        """Say how much time is left; a screen reader is told once."""
        first = self.isHidden()
        self._text.setText(self._sentence(seconds))
        self._place()
        self.show()
        self.raise_()
        if first:
            announce(self, self._text.text())

    def _sentence(self, seconds: int) -> str:
        if self.of_packet:
            return self.tr(
                "The packet will close in %n second(s); what was not returned is gone then. Any "
                "key keeps it open.",
                "",
                seconds,
            )
        return self.tr("The journal will lock in %n second(s). Any key keeps it open.", "", seconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the middle of the head of the window."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        width = min(words + 40, window.width() - 2 * _AROUND)
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(width)
        self.setGeometry((window.width() - width) // 2, _FROM_TOP, width, height)
