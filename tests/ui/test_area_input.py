"""Choosing where one wants to be, by pointer and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Orientation, Position
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.area_input import NARROW, WIDE, AreaCanvas, AreaInput
from journal_app.wording.words import Words


@pytest.fixture
def area(themes: ThemeManager, qtbot: QtBot) -> AreaInput:
    return _made(themes, qtbot, Orientation())


def _made(themes: ThemeManager, qtbot: QtBot, orientation: Orientation) -> AreaInput:
    made = AreaInput(themes, Words(), orientation, with_width=True)
    qtbot.addWidget(made)
    made.resize(420, 480)
    made.show()
    return made


def _canvas(area: AreaInput) -> AreaCanvas:
    found = area.findChild(AreaCanvas)
    assert isinstance(found, AreaCanvas)
    return found


def _at(area: AreaInput, x: float, y: float) -> QPoint:
    canvas = _canvas(area)
    px, py = canvas.frame().to_pixels(x, y, canvas.orientation)
    return QPoint(round(px), round(py))


def test_nothing_is_chosen_by_itself(area: AreaInput) -> None:
    assert area.centre is None
    assert area.half_width == 0.25
    assert area.said.startswith("Nothing is chosen")


def test_a_click_sets_the_centre_once(area: AreaInput, qtbot: QtBot) -> None:
    told: list[object] = []
    area.changed.connect(lambda: told.append(area.centre))
    qtbot.mouseClick(_canvas(area), Qt.MouseButton.LeftButton, pos=_at(area, 0.5, 0.35))
    assert told == [Position(0.5, 0.35)]
    assert area.said == "Toward co-creation; toward meaning"
    assert _canvas(area).accessibleDescription() == area.said


def test_a_click_beside_the_grid_does_nothing(area: AreaInput, qtbot: QtBot) -> None:
    qtbot.mouseClick(_canvas(area), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert area.centre is None


def test_dragging_takes_it_along_up_to_the_edge(area: AreaInput, qtbot: QtBot) -> None:
    canvas = _canvas(area)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=_at(area, 0, 0))
    qtbot.mouseMove(canvas, _at(area, -0.5, 0.2))
    assert area.centre == Position(-0.5, 0.2)
    qtbot.mouseMove(canvas, QPoint(canvas.width() + 50, 5))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert area.centre == Position(1, 1)
    qtbot.mouseMove(canvas, _at(area, 0, 0))
    assert area.centre == Position(1, 1)


def test_keys_begin_in_the_middle_and_delete_clears(area: AreaInput, qtbot: QtBot) -> None:
    canvas = _canvas(area)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert area.centre == Position(0, 0)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert area.centre == Position(0.05, 0.25)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert area.centre is None


def test_keys_go_the_way_one_sees(themes: ThemeManager, qtbot: QtBot) -> None:
    area = _made(themes, qtbot, Orientation(swap=True, flip_vertical=True))
    area.set_area(Position(0, 0))
    qtbot.keyClick(_canvas(area), Qt.Key.Key_Right)
    qtbot.keyClick(_canvas(area), Qt.Key.Key_Up)
    assert area.centre == Position(-0.05, 0.05)


def test_setting_it_says_nothing(area: AreaInput) -> None:
    told: list[object] = []
    area.changed.connect(lambda: told.append(1))
    area.set_area(Position(0.5, 0.5), WIDE)
    assert not told
    assert area.half_width == WIDE
    chips = {made.text(): made.isChecked() for made in area.width_chips}
    assert chips == {"narrow": False, "usual": False, "wide": True}


def test_a_width_of_its_own_leaves_all_three_open(area: AreaInput) -> None:
    area.set_area(Position(0.5, 0.5), 0.3)
    assert not any(made.isChecked() for made in area.width_chips)
    area.set_area(None)
    assert [made.isChecked() for made in area.width_chips] == [False, True, False]


def test_a_width_is_chosen(area: AreaInput, qtbot: QtBot) -> None:
    told: list[float] = []
    area.changed.connect(lambda: told.append(area.half_width))
    qtbot.mouseClick(area.width_chips[0], Qt.MouseButton.LeftButton)
    assert told == [NARROW]
