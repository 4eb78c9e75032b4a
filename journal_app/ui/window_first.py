"""Long work on another thread lets the window go first.

Python does one thing at a time: beside such a work each call from Qt waits for its turn, and one
laying out or painting makes hundreds of them.
"""

from __future__ import annotations

import contextlib
from threading import Event, get_ident
from time import perf_counter

from PySide6.QtCore import QObject, Qt, Signal

SLICE_SECONDS = 0.002
"""So long is worked on before the window is let go first again."""
LONGEST_SECONDS = 0.1
"""What keeps the window longer than this is no Python, or waits itself."""


class WindowFirst(QObject):
    """Waits, on the thread of a long work, until the window has done what it is at."""

    _asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = get_ident()
        self._until = 0.0
        self._answered = Event()
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def go_on(self) -> None:
        """Called again and again between parts of the work, by one thread at a time."""
        if perf_counter() < self._until:
            return
        # With the window gone nobody is kept from anything; and its own thread would wait for good.
        with contextlib.suppress(RuntimeError):
            if get_ident() != self._thread:
                self._answered.clear()
                self._asked.emit()
                self._answered.wait(LONGEST_SECONDS)
        self._until = perf_counter() + SLICE_SECONDS

    def _answer(self) -> None:
        self._answered.set()
