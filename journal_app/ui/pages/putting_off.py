"""How far a reminder may be put off: by days, or by hours where it asks after a grave moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from enum import StrEnum

from journal_app.domain.referral import FollowUp, Tier
from journal_app.domain.reminder import Reminder
from journal_app.ui.dates import day_within, time_text
from journal_app.ui.translation import translate
from journal_app.wording.noop import QT_TRANSLATE_NOOP

DAYS = (1, 3, 7, 14)
_EVENING, _MORNING = time(18), time(9)
_NIGHT_ENDS = time(5)
"""Whoever is up before this means by the morning the one that comes next."""
_HOUR = timedelta(hours=1)


class Soon(StrEnum):
    """A moment near by, for what is not to lie for a day."""

    HOUR = "hour"
    EVENING = "evening"
    MORNING = "morning"


_TEXTS: Mapping[Soon, tuple[str, str]] = {
    Soon.HOUR: (
        QT_TRANSLATE_NOOP("PuttingOff", "In an hour"),
        QT_TRANSLATE_NOOP("PuttingOff", "Put off for an hour"),
    ),
    Soon.EVENING: (
        QT_TRANSLATE_NOOP("PuttingOff", "This evening"),
        QT_TRANSLATE_NOOP("PuttingOff", "Put off until this evening"),
    ),
    Soon.MORNING: (
        QT_TRANSLATE_NOOP("PuttingOff", "Tomorrow morning"),
        QT_TRANSLATE_NOOP("PuttingOff", "Put off until tomorrow morning"),
    ),
}
"""The line of a menu, and the button."""
_THIS_MORNING = (
    QT_TRANSLATE_NOOP("PuttingOff", "This morning"),
    QT_TRANSLATE_NOOP("PuttingOff", "Put off until this morning"),
)

Later = int | Soon
"""So many days, or a moment near by. 0 days: not at all."""

_AFTER_ACTING: Mapping[str, tuple[Later, ...]] = {
    FollowUp.REACHED_SOMEONE: tuple(Soon),
    FollowUp.WRITE_DOWN: tuple(Soon),
    FollowUp.SUPERVISION: (Soon.MORNING, 3),
}


def ways(reminder: Reminder) -> tuple[Later, ...]:
    """What is offered for a reminder: no week for what follows a call to act now."""
    return _AFTER_ACTING.get(reminder.code, DAYS) if reminder.tier is Tier.A else DAYS


def later_of(value: object) -> Later:
    """How far, as it was kept with a reason half written."""
    return Soon(value) if isinstance(value, str) else int(str(value))


def is_ahead(later: Later, now: datetime) -> bool:
    """Whether it can still be meant: this evening only while it is an hour away."""
    return later is not Soon.EVENING or _at(now, _EVENING) - now >= _HOUR


def until(later: Later, now: datetime) -> datetime:
    """When to ask again, by the clock of this computer."""
    match later:
        case Soon.HOUR:
            return now + _HOUR
        case Soon.EVENING:  # it may have come while the reason was written
            return max(_at(now, _EVENING), now + _HOUR)
        case Soon.MORNING:
            return _at(now, _MORNING, days=0 if _is_night(now) else 1)
        case days:
            return now + timedelta(days=days)


def until_text(later: Later, until_: datetime, now: datetime) -> str:
    """Until when, within a sentence: the day, with the hour where it is an hour."""
    here = until_.astimezone()
    day = day_within(here.date(), now.astimezone().date())
    return f"{day}, {time_text(here)}" if isinstance(later, Soon) else day


def soon_text(later: Soon, now: datetime) -> str:
    """The line of a menu."""
    return translate("PuttingOff", _texts(later, now)[0])


def put_off_text(later: Soon, now: datetime) -> str:
    """The button that puts it off."""
    return translate("PuttingOff", _texts(later, now)[1])


def _texts(later: Soon, now: datetime) -> tuple[str, str]:
    return _THIS_MORNING if later is Soon.MORNING and _is_night(now) else _TEXTS[later]


def _is_night(now: datetime) -> bool:
    return now.astimezone().time() < _NIGHT_ENDS


def _at(now: datetime, wall: time, days: int = 0) -> datetime:
    day = now.astimezone().date() + timedelta(days=days)
    return datetime.combine(day, wall).astimezone()
