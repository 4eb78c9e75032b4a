"""A log of hours is written to a file: with its progress, and until it is stopped."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QObject, Signal

from journal_app.domain.hours_scheme import Log, said
from journal_app.services.hours_schemes import scheme
from journal_app.services.hours_told import LogFormat, LogReport
from journal_app.storage.file_errors import Interrupted
from journal_app.ui.dialogs.hours_files import HoursFiles
from journal_app.ui.page import Page
from journal_app.ui.pages.hours_schemes import SchemeCard

_SHOWN_AFTER_MS = 300
"""What is written sooner than that is not seen being written."""


class LogWriting(QObject):
    """One log at a time; the card it was asked on shows how far it is."""

    told = Signal(str)
    """What became of it."""
    gone_on = Signal(int, int)
    """So many rows of so many are done."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._card: SchemeCard | None = None
        self._stopped = threading.Event()
        self.destroyed.connect(self._stopped.set)
        self.gone_on.connect(self._show_progress)

    def save(self, card: SchemeCard, scheme_id: str, log: Log, format_: LogFormat) -> None:
        """Ask where to, and write it."""
        if self._card is not None:  # one at a time
            self._card.working.come_forward()
            return
        desk = self._page.desk
        name = f"{said(scheme(scheme_id).name, desk.language)} {said(log.name, desk.language)}"
        path = HoursFiles.ask_where(self._page, name, format_.value)
        if path is None:
            return
        hours, words = desk.services.hours, desk.words
        stopped, gone_on = self._stopped, self.gone_on
        stopped.clear()

        def told(done: int, whole: int) -> None:
            """On the thread that does the work."""
            if stopped.is_set():
                raise Interrupted
            gone_on.emit(done, whole)

        self._card = card
        card.working.begin(_SHOWN_AFTER_MS)
        desk.tasks.compute(
            lambda: hours.write_log(
                scheme_id, log.id, format_, path, words, told=told, overwrite=True
            ),
            context=self,
            done=self._written,
            failed=self._not_written,
        )

    def stop(self) -> None:
        """Leave off; nothing is written."""
        self._stopped.set()

    def forget(self, card: SchemeCard) -> None:
        """A card goes: what was asked on it is left off."""
        if card is self._card:
            self.stop()
            self._card = None

    def _end(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            at_hand = card.working.stop.hasFocus()
            card.working.end()
            if at_hand:
                card.export.setFocus()

    def _show_progress(self, done: int, whole: int) -> None:
        if self._card is not None:
            self._card.working.show_progress(done, whole)

    def _written(self, report: LogReport) -> None:
        self._end()
        desk = self._page.desk
        self._page.write(partial(desk.services.hours.noted, report))
        sentences = [
            self.tr("%n row(s) written to {0}. The file is not encrypted.", "", report.rows)
            .format(report.path.name),
            *(f"{one}." for one in desk.words.left_off(len(report.left_off), report.nameless)),
        ]  # fmt: skip
        self.told.emit(" ".join(sentences))

    def _not_written(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Interrupted):
            self.told.emit(self.tr("Stopped. Nothing was written."))
        else:
            self._page.problem_raised.emit(error)
