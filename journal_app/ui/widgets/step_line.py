"""Steps one after another as a calm line: what was done is filled, the next one is ringed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.text import label

LEAST_STEP = 84
"""A step narrower than this, at 100 %, would break its words; then the line goes downwards."""
RADIUS = 5.0
APART = 8
"""Between the words of two steps."""


@dataclass(frozen=True, slots=True)
class StepShown:
    """A step: its name, when it was done (empty while it is not), and whether it is the next."""

    name: str
    when: str = ""
    is_next: bool = False


class StepLine(QWidget):
    """From left to right where there is room, else from top to bottom."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._steps: tuple[StepShown, ...] = ()
        self._cells: list[StepCell] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._turn)

    def show_steps(self, steps: Sequence[StepShown]) -> None:
        """Show these steps."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        for cell in self._cells:
            self._row.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for index, step in enumerate(self._steps):
            cell = StepCell(step, self._themes, index == len(self._steps) - 1, self)
            self._row.addWidget(cell, 1)
            self._cells.append(cell)
        self.setAccessibleName(self.spoken())
        self._turn()

    def spoken(self) -> str:
        """The line in words."""
        said = []
        for step in self._steps:
            if step.when:
                said.append(f"{step.name}, {step.when}")
            elif step.is_next:
                said.append(self.tr("{0}: next").format(step.name))
            else:
                said.append(self.tr("{0}: not yet").format(step.name))
        return "; ".join(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the line where it has become too narrow or wide enough."""
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """Free to become narrow: it turns."""
        return QSize(120, super().minimumSizeHint().height())

    def _turn(self) -> None:
        least = LEAST_STEP * max(1.0, self._themes.theme.text_scale) * len(self._steps)
        across = self.width() >= least
        widest = max((cell.least_width for cell in self._cells), default=0)
        even = self.width() >= widest * len(self._steps)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        )
        for cell in self._cells:
            cell.set_across(across)
            cell.set_even(even)


class StepCell(QWidget):
    """One step with its piece of the line."""

    def __init__(
        self, step: StepShown, themes: ThemeManager, is_last: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._themes = themes
        self._is_last = is_last
        self._across = True
        self._texts = QVBoxLayout(self)
        self._texts.setSpacing(0)
        kind = "small-strong" if step.is_next else "small" if step.when else "muted"
        self._name = label(step.name, kind, self)
        self._texts.addWidget(self._name)
        under = step.when or (self.tr("next") if step.is_next else "")
        if under:
            self._texts.addWidget(label(under, "muted", self))
        self._texts.addStretch(1)
        self.set_across(True)

    @property
    def least_width(self) -> int:
        """What its longest word needs, with the room after it."""
        return self._name.minimumSizeHint().width() + APART

    def set_even(self, even: bool) -> None:
        """As wide as the others, whatever its words; else as wide as they need."""
        ways = QSizePolicy.Policy
        self.setSizePolicy(ways.Ignored if even else ways.Preferred, ways.Preferred)

    def set_across(self, across: bool) -> None:
        """Leave room for the line above, or at the leading side."""
        self._across = across
        side = round(4 * RADIUS)
        if across:
            self._texts.setContentsMargins(0, side, APART, 0)
        else:
            self._texts.setContentsMargins(side, 0, 0, 6)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dot, and the line to the next one."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reach = RADIUS + 1.5
        at = QPointF(reach, reach + 1)
        if not self._across:
            at = QPointF(reach, 1 + self._name.fontMetrics().height() / 2)
        if self.isRightToLeft():
            at.setX(self.width() - reach)
        if not self._is_last:
            self._paint_line(painter, at, reach)
        ink, line = QColor(theme.accent), QColor(theme.control)
        if self._step.when:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(at, RADIUS, RADIUS)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink if self._step.is_next else line, 2))
            painter.drawEllipse(at, RADIUS - 0.5, RADIUS - 0.5)
        painter.end()

    def _paint_line(self, painter: QPainter, at: QPointF, reach: float) -> None:
        painter.setPen(QPen(QColor(self._themes.theme.line), 2))
        gap = reach + 2
        if not self._across:
            end = QPointF(at.x(), self.height() + at.y() - gap)
            painter.drawLine(at + QPointF(0, gap), end)
        elif self.isRightToLeft():
            painter.drawLine(at - QPointF(gap, 0), QPointF(0, at.y()))
        else:
            painter.drawLine(at + QPointF(gap, 0), QPointF(self.width(), at.y()))
