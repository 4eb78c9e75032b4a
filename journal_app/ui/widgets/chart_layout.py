"""Where the parts of a time chart stand within a rectangle."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Axis, Quadrant
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.chart_labels import EventLabel, event_labels, event_rows, row_height
from journal_app.ui.widgets.chart_legend import Key, place_keys
from journal_app.ui.widgets.chart_scale import TimeSpan
from journal_app.ui.widgets.chart_series import MOST_DOTS, ChartAxis, ChartData

HEAD_GAP, TICK_GAP, PANEL_GAP, LEGEND_GAP = 16.0, 12.0, 13.0, 12.0
GUTTER_GAP = 9.0
RIGHT_INSET = 8.0
FRAME_OUT = 6.0
"""How far the frame of the recent sessions reaches beyond the poles."""
LEAST_PLOT = 90.0
STRIP_GAP = 10.0
_LANE_GAP = 3.0

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

    @property
    def mark(self) -> float:
        """How much larger marks and lines are than in the design: as the type is, but less."""
        return 1.0 + max(0.0, self.theme.text_scale - 1.0) * 0.4

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


@dataclass(frozen=True, slots=True)
class Extras:
    """Room kept for what stands beside what is painted.

    Attributes:
        corner: pixels beside the legend, at its right.
        strip: the height of the strip between the charts and the legend.
    """

    corner: float = 0.0
    strip: float = 0.0


NO_EXTRAS = Extras()


@dataclass(frozen=True, slots=True)
class Panel:
    """One axis: its head, and its plot, which reaches from pole to pole.

    ``lane`` lies over the plot and holds the names of what is marked in it.
    """

    axis: ChartAxis
    title: QRectF
    remark: QRectF
    lane: QRectF
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
    """All panels, which share the time line, the labels above them and the legend below."""

    span: TimeSpan
    left: float
    width: float
    panels: tuple[Panel, ...]
    events: tuple[EventLabel, ...]
    strip: QRectF
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


@dataclass(frozen=True, slots=True)
class _Heights:
    """What does not depend on how high the plots are."""

    heads: tuple[tuple[QRectF, QRectF, float], ...]
    rows: int
    row: float
    lane: float
    ticks: float
    legend: float
    strip: float

    @property
    def fixed(self) -> float:
        """All of it together."""
        each = HEAD_GAP + self.lane + self.ticks + PANEL_GAP
        heads = sum(title.height() + below + each for title, _, below in self.heads)
        below = (self.strip + STRIP_GAP if self.strip else 0.0) + (
            self.legend + LEGEND_GAP if self.legend else 0.0
        )
        return max(0.0, heads - PANEL_GAP) + self.event_rows + below

    @property
    def event_rows(self) -> float:
        """The rows of the labels over the first chart."""
        return self.rows * self.row + (_LANE_GAP if self.rows else 0.0)


def lay_out(
    rect: QRectF,
    data: ChartData,
    look: ChartLook,
    span: TimeSpan,
    extras: Extras = NO_EXTRAS,
) -> ChartLayout:
    """The places of all parts within ``rect``; the plots share what height is left."""
    small = QFontMetricsF(look.small())
    left, width = _time_line(rect, data, small)
    crowded = len(data.within(span)) > MOST_DOTS
    legend, legend_height = place_keys(data, rect, look.mark, small, extras.corner, crowded=crowded)
    heights = _heights(rect, data, look, extras, legend_height)
    count = max(1, len(data.axes))
    plot_height = max(LEAST_PLOT, (rect.height() - heights.fixed) / count)
    top = rect.top()
    panels: list[Panel] = []
    for axis, (title, remark, below) in zip(data.axes, heights.heads, strict=True):
        head = title.height() + below
        lane_top = top + head + HEAD_GAP - FRAME_OUT + (0.0 if panels else heights.event_rows)
        lane = QRectF(left, lane_top, width, heights.lane)
        plot = QRectF(left, lane.bottom() + FRAME_OUT, width, plot_height)
        panels.append(Panel(axis, title.translated(0, top), remark.translated(0, top), lane, plot))
        top = plot.bottom() + heights.ticks + PANEL_GAP
    top -= PANEL_GAP if panels else 0.0
    strip = QRectF(left, top + STRIP_GAP, width, extras.strip) if extras.strip else QRectF()
    top = strip.bottom() if extras.strip else top
    placed = tuple((key, text, box.translated(0, top + LEGEND_GAP)) for key, text, box in legend)
    events: tuple[EventLabel, ...] = ()
    if heights.rows and panels:
        labels_top = panels[0].lane.top() - heights.event_rows
        room = QRectF(left, labels_top, width, heights.event_rows)
        events = event_labels(data, span, room, heights.rows, small)
    return ChartLayout(span, left, width, tuple(panels), events, strip, placed)


def least_height(
    width: float,
    data: ChartData,
    look: ChartLook,
    plot: float = LEAST_PLOT,
    extras: Extras = NO_EXTRAS,
) -> float:
    """The height at which each plot is ``plot`` pixels high."""
    rect = QRectF(0, 0, width, 0)
    _, legend_height = place_keys(data, rect, look.mark, QFontMetricsF(look.small()), extras.corner)
    heights = _heights(rect, data, look, extras, legend_height)
    return heights.fixed + len(data.axes) * plot


def pole_text(name: str) -> str:
    """A pole's name with a word on each line, as it stands beside the plot."""
    return name.replace(" ", "\n")


def _time_line(rect: QRectF, data: ChartData, small: QFontMetricsF) -> tuple[float, float]:
    """Left edge and width of the plots."""
    words = [word for axis in data.axes for name in (axis.low, axis.high) for word in name.split()]
    gutter = max((small.horizontalAdvance(word) for word in words), default=0.0)
    left = rect.left() + gutter + GUTTER_GAP
    return left, max(40.0, rect.right() - RIGHT_INSET - left)


def _heights(
    rect: QRectF, data: ChartData, look: ChartLook, extras: Extras, legend: float
) -> _Heights:
    small = QFontMetricsF(look.small())
    return _Heights(
        heads=tuple(_head(axis, rect, look) for axis in data.axes),
        rows=event_rows(data, *_time_line(rect, data, small), small),
        row=row_height(small.height()),
        lane=small.height() + _LANE_GAP - FRAME_OUT / 2 if data.recent is not None else 0.0,
        ticks=TICK_GAP * look.mark + small.height(),
        legend=legend,
        strip=extras.strip,
    )


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
