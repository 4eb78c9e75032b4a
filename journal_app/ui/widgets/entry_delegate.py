"""Paints one entry in a list: mini-grid, client code, date, what it is about."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from journal_app.domain.entry import EntryRow
from journal_app.ui.dates import moment_text
from journal_app.ui.models.entry_list_model import EntryListModel, days_left
from journal_app.ui.page import Desk
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.mini_grid import grown, paint_mini_grid
from journal_app.ui.widgets.row_delegate import Index, RowDelegate, picture_beside, sides
from journal_app.ui.widgets.snippet_line import elided, paint_snippet

GRID = 36.0
MARGIN = 12.0
GAP = 12.0
LEAST_NAME = 8
"""Characters of a code that are seen at least where the day stands beside it."""


class EntryDelegate(RowDelegate):
    """Three lines a row: code and date, what was found or the headline, the place."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.themes, parent)
        self._desk = desk

    def height(self, theme: Theme) -> float:
        """Three lines."""
        body = QFontMetricsF(theme.font(Size.BODY)).height()
        small = QFontMetricsF(theme.font(Size.SMALL)).height()
        return 2 * body + small + 2 * MARGIN

    def paint_row(
        self, painter: QPainter, box: QRectF, index: Index, theme: Theme, *, backwards: bool
    ) -> None:
        """The grid, and the lines beside it."""
        row = index.data(EntryListModel.RowRole)
        if not isinstance(row, EntryRow):
            return
        inner = box.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        grid, text = picture_beside(inner, grown(GRID, theme), GAP, backwards=backwards)
        paint_mini_grid(painter, grid, row.path, theme, self._desk.orientation, row.late)
        self._paint_lines(painter, text, row, theme, backwards=backwards)

    def _paint_lines(
        self, painter: QPainter, box: QRectF, row: EntryRow, theme: Theme, *, backwards: bool
    ) -> None:
        today = self._desk.clock().astimezone().date()
        words = self._desk.words
        leading, trailing = sides(backwards=backwards)
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
