"""A layout that fills rows and goes on in the next where a row is full."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets at their own size, from the leading side on.

    What it was asked once it knows until something in it changes: Qt asks the same many times
    while it lays out what is around it.

    Args:
        first_alone: of two rows the first holds one item, rather than the last: where the first is
            what one is there for.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, *, first_alone: bool = False
    ) -> None:
        super().__init__(parent)
        self._most_to_part = 1 if first_alone else 2
        self._items: list[QLayoutItem] = []
        self._changes = 0
        self._seen: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)
        self.invalidate()

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at ``index``."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at an index, or None."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def clear(self) -> None:
        """Remove and delete all widgets."""
        for widget in self.widgets():
            self.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def widgets(self) -> list[QWidget]:
        """The widgets in their order."""
        return [widget for item in self._items if (widget := item.widget()) is not None]

    def invalidate(self) -> None:
        """Something in it is of another size, is seen or not seen any more."""
        self._changes += 1
        self._seen = self._least = None
        self._heights.clear()
        super().invalidate()

    def width_in_one_row(self) -> int:
        """The pixels that all visible items need side by side."""
        widths = [size.width() for row in self._filled(1 << 24) for _, size in row]
        return sum(widths) + self.spacing() * max(0, len(widths) - 1)

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the rows at a width."""
        height = self._heights.get(width)
        if height is None:
            changes = self._changes
            height = self._arrange(QRect(0, 0, width, 0), move=False)
            if changes == self._changes:  # what is measured first may be dressed by that
                self._heights[width] = height
        return height

    def setGeometry(self, rect: QRect) -> None:
        """Place all items within a rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """At least the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item, the tallest item."""
        if self._least is not None:
            return QSize(self._least)
        size, changes = QSize(0, 0), self._changes
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        if changes == self._changes:
            self._least = QSize(size)
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for row in self._rows(rect.width()):
            height = max(size.height() for _, size in row)
            if move:
                self._place(row, rect, y, height)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The visible items with their sizes, row by row; none is left alone in the last one."""
        rows = self._filled(width)
        least = 1 if len(rows) > 2 else self._most_to_part
        if len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) > least:
            moved, alone = rows[-2][-1][1].width(), rows[-1][0][1].width()
            if moved + self.spacing() + alone <= width:
                rows[-1].insert(0, rows[-2].pop())
        return rows

    def _filled(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The visible items with their sizes in as few rows as hold them."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used, spacing = 0, self.spacing()
        for item, size in self._sizes():
            wide = size.width()
            if not rows or used + spacing + wide > width:
                rows.append([])
                used = -spacing
            rows[-1].append((item, size))
            used += spacing + wide
        return rows

    def _sizes(self) -> list[tuple[QLayoutItem, QSize]]:
        """The visible items with their sizes."""
        if self._seen is not None:
            return self._seen
        changes = self._changes
        seen = [(item, item.sizeHint()) for item in self._items if not _is_hidden(item)]
        if changes == self._changes:
            self._seen = seen
        return seen

    def _place(
        self, row: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, height: int
    ) -> None:
        """Put the items of a row beside one another: in the middle of its height, at its foot where
        they are aligned to the bottom, and at its head where to the top.
        """
        x = 0
        for item, size in row:
            width = min(size.width(), rect.width())
            spare = height - size.height()
            if item.alignment() & Qt.AlignmentFlag.AlignTop:
                top = y
            else:
                low = item.alignment() & Qt.AlignmentFlag.AlignBottom
                top = y + (spare if low else spare // 2)
            left = self._left(rect, x, width)
            item.setGeometry(QRect(QPoint(left, top), QSize(width, size.height())))
            x += size.width() + self.spacing()

    def _left(self, rect: QRect, x: int, width: int) -> int:
        """Where an item begins that stands ``x`` from the leading side."""
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            return rect.right() + 1 - x - width
        return rect.x() + x


def _is_hidden(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.isHidden()
