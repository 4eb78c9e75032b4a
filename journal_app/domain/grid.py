"""The grid: two axes, four quadrants, and the way between units and pixels.

x: -1 expert knowledge, +1 co-creation. y: -1 causality, +1 meaning.
Stored values are canonical; the orientation on screen is a setting and lives in ``Orientation``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue

STEP = 0.05
"""Placements are kept in steps of this many units (domain facts: finer categories do not help)."""
COARSE_STEP = 0.25
"""One Shift+arrow key press on the grid."""
BETWEEN = 0.15
"""Within this distance of an axis a placement belongs to no quadrant."""


class Axis(StrEnum):
    """The two axes of the grid."""

    X = "x"
    Y = "y"


class Pole(StrEnum):
    """The four ends of the two axes."""

    EXPERT = "expert"
    CO_CREATION = "co_creation"
    CAUSALITY = "causality"
    MEANING = "meaning"


class Quadrant(StrEnum):
    """Where a placement lies; ``BETWEEN`` when it is too near to an axis to say."""

    AUTHORITATIVE_CAUSALITY = "authoritative_causality"
    AUTHORITATIVE_MEANING = "authoritative_meaning"
    COLLABORATIVE_ANALYSIS = "collaborative_analysis"
    COLLABORATIVE_MEANING = "collaborative_meaning"
    BETWEEN = "between"


class Certainty(StrEnum):
    """How sure a practitioner is of a mark."""

    CLEAR = "clear"
    ROUGHLY = "roughly"
    HARD_TO_SAY = "hard_to_say"

    @property
    def radius(self) -> float:
        """Radius of the halo around the mark, in units of the axes."""
        return {"clear": 0.1, "roughly": 0.25, "hard_to_say": 0.5}[self.value]


@lru_cache(maxsize=512)
def snap(value: float) -> float:
    """The nearest step of .05 within [-1, 1], free of float dust."""
    return round(min(1.0, max(-1.0, round(value / STEP) * STEP)), 2) + 0.0


@dataclass(frozen=True, slots=True)
class Position:
    """A point on the grid, in steps of .05 within [-1, 1] on both axes.

    Raises:
        InvalidValue: ``coordinate_out_of_range`` for a value outside [-1, 1] or not a number.
    """

    x: float
    y: float

    def __post_init__(self) -> None:
        for axis, value in (("x", self.x), ("y", self.y)):
            if not math.isfinite(value) or not -1.0 <= value <= 1.0:
                raise InvalidValue("coordinate_out_of_range", axis=axis, value=value)
            object.__setattr__(self, axis, snap(value))

    @classmethod
    def clamped(cls, x: float, y: float) -> Position:
        """The nearest valid position; for pointers that leave the grid while dragging."""
        return cls(snap(x), snap(y))

    def moved(self, dx: float, dy: float) -> Position:
        """The position ``dx``, ``dy`` units away, kept on the grid."""
        return Position.clamped(self.x + dx, self.y + dy)

    @property
    def quadrant(self) -> Quadrant:
        """The quadrant by the signs of both axes, or ``BETWEEN`` near an axis."""
        return quadrant_at(self.x, self.y)


@cache
def position_at(x: float, y: float) -> Position:
    """There are some 1,700 places on the grid, and each is made and checked once."""
    return Position(x, y)


def positions_in(path: str) -> tuple[Position, ...]:
    """The places in a text such as ``0.5,-0.25;0,1``; none where it cannot be read."""
    if not path:
        return ()
    try:
        return tuple(map(_place, path.split(";")))
    except ValueError:  # in a damaged file without a key
        return ()


@cache
def _place(text: str) -> Position:
    x, y = text.split(",")
    return position_at(float(x), float(y))


def quadrant_at(x: float, y: float) -> Quadrant:
    """The quadrant of any point, also of a mean that is on no step."""
    if abs(x) < BETWEEN - 1e-9 or abs(y) < BETWEEN - 1e-9:
        return Quadrant.BETWEEN
    if x < 0:
        return Quadrant.AUTHORITATIVE_MEANING if y > 0 else Quadrant.AUTHORITATIVE_CAUSALITY
    return Quadrant.COLLABORATIVE_MEANING if y > 0 else Quadrant.COLLABORATIVE_ANALYSIS


def mean_point(positions: Iterable[Position]) -> tuple[float, float] | None:
    """The session's value: the mean of its moments, equal weight; None without any."""
    points = list(positions)
    if not points:
        return None
    if len(points) == 1:
        return (points[0].x, points[0].y)
    return mean_of([point.x for point in points], [point.y for point in points])


def mean_of(x: Sequence[float], y: Sequence[float]) -> tuple[float, float]:
    """The mean of places on the grid; of at least one."""
    return math.fsum(x) / len(x), math.fsum(y) / len(y)


@dataclass(frozen=True, slots=True)
class Orientation:
    """How the canonical axes are laid on the screen.

    ``swap`` puts causality <-> meaning on the horizontal; the flips mirror left/right and
    bottom/top afterwards. The default has co-creation on the right and meaning at the top.
    """

    swap: bool = False
    flip_horizontal: bool = False
    flip_vertical: bool = False

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """Canonical units to (right, up) units, both in [-1, 1]."""
        right, up = (y, x) if self.swap else (x, y)
        return (-right if self.flip_horizontal else right, -up if self.flip_vertical else up)

    def from_screen(self, right: float, up: float) -> tuple[float, float]:
        """(right, up) units back to canonical units; the inverse of ``to_screen``."""
        right = -right if self.flip_horizontal else right
        up = -up if self.flip_vertical else up
        return (up, right) if self.swap else (right, up)


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle, in pixels, that the grid fills. Pixels have y growing downwards."""

    left: float
    top: float
    width: float
    height: float

    def to_pixels(self, x: float, y: float, orientation: Orientation) -> tuple[float, float]:
        """Canonical units to pixels."""
        right, up = orientation.to_screen(x, y)
        return (
            self.left + (right + 1.0) / 2.0 * self.width,
            self.top + (1.0 - up) / 2.0 * self.height,
        )

    def to_units(self, px: float, py: float, orientation: Orientation) -> tuple[float, float]:
        """Pixels to canonical units; beyond [-1, 1] for pixels outside the frame."""
        right = (px - self.left) / self.width * 2.0 - 1.0
        up = 1.0 - (py - self.top) / self.height * 2.0
        return orientation.from_screen(right, up)
