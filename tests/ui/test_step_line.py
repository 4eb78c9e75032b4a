"""The steps of a referral: evenly across, or one below the other."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.step_line import StepCell, StepLine, StepShown

pytestmark = pytest.mark.dressed

NAMES = ("Bemerkt", "Supervision", "Angesprochen", "Möglichkeiten", "Antwort", "Nachgefragt")
STEPS = (
    *(StepShown(name, "Mo. 9. Nov." if at < 2 else "", at == 2) for at, name in enumerate(NAMES)),
    StepShown("Abgeschlossen"),
)


@pytest.fixture
def line(qtbot: Any, themes: ThemeManager) -> StepLine:
    made = StepLine(themes)
    qtbot.addWidget(made)
    made.show_steps(STEPS)
    made.show()
    return made


def cells(line: StepLine, width: int) -> list[StepCell]:
    line.resize(width, line.heightForWidth(width))
    return [cell for cell in line.findChildren(StepCell) if cell.isVisible()]


def apart(places: list[int]) -> set[int]:
    return {after - before for before, after in pairwise(places)}


def test_the_dots_stand_at_even_distances_at_every_width(line: StepLine) -> None:
    for width in range(200, 1300, 50):
        shown = cells(line, width)
        across = shown[0].y() == shown[1].y()
        assert len(apart([cell.x() if across else cell.y() for cell in shown])) == 1, width
        for cell in shown:
            for words in cell.findChildren(QLabel):
                if words.isVisible():
                    assert cell.rect().contains(words.geometry())
                    assert words.height() >= words.heightForWidth(words.width())
        assert max(cell.geometry().bottom() for cell in shown) < line.height()
        assert max(cell.geometry().right() for cell in shown) < max(width, 200)


def test_downwards_the_day_stands_beside_the_name_where_all_have_room(line: StepLine) -> None:
    for width, beside in ((400, True), (150, False)):
        name, day = (words for words in cells(line, width)[0].findChildren(QLabel))
        assert (day.y() == name.y()) is beside


def test_it_begins_at_the_right_where_one_reads_from_there(line: StepLine) -> None:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    places = [cell.geometry().right() for cell in cells(line, 1200)]
    assert places[0] == 1199
    assert places == sorted(places, reverse=True)
