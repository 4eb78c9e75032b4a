"""Which backups stay, whatever the clock said while they were made."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.keeping import BackupName, BackupPlan, Reason, parsed, staying

DAY = date(2026, 3, 14)
PLAN = BackupPlan()


def named(number: int, day: date, reason: Reason = Reason.RHYTHM) -> BackupName:
    return BackupName("journal", day, number, reason, ".stance")


def test_a_name_says_what_it_is_and_is_read_back() -> None:
    assert str(named(7, DAY)) == "journal.2026-03-14.0007.stance"
    before = named(12345, DAY, Reason.ERASE)
    assert str(before) == "journal.2026-03-14.12345.before-erase.stance"
    assert parsed(str(before)) == before


@given(
    st.text(st.characters(exclude_characters="/\0"), min_size=1),
    st.dates(),
    st.integers(1, 99_999),
    st.sampled_from(list(Reason)),
)
def test_every_name_is_read_back(stem: str, day: date, number: int, reason: Reason) -> None:
    name = BackupName(stem, day, number, reason, ".stance")
    assert parsed(str(name)) == name


def test_names_that_others_give_are_not_ours() -> None:
    for name in (
        "journal.stance",
        "journal.2026-03-14.stance",
        "journal.2026-03-14-2.stance",
        "journal.2026-02-30.0001.stance",
        "journal.2026-03-14.1.stance",
        "journal.2026-03-14.0001.before-lunch.stance",
        "journal.2026-03-14.0001.stance.0badcafe",
        "journal.2026-03-14.00001.stance",
        "letter.pdf",
        "",
    ):
        assert parsed(name) is None or name.endswith("cafe"), name


def test_days_weeks_and_months_stay() -> None:
    names = [named(n + 1, DAY - timedelta(days=400 - n)) for n in range(401)]
    stay = sorted(staying(names, PLAN), key=lambda name: name.number)
    days = [name.day for name in stay]
    assert days[-7:] == [DAY - timedelta(days=n) for n in range(6, -1, -1)]
    assert len({(day.year, day.month) for day in days}) == 12
    assert len({day.isocalendar()[:2] for day in days}) >= 5
    assert len(days) <= 7 + 5 + 12
    # Going on day by day comes to the same: nothing is let go that would be wanted later.
    kept: frozenset[BackupName] = frozenset()
    for name in names:
        kept = staying((*kept, name), PLAN)
    assert kept == frozenset(stay)


@given(
    st.lists(st.dates(date(1970, 1, 1), date(2100, 1, 1)), min_size=1, max_size=80),
    st.integers(0, 9),
    st.integers(0, 6),
    st.integers(0, 13),
)
def test_whatever_the_clock_says_the_young_ones_stay(
    days: list[date], daily: int, weekly: int, monthly: int
) -> None:
    plan = BackupPlan(daily=daily, weekly=weekly, monthly=monthly)
    kept: frozenset[BackupName] = frozenset()
    for number, day in enumerate(days, 1):
        kept = staying((*kept, named(number, day)), plan)
        young = range(max(1, number - max(1, daily) + 1), number + 1)
        assert {name.number for name in kept} >= set(young)
        assert len(kept) <= max(1, daily) + daily + weekly + monthly


def test_a_clock_set_back_ten_years_costs_no_new_backup() -> None:
    kept: frozenset[BackupName] = frozenset()
    for number in range(1, 200):
        day = DAY + timedelta(days=number)
        kept = staying((*kept, named(number, day)), PLAN)
    for number in range(200, 206):
        kept = staying((*kept, named(number, DAY - timedelta(days=3650 - number))), PLAN)
    assert {200, 201, 202, 203, 204, 205} <= {name.number for name in kept}


def test_a_clock_that_was_ahead_for_a_day_takes_one_place() -> None:
    kept = staying([named(1, date(2099, 1, 1))], PLAN)
    for number in range(2, 60):
        kept = staying((*kept, named(number, DAY + timedelta(days=number))), PLAN)
    assert len({name.day for name in kept}) >= 12
    assert {name.number for name in kept} >= set(range(53, 60))
