"""How the grid lies is one setting, and every grid in the window follows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from journal_app.domain.grid import Certainty, Orientation, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.roles import RoleBlock
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.ui.widgets.mini_grid import MiniGrid

LAID = Orientation(swap=True, flip_horizontal=False, flip_vertical=True)


@pytest.fixture
def shell(desk: Desk, coach: Role, make_draft: Callable[..., Any], qtbot: Any) -> Shell:
    desk.preferences.change(swap_axes=True, flip_vertical=True)
    mark = Placement(Position(0.4, -0.2), Certainty.CLEAR, desk.clock())
    for number in range(3):
        moments = (Moment(f"m{number}", "", mark),)
        draft = make_draft(role_id=coach.id, client="Heron", moments=moments)
        desk.services.journal.save(draft)
    desk.services.practice.set_intended(coach.id, Position(0.5, 0.5), 0.25, "")
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    return made


WITH_GRIDS = (
    Place.TODAY, Place.JOURNAL, Place.DRIFT, Place.CLIENTS, Place.MAP, Place.SETTINGS,
)  # fmt: skip


def laid(root: QWidget) -> list[Orientation]:
    """How each grid within lies."""
    large = [grid.orientation for grid in root.findChildren(GridSurface)]
    return large + [grid._orientation for grid in root.findChildren(MiniGrid)]


def test_every_grid_of_a_page_lies_as_set(shell: Shell) -> None:
    for place in WITH_GRIDS:
        shell.show_place(place)
        for block in shell.pages[place.value].findChildren(RoleBlock):
            block.change.click()  # saying where one wants to be has a grid
        found = laid(shell.pages[place.value])
        assert found, place
        assert set(found) == {LAID}, place
    shell.log_session()
    assert set(laid(shell.pages["log"])) == {LAID}
