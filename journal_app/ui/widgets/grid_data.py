"""What a picture of the grid shows, as plain values in canonical units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from enum import StrEnum
from typing import Protocol

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import STEP, Certainty, Orientation, Pole, Position, Quadrant

Point = tuple[float, float]
MANY_DOTS = 3_000
"""From this many dots on, single dots hide one another and a density is drawn instead."""
BINS = round(2 / STEP) + 1
"""Cells of the density on either axis: one a step."""


class GridWords(Protocol):
    """The names a grid carries."""

    def quadrant_corner(self, quadrant: Quadrant, /) -> str:
        """The name of a quadrant, broken into lines for a corner."""

    def pole(self, pole: Pole, /) -> str:
        """The name of a pole."""


class MarkStyle(StrEnum):
    """How a mark is drawn: by shape, never by colour alone."""

    FILLED = "filled"
    """The last moment."""
    RING = "ring"
    """An earlier moment."""
    HOLLOW = "hollow"
    """A last moment that was marked long after the session."""
    CROSS = "cross"
    """Where a supervisor sees it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. ``certainty`` draws a halo of its radius; None draws none.

    ``tip`` is told when the pointer rests on it, in place of the label.
    """

    x: float
    y: float
    label: str = ""
    style: MarkStyle = MarkStyle.FILLED
    certainty: Certainty | None = None
    tip: str = ""

    @classmethod
    def at(
        cls,
        position: Position,
        label: str = "",
        style: MarkStyle = MarkStyle.FILLED,
        certainty: Certainty | None = None,
    ) -> Mark:
        """The mark at a position."""
        return cls(position.x, position.y, label, style, certainty)


@dataclass(frozen=True, slots=True)
class Area:
    """A square region with a dashed border; ``label`` is written in or beside it."""

    x: float
    y: float
    half_width: float
    label: str = ""


@dataclass(frozen=True, slots=True)
class Spread:
    """How far dots lie from their mean: an oval that reaches so far along either axis."""

    x: float
    y: float
    along_x: float
    along_y: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """An arrow from one place to another. ``weight``, 0 to 1, makes it broader and darker."""

    x: float
    y: float
    to_x: float
    to_y: float
    weight: float = 0.0
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Density:
    """How many dots lie in each cell of ``BINS`` x ``BINS``, row by row from y = -1 upwards."""

    counts: tuple[int, ...]
    most: int
    total: int


def density_of(xs: Iterable[float], ys: Iterable[float]) -> Density:
    """Count points into cells of one step; points off the steps go to the nearest cell."""
    counts = [0] * (BINS * BINS)
    half = (BINS - 1) / 2
    for x, y in zip(xs, ys, strict=True):
        counts[int((y + 1.0) * half + 0.5) * BINS + int((x + 1.0) * half + 0.5)] += 1
    return Density(tuple(counts), max(counts), sum(counts))


@dataclass(frozen=True, slots=True)
class GridPicture:
    """Everything that is painted on one grid.

    Attributes:
        marks: in the order of time; labelled ones keep clear of one another.
        path: whether a line with an arrow head joins the marks (crosses stay out of it).
        areas: drawn below the marks.
        dots: faint dots, one a session.
        late_dots: the same for sessions marked long afterwards: drawn as small rings.
        near_dots: darker dots, such as the sessions of one month.
        spreads: ovals around means.
        ways: arrows, such as from the beginning of a session to its end; the last lies on top.
        trail: points joined by a faint line, such as the last sessions.
        intention: where one meant to be before the session; a diamond with ``intention_label``.
        density: instead of dots where there are very many.
        labels: whether the quadrants are named in the corners.
        pole_names: whether the four poles are named at the sides.
        context: opacity, 0 to 1, of areas, dots, trail, intention and density.
    """

    orientation: Orientation = field(default_factory=Orientation)
    marks: tuple[Mark, ...] = ()
    path: bool = True
    areas: tuple[Area, ...] = ()
    dots: tuple[Point, ...] = ()
    late_dots: tuple[Point, ...] = ()
    near_dots: tuple[Point, ...] = ()
    spreads: tuple[Spread, ...] = ()
    ways: tuple[Way, ...] = ()
    trail: tuple[Point, ...] = ()
    intention: Point | None = None
    intention_label: str = ""
    density: Density | None = None
    labels: bool = True
    pole_names: bool = True
    context: float = 1.0


def path_marks(
    points: Sequence[Point | Position],
    labels: Sequence[str] = (),
    *,
    late: bool = False,
    certainties: Sequence[Certainty | None] = (),
) -> tuple[Mark, ...]:
    """Marks for moments in order: rings, and the last one filled, or hollow where it is late."""
    last = len(points) - 1
    end = MarkStyle.HOLLOW if late else MarkStyle.FILLED
    marks = []
    for index, point in enumerate(points):
        x, y = (point.x, point.y) if isinstance(point, Position) else point
        marks.append(
            Mark(
                x,
                y,
                labels[index] if index < len(labels) else "",
                end if index == last else MarkStyle.RING,
                certainties[index] if index < len(certainties) else None,
            )
        )
    return tuple(marks)
