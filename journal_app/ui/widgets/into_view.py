"""Scrolls the page so that one sees where the keys have led."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from journal_app.ui.widgets.tab_order import tab_into

_AROUND = 24


def go_to(widget: QWidget) -> None:
    """Give a widget the focus, as Tab does, and bring it into view once the page is laid out."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    bring_into_view(widget)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget once the page is laid out; the focus stays where it is."""
    QTimer.singleShot(0, widget, lambda: _show(widget))


def open_up(part: QWidget, first: QWidget) -> None:
    """Bring a part that was just shown into view, as a whole where it fits, and begin in it.

    It may have been built just now: Tab goes through it from where one was.
    """
    was: QWidget | None = part.window().focusWidget()
    if was is not None and was is not part and not part.isAncestorOf(was):
        tab_into(was, part)
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    show_whole(part)


def show_whole(part: QWidget) -> None:
    """Scroll so that all of a part is seen, where it fits, once the page is laid out."""
    QTimer.singleShot(0, part, lambda: _show_whole(part))


@contextlib.contextmanager
def held_in_place(widget: QWidget | None) -> Iterator[None]:
    """What changes meanwhile does not move a widget on the screen, if it stands in a page."""
    area = area_of(widget) if widget is not None else None
    if widget is None or area is None or not widget.isVisible():
        yield
        return
    before = widget.mapTo(widget.window(), QPoint(0, 0)).y()
    yield
    _settle()
    moved = widget.mapTo(widget.window(), QPoint(0, 0)).y() - before
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + moved)


def _show(widget: QWidget) -> None:
    area = area_of(widget)
    if area is None:
        return
    _settle()
    area.ensureWidgetVisible(widget, 0, _AROUND)


def _show_whole(part: QWidget) -> None:
    area = area_of(part)
    if area is None:
        return
    _settle()
    bar, view = area.verticalScrollBar(), area.viewport().height()
    on_screen = part.mapTo(area.viewport(), QPoint(0, 0)).y()
    top = bar.value() + on_screen - _AROUND
    bottom = top + part.height() + 2 * _AROUND
    bar.setValue(min(max(bar.value(), bottom - view), top))


def _settle() -> None:
    """Where something stands is known only once the page has made room for it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def area_of(widget: QWidget) -> QScrollArea | None:
    """What a widget is scrolled in, or None."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
