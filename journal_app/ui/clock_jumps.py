"""Notices that the wall clock jumped: the computer slept, or its clock was set."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from journal_app.domain.clock import Clock

EVERY = timedelta(seconds=20)
"""So often the two clocks are held beside each other: one that stands still while the computer
sleeps and knows nothing of a clock that is set, and the wall clock."""
SLACK = timedelta(seconds=5)


class ClockJumps(QObject):
    """Costs next to nothing: a look at two clocks."""

    jumped = Signal()

    def __init__(
        self,
        clock: Clock,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """``steady`` gives seconds that nobody sets."""
        super().__init__(parent)
        self._clock, self._steady = clock, steady
        self._wall: datetime | None = None
        self._seconds = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY // timedelta(milliseconds=1))
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def follow(self) -> None:
        """Hold them beside each other from now on."""
        if not self._timer.isActive():
            self._wall = None
            self.look()
            self._timer.start()

    def stop(self) -> None:
        """Do not look any more."""
        self._timer.stop()

    def look(self) -> None:
        """Hold them beside each other now."""
        wall, seconds = self._clock(), self._steady()
        before, self._wall = self._wall, wall
        passed, self._seconds = timedelta(seconds=seconds - self._seconds), seconds
        if before is None:
            return
        # Where the steady clock counts sleep as well, the time between two looks tells of it.
        if abs((wall - before) - passed) > SLACK or passed > EVERY + EVERY:
            self.jumped.emit()
