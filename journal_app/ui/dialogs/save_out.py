"""Asks where what is taken out is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.ui.dialogs.save_file import ask_where, folder_for


class SaveOut:
    """The system's own dialog, which also asks before a file is replaced."""

    @classmethod
    def ask(cls, parent: QWidget, name: str, suffix: str) -> Path | None:
        """The path that was chosen; None when the dialog was left.

        Without a suffix a folder is chosen, and a new one in it is meant.
        """
        title = QCoreApplication.translate("SaveOut", "Export")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        if suffix:
            kinds = QCoreApplication.translate("SaveOut", "{0} files (*.{1})")
            return ask_where(parent, title, kinds, place, name, suffix)
        title = QCoreApplication.translate("SaveOut", "Where the new folder is to lie")
        found = QFileDialog.getExistingDirectory(parent, title, str(folder_for(place)))
        return free_folder(Path(found), name) if found else None


def free_folder(within: Path, name: str) -> Path:
    """A folder that is not there yet."""
    target, number = within / name, 1
    while target.exists():
        number += 1
        target = within / f"{name} {number}"
    return target
