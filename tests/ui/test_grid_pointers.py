"""The grid takes a finger and a pen as it takes a mouse, and one of them at a time."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal_app.domain.grid import Certainty, Orientation, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.wording.words import Words
from tests.conftest import NOW

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def grid(qtbot: Any, themes: Any, clock: Any) -> GridInput:
    made = GridInput(themes, Words(), Orientation(), clock)
    qtbot.addWidget(made)
    made.resize(440, 440)
    made.show()
    return made


@pytest.fixture(scope="session")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def _device(kind: QInputDevice.DeviceType, pointer: QPointingDevice.PointerType) -> QPointingDevice:
    return QPointingDevice("invented", 7, kind, pointer, QInputDevice.Capability.Position, 10, 1)


def pixel(grid: GridInput, x: float, y: float) -> QPointF:
    return QPointF(*grid.frame().to_pixels(x, y, grid.orientation))


def positions(grid: GridInput) -> list[tuple[float, float]]:
    return [(one.placement.position.x, one.placement.position.y) for one in grid.moments()]


class Fingers:
    """Fingers on the screen, as the system tells of them."""

    def __init__(self, grid: GridInput, screen: QPointingDevice) -> None:
        self.grid, self.screen = grid, screen

    def press(self, number: int, at: QPointF, *others: int) -> None:
        self._tell("press", number, at, others)

    def move(self, number: int, at: QPointF, *others: int) -> None:
        self._tell("move", number, at, others)

    def lift(self, number: int, at: QPointF, *others: int) -> None:
        self._tell("release", number, at, others)

    def _tell(self, what: str, number: int, at: QPointF, others: tuple[int, ...]) -> None:
        sequence = QTest.touchEvent(self.grid, self.screen, False)
        getattr(sequence, what)(number, at.toPoint(), self.grid)
        for other in others:
            sequence.stationary(other)
        sequence.commit()


@pytest.fixture
def fingers(grid: GridInput, screen: QPointingDevice) -> Fingers:
    return Fingers(grid, screen)


def pen(grid: GridInput, kind: QEvent.Type, at: QPointF, *, blunt: bool = False) -> bool:
    pointer = QPointingDevice.PointerType.Eraser if blunt else QPointingDevice.PointerType.Pen
    device = _device(QInputDevice.DeviceType.Stylus, pointer)
    button = NONE if kind == QEvent.Type.TabletMove else LEFT
    held = NONE if kind == QEvent.Type.TabletRelease else LEFT
    event = QTabletEvent(kind, device, at, at, 0.6, 0, 0, 0, 0, 0, PLAIN, button, held)
    QApplication.sendEvent(grid, event)
    return event.isAccepted()


def test_a_finger_places_and_drags(grid: GridInput, fingers: Fingers) -> None:
    heard: list[Any] = []
    grid.moments_changed.connect(heard.append)
    fingers.press(1, pixel(grid, 0.5, 0.5))
    fingers.move(1, pixel(grid, -0.5, 0.25))
    assert grid.moments() == ()
    assert len(grid.picture.marks) == 1
    fingers.lift(1, pixel(grid, -0.5, 0.2))
    assert positions(grid) == [(-0.5, 0.2)]
    assert len(heard) == 1


def test_a_second_finger_changes_nothing(grid: GridInput, fingers: Fingers) -> None:
    there, far = pixel(grid, 0.5, 0.5), pixel(grid, -0.9, -0.9)
    fingers.press(1, there)
    fingers.press(2, far, 1)
    fingers.lift(2, far, 1)
    assert grid.moments() == ()
    fingers.lift(1, there)
    assert positions(grid) == [(0.5, 0.5)]


def test_a_touch_the_system_takes_away_places_nothing(
    grid: GridInput, fingers: Fingers, screen: QPointingDevice
) -> None:
    fingers.press(1, pixel(grid, 0.5, 0.5))
    assert len(grid.picture.marks) == 1
    QApplication.sendEvent(grid, QTouchEvent(QEvent.Type.TouchCancel, screen, PLAIN, []))
    assert grid.picture.marks == ()
    fingers.lift(1, pixel(grid, 0.5, 0.5))
    assert grid.moments() == ()


def test_a_touch_beside_the_grid_is_for_the_page(grid: GridInput, fingers: Fingers) -> None:
    fingers.press(1, QPointF(2, 2))
    fingers.move(1, pixel(grid, 0.0, 0.0))
    fingers.lift(1, pixel(grid, 0.0, 0.0))
    assert grid.moments() == ()


def test_a_finger_takes_a_mark_from_further_off_than_a_mouse(
    grid: GridInput, fingers: Fingers
) -> None:
    grid.editing.set_mode(Mode.THREE)
    grid.editing.place(Position(0.0, 0.0))
    near = pixel(grid, 0.0, 0.0) + QPointF(20, 0)
    fingers.press(1, near)
    fingers.lift(1, near)
    assert len(grid.moments()) == 1


def test_a_pen_places_and_its_blunt_end_takes_away(grid: GridInput) -> None:
    kind = QEvent.Type
    assert not pen(grid, kind.TabletMove, pixel(grid, 0.0, 0.0))
    assert pen(grid, kind.TabletPress, pixel(grid, 0.3, 0.3))
    assert pen(grid, kind.TabletMove, pixel(grid, 0.4, -0.4))
    assert pen(grid, kind.TabletRelease, pixel(grid, 0.4, -0.4))
    assert positions(grid) == [(0.4, -0.4)]
    assert not pen(grid, kind.TabletPress, pixel(grid, -0.9, 0.9), blunt=True)
    assert positions(grid) == [(0.4, -0.4)]
    assert pen(grid, kind.TabletPress, pixel(grid, 0.4, -0.4), blunt=True)
    assert grid.moments() == ()


def test_escape_while_dragging_puts_the_mark_back(grid: GridInput) -> None:
    mark = Placement(Position(0.0, 0.0), Certainty.CLEAR, NOW)
    grid.set_moments((Moment("m", "", mark),))
    QTest.mousePress(grid, LEFT, pos=pixel(grid, 0.0, 0.0).toPoint())
    QTest.mouseMove(grid, pixel(grid, 0.7, 0.7).toPoint())
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid, LEFT, pos=pixel(grid, 0.7, 0.7).toPoint())
    assert positions(grid) == [(0.0, 0.0)]


def test_other_buttons_and_places_are_not_for_the_grid(grid: GridInput) -> None:
    QTest.mouseClick(grid, Qt.MouseButton.RightButton, pos=pixel(grid, 0.2, 0.2).toPoint())
    QTest.mouseClick(grid, LEFT, pos=QPoint(2, 2))
    assert grid.moments() == ()
