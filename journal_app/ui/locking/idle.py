"""Notices that nobody has typed, moved or touched anything in the program for a while.

It listens only until it has heard something, and then looks away for some seconds: while one works
in the program it costs nothing. Nor does it while a journal that was just opened is shown first,
with thousands of events that come from nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QInputMethodEvent

NOTICE_SECONDS = 60
"""So long before the end it is said; half of the time where that is shorter than twice as long."""
LOOK_AWAY_SECONDS = 10
"""How long it looks away after it has heard something: so much later than said it may be."""
FIRST_SECONDS = 1
"""How long it looks away after it was started: whoever opened a journal is there."""
COUNT_SECONDS = 10
"""How often what is left is said again."""

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.NativeGesture,
    }
)
_FROM_HANDS = (QInputEvent, QInputMethodEvent)
"""What such events are in Python."""


class IdleWatch(QObject):
    """Counts from the last input of a person in any window of the program."""

    warned = Signal(int)
    """Seconds until ``idle``; said again while they go down."""
    resumed = Signal()
    """Something was typed, moved or touched after a warning."""
    idle = Signal()
    """The time is over. It stops with that, until it is started again."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 0.0
        self._last = 0.0
        self._warned = self._listening = self._heard_some = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)

    def start(self, seconds: float) -> None:
        """Count from now on; never ends for 0 seconds."""
        self.stop()
        if seconds <= 0:
            return
        self._limit = seconds
        self._last = self._clock()
        self._heard_some = False
        self._wait(min(FIRST_SECONDS, seconds / 2))

    def stop(self) -> None:
        """Count no more; a warning that stands is taken back."""
        self._timer.stop()
        self._listen(False)
        self._limit = 0.0
        self._take_back()

    @property
    def is_running(self) -> bool:
        """Whether it counts."""
        return self._limit > 0

    def look(self) -> None:
        """See how much time is left, and say it where it is little; called by the timer."""
        if not self.is_running:
            return
        if not self._listening:
            if self._heard_some:
                self._last = self._clock()  # it looked away: perhaps somebody is still at work
            self._listen(True)
        left = self._limit - (self._clock() - self._last)
        notice = min(NOTICE_SECONDS, self._limit / 2)
        if left <= 0:
            self._warned = False  # it was no warning any more
            self.stop()
            self.idle.emit()
        elif left <= notice:
            self._warned = True
            self._wait(min(COUNT_SECONDS, left))
            self.warned.emit(ceil(left))
        else:
            self._wait(left - notice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear what comes from a person; nothing is kept from whom it is meant for."""
        # It hears thousands of others while a page is made; asking for the kind is what takes long.
        if isinstance(event, _FROM_HANDS):
            kind = event.type()
            if kind is QEvent.Type.InputMethod or (kind in _INPUT and event.spontaneous()):
                self._heard()
        return False

    def _heard(self) -> None:
        if not self.is_running:
            return
        self._last = self._clock()
        self._heard_some = True
        self._listen(False)
        self._take_back()
        self._wait(min(LOOK_AWAY_SECONDS, self._limit / 2))

    def _take_back(self) -> None:
        if self._warned:
            self._warned = False
            self.resumed.emit()

    def _wait(self, seconds: float) -> None:
        self._timer.start(ceil(seconds * 1000))

    def _listen(self, on: bool) -> None:
        application = QCoreApplication.instance()
        if on == self._listening or application is None:
            return
        self._listening = on
        if on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
