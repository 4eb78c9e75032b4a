"""Finds places for labels where they cover neither marks nor one another.

A small greedy search: each label tries places around its anchor and takes the cheapest. Geometry
only, in plain numbers: it runs in every frame while a mark is dragged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from journal_app.domain.dataclass import dataclass

Segment = tuple[float, float, float, float]
"""A line: x1, y1, x2, y2."""
Box = tuple[float, float, float, float]
"""A rectangle: left, top, right, bottom."""
Place = tuple[float, Box]
"""What it costs to be there rather than at the best place, and the place."""

_OUTSIDE, _ON_MARK, _ON_LABEL, _ON_NAME = 60.0, 8.0, 8.0, 5.0
_ON_PATH, _ON_BORDER = 14.0, 6.0
_PUSHED = 2.0
_PAD = 1.5
_RINGS = ((5.5, 0.0), (14.0, 60.0), (34.0, 140.0), (60.0, 230.0))
"""How far from a mark its label may stand, and what that costs."""


@dataclass(slots=True)
class Obstacles:
    """What labels keep clear of, in pixels. Labels already placed are obstacles, too."""

    bounds: Box
    boxes: list[tuple[float, Box]] = field(default_factory=list)
    lines: list[tuple[float, Segment]] = field(default_factory=list)

    def add_mark(self, x: float, y: float, radius: float) -> None:
        """Keep labels off a mark."""
        self.boxes.append((_ON_MARK, (x - radius, y - radius, x + radius, y + radius)))

    def add_name(self, box: Box) -> None:
        """Keep labels off a quadrant's name."""
        self.boxes.append((_ON_NAME, box))

    def add_path(self, segment: Segment) -> None:
        """Keep labels off a line from mark to mark."""
        self.lines.append((_ON_PATH, segment))

    def add_border(self, box: Box) -> None:
        """Keep labels off the border of an area."""
        left, top, right, bottom = box
        for segment in (
            (left, top, right, top),
            (left, bottom, right, bottom),
            (left, top, left, bottom),
            (right, top, right, bottom),
        ):
            self.lines.append((_ON_BORDER, segment))

    def cost(self, box: Box, least: float) -> float:
        """How much a label would cover; the search for it stops where it exceeds ``least``."""
        total = _OUTSIDE * (_size(box) - _shared(box, self.bounds))
        left, top, right, bottom = box[0] - _PAD, box[1] - _PAD, box[2] + _PAD, box[3] + _PAD
        for weight, (x1, y1, x2, y2) in self.boxes:
            if x1 < right and x2 > left and y1 < bottom and y2 > top:
                width = (x2 if x2 < right else right) - (x1 if x1 > left else left)
                height = (y2 if y2 < bottom else bottom) - (y1 if y1 > top else top)
                total += weight * width * height
                if total >= least:
                    return total
        padded = (left, top, right, bottom)
        for weight, segment in self.lines:
            total += weight * length_inside(padded, segment)
        return total


def around(x: float, y: float, radius: float, width: float, height: float) -> list[Place]:
    """Places around a mark, the nearest to its right first."""
    places: list[Place] = []
    for extra, price in _RINGS:
        reach = radius + extra
        slant = reach * 0.72
        for more, left, top in (
            (0, x + reach, y - height / 2),
            (8, x - reach - width, y - height / 2),
            (14, x - width / 2, y + reach),
            (16, x - width / 2, y - reach - height),
            (20, x + slant, y + slant),
            (22, x + slant, y - slant - height),
            (24, x - slant - width, y + slant),
            (26, x - slant - width, y - slant - height),
        ):
            places.append((price + more, (left, top, left + width, top + height)))
    return places


def about(area: Box, width: float, height: float) -> list[Place]:
    """Places for an area's label: inside along its edges, else just outside of it."""
    left, top, right, bottom = area
    middle, centre = (left + right - width) / 2, (top + bottom - height) / 2
    gap = 4.0
    spots = [(0.0, middle, bottom - gap - height), (4.0, middle, top + gap)]
    for gap, more in ((4.0, 0.0), (22.0, 60.0), (44.0, 120.0)):
        above, below = top - gap - height, bottom + gap
        spots += [
            (more + 10, middle, below),
            (more + 12, middle, above),
            (more + 16, right - width, below),
            (more + 16, left, below),
            (more + 18, right - width, above),
            (more + 18, left, above),
            (more + 24, left - gap - width, centre),
            (more + 24, right + gap, centre),
        ]
    return [(price, (x, y, x + width, y + height)) for price, x, y in spots]


def cheapest(places: Iterable[Place], obstacles: Obstacles) -> Box:
    """The best of the places; it becomes an obstacle for the next label."""
    best, least = (0.0, 0.0, 0.0, 0.0), float("inf")
    for price, box in places:
        if price >= least:
            continue
        inside = pushed_inside(box, obstacles.bounds)
        cost = price + _PUSHED * (abs(inside[0] - box[0]) + abs(inside[1] - box[1]))
        if cost < least:
            cost += obstacles.cost(inside, least - cost)
        if cost < least:
            best, least = inside, cost
    obstacles.boxes.append((_ON_LABEL, best))
    return best


def pushed_inside(box: Box, bounds: Box) -> Box:
    """The box moved by as little as is needed to lie within ``bounds``."""
    width, height = box[2] - box[0], box[3] - box[1]
    left = max(bounds[0], min(box[0], bounds[2] - width))
    top = max(bounds[1], min(box[1], bounds[3] - height))
    return (left, top, left + width, top + height)


def length_inside(box: Box, segment: Segment) -> float:
    """The length of the part of a segment that lies within a box."""
    x1, y1, x2, y2 = segment
    left, top, right, bottom = box
    if (
        (x1 < left and x2 < left)
        or (x1 > right and x2 > right)
        or (y1 < top and y2 < top)
        or (y1 > bottom and y2 > bottom)
    ):
        return 0.0
    dx, dy = x2 - x1, y2 - y1
    enters, leaves = 0.0, 1.0
    for delta, low, high in ((dx, left - x1, right - x1), (dy, top - y1, bottom - y1)):
        if abs(delta) > 1e-9:
            near, far = low / delta, high / delta
            enters, leaves = max(enters, min(near, far)), min(leaves, max(near, far))
    if enters >= leaves:
        return 0.0
    return float((leaves - enters) * (dx * dx + dy * dy) ** 0.5)


def _size(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _shared(one: Box, other: Box) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    if width <= 0:
        return 0.0
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width * height if height > 0 else 0.0
