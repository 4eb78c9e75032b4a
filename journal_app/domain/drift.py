"""Drift: how the recent placements of one role sit against earlier ones and the intended area.

From numbers to a ``Finding``: what one role's record says after its newest session, and what is too
little or too unclear to be said. Codes and numbers only; the wording is done where it is shown. The
values are those of one role, self-placements only, in time order, each the mean of a session's
moments in [-1, 1] (-1 = expert / causality, +1 = co-creation / meaning).

The comparisons and notices are in ``drift_looks``, the arithmetic in ``drift_formulas``; what
others need of them is offered here.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_columns import DriftColumns, milliseconds
from journal_app.domain.drift_formulas import (
    DEFAULTS,
    AxisDifference,
    AxisGap,
    Parameters,
    TrailingPoint,
    effective_n,
    pooled_correlation,
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
from journal_app.domain.drift_trailing import TrailingMeans, trailing_means
from journal_app.domain.giving_up import GoOn, to_the_end

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
    "TrailingMeans",
    "TrailingPoint",
    "compare_with_earlier",
    "compare_with_intended",
    "describe_part",
    "effective_n",
    "find",
    "find_at_end",
    "find_in",
    "is_held_back",
    "look_numbers",
    "notices",
    "pooled_correlation",
    "stage",
    "trailing_means",
]


_DAY = 24 * 60 * 60 * 1000


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
    """One session as drift sees it: an aware time, a place, and what may cloud it.

    Times count in milliseconds; a ``client`` that is None or empty is none.
    """

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
    return find_in(
        DriftColumns(
            times=array("q", [milliseconds(point.when) for point in sessions]),
            xs=array("d", [point.x for point in sessions]),
            ys=array("d", [point.y for point in sessions]),
            hard=bytes([point.hard_to_say for point in sessions]),
            clients=tuple([point.client or "" for point in sessions]),
        ),
        intended,
        half_width,
        parameters,
    )


def find_in(
    columns: DriftColumns,
    intended: Centre | IntendedAt | None = None,
    half_width: float | None = None,
    parameters: Parameters = DEFAULTS,
    go_on: GoOn = to_the_end,
) -> Finding:
    """The same finding, from columns: no object a session, so that long records stay quick.

    ``go_on`` is called at every look, and may raise to give it up.
    """
    count = len(columns)
    # Each is looked at again and again: read from numbers side by side that takes half the time.
    xs, ys = array("d", columns.xs), array("d", columns.ys)
    go_on()

    def held_back(number: int) -> bool:
        return is_held_back(columns, number, parameters)

    given = notices(xs, ys, intended, half_width, parameters, held_back, go_on)
    resting = bool(given) and count - given[-1].number < parameters.rest
    start = max(0, count - parameters.window)
    known, recent = {*columns.clients[:start], ""}, columns.clients[start:]
    return replace(
        find_at_end(columns, intended, half_width, parameters),
        new_clients_in_recent=sum(client not in known for client in recent),
        no_client_in_recent=recent.count(""),
        notices=given,
        notice_now=resting and not held_back(count),
    )


def find_at_end(
    columns: DriftColumns,
    intended: Centre | IntendedAt | None = None,
    half_width: float | None = None,
    parameters: Parameters = DEFAULTS,
) -> Finding:
    """Of the same finding what the newest sessions alone tell: no look is taken before the last."""
    count = len(columns)
    start = max(0, count - parameters.window - parameters.earlier_max)
    xs, ys = columns.xs[start:], columns.ys[start:]
    # Of the sessions that are left here the last has another number.
    held = (lambda _number: intended(count)) if callable(intended) else intended
    return Finding(
        count=count,
        stage=stage(count),
        earlier=compare_with_earlier(xs, ys, parameters),
        intended=compare_with_intended(xs, ys, held, half_width, parameters),
        spans_too_long=_spans_too_long(columns, count, parameters),
        not_clear=_not_clear(columns, count, parameters),
        new_clients_in_recent=0,
        no_client_in_recent=0,
        notices=(),
        notice_now=False,
    )


def describe_part(columns: DriftColumns, parameters: Parameters = DEFAULTS) -> Finding:
    """What may be said of a part of a role's record: how many there are, and how clear.

    Nothing is compared and no notice given: the looks, their rest and their error rates are those
    of a whole record, and a part chosen after looking at it finds something far too easily.
    """
    count = len(columns)
    recent = min(count, parameters.window)
    earlier = min(count - recent, parameters.earlier_max)
    return Finding(
        count=count,
        stage=stage(count),
        earlier=EarlierComparison(EarlierState.NOT_COMPARED, recent, earlier),
        intended=IntendedComparison(IntendedState.NOT_COMPARED),
        spans_too_long=_spans_too_long(columns, count, parameters),
        not_clear=_not_clear(columns, count, parameters),
        new_clients_in_recent=0,
        no_client_in_recent=0,
        notices=(),
        notice_now=False,
    )


def is_held_back(columns: DriftColumns, number: int, parameters: Parameters = DEFAULTS) -> bool:
    """Whether no notice may be given at a session number.

    That is where the recent sessions span too long a time, or are mostly hard to say.
    """
    return _spans_too_long(columns, number, parameters) or _not_clear(columns, number, parameters)


def _spans_too_long(columns: DriftColumns, number: int, parameters: Parameters) -> bool:
    if not number:
        return False
    first = columns.times[max(0, number - parameters.window)]
    return columns.times[number - 1] - first > parameters.max_span_days * _DAY


def _not_clear(columns: DriftColumns, number: int, parameters: Parameters) -> bool:
    recent = columns.hard[max(0, number - parameters.window) : number]
    return 2 * sum(recent) > len(recent)
