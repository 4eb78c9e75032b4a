"""The grid over time: path by periods, moments, ways within sessions, pictures and tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import END, START, Moment, Placement
from journal_app.domain.periods import PeriodLength
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_grid_card import DriftGridCard
from journal_app.ui.pages.drift_shown import read_drift, worked_out
from journal_app.ui.pages.drift_way import MOST_CENTRES
from journal_app.ui.widgets.grid_picture import MarkStyle


@pytest.fixture
def sit(services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any) -> Any:
    """Logs a session some days ago, with a moment for each place."""

    def logged(days: int, *places: tuple[float, float]) -> None:
        start = clock.now - timedelta(days=days, hours=2)
        placed = start + timedelta(hours=1)
        services.journal.save(
            make_draft(
                role_id=coach.id,
                client="Heron",
                started_at=start,
                moments=tuple(
                    Moment(new_id(), label, Placement(Position(*place), Certainty.CLEAR, placed))
                    for label, place in zip((START, END, ""), places, strict=False)
                ),
            )
        )

    return logged


@pytest.fixture
def card(desk: Desk, coach: Role, qtbot: QtBot) -> Callable[[], DriftGridCard]:
    def shown() -> DriftGridCard:
        made = DriftGridCard(desk, None)  # type: ignore[arg-type]
        qtbot.addWidget(made)
        read = read_drift(desk.services, Selection(coach.id))
        found = read and worked_out(read)
        assert found is not None
        made.show_sessions(found)
        made.resize(460, 600)
        made.show()
        return made

    return shown


def test_a_path_through_the_months_with_their_spread(card: Callable[[], DriftGridCard], sit: Any):
    for days in (60, 59, 58, 30, 2, 1, 0):
        sit(days, (0.5 - days / 100, 0.2 + days % 3 / 10))
    picture = card().grid.picture
    assert [mark.label for mark in picture.marks] == ["Jan 2026", "", "Mar 2026"]
    assert [mark.style for mark in picture.marks][-1] is MarkStyle.FILLED
    assert [spread.strong for spread in picture.spreads] == [False, True]
    assert len(picture.dots) + len(picture.late_dots) == 7


def test_quarters_and_years_are_chosen(card: Callable[[], DriftGridCard], sit: Any):
    for days in (200, 100, 1):
        sit(days, (0.5, 0.2))
    made = card()
    made.length._choose(PeriodLength.QUARTER)
    tips = [mark.tip.split(",")[0] for mark in made.grid.picture.marks]
    assert tips == ["Q3 2025", "Q4 2025", "Q1 2026"]
    assert made.heading.text() == "Quarter by quarter"
    made.length._choose(PeriodLength.YEAR)
    assert [mark.tip for mark in made.grid.picture.marks] == [
        "2025, 2 sessions: toward co-creation; a little toward meaning",
        "2026, 1 session: toward co-creation; a little toward meaning",
    ]


def test_the_slider_grows_the_path(card: Callable[[], DriftGridCard], sit: Any):
    for days in (95, 65, 35, 5):
        sit(days, (0.5, 0.2))
    made = card()
    made.play.slider.setValue(1)
    picture = made.grid.picture
    assert len(picture.marks) == 2
    assert (len(picture.dots), len(picture.near_dots)) == (1, 1)
    made.play.slider.setValue(0)
    assert len(made.grid.picture.marks) == 1
    made.play.slider.setValue(3)
    assert len(made.grid.picture.marks) == 4


def test_a_long_path_shows_its_last_part(card: Callable[[], DriftGridCard], sit: Any):
    for month in range(20):
        sit(30 * month, (0.5, 0.2))
    made = card()
    assert len(made.grid.picture.marks) <= MOST_CENTRES
    assert len(made.grid.picture.dots) + len(made.grid.picture.late_dots) == 20
    made.play._go(14.5)
    assert len(made.grid.picture.marks) <= MOST_CENTRES


def test_moments_are_read_when_they_are_wanted(card: Callable[[], DriftGridCard], sit: Any):
    sit(3, (0.5, 0.2), (0.1, 0.2), (0.3, 0.3))
    sit(1, (0.5, 0.2))
    made = card()
    assert len(made.grid.picture.dots) == 2
    made.moments.click()
    assert len(made.grid.picture.dots) == 4
    assert made.remark.text() == "each dot a moment"
    made.moments.click()
    assert len(made.grid.picture.dots) == 2


def test_ways_within_sessions_and_their_average(card: Callable[[], DriftGridCard], sit: Any):
    for days in (40, 30, 20, 10, 5):
        sit(days, (0.1, 0.2), (0.5, 0.0))
    sit(1, (0.9, 0.9))
    made = card()
    made.inside.click()
    ways = made.grid.picture.ways
    assert [way.strong for way in ways] == [False] * 5 + [True]
    assert "5 sessions with more than one moment." in made.caption.text()
    assert "0.4 nearer to co-creation and 0.2 nearer to causality" in made.caption.text()
    assert made.grid.accessibleDescription() in made.caption.text()
    made.play.slider.setValue(0)
    assert len(made.grid.picture.ways) < len(ways)
    assert "Too few for an average." in made.caption.text()
    made.by_period.click()
    assert not made.grid.picture.ways


def test_without_ways_it_says_so(card: Callable[[], DriftGridCard], sit: Any):
    sit(1, (0.9, 0.9))
    made = card()
    made.inside.click()
    assert made.caption.text() == "No session here has more than one moment on the grid."


def test_both_views_are_tables_as_well(
    card: Callable[[], DriftGridCard], sit: Any, qtbot: QtBot, qtmodeltester: Any
):
    sit(40, (0.5, 0.2), (-0.5, 0.2))
    sit(1, (0.5, 0.2))
    made = card()
    made.as_table.click()
    model = made.model
    qtmodeltester.check(model)
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row == ["Mar 2026", "1", "toward co-creation", "a little toward meaning"]
    with qtbot.assertNotEmitted(made.session_opened):
        made.table.activated.emit(model.index(0, 0))
    made.inside.click()
    assert model.rowCount() == 1
    assert model.index(0, 1).data() == "Heron"
    with qtbot.waitSignal(made.session_opened):
        made.table.activated.emit(model.index(0, 0))
    made.as_table.click()
    assert made.grid.isVisible()


def test_every_control_has_a_name(card: Callable[[], DriftGridCard], sit: Any):
    for days in (40, 1):
        sit(days, (0.5, 0.2))
    made = card()
    for part in (made.grid, made.length, made.play.play, made.play.slider, made.table):
        assert part.accessibleName()
    assert "Mar 2026, 1 session: toward co-creation" in made.grid.accessibleDescription()
