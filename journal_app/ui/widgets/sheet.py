"""One sheet of paper with two texts: *What was said and seen* and *Me in it*."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.growing_text import GrowingText
from journal_app.ui.widgets.text import label

_LINES = 3


class Sheet(QWidget):
    """Two growing texts with a hairline between them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = GrowingText(self.tr("What was said and seen"), _LINES, self)
        self.me = GrowingText(self.tr("Me in it"), _LINES, self)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(self._named(self.seen))
        body.addWidget(self.seen, 1)
        body.addSpacing(4)
        body.addWidget(rule(self))
        body.addSpacing(8)
        body.addWidget(self._named(self.me))
        body.addWidget(self.me, 1)
        for text in (self.seen, self.me):
            text.textChanged.connect(self.changed)

    def set_texts(self, seen: str, me: str) -> None:
        """Show two texts; tells nobody."""
        self.seen.set_text(seen)
        self.me.set_text(me)

    def _named(self, text: GrowingText) -> QLabel:
        """The name of a text; in the accent colour while one writes in it."""
        name = label(text.accessibleName(), "field", self)
        name.setBuddy(text)

        def show(focused: bool) -> None:
            name.setProperty("type", "field-on" if focused else "field")
            name.style().unpolish(name)
            name.style().polish(name)

        text.focus_changed.connect(show)
        return name
