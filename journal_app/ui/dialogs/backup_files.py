"""Asks for a folder for backups, for a backup, and for the new file one is restored into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


class BackupFiles:
    """The system's own dialogs; tests replace these doors."""

    @classmethod
    def ask_folder(cls, parent: QWidget, now: str) -> Path | None:
        """The second folder; None when the dialog was left."""
        title = QCoreApplication.translate("BackupFiles", "A second folder for backups")
        name = QFileDialog.getExistingDirectory(parent, title, now)
        return Path(name) if name else None

    @classmethod
    def ask_file(cls, parent: QWidget, folder: Path) -> Path | None:
        """Any backup or journal; None when the dialog was left."""
        title = QCoreApplication.translate("BackupFiles", "Check a backup")
        name, _kind = QFileDialog.getOpenFileName(parent, title, str(folder), _kinds())
        return Path(name) if name else None

    @classmethod
    def ask_target(cls, parent: QWidget, journal: Path) -> Path | None:
        """The new file; None when the dialog was left. What is there is refused later."""
        title = QCoreApplication.translate("BackupFiles", "Restore into a new file")
        addition = QCoreApplication.translate("BackupFiles", "restored")
        return _new_file(parent, title, journal, addition)

    @classmethod
    def ask_salvaged(cls, parent: QWidget, journal: Path) -> Path | None:
        """The new file for what can be read of a damaged journal; as ``ask_target``."""
        title = QCoreApplication.translate("BackupFiles", "Save what can be read")
        addition = QCoreApplication.translate("BackupFiles", "recovered")
        return _new_file(parent, title, journal, addition)


def _new_file(parent: QWidget, title: str, journal: Path, addition: str) -> Path | None:
    suggested = journal.with_name(f"{journal.stem}.{addition}{journal.suffix}")
    name, _kind = QFileDialog.getSaveFileName(
        parent,
        title,
        str(suggested),
        _kinds(),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return Path(name) if name else None


def _kinds() -> str:
    return QCoreApplication.translate("BackupFiles", "Journals (*.stance);;All files (*)")
