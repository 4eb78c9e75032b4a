"""A visit to every page of an open journal: when its content stands there, what kept the window.

A stretch is what the thread of the window does between two turns of its loop, in which no key and
no click is heard. It is told in processor time of that thread: what other programs take from it on
a busy machine is not the program's doing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer

from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell

TYPING = "typing in journal"
AFTERWARDS_MS = 1200
"""How long a page is watched after its content came: charts and grids are painted in steps."""


@dataclass(slots=True)
class Visit:
    """One page, in milliseconds."""

    page: str
    first_content: float = 0.0
    longest: float = 0.0


class Heartbeat(QObject):
    """Beats with every turn of the loop and keeps the longest stretch since it was asked last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last, self._longest = thread_time(), 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        now = thread_time()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def longest(self) -> float:
        """In milliseconds; begins anew."""
        self._beat()
        longest, self._longest = self._longest, 0.0
        return longest * 1000


class Round(QObject):
    """All pages, one after the other; then what was found is handed over."""

    def __init__(self, shell: Shell, finished: Callable[[list[Visit]], None]) -> None:
        super().__init__(shell)
        self.shell, self.finished = shell, finished
        self.visits: list[Visit] = []
        self._beat, self._steps = Heartbeat(self), self._all_steps()

    def begin(self) -> None:
        """Once nothing is under way any more."""
        QTimer.singleShot(AFTERWARDS_MS, self._go_on)

    def _all_steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        shell = self.shell
        for place in Place:
            yield place.value, lambda place=place: shell.show_place(place)
        yield "log", shell.log_session
        yield "reminders", shell.open_reminders
        journal, drift = shell.pages[Place.JOURNAL.value], shell.pages[Place.DRIFT.value]
        assert isinstance(journal, JournalPage)
        assert isinstance(drift, DriftPage)
        yield "today again", lambda: shell.show_place(Place.TODAY)
        yield "journal again", lambda: shell.show_place(Place.JOURNAL)
        for typed in ("t", "th", "tha", "that", "that w"):
            yield TYPING, lambda typed=typed: journal.search.setText(typed)
        yield "drift again", lambda: shell.show_place(Place.DRIFT)
        yield "reflections", shell.read_reflections

    def _go_on(self) -> None:
        with contextlib.suppress(StopIteration):
            page, show = next(self._steps)
            self._beat.longest()
            visit, begun = Visit(page), perf_counter()
            show()
            # All that a page asks runs on the one store thread, in the order of asking.
            self.shell.desk.tasks.submit(
                lambda: None, context=self.shell, done=lambda _: self._shown(visit, begun)
            )
            return
        self.finished(self.visits)

    def _shown(self, visit: Visit, begun: float) -> None:
        drift = self.shell.pages[Place.DRIFT.value] if visit.page == Place.DRIFT.value else None
        if isinstance(drift, DriftPage) and not len(drift.charts.chart.data):
            # What it shows is made ready beside the store thread.
            QTimer.singleShot(0, lambda: self._shown(visit, begun))
            return
        visit.first_content = (perf_counter() - begun) * 1000
        QTimer.singleShot(AFTERWARDS_MS, lambda: self._left(visit))

    def _left(self, visit: Visit) -> None:
        visit.longest = self._beat.longest()
        self.visits.append(visit)
        self._go_on()
