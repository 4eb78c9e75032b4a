"""A scale of 0 to 4 that speaks in words and starts unsaid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.quiet_slider import QuietSlider
from journal_app.ui.widgets.text import label

LOWEST, HIGHEST = 0, 4
_APART = 2


class _Scale(QuietSlider):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The digits 0 to 4 say it at once."""
        if event.text().isdecimal() and LOWEST <= int(event.text()) <= HIGHEST:
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)


class WordSlider(QWidget):
    """A name, the chosen step in words, and a slider without a handle until it is set."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        in_words: Callable[[int | None], str],
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._in_words = in_words
        self._name = label(name, "strong", self)
        self._name.setWordWrap(False)
        self._word = label("", "muted", self)
        self._word.setWordWrap(False)
        self._clear = button("×", "link", self._take_back, self)
        self._clear.setAccessibleName(self.tr("Clear {0}").format(name))
        self._clear.setToolTip(self.tr("Clear"))
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self.slider = _Scale(themes, LOWEST, HIGHEST, 1, self)
        self.slider.setAccessibleName(name)
        self.slider.chosen.connect(self._on_chosen)
        self._lay_out()
        self._say()

    @property
    def value(self) -> int | None:
        """The chosen step, or None."""
        return self.slider.step

    def set_value(self, value: int | None) -> None:
        """Show a value; tells nobody."""
        self.slider.set_step(value)
        self._say()

    def sizeHint(self) -> QSize:
        """Wide enough for the name beside the longest word, so that nothing moves."""
        hint = super().sizeHint()
        metrics = self._word.fontMetrics()
        steps = range(LOWEST, HIGHEST + 1)
        longest = max(metrics.horizontalAdvance(self._in_words(step)) for step in steps)
        beside = self._name.sizeHint().width() + longest + self._clear.sizeHint().width()
        hint.setWidth(max(hint.width(), beside + 3 * _APART))
        return hint

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(_APART)
        top.addWidget(self._name, 1)
        top.addWidget(self._word)
        top.addWidget(self._clear)
        ends = QHBoxLayout()
        ends.addWidget(label(self._in_words(LOWEST), "muted", self, wrap=False))
        ends.addStretch(1)
        ends.addWidget(label(self._in_words(HIGHEST), "muted", self, wrap=False))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        layout.addLayout(top, 0, 0)
        layout.addWidget(self.slider, 1, 0)
        layout.addLayout(ends, 2, 0)

    def _take_back(self) -> None:
        self.slider.setFocus()
        self.slider.clear()

    def _on_chosen(self, _step: int | None) -> None:
        self._say()
        announce(self.slider, self._word.text())
        self.changed.emit()

    def _say(self) -> None:
        word = self._in_words(self.value)
        self._word.setText(word)
        self.slider.setAccessibleDescription(word)
        self._clear.setVisible(self.value is not None)
