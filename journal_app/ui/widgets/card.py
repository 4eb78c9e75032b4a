"""Cards and the header that stands above them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

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
    """A page's title and subtitle at the left, its actions at the right."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = label(title, "title", self)
        self.subtitle = label(subtitle, "muted", self)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        row.addLayout(texts, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(14)
        row.addLayout(self.buttons)

    def set_texts(self, title: str, subtitle: str) -> None:
        """Change title and subtitle."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
