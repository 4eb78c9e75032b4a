from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journal_app.domain.grid import Axis, Certainty, Orientation, Position
from journal_app.domain.moments import END, START, Moment, Placement
from journal_app.domain.practice import IntendedArea
from journal_app.ui.widgets.grid_card import GridCard
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.wording.words import Words
from tests.conftest import NOW

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
AREA = IntendedArea("area", "role", Position(0.5, 0.5), 0.25, NOW)


@pytest.fixture
def grid(qtbot: Any, themes: Any, clock: Any) -> GridInput:
    made = GridInput(themes, Words(), Orientation(), clock)
    qtbot.addWidget(made)
    made.resize(440, 440)
    return made


@pytest.fixture
def told(grid: GridInput) -> list[tuple[Moment, ...]]:
    heard: list[tuple[Moment, ...]] = []
    grid.moments_changed.connect(heard.append)
    return heard


def positions(grid: GridInput) -> list[tuple[float, float]]:
    return [(one.placement.position.x, one.placement.position.y) for one in grid.moments()]


def pixel(grid: GridInput, x: float, y: float) -> QPoint:
    px, py = grid.frame().to_pixels(x, y, grid.orientation)
    return QPoint(round(px), round(py))


def click(grid: GridInput, x: float, y: float) -> None:
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=pixel(grid, x, y))


def press(grid: GridInput, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(grid, key, modifier)


def moment(label: str, x: float, y: float) -> Moment:
    return Moment(f"id-{label}", label, Placement(Position(x, y), Certainty.ROUGHLY, NOW))


def test_starts_without_any_mark(grid: GridInput) -> None:
    assert grid.moments() == ()
    assert grid.picture.marks == ()


def test_a_click_marks_once_and_on_a_step(grid: GridInput, told: list[Any], clock: Any) -> None:
    click(grid, 0.4, -0.25)
    assert positions(grid) == [(0.4, -0.25)]
    assert told == [grid.moments()]
    assert grid.moments()[0].placement.made_at == clock()


def test_a_click_beside_the_grid_marks_nothing(grid: GridInput) -> None:
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert grid.moments() == ()


def test_dragging_adjusts_and_tells_once(grid: GridInput, told: list[Any]) -> None:
    click(grid, 0.0, 0.0)
    sentences: list[str] = []
    grid.sentence_changed.connect(sentences.append)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=pixel(grid, 0.0, 0.0))
    for step in range(1, 9):
        QTest.mouseMove(grid, pixel(grid, 0.1 * step, 0.05 * step))
    assert len(told) == 1
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=pixel(grid, 0.8, 0.4))
    assert positions(grid) == [(0.8, 0.4)]
    assert len(told) == 2
    assert len(set(sentences)) > 2


def test_dragging_out_of_the_grid_stays_at_the_edge(grid: GridInput) -> None:
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=pixel(grid, 0.9, 0.9))
    QTest.mouseMove(grid, QPoint(900, -300))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=QPoint(900, -300))
    assert positions(grid) == [(1.0, 1.0)]


def test_one_mark_moves_with_the_next_click(grid: GridInput) -> None:
    click(grid, 0.0, 0.0)
    click(grid, -0.5, 0.5)
    assert positions(grid) == [(-0.5, 0.5)]


def test_three_clicks_are_start_middle_and_end(grid: GridInput) -> None:
    grid.editing.set_mode(Mode.THREE)
    for x, y in ((-0.5, -0.5), (0.0, 0.2), (0.6, 0.6)):
        click(grid, x, y)
    assert [one.label for one in grid.moments()] == ["start", "middle", "end"]
    click(grid, 0.9, -0.9)
    assert positions(grid)[-1] == (0.9, -0.9)
    assert len(grid.moments()) == 3


def test_the_first_arrow_is_not_yet_a_mark(grid: GridInput, told: list[Any]) -> None:
    press(grid, Key.Key_Right)
    press(grid, Key.Key_Up, SHIFT)
    assert grid.moments() == ()
    assert told == []
    press(grid, Key.Key_Return)
    assert positions(grid) == [(0.05, 0.25)]
    assert len(told) == 1


def test_escape_gives_the_cursor_up(grid: GridInput) -> None:
    press(grid, Key.Key_Up)
    press(grid, Key.Key_Escape)
    press(grid, Key.Key_Delete)
    assert grid.moments() == ()


def test_arrows_go_as_one_sees_them(qtbot: Any, themes: Any, clock: Any) -> None:
    grid = GridInput(themes, Words(), Orientation(swap=True, flip_vertical=True), clock)
    qtbot.addWidget(grid)
    grid.set_moments((moment("", 0.0, 0.0),))
    press(grid, Key.Key_Right)
    press(grid, Key.Key_Up, SHIFT)
    assert positions(grid) == [(-0.25, 0.05)]


def test_arrows_stop_at_the_edge(grid: GridInput, told: list[Any]) -> None:
    grid.set_moments((moment("", 1.0, 0.95),))
    press(grid, Key.Key_Up, SHIFT)
    press(grid, Key.Key_Right)
    assert positions(grid) == [(1.0, 1.0)]


def test_keys_place_three_moments_without_a_mouse(grid: GridInput) -> None:
    grid.editing.set_mode(Mode.THREE)
    press(grid, Key.Key_Return)
    press(grid, Key.Key_Return)
    press(grid, Key.Key_Return)
    press(grid, Key.Key_Right)
    press(grid, Key.Key_Return)
    press(grid, Key.Key_3)
    press(grid, Key.Key_Left, SHIFT)
    press(grid, Key.Key_Return)
    assert positions(grid) == [(0.0, 0.0), (0.05, 0.0), (-0.2, 0.0)]


def test_digits_pick_and_delete_takes_back_and_undo_brings_back(grid: GridInput) -> None:
    picked: list[int] = []
    grid.current_changed.connect(picked.append)
    grid.set_moments((moment(START, 0, 0), moment(END, 0.5, 0.5)))
    press(grid, Key.Key_1)
    press(grid, Key.Key_Delete)
    assert picked[0] == 0
    assert [one.label for one in grid.moments()] == [END]
    press(grid, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.label for one in grid.moments()] == [START, END]


def test_setters_tell_nobody(grid: GridInput, told: list[Any]) -> None:
    grid.set_moments((moment("", 0.1, 0.1),))
    grid.set_context(AREA, ((0.0, 0.0),))
    assert told == []


def test_blind_until_the_first_mark_stands(grid: GridInput) -> None:
    grid.set_context(AREA, ((0.0, 0.0), (0.1, 0.1)))
    assert grid.picture.context == 0.0
    click(grid, 0.2, 0.2)
    assert grid.picture.context == 1.0
    grid.editing.remove()
    assert grid.picture.context == 0.0


def test_dragging_the_first_mark_is_still_blind(grid: GridInput) -> None:
    grid.set_context(AREA)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=pixel(grid, 0.0, 0.0))
    assert grid.picture.marks
    assert grid.picture.context == 0.0


def test_saved_marks_show_their_context_at_once(grid: GridInput) -> None:
    grid.set_moments((moment("", 0.1, 0.1),))
    grid.set_context(AREA)
    assert grid.picture.context == 1.0


def test_context_fades_in_where_the_window_is_seen(grid: GridInput, qtbot: Any) -> None:
    grid.set_context(AREA)
    grid.show()
    click(grid, 0.2, 0.2)
    qtbot.waitUntil(lambda: grid.picture.context == 1.0)


def test_says_in_words_where_the_mark_is(grid: GridInput) -> None:
    click(grid, -0.2, 0.7)
    assert grid.sentence() == "A little toward expert knowledge; clearly meaning."
    assert "expert knowledge" in grid.accessibleDescription()
    press(grid, Key.Key_Up)
    assert "clearly meaning" in grid.accessibleDescription()


def test_poles_tell_what_they_mean(grid: GridInput) -> None:
    from PySide6.QtCore import QPointF

    assert "almost all about what it means" in grid.tip_at(QPointF(220, 4))
    assert grid.tip_at(QPointF(220, 220)) == ""


def test_what_a_mode_has_no_room_for_comes_back_with_its_mode(grid: GridInput) -> None:
    grid.set_moments((moment("a", 0, 0), moment("b", 0.5, 0.5), moment("c", 1, 1)))
    grid.editing.set_mode(Mode.ONE)
    assert len(grid.moments()) == 1
    grid.editing.set_mode(Mode.OWN)
    assert [one.label for one in grid.moments()] == ["a", "b", "c"]


def test_paints_in_every_state(grid: GridInput) -> None:
    grid.grab()
    press(grid, Key.Key_Up)
    grid.grab()
    grid.set_context(AREA, ((0.0, 0.0), (0.3, 0.3)))
    grid.set_moments(tuple(moment(f"long name number {n}", n / 10, n / 10) for n in range(7)))
    grid.setFocus()
    grid.grab()


@pytest.fixture
def card(qtbot: Any, themes: Any, clock: Any) -> GridCard:
    made = GridCard(themes, Words(), Orientation(), clock)
    qtbot.addWidget(made)
    made.resize(480, 800)
    made.show()
    return made


def test_chips_choose_mode_and_certainty(card: GridCard) -> None:
    heard: list[Any] = []
    card.moments_changed.connect(heard.append)
    card.modes.button(1).click()
    click(card.grid, 0.2, 0.2)
    card.sureness.button(2).click()
    assert card.moments()[0].placement.certainty is Certainty.HARD_TO_SAY
    assert card.moments()[0].label == START
    assert len(heard) == 2


def test_own_moments_get_a_name(card: GridCard) -> None:
    card.modes.button(2).click()
    assert not card.name.isHidden()
    click(card.grid, 0.2, 0.2)
    QTest.keyClicks(card.name, "the long silence")
    QTest.keyClick(card.name, Key.Key_Return)
    assert card.moments()[0].label == "the long silence"


@pytest.mark.dressed
def test_sliders_have_no_handle_until_set_and_say_the_same(card: GridCard) -> None:
    x, y = (card.sliders.sliders[axis] for axis in Axis)
    assert x.step is None
    QTest.keyClick(x, Key.Key_Right)
    assert card.moments() == ()
    QTest.keyClick(x, Key.Key_Right)
    QTest.keyClick(y, Key.Key_Up, SHIFT)
    assert positions(card.grid) == [(0.05, 0.0)]
    QTest.keyClick(y, Key.Key_PageUp)
    assert positions(card.grid) == [(0.05, 0.25)]
    assert y.accessibleDescription() == "a little toward meaning"
    click(card.grid, -0.5, -0.5)
    assert (x.step, y.step) == (-10, -10)
    QTest.keyClick(x, Key.Key_Delete)
    assert card.moments() == ()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_help_opens_and_closes_by_keys(card: GridCard) -> None:
    QTest.keyClick(card.grid, Key.Key_F1)
    assert card.help.isVisible()
    QTest.keyClick(card.help, Key.Key_Escape)
    assert not card.help.isVisible()
