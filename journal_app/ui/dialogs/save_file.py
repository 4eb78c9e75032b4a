"""The system's own dialog for a file to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def folder_for(place: QStandardPaths.StandardLocation) -> Path:
    """The folder a dialog begins in; one that was never made gives way to the home folder."""
    named = QStandardPaths.writableLocation(place)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def ask_where(
    parent: QWidget,
    title: str,
    kinds: str,
    place: QStandardPaths.StandardLocation,
    name: str,
    suffix: str,
) -> Path | None:
    """The path that was chosen, with its suffix; None when the dialog was left.

    Args:
        parent: the window the dialog belongs to.
        title: what is being saved.
        kinds: the name of the kind of file, with ``{0}`` for it and ``{1}`` for its suffix.
        place: the folder the dialog begins in.
        name: the suggested name, without suffix.
        suffix: the ending, without its point.
    """
    folder = folder_for(place)
    dialog = QFileDialog(parent, title, str(folder), kinds.format(suffix.upper(), suffix))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Known to the dialog, so that it asks about the very file that would be replaced.
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{name}.{suffix}")
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
