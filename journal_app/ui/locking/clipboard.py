"""Takes out of the clipboard what was copied from the journal."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from journal_app.ui.preferences import Preferences

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardCare(QObject):
    """Counts from each copy; touches nothing that another program has put there since."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.forget)
        self._clipboard.changed.connect(self._on_changed)

    @property
    def is_counting(self) -> bool:
        """Whether something that was copied here is to be taken out."""
        return self._timer.isActive()

    def forget(self) -> None:
        """Take out what was copied in this program, and nothing else."""
        self._timer.stop()
        for mode in _MODES:
            if self._owns(mode):
                self._clipboard.clear(mode)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        seconds = self._preferences.settings.clipboard_seconds
        if mode in _MODES and self._owns(mode) and seconds:
            self._timer.start(seconds * 1000)
        elif not any(self._owns(one) for one in _MODES):
            self._timer.stop()

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard() and bool(self._clipboard.mimeData().formats())
