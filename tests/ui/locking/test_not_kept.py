"""What could not be kept is sealed by a lock, and not closed without a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.client import Client
from journal_app.domain.errors import JournalFileError
from journal_app.domain.unfinished import FormKind
from journal_app.storage.database import Database
from journal_app.storage.vault import Key
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.will_page import WillPage
from journal_app.ui.rail import Place
from journal_app.ui.tasks import TaskRunner
from tests.ui.locking.doing import SECRET, is_locked, said_on, unlock, write_a_secret

SEALED = "It waits here, encrypted, until you open the journal again."


@pytest.fixture
def full() -> Iterator[pytest.MonkeyPatch]:
    """Nothing can be written to the file until it is undone."""

    with pytest.MonkeyPatch.context() as disk:
        disk.setattr(Database, "raw_transaction", _fail)
        disk.setattr(Database, "transaction", _fail)
        yield disk


def _fail(*_args: Any, **_more: Any) -> Any:
    raise JournalFileError("disk_full", file="x")


def _kept(window: MainWindow) -> list[str]:
    assert window.opened.services is not None
    return [one.draft.me for one in window.opened.services.journal.drafts()]


def _written(window: MainWindow) -> str:
    assert window.shell is not None
    page = window.shell.stack.currentWidget()
    assert isinstance(page, LogPage)
    return page.writing.sheet.me.toPlainText()


@pytest.mark.parametrize("reason", [LockReason.BY_HAND, LockReason.IDLE])
def test_a_lock_seals_a_draft_and_it_is_there_again(
    window: MainWindow, full: pytest.MonkeyPatch, reason: LockReason
) -> None:
    write_a_secret(window)
    window.lock(reason)
    assert is_locked(window)
    assert SEALED in said_on(window)
    assert SECRET not in said_on(window)
    assert SECRET.encode() not in window.file.unkept._sealed
    unlock(window)
    assert _written(window) == SECRET
    window.lock(reason)  # there is still no room
    unlock(window)
    assert _written(window) == SECRET
    full.undo()
    window.lock(reason)  # there is now
    assert SEALED not in said_on(window)
    assert not window.file.unkept.has_words
    unlock(window)
    assert _written(window) == SECRET
    assert _kept(window) == [SECRET]


def test_once_there_is_room_what_was_sealed_is_kept_when_the_journal_is_opened(
    window: MainWindow, full: pytest.MonkeyPatch
) -> None:
    write_a_secret(window)
    window.lock(LockReason.SLEEP)
    full.undo()
    unlock(window)
    assert not window.file.unkept.has_words
    assert _kept(window) == [SECRET]


def test_another_key_opens_nothing_of_what_was_sealed(
    window: MainWindow, full: pytest.MonkeyPatch
) -> None:
    write_a_secret(window)
    window.lock()
    unkept = window.file.unkept
    unkept.open(Key(b"x" * 32, b"y" * 16))
    assert unkept.has_words
    assert not unkept.held("")


def test_what_was_begun_in_a_form_is_sealed_too(
    window: MainWindow, full: pytest.MonkeyPatch
) -> None:
    assert window.shell is not None
    window.shell.show_place(Place.CLIENTS)
    clients = window.shell.pages[Place.CLIENTS.value]
    assert isinstance(clients, ClientsPage)
    clients.list.begin_new()
    clients.list.new.field.setText(SECRET)
    window.lock()
    assert is_locked(window)
    assert SEALED in said_on(window)
    unlock(window)
    assert window.shell is not None
    again = window.shell.pages[Place.CLIENTS.value]
    assert isinstance(again, ClientsPage)
    assert again.list.new.field.text() == SECRET
    full.undo()
    window.lock()
    assert SEALED not in said_on(window)
    unlock(window)
    assert window.opened.services is not None
    (kept,) = window.opened.services.unfinished.all()
    assert (kept.form, kept.written.words["code"]) == (FormKind.CLIENT, SECRET)


def test_where_one_was_alone_is_not_told_as_words(
    window: MainWindow, full: pytest.MonkeyPatch
) -> None:
    assert window.shell is not None
    window.shell.show_place(Place.MAP)
    window.lock()
    assert SEALED not in said_on(window)
    unlock(window)
    assert window.shell is not None
    assert window.shell.place is Place.MAP
    assert window.close()


def test_the_window_is_closed_once_it_was_answered(
    window: MainWindow, full: pytest.MonkeyPatch, qtbot: Any
) -> None:
    write_a_secret(window)
    assert window.shell is not None
    window.shell.flush()
    assert not window.close()
    assert window.isVisible()
    assert "could not be kept, and would be gone" in window.shell.banner.sentence
    window.shell.banner._act.click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_locked_window_is_closed_when_that_is_asked_for_once_more(
    window: MainWindow, full: pytest.MonkeyPatch
) -> None:
    write_a_secret(window)
    window.lock()
    assert not window.close()
    assert "close the window once more" in said_on(window)
    assert SECRET not in said_on(window)
    assert window.close()


def test_another_journal_leaves_sealed_what_waits_for_this_one(
    window: MainWindow, full: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = window.file.path
    write_a_secret(window)
    window.lock()
    window.open_journal(tmp_path / "another.stance")
    window.open_journal(path)
    full.undo()
    unlock(window)
    assert _kept(window) == [SECRET]


@pytest.mark.parametrize("leaves", [LockReason.BY_HAND, LockReason.IDLE])
def test_what_pages_keep_as_one_goes_is_asked_about(
    window: MainWindow, full: pytest.MonkeyPatch, leaves: LockReason
) -> None:
    assert window.shell is not None
    window.shell.open_will()
    page = window.shell.stack.currentWidget()
    assert isinstance(page, WillPage)
    page.unseal()
    page.words.setPlainText(SECRET)
    page.flush()
    assert page.holds_unkept
    window.lock(leaves)
    if leaves is LockReason.IDLE:
        assert is_locked(window)
        assert "may not have been kept" in said_on(window)
        return
    assert not is_locked(window)
    full.undo()
    window.shell.banner.close_banner()
    window.lock()  # there is room by now
    assert is_locked(window)
    unlock(window)
    assert window.opened.services is not None
    assert window.opened.services.will.read().words == SECRET


def test_what_was_changed_of_a_client_is_asked_about(window: MainWindow) -> None:
    assert window.opened.services is not None
    window.opened.services.clients.save(Client(id="", code="Heron"))
    assert window.shell is not None
    window.shell.show_place(Place.CLIENTS)
    page = window.shell.pages[Place.CLIENTS.value]
    assert isinstance(page, ClientsPage)
    with pytest.MonkeyPatch.context() as disk:
        disk.setattr(Database, "transaction", _fail)
        disk.setattr(Database, "raw_transaction", _fail)
        page.detail.code.context.setPlainText(SECRET)
        page.flush()
        assert page.holds_unkept
        window.lock()
        assert not is_locked(window)
        window.lock()  # it was answered
        assert is_locked(window)


def test_the_answer_of_the_disk_may_come_later(
    journal: Path,
    tasks: TaskRunner,
    window_over: Callable[..., MainWindow],
    qtbot: Any,
    full: pytest.MonkeyPatch,
) -> None:
    window = window_over(journal, tasks)
    window.begin()
    window.show()
    unlock(window)
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.isVisible())
    shell = window.shell
    assert shell is not None
    shell.log_session()
    qtbot.waitUntil(lambda: isinstance(shell.stack.currentWidget(), LogPage))
    page = shell.pages["log"]
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: page.draft() is not None)
    page.writing.sheet.me.setPlainText(SECRET)
    window.lock()
    qtbot.waitUntil(lambda: SEALED in said_on(window))
    full.undo()
    unlock(window)
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.isVisible())
    qtbot.waitUntil(lambda: not window.file.unkept.has_words)
