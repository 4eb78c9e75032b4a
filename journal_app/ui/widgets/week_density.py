"""Weeks of about a year with how many sessions each had: arithmetic of the calendar strip."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from journal_app.domain.dataclass import dataclass
from journal_app.domain.saved_filter import months_before

WEEKS = 53
SHADES = 4


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from ``begins`` on, with their sessions; ``shade`` is 0 without any, to 4."""

    begins: date
    count: int = 0
    shade: int = 0

    @property
    def ends(self) -> date:
        """Its last day."""
        return self.begins + timedelta(days=6)


def strip_begins(today: date, first_weekday: int) -> date:
    """The first day of the first week shown; ``first_weekday`` counts from Monday as 1."""
    this_week = today - timedelta(days=(today.isoweekday() - first_weekday) % 7)
    return this_week - timedelta(weeks=WEEKS - 1)


def weeks(begins: date, by_day: Mapping[date, int]) -> tuple[Week, ...]:
    """The weeks with their numbers, shaded in relation to the fullest of them."""
    counts = [0] * WEEKS
    for day, count in by_day.items():
        place = (day - begins).days // 7
        if 0 <= place < WEEKS:
            counts[place] += count
    most = max(counts)
    return tuple(
        Week(
            begins + timedelta(weeks=place),
            count,
            min(SHADES, 1 + (count * SHADES - 1) // most) if count else 0,
        )
        for place, count in enumerate(counts)
    )


def month_of(week: Week) -> tuple[date, date]:
    """First and last day of the month in which most of a week lies."""
    middle = week.begins + timedelta(days=3)
    first = middle.replace(day=1)
    return first, months_before(first, -1) - timedelta(days=1)
