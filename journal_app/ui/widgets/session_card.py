"""A small card beside the pointer: what stands at one point of a chart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.ui.widgets.text import label

_AWAY = 14
_WIDEST = 280


@dataclass(frozen=True, slots=True)
class CardTexts:
    """A heading, a quiet line under it, and what is said."""

    heading: str
    remark: str = ""
    lines: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ". ".join(part for part in (self.heading, self.remark, *self.lines) if part)


class SessionCard(QFrame):
    """Stands over its parent, takes no clicks, and keeps inside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(2)
        self._heading = label("", "strong", self)
        self._remark = label("", "muted", self)
        self._lines = label("", "small", self)
        for part in (self._heading, self._remark, self._lines):
            column.addWidget(part)
        self.hide()

    def show_at(self, texts: CardTexts, point: QPointF) -> None:
        """Show the texts beside a point of the parent."""
        self._heading.setText(texts.heading)
        self._remark.setText(texts.remark)
        self._remark.setVisible(bool(texts.remark))
        self._lines.setText("\n".join(texts.lines))
        self._lines.setVisible(bool(texts.lines))
        self._fit()
        self.move(self._place(point).topLeft())
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """As wide as the texts need, up to the widest; as tall as they are then."""
        metrics = self._lines.fontMetrics()
        parts = (self._heading, self._remark, self._lines)
        needed = max(
            part.fontMetrics().horizontalAdvance(line)
            for part in parts
            for line in part.text().split("\n")
        )
        widest = max(_WIDEST, metrics.averageCharWidth() * 40)
        width = min(needed + 34, widest, self._around.width())
        column = self.layout()
        assert column is not None
        column.activate()
        self.resize(width, max(column.totalHeightForWidth(width), column.minimumSize().height()))

    def _place(self, point: QPointF) -> QRect:
        around = self._around.rect()
        box = QRect(0, 0, self.width(), self.height())
        left = point.x() + _AWAY
        if left + box.width() > around.width():
            left = point.x() - _AWAY - box.width()
        top = point.y() - box.height() - _AWAY / 2
        if top < 0:
            top = point.y() + _AWAY
        box.moveTo(
            round(max(0.0, min(left, around.width() - box.width()))),
            round(max(0.0, min(top, around.height() - box.height()))),
        )
        return box
