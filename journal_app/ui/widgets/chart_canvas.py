"""The part of a time chart that shows: the picture, the cursor and the card of one session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal_app.ui.tasks import Steps
from journal_app.ui.turns import turns
from journal_app.ui.widgets.chart_brush import STRIP, TimeBrush
from journal_app.ui.widgets.chart_cursor import (
    Landmark,
    landmark_place,
    paint_cursor,
    paint_focus,
    paint_landmarks,
)
from journal_app.ui.widgets.chart_layout import (
    ChartLayout,
    ChartLook,
    Extras,
    Panel,
    lay_out,
    least_height,
)
from journal_app.ui.widgets.chart_paint import paint_time_chart
from journal_app.ui.widgets.chart_scale import LEAST_SPAN, TimeSpan, whole_span
from journal_app.ui.widgets.chart_series import ChartData, Marker
from journal_app.ui.widgets.chart_sessions import KeptSessions
from journal_app.ui.widgets.session_card import CardTexts, SessionCard

_MARGIN = 6
_PLOT_HEIGHT, _LEAST_PLOT_HEIGHT = 124.0, 100.0
_FEWEST_BRUSHED = 8
"""Fewer sessions are all seen at once well enough."""
_OVER = object()
_RESTS_MS = 120
"""Who walks on before that does not want the first line."""


class ChartCanvas(QWidget):
    """Shows sessions over time, a stretch of it, and the card of the current one.

    ``TimeChart`` adds the mouse and the keys.
    """

    session_opened = Signal(int)
    """The number, from 0, of the session that was chosen."""
    reflection_requested = Signal(str)
    """The id of the reflection that was chosen."""
    first_line_wanted = Signal(int)
    """The one that is to be told of by ``set_first_line``."""
    span_changed = Signal()
    """Another stretch of time is seen."""

    def __init__(self, look: ChartLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._data = ChartData()
        self._span = self._whole = whole_span(())
        self._card_of: Callable[[int], CardTexts] = lambda _index: CardTexts("")
        self._first_lines: dict[int, tuple[str, tuple[str, ...]]] = {}
        self._current: int | None = None
        self._told: tuple[Landmark, ...] = ()
        self._layout: ChartLayout | None = None
        self._picture: QPixmap | None = None
        self._former: QPixmap | None = None
        """What is seen until there is a picture of another size, or of other sessions."""
        self._anew: Steps | None = None
        """Paints what takes the place of that, a part at a time."""
        self._sessions = KeptSessions()
        self.ring = False
        self._corner = 0.0
        self.brush = TimeBrush(look, self)
        self.brush.hide()
        self.brush.span_chosen.connect(self.set_span)
        self._card = SessionCard(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTS_MS)
        self._resting.timeout.connect(self._ask_first_line)
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

        It stays as well when earlier sessions come to those that were there, and when all was seen.

        ``card_of`` gives the texts of the card for a session's number; ``name`` and
        ``description`` are the chart in words, for those who do not see it.
        """
        same = self._data.times == data.times
        grown = self._data.since is not None and self._data.times == data.times[-len(self._data) :]
        whole, opening = data.whole, data.opening
        if self._span == self._whole and (same or self._whole != self._data.opening):
            self._span = whole
        elif not (same or grown):
            self._span = opening
        # The newest of a record may be seen until there is a picture of all of it; nothing else.
        later = grown and len(self._data) > 0 and self.isVisible()
        self._data, self._card_of, self._whole = data, card_of, whole
        self._first_lines.clear()
        self._told = ()
        if not same:
            self._current = None
        self._card.hide()
        self.setAccessibleName(name)
        self.set_description(description)
        self.brush.set_data(data, self._whole, painted_later=later)
        self._show_again(later=later)
        if not same:
            self.span_changed.emit()

    def set_description(self, description: str) -> None:
        """The chart as a paragraph, for those who do not see it."""
        self.setAccessibleDescription(description)

    def set_first_line(self, index: int, line: str, remarks: tuple[str, ...] = ()) -> None:
        """Tell the first line of a session that was asked for, and what there is to say beside."""
        self._first_lines[index] = (line, remarks)
        if self._current == index:
            self._show_card()

    def set_look(self, look: ChartLook) -> None:
        """Other colours, type or language."""
        self._look = look
        self.brush.set_look(look)
        self._show_again()

    def set_corner(self, width: float) -> None:
        """Leave so many pixels free at the lower right, for what stands over the chart there."""
        if width != self._corner:
            self._corner = width
            self._keep_height()
            self._paint_later()

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

    @property
    def told(self) -> tuple[Landmark, ...]:
        """The mark or the events that the card tells of."""
        return self._told

    # --- moving about

    def go_to(self, index: int) -> None:
        """Make a session the current one, bring it into view and tell it."""
        if not 0 <= index < len(self._data):
            return
        self.set_span(self._span.showing(self._data.times[index], self._whole))
        self.select(index)
        self._announce(self._card_of(index))

    def go_to_landmark(self, step: int) -> None:
        """Go on (1) or back (-1) to the next reflection or event, from where one is."""
        here = self._here()
        if here is None:
            here = self._span.end if step < 0 else self._span.start
        marks = [mark for mark in self._data.landmarks if (mark.time - here) * step > 0]
        if marks:
            mark = min(marks, key=lambda mark: abs(mark.time - here))
            self.set_span(self._span.showing(mark.time, self._whole))
            self.tell((mark,))
            self._announce(_landmark_texts((mark,)))

    def _here(self) -> float | None:
        """The time of what the card tells of."""
        if self._told:
            return self._told[0].time
        return None if self._current is None else self._data.times[self._current]

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Zoom in by a factor about a time in seconds; about what is told of unless given."""
        if about is None:
            middle = self._span.time_at(0.5)
            here = self._here()
            about = (
                middle if here is None or not self._span.start <= here <= self._span.end else here
            )
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
        if index == self._current and not self._told:
            return
        self._current, self._told = index, ()
        self.update()
        self._show_card(panel)
        if index is not None:
            self._resting.start()

    def tell(self, marks: tuple[Landmark, ...]) -> None:
        """Tell of a mark on the time line, or of events, instead of a session."""
        if marks != self._told:
            self._told, self._current = marks, None
            self._show_card()
            self.update()

    def open_current(self) -> None:
        """Ask for the entry of the current session, or for the reflection that is told of."""
        if self._current is not None:
            self.session_opened.emit(self._current)
        for mark in self._told:
            if isinstance(mark, Marker) and mark.id:
                self.reflection_requested.emit(mark.id)

    # --- the card

    def _show_card(self, panel: Panel | None = None) -> None:
        layout = self.laid_out()
        if self._told and layout.panels:
            place = landmark_place(layout, self._data, self._told[0])
            self._card.show_at(_landmark_texts(self._told), place)
        elif self._current is not None and self._current in self.shown and layout.panels:
            place = layout.point(panel or layout.panels[0], self._data, self._current)
            self._card.show_at(self._texts(self._current), place)
        else:
            self._card.hide()

    def _texts(self, index: int) -> CardTexts:
        line, remarks = self._first_lines.get(index, ("", ()))
        texts = self._card_of(index)
        return replace(texts, lines=(*texts.lines, *remarks), quote=line)

    def _ask_first_line(self) -> None:
        if self._current is not None and self._current not in self._first_lines:
            self.first_line_wanted.emit(self._current)

    def _announce(self, texts: CardTexts) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, texts.spoken))

    # --- painting

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _extras(self) -> Extras:
        brushed = len(self._data) >= _FEWEST_BRUSHED and self._whole.length > 2 * LEAST_SPAN
        return Extras(self._corner, STRIP * self._look.mark if brushed else 0.0)

    def laid_out(self) -> ChartLayout:
        """Where the parts stand at the present size."""
        if self._layout is None:
            self._layout = lay_out(self._area(), self._data, self._look, self._span, self._extras())
        return self._layout

    def _show_again(self, *, later: bool = False) -> None:
        self._sessions.forget()
        self._former = self._picture or self._former if later else None
        self._keep_height()
        self._repaint()

    def _paint_later(self) -> None:
        """Another size: what is seen stays as it is until there is a picture of that one."""
        self._former = self._picture or self._former
        self._repaint()

    def _repaint(self) -> None:
        self._picture = self._layout = None
        if self._anew is not None:
            self._anew = self._painting_anew()
        layout = self.laid_out()
        self.brush.setVisible(not layout.strip.isEmpty())
        self.brush.stand_at(layout.strip, painted_later=self._former is not None)
        self.brush.set_span(self._span)
        self.update()

    def _painted(self) -> QPixmap:
        """The picture without cursor and ring, kept until something in it changes."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self._layout = paint_time_chart(
                painter,
                self._area(),
                self._data,
                self._look,
                self._span,
                self._extras(),
                self._sessions,
            )
            painter.end()
            self._picture = picture.copy()  # the one painted on keeps what it was painted with
        return self._picture

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The kept picture; above it the cursor, its dots and the ring of the focus."""
        painter = QPainter(self)
        if self._picture is None and self._former is not None and self.isVisible():
            painter.drawPixmap(0, 0, self._former)
            if self._anew is None:
                self._anew = self._painting_anew()
                turns().join(self, self._paint_anew)
            return
        painter.drawPixmap(0, 0, self._painted())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.laid_out()
        paint_landmarks(painter, layout, self._look, self._told)
        if self._current is not None and self._current in self.shown:
            paint_cursor(painter, layout, self._data, self._look, self._current)
        if self.ring and self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), self._look)

    def _paint_anew(self) -> bool:
        """Paint the next part; with all else on the page, or in one go, it would take long."""
        if self._anew is not None and self.isVisible() and next(self._anew, _OVER) is not _OVER:
            return True
        self._anew = None
        return False

    def _painting_anew(self) -> Steps:
        if self._former is not None:
            ratio = self.devicePixelRatioF()
            yield from self._sessions.painting(
                self.laid_out(), self._data, self._look, whole=self._data.whole, ratio=ratio
            )
            self._former = None
            self._painted()
            self.update()
            yield
        self.brush.paint_anew()

    def _keep_height(self) -> None:
        width = max(self._area().width(), 200.0)
        self.setMinimumHeight(self._height_at(width, _LEAST_PLOT_HEIGHT))
        self.updateGeometry()

    def _height_at(self, width: float, plot: float) -> int:
        """The height with plots of some height, which grow with the type, but less."""
        plot *= max(1.0, (1.0 + self._look.theme.text_scale) / 2)
        height = least_height(width, self._data, self._look, plot, self._extras())
        return round(height) + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        """As in the design; the plots take what more there is."""
        return QSize(480, self._height_at(max(self._area().width(), 470.0), _PLOT_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window at large type."""
        return QSize(240, self.minimumHeight())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody moves along what nobody sees: for when it is shown again the picture is enough."""
        super().hideEvent(event)
        self._sessions.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Heads and legend may need more lines when it is narrow."""
        super().resizeEvent(event)
        self._paint_later()
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        """A font that changes is painted anew."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._repaint()


def _landmark_texts(marks: tuple[Landmark, ...]) -> CardTexts:
    """A mark with its words; an event with its day, and others that share its place."""
    first = marks[0]
    if isinstance(first, Marker):
        return CardTexts(first.heading, "", (first.words,))
    others = [
        f"{mark.day}: {mark.label}" if mark.day else mark.label
        for mark in marks[1:]
        if not isinstance(mark, Marker)
    ]
    return CardTexts(first.label, first.day, tuple(others))
