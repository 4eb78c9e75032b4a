"""Unlocking, writing, and what is seen of it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QLabel,
)

from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.unlock_view import UnlockView

PASSPHRASE = "open sesame"


SECRET = "Zwiebelfisch-Quark"


def unlock(window: MainWindow) -> None:
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    view.passphrase.setText(PASSPHRASE)
    view._submit()


def is_locked(window: MainWindow) -> bool:
    return isinstance(window.stack.currentWidget(), UnlockView)


def said_on(window: MainWindow) -> str:
    return " ".join(
        label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)
    )


def write_a_secret(window: MainWindow) -> None:
    assert window.shell is not None
    window.shell.log_session()
    page = window.shell.pages["log"]
    assert isinstance(page, LogPage)
    page.writing.sheet.me.setPlainText(SECRET)
