"""The sessions of a time chart and their means; and pictures of them, kept while one moves along.

Painting them is most of the work of a chart, and moving along in time only shifts them. So a chart
on the screen paints them into pictures that reach beyond what is seen, and copies these.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from journal_app.domain.dataclass import dataclass
from journal_app.ui.widgets.chart_dots import density_columns, paint_density, paint_dots, scale_of
from journal_app.ui.widgets.chart_layout import FRAME_OUT, ChartLayout, ChartLook, Panel
from journal_app.ui.widgets.chart_line import paint_trailing
from journal_app.ui.widgets.chart_scale import TimeSpan
from journal_app.ui.widgets.chart_series import MOST_DOTS, ChartData, PixelColumn

BESIDE = 7.0
"""How far a mark at an end of the time line may reach beyond it, in pixels."""
_BEYOND = 0.5
"""How far a kept picture reaches to both sides, as a share of what is seen."""
_NEAR = 0.05
"""Pixels by which two scales may differ over all of a picture and still be one."""


def clip_of(plot: QRectF) -> QRectF:
    """Where sessions may be painted: a little beyond the plot."""
    return plot.adjusted(-BESIDE, -FRAME_OUT - 3, BESIDE, FRAME_OUT + 3)


def paint_sessions(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    data: ChartData,
    look: ChartLook,
    columns: Sequence[PixelColumn],
) -> None:
    """Dots, or density where there are ``columns`` of it, and the mean above them."""
    if columns:
        paint_density(painter, panel, layout, columns, look.colour(panel.axis.axis))
    else:
        paint_dots(painter, panel, layout, data, look)
    paint_trailing(painter, panel, layout, data, look)


@dataclass(frozen=True, slots=True)
class _Kept:
    """Pictures of a stretch of time, one for each panel.

    Attributes:
        places: what they were painted for: where the plots stand, and how sharp.
        scale: pixels for a second; ``left`` is where the stretch began on the chart.
        corners: where each picture was on the chart.
    """

    places: tuple[object, ...]
    scale: float
    span: TimeSpan
    left: float
    pictures: tuple[QImage, ...]
    corners: tuple[QPointF, ...]

    def shifts_to(self, layout: ChartLayout, places: tuple[object, ...]) -> bool:
        """Whether it would do for another place in time, but for its reach."""
        pixels = self.span.length * self.scale
        same = abs(_scale(layout) / self.scale - 1) * pixels < _NEAR
        return same and self.places == places

    def holds(self, span: TimeSpan) -> bool:
        """Whether all of a stretch is there."""
        slack = _NEAR / self.scale
        return self.span.start - slack <= span.start and span.end <= self.span.end + slack


class KeptSessions:
    """Paints the sessions of one chart on the screen; ``forget`` when they, or the look, change."""

    def __init__(self) -> None:
        self._kept: _Kept | None = None

    def forget(self) -> None:
        """What was painted does not hold any more."""
        self._kept = None

    def paint(
        self,
        painter: QPainter,
        layout: ChartLayout,
        data: ChartData,
        look: ChartLook,
        *,
        whole: TimeSpan,
        panel: Panel,
    ) -> None:
        """One panel, copied from what is kept of ``whole``, and painted anew where that is not."""
        kept = self._made(painter, layout, data, look, whole)
        number = layout.panels.index(panel)
        ratio = scale_of(painter)
        moved = layout.x(kept.span.start) - kept.left
        corner = kept.corners[number] + QPointF(round(moved * ratio) / ratio, 0.0)
        painter.save()
        painter.setClipRect(_seen(panel.plot, kept.span, layout.span), _WITHIN)
        painter.drawImage(corner, kept.pictures[number])
        painter.restore()

    def painting(
        self,
        layout: ChartLayout,
        data: ChartData,
        look: ChartLook,
        *,
        whole: TimeSpan,
        ratio: float,
    ) -> Generator[None, None, None]:
        """Paint what ``paint`` is going to copy, one panel after the other; nothing where it is.

        ``ratio`` is how many pixels of the device a unit has.
        """
        crowded = len(data.within(layout.span)) > MOST_DOTS
        plots = [one.plot.getRect() for one in layout.panels]
        places = (*plots, ratio, crowded)
        kept = self._kept
        moves = kept is not None and kept.shifts_to(layout, places)
        if kept is not None and moves and kept.holds(layout.span):
            return
        # Who only zooms wants no more than what is seen; who moves along goes on moving.
        span = _beyond(layout.span, whole) if moves else layout.span
        self._kept = yield from _painting(layout, span, data, look, places, ratio, crowded)

    def _made(
        self,
        painter: QPainter,
        layout: ChartLayout,
        data: ChartData,
        look: ChartLook,
        whole: TimeSpan,
    ) -> _Kept:
        for _ in self.painting(layout, data, look, whole=whole, ratio=scale_of(painter)):
            pass
        assert self._kept is not None
        return self._kept


_WITHIN = Qt.ClipOperation.IntersectClip


def _scale(layout: ChartLayout) -> float:
    return layout.width / layout.span.length


def _beyond(span: TimeSpan, whole: TimeSpan) -> TimeSpan:
    more = span.length * _BEYOND
    return TimeSpan(
        min(span.start, max(whole.start, span.start - more)),
        max(span.end, min(whole.end, span.end + more)),
    )


def _seen(plot: QRectF, kept: TimeSpan, span: TimeSpan) -> QRectF:
    """A mark reaches beyond the plot only where the time line ends there."""
    clip = clip_of(plot)
    if kept.start < span.start:
        clip.setLeft(plot.left())
    if kept.end > span.end:
        clip.setRight(plot.right())
    return clip


def _painting(
    layout: ChartLayout,
    span: TimeSpan,
    data: ChartData,
    look: ChartLook,
    places: tuple[object, ...],
    ratio: float,
    crowded: bool,
) -> Generator[None, None, _Kept]:
    scale = _scale(layout)
    left, width = layout.x(span.start), span.length * scale
    wide = replace(layout, span=span, left=left, width=width)
    columns = density_columns(wide, data) if crowded else []
    pictures, corners = [], []
    for panel in layout.panels:
        plot = QRectF(left, panel.plot.top(), width, panel.plot.height())
        area = clip_of(plot)
        # On whole pixels, so that it is copied as it was painted.
        corner = QPointF(floor(area.left() * ratio) / ratio, floor(area.top() * ratio) / ratio)
        size = QSize(
            ceil((area.right() - corner.x()) * ratio), ceil((area.bottom() - corner.y()) * ratio)
        )
        picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        within = QPainter(picture)
        within.setRenderHint(QPainter.RenderHint.Antialiasing)
        within.translate(-corner)
        within.setClipRect(area)
        paint_sessions(within, replace(panel, plot=plot), wide, data, look, columns)
        within.end()
        pictures.append(picture)
        corners.append(corner)
        yield
    return _Kept(places, scale, span, left, tuple(pictures), tuple(corners))
