"""Collects what holds only itself any more, on the thread of the window and on no other.

What is young is looked through whenever the window has nothing to do, before there is much of it:
a millisecond each time. All there is, most of it modules, takes longer than a key may wait: that is
put off until nobody has touched anything for a while.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer

from journal_app.rubbish import (
    collect_all,
    collect_by_ourselves,
    collect_due,
    give_back,
    is_all_due,
)
from journal_app.ui.locking.idle import IdleWatch
from journal_app.ui.tasks import Tasks

EVERY_MS = 2_000
REST_SECONDS = 20.0
"""Nobody is there any more when so long nothing was typed, moved or touched."""
_YOUNG = 1


class Collecting(QObject):
    """As long as the window is there; ``journal_app.rubbish`` says why."""

    def __init__(self, parent: QObject, tasks: Tasks) -> None:
        super().__init__(parent)
        self._tasks = tasks
        collect_by_ourselves()
        self._collected = False
        self._rest = IdleWatch(self)
        self._rest.idle.connect(self._collect_all)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._loop = QAbstractEventDispatcher.instance()
        assert self._loop is not None
        self._loop.aboutToBlock.connect(self._collect_young)

    def look_through_all(self) -> None:
        """Once nobody is there: what was left behind may hold itself somewhere among old things."""
        if not self._rest.is_running:
            self._rest.start(REST_SECONDS)

    def _collect_young(self) -> None:
        if collect_due(_YOUNG):
            self._collected = True

    def _look(self) -> None:
        if self._collected:
            self._collected = False
            self._give_back()
        if is_all_due():
            self.look_through_all()

    def _collect_all(self) -> None:
        collect_all()
        self._give_back()

    def _give_back(self) -> None:
        """Beside the window: the more was let go of, the longer it takes."""
        self._tasks.compute(give_back, context=self)
