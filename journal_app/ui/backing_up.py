"""Makes the backups of the rhythm: while a journal is open, when it is closed, and at the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app import log
from journal_app.domain.errors import StanceError
from journal_app.ui.tasks import Tasks

# The picture of a locked journal waits for none of what works on an open one.
if TYPE_CHECKING:
    from journal_app.services.automatic_backups import AutomaticBackups, Made
    from journal_app.ui.page import Desk

FIRST_MS = 5 * 60_000
"""Not in the first minutes: one came to write."""
EVERY_MS = 15 * 60_000


class BackingUp(QObject):
    """Follows one open journal at a time. All copying runs on the pool, beside other work."""

    problem_met = Signal(object)
    """Why a backup could not be made; said once while a journal is open."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk: Desk | None = None
        self._said = False
        self._running = False
        self._left: AutomaticBackups | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def follow(self, desk: Desk) -> None:
        """Begin with a journal that was opened."""
        if self._desk is None or self._desk.services is not desk.services:
            self._said = False
            self._timer.start(FIRST_MS)
        self._desk = desk

    def look(self) -> None:
        """Make a backup if one is due."""
        if self._desk is None or self._running:
            return
        self._timer.setInterval(EVERY_MS)
        self._running = True
        self._tasks.compute(
            partial(self._desk.services.safekeeping.automatic.run, only_if_due=True),
            context=self,
            done=self._made,
            failed=self._failed,
        )

    def let_go(self) -> None:
        """The journal was closed: what is due is made by ``after_closing`` or ``finish``."""
        self._timer.stop()
        if self._desk is not None:
            self._left = self._desk.services.safekeeping.automatic
        self._desk = None

    def after_closing(self) -> None:
        """Make what is due of the journal that was closed, while the window stays open."""
        left, self._left = self._left, None
        if left is not None:
            self._tasks.compute(
                partial(left.run, only_if_due=True), context=self, failed=_log_failure
            )

    def finish(self) -> None:
        """The same when no window is left, on this thread, so that nobody waits for it."""
        left, self._left = self._left, None
        if left is not None:
            try:
                left.run(only_if_due=True)
            except Exception as error:  # the end of the program: there is nobody to tell
                _log_failure(error)

    def _made(self, made: Made) -> None:
        self._running = False
        if self._desk is not None:
            self._desk.feed.publish(made.change)

    def _failed(self, error: Exception) -> None:
        self._running = False
        _log_failure(error)
        if not self._said and self._desk is not None:
            self._said = True
            self.problem_met.emit(error)


def _log_failure(error: Exception) -> None:
    if not isinstance(error, StanceError):
        log.failure("in a backup", error)
