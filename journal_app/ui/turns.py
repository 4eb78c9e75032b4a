"""Work beside what one does in the window: one piece in a turn of its loop, whoever it is for.

Making pages, dressing what nobody sees, taking down what was shown: each stops after a few
milliseconds. Were each to have a timer of its own, all would have a piece in the same turn, and a
key would wait for the sum of them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from shiboken6 import isValid

BETWEEN_MS = 1
"""Between two pieces: with none, several would be done in one turn, and painted together."""
_LAST_OF_ALL = Qt.EventPriority.LowEventPriority.value - 1
"""Painting is the last that Qt does in a turn; this comes after it."""
_DEEP = 4
"""Laying out one thing asks for others around it to be laid out, so many times one after another.
"""
SPENT_SECONDS = 0.004
"""Something was laid out or painted in a turn that has lasted so long."""
MOST_PUT_OFF = 5
"""So often at most; then it is done all the same, with turns however long."""
Piece = Callable[[], bool]
"""Does one piece, and says whether there is another."""


class LaidOut(QObject):
    """Tells when what was just put into the window was laid out and painted."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = 0

    def expect(self) -> None:
        """Told in a later turn, after all that waits there and what follows from it."""
        self._left = _DEEP
        self._wait()

    def customEvent(self, _event: QEvent) -> None:
        """What waited is done; what it has posted comes after this, painting last of all."""
        self._left -= 1
        if self._left == 0:
            self.came.emit()
        elif self._left > 0:
            self._wait()

    def _wait(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _LAST_OF_ALL)


class Turn(QObject):
    """The turn of the loop that is under way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._put_off = 0
        self._begin()
        self._loop = QAbstractEventDispatcher.instance()
        assert self._loop is not None
        self._loop.awake.connect(self._begin)

    def puts_off(self) -> bool:
        """Whether something that can wait had better come in another turn.

        A timer that is due while a window is laid out at another size is heard in the same turn.
        """
        spent = perf_counter() - self._begun > SPENT_SECONDS and self._put_off < MOST_PUT_OFF
        self._put_off = self._put_off + 1 if spent else 0
        return spent

    def _begin(self) -> None:
        self._begun = perf_counter()


class Turns(QObject):
    """All who work in pieces on the thread of the window, one after the other and round again.

    What a piece has put into the window finds its place in the turn after it, for Qt lays it out
    then: no other piece is done in that one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._line: deque[tuple[QObject, Piece]] = deque()
        self._is_taken = False
        self._turn = Turn(self)
        self._timer = QTimer(self, interval=BETWEEN_MS, singleShot=True)
        self._timer.timeout.connect(self._next)
        self._laid_out = LaidOut(self)
        self._laid_out.came.connect(self._timer.start)

    def join(self, context: QObject, piece: Piece) -> None:
        """Have pieces done until there is none left, or until ``context`` is gone."""
        self._line.append((context, piece))
        if not self._timer.isActive():
            self._timer.start()

    def take(self) -> None:
        """What was just done, an answer shown say, was this turn's piece."""
        self._is_taken = True

    def _next(self) -> None:
        if not self._line:
            return
        # Now, and not after it: a piece may wait in the middle for what a person says.
        self._laid_out.expect()
        if self._is_taken or self._turn.puts_off():
            self._is_taken = False
            return
        context, piece = self._line.popleft()
        if not isValid(context):
            return
        goes_on = True  # after an error too: whoever does one thing after another has the next left
        try:
            goes_on = piece()
        finally:
            if goes_on:
                self._line.append((context, piece))


def turns() -> Turns:
    """Those of the program: it has one loop."""
    application = QCoreApplication.instance()
    assert application is not None
    there = application.findChild(Turns, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return there or Turns(application)
