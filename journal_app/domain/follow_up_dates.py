"""When a follow-up is asked for: the dates a loop starts with, as the practitioner set them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.referral import FollowUp, PlannedFollowUp, Tier

Asked = tuple[Tier, FollowUp]
"""A follow-up within a tier."""

_HOURS: Mapping[Asked, int] = {
    (Tier.A, FollowUp.REACHED_SOMEONE): 2,
    (Tier.A, FollowUp.WRITE_DOWN): 24,
    (Tier.A, FollowUp.SUPERVISION): 72,
    (Tier.B, FollowUp.PLAN_TALK): 3 * 24,
    (Tier.B, FollowUp.SUPERVISION): 7 * 24,
    (Tier.B, FollowUp.RAISE_IT): 12,
    (Tier.B, FollowUp.HOW_DID_IT_GO): 14 * 24,
    (Tier.C, FollowUp.STILL_IN_VIEW): 14 * 24,
    (Tier.D, FollowUp.BEST_PERSON): 7 * 24,
}
BEFORE_SESSION = frozenset({FollowUp.RAISE_IT})
"""Asked so long before the next session; all others so long after what they follow."""
AFTER_OPTIONS: Asked = (Tier.B, FollowUp.HOW_DID_IT_GO)
"""Follows the options that were given, in a loop of any tier: ask the client how it went."""
LONGEST_HOURS = 366 * 24


@dataclass(frozen=True, slots=True)
class FollowUpDates:
    """Hours by follow-up; None where it is not asked at all. What is not named is as it was made.

    Attributes:
        own: what the practitioner set otherwise than it was made.
    """

    own: Mapping[Asked, int | None]

    @classmethod
    def of(cls, own: Mapping[Asked, int | None] | None = None) -> FollowUpDates:
        """The dates with what the practitioner set; what cannot be meant is left out."""
        kept = {
            asked: hours
            for asked, hours in (own or {}).items()
            if asked in _HOURS and (hours is None or 1 <= hours <= LONGEST_HOURS)
        }
        return cls(kept)

    def all(self) -> tuple[tuple[Asked, int | None], ...]:
        """Every follow-up with its hours, the soonest tier first."""
        return tuple((asked, self.hours(asked)) for asked in _HOURS)

    def hours(self, asked: Asked) -> int | None:
        """After how many hours (before a session: how many hours before), or None for never."""
        return self.own[asked] if asked in self.own else _HOURS[asked]

    def with_hours(self, asked: Asked, hours: int | None) -> FollowUpDates:
        """The dates with another one.

        Raises:
            InvalidValue: ``unknown_follow_up``, ``hours_out_of_range``.
        """
        if asked not in _HOURS:
            raise InvalidValue("unknown_follow_up", value=".".join(asked))
        if hours is not None and not 1 <= hours <= LONGEST_HOURS:
            raise InvalidValue("hours_out_of_range", value=hours)
        own = {**self.own, asked: hours}
        if hours == _HOURS[asked]:
            del own[asked]
        return FollowUpDates(own)

    def start(
        self, tier: Tier, noticed_at: datetime, next_session_at: datetime | None = None
    ) -> tuple[PlannedFollowUp, ...]:
        """The follow-ups a loop of this tier starts with, by date.

        Tier B also asks to raise it before the next session, when that is known.
        """
        planned = []
        for asked, hours in self.all():
            if asked[0] is not tier or asked == AFTER_OPTIONS or hours is None:
                continue
            due = noticed_at + timedelta(hours=hours)
            if asked[1] in BEFORE_SESSION:
                if next_session_at is None or next_session_at <= noticed_at:
                    continue
                due = max(noticed_at, next_session_at - timedelta(hours=hours))
            planned.append(PlannedFollowUp(asked[1], due))
        return tuple(sorted(planned, key=lambda follow_up: follow_up.due_at))

    def after_options(self, given_at: datetime) -> PlannedFollowUp | None:
        """The follow-up two weeks after options were given, or None where it is not wanted."""
        hours = self.hours(AFTER_OPTIONS)
        if hours is None:
            return None
        return PlannedFollowUp(AFTER_OPTIONS[1], given_at + timedelta(hours=hours))
