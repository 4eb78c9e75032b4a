"""Which follow-ups a referral loop gets, and which step answers which."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from journal_app.domain.follow_up_dates import FollowUpDates
from journal_app.domain.median import median
from journal_app.domain.referral import FollowUp, LoopStep, Outcome, PlannedFollowUp, Tier

_TALK = frozenset({FollowUp.PLAN_TALK, FollowUp.RAISE_IT})
ANSWERED_BY: Mapping[LoopStep, frozenset[FollowUp]] = {
    LoopStep.SUPERVISION: frozenset({FollowUp.SUPERVISION, FollowUp.BEST_PERSON}),
    LoopStep.RAISED: _TALK,
    LoopStep.OPTIONS: _TALK,
    LoopStep.OUTCOME: _TALK,
    LoopStep.FOLLOWED_UP: frozenset({FollowUp.HOW_DID_IT_GO, FollowUp.STILL_IN_VIEW}),
}
"""The follow-ups that have their answer once a step is taken. Whether someone was reached and
whether it was written down is for the practitioner alone to say."""

GOES_ON = frozenset({Outcome.ACCEPTED, Outcome.THINKING})
"""After these outcomes the client is asked how it went."""
ENDS_FOLLOWING = frozenset({Outcome.DECLINED, Outcome.NOT_APPLICABLE})
"""After these outcomes no follow-up is left waiting but the one that a declined offer keeps."""
KEPT_TO_CLOSING = frozenset({FollowUp.REACHED_SOMEONE, FollowUp.WRITE_DOWN})
"""Asked in tier A only, of the practitioner: no answer of the client makes them needless."""

MADE = FollowUpDates.of()
"""The dates as they were made."""
UNKNOWN_RHYTHM = timedelta(days=14)
"""How far off the next session is taken to be where a client's rhythm does not tell."""
_GAPS = 6
_LONGEST_GAP = timedelta(days=60)


def follow_ups_for(
    ticked: Collection[Tier],
    of_loop: Collection[Tier],
    waiting: Mapping[FollowUp, datetime],
    noticed_at: datetime,
    next_session_at: datetime | None = None,
    dates: FollowUpDates = MADE,
) -> tuple[PlannedFollowUp, ...]:
    """What to plan when observations of the ``ticked`` tiers come to a loop, by date.

    A new loop (``of_loop`` empty) gets the follow-ups of its soonest tier, and beside them the one
    about me (D). A loop that is open already gets those of a tier sooner than it had; tier A asks
    every time it is ticked, since each time is a new event; the one about me is asked when it
    first comes in. Anything else is planned only where the loop has no date ahead.

    ``waiting`` maps the loop's open follow-ups to their dates. One that waits is not planned
    twice; it is named again only where it is due sooner now, to be moved there.
    """
    tiers: set[Tier] = set()
    for_client = [tier for tier in ticked if tier is not Tier.D]
    if for_client:
        soonest = min(for_client)
        if soonest is Tier.A or not waiting or soonest < min(of_loop, default=Tier.D):
            tiers.add(soonest)
    if Tier.D in ticked and (Tier.D not in of_loop or not waiting):
        tiers.add(Tier.D)
    planned = {
        follow_up.kind: follow_up
        for tier in sorted(tiers)
        for follow_up in dates.start(tier, noticed_at, next_session_at)
        if follow_up.kind not in waiting or follow_up.due_at < waiting[follow_up.kind]
    }
    return tuple(sorted(planned.values(), key=lambda follow_up: follow_up.due_at))


def next_session_after(now: datetime, starts: Sequence[datetime]) -> datetime:
    """When the next session may be, from a client's last session starts in time order.

    The last session and the usual gap (the median of the last six, 60 days at most); 14 days from
    now where there are fewer than two sessions, or where that time has passed.
    """
    recent = starts[-_GAPS - 1 :]
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(recent)]
    if gaps:
        expected = recent[-1] + min(timedelta(seconds=median(gaps)), _LONGEST_GAP)
        if expected > now:
            return expected
    return now + UNKNOWN_RHYTHM
