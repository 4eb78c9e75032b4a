"""Long work on other threads lets the window go first: ``journal_app.giving_way`` says why."""

from __future__ import annotations

import contextlib
from threading import Event, get_ident
from time import perf_counter

from PySide6.QtCore import QObject, Qt, Signal

from journal_app.giving_way import give_way_by

SLICE_SECONDS = 0.002
"""So long is worked on before the window is let go first again."""
LONGEST_SECONDS = 0.1
"""What keeps the window longer than this is no Python, or waits itself."""


class WindowFirst(QObject):
    """Has threads wait, between the parts of their work, until the window did what it is at."""

    _asked = Signal(Event)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = get_ident()
        self._is_over = False
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def begin_here(self) -> None:
        """From now on whoever gives way on this thread, gives way to the window."""
        answered, until = Event(), 0.0

        def go_on() -> None:
            nonlocal until
            if perf_counter() < until:
                return
            # With the window gone nobody is kept from anything; its own thread would wait for good.
            with contextlib.suppress(RuntimeError):
                if not self._is_over and get_ident() != self._thread:
                    answered.clear()
                    self._asked.emit(answered)
                    answered.wait(LONGEST_SECONDS)
            until = perf_counter() + SLICE_SECONDS

        give_way_by(go_on)

    def give_up(self) -> None:
        """The window itself waits for all of that work now."""
        self._is_over = True

    def _answer(self, answered: Event) -> None:
        answered.set()
