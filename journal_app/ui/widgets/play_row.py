"""A row that plays something step by step: a button, a slider, and where one is, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QWidget

from journal_app.ui.icons import icon
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.page_wheel import leaving_wheel
from journal_app.ui.widgets.text import label

_STEP_MS, _LONGEST_MS = 650, 16_000
_STILL_MS = 900
_ICON, _SLIDER = 16, 24


class PlayRow(QWidget):
    """Goes from the first step to the last: by itself while it plays, else by slider and keys.

    It glides between steps, or jumps from one to the next where nothing should move by itself.
    Space plays and pauses, on the slider as well.
    """

    moved = Signal(float)
    """Where it is now: 0 at the first step, 1 at the second; between them while it glides."""

    def __init__(self, themes: ThemeManager, name: str, parent: QWidget | None = None) -> None:
        """``name`` tells what the slider chooses, for a screen reader."""
        super().__init__(parent)
        self._themes = themes
        self._say: Callable[[int], str] = str
        self._position = 0.0
        self.play = button("", "quiet", self.toggle, self)
        self.slider = leaving_wheel(QSlider(Qt.Orientation.Horizontal, self))
        self.slider.setAccessibleName(name)
        self.slider.setMinimumHeight(_SLIDER)
        self.slider.installEventFilter(self)
        self.where = label("", "small", self, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addWidget(self.where)
        self._glide = QVariantAnimation(self)
        self._glide.valueChanged.connect(self._glided)
        self._glide.finished.connect(self._dress)
        self._steps = QTimer(self)
        self._steps.setInterval(_STILL_MS)
        self._steps.timeout.connect(self._step)
        self.slider.valueChanged.connect(self._chosen)
        themes.changed.connect(self._dress)
        self._dress()

    @property
    def position(self) -> float:
        """Where it is, in steps."""
        return self._position

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._glide.state() == QVariantAnimation.State.Running or self._steps.isActive()

    def set_steps(self, count: int, say: Callable[[int], str]) -> None:
        """Offer so many steps, named by ``say``, and stand at the last; tells nobody."""
        self.stop()
        self._say = say
        self.setVisible(count > 1)
        last = max(0, count - 1)
        self.slider.blockSignals(True)
        self.slider.setRange(0, last)
        self.slider.setPageStep(max(1, count // 10))
        self.slider.setValue(last)
        self.slider.blockSignals(False)
        self._position = float(last)
        names = [say(step) for step in range(count)]
        metrics = self.where.fontMetrics()
        self.where.setFixedWidth(max(map(metrics.horizontalAdvance, names), default=0) + 4)
        self._tell(count > 0)

    def toggle(self) -> None:
        """Play on, from the start where it is at the end; or pause."""
        if self.playing:
            self.stop()
            return
        last = self.slider.maximum()
        if self._position >= last:
            self._go(0.0)
        if self._may_glide():
            self._aim(float(last))
            self._glide.start()
        else:
            self._steps.start()
        self._dress()

    def stop(self) -> None:
        """Stay where it is."""
        self._glide.stop()
        self._steps.stop()
        self._dress()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space on the slider plays and pauses."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self.toggle()
            return True
        return super().eventFilter(watched, event)

    def _may_glide(self) -> bool:
        """Not where the system or the settings ask for less motion."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return bool(self.style().styleHint(hint, None, self)) and not self._themes.still

    def _aim(self, last: float) -> None:
        """From here to the last step; silently, for it would tell of places of the run before."""
        self._glide.blockSignals(True)
        self._glide.setCurrentTime(0)
        self._glide.setStartValue(self._position)
        self._glide.setEndValue(last)
        self._glide.setDuration(min(_LONGEST_MS, round((last - self._position) * _STEP_MS)))
        self._glide.blockSignals(False)

    def _glided(self, value: object) -> None:
        if isinstance(value, float):
            self._go(value)

    def _step(self) -> None:
        last = self.slider.maximum()
        self._go(min(last, int(self._position) + 1))
        if self._position >= last:
            self.stop()

    def _chosen(self, value: int) -> None:
        """By hand: what plays stops."""
        self._glide.stop()
        self._steps.stop()
        self._dress()
        self._go(float(value))
        announce(self.slider, self._say(value))

    def _go(self, position: float) -> None:
        self._position = position
        self.slider.blockSignals(True)
        self.slider.setValue(int(position))
        self.slider.blockSignals(False)
        self._tell(True)
        self.moved.emit(position)

    def _tell(self, there: bool) -> None:
        said = self._say(int(self._position)) if there else ""
        self.where.setText(said)
        self.slider.setAccessibleDescription(said)

    def _dress(self) -> None:
        name = self.tr("Pause") if self.playing else self.tr("Play")
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)
        colour = self._themes.theme.ink
        side = round(_ICON * max(1.0, self._themes.theme.text_scale))
        self.play.setIcon(icon("pause" if self.playing else "play", colour, size=side))
        self.play.setIconSize(QSize(side, side))
