"""Asks where the professional will is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from journal_app.ui.dialogs.save_file import ask_where


class SaveWill:
    """The system's own dialog, which also asks before a file is replaced."""

    @classmethod
    def ask(cls, parent: QWidget, name: str) -> Path | None:
        """The path that was chosen, with its suffix; None when the dialog was left."""
        title = QCoreApplication.translate("SaveWill", "Save the professional will")
        kinds = QCoreApplication.translate("SaveWill", "{0} files (*.{1})")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return ask_where(parent, title, kinds, place, name, "pdf")
