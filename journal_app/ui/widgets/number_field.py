"""Fields for whole numbers, alike everywhere."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from journal_app.ui.widgets.page_wheel import leaving_wheel


class NumberField(QSpinBox):
    """A number, or a word for none; the word gives way to what is typed beside it.

    A field that has such a word and is emptied says none as well. Qt would put back the last digit
    that stood in it.
    """

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Judge what was typed without the word for none: Qt takes it for a part of the number."""
        none = self.specialValueText()
        if none and none in text and text != none:
            position = len(text[:position].replace(none, ""))
            text = text.replace(none, "")
        if none and not text:
            return QValidator.State.Acceptable, text, position
        return super().validate(text, position)

    def valueFromText(self, text: str) -> int:
        """The number that is written there; none where nothing is."""
        return super().valueFromText(text) if text else self.minimum()


def number_field(least: int, most: int, parent: QWidget) -> NumberField:
    """A field for a number, with the marks of thousands: *1,250*. The wheel leaves it alone."""
    made = leaving_wheel(NumberField(parent))
    made.setRange(least, most)
    made.setGroupSeparatorShown(True)
    return made
