"""The time line of a chart: which stretch of time is seen, and where its ticks stand.

Times are seconds since 1970 (UTC), as floats; ticks stand at the starts of local hours, days,
months or years.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QDate, QLocale

from journal_app.domain.dataclass import dataclass

DAY = 86_400.0
LEAST_SPAN = DAY
"""The shortest stretch of time that can be zoomed to."""
_BEYOND = 0.12
"""How far, as a share of all sessions, the time line reaches for what lies outside of them."""


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A stretch of time on the horizontal axis, in seconds; ``end`` lies after ``start``."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """Seconds from start to end."""
        return self.end - self.start

    def share(self, time: float) -> float:
        """Where a time lies: 0 at the start, 1 at the end, beyond for times outside."""
        return (time - self.start) / self.length

    def time_at(self, share: float) -> float:
        """The time at a share of the span; the inverse of ``share``."""
        return self.start + share * self.length

    def moved(self, seconds: float, within: TimeSpan) -> TimeSpan:
        """The same length, later by ``seconds``, kept ``within`` another span."""
        start = min(max(self.start + seconds, within.start), within.end - self.length)
        return TimeSpan(start, start + self.length)

    def zoomed(self, factor: float, about: float, within: TimeSpan) -> TimeSpan:
        """``factor`` times shorter, with the time ``about`` staying where it stands."""
        length = min(max(self.length / factor, LEAST_SPAN), within.length)
        start = about - self.share(about) * length
        return TimeSpan(start, start + length).moved(0.0, within)

    def showing(self, time: float, within: TimeSpan) -> TimeSpan:
        """The span moved just as far as is needed for ``time`` to be well inside."""
        inset = self.length * 0.04
        if time < self.start + inset:
            return self.moved(time - inset - self.start, within)
        if time > self.end - inset:
            return self.moved(time + inset - self.end, within)
        return self


class Timed(Protocol):
    """Something that stands at a time."""

    @property
    def time(self) -> float:
        """In seconds."""


def whole_span(times: Sequence[float], landmarks: Iterable[Timed] = ()) -> TimeSpan:
    """The span of all times (in order) with a little air; four weeks where there is but one.

    Reaches a little further for landmarks that lie just outside.
    """
    if not times:
        now = datetime(2000, 1, 1, tzinfo=UTC).timestamp()
        return TimeSpan(now, now + 28 * DAY)
    first, last = times[0], times[-1]
    beyond = max((last - first) * _BEYOND, 7 * DAY)
    near = [mark.time for mark in landmarks if first - beyond <= mark.time <= last + beyond]
    first, last = min(first, *near, first), max(last, *near, last)
    air = max((last - first) * 0.015, DAY)
    if last - first < 26 * DAY:
        air = (28 * DAY - (last - first)) / 2
    return TimeSpan(first - air, last + air)


class Unit(StrEnum):
    """What a tick stands for."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick on the time line. ``stronger`` ones open a year (or a day, between hours)."""

    time: float
    label: str
    stronger: bool = False


# Unit, how many of it, and about how many seconds that is.
_STEPS: tuple[tuple[Unit, int, float], ...] = (
    (Unit.HOUR, 3, DAY / 8),
    (Unit.HOUR, 6, DAY / 4),
    (Unit.DAY, 1, DAY),
    (Unit.DAY, 2, 2 * DAY),
    (Unit.DAY, 7, 7 * DAY),
    (Unit.DAY, 14, 14 * DAY),
    *((Unit.MONTH, count, count * 30.4 * DAY) for count in (1, 2, 3, 6)),
    *((Unit.YEAR, count, count * 365.25 * DAY) for count in (1, 2, 5, 10, 20, 50, 100)),
)


def time_ticks(
    span: TimeSpan,
    width: float,
    text_width: Callable[[str], float],
    locale: QLocale,
    zone: tzinfo | None = None,
) -> tuple[Tick, ...]:
    """The ticks that fit into ``width`` pixels without their labels touching.

    ``text_width`` measures a label in pixels; ``zone`` is the local one unless it is given.
    """
    sample = datetime(2028, 9, 28, 12, tzinfo=UTC)
    unit, count, _ = next(
        (
            step
            for step in _STEPS
            if step[2] / span.length * width
            >= text_width(_label(sample, step[0], locale)) * 1.25 + 14
        ),
        _STEPS[-1],
    )
    return tuple(
        Tick(moment.timestamp(), _label(moment, unit, locale), _opens(moment, unit))
        for moment in _starts(span, unit, count, zone)
    )


def _starts(span: TimeSpan, unit: Unit, count: int, zone: tzinfo | None) -> Iterator[datetime]:
    """The local starts of every ``count`` units within the span."""
    moment = datetime.fromtimestamp(span.start, UTC).astimezone(zone).replace(tzinfo=None)
    if unit is Unit.YEAR:
        moment = datetime(max(moment.year // count * count, 1), 1, 1)  # noqa: DTZ001
    elif unit is Unit.MONTH:
        moment = datetime(moment.year, (moment.month - 1) // count * count + 1, 1)  # noqa: DTZ001
    else:
        day = moment.date()
        if unit is Unit.DAY:
            day -= timedelta(days=day.toordinal() % count - (1 if count % 7 == 0 else 0))
            day -= timedelta(days=count)
        moment = datetime(day.year, day.month, day.day)  # noqa: DTZ001
    while True:
        # A wall clock without a zone counts as local time, with the offset that holds on that day.
        aware = moment.replace(tzinfo=zone) if zone else moment.astimezone()
        if aware.timestamp() > span.end:
            return
        if aware.timestamp() >= span.start:
            yield aware
        moment = _next(moment, unit, count)


def _next(moment: datetime, unit: Unit, count: int) -> datetime:
    if unit is Unit.YEAR:
        return moment.replace(year=moment.year + count)
    if unit is Unit.MONTH:
        months = moment.month - 1 + count
        return moment.replace(year=moment.year + months // 12, month=months % 12 + 1)
    return moment + (timedelta(days=count) if unit is Unit.DAY else timedelta(hours=count))


def _opens(moment: datetime, unit: Unit) -> bool:
    if unit is Unit.HOUR:
        return moment.hour == 0
    return unit is Unit.MONTH and moment.month == 1


def _label(moment: datetime, unit: Unit, locale: QLocale) -> str:
    if unit is Unit.YEAR or (unit is Unit.MONTH and moment.month == 1):
        return str(moment.year)
    if unit is Unit.MONTH:
        return locale.standaloneMonthName(moment.month, QLocale.FormatType.ShortFormat)
    if unit is Unit.DAY or moment.hour == 0:
        return day_and_month(moment, locale)
    return f"{moment.hour:02}:00"


def day_and_month(moment: datetime, locale: QLocale) -> str:
    """The day as "3 Feb"; German puts a point after the day's number."""
    german = locale.language() == QLocale.Language.German
    return locale.toString(
        QDate(moment.year, moment.month, moment.day), "d. MMM" if german else "d MMM"
    )
