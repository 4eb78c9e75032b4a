from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.again import Again
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.storage.ids import new_id
from tests.conftest import NOW
from tests.fixed_clock import FixedClock

Draft = Callable[..., EntryDraft]


def mark(x: float, y: float, label: str = "", days: int = 0) -> Moment:
    made_at = NOW - timedelta(days=days)
    return Moment(new_id(), label, Placement(Position(x, y), Certainty.CLEAR, made_at))


@pytest.fixture
def old(services: Services, coach: Role, make_draft: Draft) -> list[str]:
    """Nine placed sessions with notes, 50 to 290 days old, and some that are not to be offered."""
    made = []
    for days in range(50, 300, 30):
        draft = make_draft(
            id=new_id(),
            role_id=coach.id,
            started_at=NOW - timedelta(days=days),
            seen="We talked.",
            moments=(mark(0.5, 0.5, days=days),),
        )
        services.journal.save(draft)
        made.append(draft.id)
    bare = make_draft(id=new_id(), role_id=coach.id, started_at=NOW - timedelta(days=100))
    services.journal.save(replace(bare, moments=(mark(0.0, 0.0),)))
    services.journal.save(replace(bare, id=new_id(), seen="Not placed."))
    return made


@pytest.mark.usefixtures("old")
def test_they_are_offered_while_time_goes_on(services: Services) -> None:
    """Also where a millisecond passes between two looks at the clock."""
    now = [NOW]

    def ticking() -> datetime:
        now[0] += timedelta(milliseconds=1)
        return now[0]

    assert Again(services.again._db, ticking).due() == 3


def test_three_old_ones_are_offered_spread_over_the_time(
    services: Services, old: list[str]
) -> None:
    assert services.again.due() == 3
    chosen = services.again.begin().value
    places = [old.index(entry_id) for entry_id in chosen.entry_ids]
    assert len(set(places)) == 3
    assert 0 not in places
    assert places == sorted(places, reverse=True)
    assert services.again.begin().value == chosen


def test_that_some_wait_is_known_without_choosing_any(
    services: Services, old: list[str], clock: FixedClock
) -> None:
    class Untouched(Random):
        def randrange(self, *_: object) -> int:
            raise AssertionError("they are chosen when the round begins")

    assert Again(services._database, clock, Untouched()).due() == 3


def test_both_marks_are_kept_and_the_new_one_never_counts(
    services: Services, coach: Role, old: list[str]
) -> None:
    before = services.insight.drift(Selection(coach.id)).columns
    chosen = services.again.begin().value
    entry = services.journal.entry(chosen.entry_ids[0])
    (then,) = entry.content.moments
    now = replace(then, placement=Placement(Position(-0.5, 0.5), Certainty.ROUGHLY, NOW))
    pair = services.again.place(entry.id, (now,)).value
    assert (pair.then, pair.now) == ((then,), (now,))
    assert pair.difference == (-1.0, 0.0)
    assert not pair.is_same_place
    assert services.again.pair(entry.id) == pair
    assert services.again.pairs() == (pair,)
    assert services.again.pair(chosen.entry_ids[1]) is None
    assert services.journal.entry(entry.id) == entry
    assert services.insight.drift(Selection(coach.id)).columns == before
    assert services.again.due() == 2
    assert entry.id not in services.again.begin().value.entry_ids
    with pytest.raises(NotFound, match="not_found_entry"):
        services.again.place(old[0], (now,))


def test_after_a_round_there_is_half_a_year_of_rest(
    services: Services, old: list[str], clock: FixedClock
) -> None:
    for entry_id in services.again.begin().value.entry_ids:
        services.again.skip(entry_id)
    assert services.again.due() == 0
    clock.now = NOW + timedelta(days=181)
    assert services.again.due() == 0
    clock.now = NOW + timedelta(days=183)
    assert services.again.due() == 3


def test_put_off_it_comes_back_and_never_where_that_is_wanted(
    services: Services, old: list[str], clock: FixedClock
) -> None:
    services.again.put_off()
    assert services.again.due() == 0
    clock.now = NOW + timedelta(days=15)
    assert services.again.due() == 3
    services.again.set_rhythm_days(0)
    assert services.again.due() == 0
    services.again.set_rhythm_days(91)
    assert (services.again.due(), services.again.rhythm_days()) == (3, 91)


def test_with_fewer_than_three_nothing_is_offered(
    services: Services, coach: Role, make_draft: Draft
) -> None:
    assert services.again.due() == 0
    services.journal.save(
        make_draft(
            role_id=coach.id,
            started_at=NOW - timedelta(days=90),
            seen="One.",
            moments=(mark(0.1, 0.1),),
        )
    )
    assert services.again.due() == 0


def test_a_round_forgets_what_went_into_the_bin(services: Services, old: list[str]) -> None:
    chosen = services.again.begin().value
    services.journal.trash(chosen.entry_ids[0])
    assert services.again.begin().value.entry_ids == chosen.entry_ids[1:]
