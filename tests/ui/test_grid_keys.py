"""The keys of the grid, its help, and what assistive technology is told."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal_app.domain.grid import Certainty, Orientation, Position, Quadrant
from journal_app.domain.moments import STANDARD_LABELS
from journal_app.domain.practice import IntendedArea
from journal_app.ui.widgets.grid_card import GridCard
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_help import AXES
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.wording.map_texts import map_texts
from journal_app.wording.words import Words
from tests.conftest import NOW

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
without_screen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A window that opens above another takes keys by means that nothing without a screen has."""


@pytest.fixture
def card(qtbot: Any, themes: Any, clock: Any) -> GridCard:
    return shown(qtbot, themes, clock, Orientation())


def shown(qtbot: Any, themes: Any, clock: Any, orientation: Orientation) -> GridCard:
    made = GridCard(themes, Words(), orientation, clock)
    qtbot.addWidget(made)
    made.resize(480, 820)
    made.show()
    return made


def press(card: GridCard, *keys: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(card.grid, key, modifier)


def positions(card: GridCard) -> list[tuple[float, float]]:
    return [(one.placement.position.x, one.placement.position.y) for one in card.moments()]


# --- moments by number, how sure, names, undo


def test_a_number_makes_room_for_its_moment(card: GridCard) -> None:
    heard: list[Any] = []
    card.mode_chosen.connect(heard.append)
    press(card, Key.Key_Return, Key.Key_Return)
    press(card, Key.Key_2, Key.Key_Right, Key.Key_Return)
    assert card.grid.editing.slots.mode is Mode.THREE
    assert [one.label for one in card.moments()] == ["start", "middle"]
    press(card, Key.Key_3, Key.Key_Up, Key.Key_Return)
    assert tuple(one.label for one in card.moments()) == STANDARD_LABELS
    press(card, Key.Key_4, Key.Key_Left, Key.Key_Return)
    assert card.grid.editing.slots.mode is Mode.OWN
    assert len(card.moments()) == 4
    assert heard == [Mode.THREE, Mode.OWN]
    for _ in range(5):
        press(card, Key.Key_7, Key.Key_Left, Key.Key_Return)
    assert len(card.moments()) == 7


def test_three_moments_asked_for_on_an_empty_grid_begin_with_the_first(card: GridCard) -> None:
    press(card, Key.Key_3, Key.Key_Return, Key.Key_Return)
    assert [one.label for one in card.moments()] == ["start"]
    press(card, Key.Key_3, Key.Key_Up, Key.Key_Return)
    assert [one.label for one in card.moments()] == ["start", "end"]


def test_a_mark_and_all_that_follows_can_be_taken_back(card: GridCard) -> None:
    press(card, Key.Key_Return, Key.Key_Return, Key.Key_Right)
    press(card, Key.Key_2, Key.Key_Up, Key.Key_Return, Key.Key_Delete)
    assert positions(card) == [(0.05, 0.0)]
    press(card, Key.Key_Z, modifier=CONTROL)
    assert positions(card) == [(0.05, 0.0), (0.05, 0.05)]
    for _ in range(9):
        press(card, Key.Key_Z, modifier=CONTROL)
    assert positions(card) == []


def test_plus_and_minus_say_how_sure(card: GridCard) -> None:
    press(card, Key.Key_Minus)
    assert card.sureness.button(1).isChecked()
    press(card, Key.Key_Return, Key.Key_Return)
    assert card.moments()[0].placement.certainty is Certainty.ROUGHLY
    press(card, Key.Key_Minus, Key.Key_Minus)
    assert card.moments()[0].placement.certainty is Certainty.HARD_TO_SAY
    press(card, Key.Key_Plus)
    assert card.moments()[0].placement.certainty is Certainty.ROUGHLY
    assert card.grid.accessibleDescription() == "roughly"


# --- less motion


def test_nothing_fades_where_less_motion_is_wanted(card: GridCard, themes: Any) -> None:
    card.grid.set_context(IntendedArea("a", "r", Position(0.5, 0.5), 0.25, NOW))
    themes.wanted_still = True
    press(card, Key.Key_Return, Key.Key_Return)
    assert card.grid.picture.context == 1.0


# --- help


@without_screen
@pytest.mark.parametrize("orientation", [Orientation(), Orientation(True, True, False)])
def test_help_goes_from_quadrant_to_quadrant_and_closes(
    qtbot: Any, themes: Any, clock: Any, orientation: Orientation
) -> None:
    card = shown(qtbot, themes, clock, orientation)
    texts = {one.quadrant: one for one in map_texts("en").quadrants}
    press(card, Key.Key_F1)
    seen = []
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        QTest.keyClick(card.help, key)
        right, up = card.help.corner
        x, y = orientation.from_screen(right / 2, up / 2)
        quadrant = Position(x, y).quadrant
        seen.append(quadrant)
        assert texts[quadrant].text in card.help.said()
        assert texts[quadrant].practised[0] in card.help.said()
    assert set(seen) == set(Quadrant) - {Quadrant.BETWEEN}
    QTest.keyClick(card.help, Key.Key_F1)
    assert card.help.corner == AXES
    assert "supplied" in card.help.said()
    QTest.keyClick(card.help, Key.Key_Escape)
    assert not card.help.isVisible()
    assert card.moments() == ()


@without_screen
def test_help_opens_on_the_quadrant_at_hand(card: GridCard) -> None:
    card.grid.editing.place(Position(0.5, -0.5))
    assert card.grid.corner_at_hand() == (1, -1)
    wanted: list[Any] = []
    card.grid.help_wanted.connect(wanted.append)
    corner = frame_rect(card.grid.frame()).toRect().topLeft() + QPoint(30, 30)
    QTest.mouseClick(card.grid, Qt.MouseButton.RightButton, pos=corner)

    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(card.grid, QContextMenuEvent(reason, corner, corner))
    assert wanted == [(-1, 1)]
    assert card.help.isVisible()
    card.help.close()


# --- what assistive technology is told


def test_the_value_of_the_grid_is_its_words(card: GridCard) -> None:
    found = QAccessible.queryAccessibleInterface(card.grid)
    assert found is not None
    assert found.role() == QAccessible.Role.Canvas
    assert found.text(QAccessible.Text.Name) == "Where did you sit? Grid"
    assert "arrow keys" in found.text(QAccessible.Text.Value)
    card.grid.editing.place(Position(-0.2, 0.7))
    said = found.text(QAccessible.Text.Value)
    assert said == "A little toward expert knowledge; clearly meaning."
    assert found.state().focusable


def test_poles_are_explained_while_the_grid_has_the_focus(card: GridCard, qtbot: Any) -> None:
    with qtbot.waitActive(card):
        card.activateWindow()
    card.sureness.button(0).setFocus()
    height = card._texts.height()
    assert "bring the explanation" in card._texts.currentWidget().text()
    card.grid.setFocus()
    assert "I supplied almost all" in card._texts.currentWidget().text()
    assert card._texts.height() == height
