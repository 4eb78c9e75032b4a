"""What is kept still is not painted, and all of it is afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.kept_still import paint_anew


class Seen(QWidget):
    """Counts how often it was painted."""

    def __init__(self, parent: QWidget, *, opaque: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, opaque)
        self.setMinimumSize(20, 20)
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        QPainter(self).fillRect(event.rect(), Qt.GlobalColor.darkGreen)


class Room(QWidget):
    """A part of a window with much in it, some of it within another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        self.inner = QWidget(self)
        within = QVBoxLayout(self.inner)
        self.leaves = [Seen(self.inner, opaque=opaque) for opaque in (True, False)]
        for leaf in self.leaves:
            within.addWidget(leaf)
        self.leaves.append(Seen(self, opaque=True))
        column.addWidget(self.inner)
        column.addWidget(self.leaves[-1])

    def painted(self) -> list[int]:
        """How often each leaf was, since this was asked last."""
        counts = [leaf.painted for leaf in self.leaves]
        for leaf in self.leaves:
            leaf.painted = 0
        return counts


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 300)
    return made


@pytest.fixture
def room(window: QWidget, qtbot: QtBot) -> Room:
    made = Room()
    around = QVBoxLayout(window)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(made)
    window.show()
    qtbot.waitUntil(lambda: all(leaf.painted for leaf in made.leaves))
    rest()
    made.painted()
    return made


def rest() -> None:
    for _ in range(5):
        QApplication.processEvents()


def whole(room: Room, qtbot: QtBot) -> list[int]:
    qtbot.waitUntil(lambda: all(leaf.painted for leaf in room.leaves))
    rest()
    return room.painted()


@pytest.mark.parametrize("of_all", [True, False], ids=["a window", "a part of one"])
def test_all_is_painted_once(window: QWidget, room: Room, qtbot: QtBot, of_all: bool) -> None:
    part = window if of_all else room
    part.setUpdatesEnabled(False)
    for leaf in room.leaves:
        leaf.update()
    rest()
    assert room.painted() == [0, 0, 0]
    paint_anew(part)
    assert whole(room, qtbot) == [1, 1, 1]
    room.leaves[0].update()
    qtbot.waitUntil(lambda: room.leaves[0].painted > 0)


def test_within_what_is_kept_still_it_stays_so(window: QWidget, room: Room, qtbot: QtBot) -> None:
    window.setUpdatesEnabled(False)
    room.setUpdatesEnabled(False)
    paint_anew(room)
    rest()
    assert room.painted() == [0, 0, 0]
    paint_anew(window)
    assert whole(room, qtbot) == [1, 1, 1]


def test_what_is_kept_still_by_itself_stays_so(window: QWidget, room: Room, qtbot: QtBot) -> None:
    room.inner.setUpdatesEnabled(False)
    window.setUpdatesEnabled(False)
    paint_anew(window)
    qtbot.waitUntil(lambda: room.leaves[-1].painted > 0)
    assert room.painted()[:2] == [0, 0]
    paint_anew(room.inner)
    qtbot.waitUntil(lambda: all(leaf.painted for leaf in room.leaves[:2]))


def test_what_is_not_seen_then_is_painted_when_it_is_shown(
    window: QWidget, room: Room, qtbot: QtBot
) -> None:
    room.setUpdatesEnabled(False)
    room.hide()
    paint_anew(room)
    rest()
    assert room.painted() == [0, 0, 0]
    room.show()
    assert all(whole(room, qtbot))


def test_a_stack_holds_its_pages_and_nothing_else(window: QWidget, qtbot: QtBot) -> None:
    stack = QStackedWidget(window)
    rooms = [Room(), Room()]
    for one in rooms:
        stack.addWidget(one)
    stack.resize(300, 300)
    window.show()
    qtbot.waitUntil(lambda: all(leaf.painted for leaf in rooms[0].leaves))
    stack.setUpdatesEnabled(False)
    stack.setCurrentIndex(1)
    paint_anew(stack)
    qtbot.waitUntil(lambda: all(leaf.painted for leaf in rooms[1].leaves))
    rest()
    assert [stack.widget(number) for number in range(stack.count())] == rooms
    assert [child for child in stack.children() if isinstance(child, QWidget)] == rooms


class Doors(QPushButton):
    """Hears the mouse come and go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Save", parent)
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.heard.append(event.type())
        return super().event(event)


def test_the_mouse_stays_where_it_is(window: QWidget, qtbot: QtBot) -> None:
    """Nothing that lies there for a moment is entered or left."""
    press = Doors(window)
    press.resize(300, 300)
    window.show()
    qtbot.waitExposed(window)
    QCursor.setPos(window.mapToGlobal(QPoint(150, 150)))
    qtbot.mouseMove(press, QPoint(150, 150))
    qtbot.waitUntil(press.underMouse)
    press.heard.clear()
    window.setUpdatesEnabled(False)
    paint_anew(window)
    rest()
    assert press.heard == []
