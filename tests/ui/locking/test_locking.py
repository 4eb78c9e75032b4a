"""The lock: what calls for it, what is said of it, which settings it follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from journal_app.services.changes import Change, Subject
from journal_app.services.opening import JournalFile
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.main_window import MainWindow
from journal_app.ui.preferences import Preferences
from tests.ui.locking.doing import PASSPHRASE, is_locked, said_on, unlock


def test_why_and_when_is_said(window: MainWindow, clock: Any) -> None:
    for reason, sentence in (
        (LockReason.BY_HAND, "You locked it"),
        (LockReason.IDLE, "nothing was typed or moved"),
        (LockReason.SLEEP, "the computer slept"),
        (LockReason.SCREEN, "together with the screen"),
    ):
        window.lock(reason)
        assert is_locked(window)
        said = said_on(window)
        assert sentence in said
        local = clock().astimezone()
        assert f"{local:%M}" in said
        assert str(local.year % 100) in said
        unlock(window)


def test_ctrl_l_locks(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert is_locked(window)


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
    assert is_locked(window)
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
    assert not is_locked(window)
    preferences.change(lock_with_system=True)
    window.keeper.tell_screen()
    assert is_locked(window)


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


def test_a_window_that_is_minimised_stays_so(window: MainWindow) -> None:
    window.showMinimized()
    window.lock(LockReason.SCREEN)
    assert window.isMinimized()
    assert is_locked(window)
    window.show_up()
    assert not window.isMinimized()
