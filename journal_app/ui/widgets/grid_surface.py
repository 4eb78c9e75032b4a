"""A widget that shows a picture of the grid and keeps its ground between frames."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from journal_app.domain.grid import Frame, Orientation, Pole
from journal_app.ui.theme import ThemeManager
from journal_app.ui.turns import turns
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.grid_ground import CornerName, frame_rect, pole_at
from journal_app.ui.widgets.grid_picture import grid_frame, names_on, paint_ground, paint_moments
from journal_app.wording.words import Words

SIDE, LEAST_SIDE, MOST_SIDE = 440, 220, 640
_HEIGHT_SHARE = 0.82
"""A column of cards has more width to give than height."""


class GridSurface(QWidget):
    """Paints a picture as a square as large as it may be.

    The ground is painted once and kept; a frame while something moves costs only what moves.
    Hovering over a pole's name tells what the pole means.
    """

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.themes = themes
        self.words = words
        self._picture = GridPicture()
        self._grounds: dict[bool, QPixmap] = {}
        self._former: tuple[QSize, dict[bool, QPixmap]] | None = None
        """What is seen at another size until it is painted for that one, and its own size."""
        self._is_due = False
        self._names: tuple[CornerName, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self.forget_ground)

    @property
    def picture(self) -> GridPicture:
        """What is shown."""
        return self._picture

    @property
    def orientation(self) -> Orientation:
        """How the axes are laid on the screen."""
        return self._picture.orientation

    def show_picture(self, picture: GridPicture, *, same_ground: bool = False) -> None:
        """Show another picture; with ``same_ground`` only marks have moved."""
        self._picture = picture
        if not same_ground:
            self._clear()
        self.update()

    def forget_ground(self) -> None:
        """Paint the ground anew: colours, fonts or sizes have changed."""
        self._clear()
        self.updateGeometry()
        self.update()

    def frame(self) -> Frame:
        """Where the grid stands within the widget."""
        return grid_frame(QRectF(self.rect()), self._picture, self.themes.theme)

    def corner_boxes(self) -> list[QRectF]:
        """Where the quadrants' names stand."""
        return [name.rect for name in self._names]

    def sizeHint(self) -> QSize:
        """A comfortable square."""
        return QSize(SIDE, SIDE)

    def minimumSizeHint(self) -> QSize:
        """The smallest square in which marks can still be told apart."""
        return QSize(LEAST_SIDE, LEAST_SIDE)

    def hasHeightForWidth(self) -> bool:
        """It is a square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Nearly as high as wide, up to a size at which nothing is gained any more."""
        return max(LEAST_SIDE, min(round(width * _HEIGHT_SHARE), MOST_SIDE))

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """Paint what stands over the marks."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kept ground and, on it, what moves."""
        picture, theme, frame = self._picture, self.themes.theme, self.frame()
        painter = QPainter(self)
        if self._former is not None and self.isVisible():
            frame = self._go_back(painter, *self._former)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if picture.context < 1:
            painter.drawPixmap(0, 0, self._ground(frame, context=False))
        if picture.context > 0:
            painter.setOpacity(picture.context)
            painter.drawPixmap(0, 0, self._ground(frame, context=True))
            painter.setOpacity(1.0)
        paint_moments(painter, frame, picture, theme, self._names)
        self.paint_over(painter, frame)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size needs a new ground: in a turn of its own, all else is laid out in this one."""
        super().resizeEvent(event)
        former = self._former
        if former is None and self._grounds and self.isVisible():
            former = (event.oldSize(), self._grounds)
        self._grounds, self._former = {}, former

    def _clear(self) -> None:
        self._grounds, self._former = {}, None

    def _go_back(self, painter: QPainter, size: QSize, grounds: dict[bool, QPixmap]) -> Frame:
        """Paint as it was at a former size, in the middle of the present one."""
        before = QRectF(QPointF(), size)
        away = self.rect().center() - before.toRect().center()
        painter.translate(away)
        self._grounds = grounds
        if not self._is_due:
            self._is_due = True
            turns().join(self, self._paint_anew)
        return grid_frame(before, self._picture, self.themes.theme)

    def _paint_anew(self) -> bool:
        self._is_due = False
        if self._former is not None:
            self._clear()
            self.update()
        return False

    def event(self, event: QEvent) -> bool:
        """Tell what a pole means when the pointer rests on its name."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
                event.ignore()
            return True
        return super().event(event)

    def tip_at(self, at: QPointF) -> str:
        """What to say about a place: the anchor sentence of a pole beside its name."""
        grid = frame_rect(self.frame())
        if grid.contains(at) or not self._picture.pole_names:
            return ""
        if grid.left() <= at.x() <= grid.right():
            pole = pole_at(0, 1 if at.y() < grid.top() else -1, self.orientation)
        elif grid.top() <= at.y() <= grid.bottom():
            pole = pole_at(-1 if at.x() < grid.left() else 1, 0, self.orientation)
        else:
            return ""
        return self.pole_help(pole)

    def pole_help(self, pole: Pole) -> str:
        """A pole's name with its anchor sentence."""
        return f"{self.words.pole(pole)}: {self.words.anchor(pole)}"

    def _ground(self, frame: Frame, *, context: bool) -> QPixmap:
        ratio = self.devicePixelRatioF()
        kept = self._grounds.get(context)
        if kept is not None and kept.devicePixelRatio() == ratio:
            return kept
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        picture, theme = self._picture, self.themes.theme
        shown = replace(picture, context=1.0 if context else 0.0)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._names = names_on(frame, picture, theme, self.words)
        paint_ground(painter, frame, shown, theme, self.words, self._names)
        painter.end()
        kept = self._grounds[context] = (
            pixmap.copy()
        )  # the one painted on keeps what it was painted with
        return kept
