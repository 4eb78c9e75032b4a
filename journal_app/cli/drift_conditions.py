"""The conditions of drift as options."""

from __future__ import annotations

import argparse
import re
from argparse import Namespace
from datetime import date

from journal_app.cli.arguments import day
from journal_app.domain.entry import PaidKind
from journal_app.domain.errors import InvalidValue
from journal_app.domain.event import Event
from journal_app.domain.practice import Role
from journal_app.domain.selection import Beside, Hours, Numbers, Selection, Side
from journal_app.services.bundle import Services

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def add_conditions(parser: argparse.ArgumentParser) -> None:
    """All that sessions can be chosen by; each option narrows further."""
    parser.add_argument("--client", metavar="CODE", help="only this client code")
    parser.add_argument("--tag", metavar="TAG", help="only with this tag")
    parser.add_argument("--format", metavar="WORD", help="only in this format")
    parser.add_argument("--agreement", metavar="WORD", help="only with this kind of agreement")
    parser.add_argument(
        "--paid",
        type=PaidKind,
        choices=list(PaidKind),
        metavar="WORD",
        help="only so paid: " + ", ".join(kind.value for kind in PaidKind),
    )
    parser.add_argument(
        "--weekday",
        action="append",
        choices=WEEKDAYS,
        default=[],
        metavar="DAY",
        help="only on this weekday, again for more: " + ", ".join(WEEKDAYS),
    )
    parser.add_argument(
        "--hours", type=_hours, metavar="FROM-TO", help="only begun at these hours there, 9-12"
    )
    parser.add_argument(
        "--session",
        type=_numbers,
        metavar="NUMBERS",
        help="only the first session with a client (1), or such as 2-5, or 11-",
    )
    for name, means in (("before", "before"), ("after", "from the day of")):
        group = parser.add_mutually_exclusive_group()
        group.add_argument(
            f"--{name}-event", metavar="EVENT", help=f"only {means} this event, by words or id"
        )
        group.add_argument(
            f"--{name}-supervision",
            type=day,
            metavar="DAY",
            help=f"only {means} the supervision of this day",
        )
    parser.add_argument("--since", type=day, metavar="DAY", help="from this day on")
    parser.add_argument("--until", type=day, metavar="DAY", help="up to this day, included")


def selection_for(asked: Namespace, services: Services, role: Role) -> Selection:
    """What was chosen.

    Raises:
        InvalidValue: ``event_unknown``, ``event_ambiguous``, ``two_sides``.
    """
    events = services.events.all(role.id)
    return Selection(
        role.id,
        client=asked.client,
        tag=asked.tag.lstrip("#") if asked.tag else None,
        format=asked.format,
        agreement=asked.agreement,
        paid=asked.paid,
        weekdays=frozenset(WEEKDAYS.index(name) for name in asked.weekday),
        hours=asked.hours,
        numbers=asked.session,
        event=_event_side(asked, events),
        meeting=_meeting_side(asked.before_supervision, asked.after_supervision),
        since=asked.since,
        until=asked.until,
    )


def find_event(events: tuple[Event, ...], word: str) -> Event:
    """The event that a word names: by its words, or by the beginning or the end of its id.

    Raises:
        InvalidValue: ``event_unknown``, ``event_ambiguous``.
    """
    said = " ".join(word.split()).casefold()
    found = [event for event in events if event.label.casefold() == said]
    found = found or [
        event for event in events if event.id.startswith(said) or event.id.endswith(said)
    ]
    if not found or not said:
        raise InvalidValue("event_unknown", value=word)
    if len(found) > 1:
        raise InvalidValue("event_ambiguous", value=word)
    return found[0]


def _event_side(asked: Namespace, events: tuple[Event, ...]) -> Beside | None:
    if asked.before_event and asked.after_event:
        raise InvalidValue("two_sides")
    word = asked.before_event or asked.after_event
    if not word:
        return None
    event = find_event(events, word)
    return Beside(event.day, Side.BEFORE if asked.before_event else Side.AFTER, event.label)


def _meeting_side(before: date | None, after: date | None) -> Beside | None:
    if before and after:
        raise InvalidValue("two_sides")
    if before:
        return Beside(before, Side.BEFORE)
    return Beside(after, Side.AFTER) if after else None


def _hours(text: str) -> Hours:
    found = re.fullmatch(r"([0-9]{1,2})-([0-9]{1,2})", text)
    try:
        if found:
            return Hours(int(found[1]), int(found[2]))
    except InvalidValue:
        pass
    raise argparse.ArgumentTypeError(f"“{text}” is no range of hours; write it as 9-12")


def _numbers(text: str) -> Numbers:
    found = re.fullmatch(r"([0-9]{1,6})(-)?([0-9]{1,6})?", text)
    try:
        if found and (found[2] or not found[3]):
            first = int(found[1])
            last = int(found[3]) if found[3] else None
            return Numbers(first, last if found[2] else first)
    except InvalidValue:
        pass
    raise argparse.ArgumentTypeError(
        f"“{text}” names no sessions with a client; write such as 1, 2-5 or 11-"
    )
