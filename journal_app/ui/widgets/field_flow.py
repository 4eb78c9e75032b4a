"""Fields with their names above, in rows that fill the width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLayoutItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

_NAME_APART, _ASIDE_APART = 4, 8
_AROUND = 2.9
"""Room for the border, the inner margins and the arrow of a control, in heights of a line."""
_BEFORE_AN_ARROW = 0.6
"""A list without own words keeps this much more between its text and its arrow."""


class FieldFlow(FlowLayout):
    """Rows that fill the width; what is left over is shared out by the widths of the fields.

    With ``even`` all fields of a row are equally wide.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 10, *, even: bool = False
    ) -> None:
        super().__init__(parent, spacing)
        self._even = even

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Even fields stand side by side only where the widest of them fits in its share."""
        rows = self._filled(width)
        if not self._even and len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) > 2:
            # One field alone would fill a whole row.
            rows[-1].insert(0, rows[-2].pop())
        if self._even and any(
            size.width() > (width - self.spacing() * (len(row) - 1)) // len(row)
            for row in rows
            for _, size in row
        ):
            return [[one] for row in rows for one in row]
        return rows

    def _place(
        self, row: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, height: int
    ) -> None:
        wanted = sum(size.width() for _, size in row)
        room = rect.width() - self.spacing() * (len(row) - 1)
        x = 0
        for number, (item, size) in enumerate(row):
            share = room // len(row) if self._even else size.width() * room // max(1, wanted)
            width = rect.width() - x if number == len(row) - 1 else share
            left = self._left(rect, x, width)
            item.setGeometry(QRect(QPoint(left, y), QSize(width, height)))
            x += width + self.spacing()


class Field(QWidget):
    """A control with its name above, wide enough to show ``sample``; a time knows its own width.

    ``aside`` holds what stands beside the name; one of them is seen at a time, and there is room
    for the widest.
    """

    def __init__(
        self,
        name: str,
        control: QWidget,
        sample: str,
        parent: QWidget | None = None,
        aside: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(parent)
        self._sample = sample
        self._aside = tuple(aside)
        self.control = control
        self.name = label(name, "field", self)
        self.name.setWordWrap(False)
        self.name.setBuddy(control)
        control.setAccessibleName(name)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(_NAME_APART)
        body.addLayout(self._head())
        body.addWidget(control, 1)
        control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as its sample and its name need."""
        hint = super().sizeHint()
        metrics = self.control.fontMetrics()
        around = _AROUND
        if isinstance(self.control, QComboBox) and not self.control.isEditable():
            around += _BEFORE_AN_ARROW
        text = metrics.horizontalAdvance(self._sample) + round(around * metrics.height())
        beside = max((one.sizeHint().width() for one in self._aside), default=-_ASIDE_APART)
        if isinstance(self.control, QDateTimeEdit):
            text = self.control.minimumSizeHint().width()
        hint.setWidth(max(text, self.name.sizeHint().width() + _ASIDE_APART + beside))
        return hint

    def keep_head_at(self, height: int) -> None:
        """Let the names of fields in a row stand on one line, where one has more beside it."""
        self.name.setMinimumHeight(height)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.name, 1)
        for one in self._aside:
            head.addWidget(one)
        return head
