"""Cards and the header that stands above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.widgets.text import label


class Card(QFrame):
    """A surface with a heading, a quiet remark at its right, and a column of content."""

    def __init__(
        self, heading: str = "", remark: str = "", parent: QWidget | None = None, kind: str = "card"
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 16)
        self.body.setSpacing(10)
        self.heading = label(heading, "strong", self)
        self.remark = label(remark, "muted", self, wrap=False)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.addWidget(self.heading, 1)
        self.top.addWidget(self.remark, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self.top)
        self.heading.setVisible(bool(heading))
        self.remark.setVisible(bool(remark))

    def set_heading(self, heading: str, remark: str = "") -> None:
        """Change the heading and the remark."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between rows."""
    line = QFrame(parent)
    line.setProperty("kind", "rule")
    return line


class PageHeader(QWidget):
    """A page's title and subtitle at the left, its actions at the right.

    Where they do not fit side by side, with large letters say, the actions stand below.
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(2)
        self._below: QWidget | None = None
        self.title = label(title, "title", self)
        self.subtitle = label(subtitle, "muted", self)
        self._texts.addWidget(self.title)
        self._texts.addWidget(self.subtitle)
        self._row.addLayout(self._texts, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(14)
        self._row.addLayout(self.buttons)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the subtitle; it stays there wherever the actions stand."""
        self._below = widget
        self._texts.addSpacing(8)
        self._texts.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop)

    def set_texts(self, title: str, subtitle: str) -> None:
        """Change title and subtitle."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below one another, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other actions or other sizes of type need other room."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return handled

    def _arrange(self) -> None:
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        if self._below is not None:
            title = max(title, self._below.sizeHint().width())
        needed = title + self._row.spacing() + self.buttons.sizeHint().width()
        fits = needed <= self.width() or not self.isVisible()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if (self._row.direction() == across) != fits:
            self._row.setDirection(across if fits else down)
            beside = Qt.AlignmentFlag.AlignTop if self._below else Qt.AlignmentFlag(0)
            side = beside if fits else Qt.AlignmentFlag.AlignTrailing
            self._row.setAlignment(self.buttons, side)
