"""Suggestions while one types, which do not swallow the click that leaves them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QCompleter, QWidget


def lets_clicks_through(completer: QCompleter) -> None:
    """A click beside the open list goes where it was meant to go.

    Qt takes it to close the list and for nothing else: who clicks into the next field and types
    would go on writing in this one.
    """
    popup = completer.popup()
    if popup is not None:
        popup.installEventFilter(_ClickThrough(completer))


class _ClickThrough(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list, and click anew on what lies below."""
        if (
            not isinstance(event, QMouseEvent)
            or event.type() != QEvent.Type.MouseButtonPress
            or not isinstance(watched, QWidget)
            or watched.rect().contains(event.position().toPoint())
        ):
            return False
        watched.hide()
        at = event.globalPosition()
        below = QApplication.widgetAt(at.toPoint())
        if below is not None:
            # Once the list is gone, and with it its hold on the mouse.
            QTimer.singleShot(0, below, partial(_click, below, at, event.button()))
        return True


def _click(below: QWidget, at: QPointF, button: Qt.MouseButton) -> None:
    taker: QWidget | None = below
    while taker is not None and not taker.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        taker = taker.parentWidget()
    if taker is not None:
        taker.setFocus(Qt.FocusReason.MouseFocusReason)
    press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
    for kind, held in ((press, button), (release, Qt.MouseButton.NoButton)):
        place = below.mapFromGlobal(at)
        click = QMouseEvent(kind, place, at, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(below, click)
