"""Long work on another thread waits for the window, and the window never for it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.ui import window_first
from journal_app.ui.window_first import WindowFirst


@pytest.fixture(autouse=True)
def at_every_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_first, "SLICE_SECONDS", 0.0)


def beside(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_work_waits_until_the_window_has_done_what_it_is_at(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    asked, done = threading.Event(), list[str]()

    class Answer(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            asked.set()
            return super().wait(timeout)

    monkeypatch.setattr(window_first, "LONGEST_SECONDS", 10.0)
    monkeypatch.setattr(window_first, "Event", Answer)
    parent = QObject()
    first = WindowFirst(parent)

    def work() -> None:
        first.go_on()
        done.append("work")

    thread = beside(work)
    assert asked.wait(10)
    done.append("window")  # which has not been back in its loop
    qtbot.waitUntil(lambda: len(done) == 2)
    thread.join()
    assert done == ["window", "work"]


def test_on_its_own_thread_the_window_never_waits(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    class Answer(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            raise AssertionError("the window waited for itself")

    monkeypatch.setattr(window_first, "Event", Answer)
    parent = QObject()
    WindowFirst(parent).go_on()


def test_a_window_that_never_answers_holds_nothing_up_for_long(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(window_first, "LONGEST_SECONDS", 0.001)
    parent = QObject()
    thread = beside(WindowFirst(parent).go_on)
    thread.join(10)
    assert not thread.is_alive()


def test_a_work_goes_on_when_the_window_is_gone(qtbot: QtBot):
    parent = QObject()
    first, problems = WindowFirst(parent), list[Exception]()
    QTimer.singleShot(0, parent.deleteLater)
    with qtbot.waitSignal(parent.destroyed):
        pass

    def work() -> None:
        try:
            first.go_on()
        except Exception as error:
            problems.append(error)

    beside(work).join(10)
    assert problems == []
