"""Reading a file on a second thread: while the journal is opened, and while it is written."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import Words
from journal_app.services.import_preview import ImportPreview
from journal_app.services.import_reading import Opened, Told, open_source
from journal_app.storage.file_errors import Interrupted

_Read = Callable[[Told, Callable[[list[Words]], None]], ImportPreview]


@contextmanager
def opened_beside(path: Path, format_: str, wishes: Wishes) -> Iterator[Callable[[], Opened]]:
    """Has a source opened beside; what it gives waits for that, and raises what it raised.

    Making the key of a journal takes as long as opening a large source, and needs no Python.
    """
    with ThreadPoolExecutor(max_workers=1) as beside:
        yield beside.submit(open_source, path, format_, wishes).result


class ReadBeside:
    """A reading that goes on beside; within ``with``, after which it ends where it is."""

    def __init__(self, read: _Read) -> None:
        self._read = read
        self._words: Future[list[Words]] = Future()
        self._may_go_on, self._left = threading.Event(), threading.Event()
        self._beside = ThreadPoolExecutor(max_workers=1)

    def __enter__(self) -> ReadBeside:
        self._preview = self._beside.submit(self._run)
        return self

    def __exit__(self, *_error: object) -> None:
        self._left.set()
        self._may_go_on.set()
        self._beside.shutdown()

    def words(self) -> list[Words]:
        """What is searched of each session, as soon as that is known; none where it is not told.

        The reading waits then for ``go_on``.
        """
        return self._words.result()

    def go_on(self) -> None:
        """The words are taken over: from now on nothing here keeps the reading from its work."""
        self._may_go_on.set()

    def result(self) -> ImportPreview:
        """What was read, when all is; raises what the reading raised."""
        return self._preview.result()

    def _run(self) -> ImportPreview:
        try:
            return self._read(self._told, self._tell_words)
        finally:
            if not self._words.done():
                self._words.set_result([])

    def _tell_words(self, words: list[Words]) -> None:
        self._words.set_result(words)
        self._may_go_on.wait()

    def _told(self, _done: int, _of: int) -> None:
        if self._left.is_set():
            raise Interrupted
