"""Whether a session counts for a scheme, and what is missing: month ends, leap days, sums."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.calendar_months import (
    add_months,
    first_of_last,
    months_until,
    period_around,
)
from journal_app.domain.entry import PaidKind
from journal_app.domain.hours import Facts, Reason, Verdict, balance_counts, verdict
from journal_app.domain.hours_scheme import Followed, Rules, Scheme, Target, TargetKind
from journal_app.domain.hours_tally import (
    LearningSum,
    Material,
    SessionSum,
    Timing,
    boundaries,
    standings,
    tally,
)
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import RoleKind

TODAY = date(2026, 11, 22)
RULES = Rules(
    roles=frozenset({RoleKind.COACH}),
    excluded_agreements=frozenset({"mentor coaching"}),
    most_people=15,
    each_member=True,
    needs_listing=True,
)
MINE = Followed("x")
SESSION = Facts("r", RoleKind.COACH, date(2026, 3, 1), 60, PaidKind.PAID, "individual")


def scheme(*targets: Target, rules: Rules = RULES) -> Scheme:
    return Scheme("x", 1, {}, {}, "", "", "2026", rules, targets, ())


def material(*sums: SessionSum, **more: object) -> Material:
    parts: dict[str, object] = {
        "sums": sums, "balances": (), "supervision": (), "learning": (),
        "role_kinds": {"r": RoleKind.COACH},
    }  # fmt: skip
    return Material(**{**parts, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, Verdict(True, True)),
        ({"paid": PaidKind.INTERNAL}, Verdict(True, True)),
        ({"paid": PaidKind.PRO_BONO}, Verdict(True, False)),
        ({"paid": None}, Verdict(True, False)),
        ({"paid": PaidKind.TRAINING}, Verdict(False, False, Reason.TRAINING)),
        ({"minutes": None}, Verdict(False, True, Reason.NO_LENGTH)),
        ({"day": TODAY}, Verdict(True, True)),
        ({"day": TODAY + timedelta(days=1)}, Verdict(False, True, Reason.AHEAD)),
        ({"role_kind": RoleKind.THERAPIST}, Verdict(False, True, Reason.OTHER_ROLE)),
        ({"role_kind": RoleKind.SUPERVISOR}, Verdict(False, True, Reason.SUPERVISION)),
        ({"agreement": " Mentor  COACHING"}, Verdict(False, True, Reason.NOT_CLIENT_WORK)),
        ({"agreement": "group", "people": 15}, Verdict(True, True)),
        ({"agreement": "group", "people": 16}, Verdict(False, True, Reason.GROUP_TOO_LARGE)),
        ({"listed": False}, Verdict(True, True, Reason.NOT_LISTED)),
        ({"has_client": False, "listed": False}, Verdict(True, True, Reason.NO_CLIENT)),
        ({"in_bin": True, "minutes": None}, Verdict(False, True, Reason.IN_BIN)),
    ],
)
def test_each_reason_is_named(changed: dict[str, object], said: Verdict) -> None:
    assert verdict(replace(SESSION, **changed), RULES, MINE, TODAY) == said  # type: ignore[arg-type]


def test_the_first_day_itself_counts_and_own_roles_take_the_place_of_the_kinds() -> None:
    since = Followed("x", since=date(2026, 3, 1))
    assert verdict(SESSION, RULES, since, TODAY).counts
    before = replace(SESSION, day=date(2026, 2, 28))
    assert verdict(before, RULES, since, TODAY).reason is Reason.BEFORE_SINCE
    chosen = Followed("x", roles=frozenset({"t"}))
    assert verdict(SESSION, RULES, chosen, TODAY).reason is Reason.OTHER_ROLE
    assert verdict(replace(SESSION, role_id="t"), RULES, chosen, TODAY).counts


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 8, 31), -18, date(2025, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(1, 1, 1), -1, date.min),
        (date(9999, 12, 31), 1, date.max),
    ],
)
def test_months_end_where_the_calendar_ends_them(day: date, months: int, found: date) -> None:
    assert add_months(day, months) == found


def test_the_last_eighteen_months_are_exactly_eighteen() -> None:
    assert first_of_last(18, TODAY) == date(2025, 5, 23)
    assert first_of_last(18, date(2026, 8, 31)) == date(2025, 3, 1)
    assert months_until(date(2026, 1, 31), 3) == ((2026, 1), (2025, 12), (2025, 11))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 72), st.integers(0, 20_000))
def test_periods_follow_one_another_without_a_gap(start: date, months: int, on: int) -> None:
    today = start + timedelta(days=on)
    begin, end = period_around(start, months, today)
    assert begin <= today <= end
    after, _ = period_around(start, months, end + timedelta(days=1))
    assert after == end + timedelta(days=1)


SESSIONS = st.lists(
    st.builds(
        lambda facts, client: (facts, client),
        st.builds(
            Facts,
            role_id=st.just("r"),
            role_kind=st.just(RoleKind.COACH),
            day=st.dates(TODAY - timedelta(days=900), TODAY + timedelta(days=3)),
            minutes=st.none() | st.integers(1, 1440),
            paid=st.none() | st.sampled_from(PaidKind),
            agreement=st.sampled_from(["individual", "group", "mentor coaching", ""]),
            people=st.none() | st.integers(1, 20),
            has_client=st.just(True),
            listed=st.booleans(),
        ),
        st.sampled_from(["a", "b", "c"]),
    ),
    max_size=60,
)
FOLLOWED = st.builds(
    Followed,
    scheme_id=st.just("x"),
    since=st.none() | st.dates(TODAY - timedelta(days=900), TODAY),
    qualified_on=st.none() | st.dates(TODAY - timedelta(days=900), TODAY),
)


@given(SESSIONS, FOLLOWED)
def test_sums_of_like_sessions_say_what_each_session_says(
    sessions: list[tuple[Facts, str]], followed: Followed
) -> None:
    told = scheme(Target(TargetKind.RECENT_HOURS, 25, 18))
    bounds = boundaries([(told, followed)], TODAY)
    groups: dict[object, list[Facts]] = defaultdict(list)
    for facts, client in sessions:
        era = sum(facts.day >= bound for bound in bounds)
        key = (facts.paid, facts.agreement, facts.people, facts.minutes is None, facts.listed)
        groups[(*key, era, client)].append(facts)
    sums = [
        SessionSum(
            min(found, key=lambda one: one.day),
            len(found),
            sum(one.minutes or 0 for one in found),
        )
        for found in groups.values()
    ]
    summed = tally(told, followed, material(*sums), (), TODAY)
    said = [(facts, verdict(facts, RULES, followed, TODAY)) for facts, _ in sessions]
    counted = [(facts, one) for facts, one in said if one.counts]
    assert summed.minutes == sum(facts.minutes or 0 for facts, _ in counted)
    assert summed.paid == sum(facts.minutes or 0 for facts, one in counted if one.paid)
    assert summed.sessions == len(counted)
    assert sum(summed.not_counted.values()) == len(said) - len(counted)
    recent = first_of_last(18, TODAY)
    assert summed.recent == sum(facts.minutes or 0 for facts, _ in counted if facts.day >= recent)
    if followed.qualified_on:
        after = [facts for facts, _ in counted if facts.day >= followed.qualified_on]
        assert summed.qualified == sum(facts.minutes or 0 for facts in after)


def test_hours_from_before_reach_over_the_first_day_and_into_no_span_they_began_before() -> None:
    since = Followed("x", since=date(2020, 1, 1))
    over = OpeningBalance("1", "", None, date(2019, 1, 1), date(2020, 1, 1), 60)
    assert balance_counts(over, None, RULES, since)
    assert not balance_counts(replace(over, end=date(2019, 12, 31)), None, RULES, since)
    assert balance_counts(replace(over, end=None), None, RULES, since)
    assert not balance_counts(over, None, RULES, since, date(2019, 6, 1))
    assert balance_counts(over, None, RULES, since, date(2019, 1, 1))
    assert not balance_counts(replace(over, start=None), None, RULES, MINE, date(2019, 1, 1))
    assert not balance_counts(replace(over, people=16), None, RULES, since)
    assert not balance_counts(replace(over, role_id="t"), RoleKind.THERAPIST, RULES, since)
    assert not balance_counts(replace(over, role_id="gone"), None, RULES, since)


def test_what_is_missing_and_the_pace_until_the_day() -> None:
    told = scheme(Target(TargetKind.HOURS, 10), Target(TargetKind.CLIENTS, 3))
    sums = material(SessionSum(SESSION, 4, 240))

    def of(followed: Followed) -> tuple[object, ...]:
        hours = standings(told, followed, sums, tally(told, followed, sums, (), TODAY), TODAY)[0]
        return hours.timing, hours.missing, hours.pace and round(hours.pace)

    assert of(MINE) == (Timing.NO_DAY, 360, None)
    assert of(Followed("x", by=add_months(TODAY, 12))) == (Timing.BY_DAY, 360, 30)
    assert of(Followed("x", by=TODAY)) == (Timing.BY_DAY, 360, None)
    assert of(Followed("x", by=TODAY - timedelta(days=1))) == (Timing.DAY_PASSED, 360, None)
    reached = Followed("x", values={TargetKind.HOURS: 4})
    assert of(reached) == (Timing.REACHED, 0, None)
    assert of(Followed("x", values={TargetKind.HOURS: 0})) == (Timing.NO_TARGET, 0, None)


def test_supervision_is_told_month_by_month_and_its_role_has_to_count() -> None:
    told = scheme(Target(TargetKind.SUPERVISION_MONTH, 1.5))
    held = (
        LearningSum(date(2026, 11, 1), 60),
        LearningSum(date(2026, 10, 31), 90, "r"),
        LearningSum(date(2026, 10, 1), 30, "t"),
        LearningSum(TODAY + timedelta(days=1), 600),
    )
    found = material(supervision=held, role_kinds={"r": RoleKind.COACH, "t": RoleKind.THERAPIST})
    since = Followed("x", since=date(2026, 10, 15))
    (month,) = standings(told, since, found, tally(told, since, found, (), TODAY), TODAY)
    assert (month.have, month.missing) == (60, 30)
    assert [(one.month, one.minutes) for one in month.months] == [
        ((2026, 11), 60),
        ((2026, 10), 90),
    ]


def test_supervision_fills_learning_only_up_to_its_limit() -> None:
    rules = replace(RULES, supervision_as_cpd=10)
    told = scheme(Target(TargetKind.CPD_HOURS, 40, 36), rules=rules)
    found = material(
        supervision=(LearningSum(TODAY, 900),),
        learning=(LearningSum(date(2024, 1, 1), 120), LearningSum(date(2023, 12, 31), 300)),
    )
    since = Followed("x", since=date(2024, 1, 1))
    (cpd,) = standings(told, since, found, tally(told, since, found, (), TODAY), TODAY)
    assert (cpd.have, cpd.by) == (120 + 600, date(2026, 12, 31))


def test_days_that_part_sums_are_in_order() -> None:
    told = scheme(Target(TargetKind.RECENT_HOURS, 25, 18))
    days = boundaries([(told, Followed("x", since=date(2026, 1, 1)))], TODAY)
    assert all(one < other for one, other in pairwise(days))
    assert days == (date(2025, 5, 23), date(2026, 1, 1), TODAY + timedelta(days=1))
