"""Finds places for labels where they cover neither marks nor one another.

A small greedy search: each label tries places around its anchor and takes the cheapest. Geometry
only; nothing is painted here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

Segment = tuple[float, float, float, float]

_OUTSIDE, _ON_MARK, _ON_LABEL, _ON_NAME = 60.0, 8.0, 8.0, 5.0
_ON_PATH, _ON_BORDER = 14.0, 6.0
_PAD = 1.5


@dataclass(slots=True)
class Obstacles:
    """What labels keep clear of, in pixels. Labels already placed join ``labels``."""

    bounds: QRectF
    marks: list[QRectF] = field(default_factory=list)
    names: list[QRectF] = field(default_factory=list)
    path: list[Segment] = field(default_factory=list)
    borders: list[Segment] = field(default_factory=list)
    labels: list[QRectF] = field(default_factory=list)

    def add_area(self, rect: QRectF) -> None:
        """Keep labels off the border of an area."""
        left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
        self.borders += [
            (left, top, right, top),
            (left, bottom, right, bottom),
            (left, top, left, bottom),
            (right, top, right, bottom),
        ]

    def cost(self, rect: QRectF) -> float:
        """How much a label at ``rect`` would cover; 0 where it stands free."""
        padded = rect.adjusted(-_PAD, -_PAD, _PAD, _PAD)
        total = _OUTSIDE * (_area(rect) - _area(rect.intersected(self.bounds)))
        total += _ON_MARK * sum(_shared(padded, other) for other in self.marks)
        total += _ON_LABEL * sum(_shared(padded, other) for other in self.labels)
        total += _ON_NAME * sum(_shared(padded, other) for other in self.names)
        total += _ON_PATH * sum(length_inside(padded, segment) for segment in self.path)
        total += _ON_BORDER * sum(length_inside(padded, segment) for segment in self.borders)
        return total


def around(anchor: QPointF, radius: float, size: QSizeF) -> list[tuple[float, QRectF]]:
    """Places around a mark, each with what it costs to be there rather than at the right."""
    x, y, width, height = anchor.x(), anchor.y(), size.width(), size.height()
    places = []
    for extra, price in ((4.0, 0.0), (14.0, 60.0)):
        reach = radius + extra
        slant = reach * 0.72
        places += [
            (price, QRectF(QPointF(x + reach, y - height / 2), size)),
            (price + 8, QRectF(QPointF(x - reach - width, y - height / 2), size)),
            (price + 14, QRectF(QPointF(x - width / 2, y + reach), size)),
            (price + 16, QRectF(QPointF(x - width / 2, y - reach - height), size)),
            (price + 20, QRectF(QPointF(x + slant, y + slant), size)),
            (price + 22, QRectF(QPointF(x + slant, y - slant - height), size)),
            (price + 24, QRectF(QPointF(x - slant - width, y + slant), size)),
            (price + 26, QRectF(QPointF(x - slant - width, y - slant - height), size)),
        ]
    return places


def about(area: QRectF, size: QSizeF) -> list[tuple[float, QRectF]]:
    """Places for an area's label: inside along its edges, else just outside of it."""
    middle, gap = area.center().x() - size.width() / 2, 4.0
    height = size.height()
    above, below = area.top() - gap - height, area.bottom() + gap
    inside_top, inside_bottom = area.top() + gap, area.bottom() - gap - height
    right_end, left_end = area.right() - size.width(), area.left()
    spots = [
        (0.0, middle, inside_bottom),
        (4.0, middle, inside_top),
        (10.0, middle, below),
        (12.0, middle, above),
        (16.0, right_end, below),
        (16.0, left_end, below),
        (18.0, right_end, above),
        (18.0, left_end, above),
        (24.0, left_end - gap - size.width(), area.center().y() - height / 2),
        (24.0, area.right() + gap, area.center().y() - height / 2),
    ]
    return [(price, QRectF(QPointF(x, y), size)) for price, x, y in spots]


def cheapest(places: Iterable[tuple[float, QRectF]], obstacles: Obstacles) -> QRectF:
    """The best of the places; it becomes an obstacle for the next label."""
    best, least = QRectF(), float("inf")
    for price, rect in places:
        if price >= least:
            continue
        inside = pushed_inside(rect, obstacles.bounds)
        pushed = abs(inside.x() - rect.x()) + abs(inside.y() - rect.y())
        cost = price + 2 * pushed + obstacles.cost(inside)
        if cost < least:
            best, least = inside, cost
    obstacles.labels.append(best)
    return best


def pushed_inside(rect: QRectF, bounds: QRectF) -> QRectF:
    """The rectangle moved by as little as is needed to lie within ``bounds``."""
    x = max(bounds.left(), min(rect.left(), bounds.right() - rect.width()))
    y = max(bounds.top(), min(rect.top(), bounds.bottom() - rect.height()))
    return QRectF(x, y, rect.width(), rect.height())


def length_inside(rect: QRectF, segment: Segment) -> float:
    """The length of the part of a segment that lies within a rectangle."""
    x1, y1, x2, y2 = segment
    dx, dy = x2 - x1, y2 - y1
    enters, leaves = 0.0, 1.0
    for delta, low, high in (
        (dx, rect.left() - x1, rect.right() - x1),
        (dy, rect.top() - y1, rect.bottom() - y1),
    ):
        if abs(delta) < 1e-9:
            if low > 0 or high < 0:
                return 0.0
            continue
        near, far = sorted((low / delta, high / delta))
        enters, leaves = max(enters, near), min(leaves, far)
    if enters >= leaves:
        return 0.0
    return float((leaves - enters) * (dx * dx + dy * dy) ** 0.5)


def balanced_lines(text: str, most: int = 2) -> tuple[str, ...]:
    """The text in at most two lines, broken where both come out most alike in length."""
    parts = text.split()
    if most < 2 or len(parts) < 2:
        return (" ".join(parts),)
    breaks: Sequence[tuple[str, str]] = [
        (" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))
    ]
    return min(breaks, key=lambda pair: max(len(pair[0]), len(pair[1])))


def _area(rect: QRectF) -> float:
    return max(0.0, rect.width()) * max(0.0, rect.height())


def _shared(one: QRectF, other: QRectF) -> float:
    return _area(one.intersected(other))
