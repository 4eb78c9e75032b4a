"""Which placements the ways within sessions are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import END, START, Moment, Placement
from journal_app.domain.movement import movements
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.storage.ids import new_id


def moments_of(clock: Any, *places: tuple[float, float]) -> tuple[Moment, ...]:
    return tuple(
        Moment(new_id(), label, Placement(Position(*place), Certainty.CLEAR, clock.now))
        for label, place in zip((START, END, ""), places, strict=False)
    )


def ways_of(services: Services, role: Role, **selected: Any) -> list[tuple[float, ...]]:
    columns = services.insight.drift(Selection(role.id, **selected)).columns
    ways = movements(services.movement.moments(role.id, columns))
    return list(zip(ways.numbers, ways.from_xs, ways.from_ys, ways.to_xs, ways.to_ys, strict=True))


def test_own_newest_placements_in_order_of_time(
    services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any
):
    later = make_draft(role_id=coach.id, moments=moments_of(clock, (0.1, 0.1), (0.5, 0.2)))
    services.journal.save(later)
    earlier = make_draft(
        role_id=coach.id,
        started_at=later.started_at - timedelta(days=3),
        moments=moments_of(clock, (-0.5, 0.0), (0.0, 0.3)),
    )
    services.journal.save(earlier)
    assert ways_of(services, coach) == [(0, -0.5, 0.0, 0.0, 0.3), (1, 0.1, 0.1, 0.5, 0.2)]
    start, end = earlier.moments
    clock.forward(hours=1)
    moved = Placement(Position(0.9, 0.9), Certainty.CLEAR, clock.now)
    services.journal.save(replace(earlier, moments=(start, replace(end, placement=moved))))
    assert ways_of(services, coach)[0] == (0, -0.5, 0.0, 0.9, 0.9)


def test_one_moment_the_bin_and_other_roles_are_left_out(
    services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any
):
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    two = ((0.1, 0.1), (0.5, 0.2))
    services.journal.save(make_draft(role_id=coach.id, moments=moments_of(clock, two[0])))
    services.journal.save(make_draft(role_id=therapist.id, moments=moments_of(clock, *two)))
    gone = make_draft(role_id=coach.id, moments=moments_of(clock, *two))
    services.journal.save(gone)
    assert len(ways_of(services, coach)) == 1
    services.journal.trash(gone.id)
    assert ways_of(services, coach) == []


def test_what_was_placed_again_is_left_out(
    services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any
):
    draft = make_draft(role_id=coach.id, moments=moments_of(clock, (0.1, 0.1), (0.5, 0.2)))
    services.journal.save(draft)
    again = moments_of(clock, (-0.9, -0.9), (-0.8, -0.8))
    placed = tuple(
        replace(moment, placement=other.placement)
        for moment, other in zip(draft.moments, again, strict=True)
    )
    services.again.place(draft.id, placed)
    assert ways_of(services, coach) == [(0, 0.1, 0.1, 0.5, 0.2)]


def test_only_the_sessions_selected(
    services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any
):
    for client in ("Heron", "Otter"):
        services.journal.save(
            make_draft(
                role_id=coach.id,
                client=client,
                moments=moments_of(clock, (0.1, 0.1), (0.5, 0.2)),
            )
        )
    assert len(ways_of(services, coach)) == 2
    assert len(ways_of(services, coach, client="Otter")) == 1
