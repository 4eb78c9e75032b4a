"""Where one sat in each month, quarter or year: the mean of its sessions, and how far they lie."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from itertools import groupby
from math import fsum, sqrt
from operator import mul

from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.giving_up import GoOn, to_the_end

FEWEST_SPREAD = 3
"""With fewer sessions in a period nothing is said of how far apart they lie."""


class PeriodLength(StrEnum):
    """How long a stretch of the way is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months it has."""
        return {"month": 1, "quarter": 3, "year": 12}[self.value]


@dataclass(frozen=True, slots=True)
class PeriodCentre:
    """The sessions of one period, by their local days.

    Attributes:
        first: the first day of the period.
        x, y: the mean of its sessions.
        spread: the standard deviation on both axes; None for fewer than ``FEWEST_SPREAD``.
        stop: the number of sessions of the record up to its end.
    """

    first: date
    x: float
    y: float
    spread: tuple[float, float] | None
    count: int
    stop: int


@dataclass(slots=True)
class _Sums:
    """Of the sessions of a stretch of time, as far as added up."""

    count: int = 0
    stop: int = 0
    x: float = 0.0
    y: float = 0.0
    xx: float = 0.0
    yy: float = 0.0

    def add(self, other: _Sums) -> None:
        self.count += other.count
        self.stop = max(self.stop, other.stop)
        self.x += other.x
        self.y += other.y
        self.xx += other.xx
        self.yy += other.yy

    def centre(self, first: date) -> PeriodCentre:
        x, y = self.x / self.count, self.y / self.count
        spread = None
        if self.count >= FEWEST_SPREAD:
            spread = (self._deviation(self.xx, x), self._deviation(self.yy, y))
        return PeriodCentre(first, x, y, spread, self.count, self.stop)

    def _deviation(self, squares: float, mean: float) -> float:
        return sqrt(max(0.0, squares - self.count * mean * mean) / (self.count - 1))


@dataclass(frozen=True, slots=True)
class Periods:
    """The periods of a record in each length, oldest first; those without a session are none."""

    by_length: dict[PeriodLength, tuple[PeriodCentre, ...]]

    @classmethod
    def of(cls, columns: DriftColumns, go_on: GoOn = to_the_end) -> Periods:
        """The periods of the sessions in ``columns``.

        ``go_on`` is called at every month, and may raise to give it up.
        """
        months = _months(columns, go_on)
        return cls({length: _joined(months.items(), length) for length in PeriodLength})

    def __getitem__(self, length: PeriodLength) -> tuple[PeriodCentre, ...]:
        return self.by_length[length]


def _months(columns: DriftColumns, go_on: GoOn) -> dict[str, _Sums]:
    """The sums of each local month. A zone may set a session back into the month before."""
    sums: dict[str, _Sums] = {}
    end = 0
    for month, run in groupby(columns.months):
        go_on()
        begin, end = end, end + len(list(run))
        xs, ys = columns.xs[begin:end], columns.ys[begin:end]
        sums.setdefault(month, _Sums()).add(
            _Sums(
                end - begin,
                end,
                fsum(xs),
                fsum(ys),
                fsum(map(mul, xs, xs)),
                fsum(map(mul, ys, ys)),
            )
        )
    return sums


def _joined(months: Iterable[tuple[str, _Sums]], length: PeriodLength) -> tuple[PeriodCentre, ...]:
    periods: dict[date, _Sums] = {}
    for month, sums in months:
        year, number = int(month[:4]), int(month[5:])
        first = date(year, (number - 1) // length.months * length.months + 1, 1)
        periods.setdefault(first, _Sums()).add(sums)
    # Its end lies no earlier than that of the period before.
    found, stop = [], 0
    for first, sums in sorted(periods.items()):
        stop = sums.stop = max(stop, sums.stop)
        found.append(sums.centre(first))
    return tuple(found)
