"""The labels of events over a time chart, cut to the room that each has."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from journal_app.domain.dataclass import dataclass
from journal_app.ui.numbers import count_text
from journal_app.ui.widgets.chart_events import place_labels, rows_needed
from journal_app.ui.widgets.chart_scale import TimeSpan
from journal_app.ui.widgets.chart_series import ChartData

_ROW_GAP = 1.0
_WIDEST = 24
"""The widest label, in heights of its letters."""


@dataclass(frozen=True, slots=True)
class EventLabel:
    """The label of an event, or of several that lie close together.

    ``numbers`` are those of the events, in the order of time; ``before`` where the label stands
    before its line.
    """

    numbers: tuple[int, ...]
    text: str
    box: QRectF
    before: bool


def row_height(letters: float) -> float:
    """The height of a row of labels, by that of their letters."""
    return letters + _ROW_GAP


def event_rows(data: ChartData, left: float, width: float, small: QFontMetricsF) -> int:
    """As many rows as all labels need; the same while zooming, so that nothing jumps."""
    if not data.events:
        return 0
    whole = data.whole
    xs, widths, _ = _seen(data, whole, left, width, small)
    return rows_needed(xs, widths, left, left + width)


def event_labels(
    data: ChartData, span: TimeSpan, room: QRectF, rows: int, small: QFontMetricsF
) -> tuple[EventLabel, ...]:
    """The labels of the events within a span, in rows from the top of ``room``."""
    xs, widths, seen = _seen(data, span, room.left(), room.width(), small)
    labels = []
    for place in place_labels(xs, widths, room.left(), room.right(), rows):
        numbers = tuple(seen[number] for number in place.numbers)
        top = room.top() + place.row * row_height(small.height())
        more = f" +{count_text(len(numbers) - 1)}" if len(numbers) > 1 else ""
        text = small.elidedText(
            data.events[numbers[0]].label,
            Qt.TextElideMode.ElideRight,
            max(1.0, place.width - small.horizontalAdvance(more)),
        )
        box = QRectF(place.left, top, place.width, small.height())
        labels.append(EventLabel(numbers, text + more, box, place.left < xs[place.numbers[0]]))
    return tuple(labels)


def _seen(
    data: ChartData, span: TimeSpan, left: float, width: float, small: QFontMetricsF
) -> tuple[list[float], list[float], list[int]]:
    """Lines, widths and numbers of the events within a span."""
    places = [(left + span.share(event.time) * width, event.label) for event in data.events]
    seen = [number for number, (x, _) in enumerate(places) if left <= x <= left + width]
    most = _WIDEST * small.height()
    widths = [min(small.horizontalAdvance(places[number][1]) + 2, most) for number in seen]
    return [places[number][0] for number in seen], widths, seen
