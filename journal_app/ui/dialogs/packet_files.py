"""Asks where a packet is to be written, and which one is to be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.ui.dialogs.save_file import ask_where, folder_for

_PLACE = QStandardPaths.StandardLocation.DocumentsLocation


class PacketFiles:
    """The system's own dialogs; tests replace these doors."""

    @classmethod
    def ask_where(cls, parent: QWidget, name: str) -> Path | None:
        """The path for a sealed file; None when the dialog was left."""
        title = QCoreApplication.translate("PacketFiles", "Save the sealed file")
        kinds = QCoreApplication.translate("PacketFiles", "Sealed packets (*.{1})")
        return ask_where(parent, title, kinds, _PLACE, name, "stance-packet")

    @classmethod
    def ask_which(cls, parent: QWidget) -> Path | None:
        """The sealed file to open; None when the dialog was left."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("PacketFiles", "Open a packet or a reply"),
            str(folder_for(_PLACE)),
            QCoreApplication.translate(
                "PacketFiles", "Sealed packets (*.stance-packet);;All files (*)"
            ),
        )
        return Path(name) if name else None
