"""Paints one entry in a list: mini-grid, client code, date, what it is about."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal_app.domain.entry import EntryRow
from journal_app.ui.dates import moment_text
from journal_app.ui.models.entry_list_model import EntryListModel, days_left
from journal_app.ui.page import Desk
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.mini_grid import grown, paint_mini_grid
from journal_app.ui.widgets.snippet_line import elided, paint_snippet

GRID = 36.0
MARGIN = 12.0
GAP = 12.0
LEAST_NAME = 8
"""Characters of a code that are seen at least where the day stands beside it."""


class EntryDelegate(QStyledItemDelegate):
    """Three lines a row: code and date, what was found or the headline, the place."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as its three lines."""
        theme = self._desk.themes.theme
        body = QFontMetricsF(theme.font(Size.BODY)).height()
        small = QFontMetricsF(theme.font(Size.SMALL)).height()
        return QSize(200, round(2 * body + small + 2 * MARGIN))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        row = index.data(EntryListModel.RowRole)
        if not isinstance(row, EntryRow):
            return
        theme = self._desk.themes.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, option, box, theme)
        inner = box.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        side = grown(GRID, theme)
        grid = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        text = inner.adjusted(side + GAP, 0, 0, 0)
        if right_to_left:
            grid.moveRight(inner.right())
            text = inner.adjusted(0, 0, -side - GAP, 0)
        paint_mini_grid(painter, grid, row.path, theme, self._desk.orientation, row.late)
        self._paint_lines(painter, text, row, theme, right_to_left)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, theme: Theme
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QColor(theme.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.background))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)

    def _paint_lines(
        self, painter: QPainter, box: QRectF, row: EntryRow, theme: Theme, right_to_left: bool
    ) -> None:
        today = self._desk.clock().astimezone().date()
        words = self._desk.words
        # The sides of the row, whichever way the words themselves run.
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        leading, trailing = (
            side | Qt.AlignmentFlag.AlignAbsolute
            for side in (reversed(sides) if right_to_left else sides)
        )
        bold, body = theme.font(Size.BODY, bold=True), theme.font(Size.BODY)
        small = theme.font(Size.SMALL)
        height = QFontMetricsF(body).height()
        first = QRectF(box.left(), box.top(), box.width(), height)
        when = moment_text(row.local_start, today)
        code = row.client or self.tr("no client code")
        measured = QFontMetricsF(bold)
        room = first.width() - QFontMetricsF(small).horizontalAdvance(when) - GAP
        beside = room >= min(
            measured.horizontalAdvance(code), LEAST_NAME * measured.averageCharWidth()
        )
        if beside:
            painter.setFont(small)
            painter.setPen(QColor(theme.muted))
            painter.drawText(first, trailing | Qt.AlignmentFlag.AlignVCenter, when)
        painter.setFont(bold)
        painter.setPen(QColor(theme.ink))
        code = elided(measured, code, room if beside else first.width())
        painter.drawText(first, leading | Qt.AlignmentFlag.AlignVCenter, code)
        second = first.translated(0, height)
        painter.setFont(body)
        if row.snippet:
            paint_snippet(painter, second, row.snippet, theme, leading)
        else:
            line = row.headline or self.tr("no words written")
            line = elided(QFontMetricsF(body), line, second.width())
            painter.drawText(second, leading | Qt.AlignmentFlag.AlignVCenter, line)
        third = QRectF(box.left(), second.bottom(), box.width(), QFontMetricsF(small).height())
        place = words.quadrant(row.quadrant) if row.quadrant else self.tr("not placed yet")
        details = [place, *(f"#{tag}" for tag in row.tags)]
        if row.to_supervision:
            details.insert(1, self.tr("for supervision"))
        left = days_left(row, self._desk.clock())
        if left is not None:
            details.insert(0, self.tr("%n day(s) left", "", left))
        if not beside:  # large letters in a narrow list: whose it is comes first
            details.insert(0, when)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        line = elided(QFontMetricsF(small), " · ".join(details), third.width())
        painter.drawText(third, leading | Qt.AlignmentFlag.AlignVCenter, line)
