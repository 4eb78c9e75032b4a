"""A scroll bar in the margin beside what it scrolls.

It takes no width from the content: cards end where the page's header ends, and nothing moves
sideways when a page becomes long enough to scroll.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

AWAY = 6
"""Pixels between the content and the bar."""
_MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}


class MarginBar(QScrollBar):
    """Stands in for the vertical scroll bar of an area, on the page around it."""

    def __init__(self, area: QScrollArea, around: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, around)
        self._area = area
        self._own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        area.installEventFilter(self)
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the area."""
        if event.type() in _MOVES and isValid(self._own) and isValid(self._area):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Take over the range, and be there only where there is something to scroll."""
        own, area, page = self._own, self._area, self._page()
        if self.parentWidget() is not page:
            self.setParent(page)
        self.setRange(own.minimum(), own.maximum())
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
        width = self.sizeHint().width()
        at = area.mapTo(page, QPoint(0, 0))
        x = at.x() - AWAY - width if area.isRightToLeft() else at.x() + area.width() + AWAY
        self.setGeometry(QRect(x, at.y(), width, area.height()))
        self.setVisible(own.maximum() > own.minimum() and area.isVisibleTo(page))
        self.raise_()

    def _page(self) -> QWidget:
        """The page that has the margin; a part of a page has none of its own."""
        beside = self._area.parentWidget()
        assert beside is not None
        around = beside
        while around.property("kind") != "page":
            if (above := around.parentWidget()) is None:
                return beside
            around = above
        return around
