"""The eye in a field whose text is hidden: pressed, it shows what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from journal_app.ui.icons import icon

_AROUND = 4
"""Pixels between the drawing and the edge of the button."""


class ShowTyped(QPushButton):
    """Stands at the end of a field. Off whenever it is made; what it shows is for the field."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self.setProperty("kind", "eye")
        self.setCheckable(True)
        self.setAutoDefault(False)
        # By Tab, and not by a click: whoever clicks goes on typing.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Show what I type"))
        self._drawn = ("", "", 0)
        self.toggled.connect(self._draw)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme takes another tint, larger letters a larger drawing."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._draw()

    def _draw(self) -> None:
        side = self.fontMetrics().height() + 1
        colour = QApplication.palette().color(QPalette.ColorRole.PlaceholderText).name()
        wanted = ("eye-off" if self.isChecked() else "eye", colour, side)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.setIcon(icon(wanted[0], colour, size=side))
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 2 * _AROUND, side + 2 * _AROUND)
        self.setToolTip(
            self.tr("Hide what I type") if self.isChecked() else self.tr("Show what I type")
        )
