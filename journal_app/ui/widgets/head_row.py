"""A heading with chips at its right, or below it where both do not fit side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journal_app.ui.widgets.flow_layout import FlowLayout

_APART, _BELOW = 12, 6


class HeadRow(QWidget):
    """``add`` puts widgets into the row at the right."""

    def __init__(self, heading: QLabel, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._heading = heading
        heading.setParent(self)
        heading.setWordWrap(False)
        self._beside = QWidget(self)
        self._flow = FlowLayout(self._beside, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *widgets: QWidget) -> None:
        """Append widgets; they are read after the heading."""
        for widget in widgets:
            self._flow.addWidget(widget)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        heading = self._heading.sizeHint()
        width = heading.width() + _APART + self._flow.width_in_one_row()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest of all."""
        width = max(self._heading.sizeHint().width(), self._flow.minimumSize().width())
        return QSize(width, self._heading.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Two rows or more where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the rows."""
        heading = self._heading.sizeHint().height()
        if self._fits(width):
            return max(heading, self._flow.heightForWidth(self._flow.width_in_one_row()))
        return heading + _BELOW + self._flow.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row or more."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other sizes of type or other words need other places."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        width, needed = self.width(), self._flow.width_in_one_row()
        if self._fits(width):
            places = (
                QRect(0, 0, width - needed - _APART, self.height()),
                QRect(width - needed, 0, needed, self.height()),
            )
            tall = self._flow.heightForWidth(needed)
            places[1].setTop((self.height() - tall) // 2)
        else:
            below = self._heading.sizeHint().height() + _BELOW
            places = (
                QRect(0, 0, width, below - _BELOW),
                QRect(0, below, width, self.height() - below),
            )
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for widget, place in zip((self._heading, self._beside), places, strict=True):
            if mirrored:
                place.moveLeft(width - place.right() - 1)
            widget.setGeometry(place)

    def _fits(self, width: int) -> bool:
        return self._heading.sizeHint().width() + _APART + self._flow.width_in_one_row() <= width
