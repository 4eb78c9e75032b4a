"""What the painted rows of all lists have in common: their ground, and which side is which."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal_app.ui.theme import Theme, ThemeManager

Index = QModelIndex | QPersistentModelIndex
LARGE_FROM = 1.4
"""From this text scale on what stands at the end of a line may have one of its own."""


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row; what stands on it, and how tall it is, each list says itself."""

    least_width = 200

    def __init__(self, themes: ThemeManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

    def height(self, theme: Theme) -> float:
        """Of a row, with the room above and below."""
        raise NotImplementedError

    def paint_row(
        self, painter: QPainter, box: QRectF, index: Index, theme: Theme, *, backwards: bool
    ) -> None:
        """What stands on the ground; ``backwards`` from the right to the left."""
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As tall as the letters are now."""
        return QSize(self.least_width, round(self.height(self._themes.theme)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        box, theme = QRectF(option.rect), self._themes.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option.state, box, theme)
        backwards = option.direction == Qt.LayoutDirection.RightToLeft
        self.paint_row(painter, box, index, theme, backwards=backwards)
        painter.restore()


def sides(*, backwards: bool) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Where a row begins and where it ends, whichever way the words themselves run."""
    absolute = Qt.AlignmentFlag.AlignAbsolute
    left, right = Qt.AlignmentFlag.AlignLeft | absolute, Qt.AlignmentFlag.AlignRight | absolute
    return (right, left) if backwards else (left, right)


def picture_beside(
    inner: QRectF, side: float, gap: float, *, backwards: bool
) -> tuple[QRectF, QRectF]:
    """The square of the picture where a row begins, and the room that is left for words."""
    picture = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
    if backwards:
        picture.moveRight(inner.right())
        return picture, inner.adjusted(0, 0, -side - gap, 0)
    return picture, inner.adjusted(side + gap, 0, 0, 0)


def _paint_ground(painter: QPainter, state: QStyle.StateFlag, box: QRectF, theme: Theme) -> None:
    """That of a row which is selected or below the pointer, and its focus."""
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
