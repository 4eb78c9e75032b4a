"""Asks where a backup is to be kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


class SaveBackup:
    """The system's own dialog. A file that is there already is refused later, never replaced."""

    @classmethod
    def ask(cls, parent: QWidget, suggested: Path) -> Path | None:
        """The path that was chosen; None when the dialog was left."""
        title = QCoreApplication.translate("SaveBackup", "Back up the journal")
        kinds = QCoreApplication.translate("SaveBackup", "Journals (*.stance);;All files (*)")
        name, _kind = QFileDialog.getSaveFileName(
            parent,
            title,
            str(suggested),
            kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None
