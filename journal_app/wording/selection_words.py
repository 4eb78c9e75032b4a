"""What a selection of sessions is narrowed to, in words short enough for a chip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from journal_app.domain.selection import Beside, Hours, Numbers, Side
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Selection"

WEEKDAYS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Selection", "Mondays"),
    QT_TRANSLATE_NOOP("Selection", "Tuesdays"),
    QT_TRANSLATE_NOOP("Selection", "Wednesdays"),
    QT_TRANSLATE_NOOP("Selection", "Thursdays"),
    QT_TRANSLATE_NOOP("Selection", "Fridays"),
    QT_TRANSLATE_NOOP("Selection", "Saturdays"),
    QT_TRANSLATE_NOOP("Selection", "Sundays"),
)
NO_CLIENT = QT_TRANSLATE_NOOP("Selection", "without a client code")
NO_FORMAT = QT_TRANSLATE_NOOP("Selection", "without a format")
NO_AGREEMENT = QT_TRANSLATE_NOOP("Selection", "without a kind of agreement")

_HOURS = QT_TRANSLATE_NOOP("Selection", "{start}:00 to {end}:00")
_FIRST = QT_TRANSLATE_NOOP("Selection", "first session with a client")
_ONE = QT_TRANSLATE_NOOP("Selection", "session {first} with a client")
_RANGE = QT_TRANSLATE_NOOP("Selection", "sessions {first} to {last} with a client")
_FROM = QT_TRANSLATE_NOOP("Selection", "session {first} and later with a client")
_BEFORE = QT_TRANSLATE_NOOP("Selection", "before {what}")
_SINCE = QT_TRANSLATE_NOOP("Selection", "since {what}")
_EVENT = QT_TRANSLATE_NOOP("Selection", "{label} ({day})")
_BEFORE_MEETING = QT_TRANSLATE_NOOP("Selection", "before the supervision of {day}")
_SINCE_MEETING = QT_TRANSLATE_NOOP("Selection", "since the supervision of {day}")
_SINCE_DAY = QT_TRANSLATE_NOOP("Selection", "from {day}")
_UNTIL_DAY = QT_TRANSLATE_NOOP("Selection", "until {day}")
_DAYS = QT_TRANSLATE_NOOP("Selection", "{since} – {until}")

DayText = Callable[[date], str]


def weekdays(voice: Voice, days: frozenset[int]) -> str:
    """*Mondays, Fridays*."""
    return ", ".join(voice.say(CONTEXT, WEEKDAYS[day]) for day in sorted(days))


def hours(voice: Voice, chosen: Hours) -> str:
    """*9:00 to 12:00*."""
    return voice.say(CONTEXT, _HOURS, start=chosen.start, end=chosen.end)


def numbers(voice: Voice, chosen: Numbers) -> str:
    """*sessions 2 to 5 with a client*."""
    if chosen.last is None:
        return voice.say(CONTEXT, _FROM, first=chosen.first)
    if chosen.first != chosen.last:
        return voice.say(CONTEXT, _RANGE, first=chosen.first, last=chosen.last)
    return voice.say(CONTEXT, _FIRST if chosen.first == 1 else _ONE, first=chosen.first)


def event(voice: Voice, chosen: Beside, day_text: DayText) -> str:
    """*before Training (3 Feb 2026)*."""
    day = day_text(chosen.day)
    what = voice.say(CONTEXT, _EVENT, label=chosen.label, day=day) if chosen.label else day
    return voice.say(CONTEXT, _BEFORE if chosen.side is Side.BEFORE else _SINCE, what=what)


def meeting(voice: Voice, chosen: Beside, day_text: DayText) -> str:
    """*since the supervision of 3 Feb 2026*."""
    text = _BEFORE_MEETING if chosen.side is Side.BEFORE else _SINCE_MEETING
    return voice.say(CONTEXT, text, day=day_text(chosen.day))


def period(voice: Voice, since: date | None, until: date | None, day_text: DayText) -> str:
    """*from 3 Feb 2026*; both ends where both are set; empty without any."""
    if since and until:
        return voice.say(CONTEXT, _DAYS, since=day_text(since), until=day_text(until))
    if since:
        return voice.say(CONTEXT, _SINCE_DAY, day=day_text(since))
    return voice.say(CONTEXT, _UNTIL_DAY, day=day_text(until)) if until else ""
