"""Compare: two selections side by side, what is said of them, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from journal_app.domain.event import Event
from journal_app.domain.grid import Axis, Certainty, Orientation, Position, Quadrant
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.selection import Beside, Numbers, Selection, Side
from journal_app.services.bundle import Services
from journal_app.services.insight import Choices
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages.compare_page import ComparePage
from journal_app.ui.pages.compare_presets import Kind, begin_with, presets
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.compare_paint import Group, paint_axis, paint_groups
from journal_app.ui.widgets.grid_picture import GridPicture, grid_frame

FORBIDDEN = ("score", "alarm", "significant", "drifted", "decline", "risk", "p =", "better")
TODAY = date(2026, 3, 14)
Hold = Callable[..., None]


@pytest.fixture
def hold(services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any) -> Hold:
    """Holds sessions at one place, a day apart; the last ``ago`` days back."""

    def held(count: int, x: float, ago: int = 0, role: Role = coach, **more: Any) -> None:
        for number in range(count):
            start = clock() - timedelta(days=ago + number, hours=2)
            mark = Placement(Position(x, 0.2), Certainty.CLEAR, start + timedelta(hours=1))
            moments = (Moment(new_id(), "", mark),)
            services.journal.save(
                make_draft(role_id=role.id, started_at=start, moments=moments, **more)
            )

    return held


@pytest.fixture
def page(desk: Desk, coach: Role, qtbot: QtBot) -> ComparePage:
    made = ComparePage(desk)
    qtbot.addWidget(made)
    made.resize(1165, 860)
    made.show()
    return made


def said(page: ComparePage, axis: Axis = Axis.X) -> str:
    return page.axes[axis].said.text()


def test_two_clients_with_enough_sessions_are_held_apart(
    page: ComparePage, hold: Hold, coach: Role
) -> None:
    hold(9, 0.5, client="Heron")
    hold(8, -0.1, ago=20, client="Otter")
    page.start(Selection(coach.id, client="Heron"))
    assert [side.filters.selection.client for side in page.sides] == ["Heron", "Otter"]
    assert page.sides[0].said.text().startswith("9 sessions, on average")
    assert "the second ones sit 0.6 nearer to expert knowledge than the first" in said(page)
    assert "No clear difference between causality and meaning: 0.0" in said(page, Axis.Y)
    first, second = page.grid.groups
    assert first.centre == pytest.approx((0.5, 0.2))
    assert len(second.xs) == 8


def test_too_few_is_said_once_and_no_difference_given(
    page: ComparePage, hold: Hold, coach: Role
) -> None:
    hold(9, 0.5, client="Heron")
    hold(7, -0.1, client="Otter")
    page.start(Selection(coach.id, client="Heron"))
    assert said(page) == (
        "Too few: 8 sessions on either side are needed for a difference; there are 9 and 7."
    )
    assert said(page, Axis.Y) == ""


def test_what_stands_on_both_sides_is_said(page: ComparePage, hold: Hold, coach: Role) -> None:
    hold(9, 0.5, client="Heron")
    whole = Selection(coach.id)
    page.show_pair(whole, replace(whole, client="Heron"))
    assert "9 sessions in common" in said(page)


def test_nothing_at_all_is_said_kindly(page: ComparePage, coach: Role) -> None:
    page.start(Selection(coach.id))
    assert page.sides[0].said.text() == "No session fits this choice."
    assert "there are 0 and 0" in said(page)


def test_a_condition_of_one_side_leaves_the_other_alone(
    page: ComparePage, hold: Hold, coach: Role
) -> None:
    hold(9, 0.5, client="Heron")
    hold(9, 0.1, ago=30, client="Otter")
    page.start(Selection(coach.id, client="Heron"))
    page.sides[1].filters.remove("client")
    first, second = (side.filters.selection for side in page.sides)
    assert (first.client, second.client) == ("Heron", None)
    assert page.sides[1].said.text().startswith("18 sessions")


def test_an_event_tells_before_from_after(
    page: ComparePage, hold: Hold, coach: Role, services: Services
) -> None:
    hold(9, 0.5)
    hold(8, -0.2, ago=40)
    services.events.add(TODAY - timedelta(days=20), "Training")
    page.start(Selection(coach.id))
    assert page.sides[0].filters.chips["event"].choice.startswith("before Training")
    assert "0.7 nearer to co-creation" in said(page)
    titles = [action.text() for action in page.menu.actions()]
    assert titles == ["Before and after an event", "Two periods"]
    inner = page.menu.actions()[0].menu()
    assert isinstance(inner.actions()[0], QAction)  # type: ignore[attr-defined]
    page.menu.actions()[1].trigger()
    assert page.sides[1].filters.selection.event is None


def test_roles_are_never_pooled(
    page: ComparePage, hold: Hold, coach: Role, services: Services
) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    hold(9, 0.5)
    hold(9, -0.5, role=therapist)
    page.start(Selection(coach.id))
    with pytest.raises(ValueError, match="different roles"):
        services.insight.compare(Selection(coach.id), Selection(therapist.id))
    page.role._choose(therapist.id)
    assert {side.filters.selection.role_id for side in page.sides} == {therapist.id}


def test_of_what_is_set_only_another_way_of_the_axes_has_it_read_anew(
    page: ComparePage, hold: Hold, coach: Role, desk: Desk
) -> None:
    hold(9, 0.5)
    page.start(Selection(coach.id))
    shown = page.shown
    desk.preferences.change(layouts={"settings_section": "you"})
    assert page.shown is shown
    desk.preferences.change(swap_axes=True)
    assert page.shown is not shown
    assert page.grid.orientation == desk.orientation
    page.hide()
    shown = page.shown
    desk.preferences.change(swap_axes=False)
    assert page.shown is shown
    page.show()
    assert page.shown is not shown
    assert page.grid.orientation == desk.orientation


def test_the_page_describes_and_never_judges(page: ComparePage, hold: Hold, coach: Role) -> None:
    hold(9, 0.5, client="Heron")
    hold(9, -0.5, ago=30, client="Otter")
    page.start(Selection(coach.id, client="Heron"))
    texts = " ".join(
        [said(page), said(page, Axis.Y), page.legend.text(), page.grid.accessibleDescription()]
    ).casefold()
    assert not [word for word in FORBIDDEN if word in texts]


# --- presets


def test_what_is_offered_follows_the_record() -> None:
    choices = Choices(clients=("K1",), formats=("phone", "video"), meetings=(date(2026, 1, 5),))
    events = (Event("1", date(2025, 1, 1), "Older"), Event("2", date(2026, 2, 1), "Newer"))
    found = presets("coach", choices, events, TODAY)
    assert [one.kind for one in found] == [
        Kind.EVENT, Kind.EVENT, Kind.MEETING, Kind.FORMATS, Kind.NUMBERS, Kind.PERIODS,
    ]  # fmt: skip
    assert found[0].beside == Beside(date(2026, 2, 1), Side.AFTER, "Newer")


@given(
    day=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    today=st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    clients=st.lists(st.text("abc", min_size=1, max_size=2), unique=True, max_size=3),
)
def test_the_two_of_a_pair_differ_in_one_condition_and_share_the_role(
    day: date, today: date, clients: list[str]
) -> None:
    choices = Choices(clients=tuple(clients), formats=("a", "b"), meetings=(day,))
    for preset in presets("coach", choices, (Event("e", day, "x"),), today):
        first, second = preset.pair
        assert first.role_id == second.role_id == "coach"
        assert first != second
        names = set(first.conditions) | set(second.conditions)
        assert len(names - {"since", "until"}) <= 1


def test_what_was_looked_at_stays_on_one_side() -> None:
    choices = Choices(clients=("K1", "K2"), formats=("phone", "video"))
    kept = Selection("coach", format="video", numbers=Numbers(1, 5))
    first, second = begin_with(kept, choices, (), TODAY)
    assert (first, second) == (kept, replace(kept, format="phone"))
    after = Selection("coach", event=Beside(date(2026, 1, 1), Side.AFTER, "x"))
    before, same = begin_with(after, choices, (), TODAY)
    assert same == after
    assert before.event == Beside(date(2026, 1, 1), Side.BEFORE, "x")
    earlier, last = begin_with(Selection("coach"), Choices(), (), TODAY)
    assert earlier.until is not None
    assert last.since == earlier.until + timedelta(days=1) == date(2025, 3, 15)


# --- painting


@pytest.mark.parametrize("swap", [False, True])
@pytest.mark.parametrize(
    "group",
    [
        Group(),
        Group((0.5,), (0.5,), (0.5, 0.5)),
        Group((1.0, -1.0), (1.0, -1.0), (0.0, 0.0), (1.41, 1.41)),
        Group([0.1] * 2000, [0.1] * 2000, (0.1, 0.1), (0.0, 0.0)),
    ],
)
def test_any_group_can_be_painted(themes: ThemeManager, group: Group, swap: bool) -> None:
    image = QImage(300, 300, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    rect, orientation = QRectF(0, 0, 300, 300), Orientation(swap=swap)
    frame = grid_frame(rect, GridPicture(orientation=orientation), themes.theme)
    paint_groups(painter, frame, themes.theme, (group, group), orientation)
    paint_axis(painter, rect, themes.theme, (group, group), 0, ("low", "high"))
    painter.end()
    blank = QImage(300, 300, QImage.Format.Format_ARGB32)
    blank.fill(0)
    assert image != blank


def test_how_far_both_spread_is_seen_among_any_number_of_dots(themes: ThemeManager) -> None:
    image = QImage(300, 300, QImage.Format.Format_ARGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    theme, rect = themes.theme, QRectF(0, 0, 300, 300)
    frame = grid_frame(rect, GridPicture(), theme)
    far = 0.5
    dots = [far - 0.02 + number / 2500 for number in range(100)]
    group = Group(dots, [0.0] * 100, (0.0, 0.0), (far, far))
    paint_groups(painter, frame, theme, (Group(), group), Orientation())
    painter.end()
    x, y = (round(value) for value in frame.to_pixels(far, 0.0, Orientation()))
    seam = [image.pixelColor(x + step, y).lightness() for step in range(-4, 5)]
    line = QColor(theme.quadrants[Quadrant.AUTHORITATIVE_MEANING].strong).lightness()
    assert max(seam[:4]) > 230
    assert max(seam[5:]) > 230
    assert min(seam) < line + 60
