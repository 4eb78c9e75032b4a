"""What the sessions of a role can be narrowed to, as texts with their values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.event import Event
from journal_app.domain.practice import Role
from journal_app.domain.selection import Beside, Selection, Side
from journal_app.services.insight import Choices
from journal_app.ui.dates import full_day_text
from journal_app.wording.words import Words

NO_CHOICES = Choices()
_NOTHING_YET = Selection("")
_NEEDS_TWO = {"client", "format", "agreement", "paid"}


class Period(StrEnum):
    """Stretches of time that end today."""

    YEAR = "year"
    HALF = "half"
    THIS_YEAR = "this_year"


def period_start(period: Period, today: date) -> date:
    """The first local day of a period."""
    if period is Period.THIS_YEAR:
        return today.replace(month=1, day=1)
    months = today.year * 12 + today.month - 1 - (12 if period is Period.YEAR else 6)
    # The 31st of a month has no match in every other one; the 28th has.
    return date(months // 12, months % 12 + 1, min(today.day, 28))


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen: the roles, and what the sessions of the one in force hold."""

    roles: tuple[Role, ...] = ()
    choices: Choices = NO_CHOICES
    events: tuple[Event, ...] = ()


def offered(name: str, offer: Offer, words: Words) -> list[tuple[str, object]]:
    """The choices of a condition that is picked from a list."""
    choices = offer.choices
    if name == "event":
        return _besides(name, [(event.day, event.label) for event in offer.events], words)
    if name == "meeting":
        return _besides(name, [(day, "") for day in choices.meetings], words)
    values: dict[str, tuple[tuple[str, object], ...]] = {
        "client": tuple((code, code) for code in choices.clients),
        "format": tuple((words.format(value), value) for value in choices.formats),
        "agreement": tuple((words.agreement(value), value) for value in choices.agreements),
        "paid": tuple((words.paid(kind), kind) for kind in choices.paid),
        "tag": tuple((f"#{tag}", tag) for tag in choices.tags),
    }
    return list(values[name])


def is_offered(name: str, offer: Offer, words: Words) -> bool:
    """Whether a condition could tell sessions of this record apart."""
    if name in {"period", "when"}:
        return True
    if name == "numbers":
        return bool(offer.choices.clients)
    return len(offered(name, offer, words)) >= (2 if name in _NEEDS_TWO else 1)


def _besides(name: str, days: list[tuple[date, str]], words: Words) -> list[tuple[str, object]]:
    """Both sides of each day, the newest first."""
    found: list[tuple[str, object]] = []
    for day, text in reversed(days):
        for side in Side:
            beside = Beside(day, side, text)
            chosen = replace(_NOTHING_YET, **{name: beside})  # type: ignore[arg-type]
            found.append((words.conditions(chosen, full_day_text)[name], beside))
    return found
