"""The lock: from anywhere, whatever is open, and nothing is left of the journal after it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import Entry, EntryDraft
from journal_app.domain.errors import JournalFileError
from journal_app.services.bundle import Services
from journal_app.services.changes import Change, Subject
from journal_app.services.opening import JournalFile
from journal_app.storage.database import Database
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.locking.clearing import close_all_but
from journal_app.ui.locking.clipboard import ClipboardCare
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.main_window import MainWindow
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import TaskRunner
from journal_app.ui.widgets.popover import Popover
from journal_app.ui.window.opened import OpenedJournal

PASSPHRASE = "open sesame"
SECRET = "Zwiebelfisch-Quark"


@pytest.fixture
def journal(journal_path: Path) -> Path:
    return journal_path


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.finish()


@pytest.fixture
def window(journal: Path, window_over: Callable[..., MainWindow]) -> MainWindow:
    """Unlocked."""
    made = window_over(journal)
    made.begin()
    made.show()
    _unlock(made)
    return made


def _unlock(window: MainWindow) -> None:
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    view.passphrase.setText(PASSPHRASE)
    view._submit()


def _locked(window: MainWindow) -> bool:
    return isinstance(window.stack.currentWidget(), UnlockView)


def _said(window: MainWindow) -> str:
    return " ".join(
        label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)
    )


def _write(window: MainWindow) -> None:
    assert window.shell is not None
    window.shell.log_session()
    page = window.shell.pages["log"]
    assert isinstance(page, LogPage)
    page.writing.sheet.me.setPlainText(SECRET)


@pytest.fixture
def full_disk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written cannot be kept, and that was seen."""

    def fail(*_args: Any) -> Any:
        raise JournalFileError("disk_full", file="x")

    assert window.opened.services is not None
    monkeypatch.setattr(type(window.opened.services.journal), "keep_draft", fail)
    _write(window)
    assert window.shell is not None
    window.shell.flush()


@pytest.mark.usefixtures("full_disk")
def test_what_could_not_be_kept_is_not_locked_away_without_a_word(window: MainWindow) -> None:
    window.lock()
    assert not _locked(window)
    assert window.shell is not None
    assert "could not be kept" in window.shell.banner.sentence
    window.shell.banner._act.click()
    assert _locked(window)
    _unlock(window)


@pytest.mark.usefixtures("full_disk")
def test_asked_again_while_it_is_asked_about_it_is_locked(window: MainWindow) -> None:
    window.lock()
    window.lock()
    assert _locked(window)


@pytest.mark.usefixtures("full_disk")
def test_a_lock_that_nobody_asked_for_waits_for_no_answer(window: MainWindow) -> None:
    window.lock(LockReason.IDLE)
    assert _locked(window)
    assert "What was being written may not have been kept." in _said(window)
    assert SECRET not in _said(window)


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
    _unlock(window)
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
        assert not _locked(window)
    shell.banner.close_banner()
    window.lock()  # there is room by now
    qtbot.waitUntil(lambda: _locked(window))


def test_once_there_is_room_it_is_kept_and_locked(
    window: MainWindow, full_disk: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    window.lock()
    assert _locked(window)
    _unlock(window)
    assert window.opened.services is not None
    (draft,) = window.opened.services.journal.drafts()
    assert draft.draft.me == SECRET


def test_why_and_when_is_said(window: MainWindow, clock: Any) -> None:
    for reason, sentence in (
        (LockReason.BY_HAND, "You locked it"),
        (LockReason.IDLE, "nothing was typed or moved"),
        (LockReason.SLEEP, "the computer slept"),
        (LockReason.SCREEN, "together with the screen"),
    ):
        window.lock(reason)
        assert _locked(window)
        said = _said(window)
        assert sentence in said
        local = clock().astimezone()
        assert f"{local:%M}" in said
        assert str(local.year % 100) in said
        _unlock(window)


def test_ctrl_l_locks(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert _locked(window)


@pytest.mark.dressed
def test_a_warning_is_shown_and_put_away(window: MainWindow) -> None:
    keeper = window.keeper
    assert keeper.idle.is_running
    keeper.idle.warned.emit(60)
    assert "60 second" in keeper.warning.sentence
    assert window.rect().contains(keeper.warning.geometry())
    keeper.idle.resumed.emit()
    assert keeper.warning.sentence == ""
    keeper.idle.warned.emit(60)
    said: list[str] = []
    keeper.lock_called_for.disconnect()
    keeper.lock_called_for.connect(lambda _reason: said.append(keeper.warning.sentence))
    keeper.lock_called_for.connect(window.lock)
    keeper.idle.idle.emit()
    assert said == [""]
    assert _locked(window)
    assert keeper.warning.sentence == ""
    assert not keeper.idle.is_running


def test_the_settings_are_followed_at_once(window: MainWindow, preferences: Preferences) -> None:
    preferences.change(idle_minutes=0)
    assert not window.keeper.idle.is_running
    preferences.change(idle_minutes=10)
    assert window.keeper.idle.is_running
    preferences.change(lock_with_system=False)
    window.keeper.tell_sleep()
    window.keeper.tell_screen()
    assert not _locked(window)
    preferences.change(lock_with_system=True)
    window.keeper.tell_screen()
    assert _locked(window)


def test_a_plain_journal_is_not_locked(
    tmp_path: Path, clock: Any, window_over: Callable[..., MainWindow]
) -> None:
    path = tmp_path / "plain.stance"
    JournalFile(path, clock).create(None).close()
    window = window_over(path)
    window.begin()
    assert not window.keeper.idle.is_running
    window.lock(LockReason.IDLE)
    assert window.shell is not None
    window.close_journal()


def test_a_journal_that_is_given_up_to_be_plain_is_not_watched(window: MainWindow) -> None:
    shell = window.shell
    assert shell is not None
    shell.desk.services.passphrase.decrypt(PASSPHRASE)
    shell.desk.feed.publish(Change.of(Subject.PRACTICE))
    assert not window.keeper.idle.is_running


# --- from any dialog


def _open_in_the_middle(window: MainWindow, ask: Any, qtbot: QtBot) -> list[object]:
    """Ask something as a page does, lock while it is asked; what the one who asked got."""
    got: list[object] = []
    shell = window.shell
    assert shell is not None

    def asking() -> None:
        got.append(ask(shell))
        got.append(shell.isVisible())  # it is still there to be asked

    QTimer.singleShot(0, shell, asking)
    QTimer.singleShot(50, window, lambda: window.lock(LockReason.IDLE))
    qtbot.waitUntil(lambda: _locked(window))
    return got


def _ask_for_file(parent: QWidget) -> str:
    name, _kind = QFileDialog.getSaveFileName(
        parent, "Save", "", options=QFileDialog.Option.DontUseNativeDialog
    )
    return name


def _ask_in_dialog(parent: QWidget) -> int:
    return QDialog(parent).exec()


def _ask_twice(parent: QWidget) -> int:
    outer = QDialog(parent)
    QTimer.singleShot(0, outer, lambda: QMessageBox(outer).exec())
    return outer.exec()


def _ask_in_menu(parent: QWidget) -> object:
    menu = QMenu(parent)
    menu.addAction("one")
    return menu.exec()


def test_it_locks_from_any_dialog(window: MainWindow, qtbot: QtBot) -> None:
    dialogs: list[tuple[Any, object]] = [
        (_ask_for_file, ""), (_ask_in_dialog, 0), (_ask_twice, 0), (_ask_in_menu, None),
    ]  # fmt: skip
    _write(window)
    for ask, answer in dialogs:
        got = _open_in_the_middle(window, ask, qtbot)
        assert got == [answer, False], ask
        assert window.shell is None
        _unlock(window)
        assert window.shell is not None
        [kept] = window.shell.desk.services.journal.drafts()
        assert kept.draft.me == SECRET


def test_ctrl_l_locks_from_a_dialog(window: MainWindow, qtbot: QtBot) -> None:
    def press() -> None:
        top = QApplication.activeModalWidget()
        if top is None or QGuiApplication.focusWindow() is not top.windowHandle():
            QTimer.singleShot(10, window, press)
        else:
            qtbot.keyClick(top, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    for ask in (_ask_for_file, _ask_in_dialog, _ask_twice):
        shell = window.shell
        assert shell is not None
        QTimer.singleShot(0, shell, partial(ask, shell))
        QTimer.singleShot(50, window, press)
        del shell
        qtbot.waitUntil(lambda: _locked(window))
        assert QApplication.activeModalWidget() is None
        _unlock(window)


def test_the_content_is_away_while_dialogs_are_left(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[bool] = []

    def ask(shell: QWidget) -> int:
        dialog = QDialog(shell)
        dialog.rejected.connect(lambda: seen.append(shell.isVisible()))
        return dialog.exec()

    _open_in_the_middle(window, ask, qtbot)
    assert seen == [False]


def test_other_windows_and_lists_are_closed(window: MainWindow) -> None:
    other = QWidget(window, Qt.WindowType.Window)
    popup = QWidget(window, Qt.WindowType.Popup)
    other.show()
    popup.show()
    close_all_but(window)
    assert not other.isVisible()
    assert not popup.isVisible()
    assert window.isVisible()


def test_what_lies_over_the_journal_goes_as_well(window: MainWindow, qtbot: QtBot) -> None:
    over = QPushButton(SECRET)
    window.stack.addWidget(over)
    window.stack.setCurrentWidget(over)
    gone: list[int] = []
    over.destroyed.connect(lambda: gone.append(1))
    window.lock()
    assert not over.isVisible()
    qtbot.waitUntil(lambda: gone == [1])
    assert window.stack.count() == 1


def test_a_window_that_is_minimised_stays_so(window: MainWindow) -> None:
    window.showMinimized()
    window.lock(LockReason.SCREEN)
    assert window.isMinimized()
    assert _locked(window)
    window.show_up()
    assert not window.isMinimized()


# --- nothing is left

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
    assert _locked(window)


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
    _unlock(window)
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
    _write(window)
    watched = [weakref.ref(page) for page in (shell, *shell.pages.values())]
    del shell, show
    done: list[int] = []
    window.locking.forgotten.connect(lambda: done.append(1))
    # What is made behind the lock, for whoever opens it again, is of no journal yet.
    monkeypatch.setattr(OpenedJournal, "get_ready", lambda _: None)
    window.lock()
    qtbot.waitUntil(lambda: _locked(window))
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
    assert _locked(window)


# --- the clipboard


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


@pytest.mark.parametrize("kind", ["menu", "popover", "list"])
def test_ctrl_l_locks_while_a_menu_or_a_list_is_open(
    window: MainWindow, qtbot: QtBot, kind: str
) -> None:
    window.activateWindow()
    shell = window.shell
    assert shell is not None
    popup: QWidget
    if kind == "menu":
        menu = QMenu(shell)
        menu.addAction("one")
        menu.popup(window.pos())
        popup = menu
    elif kind == "popover":
        popup = Popover(shell)
        popup.open_below(shell)
    else:
        box = QComboBox(shell)
        box.addItems(["one", "two"])
        box.show()
        box.showPopup()
        popup = box.view()
    assert QApplication.activePopupWidget() is not None
    qtbot.keyClick(popup, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert _locked(window)
    assert QApplication.activePopupWidget() is None
