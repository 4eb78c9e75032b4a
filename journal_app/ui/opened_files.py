"""What the whole program is told while its window is there: files, and another language.

Files are handed over by the desktop; macOS names none when it starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class StanceApplication(QApplication):
    """The application, which hears which file a person opened with Stance."""

    file_asked = Signal(Path)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))

    def event(self, event: QEvent) -> bool:
        """Take the file. An address that is none is let be: Stance answers to no ``name://``.

        Of another language no widget is told: all are made anew in it, and those there were stay as
        they are until then. To tell some thousands of them takes longer than a key may wait.
        """
        if event.type() is QEvent.Type.LanguageChange:
            return True
        if isinstance(event, QFileOpenEvent):
            if event.url().isLocalFile():
                self.file_asked.emit(Path(event.url().toLocalFile()))
            return True
        return super().event(event)
