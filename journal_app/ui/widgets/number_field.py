"""Fields for whole numbers, alike everywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from journal_app.ui.widgets.page_wheel import leaving_wheel


class NumberField(QSpinBox):
    """A number, or a word for none; the word gives way to what is typed beside it.

    Whoever comes to it, by key or by a click, has all of it chosen, so that what is typed takes
    its place. A second click puts the caret where it falls.

    A field that has such a word and is emptied says none as well. Qt would put back the last digit
    that stood in it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comes_by_click = False
        self.lineEdit().installEventFilter(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A click would put the caret into the number once the focus is here."""
        super().focusInEvent(event)
        self._comes_by_click = event.reason() is Qt.FocusReason.MouseFocusReason

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose all when the click that came here is over, unless it drew over some of it."""
        if event.type() is QEvent.Type.MouseButtonRelease and self._comes_by_click:
            self._comes_by_click = False
            if not self.lineEdit().hasSelectedText():
                self.selectAll()
        return super().eventFilter(watched, event)

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
