"""The only way off the GUI thread.

All work on the journal runs on one store thread; heavy computing on a small pool. Results come
back through one queued signal and are dropped when the widget that asked is gone.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Generator, Iterable
from functools import cached_property, partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from journal_app.domain.dataclass import dataclass
from journal_app.ui.turns import BETWEEN_MS, LaidOut, Turn, turns
from journal_app.ui.window_first import WindowFirst

if TYPE_CHECKING:
    from concurrent.futures import Executor

T = TypeVar("T")
Failed = Callable[[Exception], None]
SHORT_SECONDS = 0.001
"""Answers that show nothing take less, and need no turn of their own."""
_OVER = object()
_LEAVING: WeakSet[QObject] = WeakSet()
Steps = Generator[None, None, None]
"""Work on the GUI thread that stops between any two of its parts."""


def no_steps() -> Steps:
    """Nothing to be done."""
    yield from ()


def nobody_asks(contexts: Iterable[QObject]) -> None:
    """What is being taken down hears of nothing any more that it has asked."""
    _LEAVING.update(contexts)


def is_there(context: QObject) -> bool:
    """Whether it is neither gone nor being taken down."""
    return isValid(context) and context not in _LEAVING


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


@dataclass(slots=True)
class _Job:
    """What is asked, and what came of it."""

    function: Callable[[], Any]
    context: QObject
    done: Callable[[Any], None] | None
    failed: Failed
    value: Any = None
    error: Exception | None = None

    def run(self) -> Self:
        """Work it out, on the thread it is for."""
        try:
            self.value = self.function()
        except Exception as error:
            self.error = error
        return self

    def come_home(self) -> None:
        """Tell who asked, on the GUI thread, if that one is still there."""
        value, error, self.value, self.error = self.value, self.error, None, None
        if not is_there(self.context):
            return
        if error is not None:
            self.failed(error)
        elif self.done is not None:
            self.done(value)


class TaskRunner(QObject):
    """Runs functions on the store thread or the pool and brings their results home."""

    failed = Signal(object)
    """An error that no one asked to be told of."""
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home: deque[_Job] = deque()
        """What is done and not told yet.

        Whoever asked is let go of on the GUI thread and never by the thread that worked: were that
        one the last to hold a widget, it would take it down.
        """
        self._turns = QTimer(self, singleShot=True)
        self._turns.timeout.connect(self._deliver)
        self._turn = Turn(self)
        self._is_shown = False
        """Whether an answer was just shown, and is still to be laid out."""
        self._arrived.connect(self._expect, Qt.ConnectionType.QueuedConnection)
        self._laid_out = LaidOut(self)
        self._laid_out.came.connect(self._go_on)
        self._window_first = WindowFirst(self)

    @cached_property
    def _store(self) -> Executor:
        return _threads("store", 1, self._window_first.begin_here)

    @cached_property
    def _pool(self) -> Executor:
        return _threads("pool", 2, self._window_first.begin_here)

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
        turns().take()  # by the first of them, for who asks
        if _goes_on(steps, context):
            turns().join(context, partial(_goes_on, steps, context))

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Wait for what was submitted, then run ``last`` on the store thread, then stop."""
        self._window_first.give_up()
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
        job = _Job(function, context, done, failed or self.failed.emit)
        with contextlib.suppress(RuntimeError):  # the window is closing: nobody waits any more
            executor.submit(self._work, [job])

    def _work(self, jobs: list[_Job]) -> None:
        self._home.append(jobs.pop().run())
        if isValid(self):
            self._arrived.emit()

    def _expect(self) -> None:
        if self._home and not (self._is_shown or self._turns.isActive()):
            self._turns.start(0)

    def _go_on(self) -> None:
        self._is_shown = False
        if self._home:
            self._turns.start(BETWEEN_MS)

    def _deliver(self) -> None:
        """Answers of a millisecond a turn of the loop: more of them would keep keys waiting.

        What they have put into the window finds its place in the turn after them, which is no
        other answer's.
        """
        if self._home and self._turn.puts_off():
            self._turns.start(BETWEEN_MS)
            return
        if self._home:
            self._is_shown = True
            self._laid_out.expect()  # before it is shown: that may wait for what a person says
            turns().take()
        until = perf_counter() + SHORT_SECONDS
        while self._home and perf_counter() < until:
            self._home.popleft().come_home()


def _goes_on(steps: Steps, context: QObject) -> bool:
    """Do one step; whether there is another."""
    return is_there(context) and next(steps, _OVER) is not _OVER


def _threads(name: str, most: int, begin: Callable[[], None]) -> Executor:
    # The first picture of a locked journal needs none.
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=most, thread_name_prefix=name, initializer=begin)


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
        if done is not None and is_there(context):
            done(value)

    compute = submit

    def in_steps(self, steps: Steps, *, context: QObject) -> None:
        """All steps now."""
        for _ in steps:
            if not is_there(context):
                return

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Nothing is ever left over; run ``last``."""
        if last is not None:
            last()
