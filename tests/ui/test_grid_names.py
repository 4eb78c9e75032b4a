"""Naming a moment where it stands, what the keys do next, and marks that were made late."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journal_app.domain.grid import Certainty, Orientation, Position
from journal_app.domain.moments import LATE_AFTER, STANDARD_LABELS, Moment, Placement
from journal_app.ui.widgets.grid_card import GridCard
from journal_app.ui.widgets.grid_data import MarkStyle
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.wording.words import Words
from tests.conftest import NOW

Key = Qt.Key


@pytest.fixture
def card(qtbot: Any, themes: Any, clock: Any) -> GridCard:
    made = GridCard(themes, Words(), Orientation(), clock)
    qtbot.addWidget(made)
    made.resize(480, 900)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.grid.setFocus()
    made.grid.grab()
    return made


def press(card: GridCard, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(card.grid, key)


def pixel(card: GridCard, x: float, y: float) -> QPoint:
    px, py = card.grid.frame().to_pixels(x, y, card.grid.orientation)
    return QPoint(round(px), round(py))


def double_click(card: GridCard, at: QPoint) -> None:
    """As a hand does it: the second press of two in the same place."""
    QTest.mouseClick(card.grid, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(card.grid, Qt.MouseButton.LeftButton, pos=at)


def three(*labels: str) -> tuple[Moment, ...]:
    places = ((-0.5, -0.5), (0.0, 0.3), (0.6, 0.5))
    return tuple(
        Moment(f"id-{label}", label, Placement(Position(x, y), Certainty.CLEAR, NOW))
        for label, (x, y) in zip(labels, places, strict=True)
    )


def labels(card: GridCard) -> list[str]:
    return [moment.label for moment in card.moments()]


# --- names


def test_f2_writes_the_name_on_the_grid_and_enter_goes_back(card: GridCard) -> None:
    card.grid.editing.set_mode(Mode.OWN)
    press(card, Key.Key_Return, Key.Key_Return, Key.Key_F2)
    assert card.on_grid.hasFocus()
    assert card.grid.picture.marks[0].label == ""
    QTest.keyClicks(card.on_grid, "der lange Umweg")
    assert labels(card) == ["der lange Umweg"]
    assert card.name.text() == "der lange Umweg"
    QTest.keyClick(card.on_grid, Key.Key_Return)
    assert card.grid.hasFocus()
    assert not card.on_grid.isVisible()
    assert card.grid.picture.marks[0].label == "der lange Umweg"
    assert len(card.moments()) == 1


def test_a_name_is_one_edit_and_escape_takes_it_back(card: GridCard) -> None:
    card.set_moments(three(*STANDARD_LABELS))
    press(card, Key.Key_2, Key.Key_F2)
    assert card.on_grid.text() == "middle"
    QTest.keyClicks(card.on_grid, "the turn")
    assert labels(card) == ["start", "the turn", "end"]
    QTest.keyClick(card.on_grid, Key.Key_Escape)
    assert labels(card) == list(STANDARD_LABELS)
    assert card.grid.editing.slots.mode is Mode.THREE
    press(card, Key.Key_F2)
    QTest.keyClicks(card.on_grid, "the turn")
    QTest.keyClick(card.on_grid, Key.Key_Return)
    press(card, Key.Key_Up)
    QTest.keyClick(card.grid, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert labels(card) == ["start", "the turn", "end"]
    QTest.keyClick(card.grid, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert labels(card) == list(STANDARD_LABELS)


def test_keys_of_the_grid_are_letters_while_a_name_is_written(card: GridCard) -> None:
    press(card, Key.Key_Return, Key.Key_Return, Key.Key_F2)
    before = card.moments()[0].placement
    QTest.keyClicks(card.on_grid, "3 + 1 -")
    QTest.keyClick(card.on_grid, Key.Key_Up)
    QTest.keyClick(card.on_grid, Key.Key_Delete)
    QTest.keyClick(card.on_grid, Key.Key_F2)
    assert [(one.label, one.placement) for one in card.moments()] == [("3 + 1 -", before)]


def test_a_double_click_on_a_mark_or_its_label_names_it(card: GridCard) -> None:
    card.set_moments(three("a walk", "a wall", "a door"))
    before = card.moments()
    double_click(card, pixel(card, 0.0, 0.3))
    assert card.on_grid.hasFocus()
    assert card.on_grid.text() == "a wall"
    QTest.keyClick(card.on_grid, Key.Key_Escape)
    place = card.grid.label_place(0, "")
    assert place is not None
    double_click(card, place.center().toPoint())
    assert card.on_grid.text() == "a walk"
    QTest.keyClick(card.on_grid, Key.Key_Escape)
    assert card.moments() == before


def test_a_single_click_on_a_label_marks_what_lies_below_it(card: GridCard) -> None:
    card.set_moments((Moment("id-start", "start", three(*STANDARD_LABELS)[0].placement),))
    place = card.grid.label_place(0, "")
    assert place is not None
    QTest.mouseClick(card.grid, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert labels(card) == ["start", "middle"]


def test_naming_one_of_three_keeps_the_moments_still_to_be_marked(card: GridCard) -> None:
    chosen: list[Mode] = []
    card.grid.editing.set_mode(Mode.THREE)
    card.mode_chosen.connect(chosen.append)
    press(card, Key.Key_Return, Key.Key_Return, Key.Key_F2)
    QTest.keyClicks(card.on_grid, "hello")
    QTest.keyClick(card.on_grid, Key.Key_Return)
    press(card, Key.Key_Return, Key.Key_Right, Key.Key_Return)
    assert labels(card) == ["hello", "middle"]
    assert chosen == []


def test_a_standard_name_is_kept_as_such_in_every_language(card: GridCard) -> None:
    card.set_moments(three("one", "two", "three"))
    card.name.setFocus()
    card.name.selectAll()
    QTest.keyClicks(card.name, "end")
    assert labels(card) == ["one", "two", "end"]


def test_the_field_stays_within_the_grid(card: GridCard) -> None:
    moments = tuple(
        Moment(f"m{n}", f"name {n}", Placement(Position(x, y), Certainty.CLEAR, NOW))
        for n, (x, y) in enumerate([(-1, -1), (1, 1), (1, -1), (-1, 1)])
    )
    card.set_moments(moments)
    for number in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
        press(card, number, Key.Key_F2)
        QTest.keyClicks(card.on_grid, "W" * 60)
        assert card.grid.rect().contains(card.on_grid.geometry())
        QTest.keyClick(card.on_grid, Key.Key_Return)
    assert [len(name) for name in labels(card)] == [40] * 4


# --- what keys do next


def test_the_line_below_says_what_the_keys_do_next(card: GridCard) -> None:
    assert "press 3" in card.next.text()
    press(card, Key.Key_3, Key.Key_1)
    assert "“start”" in card.next.text()
    press(card, Key.Key_Right)
    assert "Enter places “start”" in card.next.text()
    press(card, Key.Key_Return)
    assert "on to “middle”" in card.next.text()
    press(card, Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert card.next.text().startswith("1 to 3")


def test_nothing_moves_when_the_line_changes(card: GridCard) -> None:
    heights = set()
    for key in (Key.Key_3, Key.Key_1, Key.Key_Right, Key.Key_Return, Key.Key_Return):
        press(card, key)
        card.layout().activate()
        heights.add(card.next.height())
    assert len(heights) == 1


# --- late marks


def test_a_late_mark_is_hollow_while_it_is_made(card: GridCard) -> None:
    card.grid.set_session_end(NOW - LATE_AFTER - timedelta(minutes=1))
    QTest.mousePress(card.grid, Qt.MouseButton.LeftButton, pos=pixel(card, 0.2, 0.2))
    assert card.grid.picture.marks[-1].style is MarkStyle.HOLLOW
    QTest.mouseRelease(card.grid, Qt.MouseButton.LeftButton, pos=pixel(card, 0.2, 0.2))
    assert card.grid.picture.marks[-1].style is MarkStyle.HOLLOW
    assert "three days" in card.grid.sentence()


def test_a_mark_follows_the_date_that_is_entered(card: GridCard) -> None:
    press(card, Key.Key_Return, Key.Key_Return)
    for ago, style in (
        (LATE_AFTER, MarkStyle.FILLED),
        (LATE_AFTER + timedelta(seconds=1), MarkStyle.HOLLOW),
        (timedelta(0), MarkStyle.FILLED),
        (timedelta(days=-2), MarkStyle.FILLED),
    ):
        card.grid.set_session_end(NOW - ago)
        assert card.grid.picture.marks[-1].style is style
