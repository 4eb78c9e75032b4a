"""What a record of sessions holds at a glance: its span, its reach, its gaps. For saying it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, pairwise

from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_columns import DriftColumns

LONG_GAP_DAYS = 90
_DAY = 24 * 60 * 60 * 1000
_MOST_GAPS = 3


@dataclass(frozen=True, slots=True)
class Reach:
    """How far values reach on an axis: the lowest, the middle half of them, the highest."""

    low: float
    lower: float
    upper: float
    high: float


@dataclass(frozen=True, slots=True)
class RecordSummary:
    """A record that has sessions.

    Attributes:
        first, last: the local days of its ends.
        x, y: the reach on each axis.
        hard, late: how many marks were hard to say, and how many placed late.
        gaps: the longest stretches of more than ``LONG_GAP_DAYS`` without a session, by the days of
            the sessions before and after, in the order of time.
    """

    count: int
    first: date
    last: date
    x: Reach
    y: Reach
    hard: int
    late: int
    gaps: tuple[tuple[date, date], ...]


def summary_of(columns: DriftColumns) -> RecordSummary | None:
    """The summary of a record; None without sessions."""
    count = len(columns)
    if not count:
        return None
    return RecordSummary(
        count=count,
        first=_day(columns, 0),
        last=_day(columns, count - 1),
        x=_reach(columns.xs),
        y=_reach(columns.ys),
        hard=sum(columns.hard),
        late=sum(columns.late),
        gaps=_gaps(columns),
    )


def _reach(values: Sequence[float]) -> Reach:
    # Of a long record few values differ: sorting all of them would take ten times as long.
    counted = sorted(Counter(values).items())
    ends = list(accumulate(count for _, count in counted))
    quarter = len(values) // 4
    low, lower, upper, high = (
        counted[bisect_right(ends, rank)][0]
        for rank in (0, quarter, len(values) - 1 - quarter, len(values) - 1)
    )
    return Reach(low, lower, upper, high)


def _gaps(columns: DriftColumns) -> tuple[tuple[date, date], ...]:
    found = [
        (after - before, number)
        for number, (before, after) in enumerate(pairwise(columns.times))
        if after - before > LONG_GAP_DAYS * _DAY
    ]
    longest = sorted(number for _, number in sorted(found)[-_MOST_GAPS:])
    return tuple((_day(columns, number), _day(columns, number + 1)) for number in longest)


def _day(columns: DriftColumns, index: int) -> date:
    return localized(columns.started_at(index), columns.zones[index]).date()
