"""What stands on the drift page until its sessions are read: the frames of its first cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label

_HEIGHT = 575
"""As tall as the cards usually are, so that nothing below them moves when they come."""
_SAYS_MS = 400
"""Mostly the sessions are there before one could read that they are coming."""


class DriftWaiting(QObject):
    """Two empty cards, where charts and grid will stand; after a moment the first says so."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.charts, self.grid = Card(parent=parent), Card(parent=parent)
        text = QCoreApplication.translate("DriftPage", "The sessions are being read…")
        self.text = label(text, "muted", self.charts)
        self.text.hide()
        self.charts.body.addWidget(self.text, 1, Qt.AlignmentFlag.AlignCenter)
        height = round(_HEIGHT * max(1.0, themes.theme.text_scale))
        for card in (self.charts, self.grid):
            card.setMinimumHeight(height)
        QTimer.singleShot(_SAYS_MS, self.text, self.text.show)

    def hide(self) -> None:
        """The cards themselves take their place."""
        self.charts.hide()
        self.grid.hide()

    def give_up(self) -> None:
        """Nothing will come; the reason is told elsewhere."""
        self.text.setText("")
