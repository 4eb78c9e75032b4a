"""Asks where a log of hours is to be written, and which client log is to be taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.ui.dialogs.save_file import ask_where, folder_for

_PLACE = QStandardPaths.StandardLocation.DocumentsLocation


class HoursFiles:
    """The system's own dialogs; tests replace these doors."""

    @classmethod
    def ask_where(cls, parent: QWidget, name: str, suffix: str) -> Path | None:
        """The path for a log; None when the dialog was left."""
        title = QCoreApplication.translate("HoursFiles", "Save the log")
        kinds = QCoreApplication.translate("HoursFiles", "{0} files (*.{1})")
        return ask_where(parent, title, kinds, _PLACE, name, suffix)

    @classmethod
    def ask_which(cls, parent: QWidget) -> Path | None:
        """The client log to take in; None when the dialog was left."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("HoursFiles", "Import a client log"),
            str(folder_for(_PLACE)),
            QCoreApplication.translate("HoursFiles", "Client logs (*.csv *.xlsx);;All files (*)"),
        )
        return Path(name) if name else None
