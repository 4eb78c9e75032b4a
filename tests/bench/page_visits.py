"""A visit to every page of an open journal: when its content stands there, what kept the window.

A stretch is the time between two turns of the loop of the window, in which no key and no click is
heard. It is told by the clock, and in processor time of the window's thread: what other programs
take from it on a busy machine is not the program's doing, what threads of its own take is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter, thread_time
from typing import NamedTuple

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell

TYPING = "typing in journal"
AFTERWARDS_MS = 700
"""How long a page is watched after its content came: charts and grids are painted in steps."""
AWAKE_MS = 4
Steps = Iterator[tuple[str, Callable[[], object]]]
"""What is done one after the other, each under a name."""


class Stretch(NamedTuple):
    """How long the window heard nothing: by the clock, and as long as its own thread worked."""

    clock: float
    worked: float


NONE = Stretch(0.0, 0.0)


@dataclass(slots=True)
class Visit:
    """One page, in milliseconds."""

    page: str
    first_content: float = 0.0
    longest: Stretch = NONE


class Heartbeat(QObject):
    """Beats with every turn of the loop and keeps the longest stretch since it was asked last.

    The loop itself tells of its turns. A timer has it turn every few milliseconds: else it would
    sleep between two turns, and by the clock that could not be told from work.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = self._longest = Stretch(perf_counter(), thread_time())
        self._awake = QTimer(self, interval=AWAKE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._awake.start()
        self._loop = QAbstractEventDispatcher.instance()
        assert self._loop is not None
        self._loop.awake.connect(self._beat)
        self.longest()

    def _beat(self) -> None:
        now, last, longest = Stretch(perf_counter(), thread_time()), self._last, self._longest
        self._longest = Stretch(
            max(longest.clock, now.clock - last.clock),
            max(longest.worked, now.worked - last.worked),
        )
        self._last = now

    def longest(self) -> Stretch:
        """In milliseconds, the longest of each; begins anew."""
        self._beat()
        longest, self._longest = self._longest, NONE
        return Stretch(longest.clock * 1000, longest.worked * 1000)


class Round(QObject):
    """All that is to be visited, one after the other; then what was found is handed over."""

    def __init__(
        self,
        window: MainWindow,
        steps: Steps,
        finished: Callable[[list[Visit]], None],
        failed: Callable[[str], None],
        afterwards: int = AFTERWARDS_MS,
    ) -> None:
        super().__init__(window)
        self.window, self.finished, self.failed = window, finished, failed
        self.visits: list[Visit] = []
        self._beat, self._steps, self._afterwards = Heartbeat(self), steps, afterwards

    def begin(self) -> None:
        """Once nothing is under way any more."""
        QTimer.singleShot(AFTERWARDS_MS, self._go_on)

    def _go_on(self) -> None:
        try:
            page, show = next(self._steps)
            self._touch()
            self._beat.longest()
            visit, begun = Visit(page), perf_counter()
            show()
        except StopIteration:
            self.finished(self.visits)
        except Exception as error:  # Qt would go on without
            last = self.visits[-1].page if self.visits else "the beginning"
            self.failed(f"after {last}: {error!r}")
        else:
            self._once_made(visit, begun)

    def _touch(self) -> None:
        """Somebody is there: what waits until nobody has touched anything does not begin."""
        QTest.keyRelease(self.window, Qt.Key.Key_Shift)

    def _once_made(self, visit: Visit, begun: float) -> None:
        if self.window.shell is not None and self.window.shell.is_coming:
            QTimer.singleShot(1, lambda: self._once_made(visit, begun))
            return
        # All that a page asks runs on the one store thread, in the order of asking.
        self.window.tasks.submit(
            lambda: None, context=self, done=lambda _: self._shown(visit, begun)
        )

    def _shown(self, visit: Visit, begun: float) -> None:
        shell = self.window.shell
        drift = shell.pages.get(visit.page) if shell is not None else None
        if isinstance(drift, DriftPage) and not len(drift.charts.chart.data):
            # What it shows is made ready beside the store thread.
            QTimer.singleShot(0, lambda: self._shown(visit, begun))
            return
        if shell is not None and not shell.stack.updatesEnabled():
            # What is there is not seen before all of it has found its place.
            QTimer.singleShot(1, lambda: self._shown(visit, begun))
            return
        visit.first_content = (perf_counter() - begun) * 1000
        QTimer.singleShot(self._afterwards, lambda: self._left(visit))

    def _left(self, visit: Visit) -> None:
        visit.longest = self._beat.longest()
        self.visits.append(visit)
        self._go_on()


def every_page(shell: Shell) -> Steps:
    """The places of the rail, and what is read and written most beside them."""
    for place in Place:
        yield place.value, lambda place=place: shell.show_place(place)
    yield "log", shell.log_session
    today, journal = shell.pages[Place.TODAY.value], shell.pages[Place.JOURNAL.value]
    drift = shell.pages[Place.DRIFT.value]
    assert isinstance(today, TodayPage)
    assert isinstance(journal, JournalPage)
    assert isinstance(drift, DriftPage)
    yield "reminders", today.reminders_requested.emit
    yield "today again", lambda: shell.show_place(Place.TODAY)
    yield "journal again", lambda: shell.show_place(Place.JOURNAL)
    for typed in ("t", "th", "tha", "that", "that w"):
        yield TYPING, lambda typed=typed: journal.search.setText(typed)
    yield "drift again", lambda: shell.show_place(Place.DRIFT)
    yield "reflections", lambda: drift.reflections_requested.emit("")
