"""The lock comes from any dialog, menu or list, and puts all of them away."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal_app.ui.locking.clearing import close_all_but
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.main_window import MainWindow
from journal_app.ui.widgets.popover import Popover
from tests.ui.locking.doing import SECRET, is_locked, unlock, write_a_secret


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
    qtbot.waitUntil(lambda: is_locked(window))
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
    write_a_secret(window)
    for ask, answer in dialogs:
        got = _open_in_the_middle(window, ask, qtbot)
        assert got == [answer, False], ask
        assert window.shell is None
        unlock(window)
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
        qtbot.waitUntil(lambda: is_locked(window))
        assert QApplication.activeModalWidget() is None
        unlock(window)


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
    assert is_locked(window)
    assert QApplication.activePopupWidget() is None
