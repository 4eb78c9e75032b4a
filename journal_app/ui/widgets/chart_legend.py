"""The legend of a time chart: which keys it has, and where each stands."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from journal_app.ui.widgets.chart_series import ChartData

KEY_WIDTH = 22.0


class Key(StrEnum):
    """What the legend names."""

    MEAN = "mean"
    WIDE = "wide"
    AREA = "area"
    LATE = "late"
    HARD = "hard"
    CROWD = "crowd"
    MARKER = "marker"


PlacedKey = tuple[Key, str, QRectF]


def place_keys(
    data: ChartData,
    rect: QRectF,
    mark: float,
    small: QFontMetricsF,
    corner: float,
    *,
    crowded: bool = False,
) -> tuple[list[PlacedKey], float]:
    """The keys of what occurs, in rows from the top left of ``rect``, and how high they are.

    ``mark`` is the size of marks; ``corner`` pixels at the right are left free; ``crowded``
    where density stands for dots.
    """
    texts = data.legend
    mean = any(axis.trailing.means for axis in data.axes)
    wanted = (
        (Key.MEAN, texts.mean, mean),
        (Key.WIDE, texts.wide, mean and not crowded and 1 in data.wide),
        (Key.AREA, texts.area, any(axis.areas for axis in data.axes)),
        (Key.LATE, texts.late, not crowded and 1 in data.late),
        (Key.HARD, texts.hard, not crowded and 1 in data.hard),
        (Key.CROWD, texts.crowd, crowded),
        (Key.MARKER, texts.marker, bool(data.markers)),
    )
    x, y, row, placed = rect.left(), 0.0, small.height() + 3, []
    for key, text, there in wanted:
        if not (there and text):
            continue
        width = KEY_WIDTH * mark + 6 + small.horizontalAdvance(text) + 1
        if x > rect.left() and x + width > rect.right() - corner:
            x, y = rect.left(), y + row
        placed.append((key, text, QRectF(x, y, width, row)))
        x += width + 16
    return placed, y + row if placed or corner else 0.0
