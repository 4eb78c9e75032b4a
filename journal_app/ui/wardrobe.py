"""What nobody sees is dressed in another theme when it is shown, or while the window rests.

Over another style sheet Qt takes the old one off every widget there is, lays out what is seen in
the system's letters, and dresses every widget anew. After a long session there are some thousands,
most of them on pages and in parts of pages that others lie over, and that takes seconds. So Qt
is told to pass all by. What is seen is dressed at once, or in turns while it stays as it was
painted, so that nobody sees half a theme; each other part in turns of its own, and before anything
of it is painted where it is shown first. Letters of another size come in the same way: a widget
that is dressed hears of them, and asks for its room.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from journal_app.ui.kept_still import paint_anew
from journal_app.ui.looks_known import let_go_of_looks
from journal_app.ui.tasks import is_there
from journal_app.ui.turns import turns

TURN_SECONDS = 0.004
"""So long a turn takes at most."""
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
"""Qt tells no widget of another style that says it has one of its own."""
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
"""Qt neither undresses nor dresses what says that it was never dressed."""
_STYLED = Qt.WidgetAttribute.WA_StyleSheet
"""Whoever says so is not asked to tell the style sheet of its end."""
_NEXT = Qt.FindChildOption.FindDirectChildrenOnly
_OVER = object()


class Wardrobe(QObject):
    """Changes colours and sizes of a style sheet, and knows what still wears those before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []
        self._dressing: Generator[None, None, None] | None = None
        self._changing: Generator[None, None, None] | None = None
        self._is_alone = False
        """Whether what comes next has a turn of its own."""
        self._is_resized = False
        """Whether what waits is dressed in another size as well."""
        self.in_turns = False
        """Whether keys and clicks are heard while it dresses what is seen."""
        self._is_in_line = False
        """Whether its turn comes."""

    @property
    def is_waiting(self) -> bool:
        """Whether anything still wears another theme, unseen."""
        return bool(self._waiting) or self.is_changing

    @property
    def is_changing(self) -> bool:
        """Whether what is seen still wears another theme, or none."""
        return self._changing is not None

    def change(
        self,
        take_off: Callable[[], None],
        put_on: Callable[[], None],
        then: Callable[[], None],
        *,
        resized: bool = False,
    ) -> None:
        """Have the sheet changed, dress what is seen, and ``then`` tell of it.

        Args:
            take_off: takes the sheet off that is worn.
            put_on: puts the other one on.
            then: tells that what is seen wears it.
            resized: whether things have another size in it.
        """
        self._is_resized = resized or (self._is_resized and self.is_waiting)
        before, self._changing = self._changing, self._changed(take_off, put_on, then)
        if before is not None:
            before.close()  # what it has not dressed yet says so, and is dressed with all else
        if self.in_turns:
            self._step()
            self._get_in_line()
        else:
            self._end_change()

    def _changed(
        self, take_off: Callable[[], None], put_on: Callable[[], None], then: Callable[[], None]
    ) -> Generator[None, None, None]:
        """What is seen stays as it was painted until all of it wears the other ones."""
        still = [top for top in QApplication.topLevelWidgets() if top.updatesEnabled()]
        for top in still:
            top.setUpdatesEnabled(False)
        try:
            there = QApplication.allWidgets()
            yield
            for widget in there:
                if isValid(widget) and widget.testAttribute(_POLISHED):
                    # What is not is dressed by Qt when it is first shown.
                    widget.setAttribute(_OWN_STYLE)
                    widget.setAttribute(_POLISHED, False)
                yield
            yield from let_go_of_looks(there)
            self._is_alone = True
            yield
            take_off()
            self._is_alone = True
            yield
            put_on()
            self._dressing = None
            yield
            rooms = _hidden(there)
            self._put_by(rooms)
            yield
            seen = list[QWidget]()
            for widget in _seen(rooms):
                if isValid(widget) and widget.testAttribute(_OWN_STYLE):
                    _dress(widget)
                    seen.append(widget)
                yield
            if self._is_resized:
                yield from _given_room(seen)
            self._is_alone = True
            yield
            then()
            self._is_alone = True
            yield
        finally:
            for top in still:
                if isValid(top):
                    paint_anew(top)
                    # What was asked to be painted before it kept still was neither painted nor let
                    # go of; Qt takes it that this is under way, and would paint nothing any more.
                    QCoreApplication.postEvent(top, QEvent(QEvent.Type.UpdateRequest))

    def _put_by(self, rooms: list[QWidget]) -> None:
        """Have what is hidden wait."""
        for room in rooms:
            if room not in self._waiting:
                self._waiting.append(room)
                room.installEventFilter(self)
        self._get_in_line()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is shown is dressed before it is painted."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self.dress_now(watched)
        return super().eventFilter(watched, event)

    def dress_now(self, room: QWidget) -> None:
        """Dress a part, if it waits for that."""
        if room in self._waiting:
            self._let_go(room)
            for _ in _dressed(room, resized=self._is_resized):
                pass

    def _step(self) -> None:
        """One part of a change; the last shows it."""
        if self._changing is not None and next(self._changing, _OVER) is _OVER:
            self._changing = None
            turns().take()  # the window is painted in the next one

    def _end_change(self) -> None:
        while self.is_changing:
            self._step()

    def _get_in_line(self) -> None:
        if not self._is_in_line:
            self._is_in_line = True
            turns().join(self, self._turn)

    def _turn(self) -> bool:
        until, self._is_alone = perf_counter() + TURN_SECONDS, False
        while self.is_changing and not self._is_alone and perf_counter() < until:
            self._step()
        while self._waiting and not self.is_changing and perf_counter() < until:
            self._dressing = self._dressing or _dressed(self._waiting[0], resized=self._is_resized)
            if next(self._dressing, _OVER) is _OVER:
                self._dressing = None
                self._let_go(self._waiting[0])
        self._is_in_line = self.is_waiting
        return self._is_in_line

    def _let_go(self, room: QWidget) -> None:
        if room is self._waiting[0]:
            self._dressing = None
        self._waiting.remove(room)
        if isValid(room):
            room.removeEventFilter(self)


def _hidden(there: list[QWidget]) -> list[QWidget]:
    """What is hidden as a whole: what lies under another page of a stack, and closed windows.

    Nobody is asked for its parent: what Qt made within its widgets would be tied to it, and would
    be lost with it.
    """
    found = [top for top in QApplication.topLevelWidgets() if top.isHidden()]
    for stack in there:
        if isinstance(stack, QStackedWidget) and isValid(stack):
            found += _under(stack)
    return found


def _seen(rooms: list[QWidget]) -> Generator[QWidget, None, None]:
    """All that is not in these; whatever another stands in comes before it."""
    rest = QApplication.topLevelWidgets()[::-1]  # also a dialog of a page that is left
    while rest:
        widget = rest.pop()
        if isValid(widget) and widget not in rooms:
            yield widget
            if isValid(widget):
                rest += widget.findChildren(QWidget, options=_NEXT)[::-1]


def _under(stack: QStackedWidget) -> list[QWidget]:
    pages = [stack.widget(number) for number in range(stack.count())]
    return [page for page in pages if page is not None and page is not stack.currentWidget()]


def _dressed(room: QWidget, *, resized: bool) -> Generator[None, None, None]:
    """Dresses a part, except for what lies under another page of a stack within it.

    Whatever another stands in comes before it. What is being taken down is left as it is.
    """
    rest = [room] if is_there(room) else []
    dressed = list[QWidget]()
    while rest:
        widget = rest.pop()
        if isValid(widget) and widget.testAttribute(_OWN_STYLE):
            _dress(widget)
            dressed.append(widget)
        yield
        if isValid(widget):
            under = _under(widget) if isinstance(widget, QStackedWidget) else []
            within = widget.findChildren(QWidget, options=_NEXT)[::-1]
            rest += [child for child in within if child not in under]
    if resized:
        yield from _given_room(dressed)


def _given_room(dressed: list[QWidget]) -> Generator[None, None, None]:
    """Each asks for its room again, since the size of many comes from what stands in them."""
    for widget in reversed(dressed):
        if isValid(widget):
            widget.updateGeometry()
        yield


def _dress(widget: QWidget) -> None:
    widget.setAttribute(_OWN_STYLE, False)
    widget.setAttribute(_STYLED, False)
    widget.setPalette(QPalette())  # nothing stays of the colours before
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
    widget.update()
