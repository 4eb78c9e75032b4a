"""The passphrase on the command line: no secret is an argument, nothing is done half."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.services.opening import FileKind, JournalFile
from tests.cli.conftest import Stance

OLD, NEW = "open sesame", "a new one of words"


@pytest.fixture
def encrypted(stance: Stance, journal: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STANCE_PASSPHRASE", OLD)
    assert stance("init").code == 0
    return journal


def test_it_is_changed_from_files(stance: Stance, encrypted: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text(f"{NEW}\nsecond line\n", "utf-8")
    ran = stance("passphrase", "change", "--new-passphrase-file", new)
    assert ran.code == 0, ran.err
    assert ".before-rekey.stance" in ran.out
    assert NEW not in ran.out + ran.err
    assert stance("list").code == 1
    assert stance("list", "--passphrase-file", new).code == 0


def test_it_is_changed_from_the_environment(
    stance: Stance, encrypted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "STANCE_NEW_PASSPHRASE" in stance("passphrase", "change").err
    monkeypatch.setenv("STANCE_NEW_PASSPHRASE", NEW)
    assert stance("passphrase", "change").code == 0
    assert "does not open" in stance("passphrase", "change").err
    monkeypatch.setenv("STANCE_NEW_PASSPHRASE", "short")
    monkeypatch.setenv("STANCE_PASSPHRASE", NEW)
    assert "at least 8" in stance("passphrase", "change").err


def test_it_is_typed_twice_by_a_person(
    stance: Stance, encrypted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.cli.desk.Desk.can_ask", True)
    answers = ["password1", "password2"]
    monkeypatch.setattr("journal_app.cli.desk.getpass.getpass", lambda _prompt: answers.pop(0))
    ran = stance("passphrase", "change")
    assert ran.code == 1
    assert "guess it within a minute" in ran.out
    assert "not the same" in ran.err
    answers[:] = [NEW, NEW]
    assert stance("passphrase", "change").code == 0


def test_a_window_keeps_its_journal(stance: Stance, encrypted: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text(NEW)
    window = JournalFile(encrypted, kdf_iterations=1).unlock(OLD)
    assert stance("passphrase", "change", "--new-passphrase-file", new).code == 1
    window.close()
    assert stance("list").code == 0


def test_it_is_taken_away_only_when_that_is_said_and_given_again(
    stance: Stance, encrypted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "--yes-readable-by-anyone" in stance("passphrase", "remove").err
    assert JournalFile(encrypted).kind() is FileKind.ENCRYPTED
    assert stance("passphrase", "remove", "--yes-readable-by-anyone").code == 0
    assert JournalFile(encrypted).kind() is FileKind.PLAIN
    monkeypatch.setenv("STANCE_NEW_PASSPHRASE", NEW)
    ran = stance("passphrase", "add")
    assert ran.code == 0, ran.err
    assert "solid" in ran.out
    assert "centuries" in ran.out
    assert JournalFile(encrypted).kind() is FileKind.ENCRYPTED
    assert (
        "encrypted already" in stance("passphrase", "add", "--passphrase-file", _in(tmp_path)).err
    )


def test_the_sheet_is_printed_tested_and_opens(
    stance: Stance, encrypted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = stance("passphrase", "sheet").out
    groups = [word for word in printed.splitlines()[1:4] for word in word.split() if len(word) == 5]
    assert len(groups) == 13
    paper = tmp_path / "typed.txt"
    wrong = "0" if groups[6][2] != "0" else "1"
    paper.write_text(" ".join(groups).replace(groups[6], groups[6][:2] + wrong + groups[6][3:]))
    assert "Group 7" in stance("passphrase", "test-sheet", "--recovery-file", paper).err
    paper.write_text("\n".join(groups).lower(), "utf-8")
    monkeypatch.delenv("STANCE_PASSPHRASE")
    assert stance("passphrase", "test-sheet", "--recovery-file", paper).code == 0
    assert "STANCE_RECOVERY_KEY" in stance("passphrase", "change", "--with-sheet").err
    monkeypatch.setenv("STANCE_NEW_PASSPHRASE", NEW)
    monkeypatch.setenv("STANCE_RECOVERY_KEY", "".join(groups))
    assert stance("passphrase", "change", "--with-sheet").code == 0
    assert "another journal" in stance("passphrase", "test-sheet").err
    monkeypatch.setenv("STANCE_PASSPHRASE", NEW)
    assert stance("list").code == 0


def test_words_are_suggested(stance: Stance) -> None:
    suggested = stance("passphrase", "suggest", "--language", "de").out.strip()
    assert suggested.count("-") == 5
    assert suggested != stance("passphrase", "suggest").out.strip()


def _in(folder: Path) -> Path:
    path = folder / "passphrase.txt"
    path.write_text(NEW)
    return path
