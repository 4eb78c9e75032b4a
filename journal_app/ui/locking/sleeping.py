"""Notices afterwards that the computer has slept, on every system and without being told.

Two clocks of the system are compared: one goes on while the computer sleeps, the other stands.
Setting the time of day, or a program that was busy, makes no difference to them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

TICK_MS = 5_000
SHORTEST_SECONDS = 2.0
"""A shorter sleep than this cannot be told from what the clocks differ by."""

if sys.platform == "linux":

    def asleep_seconds() -> float:
        """How long the computer has slept since it was started."""
        going_on = time.clock_gettime(time.CLOCK_BOOTTIME)
        return going_on - time.clock_gettime(time.CLOCK_MONOTONIC)

elif sys.platform == "darwin":

    def asleep_seconds() -> float:
        """How long the computer has slept since it was started."""
        going_on = time.clock_gettime(time.CLOCK_MONOTONIC)
        return going_on - time.clock_gettime(time.CLOCK_UPTIME_RAW)

elif sys.platform == "win32":

    def asleep_seconds() -> float:
        """How long the computer has slept since it was started."""
        import ctypes

        awake = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return time.monotonic() - awake.value / 1e7

else:

    def asleep_seconds() -> float:
        """Not known here."""
        return 0.0


class SleepWatch(QObject):
    """Looks every few seconds; so it is noticed as soon as the computer is awake."""

    slept = Signal()

    def __init__(
        self, parent: QObject | None = None, asleep: Callable[[], float] = asleep_seconds
    ) -> None:
        super().__init__(parent)
        self._asleep = asleep
        self._known = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on."""
        self._known = self._asleep()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Compare the clocks; called by the timer."""
        before, self._known = self._known, self._asleep()
        if self._known - before > SHORTEST_SECONDS:
            self.slept.emit()
