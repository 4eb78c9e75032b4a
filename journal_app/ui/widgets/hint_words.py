"""What in the texts could tell who someone is, each with a way to say that it is fine."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

MOST_SHOWN = 6
"""Words shown at first; the rest comes when it is asked for."""
_LONGEST = 40
Word = tuple[str, str]
"""What is said, and what it looks like."""


class HintWords(QWidget):
    """A sentence and a chip a word; out of sight while there is nothing to say. Blocks nothing."""

    left = Signal(str)
    """This word is fine in this entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[Word, ...] = ()
        self._all = False
        self.chips: tuple[QPushButton, ...] = ()
        self.sentence = label(
            self.tr("This could tell who someone is; codes keep people safe. Click what is fine:"),
            "small",
            self,
        )
        self._flow = FlowLayout(spacing=6)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        stack.addWidget(self.sentence)
        stack.addLayout(self._flow)
        self.hide()

    @property
    def words(self) -> tuple[Word, ...]:
        """All that is told, shown or folded away."""
        return self._words

    def show_words(self, words: Sequence[Word]) -> None:
        """Tell these words; a screen reader hears those that are new."""
        if tuple(words) == self._words:
            return
        new = [word for word in words if word not in self._words]
        self._words = tuple(words)
        if not self._words:
            self._all = False
        had_focus = self._focused()
        self._fill()
        self.setVisible(bool(self._words))
        if had_focus is not None and self.chips:
            index = min(had_focus, len(self.chips) - 1)
            self.chips[index].setFocus(Qt.FocusReason.OtherFocusReason)
        if new:
            announce(self, ". ".join(self._said(*word) for word in new))

    def _focused(self) -> int | None:
        return next((at for at, one in enumerate(self.chips) if one.hasFocus()), None)

    def _fill(self) -> None:
        if self._focused() is not None and not self._words:
            self.focusNextChild()
        self._flow.clear()
        shown = self._words if self._all else self._words[:MOST_SHOWN]
        self.chips = tuple(self._chip(*word) for word in shown)
        for made in self.chips:
            self._flow.addWidget(made)
        rest = len(self._words) - len(shown)
        if rest:
            more = button(self.tr("%n more", "", rest), "link", self._show_all, self)
            self._flow.addWidget(more)

    def _chip(self, said: str, kind: str) -> QPushButton:
        short = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
        made = button(
            f"{short.replace('&', '&&')} · {kind}  ✕", "chip", partial(self.left.emit, said), self
        )
        made.setAccessibleName(self._said(said, kind))
        made.setToolTip(self.tr("That is fine in this entry"))
        made.setAccessibleDescription(made.toolTip())
        return made

    def _said(self, said: str, kind: str) -> str:
        return self.tr("“{0}” looks like this: {1}").format(said, kind)

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        self.chips[MOST_SHOWN].setFocus(Qt.FocusReason.OtherFocusReason)
