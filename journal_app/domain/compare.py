"""Two selections of one role's sessions side by side: where each sits, and how far apart they are.

A difference is given only where both hold enough sessions. Enough is the step of the ladder from
which an average is drawn at all: eight (``Parameters.intended_from``). Its plausible range is
worked out as for the comparison with earlier sessions: pooled spread with its floor of .10, and
effective numbers of sessions for the correlation within both selections. It describes: no movement
is named here and no notice given, since two selections are chosen by looking, not by a rhythm.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import field
from enum import StrEnum
from math import sqrt

from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_formulas import (
    DEFAULTS,
    AxisDifference,
    Parameters,
    Window,
    axis_difference,
    summarise,
)


class CompareState(StrEnum):
    """Whether a difference is given, and if not, why."""

    COMPARED = "compared"
    TOO_FEW = "too_few"
    NOT_CLEAR = "not_clear"
    SHARED = "shared"
    """Some sessions stand in both: what is in both cannot tell them apart."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Where the sessions of one selection sit, in units of the axes.

    ``x`` and ``y`` are means, None without sessions; ``spread_*`` are standard deviations, None
    for fewer than two. ``hard`` counts the marks that are hard to say.
    """

    count: int
    x: float | None = None
    y: float | None = None
    spread_x: float | None = None
    spread_y: float | None = None
    hard: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both samples, and the second minus the first on each axis where that can be given.

    ``shared`` counts the sessions that stand in both; ``needed`` is how many each has to hold.
    """

    first: Sample
    second: Sample
    state: CompareState
    shared: int
    needed: int
    x: AxisDifference | None = None
    y: AxisDifference | None = None


@dataclass(frozen=True, slots=True)
class Places:
    """Where placed sessions sit, in time order, one column a value, all of the same length.

    Attributes:
        ids: what tells a session from others.
        xs, ys: its value on each axis, in [-1, 1].
        hard: 1 where its mark is hard to say; else 0.
    """

    ids: Sequence[object] = ()
    xs: array[float] = field(default_factory=lambda: array("d"))
    ys: array[float] = field(default_factory=lambda: array("d"))
    hard: bytes = b""

    def __len__(self) -> int:
        return len(self.xs)


def compare(first: Places, second: Places, parameters: Parameters = DEFAULTS) -> Comparison:
    """Both selections, each in time order, and the difference between them where it can be told."""
    windows = [(summarise(part.xs), summarise(part.ys)) for part in (first, second)]
    samples = [
        _sample(x, y, sum(part.hard)) for (x, y), part in zip(windows, (first, second), strict=True)
    ]
    shared = len(set(first.ids).intersection(second.ids))
    state = _state(samples, shared, parameters)
    found = Comparison(samples[0], samples[1], state, shared, parameters.intended_from)
    if state is not CompareState.COMPARED:
        return found
    (first_x, first_y), (second_x, second_y) = windows
    return Comparison(
        found.first,
        found.second,
        state,
        shared,
        found.needed,
        axis_difference(second_x, first_x, parameters),
        axis_difference(second_y, first_y, parameters),
    )


def _state(samples: Sequence[Sample], shared: int, parameters: Parameters) -> CompareState:
    if any(sample.count < parameters.intended_from for sample in samples):
        return CompareState.TOO_FEW
    if shared:
        return CompareState.SHARED
    if any(2 * sample.hard > sample.count for sample in samples):
        return CompareState.NOT_CLEAR
    return CompareState.COMPARED


def _sample(x: Window, y: Window, hard: int) -> Sample:
    if not x.count:
        return Sample(0)
    return Sample(x.count, x.mean, y.mean, _spread(x), _spread(y), hard)


def _spread(window: Window) -> float | None:
    return sqrt(window.squares / (window.count - 1)) if window.count > 1 else None
