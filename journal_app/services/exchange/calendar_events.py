"""The events of a calendar file (.ics) within a stretch of days.

Rules are worked out by a library, event by event: what is amiss with one refuses that one. Rules
that would never end, or repeat by the minute, are refused before they are worked out.
"""

from __future__ import annotations

import math
import time
from calendar import isleap, monthrange
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

from journal_app.domain.clock import to_milliseconds_precision, zone_name, zone_named
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EARLIEST, LATEST, LONGEST_MINUTES
from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.csv_cells import LONGEST_WORD
from journal_app.services.exchange.records import Refusal
from journal_app.services.exchange.source_text import decoded, read_bytes
from journal_app.storage.text import storable

MOST_BYTES = 32 * 1024 * 1024
MOST_EVENTS = 5_000
"""Occurrences within the stretch of days; what goes beyond is left out, and told."""
LONGEST_SPAN_DAYS = 5 * 366
_SECONDS = 30.0
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
_RHYTHMS = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAYS_OF_A_WEEK = 7
_DAYS_OF_28_YEARS = 28 * 366
"""After so many, days of the week and of the month meet as they did before."""
_WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_MOST_A_DAY = 24
_TOLD_EVERY = 50


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event, or one occurrence of one that repeats.

    Attributes:
        source_id: the same for the same occurrence, also after it was moved.
        zone: where it is held, IANA name or offset.
        minutes: its length; None where none is said, or it lasts all day.
        title: one line, which is only shown.
    """

    source_id: str
    started_at: datetime
    zone: str
    minutes: int | None
    title: str
    all_day: bool = False

    @property
    def ended_at(self) -> datetime:
        """Its end; its start where no length is known."""
        return self.started_at + timedelta(minutes=self.minutes or 0)


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a calendar file holds within the days asked for.

    Attributes:
        events: in the order of time, without those that were called off.
        cancelled, longer: events left out: called off, or longer than a day.
        is_cut: whether there were more than ``MOST_EVENTS``.
    """

    events: tuple[CalendarEvent, ...]
    refused: tuple[Refusal, ...] = ()
    cancelled: int = 0
    longer: int = 0
    is_cut: bool = False


def looks_like_calendar(head: bytes) -> bool:
    """Whether a file begins as a calendar does."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].upper() == b"BEGIN:VCALENDAR"


def read_calendar(
    path: Path,
    since: date,
    until: date,
    zone: str,
    told: Callable[[int, int], None] = lambda _done, _of: None,
) -> CalendarFile:
    """The events that begin on these days, both included.

    Args:
        path: the file.
        since, until: at most ``LONGEST_SPAN_DAYS`` apart; of longer ones the last are read.
        zone: where times are that name no zone, and whose days count.
        told: hears how many events are looked at, of how many; what it raises ends the reading.

    Raises:
        InvalidValue: ``calendar_unreadable``, ``calendar_too_slow``; as ``read_bytes``.
    """
    data = read_bytes(path, MOST_BYTES)
    calendars = _parsed(decoded(data, str(path)).text, str(path))
    since = max(since, until - timedelta(days=LONGEST_SPAN_DAYS))
    place = zone_named(zone)
    begin = datetime.combine(since, clock_time.min, place)
    end = datetime.combine(until + timedelta(days=1), clock_time.min, place)
    looking = _Looking(begin, end, zone)
    groups = [(calendar, group) for calendar in calendars for group in _groups(calendar)]
    deadline = time.monotonic() + _SECONDS
    for number, (calendar, group) in enumerate(groups, 1):
        if number % _TOLD_EVERY == 0:
            told(number, len(groups))
        if time.monotonic() > deadline:
            raise InvalidValue("calendar_too_slow", file=str(path))
        where = {"file": str(path), "record": f"event {number}"}
        try:
            looking.look_at(calendar, group)
        except InvalidValue as error:
            looking.refused.append(Refusal(0, error.code, {**error.details, **where}))
        except Exception:  # a property is broken; the library says so when it is asked for
            looking.refused.append(Refusal(0, "calendar_event_unreadable", where))
    return looking.found()


def _parsed(text: str, file: str) -> list[Any]:
    from icalendar import Calendar

    try:
        found = Calendar.from_ical(text.lstrip("\ufeff \r\n\t"), multiple=True)
        calendars = [one for one in found if one.name == "VCALENDAR"]
    except Exception as error:  # whatever the library stumbles over in a hostile file
        raise InvalidValue("calendar_unreadable", file=file) from error
    if not calendars:
        raise InvalidValue("calendar_unreadable", file=file)
    return calendars


def _groups(calendar: Any) -> list[list[Any]]:
    """Events by what they belong to: a rule and what was changed in single occurrences."""
    groups: dict[str, list[Any]] = {}
    for number, event in enumerate(calendar.walk("VEVENT")):
        groups.setdefault(str(event.get("UID") or f"\0{number}"), []).append(event)
    return list(groups.values())


class _Looking:
    """Looks at one group after the other, and gathers."""

    def __init__(self, begin: datetime, end: datetime, zone: str) -> None:
        self._begin, self._end, self._zone = begin, end, zone
        self._events: dict[str, CalendarEvent] = {}
        self.refused: list[Refusal] = []
        self._cancelled = self._longer = 0
        self._is_cut = False

    def found(self) -> CalendarFile:
        events = sorted(self._events.values(), key=lambda one: (one.started_at, one.source_id))
        return CalendarFile(
            tuple(events), tuple(self.refused), self._cancelled, self._longer, self._is_cut
        )

    def look_at(self, calendar: Any, group: list[Any]) -> None:
        """The occurrences of one group; raises InvalidValue."""
        repeats = False
        for event in group:
            repeats |= _check_rules(event, self._end)
        uid = str(group[0].get("UID") or "")
        for occurrence in self._occurrences(calendar, group):
            if len(self._events) >= MOST_EVENTS:
                self._is_cut = True
                return
            self._add(occurrence, uid, repeats=repeats or len(group) > 1)

    def _occurrences(self, calendar: Any, group: list[Any]) -> Iterator[Any]:
        import recurring_ical_events
        from icalendar import Calendar

        alone = Calendar()
        for name in ("PRODID", "VERSION", "X-WR-TIMEZONE"):
            if name in calendar:
                alone[name] = calendar[name]
        alone.subcomponents = list(group)
        try:
            yield from recurring_ical_events.of(alone).between(self._begin, self._end)
        except Exception as error:
            raise InvalidValue("calendar_event_unreadable") from error

    def _add(self, occurrence: Any, uid: str, *, repeats: bool) -> None:
        start = _said(occurrence, "DTSTART")
        if str(occurrence.get("STATUS") or "").upper() == "CANCELLED":
            self._cancelled += 1
            return
        all_day = not isinstance(start, datetime)
        started_at, zone = self._instant(start)
        if not self._begin <= started_at < self._end:
            return  # it began before these days, and goes on into them
        minutes = None if all_day else self._length(occurrence, started_at)
        if minutes is not None and minutes > LONGEST_MINUTES:
            self._longer += 1
            return
        if not EARLIEST <= started_at < LATEST:
            raise InvalidValue("date_out_of_range", value=started_at.date().isoformat())
        which = _said(occurrence, "RECURRENCE-ID") or start
        named = self._instant(which)[0].isoformat() if repeats or not uid else ""
        import hashlib  # dear, and asked for when something is read in

        digest = hashlib.sha256(f"{uid}\n{named}".encode()).hexdigest()
        title = " ".join(storable(str(occurrence.get("SUMMARY") or "")).split())
        self._events[digest] = CalendarEvent(
            source_id=f"ics:{digest}",
            started_at=started_at,
            zone=zone,
            minutes=minutes or None,
            title=title if len(title) <= LONGEST_WORD else f"{title[: LONGEST_WORD - 1]}…",
            all_day=all_day,
        )

    def _instant(self, said: date | datetime) -> tuple[datetime, str]:
        """An instant and its place; a day alone is noon there, and without a zone it is here."""
        place = zone_named(self._zone)
        if not isinstance(said, datetime):
            said = datetime.combine(said, clock_time(12), place)
        elif said.tzinfo is None:
            said = said.replace(tzinfo=place)
        try:
            instant = to_milliseconds_precision(said.astimezone(UTC))
        except (ValueError, OverflowError) as error:
            raise InvalidValue("calendar_event_unreadable") from error
        named = zone_name(said.tzinfo, instant)
        # A calendar that says UTC says when, not where.
        return instant, self._zone if named in {"UTC", "Etc/UTC"} else named

    def _length(self, occurrence: Any, started_at: datetime) -> int:
        end = _said(occurrence, "DTEND")
        if end is None:
            return 0
        return max(0, round((self._instant(end)[0] - started_at).total_seconds() / 60))


def _said(occurrence: Any, name: str) -> Any:
    """The date or instant of a property; None where it is not there or no date."""
    value = getattr(occurrence.get(name), "dt", None)
    return value if isinstance(value, date) else None


def _check_rules(event: Any, end: datetime) -> bool:
    """Whether an event repeats; a rule without an end gets one, one that never comes is taken off.

    Raises:
        InvalidValue: ``calendar_rule_too_often``, ``calendar_event_unreadable``.
    """
    rules = event.get("RRULE")
    if rules is None:
        return "RDATE" in event
    start = _said(event, "DTSTART")
    if isinstance(rules, list) or start is None:
        raise InvalidValue("calendar_event_unreadable")
    try:
        often = {str(word).upper() for word in rules.get("FREQ", [])}
        every = int(rules.get("INTERVAL", [1])[0])
        within_a_day = math.prod(max(1, len(rules.get(name, ()))) for name in _WITHIN_A_DAY)
        positions = [abs(int(number)) for number in rules.get("BYSETPOS", [])]
        comes = _ever_comes(rules, often, every, start)
    except (TypeError, ValueError, AttributeError, IndexError, OverflowError) as error:
        raise InvalidValue("calendar_event_unreadable") from error
    if often & _TOO_OFTEN or within_a_day > _MOST_A_DAY:
        raise InvalidValue("calendar_rule_too_often")
    by_day = often & {"DAILY", "WEEKLY"}
    too_far = by_day and max(positions, default=0) > _DAYS_OF_A_WEEK * within_a_day
    if not often & _RHYTHMS or every < 1 or too_far or (by_day and "BYWEEKNO" in rules):
        raise InvalidValue("calendar_event_unreadable")
    if not comes:
        del event["RRULE"]
        return False
    if not rules.get("COUNT") and not rules.get("UNTIL"):
        rules["UNTIL"] = [end.astimezone(UTC)]
    return True


def _ever_comes(rule: Any, often: set[str], every: int, start: date) -> bool:
    """Whether a rule ever meets a day; for one such as 30 February the library looks for ever."""
    months, days, of_year = (
        {int(str(number)) for number in rule.get(name, [])}
        for name in ("BYMONTH", "BYMONTHDAY", "BYYEARDAY")
    )
    weekdays = {str(word).upper()[-2:] for word in rule.get("BYDAY", [])}
    if not (months or days or of_year or weekdays):
        return True
    day = date(start.year, start.month, start.day)
    step = timedelta(days=max(1, every) if "DAILY" in often else 1)
    for _ in range(_DAYS_OF_28_YEARS):
        length = monthrange(day.year, day.month)[1]
        at, of = day.timetuple().tm_yday, 365 + isleap(day.year)
        if (
            (not months or day.month in months)
            and (not days or {day.day, day.day - length - 1} & days)
            and (not of_year or {at, at - of - 1} & of_year)
            and (not weekdays or _WEEKDAYS[day.weekday()] in weekdays)
        ):
            return True
        day += step
    return False
