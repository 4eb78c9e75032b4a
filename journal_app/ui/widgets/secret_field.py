"""A field for a passphrase: nothing of it is shown, and it says when Caps Lock is on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.text import label

_FROM_EDGE, _APART = 12, 8
_SHIFT_UNDOES = sys.platform != "darwin"
"""Whether Shift writes small letters while Caps Lock is on."""


def caps_lock_by(text: str, *, shift: bool, shift_undoes: bool = _SHIFT_UNDOES) -> bool | None:
    """Whether Caps Lock is on, told by what a key has written; None where that tells nothing.

    No system is asked: a letter that comes out the other way than it was pressed says it.

    Args:
        text: what the key has written.
        shift: whether Shift was held.
        shift_undoes: whether Shift writes small letters while Caps Lock is on.
    """
    if len(text) != 1 or text.upper() == text.lower():
        return None
    if not shift:
        return text.isupper()
    return text.islower() if shift_undoes else None


class SecretField(QLineEdit):
    """One line, shown as dots. That Caps Lock is on stands in it, at its end: nothing moves."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._caps = label(self.tr("Caps Lock is on"), "small", self, wrap=False)
        self._caps.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._caps.hide()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    @property
    def tells_caps_lock(self) -> bool:
        """Whether it says that Caps Lock is on."""
        return not self._caps.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter tells whether Caps Lock is on; its own key, that it is not any more."""
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(False)
        else:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            found = caps_lock_by(event.text(), shift=shift)
            if found is not None:
                self._tell(found)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What holds then is not known here any more."""
        super().focusOutEvent(event)
        self._tell(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the end of the line."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of the letters takes another width."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._place()

    def _tell(self, on: bool) -> None:
        if on == self.tells_caps_lock:
            return
        self._caps.setVisible(on)
        self._place()
        if on:
            announce(self, self._caps.text())
        else:
            self.setAccessibleDescription("")

    def _place(self) -> None:
        size = self._caps.sizeHint()
        to_left = self.isRightToLeft()
        self._caps.resize(size)
        left = _FROM_EDGE if to_left else self.width() - size.width() - _FROM_EDGE
        self._caps.move(left, (self.height() - size.height()) // 2)
        room = size.width() + _APART if self.tells_caps_lock else 0
        self.setTextMargins(room if to_left else 0, 0, 0 if to_left else room, 0)
