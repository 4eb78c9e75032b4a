"""Nothing is left of the journal after the lock: neither in memory nor on the clipboard."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import Entry, EntryDraft
from journal_app.services.bundle import Services
from journal_app.storage.database import Database
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.locking.clipboard import ClipboardCare
from journal_app.ui.main_window import MainWindow
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import TaskRunner
from journal_app.ui.window.opened import OpenedJournal
from tests.ui.locking.doing import SECRET, is_locked, unlock, write_a_secret

CONTENT = (Page, Shell, Desk, Services, Database, ChangeFeed, EntryDraft, Entry)


def _alive() -> list[object]:
    # Each kind is asked once: there are a million objects of some thousand kinds.
    is_content = cache(_is_content)
    return [found for found in gc.get_objects() if is_content(type(found))]


def _is_content(kind: type) -> bool:
    return issubclass(kind, CONTENT)


def _let_go(window: MainWindow) -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
    assert is_locked(window)


@pytest.mark.sparing
def test_nothing_of_the_journal_is_alive_after_the_lock(
    journal: Path,
    tasks: TaskRunner,
    window_over: Callable[..., MainWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gc.unfreeze()  # as locking does: what tests have made ahead stands among the living then
    gc.collect()
    before = {id(found) for found in _alive()}
    window = window_over(journal, tasks)
    window.begin()
    window.show()
    unlock(window)
    qtbot.waitUntil(lambda: window.shell is not None)
    shell = window.shell
    assert shell is not None
    for place in Place:
        shell.show_place(place)
    for show in (shell.open_reminders, shell.open_contacts, shell.set_intention, shell.place_again):
        show()
    shell.open_settings("appearance")
    shell.search()
    shell.show_place(Place.JOURNAL)
    journal_page = shell.pages[Place.JOURNAL.value]
    assert isinstance(journal_page, JournalPage)
    journal_page.search.setText(SECRET)
    del journal_page
    write_a_secret(window)
    watched = [weakref.ref(page) for page in (shell, *shell.pages.values())]
    del shell, show
    done: list[int] = []
    window.locking.forgotten.connect(lambda: done.append(1))
    # What is made behind the lock, for whoever opens it again, is of no journal yet.
    monkeypatch.setattr(OpenedJournal, "get_ready", lambda _: None)
    window.lock()
    qtbot.waitUntil(lambda: is_locked(window))
    qtbot.waitUntil(lambda: bool(done))

    def nothing_is_left() -> None:
        # What was under way beside the window is let go of when it is done. Nothing waits until all
        # there is is looked through: that is done once nobody is there.
        _let_go(window)
        gc.unfreeze()
        assert [type(found).__name__ for found in _alive() if id(found) not in before] == []

    qtbot.waitUntil(nothing_is_left)
    assert [ref() for ref in watched if ref() is not None] == []
    held = [found for found in gc.get_objects() if isinstance(found, str) and SECRET in found]
    assert held == []
    window.close()


def test_what_was_kept_to_be_quick_is_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    from journal_app.services import disguise

    caches = [one for one in vars(disguise).values() if hasattr(one, "cache_info")]
    assert caches
    forgotten: list[int] = []
    window.locking.forgotten.connect(lambda: forgotten.append(1))
    window.lock()
    qtbot.waitUntil(lambda: forgotten == [1])
    assert all(one.cache_info().currsize == 0 for one in caches)


def test_nothing_of_the_journal_is_seen_or_heard_while_it_is_taken_down(
    window: MainWindow, qtbot: QtBot
) -> None:
    shell = window.shell
    assert shell is not None
    for place in (Place.JOURNAL, Place.SETTINGS, Place.TODAY):
        shell.show_place(place)
    pages, gone = tuple(shell.pages.values()), list[str]()
    timers = shell.findChildren(QTimer)
    for page in pages:
        page.destroyed.connect(partial(gone.append, "page"))
    shell.destroyed.connect(partial(gone.append, "shell"))
    locked: list[int] = []
    shell.lock_requested.connect(partial(locked.append, 1))
    window.lock()
    assert gone == []  # in turns of their own
    assert not any(one.isVisible() for one in (shell, *pages))
    assert not any(timer.isActive() for timer in timers)
    shell.lock_requested.emit()
    assert locked == []
    qtbot.waitUntil(lambda: "shell" in gone)
    assert gone == ["page"] * len(pages) + ["shell"]
    assert is_locked(window)


class Owning:
    """Knows who put it there last, as the systems with a screen do."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clipboard = QGuiApplication.clipboard()
        self.ours = False
        monkeypatch.setattr(
            ClipboardCare,
            "_owns",
            lambda _care, mode: self.ours and mode is QClipboard.Mode.Clipboard,
        )

    def put(self, text: str, *, ours: bool) -> None:
        """Somebody copies a text."""
        self.ours = ours
        self.clipboard.setText(text)


@pytest.fixture
def owning(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[Owning]:
    made = Owning(monkeypatch)
    yield made
    made.clipboard.clear()


def test_what_was_copied_is_taken_out_on_locking(window: MainWindow, owning: Owning) -> None:
    owning.put(SECRET, ours=True)
    window.lock()
    assert owning.clipboard.text() == ""


def test_what_was_copied_is_taken_out_after_a_while(
    window: MainWindow, owning: Owning, preferences: Preferences
) -> None:
    care = window.clipboard
    owning.put(SECRET, ours=True)
    assert care.is_counting
    assert care._timer.interval() == 60_000
    care._timer.timeout.emit()
    assert owning.clipboard.text() == ""
    preferences.change(clipboard_seconds=0)
    care.forget()
    owning.put(SECRET, ours=True)
    assert not care.is_counting


def test_what_another_program_put_there_stays(window: MainWindow, owning: Owning) -> None:
    care = window.clipboard
    owning.put(SECRET, ours=True)
    owning.put("of somebody else", ours=False)
    assert not care.is_counting
    care.forget()
    window.lock()
    assert owning.clipboard.text() == "of somebody else"
