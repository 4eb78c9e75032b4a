"""What was shown goes a part a turn, and nothing of it holds itself afterwards."""

from __future__ import annotations

import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from journal_app.ui.taking_down import TakingDown


class Words:
    """What was read; it can be watched."""


class Knotted(QWidget):
    """Holds itself: by its own name, and by what a button of it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itself, self.words, self.pressed = self, Words(), 0
        self.act = QPushButton(self)
        self.act.clicked.connect(lambda _on: self._press(self))
        self.told: Callable[[], None] = lambda: self._press(self)
        QVBoxLayout(self).addWidget(self.act)

    def _press(self, of: Knotted) -> None:
        of.pressed += 1


class View(Knotted):
    """Three parts in a view."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = [Knotted(self) for _ in range(3)]
        self.timer = QTimer(self, interval=0)
        self.timer.start()


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject(qapp)


def test_it_is_not_seen_any_more_before_it_goes(parent: QObject, qtbot: QtBot) -> None:
    view = View()
    view.show()
    TakingDown(view, view.parts, parent)
    assert not view.isVisible()
    assert not view.timer.isActive()
    qtbot.waitUntil(lambda: not isValid(view))


def test_a_part_goes_in_a_turn_of_its_own(parent: QObject, qtbot: QtBot) -> None:
    view, left = View(), list[int]()
    parts = list(view.parts)

    def look() -> None:
        left.append(sum(isValid(part) for part in (*parts, view)))

    for part in (*parts, view):
        part.destroyed.connect(lambda: QTimer.singleShot(0, parent, look))
    TakingDown(view, parts, parent)
    qtbot.waitUntil(lambda: len(left) == 4)
    assert left == [3, 2, 1, 0]


def test_nothing_is_left_for_a_collection(parent: QObject, qtbot: QtBot) -> None:
    """None is made here: the tests' own comes between two of them."""
    view = View()
    watched = [weakref.ref(one.words) for one in (view, *view.parts)]
    watched += [weakref.ref(one) for one in (view, *view.parts)]
    TakingDown(view, tuple(view.parts), parent)
    del view
    qtbot.waitUntil(lambda: not any(ref() for ref in watched))


def test_who_still_works_in_a_part_is_let_finish(parent: QObject, qtbot: QtBot) -> None:
    view, seen = View(), list[bool]()
    part, waiting = view.parts[0], QEventLoop()

    def work() -> None:
        TakingDown(view, view.parts, parent)
        QTimer.singleShot(30, waiting, waiting.quit)
        waiting.exec()
        seen.append(isValid(part))

    QTimer.singleShot(0, view, work)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
    qtbot.waitUntil(lambda: not isValid(view))
