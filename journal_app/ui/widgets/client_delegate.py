"""Paints one client in a list: mini-grid of the mean, code, last date, sessions, open referral."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal_app.domain.client import ClientSummary
from journal_app.ui.models.client_list_model import ClientListModel
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.mini_grid import grown, paint_mini_grid

GRID = 34.0
MARGIN = 10.0
GAP = 12.0
LARGE_FROM = 1.4
"""From this text scale on the date has a line of its own."""


class ClientDelegate(QStyledItemDelegate):
    """Two lines a row beside the grid; three where the writing is large."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as its two lines, or the grid."""
        theme = self._desk.themes.theme
        body = QFontMetricsF(theme.font(Size.BODY)).height()
        small = QFontMetricsF(theme.font(Size.SMALL)).height()
        lines = 2 if _is_large(theme) else 1
        return QSize(160, round(max(GRID, body + lines * small) + 2 * MARGIN))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        summary, model = index.data(ClientListModel.SummaryRole), index.model()
        if not isinstance(summary, ClientSummary) or not isinstance(model, ClientListModel):
            return
        theme = self._desk.themes.theme
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option.state, box, theme)
        inner = box.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        side = grown(GRID, theme)
        grid = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        text = inner.adjusted(side + GAP, 0, 0, 0)
        backwards = option.direction == Qt.LayoutDirection.RightToLeft
        if backwards:
            grid.moveRight(inner.right())
            text = inner.adjusted(0, 0, -side - GAP, 0)
        path = (summary.mean,) if summary.mean is not None else ()
        paint_mini_grid(painter, grid, path, theme, self._desk.orientation)
        self._paint_lines(painter, text, summary, model, backwards=backwards)
        painter.restore()

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
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        # The sides of the row, whichever way the words themselves run.
        leading, trailing = (
            side | Qt.AlignmentFlag.AlignAbsolute
            for side in (reversed(sides) if backwards else sides)
        )
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


def paint_row_ground(painter: QPainter, state: QStyle.StateFlag, box: QRectF, theme: Theme) -> None:
    """The ground of a row that is selected or below the pointer, and its focus."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent_soft if selected else theme.background))
    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
    if selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 8, 8)
