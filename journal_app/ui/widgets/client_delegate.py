"""Paints one client in a list: mini-grid of the mean, code, last date, sessions, open referral."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from journal_app.domain.client import ClientSummary
from journal_app.ui.models.client_list_model import ClientListModel
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.mini_grid import grown, paint_mini_grid
from journal_app.ui.widgets.row_delegate import (
    LARGE_FROM,
    Index,
    RowDelegate,
    picture_beside,
    sides,
)

GRID = 34.0
MARGIN = 10.0
GAP = 12.0


class ClientDelegate(RowDelegate):
    """Two lines a row beside the grid; three where the writing is large."""

    least_width = 160

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.themes, parent)
        self._desk = desk

    def height(self, theme: Theme) -> float:
        """Its lines, or the grid."""
        body = QFontMetricsF(theme.font(Size.BODY)).height()
        small = QFontMetricsF(theme.font(Size.SMALL)).height()
        lines = 2 if _is_large(theme) else 1
        return max(GRID, body + lines * small) + 2 * MARGIN

    def paint_row(
        self, painter: QPainter, box: QRectF, index: Index, theme: Theme, *, backwards: bool
    ) -> None:
        """The grid, and the lines beside it."""
        summary, model = index.data(ClientListModel.SummaryRole), index.model()
        if not isinstance(summary, ClientSummary) or not isinstance(model, ClientListModel):
            return
        inner = box.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        grid, text = picture_beside(inner, grown(GRID, theme), GAP, backwards=backwards)
        path = (summary.mean,) if summary.mean is not None else ()
        paint_mini_grid(painter, grid, path, theme, self._desk.orientation)
        self._paint_lines(painter, text, summary, model, backwards=backwards)

    def _paint_lines(
        self,
        painter: QPainter,
        box: QRectF,
        summary: ClientSummary,
        model: ClientListModel,
        *,
        backwards: bool,
    ) -> None:
        theme = self._desk.themes.theme
        leading, trailing = sides(backwards=backwards)
        middle = Qt.AlignmentFlag.AlignVCenter
        small, bold = theme.font(Size.SMALL), theme.font(Size.BODY, bold=True)
        first_height = QFontMetricsF(bold).height()
        second_height = QFontMetricsF(small).height()
        large = _is_large(theme)
        height = first_height + (2 if large else 1) * second_height
        first = QRectF(box.left(), box.center().y() - height / 2, box.width(), first_height)
        second = QRectF(box.left(), first.bottom(), box.width(), second_height)
        last = model.last(summary)
        room = first.width()
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        if large:
            painter.drawText(second.translated(0, second_height), leading | middle, last)
        else:
            painter.drawText(first, trailing | middle, last)
            room -= QFontMetricsF(small).horizontalAdvance(last) + GAP
        cut = Qt.TextElideMode.ElideRight
        details = _details(
            model.details(summary), summary.sessions, QFontMetricsF(small), second.width()
        )
        painter.drawText(second, leading | middle, details)
        painter.setFont(bold)
        painter.setPen(QColor(theme.ink))
        code = QFontMetricsF(bold).elidedText(summary.client.code, cut, room)
        painter.drawText(first, leading | middle, code)


def _details(said: Sequence[str], sessions: int, letters: QFontMetricsF, room: float) -> str:
    """In one line, the sessions first; where there is no room for all, they are a mere number."""
    details = " · ".join(said)
    if letters.horizontalAdvance(details) > room and len(said) > 1:
        details = " · ".join((count_text(sessions), *reversed(said[1:])))
    return letters.elidedText(details, Qt.TextElideMode.ElideRight, room)


def _is_large(theme: Theme) -> bool:
    return theme.text_scale >= LARGE_FROM
