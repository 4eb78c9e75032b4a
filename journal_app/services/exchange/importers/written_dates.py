"""Dates and times as other programs and people write them out in figures."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone

from journal_app.domain.dataclass import dataclass
from journal_app.services.exchange.importers.building import NOON

_DAY = (
    r"(?:(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})"
    r"|(?P<one>\d{1,2})(?P<mark>[-/.])(?P<two>\d{1,2})(?P=mark)(?P<last>\d{4}))(?!\d)"
)
_CLOCK = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?"
    r"(?!\d)(?:\s*(?P<half>[AaPp])\.?\s?[Mm]\b\.?)?"
)
_OFFSET = r"(?:\s*(?P<offset>Z\b|UTC|GMT|[+-]\d{2}(?::?\d{2}){0,2}(?!\d)))?"
_WRITTEN = re.compile(f"{_DAY}(?:(?:T|[ ,]+){_CLOCK}{_OFFSET})?")
_ON_THE_CLOCK = re.compile(_CLOCK)


@dataclass(frozen=True, slots=True)
class Written:
    """A date that stood at the beginning of some words.

    Attributes:
        at: on the wall clock of where it was written, or aware when it says its offset; at noon
            when it says no time.
        end: where the words go on behind it.
    """

    at: datetime
    has_clock: bool
    end: int


def written_date(words: str, *, day_first: bool = True) -> Written | None:
    """The date at the beginning of words; None when they do not begin with one.

    Args:
        words: beginning with the date: the year first, or last; with a time or without one.
        day_first: whether ``3/4/2024`` is in April. What stands between points always begins with
            the day.

    Raises:
        ValueError: there is no such day or time.
    """
    found = _WRITTEN.match(words)
    if found is None:
        return None
    named = found.groupdict()
    if named["year"]:
        parts = named["year"], named["month"], named["day"]
    elif day_first or named["mark"] == ".":
        parts = named["last"], named["two"], named["one"]
    else:
        parts = named["last"], named["one"], named["two"]
    on = date(*map(int, parts))
    if not named["hour"]:
        return Written(datetime.combine(on, NOON), has_clock=False, end=found.end())
    at = datetime.combine(on, _clock(named), _zone(named["offset"]))
    return Written(at, has_clock=True, end=found.end())


def written_time(words: str) -> time | None:
    """The time of day at the beginning of words; None when they do not begin with one.

    Raises:
        ValueError: there is no such time.
    """
    found = _ON_THE_CLOCK.match(words)
    return _clock(found.groupdict()) if found else None


def day_comes_first(dates: Iterable[str]) -> bool:
    """Whether of dates such as ``3/4/2024`` the day is written first.

    By those that can only be read in one way; where there are none, by which reading leaves them
    in the order of time, as a journal is; at last by the clock: twelve hours go with the month.
    """
    days = list(dates)
    for first in (True, False):
        if any(_fails(words, day_first=not first) for words in days):
            return first
    for first in (True, False):
        read = [found.at.replace(tzinfo=None) for found in _all(days, first)]
        other = [found.at.replace(tzinfo=None) for found in _all(days, not first)]
        if read == sorted(read) and other != sorted(other):
            return first
    return not any(re.search(r"\d\s?[AaPp]\.?\s?[Mm]\b", words) for words in days)


def _all(days: Iterable[str], day_first: bool) -> list[Written]:
    """Those that are dates; an impossible one tells nothing about the others."""
    found: list[Written] = []
    for words in days:
        with contextlib.suppress(ValueError):
            one = written_date(words, day_first=day_first)
            found += [one] if one else []
    return found


def _fails(words: str, *, day_first: bool) -> bool:
    """Whether a date cannot be read this way, but the other."""
    try:
        written_date(words, day_first=day_first)
    except ValueError:
        try:
            return written_date(words, day_first=not day_first) is not None
        except ValueError:
            return False
    return False


def _clock(named: dict[str, str | None]) -> time:
    hour = int(named["hour"] or 0)
    if named["half"] and hour <= 12:
        hour = hour % 12 + (12 if named["half"] in "pP" else 0)
    part = (named["part"] or "").ljust(6, "0")[:6]
    return time(hour, int(named["minute"] or 0), int(named["second"] or 0), int(part))


def _zone(offset: str | None) -> timezone | None:
    if not offset:
        return None
    if offset[0] not in "+-":
        return UTC
    figures = offset[1:].replace(":", "").ljust(6, "0")
    ahead = timedelta(hours=int(figures[:2]), minutes=int(figures[2:4]), seconds=int(figures[4:]))
    return timezone(ahead if offset[0] == "+" else -ahead)
