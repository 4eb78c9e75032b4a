"""A scroll bar in the margin beside what it scrolls.

It takes no width from the content: cards end where the page's header ends, and nothing moves
sideways when a page becomes long enough to scroll.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

AWAY = 6
"""Pixels between the content and the bar."""
PAGE_SIDE = 26
"""Pixels beside the content of a page."""
_MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}


class MarginBar(QScrollBar):
    """Stands in for the vertical scroll bar of an area, on the page around it.

    Where there is nothing to scroll it paints nothing. It is not hidden then: to show or hide it
    would lay out the page anew, in the middle of the laying out that led to it.

    Args:
        at_edge: stand at the side of the page also where something else is beside the area.
    """

    def __init__(self, area: QScrollArea, around: QWidget, *, at_edge: bool = False) -> None:
        super().__init__(Qt.Orientation.Vertical, around)
        self._area = area
        self._at_edge = at_edge
        self._scrolls = False
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        own = area.verticalScrollBar()
        own.rangeChanged.connect(self._follow)
        own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(own.setValue)
        area.installEventFilter(self)
        around.installEventFilter(self)
        QTimer.singleShot(0, self, self._settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the area."""
        if event.type() in _MOVES and isValid(self._area):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only where there is something to scroll."""
        if self._scrolls:
            super().paintEvent(event)

    def _settle(self) -> None:
        """Move onto the page that has the margin; a part of a page has none of its own.

        Never out of its window: the parent of a dialog lies on another page.
        """
        around = self.parentWidget()
        while around is not None and around.property("kind") != "page":
            around = None if around.isWindow() else around.parentWidget()
        if around is not None and around is not self.parentWidget():
            self.setParent(around)
            self.show()
        self.raise_()
        self._follow()

    def _follow(self) -> None:
        """Take over the range and the place."""
        area, page = self._area, self.parentWidget()
        # Asked for each time: Qt has made it, and its object in Python need not live as long.
        own = area.verticalScrollBar()
        assert page is not None
        if not page.isAncestorOf(area):
            return
        self.setRange(own.minimum(), own.maximum())
        # Its own is set by Qt only after the range is told.
        self.setPageStep(area.viewport().height())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
        width = self.sizeHint().width()
        at = area.mapTo(page, QPoint(0, 0))
        x = at.x() - AWAY - width if area.isRightToLeft() else at.x() + area.width() + AWAY
        if self._at_edge:
            aside = PAGE_SIDE - AWAY
            x = aside - width if area.isRightToLeft() else page.width() - aside
        # An area that reaches to the edge has its margin inside.
        x = max(0, min(x, page.width() - width))
        self.setGeometry(QRect(x, at.y(), width, area.height()))
        self._scrolls = own.maximum() > own.minimum() and area.isVisibleTo(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not self._scrolls)
        self.update()
