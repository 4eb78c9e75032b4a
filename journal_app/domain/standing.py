"""Reminders that come back by themselves, each after its own rhythm.

What is to be done is worked out from what is known each time anew, never from what was worked out
before: so it comes out the same whether the program ran all the while, was closed over the date,
or another program made the reminder meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from journal_app.domain.dataclass import dataclass
from journal_app.domain.reminder import ReminderKind

CONTACTS_DAYS = 91
"""How often, unless set otherwise, to ask whether one's contacts are still right."""
BACKUP_DAYS = 14
"""After so many days without a backup one is asked for it, unless set otherwise."""
_SLACK = timedelta(days=1)
# Days begin at another instant in another zone, and an hour earlier or later in summer.


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often something is to be asked, and what is known of it.

    Attributes:
        every: None when it is not to be asked at all.
        since: from when on it counts while it was never done; None before there is anything.
        last: when the thing itself was last done, as far as the journal knows.
        closed_at: when the reminder was last answered.
    """

    kind: ReminderKind
    every: timedelta | None
    since: datetime | None = None
    last: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open reminder of a rhythm."""

    id: str
    due_at: datetime
    first_due_at: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done about one rhythm.

    Attributes:
        make: the instant of a new reminder, None for none.
        move: ids of waiting ones and the instants they are to have.
        settle: ids of waiting ones that were answered by doing the thing, and when that was.
        drop: ids of waiting ones that are not wanted any more.
    """

    make: datetime | None = None
    move: tuple[tuple[str, datetime], ...] = ()
    settle: tuple[tuple[str, datetime], ...] = ()
    drop: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.make or self.move or self.settle or self.drop)


def plan(rhythm: Rhythm, waiting: Sequence[Waiting], now: datetime) -> Plan:
    """What is to be done, so that just one reminder waits, at the right time.

    A clock that stood far ahead when something was done or answered does not silence the rhythm:
    no date is later than one rhythm from now, unless a person put it there.
    """
    if rhythm.every is None:
        return Plan(drop=tuple(one.id for one in waiting))
    if not waiting:
        return Plan(make=_first_due(rhythm, rhythm.every, now))
    first, *more = sorted(waiting, key=lambda one: (one.due_at, one.id))
    drop = tuple(one.id for one in more)
    last = rhythm.last
    # What was done at a time that is yet to come was done under a clock that is right no more.
    done = last is not None and first.first_due_at - rhythm.every + _SLACK < last <= now
    if last is not None and done and first.due_at <= last:
        return Plan(make=last + rhythm.every, settle=((first.id, last),), drop=drop)
    if last is not None and done:
        return Plan(move=((first.id, last + rhythm.every),), drop=drop)
    untouched = first.due_at == first.first_due_at
    if untouched and first.due_at > now + rhythm.every + _SLACK:
        return Plan(move=((first.id, now + rhythm.every),), drop=drop)
    return Plan(drop=drop)


def _first_due(rhythm: Rhythm, every: timedelta, now: datetime) -> datetime | None:
    if rhythm.since is None:
        return None
    known = (rhythm.since, rhythm.last, rhythm.closed_at)
    return min(max(instant for instant in known if instant is not None), now) + every
