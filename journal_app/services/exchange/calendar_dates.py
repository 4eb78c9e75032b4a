"""The dates of reminders as an iCalendar file (RFC 5545), without any content.

Every event has the same neutral sentence. Its id is that of the reminder, so that a calendar which
reads the file again moves what it has instead of adding it twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from journal_app.domain.reminder import Reminder

LONG = timedelta(minutes=15)
"""How long an event lasts: so long that calendars show it."""
_PRODUCT = "-//Stance//Reminders//EN"
_DOMAIN = "reminder.stance"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def calendar_of(reminders: Iterable[Reminder], sentence: str, now: datetime) -> bytes:
    """The file for these reminders, in the order given; ``sentence`` is all that each says.

    Instants are written in UTC, which every calendar shows in the zone one is in.
    """
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    # Calendars keep, of two with the same id, the one with the higher number.
    sequence = (now - _EPOCH) // timedelta(minutes=1)
    stamp = now.astimezone(UTC).replace(microsecond=0)
    for reminder in reminders:
        begin = reminder.due_at.astimezone(UTC).replace(microsecond=0)
        event = Event()
        event.add("uid", f"{reminder.id}@{_DOMAIN}")
        event.add("dtstamp", stamp)
        event.add("last-modified", stamp)
        event.add("sequence", sequence)
        event.add("dtstart", begin)
        event.add("dtend", begin + LONG)
        event.add("summary", sentence)
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", sentence)
        alarm.add("trigger", timedelta())
        event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
