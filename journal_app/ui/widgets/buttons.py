"""Buttons by what they are for; their look comes from the style sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget


def button(
    text: str,
    kind: str = "",
    clicked: Callable[[], object] | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """A button of a kind: primary, quiet, link, chip-add, or the ordinary one."""
    made = _dressed(
        DashedChip(text, parent) if kind == "chip-add" else QPushButton(text, parent), kind
    )
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def chip(text: str, *, checked: bool = False, parent: QWidget | None = None) -> QPushButton:
    """A small choice that is on or off; it says so by colour, weight and its checked state."""
    made = _dressed(Chip(text, parent), "chip")
    made.setCheckable(True)
    made.setChecked(checked)
    return made


class Chip(QPushButton):
    """Leaves room for the bolder writing it has while it is on, so that nothing moves or is cut."""

    def sizeHint(self) -> QSize:
        """The usual size, and what the bolder writing takes beyond it."""
        hint = super().sizeHint()
        plain, bold = QFont(self.font()), QFont(self.font())
        plain.setWeight(QFont.Weight.Normal)
        bold.setWeight(QFont.Weight.DemiBold)
        text = self.text()
        more = QFontMetrics(bold).horizontalAdvance(text) - QFontMetrics(plain).horizontalAdvance(
            text
        )
        return QSize(hint.width() + max(0, more), hint.height())


class DashedChip(QPushButton):
    """Has a dashed border; that of a style sheet is drawn as dots where it is this thin."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and dashes around them while the focus draws no border of its own."""
        super().paintEvent(event)
        if self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().buttonText().color(), 1)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        around = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = around.height() / 2
        painter.drawRoundedRect(around, corner, corner)
        painter.end()


def pressed_by_enter(within: QWidget, event: QKeyEvent) -> bool:
    """Presses the button with the focus where Enter is meant for it; in what opens for a moment."""
    focus = QApplication.focusWidget()
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not isinstance(focus, QAbstractButton) or not within.isAncestorOf(focus):
        return False
    focus.click()
    return True


def _dressed(made: QPushButton, kind: str) -> QPushButton:
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(True)  # Enter presses it as Space does, while it has the focus
    return made
