"""Lets what was out of sight come into sight, or shows it at once where nothing should move."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from journal_app.ui.theme import ThemeManager

FADE_MS = 250


class Fade(QVariantAnimation):
    """From 0, out of sight, to 1. Going is at once; only coming takes its time."""

    def __init__(
        self, widget: QWidget, themes: ThemeManager, show: Callable[[float], object]
    ) -> None:
        super().__init__(widget)
        self._widget, self._themes, self._show = widget, themes, show
        self._now = 0.0
        self.setDuration(FADE_MS)
        self.valueChanged.connect(self._to)

    def bring(self, opacity: float, *, slowly: bool) -> None:
        """Go to 0 or 1."""
        running = self.state() == QVariantAnimation.State.Running
        if running and self.endValue() == opacity:
            return
        self.stop()
        if slowly and opacity and self._now != opacity and self._may_move():
            self.setStartValue(self._now)
            self.setEndValue(opacity)
            self.start()
        else:
            self._to(opacity)

    def _may_move(self) -> bool:
        """Not where the system or the settings ask for less motion, nor where nobody looks."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        moves = self._widget.style().styleHint(hint, None, self._widget)
        return self._widget.isVisible() and bool(moves) and not self._themes.still

    def _to(self, opacity: float) -> None:
        self._now = opacity
        self._show(opacity)
