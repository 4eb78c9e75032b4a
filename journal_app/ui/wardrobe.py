"""What nobody sees is dressed in another theme when it is shown, or while the window rests.

Over another style sheet Qt takes the old one off every widget there is, lays out what is seen in
the system's letters, and dresses every widget anew. After a long session there are some thousands,
most of them on pages and in parts of pages that others lie over, and that takes seconds. Another
theme changes nothing but colours: so Qt is told to pass all by. What is seen is dressed at once,
each other part in turns of its own, and before anything of it is painted where it is shown first.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

TURN_SECONDS = 0.004
"""So long a turn takes at most."""
BETWEEN_MS = 1
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
"""Qt tells no widget of another style that says it has one of its own."""
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
"""Qt neither undresses nor dresses what says that it was never dressed."""
_STYLED = Qt.WidgetAttribute.WA_StyleSheet
"""Whoever says so is not asked to tell the style sheet of its end."""
_OVER = object()


class Wardrobe(QObject):
    """Changes the colours of a style sheet, and knows what still wears those before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []
        self._dressing: Generator[None, None, None] | None = None
        self._timer = QTimer(self, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._turn)

    @property
    def is_waiting(self) -> bool:
        """Whether anything still wears another theme, unseen."""
        return bool(self._waiting)

    def change(self, put_on: Callable[[], None]) -> None:
        """Have the sheet changed, and dress what is seen."""
        for widget in QApplication.allWidgets():
            if widget.testAttribute(_POLISHED):  # else Qt dresses it when it is first shown
                widget.setAttribute(_OWN_STYLE)
                widget.setAttribute(_POLISHED, False)
        put_on()
        rooms = _hidden()
        unseen: set[QWidget] = set()
        for room in rooms:
            if room not in unseen:
                unseen.update(_within(room))
        for top in QApplication.topLevelWidgets():
            if top in unseen and top.isVisible():  # a dialog of a page that is left
                unseen.difference_update(_within(top))
        for top in QApplication.topLevelWidgets():
            for widget in _within(top):
                if widget not in unseen and widget.testAttribute(_OWN_STYLE):
                    _dress(widget)
        for room in rooms:
            if room not in self._waiting:
                self._waiting.append(room)
                room.installEventFilter(self)
        self._dressing = None
        self._timer.start()

    def finish(self) -> None:
        """Dress all that waits for it, now."""
        while self._waiting:
            self.dress_now(self._waiting[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is shown is dressed before it is painted."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self.dress_now(watched)
        return super().eventFilter(watched, event)

    def dress_now(self, room: QWidget) -> None:
        """Dress a part, if it waits for that."""
        if room in self._waiting:
            self._let_go(room)
            for _ in _dressed(room):
                pass

    def _turn(self) -> None:
        until = perf_counter() + TURN_SECONDS
        while self._waiting and perf_counter() < until:
            self._dressing = self._dressing or _dressed(self._waiting[0])
            if next(self._dressing, _OVER) is _OVER:
                self._dressing = None
                self._let_go(self._waiting[0])
        if not self._waiting:
            self._timer.stop()

    def _let_go(self, room: QWidget) -> None:
        if room is self._waiting[0]:
            self._dressing = None
        self._waiting.remove(room)
        if isValid(room):
            room.removeEventFilter(self)


def _hidden() -> list[QWidget]:
    """What is hidden as a whole: what lies under another page of a stack, and closed windows.

    Nobody is asked for its parent: what Qt made within its widgets would be tied to it, and would
    be lost with it.
    """
    found = [top for top in QApplication.topLevelWidgets() if top.isHidden()]
    for stack in [one for one in QApplication.allWidgets() if isinstance(one, QStackedWidget)]:
        found += _under(stack)
    return found


def _under(stack: QStackedWidget) -> list[QWidget]:
    pages = [stack.widget(number) for number in range(stack.count())]
    return [page for page in pages if page is not None and page is not stack.currentWidget()]


def _within(room: QWidget) -> list[QWidget]:
    """All widgets of a part; whatever another stands in comes before it."""
    return [room, *room.findChildren(QWidget)]


def _dressed(room: QWidget) -> Generator[None, None, None]:
    """Dresses a part, except for what lies under another page of a stack within it."""
    if not isValid(room):
        return
    stacks = [room] if isinstance(room, QStackedWidget) else []
    stacks += room.findChildren(QStackedWidget)
    deeper = {widget for stack in stacks for page in _under(stack) for widget in _within(page)}
    for widget in _within(room):
        if widget not in deeper and isValid(widget) and widget.testAttribute(_OWN_STYLE):
            _dress(widget)
            yield


def _dress(widget: QWidget) -> None:
    widget.setAttribute(_OWN_STYLE, False)
    widget.setAttribute(_STYLED, False)
    widget.setPalette(QPalette())  # nothing stays of the colours before
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
    widget.update()
