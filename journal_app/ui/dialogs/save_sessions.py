"""Asks where chosen sessions are to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class SaveSessions:
    """The system's own dialog, which also asks before a file is replaced."""

    @classmethod
    def ask(cls, parent: QWidget, name: str, suffix: str) -> Path | None:
        """The path that was chosen, with its suffix; None when the dialog was left."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
        title = QCoreApplication.translate("SaveSessions", "Export the selected sessions")
        kinds = QCoreApplication.translate("SaveSessions", "{0} files (*.{1})")
        dialog = QFileDialog(parent, title, str(folder), kinds.format(suffix.upper(), suffix))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Known to the dialog, so that it asks about the very file that would be replaced.
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{name}.{suffix}")
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(chosen[0]) if accepted and chosen else None
