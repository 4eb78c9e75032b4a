"""Asks where the recovery sheet is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from journal_app.ui.dialogs.save_file import ask_where


class SaveRecovery:
    """The system's own dialog, which also asks before a file is replaced."""

    @classmethod
    def ask(cls, parent: QWidget, name: str) -> Path | None:
        """The path that was chosen, with its suffix; None when the dialog was left."""
        title = QCoreApplication.translate("SaveRecovery", "Save the recovery sheet")
        kinds = QCoreApplication.translate("SaveRecovery", "{0} files (*.{1})")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return ask_where(parent, title, kinds, place, name, "pdf")
