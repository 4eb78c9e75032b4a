"""What a card says of what was done on it: one sentence that comes, changes and goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journal_app.ui.widgets.into_view import bring_into_view
from journal_app.ui.widgets.text import PlainLabel


def as_type(text: QLabel, kind: str) -> None:
    """Another look for a label that may be on the screen already."""
    if text.property("type") != kind:
        text.setProperty("type", kind)
        text.style().unpolish(text)
        text.style().polish(text)


class SaidLine(PlainLabel):
    """Hidden as long as there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, sentence: str, kind: str = "small") -> None:
        """Say it; without a sentence the line goes.

        Args:
            sentence: what is said.
            kind: a type of label: small for what went well, attention for what did not.
        """
        as_type(self, kind)
        self.setText(sentence)
        self.setVisible(bool(sentence))

    def say_in_sight(self, sentence: str, kind: str = "small") -> None:
        """The same, scrolled to where the line is out of sight."""
        self.say(sentence, kind)
        if sentence:
            bring_into_view(self)
