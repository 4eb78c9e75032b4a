"""Counts and relative days, with the plural forms of the language."""

from __future__ import annotations

from datetime import date, datetime

from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Time"

SESSIONS = QT_TRANSLATE_NOOP("Time", "%n session(s)", "", 1)
IN_BIN = QT_TRANSLATE_NOOP("Time", "%n of them in the bin", "", 1)
CLIENTS = QT_TRANSLATE_NOOP("Time", "%n client(s)", "", 1)
WORDS = QT_TRANSLATE_NOOP("Time", "%n word(s)", "", 1)
MOMENTS = QT_TRANSLATE_NOOP("Time", "%n moment(s)", "", 1)

_SINCE_THEN = QT_TRANSLATE_NOOP("Time", "Since then %n session(s).", "", 1)
_SINCE_THEN_NONE = QT_TRANSLATE_NOOP("Time", "Since then no session.")
_SO_FAR = QT_TRANSLATE_NOOP("Time", "%n session(s) so far.", "", 1)
_SO_FAR_NONE = QT_TRANSLATE_NOOP("Time", "No session so far.")

_TODAY = QT_TRANSLATE_NOOP("Time", "today")
_YESTERDAY = QT_TRANSLATE_NOOP("Time", "yesterday")
_DAYS_AGO = QT_TRANSLATE_NOOP("Time", "%n day(s) ago", "", 1)
_TOMORROW = QT_TRANSLATE_NOOP("Time", "tomorrow")
_IN_DAYS = QT_TRANSLATE_NOOP("Time", "in %n day(s)", "", 1)

_MINUTES = QT_TRANSLATE_NOOP("Time", "{minutes} min")
HOURS = QT_TRANSLATE_NOOP("Time", "{hours} h")
_DAY = QT_TRANSLATE_NOOP("Time", "{day} {month} {year}")
_MONTHS = (
    QT_TRANSLATE_NOOP("Time", "Jan"),
    QT_TRANSLATE_NOOP("Time", "Feb"),
    QT_TRANSLATE_NOOP("Time", "Mar"),
    QT_TRANSLATE_NOOP("Time", "Apr"),
    QT_TRANSLATE_NOOP("Time", "May"),
    QT_TRANSLATE_NOOP("Time", "Jun"),
    QT_TRANSLATE_NOOP("Time", "Jul"),
    QT_TRANSLATE_NOOP("Time", "Aug"),
    QT_TRANSLATE_NOOP("Time", "Sep"),
    QT_TRANSLATE_NOOP("Time", "Oct"),
    QT_TRANSLATE_NOOP("Time", "Nov"),
    QT_TRANSLATE_NOOP("Time", "Dec"),
)


def sessions(voice: Voice, count: int, in_bin: int = 0) -> str:
    """*9 sessions*, or *9 sessions, 2 of them in the bin*."""
    said = voice.say(CONTEXT, SESSIONS, count)
    return f"{said}, {voice.say(CONTEXT, IN_BIN, in_bin)}" if in_bin else said


def relative_day(voice: Voice, days: int) -> str:
    """A day seen from today: *today*, *24 days ago* for -24, *in 3 days* for 3."""
    if days == 0:
        return voice.say(CONTEXT, _TODAY)
    if days < 0:
        return (
            voice.say(CONTEXT, _YESTERDAY) if days == -1 else voice.say(CONTEXT, _DAYS_AGO, -days)
        )
    return voice.say(CONTEXT, _TOMORROW) if days == 1 else voice.say(CONTEXT, _IN_DAYS, days)


def since_sessions(voice: Voice, sessions: int, *, ever: bool = False) -> str:
    """How many sessions followed; with ``ever``, how many there are so far."""
    if sessions <= 0:
        return voice.say(CONTEXT, _SO_FAR_NONE if ever else _SINCE_THEN_NONE)
    return voice.say(CONTEXT, _SO_FAR if ever else _SINCE_THEN, sessions)


def minutes_text(voice: Voice, minutes: int) -> str:
    """A length as it is said of one session: *60 min*."""
    return voice.say(CONTEXT, _MINUTES, minutes=minutes)


def day_text(voice: Voice, day: date) -> str:
    """A day with its year, as it is written out: *21 Nov 2026*."""
    month = voice.say(CONTEXT, _MONTHS[day.month - 1])
    return voice.say(CONTEXT, _DAY, day=day.day, month=month, year=str(day.year))


def day_and_time(voice: Voice, moment: datetime) -> str:
    """*21 Nov 2026, 09:20*, on the calendar and the clock of its own place."""
    return f"{day_text(voice, moment.date())}, {voice.time(moment.hour, moment.minute)}"


def month_text(voice: Voice, month: int) -> str:
    """The name of a month, from 1 on: *Nov*."""
    return voice.say(CONTEXT, _MONTHS[month - 1])


def hours_text(voice: Voice, minutes: float) -> str:
    """A sum of minutes in hours, with one decimal where it says something: *12.5 h*, *1,020 h*."""
    return voice.say(CONTEXT, HOURS, hours=voice.sum(minutes / 60))
