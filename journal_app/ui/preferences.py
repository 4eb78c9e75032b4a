"""The settings of this computer, as the window uses and changes them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from journal_app import settings as files
from journal_app.domain.grid import Orientation
from journal_app.settings import Settings


class Preferences(QObject):
    """Holds the settings; every change is written at once, and said."""

    changed = Signal()

    def __init__(self, path: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.settings = settings

    @property
    def orientation(self) -> Orientation:
        """How the grid is laid on the screen."""
        return orientation_of(self.settings)

    def change(self, **values: Any) -> None:
        """Change some settings. That they cannot be written now is no reason to stop working."""
        changed = replace(self.settings, **values)
        if changed == self.settings:
            return
        self.settings = changed
        try:
            files.save(self._path, changed)
        except OSError as error:
            from journal_app import log

            log.failure("settings", error)
        self.changed.emit()


def orientation_of(settings: Settings) -> Orientation:
    """How the grid is laid by these settings."""
    return Orientation(settings.swap_axes, settings.flip_horizontal, settings.flip_vertical)
