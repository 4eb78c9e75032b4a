"""The only way off the GUI thread.

All work on the journal runs on one store thread; heavy computing on a small pool. Results come
back through one queued signal and are dropped when the widget that asked is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

T = TypeVar("T")
Failed = Callable[[Exception], None]
_OVER = object()
Steps = Generator[None, None, None]
"""Work on the GUI thread that stops between any two of its parts."""


def no_steps() -> Steps:
    """Nothing to be done."""
    yield from ()


class Tasks(Protocol):
    """What pages need of a task runner."""

    def submit(
        self,
        function: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run on the store thread; then ``done`` or ``failed`` on the GUI thread."""

    def compute(
        self,
        function: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run on the pool, without touching the journal; then as ``submit``."""

    def in_steps(self, steps: Steps, *, context: QObject) -> None:
        """Run one step after the other on the GUI thread, with whatever waits there in between.

        For what only that thread can do, such as building many widgets. The first step is run at
        once; closing the generator ends it.
        """

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Wait for what was submitted, run ``last`` after it, and stop."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    context: QObject
    callback: Callable[[Any], None] | None
    value: Any


class TaskRunner(QObject):
    """Runs functions on the store thread or the pool and brings their results home."""

    failed = Signal(object)
    """An error that no one asked to be told of."""
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="pool")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        function: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run on the store thread, in the order of submission."""
        self._run(self._store, function, context, done, failed)

    def compute(
        self,
        function: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run on the pool; for work that does not touch the journal."""
        self._run(self._pool, function, context, done, failed)

    def in_steps(self, steps: Steps, *, context: QObject) -> None:
        """Each step when the window has nothing else to do."""
        if isValid(context) and next(steps, _OVER) is not _OVER:
            QTimer.singleShot(0, context, partial(self.in_steps, steps, context=context))

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Wait for what was submitted, then run ``last`` on the store thread, then stop."""
        if last is not None:
            self._store.submit(last)
        self._store.shutdown(wait=True)
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _run(
        self,
        executor: Executor,
        function: Callable[[], T],
        context: QObject,
        done: Callable[[T], None] | None,
        failed: Failed | None,
    ) -> None:
        def work() -> None:
            try:
                outcome = _Outcome(context, done, function())
            except Exception as error:
                outcome = _Outcome(context, failed or self.failed.emit, error)
            if isValid(self):
                self._finished.emit(outcome)

        executor.submit(work)

    def _deliver(self, outcome: _Outcome) -> None:
        if outcome.callback is not None and isValid(outcome.context):
            outcome.callback(outcome.value)


class InlineTasks(QObject):
    """Runs everything at once on the calling thread; for the tour and for tests."""

    failed = Signal(object)

    def submit(
        self,
        function: Callable[[], T],
        *,
        context: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run now; call back before returning."""
        try:
            value = function()
        except Exception as error:
            (failed or self.failed.emit)(error)
            return
        if done is not None and isValid(context):
            done(value)

    compute = submit

    def in_steps(self, steps: Steps, *, context: QObject) -> None:
        """All steps now."""
        for _ in steps:
            if not isValid(context):
                return

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Nothing is ever left over; run ``last``."""
        if last is not None:
            last()
