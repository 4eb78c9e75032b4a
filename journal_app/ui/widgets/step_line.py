"""Steps one after another as a calm line: what was done is filled, the next one is ringed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.text import label

LEAST_STEP = 84
"""A step narrower than this, at 100 %, would break its words; then the line goes downwards."""
RADIUS = 5.0
"""Of a dot, at 100 %; the line at the side has four of it for itself."""
APART = 8
"""Between the words of two steps, and between a name and its day."""
BETWEEN = 6
"""Below the words of a step, where the line goes downwards."""
_NARROW = 120


class Way(Enum):
    """How a step lies."""

    ACROSS = auto()
    """Its words below the line, which goes from left to right."""
    BESIDE = auto()
    """Beside the line, which goes downwards, with the day behind the name."""
    BELOW = auto()
    """The same, with the day below the name."""


@dataclass(frozen=True, slots=True)
class StepShown:
    """A step: its name, when it was done (empty while it is not), and whether it is the next."""

    name: str
    when: str = ""
    is_next: bool = False


class StepLine(QWidget):
    """From left to right at even distances where there is room, else from top to bottom.

    It places its steps itself: how they lie and how high that is goes by the width alone.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._steps: tuple[StepShown, ...] = ()
        self._cells: list[StepCell] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._rearrange)

    def show_steps(self, steps: Sequence[StepShown]) -> None:
        """Show these steps."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        last = len(self._steps) - 1
        self._cells = [
            StepCell(step, self._themes, index == last, self)
            for index, step in enumerate(self._steps)
        ]
        for cell in self._cells:
            cell.show()
        self.setAccessibleName(self.spoken())
        self._rearrange()

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
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other sizes of type need other places."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        """Higher where it goes downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The highest step, or all of them one below the other."""
        step = self._step(width)
        heights = [cell.height_at(wide, way) for cell, wide, way in self._ways(width, step)]
        if not heights:
            return 0
        return max(heights) if step else sum(heights)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = max(_NARROW, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Free to become narrow: it turns."""
        return QSize(_NARROW, 0)

    def _rearrange(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        at = 0
        step = self._step(self.width())
        mirrored = self.isRightToLeft()
        for cell, width, way in self._ways(self.width(), step):
            cell.lay(way)
            if step:
                left = self.width() - at - width if mirrored else at
                cell.setGeometry(left, 0, width, self.height())
                at += step
            else:
                height = cell.height_at(width, way)
                cell.setGeometry(0, at, width, height)
                at += height

    def _ways(self, width: int, step: int) -> Iterator[tuple[StepCell, int, Way]]:
        """Each step with its width and how it lies, where dots are so far apart; see ``_step``."""
        way = Way.ACROSS
        if not step:
            fits = all(cell.width_in_one_row <= width for cell in self._cells)
            way = Way.BESIDE if fits else Way.BELOW
        for index, cell in enumerate(self._cells):
            is_last = index == len(self._cells) - 1
            yield cell, (width - index * step if is_last else step) if step else width, way

    def _step(self, width: int) -> int:
        """How far the dots are apart from left to right; 0 where the line goes downwards.

        Beside the last step no line goes on: its words may need more than the others have.
        """
        if not self._cells:
            return 0
        *others, last = self._cells
        step = width // len(self._cells)
        if others and step < last.least_width:
            step = (width - last.least_width) // len(others)
        least = LEAST_STEP * max(1.0, self._themes.theme.text_scale) * len(self._cells)
        widest = max((cell.least_width for cell in others), default=0)
        return step if width >= least and step >= widest else 0


class StepCell(QWidget):
    """One step with its piece of the line."""

    def __init__(
        self, step: StepShown, themes: ThemeManager, is_last: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._themes = themes
        self._is_last = is_last
        self._way = Way.ACROSS
        kind = "small-strong" if step.is_next else "small" if step.when else "muted"
        self._name = label(step.name, kind, self)
        under = step.when or (self.tr("next") if step.is_next else "")
        self._under = label(under, "muted", self)
        self._under.setVisible(bool(under))

    @property
    def _radius(self) -> float:
        return RADIUS * max(1.0, self._themes.theme.text_scale)

    @property
    def _aside(self) -> int:
        """The room of the line, above the words or at their side."""
        return round(4 * self._radius)

    @property
    def least_width(self) -> int:
        """What its longest word needs, with the room after it."""
        return self._name.minimumSizeHint().width() + APART

    @property
    def width_in_one_row(self) -> int:
        """What the dot, the name and the day need beside one another."""
        return self._aside + self._advance(self._name) + APART + self._advance(self._under)

    def height_at(self, width: int, way: Way) -> int:
        """How high it is at a width."""
        return max(place.bottom() + 1 for place in self._places(width, way)) + (
            0 if way is Way.ACROSS else BETWEEN
        )

    def lay(self, way: Way) -> None:
        """Lie in another way from now on."""
        self._way = way
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stay below the line, or at the side of it."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        places = self._places(self.width(), self._way)
        for words, place in zip((self._name, self._under), places, strict=True):
            if self.isRightToLeft():
                place.moveLeft(self.width() - place.right() - 1)
            words.setGeometry(place)

    def _places(self, width: int, way: Way) -> tuple[QRect, QRect]:
        """Where the name and the day stand, seen from the leading side."""
        side, top = (0, self._aside) if way is Way.ACROSS else (self._aside, 0)
        room = max(1, width - side - (APART if way is Way.ACROSS else 0))
        if way is Way.BESIDE:
            room = self._advance(self._name)
        name = QRect(side, top, room, self._name.heightForWidth(room))
        if not self._under.text():
            return name, QRect(name.bottomLeft(), QSize(0, 0))
        if way is Way.BESIDE:
            room = self._advance(self._under)
            at = QPoint(name.right() + 1 + APART, top)
        else:
            at = QPoint(side, name.bottom() + 1)
        return name, QRect(at, QSize(room, self._under.heightForWidth(room)))

    def _advance(self, words: QLabel) -> int:
        return words.fontMetrics().horizontalAdvance(words.text()) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dot, and the line to the next one."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._radius
        reach = radius + 1.5
        at = QPointF(reach, reach + 1)
        if self._way is not Way.ACROSS:
            at = QPointF(reach, 1 + self._name.fontMetrics().height() / 2)
        if self.isRightToLeft():
            at.setX(self.width() - reach)
        if not self._is_last:
            self._paint_line(painter, at, reach)
        ink, line = QColor(theme.accent), QColor(theme.control)
        if self._step.when:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(at, radius, radius)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink if self._step.is_next else line, 2))
            painter.drawEllipse(at, radius - 0.5, radius - 0.5)
        painter.end()

    def _paint_line(self, painter: QPainter, at: QPointF, reach: float) -> None:
        painter.setPen(QPen(QColor(self._themes.theme.line), 2))
        gap = reach + 2
        if self._way is not Way.ACROSS:
            end = QPointF(at.x(), self.height() + at.y() - gap)
            painter.drawLine(at + QPointF(0, gap), end)
        elif self.isRightToLeft():
            painter.drawLine(at - QPointF(gap, 0), QPointF(0, at.y()))
        else:
            painter.drawLine(at + QPointF(gap, 0), QPointF(self.width(), at.y()))
