"""Choosing the intended area: a dashed square put on the grid by pointer or keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journal_app.domain.grid import COARSE_STEP, STEP, Frame, Orientation, Position
from journal_app.domain.practice import HALF_WIDTH
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_data import Area, GridPicture
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

NARROW, WIDE = 0.15, 0.4
SMALLEST_SIDE, USUAL_SIDE = 190, 300

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class AreaInput(QWidget):
    """The grid, what is chosen on it in words, and the three widths where they are wanted.

    Without a click or a key nothing is chosen: ``centre`` is None.
    """

    changed = Signal()
    """The practitioner chose another place or width. Setting it from code says nothing."""

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        orientation: Orientation,
        parent: QWidget | None = None,
        *,
        with_width: bool = False,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._canvas = AreaCanvas(themes, words, orientation, self)
        self._said = label("", "muted", self)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self._canvas, 1)
        stack.addWidget(self._said)
        self._widths: dict[float, QPushButton] = {}
        self._group = QButtonGroup(self)
        if with_width:
            stack.addLayout(self._width_chips())
        self._canvas.chosen.connect(self._choose)
        self.setFocusProxy(self._canvas)
        self._say()

    @property
    def centre(self) -> Position | None:
        """The middle of the area, or None while nothing is chosen."""
        return self._canvas.centre

    @property
    def half_width(self) -> float:
        """Half of its side, in units of the axes."""
        return self._canvas.half_width

    @property
    def width_chips(self) -> tuple[QPushButton, ...]:
        """Narrow, usual, wide; none where the width is not asked for."""
        return tuple(self._widths.values())

    @property
    def said(self) -> str:
        """What is chosen, in words."""
        return self._said.text()

    def set_area(self, centre: Position | None, half_width: float = HALF_WIDTH) -> None:
        """Show an area, or none. Does not emit ``changed``."""
        self._canvas.show_area(centre, half_width)
        self._group.setExclusive(False)
        for width, made in self._widths.items():
            made.setChecked(abs(width - half_width) < STEP / 2)
        self._group.setExclusive(True)
        self._say()

    def _width_chips(self) -> FlowLayout:
        flow = FlowLayout()
        for width, text, spoken in (
            (NARROW, self.tr("narrow"), self.tr("A narrow area")),
            (HALF_WIDTH, self.tr("usual"), self.tr("An area of the usual width")),
            (WIDE, self.tr("wide"), self.tr("A wide area")),
        ):
            made = chip(text, checked=width == HALF_WIDTH, parent=self)
            made.setAccessibleName(spoken)
            self._widths[width] = made
            self._group.addButton(made)
            made.clicked.connect(lambda _checked=False, width=width: self._choose_width(width))
            flow.addWidget(made)
        return flow

    def _choose_width(self, half_width: float) -> None:
        if half_width == self.half_width:
            return
        self._canvas.show_area(self.centre, half_width)
        self.changed.emit()

    def _choose(self, centre: Position | None) -> None:
        if centre == self.centre:
            return
        self._canvas.show_area(centre, self.half_width)
        self._say(aloud=True)
        self.changed.emit()

    def _say(self, *, aloud: bool = False) -> None:
        if self.centre is None:
            text = self.tr("Nothing is chosen. Click on the grid, or use the arrow keys.")
        else:
            text = self._words.position(self.centre)
            text = text[:1].upper() + text[1:]
        self._said.setText(text)
        self._canvas.setAccessibleDescription(text)
        if aloud:
            announce(self._canvas, text)


class AreaCanvas(GridSurface):
    """The grid itself: paints the area, and turns clicks and keys into a wished centre."""

    chosen = Signal(object)
    """The wished centre, or None to clear it."""

    def __init__(
        self, themes: ThemeManager, words: Words, orientation: Orientation, parent: QWidget
    ) -> None:
        super().__init__(themes, words, parent)
        self.show_picture(GridPicture(orientation=orientation))
        self.centre: Position | None = None
        self.half_width = HALF_WIDTH
        self._dragging = False
        self.setAccessibleName(self.tr("Where I want to be, on the grid"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_area(self, centre: Position | None, half_width: float) -> None:
        """Paint this area, or none."""
        self.centre, self.half_width = centre, half_width
        areas: tuple[Area, ...] = ()
        if centre is not None:
            areas = (Area(centre.x, centre.y, half_width, self.tr("where I want to be")),)
        self.show_picture(GridPicture(orientation=self.orientation, areas=areas))

    def hasHeightForWidth(self) -> bool:
        """It takes what room there is."""
        return False

    def sizeHint(self) -> QSize:
        """Large enough to aim well."""
        return QSize(USUAL_SIDE, USUAL_SIDE)

    def minimumSizeHint(self) -> QSize:
        """The least in which one can aim."""
        return QSize(SMALLEST_SIDE, SMALLEST_SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the grid sets the centre; beside it, nothing happens."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._dragging = frame_rect(self.frame()).contains(event.position())
        if self._dragging:
            self._wish(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging takes the area along, up to the edges."""
        if self._dragging:
            self._wish(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stays where it is."""
        self._dragging = False
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move it as one sees it; the first one begins in the middle."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.chosen.emit(None)
        elif key in _ARROWS:
            self.chosen.emit(self._moved(key, event.modifiers()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame of the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the frame of the focus."""
        super().focusOutEvent(event)
        self.update()

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """The focus."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.themes.theme.accent), 2))
            painter.drawRoundedRect(frame_rect(frame).adjusted(-3, -3, 3, 3), 5, 5)

    def _wish(self, pixel: QPointF) -> None:
        self.chosen.emit(
            Position.clamped(*self.frame().to_units(pixel.x(), pixel.y(), self.orientation))
        )

    def _moved(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Position:
        if self.centre is None:
            return Position(0.0, 0.0)
        step = COARSE_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP
        right, up = _ARROWS[key]
        return self.centre.moved(*self.orientation.from_screen(right * step, up * step))
