"""Times of sessions out of a calendar: tick, and they become drafts to be written up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, StanceError
from journal_app.domain.practice import Role
from journal_app.domain.privacy_hints import code_hints
from journal_app.services.calendar_in import ChosenEvent, EventState
from journal_app.services.changes import Subject
from journal_app.services.exchange.calendar_events import (
    CalendarFile,
    read_calendar,
)
from journal_app.services.importing import ImportReport, Interrupted
from journal_app.storage.imports import Undone
from journal_app.ui.dialogs.import_source import ImportSource
from journal_app.ui.looks import Looks
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.importing.calendar_events_card import CalendarEventsCard
from journal_app.ui.pages.importing.calendar_options import CalendarOptions
from journal_app.ui.pages.importing.job import Job, ProgressCard
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

_SHOW_PROGRESS_MS = 300


@dataclass(frozen=True, slots=True)
class _Found:
    """A calendar within some days, and what the journal knows of its events."""

    file: CalendarFile
    states: tuple[EventState, ...]
    roles: tuple[Role, ...]


class CalendarPage(Page):
    """Only start, length and zone come in; a title only where it is ticked, as a client code."""

    subjects = frozenset({Subject.ENTRIES, Subject.DRAFTS})
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._path: Path | None = None
        self._found: _Found | None = None
        self._job: Job | None = None
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(self.tr("Times out of a calendar"), "", self)
        self.choose = button(self.tr("Choose a calendar file…"), "", self._choose, self)
        self.take = writing(button("", "primary", self._take_in, self), sessions=True)
        self.header.buttons.addWidget(self.choose)
        self.header.buttons.addWidget(self.take)
        # All parts are made where they stay: moved there, they would be dressed anew.
        content = QWidget(self)
        area = scrolling(content, self)
        self.problem = label("", "attention", content)
        self.intro = Card(parent=content)
        self.progress = ProgressCard(content)
        yield
        self.options = CalendarOptions(content)
        yield
        self.events = CalendarEventsCard(Looks(desk.preferences, desk.services.path), content)
        yield
        self.done = Card(parent=content)
        self._fill_intro()
        self._fill_done()
        yield
        self._lay_out(content, area)
        self.options.days_chosen.connect(self._look)
        self.options.all_day_chosen.connect(self._show_rows)
        self.options.titles_chosen.connect(self._show_hint)
        self.events.ticks_changed.connect(self._count)
        self.start_over()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was taken in last is told once; what is being looked at stays."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.done.isHidden():
            self.start_over()

    def start_over(self) -> None:
        """No calendar is looked at."""
        self._end_job()
        self._path = self._found = None
        self._tell("")
        for part in (self.options, self.events, self.done, self.take):
            part.hide()
        self.intro.show()
        self._say("")

    def open_file(self, path: Path) -> None:
        """Look at a calendar file."""
        self.start_over()
        self._path = path
        self.options.titles.box.setChecked(False)
        self.intro.hide()
        self._look()

    def refresh(self) -> None:
        """What is in the journal by now is known as such."""
        if self._found is not None and not self.events.isHidden():
            self._compare(self._found.file, self._job)

    # --- looking

    def _look(self) -> None:
        path = self._path
        if path is None:
            return
        self._end_job()
        self._job = job = Job()
        self.take.setEnabled(False)
        calendar = self.desk.services.calendar
        zone = calendar.zone
        since, until = self.options.days(calendar.today)

        def read() -> CalendarFile:
            return read_calendar(path, since, until, zone, job.told)

        def done(found: CalendarFile) -> None:
            if job is self._job:
                self._compare(found, job)

        QTimer.singleShot(_SHOW_PROGRESS_MS, self, lambda: self._follow(job))
        self.desk.tasks.compute(read, context=self, done=done, failed=self._failed(job))

    def _follow(self, job: Job) -> None:
        if job is self._job:
            self.progress.follow(job, self.tr("Reading the calendar…"), self._counted)

    def _counted(self, done: int, of: int) -> str:
        return self.tr("{0} of {1} events").format(count_text(done), count_text(of))

    def _compare(self, file: CalendarFile, job: Job | None) -> None:
        services = self.desk.services

        def compare() -> _Found:
            return _Found(file, services.calendar.states(file.events), services.practice.roles())

        def done(found: _Found) -> None:
            if job is self._job:
                self._show(found)

        self.ask(compare, done, self._failed(job))

    def _failed(self, job: Job | None) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if job is not self._job or isinstance(error, Interrupted):
                return
            self._end_job()
            for part in (self.options, self.events, self.take):
                part.hide()
            if isinstance(error, InvalidValue):
                self.intro.show()
                self._tell(self.desk.words.error(error))
            else:
                self.problem_raised.emit(error)

        return failed

    def _show(self, found: _Found) -> None:
        self._end_job()
        self._found = found
        self._tell("")
        name = self._path.name if self._path else ""
        self.options.show_found(name, found.roles, self.desk.words)
        all_day = any(event.all_day for event in found.file.events)
        self.options.all_day.setVisible(all_day)
        self.done.hide()
        self.options.show()
        self.events.show()
        self._show_rows()

    def _show_rows(self) -> None:
        if self._found is None:
            return
        self.events.show_events(
            self._found.file,
            self._found.states,
            all_day=self.options.all_day.box.isChecked(),
            words=self.desk.words,
        )
        self._count()

    def _count(self) -> None:
        ticked = self.events.ticked()
        self.take.setText(self.tr("Make %n draft(s)", "", len(ticked)))
        self.take.setEnabled(bool(ticked))
        self.take.setVisible(not self.events.is_empty)
        self._show_hint()

    def _show_hint(self) -> None:
        telling = self.options.titles.box.isChecked() and any(
            code_hints(event.title) for event in self.events.ticked()
        )
        self.options.hint.setVisible(telling)

    # --- taking in

    def _take_in(self) -> None:
        role = self.options.role.currentData()
        ticked = self.events.ticked()
        if not ticked or not isinstance(role, str):
            return
        with_titles = self.options.titles.box.isChecked()
        chosen = [ChosenEvent(event, event.title if with_titles else "") for event in ticked]
        self.take.setEnabled(False)
        take = partial(self.desk.services.calendar.take_in, chosen, role)
        self.write(take, self._taken, self._not_taken)

    def _taken(self, report: ImportReport) -> None:
        for part in (self.options, self.events, self.take):
            part.hide()
        self._batch = report.batch_id
        said = self.tr("%n draft(s) wait on Today, set aside, to be written up.", "", report.added)
        if report.already_there:
            more = self.tr("%n were there already.", "", report.already_there)
            said = f"{said} {more}"
        self._done_text.setText(said)
        self.undo.setVisible(bool(report.batch_id))
        if report.batch_id:
            self.undo_kept.emit(self.tr("Sessions came out of a calendar."), self._undo)
        self.done.show()
        self.to_today.setFocus()
        announce(self._done_text, said)

    def _not_taken(self, error: Exception) -> None:
        self.take.setEnabled(True)
        if isinstance(error, StanceError):
            self._tell(self.desk.words.error(error))
        else:
            self.problem_raised.emit(error)

    def _undo(self) -> None:
        undo = partial(self.desk.services.exchange.undo, self._batch)
        self.write(undo, self._undone)

    def _undone(self, undone: Undone) -> None:
        self.start_over()
        said = self.tr("%n draft(s) taken out again.", "", undone.removed)
        if undone.kept:
            more = self.tr("%n stayed, since they were written on.", "", undone.kept)
            said = f"{said} {more}"
        self._say(said)

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.stop()
        self._job = None
        self.progress.end()

    def _choose(self) -> None:
        path = ImportSource.ask_calendar(self)
        if path is not None:
            self.open_file(path)

    def _say(self, subtitle: str) -> None:
        self.header.set_texts(self.tr("Times out of a calendar"), subtitle)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # --- building

    def _fill_intro(self) -> None:
        self.intro.set_heading(self.tr("When you sat, without writing it down twice"))
        self.intro.body.addWidget(
            label(
                self.tr(
                    "Save your calendar as a file (.ics) and drop it here, or choose it. You tick "
                    "the sessions; each becomes a draft with its start and its minutes. Nothing "
                    "else of the calendar comes in."
                ),
                "",
                self.intro,
            )
        )

    def _fill_done(self) -> None:
        self._batch = ""
        self._done_text = label("", "", self.done)
        self.to_today = button(self.tr("To Today"), "answer", self.closed.emit, self.done)
        self.undo = button(self.tr("Take them all out again"), "", self._undo, self.done)
        self.done.body.addWidget(self._done_text)
        row = FlowLayout(spacing=10)
        row.addWidget(self.to_today)
        row.addWidget(self.undo)
        self.done.body.addLayout(row)

    def _lay_out(self, content: QWidget, area: QScrollArea) -> None:
        body = column(content)
        body.setContentsMargins(0, 0, 0, 24)
        for part in (
            self.problem, self.intro, self.progress, self.options, self.events, self.done,
        ):  # fmt: skip
            body.addWidget(part)
        body.addStretch(1)
        self.progress.stopped.connect(self.start_over)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(area, 1)
