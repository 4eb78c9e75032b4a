"""Observations, and the loop from noticing to an outcome.

The observations are things seen or heard. Nothing here scores, sums or ranks them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue


class Tier(StrEnum):
    """How soon an observation asks for something. Not a measure of risk."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


SIGNALS: dict[str, Tier] = {
    **{f"A{n}": Tier.A for n in range(1, 7)},
    **{f"B{n}": Tier.B for n in range(1, 9)},
    **{f"C{n}": Tier.C for n in range(1, 6)},
    **{f"D{n}": Tier.D for n in range(1, 3)},
}
"""The 21 observations by id; their texts are in ``resources/observations``."""


def tier_of(signal: str, own: Mapping[str, Tier] = MappingProxyType({})) -> Tier:
    """The tier of an observation; an own one has that of ``own``, or is kept in view (C)."""
    return SIGNALS.get(signal) or own.get(signal, Tier.C)


class LoopStep(StrEnum):
    """The steps of a referral, in order."""

    NOTICED = "noticed"
    SUPERVISION = "supervision"
    RAISED = "raised"
    OPTIONS = "options"
    OUTCOME = "outcome"
    FOLLOWED_UP = "followed_up"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What the client answered."""

    ACCEPTED = "accepted"
    THINKING = "thinking"
    DECLINED = "declined"
    HAS_HELP = "has_help"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class FormerStep:
    """What a step said before it was corrected."""

    corrected_at: datetime
    step: LoopStep
    taken_at: datetime
    words: str = ""
    consulted: str = ""
    consent: str = ""
    consent_on: date | None = None


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step taken: when, in whose words, whom one consulted (a role, never a name).

    Attributes:
        consent: to contact whom; empty where there is none.
        consent_on: the local day on which the client gave it.
        id: empty for one that is to be added; two steps that say the same are equal.
        former: what it said before each correction, the oldest first.
    """

    step: LoopStep
    taken_at: datetime
    words: str = ""
    consulted: str = ""
    consent: str = ""
    consent_on: date | None = None
    id: str = field(default="", compare=False)
    former: tuple[FormerStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Referral:
    """One loop for one client code, opened by an observation.

    Attributes:
        signals: ids of the observations that belong to it.
        entry_id: the entry in which it was noticed; empty when opened by hand.
        steps: the steps taken, in the order of time; the first is ``NOTICED``.
        outcome: None until the client's answer is known.
        closed_reason: why it was closed; empty while it is open.
        own_tiers: the tiers of those signals that are the practitioner's own observations.
        entry_in_bin: whether the entry in which it was noticed is in the bin; the loop goes on.
    """

    id: str
    client: str
    signals: tuple[str, ...]
    entry_id: str
    opened_at: datetime
    steps: tuple[StepRecord, ...]
    outcome: Outcome | None = None
    closed_at: datetime | None = None
    closed_reason: str = ""
    own_tiers: tuple[tuple[str, Tier], ...] = ()
    entry_in_bin: bool = False

    @property
    def tier(self) -> Tier:
        """The soonest tier among its observations."""
        own = dict(self.own_tiers)
        return min((tier_of(signal, own) for signal in self.signals), default=Tier.C)

    @property
    def next_step(self) -> LoopStep | None:
        """The first step not taken yet, or None when closed.

        What came before an answer that is known is not asked for any more, nor whether it was
        raised once options were given.
        """
        if self.closed_at is not None:
            return None
        taken = {record.step for record in self.steps}
        past: set[LoopStep] = set()
        if taken & {LoopStep.OUTCOME, LoopStep.FOLLOWED_UP}:
            past = {LoopStep.SUPERVISION, LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.OUTCOME}
        elif LoopStep.OPTIONS in taken:
            past = {LoopStep.RAISED}
        return next((step for step in LoopStep if step not in taken | past), None)


def checked_close(referral: Referral, reason: str) -> None:
    """Raises InvalidValue unless the loop may be closed: an outcome is known, a reason given."""
    if referral.outcome is None:
        raise InvalidValue("referral_without_outcome")
    if not reason.strip():
        raise InvalidValue("reason_missing")


class FollowUp(StrEnum):
    """What a follow-up of a loop asks; worded on screen, never in a notification."""

    REACHED_SOMEONE = "reached_someone"
    WRITE_DOWN = "write_down"
    PLAN_TALK = "plan_talk"
    RAISE_IT = "raise_it"
    SUPERVISION = "supervision"
    HOW_DID_IT_GO = "how_did_it_go"
    STILL_IN_VIEW = "still_in_view"
    BEST_PERSON = "best_person"


@dataclass(frozen=True, slots=True)
class PlannedFollowUp:
    """A follow-up and the instant from which it is due."""

    kind: FollowUp
    due_at: datetime


REPEATED_TICKS = 3
"""A tier C observation asks once for supervision at this many ticks for one client."""
