"""Looks and notices: both axes of a growing record against its two references.

Sessions are numbered from 1. A *look* falls on every fifth number; a *notice* is a look that found
something; after a notice ten sessions pass before the next look can give one.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import accumulate
from math import sqrt
from operator import mul
from typing import TypeAlias

from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_formulas import (
    DEFAULTS,
    AxisDifference,
    AxisGap,
    Parameters,
    Window,
    axis_difference,
    axis_gap,
    effective_n,
    summarise,
)
from journal_app.domain.giving_up import GoOn, to_the_end
from journal_app.domain.grid import Axis

_SLACK = 1e-6
_AXES: dict[tuple[Axis, ...], tuple[Axis, ...]] = {
    axes: axes for axes in ((), (Axis.X,), (Axis.Y,), (Axis.X, Axis.Y))
}
"""Each once: of a long record there are thousands of notices."""
_Pair: TypeAlias = tuple[Window, Window]
Centre: TypeAlias = tuple[float, float]
Area: TypeAlias = tuple[float, float, float]
"""An intended area: centre x, centre y, half-width."""
IntendedAt: TypeAlias = Callable[[int], Area | None]
"""The intended area that held at a session number (from 1), or None where none was set."""


class EarlierState(StrEnum):
    """What the comparison with earlier sessions says."""

    NOT_COMPARED = "not_compared"
    NOT_ENOUGH = "not_enough"
    NO_CLEAR_MOVEMENT = "no_clear_movement"
    MOVED = "moved"


class IntendedState(StrEnum):
    """What the comparison with the intended area says."""

    NOT_COMPARED = "not_compared"
    NOT_SET = "not_set"
    NOT_ENOUGH = "not_enough"
    WITHIN_OR_UNCLEAR = "within_or_unclear"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class EarlierComparison:
    """The recent sessions against those before them; no axes where there are not enough."""

    state: EarlierState
    recent_count: int
    earlier_count: int
    x: AxisDifference | None = None
    y: AxisDifference | None = None


@dataclass(frozen=True, slots=True)
class IntendedComparison:
    """The recent sessions against the intended area; no axes where it is unset or too early."""

    state: IntendedState
    x: AxisGap | None = None
    y: AxisGap | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A look that found something: its session number, and the axes for each reference."""

    number: int
    earlier: tuple[Axis, ...] = ()
    intended: tuple[Axis, ...] = ()


def compare_with_earlier(
    xs: Sequence[float], ys: Sequence[float], parameters: Parameters = DEFAULTS
) -> EarlierComparison:
    """The last ``window`` sessions against up to ``earlier_max`` before them, on both axes.

    Raises:
        ValueError: if ``xs`` and ``ys`` differ in length.
    """
    return _earlier(_windows_at(_same_length(xs, ys), xs, ys, parameters), parameters)


def compare_with_intended(
    xs: Sequence[float],
    ys: Sequence[float],
    centre: Centre | IntendedAt | None,
    half_width: float | None = None,
    parameters: Parameters = DEFAULTS,
) -> IntendedComparison:
    """The last sessions against the area ``centre`` +- ``half_width``, on both axes.

    Without a ``half_width`` that of the parameters is taken; without a centre nothing is compared.
    A callable is asked for the area that holds at the newest session, half-width included.

    Raises:
        ValueError: if ``xs`` and ``ys`` differ in length.
    """
    count = _same_length(xs, ys)
    area = _area_at(centre, half_width, parameters)(count)
    return _intended(_windows_at(count, xs, ys, parameters), area, parameters)


def look_numbers(count: int, parameters: Parameters = DEFAULTS) -> range:
    """The session numbers up to ``count`` at which a look falls, before any rest."""
    return range(parameters.every, count + 1, parameters.every)


def notices(
    xs: Sequence[float],
    ys: Sequence[float],
    intended: Centre | IntendedAt | None = None,
    half_width: float | None = None,
    parameters: Parameters = DEFAULTS,
    held_back: Callable[[int], bool] | None = None,
    go_on: GoOn = to_the_end,
) -> tuple[Notice, ...]:
    """The notices that a record gave as it grew, oldest first.

    Each look sees only the sessions up to its own number. Both references share one rhythm: a look
    at which both speak is one notice, and the rest after it holds for both. ``intended`` is a
    centre that always held, or a callable from session number to the area that held then; without
    it only earlier sessions are compared. ``held_back`` names the numbers at which no notice may
    be given (too long a span, not clear enough); such a look starts no rest. ``go_on`` is called at
    every look, and before.

    Raises:
        ValueError: if ``xs`` and ``ys`` differ in length.
    """
    area_at = _area_at(intended, half_width, parameters)
    found: list[Notice] = []
    _same_length(xs, ys)
    room = _Room(xs, ys, parameters, go_on)
    for number in look_numbers(len(xs), parameters):
        go_on()
        if found and number - found[-1].number < parameters.rest:
            continue
        area = area_at(number)
        axes = room.on(number, area)
        if not axes or (held_back is not None and held_back(number)):
            continue
        notice = _notice(number, axes, xs, ys, area, parameters)
        if notice is not None:
            found.append(notice)
    return tuple(found)


def _notice(
    number: int,
    axes: Sequence[Axis],
    xs: Sequence[float],
    ys: Sequence[float],
    area: Area | None,
    parameters: Parameters,
) -> Notice | None:
    """The notice of one look; on axes that are not named nothing can be found."""
    middle = max(0, number - parameters.window)
    start = max(0, middle - parameters.earlier_max)
    moved, outside = [], []
    for axis in axes:
        values, index = (xs, 0) if axis is Axis.X else (ys, 1)
        recent, earlier = summarise(values[middle:number]), summarise(values[start:middle])
        compared = _enough_earlier(recent, earlier, parameters)
        if compared and axis_difference(recent, earlier, parameters).moved:
            moved.append(axis)
        held = area if _enough_recent(recent, parameters) else None
        if held and axis_gap(recent, earlier, held[index], held[2], parameters).outside:
            outside.append(axis)
    return Notice(number, _AXES[tuple(moved)], _AXES[tuple(outside)]) if moved or outside else None


def _same_length(xs: Sequence[float], ys: Sequence[float]) -> int:
    if len(xs) != len(ys):
        raise ValueError(f"{len(xs)} values on x, but {len(ys)} on y")
    return len(xs)


def _area_at(
    intended: Centre | IntendedAt | None, half_width: float | None, parameters: Parameters
) -> IntendedAt:
    """One form for the ways to give an intended area."""
    if callable(intended):
        return intended
    if intended is None:
        return lambda _number: None
    area = (*intended, parameters.half_width if half_width is None else half_width)
    return lambda _number: area


def _sums(values: Iterable[float]) -> array[float]:
    """The running sums, from 0: as numbers side by side, a quarter of what objects take."""
    return array("d", accumulate(values, initial=0.0))


class _Room:
    """Tells at which looks a notice is possible at all, from running sums of both axes.

    Most looks end here, at a fraction of the cost of a comparison. Needed for a notice, never
    enough: a correlation above the floor only widens the standard error that is taken here.
    """

    def __init__(
        self, xs: Sequence[float], ys: Sequence[float], parameters: Parameters, go_on: GoOn
    ) -> None:
        self._parameters = parameters
        self._axes = []
        for index, (axis, values) in enumerate(((Axis.X, xs), (Axis.Y, ys))):
            sums = _sums(values)
            go_on()
            self._axes.append((axis, index, sums, _sums(map(mul, values, values))))
            go_on()
        self._shares: dict[int, float] = {}

    def on(self, count: int, area: Area | None) -> list[Axis]:
        """The axes on which the look at this session could find something."""
        parameters = self._parameters
        middle = max(0, count - parameters.window)
        start = max(0, middle - parameters.earlier_max)
        late, early = count - middle, middle - start
        share, earlier_share = self._share(late), self._share(early) if early else 0.0
        # Rounding must not shut out what the comparison itself would let pass.
        least = parameters.moved_min - _SLACK
        reach = parameters.outside_ses * sqrt(share)
        nearest = reach * parameters.intended_sd_floor - _SLACK
        found = []
        for axis, index, sums, squares in self._axes:
            total, before = sums[count] - sums[middle], sums[middle] - sums[start]
            recent = total / late
            size = abs(recent - before / early) if early else 0.0
            beyond = -2.0 if area is None else abs(recent - area[index]) - area[2]
            if size < least and beyond <= nearest:
                continue  # whatever the spread is
            around = squares[count] - squares[middle] - total * recent
            freedom = late - 1
            if early:
                around += squares[middle] - squares[start] - before * before / early
                freedom += early - 1
            spread = sqrt(max(around, 0.0) / freedom) if freedom > 0 else 0.0
            widest = parameters.moved_ses * max(spread, parameters.sd_floor)
            if (
                size >= least
                and (freedom < 1 or size + _SLACK > widest * sqrt(share + earlier_share))
            ) or beyond + _SLACK > reach * max(spread, parameters.intended_sd_floor):
                found.append(axis)
        return found

    def _share(self, count: int) -> float:
        found = self._shares.get(count)
        if found is None:
            found = self._shares[count] = 1 / effective_n(count, self._parameters.phi_floor)
        return found


def _windows_at(
    count: int, xs: Sequence[float], ys: Sequence[float], parameters: Parameters
) -> tuple[_Pair, _Pair]:
    """The recent and the earlier window of the first ``count`` values, on x and on y."""
    middle = max(0, count - parameters.window)
    start = max(0, middle - parameters.earlier_max)
    return (
        (summarise(xs[middle:count]), summarise(xs[start:middle])),
        (summarise(ys[middle:count]), summarise(ys[start:middle])),
    )


def _enough_earlier(recent: Window, earlier: Window, parameters: Parameters) -> bool:
    return recent.count >= parameters.window and earlier.count >= parameters.earlier_min


def _enough_recent(recent: Window, parameters: Parameters) -> bool:
    return recent.count >= min(parameters.intended_from, parameters.window)


def _earlier(pairs: tuple[_Pair, _Pair], parameters: Parameters) -> EarlierComparison:
    (recent, earlier), _ = pairs
    if not _enough_earlier(recent, earlier, parameters):
        return EarlierComparison(EarlierState.NOT_ENOUGH, recent.count, earlier.count)
    x, y = (axis_difference(*pair, parameters) for pair in pairs)
    moved = x.moved or y.moved
    state = EarlierState.MOVED if moved else EarlierState.NO_CLEAR_MOVEMENT
    return EarlierComparison(state, recent.count, earlier.count, x, y)


def _intended(
    pairs: tuple[_Pair, _Pair], area: Area | None, parameters: Parameters
) -> IntendedComparison:
    if area is None:
        return IntendedComparison(IntendedState.NOT_SET)
    recent, _ = pairs[0]
    if not _enough_recent(recent, parameters):
        return IntendedComparison(IntendedState.NOT_ENOUGH)
    centre_x, centre_y, half_width = area
    x = axis_gap(*pairs[0], centre_x, half_width, parameters)
    y = axis_gap(*pairs[1], centre_y, half_width, parameters)
    outside = x.outside or y.outside
    state = IntendedState.OUTSIDE if outside else IntendedState.WITHIN_OR_UNCLEAR
    return IntendedComparison(state, x, y)
