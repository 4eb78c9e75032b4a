"""Paints a row of an entry's history: what a saving changed, and when it was."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from journal_app.ui.theme import Size, ThemeManager
from journal_app.ui.widgets.client_delegate import LARGE_FROM, paint_row_ground
from journal_app.ui.widgets.snippet_line import elided

WHAT, WHEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What was changed, in words, and the moment of the saving."""
_ACROSS, _DOWN, _GAP = 12.0, 8.0, 12.0


class HistoryDelegate(QStyledItemDelegate):
    """One line a row, the moment at its end; two lines where the writing is large."""

    def __init__(self, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as its lines."""
        theme = self._themes.theme
        height = QFontMetricsF(theme.font(Size.BODY)).height()
        if theme.text_scale >= LARGE_FROM:
            height += QFontMetricsF(theme.font(Size.SMALL)).height()
        return QSize(160, round(height + 2 * _DOWN))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        theme = self._themes.theme
        what, when = str(index.data(WHAT)), str(index.data(WHEN))
        box = QRectF(option.rect)
        body, small = theme.font(Size.BODY), theme.font(Size.SMALL)
        beside = theme.text_scale < LARGE_FROM
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option.state, box, theme)
        # The sides of the row, whichever way the words themselves run.
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if option.direction == Qt.LayoutDirection.RightToLeft:
            leading, trailing = trailing, leading
        sided = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        first = box.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
        second = QRectF(first)
        first.setHeight(QFontMetricsF(body).height())
        second.setTop(first.bottom())
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        if beside:
            painter.drawText(first, trailing | sided, when)
        else:
            painter.drawText(second, leading | sided, when)
        taken = QFontMetricsF(small).horizontalAdvance(when) + _GAP if beside else 0.0
        painter.setFont(body)
        painter.setPen(QColor(theme.ink))
        shown = elided(QFontMetricsF(body), what, first.width() - taken)
        painter.drawText(first, leading | sided, shown)
        painter.restore()
