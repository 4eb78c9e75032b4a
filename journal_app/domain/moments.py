"""Moments of a session and where each was placed."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Certainty, Position

MOST_MOMENTS = 7
LATE_AFTER = timedelta(hours=72)
"""A mark made later than this after the session is drawn hollow."""


class PlacedBy(StrEnum):
    """Who made a mark."""

    SELF = "self"
    SUPERVISOR = "supervisor"


class MomentTag(StrEnum):
    """What a practitioner ticks about their own doing in the session."""

    TOLD = "told"
    INTERPRETED = "interpreted"


START, MIDDLE, END = "start", "middle", "end"
STANDARD_LABELS = (START, MIDDLE, END)
"""Labels with a translation of their own; any other label is the practitioner's words."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A mark on the grid: where, how sure, and when it was made (aware, UTC)."""

    position: Position
    certainty: Certainty
    made_at: datetime

    def is_late(self, session_end: datetime) -> bool:
        """Whether the mark was made more than 72 hours after the session."""
        return self.made_at - session_end > LATE_AFTER


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in a session. ``label`` is ``start``, ``middle``, ``end``, free words or empty."""

    id: str
    label: str
    placement: Placement


def checked_moments(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The same moments, when there are not too many.

    Raises:
        InvalidValue: ``too_many_moments`` for more than seven.
    """
    if len(moments) > MOST_MOMENTS:
        raise InvalidValue("too_many_moments", count=len(moments), most=MOST_MOMENTS)
    return moments
