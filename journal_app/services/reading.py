"""Reads whose answer may become unwanted while they run, as in a search while typing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from journal_app.giving_way import give_way
from journal_app.storage.database import Database
from journal_app.storage.file_errors import Interrupted

__all__ = ["Interrupted", "Reading"]

T = TypeVar("T")


class Reading:
    """One question to the journal, in one or several steps, that can be given up.

    ``run`` is called on the thread of the journal, ``stop`` from any. Stopping touches nothing but
    this reading: what the journal does before or after it goes on undisturbed.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self._lock = threading.Lock()
        self._running = False
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """Whether its answer is not wanted any more."""
        return self._stopped

    def run(self, read: Callable[[], T]) -> T:
        """What ``read`` returns; a reading that was stopped does not begin.

        Raises:
            Interrupted: when it was stopped before or meanwhile.
        """
        with self._lock:
            if self._stopped:
                raise Interrupted
            self._running = True
        try:
            return read()
        finally:
            with self._lock:
                self._running = False

    def go_on(self) -> None:
        """Called between the parts of what is worked out from it, on any thread; gives way there.

        Raises:
            Interrupted: when it was stopped.
        """
        give_way()
        if self._stopped:
            raise Interrupted

    def stop(self) -> None:
        """Give it up."""
        with self._lock:
            self._stopped = True
            if self._running:
                self._db.interrupt()
