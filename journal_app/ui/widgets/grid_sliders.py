"""The two axes as two sliders that say the same as the grid."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from journal_app.domain.grid import STEP, Axis, Pole, Position
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.quiet_slider import QuietSlider
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

STEPS = round(1 / STEP)
COARSE = 5
_ENDS = {Axis.X: (Pole.EXPERT, Pole.CO_CREATION), Axis.Y: (Pole.CAUSALITY, Pole.MEANING)}


class GridSliders(QWidget):
    """Expert knowledge to co-creation, causality to meaning. No handle until it is set.

    Tells a position once both axes are set.
    """

    position_chosen = Signal(object)
    """The ``Position``, or None when it was taken back, after an edit by the person."""

    def __init__(self, themes: ThemeManager, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.sliders: dict[Axis, QuietSlider] = {}
        self.hints: dict[Axis, QLabel] = {}
        """Says of each axis that it can be set; empty once it is."""
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        for row, axis in enumerate(Axis):
            slider = QuietSlider(themes, -STEPS, STEPS, COARSE, self)
            slider.setAccessibleName(words.axis(axis))
            slider.setToolTip(words.axis_question(axis))
            slider.chosen.connect(lambda step, axis=axis: self._on_chosen(axis, step))
            self.sliders[axis] = slider
            ends = QHBoxLayout()
            low, high = _ENDS[axis]
            ends.addWidget(label(words.pole(low), "muted", self, wrap=False))
            ends.addStretch(1)
            self.hints[axis] = label(self.tr("not set: click the bar"), "muted", self, wrap=False)
            ends.addWidget(self.hints[axis])
            ends.addStretch(1)
            ends.addWidget(label(words.pole(high), "muted", self, wrap=False))
            layout.addLayout(ends, 2 * row, 0)
            layout.addWidget(slider, 2 * row + 1, 0)
        self.set_position(None)

    def set_position(self, position: Position | None) -> None:
        """Show where the mark at hand is, or that there is none; tells nobody."""
        for axis, slider in self.sliders.items():
            value = getattr(position, axis.value) if position else None
            slider.set_step(None if value is None else round(value / STEP))
            self._describe(axis)

    def _describe(self, axis: Axis) -> str:
        slider = self.sliders[axis]
        self.hints[axis].setText(
            "" if slider.step is not None else self.tr("not set: click the bar")
        )
        said = self.tr("not set")
        if slider.step is not None:
            said = self._words.position_on(axis, slider.step * STEP)
        slider.setAccessibleDescription(said)
        return said

    def _on_chosen(self, axis: Axis, step: int | None) -> None:
        announce(self.sliders[axis], self._describe(axis))
        if step is None:
            self.position_chosen.emit(None)
            return
        x, y = (self.sliders[one].step for one in Axis)
        if x is not None and y is not None:
            self.position_chosen.emit(Position(x * STEP, y * STEP))
