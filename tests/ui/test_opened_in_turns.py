"""A journal that is opened, or speaks another language, is made in turns before it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from journal_app.services.changes import Change, Subject
from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.translation import Translation
from tests.turn_by_turn import StepByStep

PASSPHRASE = "open sesame"


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


def _enter(window: MainWindow) -> None:
    view = window.view
    assert isinstance(view, UnlockView)
    view.passphrase_entered.emit(PASSPHRASE)


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


def test_after_a_lock_only_the_page_one_was_on_is_made(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    window.lock()
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
