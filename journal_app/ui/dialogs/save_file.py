"""The system's own dialog for a file to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_KINDS = (
    "csv doc docx htm html ics jpeg jpg json md ods odt pdf png stance stance-packet svg txt xls"
    " xlsx zip"
)
"""Endings that say what a file holds. Of a name that ends otherwise, the end belongs to it."""


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
    wanted = folder_for(place) / f"{name}.{suffix}"
    while (chosen := _ask_once(parent, title, kinds, wanted, suffix)) is not None:
        wanted = with_ending(chosen, suffix)
        if wanted == chosen or OtherName.ask(parent, wanted, suffix):
            return wanted
    return None


def with_ending(path: Path, suffix: str) -> Path:
    """The path with the ending that says what is in the file; capitals make no difference."""
    ending = path.suffix.removeprefix(".").casefold()
    if ending == suffix.casefold():
        return path
    stem = path.stem if ending in _KINDS.split() else path.name.rstrip(".")
    return path.with_name(f"{stem}.{suffix}")


class OtherName:
    """Says that the file will have another name than the one that was typed."""

    @classmethod
    def ask(cls, parent: QWidget, path: Path, suffix: str) -> bool:
        """Whether it may be saved so; if not, a name is asked for again."""
        said = QCoreApplication.translate(
            "OtherName", "A file of this kind ends in “.{0}”. It will be called “{1}”."
        )
        box = QMessageBox(parent)
        box.setWindowTitle(QCoreApplication.translate("OtherName", "Another ending"))
        box.setText(said.format(suffix, path.name))
        if path.exists():  # the dialog has asked about the name that was typed, not about this
            box.setInformativeText(
                QCoreApplication.translate(
                    "OtherName", "There is a file of this name already. It would be replaced."
                )
            )
        save = box.addButton(
            QCoreApplication.translate("OtherName", "Save it so"), QMessageBox.ButtonRole.AcceptRole
        )
        another = QCoreApplication.translate("OtherName", "Choose another name")
        box.setEscapeButton(box.addButton(another, QMessageBox.ButtonRole.RejectRole))
        box.exec()
        agreed = box.clickedButton() is save
        box.deleteLater()
        return agreed


def _ask_once(parent: QWidget, title: str, kinds: str, wanted: Path, suffix: str) -> Path | None:
    named = kinds.format(suffix.upper(), suffix)
    dialog = QFileDialog(parent, title, str(wanted.parent), named)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Known to the dialog, so that it asks about the very file that would be replaced.
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(wanted.name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
