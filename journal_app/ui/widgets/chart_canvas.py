"""The part of a time chart that shows: the picture, the cursor and the card of one session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal_app.ui.widgets.chart_layout import ChartLayout, ChartLook, Panel, lay_out, least_height
from journal_app.ui.widgets.chart_paint import paint_marker, paint_time_chart
from journal_app.ui.widgets.chart_scale import TimeSpan, whole_span
from journal_app.ui.widgets.chart_series import ChartData, Marker
from journal_app.ui.widgets.session_card import CardTexts, SessionCard

_MARGIN = 6
_PLOT_HEIGHT, _LEAST_PLOT_HEIGHT = 144.0, 116.0


class ChartCanvas(QWidget):
    """Shows sessions over time, a stretch of it, and the card of the current one.

    ``TimeChart`` adds the mouse and the keys.
    """

    session_opened = Signal(str)
    """The id of the entry that was chosen."""
    span_changed = Signal()
    """Another stretch of time is seen."""

    def __init__(self, look: ChartLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._data = ChartData()
        self._span = self._whole = whole_span(())
        self._card_of: Callable[[int], CardTexts] = lambda _index: CardTexts("")
        self._current: int | None = None
        self._marker: Marker | None = None
        self._layout: ChartLayout | None = None
        self._picture: QPixmap | None = None
        self.ring = False
        self._corner = 0.0
        self._card = SessionCard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # --- what is shown

    def set_data(
        self,
        data: ChartData,
        card_of: Callable[[int], CardTexts],
        name: str,
        description: str,
    ) -> None:
        """Show other data; the stretch of time that was chosen stays where the times are the same.

        ``card_of`` gives the texts of the card for a session's number; ``name`` and
        ``description`` are the chart in words, for those who do not see it.
        """
        same = self._data.times == data.times
        self._data, self._card_of = data, card_of
        self._whole = whole_span(data.times)
        if not same:
            self._span, self._current = self._whole, None
        self._card.hide()
        self._marker = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._keep_height()
        self._repaint()
        if not same:
            self.span_changed.emit()

    def set_look(self, look: ChartLook) -> None:
        """Other colours, type or language."""
        self._look = look
        self._keep_height()
        self._repaint()

    def set_corner(self, width: float) -> None:
        """Leave so many pixels free at the lower right, for what stands over the chart there."""
        if width != self._corner:
            self._corner = width
            self._keep_height()
            self._repaint()

    @property
    def data(self) -> ChartData:
        """What is shown."""
        return self._data

    @property
    def span(self) -> TimeSpan:
        """The stretch of time that is seen."""
        return self._span

    @property
    def whole(self) -> TimeSpan:
        """The stretch of time of all sessions."""
        return self._whole

    @property
    def shown(self) -> range:
        """The numbers of the sessions that are seen."""
        return self._data.within(self._span)

    @property
    def current(self) -> int | None:
        """The number of the session that the card tells of."""
        return self._current

    # --- moving about

    def go_to(self, index: int) -> None:
        """Make a session the current one, bring it into view and tell it."""
        if not 0 <= index < len(self._data):
            return
        self.set_span(self._span.showing(self._data.times[index], self._whole))
        self.select(index)
        self._announce()

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Zoom in by a factor about a time in seconds; about the current session unless given."""
        if about is None:
            middle = self._span.time_at(0.5)
            here = self._current
            about = middle if here is None or here not in self.shown else self._data.times[here]
        self.set_span(self._span.zoomed(factor, about, self._whole))

    def show_all(self) -> None:
        """See all sessions again."""
        self.set_span(self._whole)

    def move_by(self, share: float) -> None:
        """Move on by a share of what is seen."""
        self.set_span(self._span.moved(share * self._span.length, self._whole))

    def set_span(self, span: TimeSpan) -> None:
        """See another stretch of time."""
        if span == self._span:
            return
        self._span = span
        self._repaint()
        self._show_card()
        self.span_changed.emit()

    def select(self, index: int | None, panel: Panel | None = None) -> None:
        """Make a session the current one, or none; its card stands beside its dot in a panel."""
        if index == self._current and self._marker is None:
            return
        self._current, self._marker = index, None
        self.update()
        self._show_card(panel)

    def select_marker(self, marker: Marker) -> None:
        """Tell of a mark on the time line instead of a session."""
        self._marker, self._current = marker, None
        self._show_card()
        self.update()

    def open_current(self) -> None:
        """Ask for the entry of the current session."""
        if self._current is not None and self._current < len(self._data.ids):
            self.session_opened.emit(self._data.ids[self._current])

    # --- the card

    def _show_card(self, panel: Panel | None = None) -> None:
        layout = self.laid_out()
        if self._marker is not None and layout.panels:
            texts = CardTexts(self._marker.heading, "", (self._marker.words,))
            at = QPointF(layout.x(self._marker.time), layout.panels[0].plot.bottom())
            self._card.show_at(texts, at)
        elif self._current is not None and self._current in self.shown and layout.panels:
            place = layout.point(panel or layout.panels[0], self._data, self._current)
            self._card.show_at(self._card_of(self._current), place)
        else:
            self._card.hide()

    def _announce(self) -> None:
        if self._current is not None and QAccessible.isActive():
            spoken = self._card_of(self._current).spoken
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    # --- painting

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def laid_out(self) -> ChartLayout:
        """Where the parts stand at the present size."""
        if self._layout is None:
            self._layout = lay_out(self._area(), self._data, self._look, self._span, self._corner)
        return self._layout

    def _repaint(self) -> None:
        self._picture = self._layout = None
        self.update()

    def _painted(self) -> QPixmap:
        """The picture without cursor and ring, kept until something in it changes."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._layout = paint_time_chart(
                painter, self._area(), self._data, self._look, self._span, self._corner
            )
            painter.end()
        return self._picture

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The kept picture; above it the cursor, its dots and the ring of the focus."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.laid_out()
        if self._marker is not None:
            for panel in layout.panels:
                at = QPointF(layout.x(self._marker.time), panel.plot.bottom())
                paint_marker(painter, at, self._look, 6.5)
        elif self._current is not None and self._current in self.shown:
            self._paint_cursor(painter, layout, self._current)
        if self.ring and self.hasFocus():
            painter.setPen(QPen(QColor(self._look.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_cursor(self, painter: QPainter, layout: ChartLayout, index: int) -> None:
        """A hairline through all panels, and the session's dot in each."""
        theme = self._look.theme
        x = layout.x(self._data.times[index])
        painter.setPen(QPen(QColor(theme.control), 1))
        top, bottom = layout.panels[0].plot.top(), layout.panels[-1].plot.bottom()
        painter.drawLine(QPointF(x, top - 6), QPointF(x, bottom + 6))
        for panel in layout.panels:
            place = layout.point(panel, self._data, index)
            colour = self._look.colour(panel.axis.axis)
            hollow = self._data.is_late(index)
            painter.setPen(QPen(colour if hollow else QColor(theme.surface), 2))
            painter.setBrush(QColor(theme.surface) if hollow else colour)
            painter.drawEllipse(place, 5.5, 5.5)

    def _keep_height(self) -> None:
        width = max(self._area().width(), 200.0)
        self.setMinimumHeight(self._height_at(width, _LEAST_PLOT_HEIGHT))
        self.updateGeometry()

    def _height_at(self, width: float, plot: float) -> int:
        """The height with plots of some height, which grow with the type, but less."""
        plot *= max(1.0, (1.0 + self._look.theme.text_scale) / 2)
        return round(least_height(width, self._data, self._look, plot, self._corner)) + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        """As in the design; the plots take what more there is."""
        return QSize(480, self._height_at(max(self._area().width(), 470.0), _PLOT_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window at large type."""
        return QSize(240, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Heads and legend may need more lines when it is narrow."""
        super().resizeEvent(event)
        self._repaint()
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        """A font that changes is painted anew."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._repaint()
