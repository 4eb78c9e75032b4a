"""A journal that is opened, or speaks another language, is made in turns before it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from journal_app.services.changes import Change, Subject
from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.pages.settings.language import LanguageCard
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.translation import Translation
from tests.turn_by_turn import StepByStep

PASSPHRASE = "open sesame"
ANOTHER = "open barley"


class KeyAwaited(StepByStep):
    """Works out a key when it is told to; writes down who asks the journal for something."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self._waiting: list[Callable[[], None]] = []

    def compute(self, function: Any, **about: Any) -> None:
        self._waiting.append(lambda: super(KeyAwaited, self).submit(function, **about))

    def submit(self, function: Any, **about: Any) -> None:
        self.asked.append(about["context"])
        super().submit(function, **about)

    def work_out(self) -> None:
        """What has waited so far."""
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()


@pytest.fixture
def awaited() -> KeyAwaited:
    return KeyAwaited()


@pytest.fixture
def locked(
    journal_path: Path, window_over: Callable[..., MainWindow], awaited: KeyAwaited
) -> MainWindow:
    """Nothing was entered yet."""
    made = window_over(journal_path, awaited)
    made.begin()
    made.show()
    return made


@pytest.fixture
def busy(locked: MainWindow, qtbot: QtBot) -> MainWindow:
    """Locked; a passphrase was entered, and its key is being worked out."""
    _enter(locked)
    qtbot.waitUntil(lambda: [one.pages.keys() for one in _hidden(locked)] == [{"today"}])
    return locked


@pytest.fixture
def window(journal_path: Path, window_over: Callable[..., MainWindow]) -> MainWindow:
    """Locked; what it makes, it makes a part a turn."""
    made = window_over(journal_path, StepByStep())
    made.begin()
    made.show()
    return made


@pytest.fixture
def shell(window: MainWindow, qtbot: QtBot, translation: Translation) -> Iterator[Shell]:
    """Of the open journal, on the page of clients."""
    _enter(window)
    qtbot.waitUntil(lambda: window.shell is not None)
    made = _shell(window)
    made.show_place(Place.CLIENTS)
    yield made
    translation.use("en")


def _enter(window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    view = window.view
    assert isinstance(view, UnlockView)
    view.passphrase_entered.emit(passphrase)


def _lock(window: MainWindow, qtbot: QtBot) -> None:
    window.lock()
    qtbot.waitUntil(lambda: isinstance(window.view, UnlockView))


def _hidden(window: MainWindow) -> list[Shell]:
    """Windows of a journal that are made and not seen."""
    return [one for one in window.stack.findChildren(Shell) if one is not window.shell]


def _shell(window: MainWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def _heading(shell: Shell) -> str:
    page = shell.stack.currentWidget()
    assert page is not None
    return page.findChildren(QLabel)[0].text()


def test_the_lock_is_seen_until_the_first_page_is_made(window: MainWindow, qtbot: QtBot) -> None:
    lock = window.view
    _enter(window)
    assert window.shell is None
    assert window.view is lock
    assert lock.isVisible()
    qtbot.waitUntil(lambda: window.shell is not None)
    shell = _shell(window)
    assert window.view is shell
    assert [name for name, page in shell.pages.items() if page.isVisible()] == ["today"]


def test_while_a_key_is_worked_out_the_pages_are_made_and_ask_for_nothing(
    busy: MainWindow, awaited: KeyAwaited, qtbot: QtBot
) -> None:
    made = _hidden(busy)[0]
    today = made.pages["today"]
    assert set(awaited.asked) <= {busy.view}  # which imports what opens a journal
    assert isinstance(busy.view, UnlockView)
    assert not made.isVisible()
    awaited.work_out()
    qtbot.waitUntil(lambda: busy.shell is made)  # how much of it was made is not known
    assert busy.view is made
    assert made.pages == {"today": today}
    assert today.isVisible()
    assert made.desk.services.journal.count() == 0


def test_what_was_made_is_shown_by_the_passphrase_that_fits(
    locked: MainWindow, awaited: KeyAwaited, qtbot: QtBot
) -> None:
    _enter(locked, ANOTHER)
    qtbot.waitUntil(lambda: [one.pages.keys() for one in _hidden(locked)] == [{"today"}])
    [made] = _hidden(locked)
    awaited.work_out()
    view = locked.view
    assert isinstance(view, UnlockView)
    assert not view.is_busy
    assert _hidden(locked) == [made]
    _enter(locked)
    awaited.work_out()
    qtbot.waitUntil(lambda: locked.shell is made)


def test_while_the_passphrase_is_typed_the_pages_are_made_and_ask_for_nothing(
    locked: MainWindow, awaited: KeyAwaited, qtbot: QtBot
) -> None:
    def is_made() -> bool:
        awaited.work_out()  # what is imported behind the lock
        return [one.pages.keys() for one in _hidden(locked)] == [{"today"}]

    qtbot.waitUntil(is_made)
    [made] = _hidden(locked)
    asked = len(awaited.asked)
    assert not [timer for timer in made.findChildren(QTimer) if timer.isActive()]
    locked.themes.changed.emit()
    assert len(awaited.asked) == asked
    _enter(locked)
    awaited.work_out()
    qtbot.waitUntil(lambda: locked.shell is made)


def test_what_is_open_comes_though_the_lock_goes_on_making_ahead(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    _lock(window, qtbot)
    _enter(window)
    assert window.opened.services is not None
    [coming] = [one for one in _hidden(window) if one is not shell]
    window.opened.get_ready()
    qtbot.waitUntil(lambda: window.shell is coming)


def test_the_first_picture_of_a_journal_is_one_of_a_filled_page(
    busy: MainWindow, awaited: KeyAwaited, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    show = TodayPage._show_view
    monkeypatch.setattr(
        TodayPage, "_show_view", lambda *all: (seen.append(busy.shell is not None), show(*all))
    )
    awaited.work_out()
    assert busy.shell is not None
    assert seen == [False]


def test_a_journal_that_can_only_be_read_is_not_shown_in_what_was_made_to_write(
    busy: MainWindow, awaited: KeyAwaited, qtbot: QtBot
) -> None:
    before = _hidden(busy)[0]
    busy.file.to_read = True
    awaited.work_out()
    qtbot.waitUntil(lambda: busy.shell is not None)
    assert busy.shell is not before
    assert _shell(busy).desk.services.read_only
    qtbot.waitUntil(lambda: not isValid(before))


def test_another_journal_meanwhile_is_not_shown_in_it(
    busy: MainWindow, awaited: KeyAwaited, qtbot: QtBot, tmp_path: Path
) -> None:
    before = _hidden(busy)[0]
    busy.open_journal(tmp_path / "other.stance")
    awaited.work_out()
    qtbot.waitUntil(lambda: not isValid(before))
    assert busy.shell is None
    assert _hidden(busy) == []


def test_the_keys_of_the_lock_are_heard_while_the_pages_are_made(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    _lock(window, qtbot)
    _enter(window)
    services = window.opened.services
    assert services is not None
    assert window.shell is None
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not isValid(shell))
    assert window.shell is None
    assert not services.is_open
    qtbot.waitUntil(lambda: isinstance(window.view, UnlockView))
    _enter(window)
    qtbot.waitUntil(lambda: window.shell is not None)
    assert _shell(window).place is Place.CLIENTS


def test_the_journal_is_closed_before_the_lock_is_made(window: MainWindow, shell: Shell) -> None:
    services = shell.desk.services
    running = QTimer(shell)
    running.start(1_000)
    window.lock()
    assert not isinstance(window.view, UnlockView)
    assert window.opened.services is None
    assert not services.is_open
    assert not shell.isVisible()
    assert not running.isActive()


def test_once_the_journal_is_forgotten_the_window_of_the_next_is_made(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    _lock(window, qtbot)
    assert _hidden(window) == [shell]
    qtbot.waitUntil(lambda: not isValid(shell))
    qtbot.waitUntil(lambda: len(_hidden(window)) == 1)


def test_a_packet_that_comes_while_it_is_locked_is_asked_about_by_the_lock(
    window: MainWindow,
    shell: Shell,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _ = shell
    asked: list[tuple[Path, bool]] = []

    def ask(path: Path) -> None:
        asked.append((path, isinstance(window.view, UnlockView)))

    monkeypatch.setattr(window.loose, "_ask", ask)
    window.lock()
    window.open_packet(tmp_path / "from-robin.age")
    assert asked == []
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert asked == [(tmp_path / "from-robin.age", True)]


def test_a_second_lock_while_the_first_is_made_makes_no_other(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    _ = shell
    window.lock()
    window.lock()
    qtbot.waitUntil(lambda: isinstance(window.view, UnlockView))
    assert window.stack.count() == 1


def test_after_a_lock_only_the_page_one_was_on_is_made(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    _lock(window, qtbot)
    _enter(window)
    qtbot.waitUntil(lambda: window.shell not in (None, shell))
    assert list(_shell(window).pages) == ["clients"]
    assert _shell(window).place is Place.CLIENTS
    assert _shell(window).pages["clients"].isVisible()


def test_in_another_language_the_pages_there_are_stay_until_one_is_made(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    before = _heading(shell)
    shell.language_chosen.emit("de")
    assert window.shell is shell
    assert shell.isVisible()
    assert _heading(shell) == before
    qtbot.waitUntil(lambda: window.shell is not shell)
    assert _heading(_shell(window)) != before
    qtbot.waitUntil(lambda: not isValid(shell))


def test_what_is_done_while_another_language_is_on_its_way_is_kept(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    shell.language_chosen.emit("de")
    shell.show_place(Place.MAP)
    qtbot.waitUntil(lambda: window.shell is not shell)
    assert _shell(window).place is Place.MAP
    assert _shell(window).pages["map"].isVisible()


def test_the_keyboard_stays_where_a_language_was_chosen(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    window.activateWindow()
    shell.open_settings("language")
    qtbot.waitUntil(lambda: bool(shell.findChildren(LanguageCard)))
    (card,) = shell.findChildren(LanguageCard)
    card.choice.setFocus()
    card.choice.setCurrentIndex(card.choice.findData("de"))
    card.choice.activated.emit(card.choice.currentIndex())
    qtbot.waitUntil(lambda: window.shell not in (None, shell))
    (anew,) = _shell(window).findChildren(LanguageCard)
    qtbot.waitUntil(anew.choice.hasFocus)
    assert anew.choice.isVisible()


def test_nor_does_it_go_there_from_elsewhere(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    shell.language_chosen.emit("de")
    shell.show_place(Place.MAP)
    qtbot.waitUntil(lambda: window.shell is not shell)
    assert "settings" not in _shell(window).pages


def test_a_lock_meanwhile_stays_one(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    shell.language_chosen.emit("de")
    coming = [one for one in window.stack.findChildren(Shell) if one is not shell]
    assert len(coming) == 1
    window.lock()
    qtbot.waitUntil(lambda: not isValid(shell) and not isValid(coming[0]))
    assert window.shell is None
    assert isinstance(window.view, UnlockView)


def test_the_language_chosen_last_counts(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    before = _heading(shell)
    shell.language_chosen.emit("de")
    shell.language_chosen.emit("en")
    qtbot.waitUntil(lambda: window.shell is not shell)
    assert _heading(_shell(window)) == before
    qtbot.waitUntil(lambda: window.stack.findChildren(Shell) == [window.shell])


def test_what_is_taken_down_hears_of_nothing(
    window: MainWindow, shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    page = shell.pages["clients"]
    monkeypatch.setattr(ClientsPage, "retheme", lambda _: heard.append("theme"))
    monkeypatch.setattr(ClientsPage, "refresh", lambda _: heard.append("change"))
    shell.desk.themes.changed.emit()
    assert heard == ["theme"]
    window.lock()
    assert isValid(page)
    shell.desk.tasks.submit(lambda: None, context=page, done=lambda _: heard.append("answer"))
    shell.desk.themes.changed.emit()
    shell.desk.feed.publish(Change(frozenset(Subject)))
    qtbot.waitUntil(lambda: not isValid(shell))
    assert heard == ["theme"]


class Heard(QObject):
    """Whether a widget was told of another language."""

    told = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.told += event.type() == QEvent.Type.LanguageChange
        return False


def test_no_widget_is_told_of_another_language(
    qtbot: QtBot, qapp: QApplication, translation: Translation
) -> None:
    label = QLabel("here")
    qtbot.addWidget(label)
    label.show()
    heard = Heard(label)
    label.installEventFilter(heard)
    translation.use("de")
    qapp.processEvents()
    translation.use("en")
    qapp.processEvents()
    assert heard.told == 0
