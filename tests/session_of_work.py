"""A session of work from beginning to end, to be looked through for what it left behind.

Run in a process of its own by `tests/test_keeping_out.py`, with the folder that is to be home. What
is written is made up, and so unlikely that it cannot stand anywhere by chance.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

MARKERS = ("Zwiebelfisch-Quark", "Quittenwolke", "Rhabarberkobold", "Nebelgans")
"""In the texts, as client code, as a question, in the words of errors."""
CHOSEN = ("all.json", "sessions.csv", "all-again.json")
"""What was asked for as readable files."""
RAN = "--- modules"
PASSPHRASE = "seven quiet herons"


def work(home: Path) -> None:
    """By the command line, then in the window."""
    from journal_app.__main__ import main

    journal = home / "mine" / "deep" / "journal.stance"
    os.environ["STANCE_JOURNAL"] = str(journal)
    assert main(["init"]) == 0
    _window(journal)
    out = home / "given"
    out.mkdir(mode=0o700)
    assert main(["export", str(out / "all.json")]) == 0
    assert main(["export", str(out / "sessions.csv")]) == 0
    assert main(["backup", str(home / "mine" / "copy.stance")]) == 0
    assert main(["check"]) == 0
    assert main(["export", str(out / "all.json")]) == 1  # it is there already
    (home / "mine" / "no journal.stance").write_bytes(b"SQLite format 3\0" + bytes(4096))
    assert main(["--journal", str(home / "mine" / "no journal.stance"), "list"]) == 1


def _window(journal: Path) -> None:
    from PySide6.QtCore import QTimer

    from journal_app import log
    from journal_app.paths import Paths
    from journal_app.settings import Settings
    from journal_app.ui import application
    from journal_app.ui.main_window import MainWindow

    class Worked(MainWindow):
        """Goes through the steps, one after the other, when the window is shown."""

        def show(self) -> None:
            super().show()
            self.steps = _steps(self, journal.parent)
            QTimer.singleShot(0, self, self.go_on)

        def go_on(self) -> None:
            ready = next(self.steps, None)
            if ready is None:
                self.close()
            else:
                self.wait_for(ready)

        def wait_for(self, ready: Callable[[], bool]) -> None:
            if ready():
                QTimer.singleShot(20, self, self.go_on)
            else:
                QTimer.singleShot(20, self, lambda: self.wait_for(ready))

    application.MainWindow = Worked  # type: ignore[misc]
    paths = Paths.standard()
    log.start(paths.log)
    log.install_hooks()
    assert application.run(paths, Settings(), journal) == 0
    log.stop()
    sys.excepthook = sys.__excepthook__


def _steps(window: object, folder: Path) -> Iterator[Callable[[], bool]]:
    """What is done in the window; each step ends with what has to be so before the next."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QFileDialog

    from journal_app.domain.errors import JournalFileError
    from journal_app.domain.practice import RoleKind
    from journal_app.ui.main_window import MainWindow
    from journal_app.ui.pages.log_page import LogPage
    from journal_app.ui.pages.unlock_view import UnlockView
    from journal_app.ui.rail import Place

    assert isinstance(window, MainWindow)
    text, code, question, fault = MARKERS

    def unlock() -> None:
        view = window.stack.currentWidget()
        assert isinstance(view, UnlockView)
        view.passphrase.setText(PASSPHRASE)
        view._submit()

    def is_open() -> bool:
        return window.shell is not None

    unlock()
    yield is_open
    shell = window.shell
    assert shell is not None
    services, tasks = shell.desk.services, shell.desk.tasks
    done: list[int] = []

    def note(_value: object = None) -> None:
        done.append(1)

    tasks.submit(lambda: services.practice.add_role(RoleKind.COACH), context=window, done=note)
    yield lambda: len(done) == 1
    shell.log_session()
    page = shell.pages["log"]
    assert isinstance(page, LogPage)
    page.writing.sheet.me.setPlainText(text)

    def save() -> None:
        from dataclasses import replace

        draft = services.journal.new_draft()
        draft = replace(
            draft,
            role_id=services.practice.roles()[0].id,
            client=code,
            me=text,
            seen=text,
            to_supervision=True,
            supervision_question=question,
        )
        services.journal.save(draft)
        services.reminders.add(text, services.journal.new_draft().started_at)
        services.exchange.export_json(folder / CHOSEN[2])

    tasks.submit(save, context=window, done=note)
    yield lambda: len(done) == 2
    for place in Place:
        shell.show_place(place)
    shell.open_settings("appearance")
    shell.desk.preferences.change(text_scale=125)
    QGuiApplication.clipboard().setText(text)

    def fail() -> None:
        kept = text  # noqa: F841 - a trace must not show it
        raise ValueError(fault)

    tasks.submit(fail, context=window)
    shell.tell_problem(RuntimeError(fault))
    shell.tell_problem(JournalFileError("file_exists", file=fault))
    QTimer.singleShot(0, window, fail)
    tasks.submit(lambda: None, context=window, done=note)
    yield lambda: len(done) == 3
    QTimer.singleShot(50, window, window.lock)
    QFileDialog.getOpenFileName(
        window, "Open", str(folder), options=QFileDialog.Option.DontUseNativeDialog
    )
    yield lambda: isinstance(window.stack.currentWidget(), UnlockView)
    unlock()
    yield is_open


def _quick_keys() -> None:
    """A key is made many times, and nothing is asked of how much work that is."""
    derive = hashlib.pbkdf2_hmac

    def quick(name: str, secret: bytes, salt: bytes, _rounds: int, length: int) -> bytes:
        return derive(name, secret, salt, 1, length)

    hashlib.pbkdf2_hmac = quick  # type: ignore[assignment]


if __name__ == "__main__":
    from tests import no_sockets

    no_sockets.forbid()
    _quick_keys()
    work(Path(sys.argv[1]))
    print(RAN, *sys.modules)
