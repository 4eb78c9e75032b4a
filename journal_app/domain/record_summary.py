"""What a record of sessions holds at a glance: its span, its reach, its gaps. For saying it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from operator import sub

from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.giving_up import GoOn, to_the_end

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


def summary_of(columns: DriftColumns, go_on: GoOn = to_the_end) -> RecordSummary | None:
    """The summary of a record; None without sessions.

    ``go_on`` is called between its parts, and may raise to give it up.
    """
    count = len(columns)
    if not count:
        return None
    return RecordSummary(
        count=count,
        first=_day(columns, 0),
        last=_day(columns, count - 1),
        x=_reach(columns.xs, go_on),
        y=_reach(columns.ys, go_on),
        hard=sum(columns.hard),
        late=sum(columns.late),
        gaps=_gaps(columns, go_on),
    )


def _reach(values: Sequence[float], go_on: GoOn) -> Reach:
    go_on()
    # Of a long record few values differ: sorting all of them would take ten times as long.
    counted = sorted(Counter(values).items())
    ends = list(accumulate(count for _, count in counted))
    quarter = len(values) // 4
    low, lower, upper, high = (
        counted[bisect_right(ends, rank)][0]
        for rank in (0, quarter, len(values) - 1 - quarter, len(values) - 1)
    )
    return Reach(low, lower, upper, high)


def _gaps(columns: DriftColumns, go_on: GoOn) -> tuple[tuple[date, date], ...]:
    go_on()
    times = columns.times
    found = [
        (gap, number)
        for number, gap in enumerate(map(sub, times[1:], times))
        if gap > LONG_GAP_DAYS * _DAY
    ]
    longest = sorted(number for _, number in sorted(found)[-_MOST_GAPS:])
    return tuple((_day(columns, number), _day(columns, number + 1)) for number in longest)


def _day(columns: DriftColumns, index: int) -> date:
    return localized(columns.started_at(index), columns.zones[index]).date()
