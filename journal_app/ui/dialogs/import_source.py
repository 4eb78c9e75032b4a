"""Asks what is to be taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.ui.dialogs.save_file import folder_for


class ImportSource:
    """The system's own dialogs; tests replace these doors."""

    @classmethod
    def ask_file(cls, parent: QWidget) -> Path | None:
        """A file to take in; None when the dialog was left."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("ImportSource", "Choose a file to import"),
            _downloads(),
            QCoreApplication.translate(
                "ImportSource",
                "Exports (*.zip *.json *.csv *.txt *.md *.xlsx *.ics);;All files (*)",
            ),
        )
        return Path(name) if name else None

    @classmethod
    def ask_folder(cls, parent: QWidget) -> Path | None:
        """A folder to take in; None when the dialog was left."""
        name = QFileDialog.getExistingDirectory(
            parent,
            QCoreApplication.translate("ImportSource", "Choose a folder to import"),
            _downloads(),
        )
        return Path(name) if name else None

    @classmethod
    def ask_calendar(cls, parent: QWidget) -> Path | None:
        """A calendar file; None when the dialog was left."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("ImportSource", "Choose a calendar file"),
            _downloads(),
            QCoreApplication.translate("ImportSource", "Calendars (*.ics);;All files (*)"),
        )
        return Path(name) if name else None


def _downloads() -> str:
    return str(folder_for(QStandardPaths.StandardLocation.DownloadLocation))
