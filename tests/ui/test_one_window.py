"""A second start for the same journal finds the first window; nothing else does."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from journal_app.ui import one_window
from journal_app.ui.one_window import OneWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "windows"


@pytest.fixture
def first(folder: Path, tmp_path: Path, qtbot: Any) -> Iterator[OneWindow]:
    made = OneWindow(folder)
    assert made.take(tmp_path / "journal.stance")
    yield made
    made.let_go()


def start_again(folder: Path, journal: Path, opened: Path | None) -> list[bool]:
    """As another process does; its answer when it is done."""
    done: list[bool] = []
    second = OneWindow(folder)
    thread = threading.Thread(target=lambda: done.append(second.hand_over(journal, opened)))
    thread.start()
    done_thread.append(thread)
    return done


done_thread: list[threading.Thread] = []


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    yield
    while done_thread:
        done_thread.pop().join(10)


def test_the_second_is_told_that_there_is_one(
    first: OneWindow, folder: Path, tmp_path: Path
) -> None:
    second = OneWindow(folder)
    assert not second.take(tmp_path / "journal.stance")
    assert second.take(tmp_path / "other.stance")
    second.let_go()


@pytest.mark.parametrize("name", [None, "a b.stance-packet", "päckchen 🦦.stance-packet"])
def test_the_first_gets_what_the_second_was_to_open(
    first: OneWindow, folder: Path, tmp_path: Path, qtbot: Any, name: str | None
) -> None:
    opened = tmp_path / name if name else None
    with qtbot.waitSignal(first.called) as heard:
        answer = start_again(folder, tmp_path / "journal.stance", opened)
    qtbot.waitUntil(lambda: answer == [True])
    assert heard.args == [opened]
    assert [path.suffix for path in folder.iterdir()] == [".lock"]


def test_a_link_to_the_journal_is_the_journal(
    first: OneWindow, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "journal.stance").touch()
    (tmp_path / "link.stance").symlink_to(tmp_path / "journal.stance")
    assert not OneWindow(folder).take(tmp_path / "link.stance")


def test_a_window_that_does_not_answer_keeps_nobody_from_working(
    folder: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(one_window, "WAIT_SECONDS", 0.05)
    folder.mkdir()
    assert not OneWindow(folder).hand_over(tmp_path / "journal.stance", None)
    assert list(folder.iterdir()) == []


def test_a_place_that_was_let_go_of_can_be_taken(
    first: OneWindow, folder: Path, tmp_path: Path
) -> None:
    first.take(tmp_path / "other.stance")
    second = OneWindow(folder)
    assert second.take(tmp_path / "journal.stance")
    assert not second.take(tmp_path / "other.stance")
    second.let_go()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"file": 3}', '{"file": "a\\u0000b"}', "[" * 9999]
)
def test_a_note_that_is_none_opens_nothing(
    first: OneWindow, folder: Path, qtbot: Any, text: str
) -> None:
    heard: list[object] = []
    first.called.connect(heard.append)
    name = next(folder.glob("*.lock")).stem
    note = folder / f"{name}.1.call"
    note.write_text(text)
    qtbot.waitUntil(lambda: not note.exists())
    assert heard in ([], [None])


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_open(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    made = OneWindow(tmp_path / "file" / "windows")
    assert made.take(tmp_path / "journal.stance")
    assert not made.hand_over(tmp_path / "journal.stance", None)


@pytest.mark.skipif(os.name != "posix", reason="files have other permissions there")
def test_nobody_else_reads_it_and_nothing_names_the_journal(
    first: OneWindow, folder: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(one_window, "WAIT_SECONDS", 0.0)
    seen: list[tuple[str, int]] = []

    def look(_seconds: float) -> None:
        return None

    monkeypatch.setattr(one_window.time, "sleep", look)
    original = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        seen.append((path.name, stat.S_IMODE(path.stat().st_mode)))
        original(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    OneWindow(folder).hand_over(tmp_path / "journal.stance", tmp_path / "x.stance-packet")
    assert [mode for _name, mode in seen] == [0o600]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not any("journal" in path.name for path in folder.iterdir())


def test_what_was_said_before_the_window_could_listen_is_heard(
    folder: Path, tmp_path: Path, qtbot: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(one_window.QCoreApplication, "instance", staticmethod(lambda: None))
    first = OneWindow(folder)
    assert first.take(tmp_path / "journal.stance")
    answer = start_again(folder, tmp_path / "journal.stance", None)
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.call"))))
    with qtbot.waitSignal(first.called):
        first.listen()
    qtbot.waitUntil(lambda: answer == [True])
    first.let_go()
