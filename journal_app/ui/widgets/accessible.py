"""What assistive technology is told beyond what Qt tells it by itself.

A widget that can say its value in a sentence has that as its value. A button that stays pressed
does on request what a click does; Qt alone would only change how it looks. And the field within a
chooser carries the chooser's name.
"""

from __future__ import annotations

import weakref
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QAccessibleWidget,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QWidget,
)

SAYS = "says_where"
"""The property of a widget that has a ``sentence`` to be read as its value."""
_PRESS = "Press"
_installed = False


class Saying(Protocol):
    """A widget that can say its value."""

    def sentence(self) -> str:
        """The value in words."""


class _Canvas(QAccessibleWidget):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Canvas)
        self._widget = weakref.ref(widget)

    def text(self, kind: QAccessible.Text) -> str:
        """The value is the sentence; all else as with any widget."""
        widget = self._widget()
        if kind == QAccessible.Text.Value and widget is not None:
            return cast("Saying", widget).sentence()
        return super().text(kind)


class _Checkable(QAccessibleWidget):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.CheckBox)
        self._button = weakref.ref(button)

    def role(self) -> QAccessible.Role:
        """One of some, or one by itself."""
        button = self._button()
        if button is not None and (button.autoExclusive() or _is_one_of_group(button)):
            return QAccessible.Role.RadioButton
        return super().role()

    def text(self, kind: QAccessible.Text) -> str:
        """The name is what stands on it, where it was given no other."""
        said = super().text(kind)
        button = self._button()
        if said or button is None or kind != QAccessible.Text.Name:
            return said
        return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def state(self) -> QAccessible.State:
        """With whether it is pressed."""
        state, button = super().state(), self._button()
        state.checkable = 1
        state.checked = int(button is not None and button.isChecked())
        return state

    def actionNames(self) -> list[str]:
        """A press comes first: that is what is done where nothing else is asked for."""
        button = self._button()
        press = [_PRESS] if button is not None and button.isEnabled() else []
        return [*press, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """A press is a click."""
        button = self._button()
        if name == _PRESS and button is not None:
            button.click()
            return
        super().doAction(name)


def _is_one_of_group(button: QAbstractButton) -> bool:
    group: QButtonGroup | None = button.group()  # the bindings leave out that there may be none
    return group is not None and group.exclusive()


def install() -> None:
    """Tell it from now on. Asked about each widget when assistive technology first meets it."""
    global _installed  # noqa: PLW0603 - Qt keeps one list of factories for the whole program
    if not _installed:
        QAccessible.installFactory(_interface_for)
        _installed = True


def says_where(widget: QWidget) -> None:
    """Let the ``sentence`` of a widget be its value for assistive technology."""
    widget.setProperty(SAYS, True)
    install()


def _interface_for(_kind: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if thing.property(SAYS):
        return _Canvas(thing)
    if isinstance(thing, QAbstractButton) and thing.isCheckable():
        return _Checkable(thing)
    if isinstance(thing, QComboBox | QAbstractSpinBox):
        # It may be asked about before it was given its name.
        QTimer.singleShot(0, thing, partial(_name_field, thing))
    return None


def _name_field(chooser: QComboBox | QAbstractSpinBox) -> None:
    field = chooser.lineEdit() if isinstance(chooser, QComboBox) else chooser.findChild(QLineEdit)
    if field is not None and not field.accessibleName():
        field.setAccessibleName(chooser.accessibleName())
