"""A field for a passphrase: hidden unless its eye is pressed; it says when Caps Lock is on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.show_typed import ShowTyped
from journal_app.ui.widgets.text import label

_FROM_EDGE, _APART = 6, 6
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
    """One line, shown as dots until its eye is pressed.

    It hides again by itself when it is emptied, when it is seen no more, and when the window is
    left for another one. That Caps Lock is on stands in it, at its end: nothing moves.
    """

    shown_changed = Signal(bool)
    """Whether what is typed can be read, where that has changed."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._caps = label(self.tr("Caps Lock is on"), "small", self, wrap=False)
        self._caps.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._caps.hide()
        self.eye = ShowTyped(self)
        self.eye.toggled.connect(self._show_or_hide)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._show_or_hide(False)

    @property
    def shows_typed(self) -> bool:
        """Whether what is typed can be read."""
        return self.eye.isChecked()

    def show_typed(self, shown: bool) -> None:
        """Show what is typed, or hide it."""
        self.eye.setChecked(shown)

    def clear(self) -> None:
        """Forget what was typed; what is typed next is hidden."""
        super().clear()
        self.show_typed(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight it hides; so it is when it comes back."""
        super().hideEvent(event)
        self.show_typed(False)

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

    def event(self, event: QEvent) -> bool:
        """Whoever goes to another window leaves nothing to be read."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.show_typed(False)
        return super().event(event)

    def _show_or_hide(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)
        # No keyboard on the screen is to learn it, whether it is shown or not.
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            self.inputMethodHints()
            | hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
        )
        self.shown_changed.emit(shown)

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
        """The eye at the very end, what is said of Caps Lock before it."""
        to_left = self.isRightToLeft()
        taken = _FROM_EDGE
        for part in (self.eye, self._caps):
            if part is self._caps:
                part.resize(part.sizeHint())
            left = taken if to_left else self.width() - part.width() - taken
            part.move(left, (self.height() - part.height()) // 2)
            if not part.isHidden():
                taken += part.width() + _APART
        room = taken - _FROM_EDGE
        self.setTextMargins(room if to_left else 0, 0, 0 if to_left else room, 0)
