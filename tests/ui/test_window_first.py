"""Long work on another thread waits for the window, and the window never for it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.giving_way import give_way, give_way_by
from journal_app.ui import window_first
from journal_app.ui.window_first import WindowFirst


@pytest.fixture(autouse=True)
def at_every_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_first, "SLICE_SECONDS", 0.0)


def beside(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def beginning(first: WindowFirst, work: Callable[[], object]) -> Callable[[], None]:
    """The same work on a thread that lets the window go first."""

    def run() -> None:
        first.begin_here()
        work()

    return run


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
        give_way()
        done.append("work")

    thread = beside(beginning(first, work))
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
    WindowFirst(parent).begin_here()
    give_way()
    give_way_by(lambda: None)


def test_a_window_that_waits_for_all_of_a_work_holds_nothing_up(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    class Answer(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            raise AssertionError("the work waited for the window that waits for it")

    monkeypatch.setattr(window_first, "Event", Answer)
    first, done = WindowFirst(qapp), list[str]()
    first.give_up()
    beside(beginning(first, lambda: (give_way(), done.append("work")))).join(10)
    assert done == ["work"]


def test_a_window_that_never_answers_holds_nothing_up_for_long(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(window_first, "LONGEST_SECONDS", 0.001)
    parent = QObject()
    thread = beside(beginning(WindowFirst(parent), give_way))
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
            give_way()
        except Exception as error:
            problems.append(error)

    beside(beginning(first, work)).join(10)
    assert problems == []
