"""Fields that leave the mouse wheel to the page they stand on."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


class PageWheel(QObject):
    """Hands on what the wheel does above a field, so that scrolling a page never changes it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An ignored wheel goes on to the parent."""
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True


def leaving_wheel(field: W) -> W:
    """The field, which from now on is changed by keys and clicks alone."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(PageWheel(field))
    return field
