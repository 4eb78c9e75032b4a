"""How long somebody who has the file would have to guess a passphrase."""

from __future__ import annotations

from enum import StrEnum

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_MONTH, _YEAR, _CENTURY = 30 * _DAY, 365 * _DAY, 36_500 * _DAY


class GuessTime(StrEnum):
    """In steps of what it means to a person."""

    AT_ONCE = "at_once"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    CENTURIES = "centuries"


_UP_TO = (
    (_MINUTE, GuessTime.AT_ONCE),
    (_HOUR, GuessTime.MINUTES),
    (_DAY, GuessTime.HOURS),
    (_MONTH, GuessTime.DAYS),
    (_YEAR, GuessTime.MONTHS),
    (_CENTURY, GuessTime.YEARS),
)
SOON = frozenset({GuessTime.AT_ONCE, GuessTime.MINUTES, GuessTime.HOURS, GuessTime.DAYS})
"""Within these a patient person with the file gets in; words are suggested then."""


def guess_time_for(seconds: float) -> GuessTime:
    """The step that so many seconds belong to."""
    return next((time for most, time in _UP_TO if seconds < most), GuessTime.CENTURIES)
