"""A handle of the range under a time chart: a slider of days for keys and screen readers."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from journal_app.ui.dates import full_day_text
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_scale import DAY, TimeSpan

HANDLE = 16.0
_GRIP = 8.0
_STEPS, _PAGES = 200, 20


class BrushHandle(QAbstractSlider):
    """One end of what is seen. Arrow keys step, Page up and down go further, Home and End to the
    ends of all there is. The mouse is the business of the strip it stands on.
    """

    chosen = Signal()
    """The person moved it; ``time`` says where to."""

    def __init__(self, name: str, look: ChartLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._whole = TimeSpan(0.0, DAY)
        self._time = 0.0
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(name)
        self.actionTriggered.connect(self._moved)

    @property
    def time(self) -> float:
        """Where it stands, in seconds."""
        return self._time

    def set_look(self, look: ChartLook) -> None:
        """Other colours."""
        self._look = look
        self.update()

    def set_time(self, time: float, whole: TimeSpan) -> None:
        """Stand at a time within a span; tells nobody."""
        self._time, self._whole = time, whole
        days = max(1, round(whole.length / DAY))
        self.setRange(0, days)
        self.setSingleStep(max(1, days // _STEPS))
        self.setPageStep(max(7, days // _PAGES))
        self.setValue(round((time - whole.start) / DAY))
        self.setAccessibleDescription(self._day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A grip with two lines; a ring while it has the focus."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, _GRIP, self.height() - 10)
        box.moveCenter(QRectF(self.rect()).center())
        focused = self.hasFocus()
        painter.setPen(
            QPen(QColor(theme.accent if focused else theme.control), 2 if focused else 1.2)
        )
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QPen(QColor(theme.accent if focused else theme.muted), 1))
        for aside in (-1.5, 1.5):
            x = box.center().x() + aside
            painter.drawLine(QLineF(x, box.center().y() - 4, x, box.center().y() + 4))
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _moved(self, _action: int) -> None:
        """Keys set the slider's position, in days; its value follows."""
        share = self.sliderPosition() / max(1, self.maximum())
        self._time = self._whole.time_at(share)
        self.chosen.emit()
        announce(self, self._day())

    def _day(self) -> str:
        moment = datetime.fromtimestamp(self._time, UTC).astimezone(self._look.zone)
        return full_day_text(moment.date())
