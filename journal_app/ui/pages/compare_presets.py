"""Pairs of selections that are often held side by side, as far as the record has them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.event import Event
from journal_app.domain.selection import Beside, Numbers, Selection, Side
from journal_app.services.insight import Choices

_YEAR = timedelta(days=365)
Pair = tuple[Selection, Selection]


class Kind(StrEnum):
    """What tells the two selections apart."""

    EVENT = "event"
    MEETING = "meeting"
    CLIENTS = "client"
    FORMATS = "format"
    AGREEMENTS = "agreement"
    PERIODS = "periods"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Preset:
    """A pair, and for an event or a supervision the day it turns on."""

    kind: Kind
    pair: Pair
    beside: Beside | None = None


def presets(
    role_id: str, choices: Choices, events: tuple[Event, ...], today: date
) -> tuple[Preset, ...]:
    """All pairs the record of a role allows; of several days the newest first."""
    whole = Selection(role_id)
    found = [_around(Kind.EVENT, whole, event.day, event.label) for event in reversed(events)]
    found += [_around(Kind.MEETING, whole, day, "") for day in reversed(choices.meetings)]
    for kind, values in (
        (Kind.CLIENTS, choices.clients),
        (Kind.FORMATS, choices.formats),
        (Kind.AGREEMENTS, choices.agreements),
    ):
        if len(values) > 1:
            found.append(Preset(kind, _two(whole, kind, values[0], values[1])))
    if choices.clients:
        early, late = replace(whole, numbers=Numbers(1, 5)), replace(whole, numbers=Numbers(6))
        found.append(Preset(Kind.NUMBERS, (early, late)))
    return (*found, Preset(Kind.PERIODS, _years(whole, today)))


def begin_with(chosen: Selection, choices: Choices, events: tuple[Event, ...], today: date) -> Pair:
    """The pair to begin with for what was looked at: that, and its other side.

    Without a condition that has one it is before and after the newest event, or the last twelve
    months beside the twelve before them.
    """
    for name in ("event", "meeting"):
        beside = getattr(chosen, name)
        if beside is not None:
            return _sides(chosen, name, beside.day, beside.label)
    for kind, values in (
        (Kind.CLIENTS, choices.clients),
        (Kind.FORMATS, choices.formats),
        (Kind.AGREEMENTS, choices.agreements),
    ):
        own = getattr(chosen, kind.value)
        other = next((value for value in values if value != own), None)
        if own is not None and other is not None:
            return _two(chosen, kind, own, other)
    if events:
        return _sides(chosen, "event", events[-1].day, events[-1].label)
    return _years(chosen, today)


def _around(kind: Kind, whole: Selection, day: date, label: str) -> Preset:
    return Preset(kind, _sides(whole, kind.value, day, label), Beside(day, Side.AFTER, label))


def _sides(chosen: Selection, name: str, day: date, label: str) -> Pair:
    before, after = (
        replace(chosen, **{name: Beside(day, side, label)})  # type: ignore[arg-type]
        for side in (Side.BEFORE, Side.AFTER)
    )
    return before, after


def _two(chosen: Selection, kind: Kind, one: str, other: str) -> Pair:
    first, second = (
        replace(chosen, **{kind.value: value})  # type: ignore[arg-type]
        for value in (one, other)
    )
    return first, second


def _years(chosen: Selection, today: date) -> Pair:
    """The twelve months before the last twelve, and the last twelve."""
    begin = today - _YEAR + timedelta(days=1)
    earlier = replace(chosen, since=begin - _YEAR, until=begin - timedelta(days=1))
    return earlier, replace(chosen, since=begin, until=None)
