"""Asks where what is given out about a client is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from journal_app.ui.dialogs.save_file import ask_where


class SaveClient:
    """The system's own dialog. The suggested name says no code."""

    @classmethod
    def ask(cls, parent: QWidget, suffix: str) -> Path | None:
        """The path that was chosen, with its suffix; None when the dialog was left."""
        title = QCoreApplication.translate("SaveClient", "Give out everything about one code")
        kinds = QCoreApplication.translate("SaveClient", "{0} files (*.{1})")
        name = QCoreApplication.translate("SaveClient", "notes")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return ask_where(parent, title, kinds, place, name, suffix)


class SaveNameCard:
    """The same for the blank card for names."""

    @classmethod
    def ask(cls, parent: QWidget) -> Path | None:
        """The path that was chosen; None when the dialog was left."""
        title = QCoreApplication.translate("SaveClient", "A blank card for names, to print")
        kinds = QCoreApplication.translate("SaveClient", "{0} files (*.{1})")
        name = QCoreApplication.translate("SaveClient", "who-is-who")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return ask_where(parent, title, kinds, place, name, "pdf")
