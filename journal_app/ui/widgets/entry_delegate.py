"""Paints one entry in a list: mini-grid, client code, date, what it is about."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal_app.domain.entry import EntryRow
from journal_app.ui.dates import moment_text
from journal_app.ui.models.entry_list_model import EntryListModel, days_left
from journal_app.ui.page import Desk
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.mini_grid import paint_mini_grid
from journal_app.wording.snippets import parts

GRID = 36.0
MARGIN = 12.0
GAP = 12.0
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
BEFORE_FOUND = 0.45
"""The share of a line that what stands before the words found may take."""


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
        grid = QRectF(inner.left(), inner.center().y() - GRID / 2, GRID, GRID)
        text = inner.adjusted(GRID + GAP, 0, 0, 0)
        if right_to_left:
            grid.moveRight(inner.right())
            text = inner.adjusted(0, 0, -GRID - GAP, 0)
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
        leading = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        trailing = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
        bold, body = theme.font(Size.BODY, bold=True), theme.font(Size.BODY)
        small = theme.font(Size.SMALL)
        height = QFontMetricsF(body).height()
        first = QRectF(box.left(), box.top(), box.width(), height)
        when = moment_text(row.local_start, today)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(first, trailing | Qt.AlignmentFlag.AlignVCenter, when)
        taken = QFontMetricsF(small).horizontalAdvance(when) + GAP
        painter.setFont(bold)
        painter.setPen(QColor(theme.ink))
        room = first.width() - taken
        code = elided(QFontMetricsF(bold), row.client or self.tr("no client code"), room)
        painter.drawText(first, leading | Qt.AlignmentFlag.AlignVCenter, code)
        second = first.translated(0, height)
        painter.setFont(body)
        if row.snippet:
            _paint_snippet(painter, second, row.snippet, theme)
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
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        line = elided(QFontMetricsF(small), " · ".join(details), third.width())
        painter.drawText(third, leading | Qt.AlignmentFlag.AlignVCenter, line)


def elided(metrics: QFontMetricsF, text: str, room: float) -> str:
    """The text as far as there is room, cut at its own end, whichever way it is written."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return shown + (_RIGHT_TO_LEFT if is_right_to_left(text) else _LEFT_TO_RIGHT)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs to the left."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way in {"R", "AL"} for way in ways if way in {"L", "R", "AL"}), False)


def _paint_snippet(painter: QPainter, box: QRectF, snippet: str, theme: Theme) -> None:
    """The words found stand on the colour of a selection; what does not fit is cut."""
    metrics = QFontMetricsF(painter.font())
    pieces = list(parts(" ".join(snippet.split())))
    if len(pieces) > 1 and not pieces[0][1]:
        room = box.width() * BEFORE_FOUND
        pieces[0] = (_end_of(pieces[0][0], room, metrics), False)
    x = box.left()
    for piece, found in pieces:
        room = box.right() - x
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown)
        if found:
            painter.fillRect(QRectF(x, box.top(), width, box.height()), QColor(theme.selection))
        painter.setPen(QColor(theme.ink))
        painter.drawText(QPointF(x, box.top() + metrics.ascent()), shown)
        x += width
        if shown != piece:
            break


def _end_of(text: str, room: float, metrics: QFontMetricsF) -> str:
    """Its last whole words that fit, so that what was found after them is in sight."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    kept = text
    while " " in kept.strip() and metrics.horizontalAdvance(f"… {kept}") > room:
        kept = kept.lstrip().partition(" ")[2]
    return f"… {kept}"
