"""Asking the journal for a list: the newest question counts, an older one is given up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from journal_app.domain.entry import EntryOrder, EntryQuery, EntryRow
from journal_app.services.reading import Interrupted, Reading
from journal_app.ui.page import Desk

FIRST, PAGE = 50, 100
MOST_BEST = 200
"""So many best matches are ranked; whoever wants more looks by time."""
MOST_AGAIN = 1000

T = TypeVar("T")


class EntrySearch(QObject):
    """Rows come first; their number, which takes longer, when it is asked for.

    Typing on never waits for what was typed before.
    """

    found = Signal(object, bool)
    """The first rows of a question, and whether there may be more."""
    more_found = Signal(object, bool)
    counted = Signal(int)
    problem = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: Reading | None = None
        self._query = EntryQuery()
        self._order = EntryOrder.NEWEST

    def ask(self, query: EntryQuery, order: EntryOrder, already: int = 0) -> None:
        """Ask anew; ``already`` rows or more, where a list that is shown is read again."""
        if self._reading is not None:
            self._reading.stop()
        self._reading = reading = self._desk.services.browsing.reading()
        self._query, self._order = query, order
        best = order is EntryOrder.BEST
        limit = MOST_BEST if best else max(FIRST, min(already, MOST_AGAIN))
        journal = self._desk.services.journal

        def show(rows: tuple[EntryRow, ...]) -> None:
            self.found.emit(rows, not best and len(rows) == limit)

        self._run(reading, partial(journal.entries, query, limit, None, order), show)

    def count(self) -> None:
        """Ask how many there are in all."""
        if self._reading is not None:
            read = partial(self._desk.services.journal.count, self._query)
            self._run(self._reading, read, self.counted.emit)

    def ask_more(self, last: EntryRow) -> None:
        """Ask for what follows a row."""
        reading, journal = self._reading, self._desk.services.journal
        if reading is None:
            return
        read = partial(journal.entries, self._query, PAGE, last, self._order)

        def show(rows: tuple[EntryRow, ...]) -> None:
            self.more_found.emit(rows, len(rows) == PAGE)

        self._run(reading, read, show)

    def _run(self, reading: Reading, read: Callable[[], T], done: Callable[[T], None]) -> None:
        def wanted(value: T) -> None:
            if not reading.stopped:
                done(value)

        def failed(error: Exception) -> None:
            if not isinstance(error, Interrupted):
                self.problem.emit(error)

        self._desk.tasks.submit(lambda: reading.run(read), context=self, done=wanted, failed=failed)
