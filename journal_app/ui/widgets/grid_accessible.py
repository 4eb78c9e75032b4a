"""What assistive technology is told of the grid: its value is where the marks lie, in words."""

from __future__ import annotations

import weakref
from typing import Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

SAYS = "says_where"
"""The property of a widget that has a ``sentence`` to be read as its value."""
_installed = False


class Saying(Protocol):
    """A widget that can say its value."""

    def sentence(self) -> str:
        """The value in words."""


class _Interface(QAccessibleWidget):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Canvas)
        self._widget = weakref.ref(widget)

    def text(self, kind: QAccessible.Text) -> str:
        """The value is the sentence; all else as with any widget."""
        widget = self._widget()
        if kind == QAccessible.Text.Value and widget is not None:
            return cast("Saying", widget).sentence()
        return super().text(kind)


def says_where(widget: QWidget) -> None:
    """Let the ``sentence`` of a widget be its value for assistive technology."""
    global _installed  # noqa: PLW0603 - Qt keeps one list of factories for the whole program
    widget.setProperty(SAYS, True)
    if not _installed:
        QAccessible.installFactory(_interface_for)
        _installed = True


def _interface_for(_kind: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(SAYS):
        return _Interface(thing)
    return None
