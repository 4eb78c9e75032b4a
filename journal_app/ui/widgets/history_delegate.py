"""Paints a row of an entry's history: what a saving changed, and when it was."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.row_delegate import LARGE_FROM, Index, RowDelegate, sides
from journal_app.ui.widgets.snippet_line import elided

WHAT, WHEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What was changed, in words, and the moment of the saving."""
_ACROSS, _DOWN, _GAP = 12.0, 8.0, 12.0


class HistoryDelegate(RowDelegate):
    """One line a row, the moment at its end; two lines where the writing is large."""

    least_width = 160

    def height(self, theme: Theme) -> float:
        """Its lines."""
        height = QFontMetricsF(theme.font(Size.BODY)).height()
        if theme.text_scale >= LARGE_FROM:
            height += QFontMetricsF(theme.font(Size.SMALL)).height()
        return height + 2 * _DOWN

    def paint_row(
        self, painter: QPainter, box: QRectF, index: Index, theme: Theme, *, backwards: bool
    ) -> None:
        """What was changed, and when."""
        what, when = str(index.data(WHAT)), str(index.data(WHEN))
        body, small = theme.font(Size.BODY), theme.font(Size.SMALL)
        beside = theme.text_scale < LARGE_FROM
        leading, trailing = sides(backwards=backwards)
        middle = Qt.AlignmentFlag.AlignVCenter
        first = box.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
        second = QRectF(first)
        first.setHeight(QFontMetricsF(body).height())
        second.setTop(first.bottom())
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        if beside:
            painter.drawText(first, trailing | middle, when)
        else:
            painter.drawText(second, leading | middle, when)
        taken = QFontMetricsF(small).horizontalAdvance(when) + _GAP if beside else 0.0
        painter.setFont(body)
        painter.setPen(QColor(theme.ink))
        shown = elided(QFontMetricsF(body), what, first.width() - taken)
        painter.drawText(first, leading | middle, shown)
