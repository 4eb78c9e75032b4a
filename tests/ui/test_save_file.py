"""Where a file is saved: it ends in what it is, and nothing is replaced unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.dialogs import save_file
from journal_app.ui.dialogs.save_file import OtherName, ask_where, with_ending

PLACE = QStandardPaths.StandardLocation.DocumentsLocation


@pytest.mark.parametrize(
    ("typed", "suffix", "fitting"),
    [
        ("talk.pdf", "pdf", "talk.pdf"),
        ("TALK.PDF", "pdf", "TALK.PDF"),
        ("talk", "pdf", "talk.pdf"),
        ("talk.", "pdf", "talk.pdf"),
        ("talk.csv", "pdf", "talk.pdf"),
        ("talk.Html", "csv", "talk.csv"),
        ("talk 3.12", "pdf", "talk 3.12.pdf"),
        ("für Dr. Weiß", "pdf", "für Dr. Weiß.pdf"),
        ("gespräch.2026.csv", "pdf", "gespräch.2026.pdf"),
        ("שיחה 🌊.txt", "ics", "שיחה 🌊.ics"),
        ("p.stance-packet", "pdf", "p.pdf"),
        ("p", "stance-packet", "p.stance-packet"),
        (".pdf", "pdf", ".pdf.pdf"),
    ],
)
def test_the_ending_says_what_is_in_the_file(typed: str, suffix: str, fitting: str) -> None:
    assert with_ending(Path("folder") / typed, suffix) == Path("folder") / fitting


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def asked(window: QWidget) -> Path | None:
    return ask_where(window, "Save", "{0} file (*.{1})", PLACE, "talk", "pdf")


def type_in(monkeypatch: pytest.MonkeyPatch, *names: Path | None) -> None:
    """What is chosen in the dialog, time after time."""
    typed = iter(names)
    monkeypatch.setattr(save_file, "_ask_once", lambda *_asked: next(typed))


def test_a_name_that_fits_is_taken_without_a_question(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    type_in(monkeypatch, tmp_path / "a.pdf")
    assert asked(window) == tmp_path / "a.pdf"


def test_another_ending_is_said_and_another_name_can_be_chosen(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    answers = iter([False, True])
    monkeypatch.setattr(
        OtherName, "ask", lambda _window, path, _suffix: (said.append(path.name), next(answers))[1]
    )
    type_in(monkeypatch, tmp_path / "a.csv", tmp_path / "b.md")
    assert asked(window) == tmp_path / "b.pdf"
    assert said == ["a.pdf", "b.pdf"]
    type_in(monkeypatch, None)
    assert asked(window) is None


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("agreed", [True, False])
def test_what_would_be_replaced_is_named(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, there: bool, agreed: bool
) -> None:
    target = tmp_path / "a.pdf"
    if there:
        target.write_bytes(b"kept")
    shown: list[tuple[str, str]] = []

    def answered(box: QMessageBox) -> int:
        shown.append((box.text(), box.informativeText()))
        wanted = QMessageBox.ButtonRole.AcceptRole if agreed else QMessageBox.ButtonRole.RejectRole
        next(one for one in box.buttons() if box.buttonRole(one) is wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answered)
    assert OtherName.ask(window, target, "pdf") is agreed
    [(text, more)] = shown
    assert "“a.pdf”" in text
    assert bool(more) is there


def test_the_dialog_begins_with_the_name_that_fits(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[str, list[str]]] = []

    def left(dialog: QFileDialog) -> int:
        begun.append((dialog.defaultSuffix(), [Path(one).name for one in dialog.selectedFiles()]))
        return QFileDialog.DialogCode.Rejected

    monkeypatch.setattr(QFileDialog, "exec", left)
    assert asked(window) is None
    assert begun == [("pdf", ["talk.pdf"])]
