"""What could not be kept is neither locked away nor closed without a word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.errors import JournalFileError
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.tasks import TaskRunner
from tests.ui.locking.doing import SECRET, is_locked, said_on, unlock, write_a_secret


@pytest.fixture
def full_disk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written cannot be kept, and that was seen."""

    def fail(*_args: Any) -> Any:
        raise JournalFileError("disk_full", file="x")

    assert window.opened.services is not None
    monkeypatch.setattr(type(window.opened.services.journal), "keep_draft", fail)
    write_a_secret(window)
    assert window.shell is not None
    window.shell.flush()


@pytest.mark.usefixtures("full_disk")
def test_what_could_not_be_kept_is_not_locked_away_without_a_word(window: MainWindow) -> None:
    window.lock()
    assert not is_locked(window)
    assert window.shell is not None
    assert "could not be kept" in window.shell.banner.sentence
    window.shell.banner._act.click()
    assert is_locked(window)
    unlock(window)


@pytest.mark.usefixtures("full_disk")
def test_asked_again_while_it_is_asked_about_it_is_locked(window: MainWindow) -> None:
    window.lock()
    window.lock()
    assert is_locked(window)


@pytest.mark.usefixtures("full_disk")
def test_a_lock_that_nobody_asked_for_waits_for_no_answer(window: MainWindow) -> None:
    window.lock(LockReason.IDLE)
    assert is_locked(window)
    assert "What was being written may not have been kept." in said_on(window)
    assert SECRET not in said_on(window)


@pytest.mark.usefixtures("full_disk")
def test_the_window_is_closed_once_it_was_answered(window: MainWindow, qtbot: Any) -> None:
    assert not window.close()
    assert window.isVisible()
    assert window.shell is not None
    window.shell.banner._act.click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_question_stands_when_the_answer_of_the_disk_comes_later(
    journal: Path, tasks: TaskRunner, window_over: Callable[..., MainWindow], qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = window_over(journal, tasks)
    window.begin()
    window.show()
    unlock(window)
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.isVisible())
    services, shell = window.opened.services, window.shell
    assert services is not None
    assert shell is not None

    def fail(*_args: Any) -> Any:
        raise JournalFileError("disk_full", file="x")

    with monkeypatch.context() as full:
        full.setattr(type(services.journal), "keep_draft", fail)
        shell.log_session()
        qtbot.waitUntil(lambda: isinstance(shell.stack.currentWidget(), LogPage))
        page = shell.pages["log"]
        assert isinstance(page, LogPage)
        qtbot.waitUntil(lambda: page.draft() is not None)
        page.writing.sheet.me.setPlainText(SECRET)
        page.flush()
        qtbot.waitUntil(lambda: page.holds_unkept)
        window.lock()
        qtbot.waitUntil(lambda: "would be gone" in shell.banner.sentence)
        assert not is_locked(window)
    shell.banner.close_banner()
    window.lock()  # there is room by now
    qtbot.waitUntil(lambda: is_locked(window))


def test_once_there_is_room_it_is_kept_and_locked(
    window: MainWindow, full_disk: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    window.lock()
    assert is_locked(window)
    unlock(window)
    assert window.opened.services is not None
    (draft,) = window.opened.services.journal.drafts()
    assert draft.draft.me == SECRET
