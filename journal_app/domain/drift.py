"""Drift: how the recent placements of one role sit against earlier ones and the intended area.

From numbers to a ``Finding``: what one role's record says after its newest session, and what is too
little or too unclear to be said. Codes and numbers only; the wording is done where it is shown. The
values are those of one role, self-placements only, in time order, each the mean of a session's
moments in [-1, 1] (-1 = expert / causality, +1 = co-creation / meaning).

The comparisons and notices are in ``drift_looks``, the arithmetic in ``drift_formulas``; what
others need of them is offered here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from journal_app.domain.drift_formulas import (
    DEFAULTS,
    AxisDifference,
    AxisGap,
    Parameters,
    TrailingPoint,
    effective_n,
    pooled_correlation,
    trailing_means,
)
from journal_app.domain.drift_looks import (
    Area,
    Centre,
    EarlierComparison,
    EarlierState,
    IntendedAt,
    IntendedComparison,
    IntendedState,
    Notice,
    compare_with_earlier,
    compare_with_intended,
    look_numbers,
    notices,
)

__all__ = [
    "DEFAULTS",
    "Area",
    "AxisDifference",
    "AxisGap",
    "Centre",
    "EarlierComparison",
    "EarlierState",
    "Finding",
    "IntendedAt",
    "IntendedComparison",
    "IntendedState",
    "Notice",
    "Parameters",
    "SessionPoint",
    "Stage",
    "TrailingPoint",
    "compare_with_earlier",
    "compare_with_intended",
    "effective_n",
    "find",
    "look_numbers",
    "notices",
    "pooled_correlation",
    "stage",
    "trailing_means",
]


class Stage(StrEnum):
    """How much a record of a given length allows to be shown; each stage includes those before."""

    NONE = "none"
    DOTS_ONLY = "dots_only"
    DOTS_AND_LIST = "dots_and_list"
    TRAILING = "trailing"
    MOVEMENT = "movement"
    FULL = "full"


_LADDER = (
    (52, Stage.FULL),
    (22, Stage.MOVEMENT),
    (8, Stage.TRAILING),
    (5, Stage.DOTS_AND_LIST),
    (1, Stage.DOTS_ONLY),
)


@dataclass(frozen=True, slots=True)
class SessionPoint:
    """One session as drift sees it: an aware time, a place, and what may cloud it."""

    when: datetime
    x: float
    y: float
    hard_to_say: bool = False
    client: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Everything that is to be said about one role's record after its newest session.

    ``spans_too_long``: the recent sessions reach over more than ``max_span_days``.
    ``not_clear``: more than half of the recent marks are hard to say. With either, the comparisons
    are still filled in, but no notice is given, now or at that look in the past.
    ``new_clients_in_recent``: recent sessions with a client seen in no earlier session of this
    role; ``no_client_in_recent``: recent sessions without a client code, in neither camp.
    ``notice_now``: the last look to take place gave a notice, that is, fewer than ``rest``
    sessions came after it. Whether it was answered is not known here.
    """

    count: int
    stage: Stage
    earlier: EarlierComparison
    intended: IntendedComparison
    spans_too_long: bool
    not_clear: bool
    new_clients_in_recent: int
    no_client_in_recent: int
    notices: tuple[Notice, ...]
    notice_now: bool


def stage(count: int) -> Stage:
    """The step of the sample-size ladder for ``count`` sessions."""
    return next((step for least, step in _LADDER if count >= least), Stage.NONE)


def find(
    sessions: Sequence[SessionPoint],
    intended: Centre | IntendedAt | None = None,
    half_width: float | None = None,
    parameters: Parameters = DEFAULTS,
) -> Finding:
    """The whole finding for one role's sessions, which must be in time order.

    ``intended`` and ``half_width`` are as for ``notices``; the comparison with the intended area
    takes the area that holds at the newest session.
    """
    count = len(sessions)
    xs, ys = [point.x for point in sessions], [point.y for point in sessions]

    def held_back(number: int) -> bool:
        recent = sessions[max(0, number - parameters.window) : number]
        return _spans_too_long(recent, parameters) or _not_clear(recent)

    given = notices(xs, ys, intended, half_width, parameters, held_back)
    resting = bool(given) and count - given[-1].number < parameters.rest
    recent = sessions[max(0, count - parameters.window) :]
    known = {point.client for point in sessions[: count - len(recent)]} | {None}
    return Finding(
        count=count,
        stage=stage(count),
        earlier=compare_with_earlier(xs, ys, parameters),
        intended=compare_with_intended(xs, ys, intended, half_width, parameters),
        spans_too_long=_spans_too_long(recent, parameters),
        not_clear=_not_clear(recent),
        new_clients_in_recent=sum(point.client not in known for point in recent),
        no_client_in_recent=sum(point.client is None for point in recent),
        notices=given,
        notice_now=resting and not held_back(count),
    )


def _spans_too_long(recent: Sequence[SessionPoint], parameters: Parameters) -> bool:
    longest = timedelta(days=parameters.max_span_days)
    return bool(recent) and recent[-1].when - recent[0].when > longest


def _not_clear(recent: Sequence[SessionPoint]) -> bool:
    return 2 * sum(point.hard_to_say for point in recent) > len(recent)
