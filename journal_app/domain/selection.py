"""Which sessions drift looks at: conditions on sessions of one role, all of which must hold."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import PaidKind
from journal_app.domain.errors import InvalidValue

HOURS_A_DAY = 24
MOST_SESSIONS = 100_000
"""No one has more sessions with one client."""


class Side(StrEnum):
    """On which side of a day sessions lie. The day itself lies after."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Beside:
    """The sessions before a day, or from it on; the day's label says what happened then."""

    day: date
    side: Side
    label: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The how manieth sessions with a client: from ``first`` (from 1) to ``last``, None for open.

    Raises:
        InvalidValue: ``session_numbers_unclear`` when they cannot be a range.
    """

    first: int
    last: int | None = None

    def __post_init__(self) -> None:
        last = MOST_SESSIONS if self.last is None else self.last
        if not 1 <= self.first <= last <= MOST_SESSIONS:
            raise InvalidValue("session_numbers_unclear")


COMMON_NUMBERS = (Numbers(1, 1), Numbers(2, 5), Numbers(6, 10), Numbers(11))


@dataclass(frozen=True, slots=True)
class Hours:
    """Sessions that began at ``start`` o'clock or later, and before ``end`` o'clock.

    On the wall clock of the session's own zone. A range may reach over midnight: 22 to 2.

    Raises:
        InvalidValue: ``hours_unclear`` when they are no hours of a day, or the same one twice.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not (0 <= self.start < HOURS_A_DAY and 0 < self.end <= HOURS_A_DAY):
            raise InvalidValue("hours_unclear")
        if self.start == self.end:
            raise InvalidValue("hours_unclear")

    def __contains__(self, hour: int) -> bool:
        if self.start < self.end:
            return self.start <= hour < self.end
        return hour >= self.start or hour < self.end


@dataclass(frozen=True, slots=True)
class Selection:
    """Which sessions to look at: always of one role, roles are never pooled.

    Attributes:
        client, format, agreement: None for all; empty for those without one.
        tag, paid: None for all.
        weekdays: of the local day, 0 for Monday; empty for all.
        hours: by the wall clock of each session's own zone.
        numbers: the how manieth session with its client, counted within the role; sessions without
            a client have no number.
        event, meeting: before or after a day of one's own, or a supervision.
        since, until: local days of the sessions, both included.
    """

    role_id: str
    client: str | None = None
    tag: str | None = None
    format: str | None = None
    agreement: str | None = None
    paid: PaidKind | None = None
    weekdays: frozenset[int] = frozenset()
    hours: Hours | None = None
    numbers: Numbers | None = None
    event: Beside | None = None
    meeting: Beside | None = None
    since: date | None = None
    until: date | None = None

    @property
    def is_part(self) -> bool:
        """Whether sessions are left out that the role's record holds, up to some day.

        A record as it stood on an earlier day (``until`` alone) is whole: the method may speak.
        """
        return bool(set(self.conditions) - {"until"})

    @property
    def conditions(self) -> tuple[str, ...]:
        """The names of the conditions that are set."""
        nothing: tuple[object, ...] = (None, frozenset())
        return tuple(
            one.name
            for one in fields(self)
            if one.name != "role_id" and getattr(self, one.name) not in nothing
        )
