"""Work leaves the GUI thread and comes home to a living widget, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from shiboken6 import delete

from journal_app.ui.tasks import TaskRunner


@pytest.fixture
def tasks(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.finish()


def test_results_come_back_on_the_gui_thread(tasks: TaskRunner, qtbot: Any) -> None:
    here, seen = threading.get_ident(), []
    context = QObject()
    tasks.submit(
        threading.get_ident,
        context=context,
        done=lambda there: seen.append((there, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    there, back = seen[0]
    assert there != here
    assert back == here


def test_the_store_thread_is_one_and_keeps_the_order(tasks: TaskRunner, qtbot: Any) -> None:
    done: list[tuple[int, int]] = []
    context = QObject()
    for number in range(50):
        tasks.submit(
            lambda number=number: (number, threading.get_ident()),
            context=context,
            done=done.append,
        )
    qtbot.waitUntil(lambda: len(done) == 50)
    assert [number for number, _ in done] == list(range(50))
    assert len({thread for _, thread in done}) == 1


def test_a_result_for_a_widget_that_is_gone_is_dropped(tasks: TaskRunner, qtbot: Any) -> None:
    gate, calls, after = threading.Event(), [], []
    gone, here = QObject(), QObject()
    tasks.submit(gate.wait, context=gone, done=calls.append)
    delete(gone)
    gate.set()
    tasks.submit(lambda: True, context=here, done=after.append)
    qtbot.waitUntil(lambda: bool(after))
    assert calls == []


def test_an_error_goes_to_who_asked_or_to_everyone(tasks: TaskRunner, qtbot: Any) -> None:
    def fail() -> None:
        raise ValueError("told")

    context, mine, all_of_them = QObject(), [], []
    tasks.failed.connect(all_of_them.append)
    tasks.submit(fail, context=context, failed=mine.append)
    tasks.submit(fail, context=context)
    qtbot.waitUntil(lambda: bool(mine and all_of_them))
    assert isinstance(mine[0], ValueError)
    assert len(mine) == len(all_of_them) == 1


def test_finishing_waits_for_what_was_submitted(qapp: object) -> None:
    runner, written = TaskRunner(), []
    for number in range(20):
        runner.submit(lambda number=number: written.append(number), context=runner)
    runner.finish(lambda: written.append(-1))
    assert written == [*range(20), -1]


def test_who_asked_is_let_go_of_on_the_gui_thread(tasks: TaskRunner, qtbot: Any) -> None:
    """Were the thread that worked the last to hold a widget, it would take it down."""
    here, gone, after = threading.get_ident(), [], []
    for _ in range(200):
        asking = QObject()
        asking.destroyed.connect(
            lambda: gone.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
        )
        tasks.compute(lambda: None, context=asking, done=lambda _none, _held=asking: None)
        del asking
    tasks.compute(lambda: None, context=tasks, done=after.append)
    qtbot.waitUntil(lambda: len(gone) == 200 and bool(after))
    assert set(gone) == {here}
