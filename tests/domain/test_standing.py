"""Rhythms: one reminder waits at the right time, whatever happened before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.reminder import ReminderKind
from journal_app.domain.standing import Plan, Rhythm, Waiting, plan

NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
DAY = timedelta(days=1)
instants = st.integers(-900 * 24, 900 * 24).map(lambda hours: NOW + timedelta(hours=hours))
rhythms = st.builds(
    Rhythm,
    kind=st.just(ReminderKind.BACKUP),
    every=st.none() | st.integers(1, 365).map(lambda days: timedelta(days=days)),
    since=st.none() | instants,
    last=st.none() | instants,
    closed_at=st.none() | instants,
)
waiting_ones = st.lists(
    st.builds(
        Waiting,
        id=st.integers(0, 10**6).map(str),
        due_at=instants,
        first_due_at=instants,
    ),
    max_size=3,
    unique_by=lambda one: one.id,
)


def carried_out(found: Plan, waiting: list[Waiting]) -> list[Waiting]:
    gone = {*found.drop, *(id_ for id_, _at in found.settle)}
    moved = dict(found.move)
    left = [
        Waiting(one.id, moved[one.id], moved[one.id]) if one.id in moved else one
        for one in waiting
        if one.id not in gone
    ]
    return left if found.make is None else [*left, Waiting("new", found.make, found.make)]


def rhythm(days: int | None = 10, **known: datetime) -> Rhythm:
    every = None if days is None else timedelta(days=days)
    return Rhythm(ReminderKind.BACKUP, every, **known)


@given(rhythms, waiting_ones, instants)
def test_once_carried_out_there_is_nothing_left_to_do(
    known: Rhythm, waiting: list[Waiting], now: datetime
) -> None:
    after = carried_out(plan(known, waiting, now), waiting)
    assert not plan(known, after, now)
    assert len(after) <= 1
    if known.every is not None and (waiting or known.since is not None):
        assert len(after) == 1
    if known.every is None:
        assert not after


@given(rhythms, waiting_ones, instants)
def test_no_rhythm_falls_silent(known: Rhythm, waiting: list[Waiting], now: datetime) -> None:
    for one in carried_out(plan(known, waiting, now), waiting):
        if one.due_at == one.first_due_at and known.every is not None:
            assert one.due_at <= now + known.every + DAY


def test_it_counts_from_when_the_thing_was_done_or_answered_last() -> None:
    for known in (
        {"since": NOW - 4 * DAY},
        {"since": NOW - 99 * DAY, "last": NOW - 4 * DAY},
        {"since": NOW - 99 * DAY, "last": NOW - 50 * DAY, "closed_at": NOW - 4 * DAY},
    ):
        assert plan(rhythm(**known), [], NOW).make == NOW + 6 * DAY


def test_nothing_is_asked_before_there_is_anything() -> None:
    assert not plan(rhythm(), [], NOW)


def test_doing_it_early_moves_the_date_and_doing_it_late_settles_it() -> None:
    since = NOW - 30 * DAY
    ahead = Waiting("a", NOW + 3 * DAY, NOW + 3 * DAY)
    done = rhythm(since=since, last=NOW - DAY)
    assert plan(done, [ahead], NOW) == Plan(move=(("a", NOW + 9 * DAY),))
    overdue = Waiting("a", NOW - 3 * DAY, NOW - 3 * DAY)
    assert plan(done, [overdue], NOW) == Plan(make=NOW + 9 * DAY, settle=(("a", NOW - DAY),))


def test_a_date_set_by_hand_stays() -> None:
    put_off = Waiting("a", NOW + 300 * DAY, NOW - 3 * DAY)
    assert not plan(rhythm(since=NOW - 30 * DAY), [put_off], NOW)


def test_of_several_the_soonest_stays() -> None:
    waiting = [Waiting(name, NOW + n * DAY, NOW + n * DAY) for n, name in enumerate("cba", 1)]
    assert plan(rhythm(since=NOW), waiting, NOW) == Plan(drop=("b", "a"))
