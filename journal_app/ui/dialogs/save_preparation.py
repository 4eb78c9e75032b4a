"""Where the sheet for a conversation is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from journal_app.ui.dialogs.save_file import ask_where


class SavePreparation:
    """The system's own dialog; the suggested name says nothing about anyone."""

    @classmethod
    def ask(cls, parent: QWidget) -> Path | None:
        """The path that was chosen, or None."""
        return ask_where(
            parent,
            QCoreApplication.translate("SavePreparation", "Save the sheet"),
            QCoreApplication.translate("SavePreparation", "{0} file (*.{1})"),
            QStandardPaths.StandardLocation.DocumentsLocation,
            QCoreApplication.translate("SavePreparation", "conversation"),
            "pdf",
        )
