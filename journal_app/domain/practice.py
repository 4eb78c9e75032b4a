"""The practitioner, the roles worn, and where each role is meant to sit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position

HALF_WIDTH = 0.25
LONGEST_ROLE = 60
"""Letters a new name of a role may have."""
NARROWEST, WIDEST = 0.05, 1.0


class RoleKind(StrEnum):
    """Roles with a translated name; ``OWN`` carries the practitioner's own words."""

    COACH = "coach"
    THERAPIST = "therapist"
    SUPERVISOR = "supervisor"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Role:
    """A hat worn. ``name`` is empty for the translated kinds, own words for ``OWN``."""

    id: str
    kind: RoleKind
    name: str
    ordinal: int


@dataclass(frozen=True, slots=True)
class Practitioner:
    """The person who keeps the journal.

    Attributes:
        name: how the journal greets them; may be empty and never leaves the journal.
        jurisdiction: a country code or empty.
        question_rhythm_days: ask the question after so many days; 0 for only at a notice.
        supervision_rhythm_days: remind of supervision after so many days; 0 for never.
    """

    id: str
    name: str = ""
    jurisdiction: str = ""
    question_rhythm_days: int = 28
    supervision_rhythm_days: int = 0


@dataclass(frozen=True, slots=True)
class IntendedArea:
    """Where a practitioner wants to be in a role, from a date on, with a reason."""

    id: str
    role_id: str
    centre: Position
    half_width: float
    valid_from: datetime
    reason: str = ""

    def __post_init__(self) -> None:
        if not NARROWEST <= self.half_width <= WIDEST:
            raise InvalidValue("half_width_out_of_range", value=self.half_width)


def checked_role_name(name: str) -> str:
    """The name of an own role in one line.

    Raises:
        InvalidValue: ``role_name_missing``; ``role_name_too_long``, with its length and the most.
    """
    own = " ".join(name.split())
    if not own:
        raise InvalidValue("role_name_missing")
    if len(own) > LONGEST_ROLE:
        raise InvalidValue("role_name_too_long", length=len(own), most=LONGEST_ROLE)
    return own


def area_at(history: Sequence[IntendedArea], instant: datetime) -> IntendedArea | None:
    """The area in force at an instant, from a history in order of ``valid_from``."""
    in_force = None
    for area in history:
        if area.valid_from > instant:
            break
        in_force = area
    return in_force


def role_kind_for(word: str) -> RoleKind | None:
    """The translated role a word names in English or German, or None for own words."""
    return _ROLE_WORDS.get(word.strip().casefold())


_ROLE_WORDS = {
    "coach": RoleKind.COACH,
    "coachin": RoleKind.COACH,
    "coaching": RoleKind.COACH,
    "therapist": RoleKind.THERAPIST,
    "therapy": RoleKind.THERAPIST,
    "therapeut": RoleKind.THERAPIST,
    "therapeutin": RoleKind.THERAPIST,
    "therapie": RoleKind.THERAPIST,
    "supervisor": RoleKind.SUPERVISOR,
    "supervision": RoleKind.SUPERVISOR,
    "supervisorin": RoleKind.SUPERVISOR,
}
