"""Scrolls the page so that one sees where the keys have led."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND = 24


def go_to(widget: QWidget) -> None:
    """Give a widget the focus, as Tab does, and bring it into view once the page is laid out."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    bring_into_view(widget)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget once the page is laid out; the focus stays where it is."""
    QTimer.singleShot(0, widget, lambda: _show(widget))


def _show(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget, 0, _AROUND)
