"""Settings: taking sessions out, everything or some, in the format that is wanted."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.entry import EntryQuery
from journal_app.domain.saved_filter import SavedFilter
from journal_app.services.changes import Subject
from journal_app.services.taking_out import (
    BookMaterial,
    BookShape,
    Interrupted,
    OutFormat,
    TakenOut,
)
from journal_app.ui.dialogs.save_out import SaveOut
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_filters import Choices
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.pages.settings.taking_out_cards import FormatCard, WhatCard, WriteCard
from journal_app.ui.tasks import Steps


class TakingOutSection(Section):
    """It is written on the pool, beside other work."""

    subjects = frozenset({Subject.ENTRIES, Subject.CLIENTS, Subject.PRACTICE})
    gone_on = Signal(int, int)
    journal_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stopped = threading.Event()
        self.build_up(self._making())

    def _making(self) -> Steps:
        self.what = WhatCard(self.desk, self)
        yield
        self.formats = FormatCard(self)
        yield
        self.writing = WriteCard(self.desk, self)
        for card in (self.what, self.formats, self.writing):
            self.add(card)
        self.what.changed.connect(self._count)
        self.formats.to_journal.clicked.connect(lambda _on=False: self.journal_requested.emit())
        self.writing.write_requested.connect(self._choose_where)
        self.writing.stop_requested.connect(self._stopped.set)
        self.gone_on.connect(self.writing.working.show_progress)
        # What is read goes on on another thread; with the page it is not wanted any more.
        self.destroyed.connect(self._stopped.set)

    def refresh(self) -> None:
        """Ask what can be filtered by, and how much was chosen."""
        services = self.desk.services

        def read() -> tuple[Choices, tuple[SavedFilter, ...]]:
            choices = Choices(
                services.journal.client_codes(),
                services.journal.tags(),
                services.practice.roles(),
                services.browsing.signals(),
            )
            return choices, services.browsing.filters()

        self.ask(read, lambda found: self.what.offer(*found))
        self._count()

    def choose_sessions(self, ids: tuple[str, ...], *, in_bin: bool) -> None:
        """Take these sessions, as they were selected in the journal."""
        self.what.choose_selected(ids, in_bin=in_bin)

    def _count(self) -> None:
        query = self.what.query
        count = partial(self.desk.services.taking_out.count, query)
        self.ask(count, lambda found: self.what.show_count(self.desk.words.sessions(found)))

    def _choose_where(self) -> None:
        format_ = self.formats.format
        day = self.desk.clock().astimezone().date().isoformat()
        name = f"Stance {day}"
        if format_ is OutFormat.PLACEMENTS:  # or it would ask to replace the sessions' table
            name = self.tr("{0} placements").format(name)
        path = SaveOut.ask(self, name, format_.suffix)
        if path is not None:
            self._write(format_, path, self.what.query, self.formats.shape)

    def _write(
        self, format_: OutFormat, path: Path, query: EntryQuery | None, shape: BookShape
    ) -> None:
        desk, stopped, gone_on = self.desk, self._stopped, self.gone_on
        taking_out, words = desk.services.taking_out, desk.words
        today = desk.clock().astimezone().date()
        orientation = desk.orientation
        stopped.clear()

        def told(done: int, whole: int) -> None:
            """On the thread that does the work."""
            if stopped.is_set():
                raise Interrupted
            gone_on.emit(done, whole)

        def bound(material: BookMaterial) -> bytes:
            from journal_app.ui.pdf.book import book_pdf

            return book_pdf(shape, material, words, orientation, today)

        self.writing.begin()
        desk.tasks.compute(
            lambda: taking_out.write(
                format_, path, query, words, told=told, book=bound, overwrite=True
            ),
            context=self,
            done=self._written,
            failed=self._failed,
        )

    def _written(self, taken: TakenOut) -> None:
        self.writing.tell_done(taken)
        self.note(partial(self.desk.services.taking_out.noted, taken))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Interrupted):
            self.writing.tell(self.tr("Stopped. Nothing was written."))
        else:
            self.telling(lambda said: self.writing.tell(said, "attention"))(error)
