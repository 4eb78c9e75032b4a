"""Where the parts of a time chart stand within a rectangle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from journal_app.domain.grid import Axis, Quadrant
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.chart_scale import TimeSpan
from journal_app.ui.widgets.chart_series import ChartAxis, ChartData

HEAD_GAP, TICK_GAP, PANEL_GAP, LEGEND_GAP = 16.0, 9.0, 14.0, 12.0
GUTTER_GAP = 9.0
RIGHT_INSET = 8.0
FRAME_OUT = 6.0
"""How far the frame of the recent sessions reaches beyond the poles."""
LEAST_PLOT = 90.0
KEY_WIDTH = 22.0

_AXIS_COLOURS = {
    Axis.X: Quadrant.AUTHORITATIVE_CAUSALITY,
    Axis.Y: Quadrant.COLLABORATIVE_MEANING,
}


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours, type and names of months; ``zone`` is the local one unless it is given."""

    theme: Theme
    locale: QLocale
    zone: tzinfo | None = None

    def colour(self, axis: Axis, alpha: float = 1.0) -> QColor:
        """The colour of an axis; it tells the two charts apart and means nothing else."""
        colour = QColor(self.theme.quadrants[_AXIS_COLOURS[axis]].strong)
        colour.setAlphaF(alpha)
        return colour

    def small(self, *, bold: bool = False) -> QFont:
        """The type of names and ticks."""
        return self.theme.font(Size.SMALL, bold=bold)

    def heading(self) -> QFont:
        """The type of a chart's title."""
        return self.theme.font(Size.BODY, bold=True)


class Key(StrEnum):
    """What the legend names."""

    MEAN = "mean"
    AREA = "area"
    LATE = "late"
    HARD = "hard"
    MARKER = "marker"


@dataclass(frozen=True, slots=True)
class Panel:
    """One axis: its head and its plot, which reaches from pole to pole."""

    axis: ChartAxis
    title: QRectF
    remark: QRectF
    plot: QRectF

    def y(self, value: float) -> float:
        """The height of a value in pixels."""
        up = -value if self.axis.flipped else value
        return self.plot.top() + (1.0 - up) / 2.0 * self.plot.height()

    def value(self, y: float) -> float:
        """The value at a height; the inverse of ``y``."""
        up = 1.0 - (y - self.plot.top()) / self.plot.height() * 2.0
        return -up if self.axis.flipped else up


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """All panels, which share the time line, and the legend below them."""

    span: TimeSpan
    left: float
    width: float
    panels: tuple[Panel, ...]
    legend: tuple[tuple[Key, str, QRectF], ...]

    def x(self, time: float) -> float:
        """The place of a time in pixels."""
        return self.left + self.span.share(time) * self.width

    def time(self, x: float) -> float:
        """The time at a place; the inverse of ``x``."""
        return self.span.time_at((x - self.left) / self.width)

    def panel_at(self, y: float) -> Panel | None:
        """The panel that a height lies nearest to."""
        return min(self.panels, key=lambda panel: abs(panel.plot.center().y() - y), default=None)

    def point(self, panel: Panel, data: ChartData, index: int) -> QPointF:
        """Where a session's dot stands."""
        return QPointF(self.x(data.times[index]), panel.y(panel.axis.values[index]))


def lay_out(
    rect: QRectF, data: ChartData, look: ChartLook, span: TimeSpan, corner: float = 0.0
) -> ChartLayout:
    """The places of all parts within ``rect``; the plots share what height is left.

    ``corner`` pixels beside the legend, at its right, are left free.
    """
    small = QFontMetricsF(look.small())
    gutter = _gutter(data, small)
    left = rect.left() + gutter + GUTTER_GAP
    width = max(40.0, rect.right() - RIGHT_INSET - left)
    legend, legend_height = _legend(data, rect, small, corner)
    heads = [_head(axis, rect, look) for axis in data.axes]
    fixed = sum(title.height() + remark for title, _, remark in heads)
    fixed += len(heads) * (HEAD_GAP + TICK_GAP + small.height())
    fixed += max(0, len(heads) - 1) * PANEL_GAP + (
        legend_height + LEGEND_GAP if legend_height else 0
    )
    height = max(LEAST_PLOT, (rect.height() - fixed) / max(1, len(heads)))
    top, panels = rect.top(), []
    for axis, (title, remark, below) in zip(data.axes, heads, strict=True):
        head = title.height() + below
        plot = QRectF(left, top + head + HEAD_GAP, width, height)
        panels.append(Panel(axis, title.translated(0, top), remark.translated(0, top), plot))
        top = plot.bottom() + TICK_GAP + small.height() + PANEL_GAP
    down = top - PANEL_GAP + LEGEND_GAP
    placed = tuple((key, text, box.translated(0, down)) for key, text, box in legend)
    return ChartLayout(span, left, width, tuple(panels), placed)


def least_height(
    width: float,
    data: ChartData,
    look: ChartLook,
    plot: float = LEAST_PLOT,
    corner: float = 0.0,
) -> float:
    """The height at which each plot is ``plot`` pixels high; ``corner`` as for ``lay_out``."""
    rect = QRectF(0, 0, width, 0)
    small = QFontMetricsF(look.small())
    heads = [_head(axis, rect, look) for axis in data.axes]
    _, legend_height = _legend(data, rect, small, corner)
    each = HEAD_GAP + plot + TICK_GAP + small.height() + PANEL_GAP
    used = sum(title.height() + below + each for title, _, below in heads) - PANEL_GAP
    return max(0.0, used) + (legend_height + LEGEND_GAP if legend_height else 0)


def pole_text(name: str) -> str:
    """A pole's name with a word on each line, as it stands beside the plot."""
    return name.replace(" ", "\n")


def _gutter(data: ChartData, small: QFontMetricsF) -> float:
    words = [word for axis in data.axes for name in (axis.low, axis.high) for word in name.split()]
    return max((small.horizontalAdvance(word) for word in words), default=0.0)


def _head(axis: ChartAxis, rect: QRectF, look: ChartLook) -> tuple[QRectF, QRectF, float]:
    """Title and remark on one line where both fit; else the remark below, as tall as it needs."""
    heading = QFontMetricsF(look.heading())
    remark_type = QFontMetricsF(look.small(bold=axis.telling))
    title = QRectF(rect.left(), 0, rect.width(), heading.height())
    wanted = remark_type.horizontalAdvance(axis.remark) + 2
    title_width = heading.horizontalAdvance(axis.title) + 24
    if title_width + wanted <= rect.width():
        beside = QRectF(rect.right() - wanted - RIGHT_INSET / 2, 0, wanted, title.height())
        return title, beside, 0.0
    if title_width > rect.width():
        title.setHeight(
            heading.boundingRect(title, Qt.TextFlag.TextWordWrap.value, axis.title).height()
        )
    if not axis.remark:
        return title, QRectF(), 0.0
    room = QRectF(rect.left(), title.height() + 3, rect.width(), 1000)
    below = remark_type.boundingRect(room, Qt.TextFlag.TextWordWrap.value, axis.remark)
    room.setHeight(below.height())
    return title, room, below.height() + 3


def _legend(
    data: ChartData, rect: QRectF, small: QFontMetricsF, corner: float
) -> tuple[list[tuple[Key, str, QRectF]], float]:
    texts = data.legend
    wanted = (
        (Key.MEAN, texts.mean, any(axis.trailing.means for axis in data.axes)),
        (Key.AREA, texts.area, any(axis.areas for axis in data.axes)),
        (Key.LATE, texts.late, any(data.late)),
        (Key.HARD, texts.hard, any(data.hard)),
        (Key.MARKER, texts.marker, bool(data.markers)),
    )
    x, y, row, placed = rect.left(), 0.0, small.height() + 3, []
    for key, text, there in wanted:
        if not (there and text):
            continue
        width = KEY_WIDTH + 6 + small.horizontalAdvance(text) + 1
        if x > rect.left() and x + width > rect.right() - corner:
            x, y = rect.left(), y + row
        placed.append((key, text, QRectF(x, y, width, row)))
        x += width + 16
    return placed, y + row if placed or corner else 0.0
