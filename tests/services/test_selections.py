"""Conditions of a selection hold what a plain look at every session says they hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.clock import localized
from journal_app.domain.drift import EarlierState, IntendedState, Stage
from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.selection import Beside, Hours, Numbers, Selection, Side
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.ids import new_id
from journal_app.storage.vault import Key
from tests.drift_views import ids_of
from tests.fixed_clock import FixedClock

Log = Callable[..., list[str]]
# Two changes of the clock lie within, and one zone has its own half hours.
_BEGIN = datetime(2025, 3, 29, 20, tzinfo=UTC)
_ZONES = ("Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati", "+05:45", "no/such/zone")
_CLIENTS = ("", "K1", "K2", "K3")
_DAYS = st.dates(date(2025, 3, 25), date(2026, 3, 20))


@pytest.fixture(scope="module")
def drafts() -> list[EntryDraft]:
    """160 sessions of two roles, in time order."""
    dice = Random(4)
    start, made = _BEGIN, []
    for _ in range(160):
        start += timedelta(minutes=dice.choice((15, 90, 60 * 24, 60 * 77)))
        mark = Placement(
            Position(dice.choice((-0.5, 0.0, 0.5)), 0.1),
            Certainty.CLEAR,
            start + timedelta(hours=1),
        )
        made.append(
            EntryDraft(
                id=new_id(),
                role_id=dice.choice(("coach", "coach", "therapist")),
                started_at=start,
                zone=dice.choice(_ZONES),
                client=dice.choice(_CLIENTS),
                minutes=60,
                format=dice.choice(("", "video", "phone")),
                agreement_kind=dice.choice(("", "team", "individual")),
                paid_kind=dice.choice((None, *PaidKind)),
                tags=dice.choice(((), ("body",), ("body", "team"))),
                moments=(Moment(new_id(), "", mark),) if dice.random() < 0.9 else (),
            )
        )
    return made


@pytest.fixture(scope="module")
def kept(
    empty_journal: Path,
    journal_key: Key,
    tmp_path_factory: pytest.TempPathFactory,
    drafts: list[EntryDraft],
) -> Iterator[Services]:
    path = tmp_path_factory.mktemp("selections") / "journal.stance"
    path.write_bytes(empty_journal.read_bytes())
    opened = JournalFile(path, FixedClock()).open(journal_key)
    rows = rows_of([NewEntry(draft, draft.started_at + timedelta(hours=1)) for draft in drafts])
    roles = [
        {
            "id": kind, "kind": kind, "name": "", "ordinal": number, "retired_at": None,
            "question_postponed_until": None,
        }
        for number, kind in enumerate(("coach", "therapist"))
    ]  # fmt: skip
    opened.exchange.add_whole({"role": roles, **rows})
    yield opened
    opened.close()


_BESIDE = st.none() | st.builds(Beside, _DAYS, st.sampled_from(Side), st.just("Training"))
_NUMBERS = st.none() | st.sampled_from(
    [Numbers(1, 1), Numbers(2, 5), Numbers(6, 10), Numbers(11), Numbers(3, 7)]
)
_HOURS = st.none() | st.tuples(st.integers(0, 23), st.integers(1, 24)).filter(
    lambda pair: pair[0] != pair[1]
).map(lambda pair: Hours(*pair))
_SELECTIONS = st.builds(
    Selection,
    role_id=st.sampled_from(["coach", "therapist"]),
    client=st.none() | st.sampled_from([*_CLIENTS, "nobody"]),
    tag=st.none() | st.sampled_from(["body", "team", "none such"]),
    format=st.none() | st.sampled_from(["", "video", "phone"]),
    agreement=st.none() | st.sampled_from(["", "team"]),
    paid=st.none() | st.sampled_from(PaidKind),
    weekdays=st.frozensets(st.integers(0, 6), max_size=4),
    hours=_HOURS,
    numbers=_NUMBERS,
    event=_BESIDE,
    meeting=_BESIDE,
    since=st.none() | _DAYS,
    until=st.none() | _DAYS,
)  # fmt: skip


def _plainly(drafts: list[EntryDraft], chosen: Selection) -> list[str]:
    """The same, session by session."""
    numbers: Counter[str] = Counter()
    found = []
    for draft in drafts:
        if draft.role_id != chosen.role_id:
            continue
        numbers[draft.client] += 1
        if draft.moments and _fits(draft, chosen, numbers[draft.client]):
            found.append(draft.id)
    return found


def _fits(draft: EntryDraft, chosen: Selection, number: int) -> bool:
    local = localized(draft.started_at, draft.zone)
    day = local.date()
    besides = [one for one in (chosen.event, chosen.meeting) if one is not None]
    in_numbers = chosen.numbers is None or (
        bool(draft.client) and chosen.numbers.first <= number <= (chosen.numbers.last or 10_000)
    )
    return (
        chosen.client in {None, draft.client}
        and (chosen.tag is None or chosen.tag in draft.tags)
        and chosen.format in {None, draft.format}
        and chosen.agreement in {None, draft.agreement_kind}
        and chosen.paid in {None, draft.paid_kind}
        and (not chosen.weekdays or day.weekday() in chosen.weekdays)
        and (chosen.hours is None or local.hour in chosen.hours)
        and in_numbers
        and all((day < one.day) is (one.side is Side.BEFORE) for one in besides)
        and (chosen.since is None or day >= chosen.since)
        and (chosen.until is None or day <= chosen.until)
    )


@given(chosen=_SELECTIONS)
def test_a_selection_holds_what_a_plain_look_says(
    kept: Services, drafts: list[EntryDraft], chosen: Selection
) -> None:
    assert ids_of(kept, kept.insight.drift(chosen).columns) == _plainly(drafts, chosen)


@given(first=_SELECTIONS, second=_SELECTIONS)
def test_two_that_are_compared_each_hold_what_a_plain_look_says(
    kept: Services, drafts: list[EntryDraft], first: Selection, second: Selection
) -> None:
    second = replace(second, role_id=first.role_id)
    found = kept.insight.compare(first, second)
    for chosen, places in zip((first, second), found.places, strict=True):
        columns = kept.insight.drift(chosen).columns
        assert [kept.insight.entry_id(seq) for seq in places.ids] == _plainly(drafts, chosen)
        assert (list(places.xs), list(places.ys)) == (list(columns.xs), list(columns.ys))
        assert places.hard == columns.hard
    assert found.compared.shared == len(set(found.places[0].ids) & set(found.places[1].ids))


@given(chosen=_SELECTIONS, name=st.sampled_from(["client", "tag", "hours", "numbers", "until"]))
def test_one_condition_less_never_holds_fewer(kept: Services, chosen: Selection, name: str) -> None:
    wider = replace(chosen, **{name: None})
    held = set(kept.insight.drift(chosen).columns.seqs)
    assert held <= set(kept.insight.drift(wider).columns.seqs)
    assert set(wider.conditions) == set(chosen.conditions) - {name}


@given(chosen=_SELECTIONS)
def test_a_part_is_described_and_never_compared(kept: Services, chosen: Selection) -> None:
    found = kept.insight.drift(chosen).finding
    if chosen.is_part:
        assert found.earlier.state is EarlierState.NOT_COMPARED
        assert found.intended.state is IntendedState.NOT_COMPARED
        assert (found.notices, found.notice_now) == ((), False)
    else:
        assert found.earlier.state is not EarlierState.NOT_COMPARED


@pytest.mark.parametrize(
    ("count", "stage"),
    [
        (0, Stage.NONE), (1, Stage.DOTS_ONLY), (7, Stage.DOTS_AND_LIST), (8, Stage.TRAILING),
        (22, Stage.MOVEMENT),
    ],
)  # fmt: skip
def test_a_part_climbs_the_same_ladder(
    services: Services, coach: Role, log_sessions: Log, count: int, stage: Stage
) -> None:
    log_sessions([(0.5, 0.5)] * count, client="K1")
    log_sessions([(-0.5, 0.5)] * 3, client="K2", last=datetime(2025, 1, 1, tzinfo=UTC))
    view = services.insight.drift(Selection(coach.id, client="K1"))
    assert view.finding.stage is stage
    assert view.finding.earlier.recent_count == min(count, 10)
    assert (len(view.trailing_x.means) > 0) is (count >= 8)


def test_an_hour_that_is_there_twice_counts_twice(
    services: Services, coach: Role, log_sessions: Log
) -> None:
    # On 26 October 2025 the clocks in Berlin go from three back to two.
    for minutes in (0, 60):
        begin = datetime(2025, 10, 26, 0, 30, tzinfo=UTC) + timedelta(minutes=minutes)
        log_sessions([(0.1, 0.1)], last=begin)
    both = services.insight.drift(Selection(coach.id, hours=Hours(2, 3)))
    assert len(both.columns) == 2
    assert len(services.insight.drift(Selection(coach.id, hours=Hours(3, 4))).columns) == 0


def test_an_evening_may_reach_over_midnight() -> None:
    evening = Hours(22, 2)
    assert [hour for hour in range(24) if hour in evening] == [0, 1, 22, 23]
    assert all(hour in Hours(0, 24) for hour in range(24))


@pytest.mark.parametrize("pair", [(-1, 3), (3, 25), (24, 3), (5, 5), (0, 0)])
def test_what_are_no_hours_is_refused(pair: tuple[int, int]) -> None:
    with pytest.raises(InvalidValue, match="hours_unclear"):
        Hours(*pair)


@pytest.mark.parametrize("pair", [(0, 3), (5, 2), (-1, None), (1, 10**9)])
def test_what_are_no_numbers_is_refused(pair: tuple[int, Any]) -> None:
    with pytest.raises(InvalidValue, match="session_numbers_unclear"):
        Numbers(*pair)


def test_numbers_are_counted_within_the_role_and_skip_the_bin(
    services: Services, coach: Role, log_sessions: Log
) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    first, second = log_sessions([(0.1, 0.1)] * 2, client="K1")
    log_sessions([(0.2, 0.2)] * 2, client="K1", role_id=therapist.id)
    chosen = Selection(coach.id, numbers=Numbers(1, 1))
    assert ids_of(services, services.insight.drift(chosen).columns) == [first]
    services.journal.trash(first)
    assert ids_of(services, services.insight.drift(chosen).columns) == [second]


def test_choices_are_those_of_the_role(services: Services, coach: Role, log_sessions: Log) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    log_sessions(
        [(0.1, 0.1)], client="K1", agreement_kind="team", paid_kind=PaidKind.TRAINING, tags=("a",)
    )
    log_sessions([(0.1, 0.1)], client="K2", format="phone", role_id=therapist.id)
    found = services.insight.drift(Selection(coach.id)).choices
    assert (found.clients, found.formats, found.agreements) == (("K1",), (), ("team",))
    assert (found.paid, found.tags, found.meetings) == ((PaidKind.TRAINING,), ("a",), ())
    assert services.insight.drift(Selection(coach.id, client="K1")).choices == found
    assert services.insight.drift(Selection(therapist.id)).choices.clients == ("K2",)
    log_sessions([(0.1, 0.1)], client="K3", format="video", paid_kind=PaidKind.PAID)
    for chosen in (Selection(coach.id, client="K1"), Selection(coach.id)):
        later = services.insight.drift(chosen).choices
        assert (later.clients, later.formats) == (("K1", "K3"), ("video",))
        assert set(later.paid) == {PaidKind.PAID, PaidKind.TRAINING}
