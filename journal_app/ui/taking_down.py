"""Takes down what was shown, a part a turn: all of it at once would keep keys and clicks waiting.

What Python knows of a widget often holds itself: a closure that leads to a page is held by a button
of that page. So each widget that is gone is told to let go of all that it knew. Then nothing waits
to be collected, which would have to look through everything there is, and what was read from the
journal is let go of with the widget that showed it. Answers that were on their way there are lost.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from journal_app.ui.tasks import nobody_asks
from journal_app.ui.turns import turns

TURN_SECONDS = 0.004
"""So long a turn takes at most, unless a single part takes longer."""
_GO_ON, _WAIT, _OVER = object(), object(), object()


class TakingDown(QObject):
    """From the first turn on nothing of the view is seen, and none of its timers goes off.

    Args:
        view: what is to go. It goes last.
        parts: of it, which go one after the other.
        parent: on whose thread, and as long as it is there.
    """

    def __init__(self, view: QWidget, parts: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        view.hide()
        view.blockSignals(True)
        for timer in view.findChildren(QTimer):
            timer.stop()
        nobody_asks((view, *parts))
        self._turns = _taken_down(view, parts)
        self._level = max(1, QThread.currentThread().loopLevel())
        turns().join(self, self._turn)

    def _turn(self) -> bool:
        if QThread.currentThread().loopLevel() > self._level:
            return True  # somebody waits for an answer in the middle of what is to go
        until, step = perf_counter() + TURN_SECONDS, _GO_ON
        while step is _GO_ON and perf_counter() < until:
            step = next(self._turns, _OVER)
        if step is _OVER:
            self.deleteLater()
        return step is not _OVER


def _taken_down(view: QWidget, parts: Sequence[QWidget]) -> Generator[object, None, None]:
    """Takes one part down after the other; says whether there is more to do in this turn."""
    for part in (*parts, view):
        if not isValid(part):
            continue
        known = [part, *part.findChildren(QObject)]
        nobody_asks(known)
        yield _GO_ON
        for piece in _within(part):
            piece.deleteLater()
            while isValid(piece):  # it goes between two turns
                yield _WAIT
        for one in known:
            vars(one).clear()
            yield _GO_ON


def _within(part: QWidget) -> list[QWidget]:
    """A part, after what lies in the stacks of it; what is shown in these goes last of them.

    What lies in a layout goes with all that is in it: PySide would go on knowing the place that it
    had there, and take whatever comes to lie at that address next for it.
    """
    found: list[QWidget] = []
    for stack in part.findChildren(QStackedWidget):
        stack.blockSignals(True)
        pages = [stack.widget(number) for number in range(stack.count())]
        shown = stack.currentWidget()
        found += [page for page in pages if page is not None and page is not shown]
    return [*reversed(found), part]
