"""What holds only itself is collected on the thread of the window."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from journal_app.rubbish import (
    collect_all,
    collect_by_ourselves,
    collect_due,
    collected_seldom,
    is_all_due,
    spare_what_is_there,
)
from journal_app.ui import collecting
from journal_app.ui.collecting import Collecting
from journal_app.ui.tasks import InlineTasks


class Knot(QObject):
    """Holds itself, as a widget does whose signal leads to a closure over it."""

    def __init__(self, gone: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(
            lambda: gone.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
        )


@pytest.fixture
def python_collects() -> Iterator[None]:
    """As it is before the window has come."""
    gc.collect()
    gc.enable()
    yield
    collect_by_ourselves()


def _work_hard() -> list[list[int]]:
    """Ask for so much memory on another thread that Python would collect there."""
    made: list[list[int]] = []
    working = threading.Thread(target=lambda: made.extend([number] for number in range(20_000)))
    working.start()
    working.join()
    return made


@pytest.mark.usefixtures("qapp", "python_collects")
def test_no_other_thread_takes_down_what_belongs_to_the_window() -> None:
    parent, gone = QObject(), list[int]()
    Collecting(parent, InlineTasks())
    for _ in range(20):
        Knot(gone)
    made = _work_hard()
    assert gone == []
    collect_due()
    assert made
    assert gone == [threading.get_ident()] * 20


@pytest.mark.usefixtures("qapp", "python_collects")
def test_it_is_done_while_the_window_does_something_else(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "EVERY_MS", 20)
    parent, gone = QObject(), list[int]()
    Collecting(parent, InlineTasks())
    Knot(gone)
    made = _work_hard()
    qtbot.waitUntil(lambda: len(gone) == 1)
    assert made


def test_older_things_are_collected_less_often() -> None:
    gc.collect()
    most = gc.get_threshold()
    for _ in range(most[1] + 2):
        held = [[number] for number in range(3 * most[0])]
        collect_due()
        del held
    assert gc.get_count()[1] < most[1]  # those of one more turn may have come since
    assert gc.get_count()[2] == 1


@pytest.mark.usefixtures("qapp", "python_collects")
def test_what_stays_for_long_is_looked_through_with_all_there_is() -> None:
    gone = list[int]()
    Knot(gone)
    spare_what_is_there()
    gc.collect()
    assert gone == []
    collect_all()
    assert gone == [threading.get_ident()]


@pytest.mark.usefixtures("qapp", "python_collects")
def test_all_there_is_is_looked_through_when_nobody_is_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "REST_SECONDS", 0.05)
    parent, gone = QObject(), list[int]()
    watched = Collecting(parent, InlineTasks())
    Knot(gone)
    spare_what_is_there()
    made = _work_hard()
    qtbot.waitUntil(lambda: gc.get_count()[0] < len(made))
    assert gone == []  # what is old waits until somebody says that it is to be looked through
    watched.look_through_all()
    qtbot.waitUntil(lambda: len(gone) == 1)


@pytest.mark.usefixtures("qapp", "python_collects")
def test_all_there_is_is_not_looked_through_while_somebody_works(qtbot: QtBot) -> None:
    parent, gone = QObject(), list[int]()
    Collecting(parent, InlineTasks())
    old = [[number] for number in range(3)]
    Knot(gone)
    gc.collect(1)  # the knot is held by itself, and old
    while not is_all_due():
        old += [[number] for number in range(1_000)]
        collect_due(1)
    turns: list[int] = []
    for _ in range(5):
        old += [[number] for number in range(2_000)]
        QTimer.singleShot(0, parent, partial(turns.append, 1))
    qtbot.waitUntil(lambda: len(turns) == 5)
    assert is_all_due()


def test_collecting_is_as_it_was_after_much_was_made() -> None:
    before = gc.get_threshold()

    def fail() -> None:
        with collected_seldom():
            assert gc.get_threshold() > before
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert gc.get_threshold() == before
