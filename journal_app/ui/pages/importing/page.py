"""Taking sessions in: choose, look, decide, take in; and take out again."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.client_codes import folded_code
from journal_app.domain.errors import InvalidValue, StanceError
from journal_app.services.changes import Subject
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.import_reading import TableLook
from journal_app.services.importing import ImportPreview, ImportReport, Interrupted
from journal_app.storage.imports import Undone
from journal_app.ui.dialogs.import_source import ImportSource
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.importing.choose import ChooseCard, PastCard
from journal_app.ui.pages.importing.columns import ColumnsCard
from journal_app.ui.pages.importing.found import FoundCard, RefusedCard
from journal_app.ui.pages.importing.job import Job, ProgressCard
from journal_app.ui.pages.importing.looking import Looking
from journal_app.ui.pages.importing.mapping import CodesCard, MappingCard
from journal_app.ui.pages.importing.report import ReportCard
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.into_view import go_to, held_in_place, open_up
from journal_app.ui.widgets.text import label

T = TypeVar("T")
_PAUSE_MS = 150


class ImportPage(Page):
    """One page from choosing to the report. Reading goes on beside the window and the journal."""

    subjects = frozenset({Subject.ENTRIES, Subject.DRAFTS, Subject.PRACTICE})
    closed = Signal()
    placing_requested = Signal()
    journal_requested = Signal()
    calendar_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._preview: ImportPreview | None = None
        self._writing = False
        self._showing: Steps = no_steps()
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(self.tr("Import sessions"), "", self)
        self.other = button(self.tr("Choose something else"), "", self._leave, self)
        self.take = writing(button("", "primary", self._take_in, self), sessions=True)
        self.header.buttons.addWidget(self.other)
        self.header.buttons.addWidget(self.take)
        # All parts are made where they stay: moved there, they would be dressed anew.
        content = QWidget(self)
        self._area = scrolling(content, self)
        self.problem = label("", "attention", content)
        self.choose = ChooseCard(content)
        self.progress = ProgressCard(content)
        yield
        self.found = FoundCard(desk, content)
        self.refused = RefusedCard(desk, content)
        yield
        self.columns = ColumnsCard(content)
        self.codes = CodesCard(desk, content)
        yield
        self.mapping = MappingCard(desk, content)
        self.report = ReportCard(desk, content)
        self.past = PastCard(desk, content)
        yield
        self.looking = Looking(self, self.wishes, lambda: self.mapping.role_id)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self._lay_out(content)
        self._connect_signals()
        self.start_over()

    @property
    def preview(self) -> ImportPreview | None:
        """What would come in, once it is known."""
        return self._preview

    def refresh(self) -> None:
        """Ask for the imports there were; what is looked at is compared anew when it comes in."""
        self.ask(self.desk.services.exchange.past, self.past.show_past)

    def hideEvent(self, event: QHideEvent) -> None:
        """What the last import did is told once; what is being looked at stays."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.report.isHidden():
            self.start_over()

    def start_over(self) -> None:
        """Nothing is chosen."""
        if self._writing:
            return
        self._end()
        self.looking.forget()
        self._preview = None
        self._tell("")
        for card in self._looking:
            card.hide()
        self.report.hide()
        self.other.hide()
        self.take.hide()
        self.choose.show()
        self._area.verticalScrollBar().setValue(0)
        self._say("")

    def _leave(self) -> None:
        """Nothing is chosen any more; the button that said so is gone."""
        self.start_over()
        self.choose.file.setFocus()

    def open_source(self, path: Path) -> None:
        """Look at a file, a folder or an archive; while an import is being written, not yet."""
        if self._writing:
            return
        self.start_over()
        self.other.show()
        if self.choose.isAncestorOf(self.focusWidget()):
            self.other.setFocus()  # Qt would lead it out of the page
        self.choose.hide()
        self.columns.begin()
        self.codes.begin()
        self.looking.open(path)

    # --- looking

    def wishes(self) -> Wishes:
        """All that is decided on the page."""
        return replace(
            self.mapping.wishes(),
            codes=self.codes.codes,
            columns=self.columns.columns,
            scale=self.columns.chosen_scale,
            dates=self.columns.chosen_dates,
        )

    def _recognised(self, format_: str, table: TableLook | None) -> None:
        self.found.show_source(self.looking.name, format_)
        self.found.show()
        self.columns.setVisible(table is not None)
        if table is not None:
            self.columns.show_table(table)

    def _show_preview(self, preview: ImportPreview) -> None:
        if self._pause.isActive():
            return  # decided otherwise meanwhile, which is looked at next
        self._end()
        self._preview = preview
        self._showing = self._cards_of(preview)
        self.desk.tasks.in_steps(self._showing, context=self)

    def _cards_of(self, preview: ImportPreview) -> Steps:
        """One card after the other, so that the window never waits for all of them.

        From the last to the first: so the page is long enough to stay where it is looked at.
        """
        for card in (self.mapping, self.codes, self.refused, self.found):
            with held_in_place(self.focusWidget()):  # one goes on naming columns meanwhile
                self._tell("")
                card.show_preview(preview)
            yield
        with held_in_place(self.focusWidget()):
            self._offer(preview)

    def _offer(self, preview: ImportPreview) -> None:
        self.take.setText(self.tr("Import %n session(s)", "", preview.new))
        others = not preview.new and preview.complete
        if others:
            self.take.setText(self.tr("Import what is new"))
        self.take.setVisible(preview.new > 0 or others)
        self.take.setEnabled(True)
        said = ""
        if not preview.new and not others:
            said = self.tr("Everything in it is in the journal already, or cannot be read.")
        elif preview.bare and preview.bare + len(preview.refused) == preview.read:
            said = self.tr("No text and no mark would be imported, only when the sessions were.")
            if not self.columns.isHidden():
                where = self.tr("Say below which columns hold the texts.")
                said = f"{said} {where}"
        self._say(said)

    def _look_again(self) -> None:
        """What was decided is shown."""
        if not self._writing:
            self._end()
            self.take.setEnabled(False)
            self.looking.again()

    def _choose_format(self, format_: str) -> None:
        self.looking.take_for(format_)
        self._preview = None
        self.columns.begin()
        self.refused.hide()
        self.codes.hide()
        self.mapping.hide()
        self.take.hide()
        self._pause.start()

    def _changed(self) -> None:
        self.take.setEnabled(False)
        self._pause.start()

    def _cannot(self, error: Exception) -> None:
        """Nothing of it can be taken in; why, where it can be mended."""
        if self._pause.isActive():
            return
        self._end()
        self._preview = None
        self.take.hide()
        with held_in_place(self.focusWidget()):
            self.found.show_nothing()
            self.refused.hide()
        named_here = isinstance(error, InvalidValue) and error.code == "column_missing"
        if named_here and not self.columns.isHidden():
            self._tell("")
            self._say(self.tr("Say below which column holds the date."))
        elif isinstance(error, InvalidValue):
            self._tell(self.desk.words.error(error))
        else:
            self._tell("")
            self.problem_raised.emit(error)

    def _give_codes(self, names: tuple[str, ...]) -> None:
        """Neutral codes, no two of them the same."""
        services, language = self.desk.services, self.desk.language
        used = {folded_code(code) for code in self.codes.codes.values()}

        def suggest() -> dict[str, str]:
            found: dict[str, str] = {}
            for name in names:
                for _ in range(200):
                    code = services.capture.suggest_code(language)
                    if folded_code(code) not in used:
                        used.add(folded_code(code))
                        found[name] = code
                        break
            return found

        self.ask(suggest, self.codes.use)

    # --- taking in

    def _take_in(self) -> None:
        preview = self._preview
        if preview is None or self._writing:
            return
        self._writing = True
        job = Job()
        for card in self._looking:
            card.setEnabled(False)
        self.other.setEnabled(False)
        self.take.setEnabled(False)
        self.progress.follow(job, self.tr("Backing up, then importing…"), self._counted_rows)
        open_up(self.progress, self.progress.stop)
        commit = partial(self.desk.services.exchange.commit, preview, job.told)
        self.write(commit, self._taken_in, self._not_taken)

    def _taken_in(self, report: ImportReport) -> None:
        preview = self._preview
        unplaced = preview.unplaced if preview else 0
        left_out = len(preview.remarks) if preview else 0
        self._written()
        self.start_over()
        self.choose.hide()
        self.other.show()
        self.lay_out_now()
        self.report.show_report(report, unplaced=bool(unplaced and report.added), left_out=left_out)
        if preview is not None:
            self.refused.show_preview(preview)
        if report.batch_id:
            self.undo_kept.emit(
                self.tr("Sessions were brought in."), partial(self._undo, report.batch_id)
            )
        self.refresh()

    def _not_taken(self, error: Exception) -> None:
        self._written()
        if isinstance(error, Interrupted):
            self._tell(self.tr("Stopped. Nothing was imported; the journal is as it was."))
            self.take.setFocus()  # the button that stopped it is gone
        elif isinstance(error, StanceError):
            self._tell(self.desk.words.error(error))
        else:
            self.problem_raised.emit(error)

    def _written(self) -> None:
        self._writing = False
        self._end()
        for card in self._looking:
            card.setEnabled(True)
        self.other.setEnabled(True)
        self.take.setEnabled(True)

    def _undo(self, batch_id: str) -> None:
        self.write(partial(self.desk.services.exchange.undo, batch_id), self._undone)

    def _undone(self, undone: Undone) -> None:
        self._leave()
        said = self.tr("%n session(s) taken out again.", "", undone.removed)
        if undone.kept:
            more = self.tr("%n stayed, since they were changed afterwards.", "", undone.kept)
            said = f"{said} {more}"
        self._say(said)
        self.refresh()

    def _stop(self) -> None:
        if self._writing:
            self.desk.services.exchange.stop()
        else:
            self._leave()

    # --- how far it is

    def _follow(self, job: Job) -> None:
        """Only what takes longer than a moment is worth a bar."""

        def show() -> None:
            if self.looking.is_at(job):
                self.progress.follow(job, self.tr("Looking at it…"), self._counted_sessions)

        QTimer.singleShot(2 * _PAUSE_MS, self, show)

    def _end(self) -> None:
        """No bar, no rows that are still to come, no look at what was decided."""
        self._showing.close()
        self._pause.stop()
        self.progress.end()

    def _counted_sessions(self, done: int, of: int) -> str:
        if of:
            return self.tr("{0} of {1} sessions").format(count_text(done), count_text(of))
        return self.tr("%n session(s) so far", "", done)

    def _counted_rows(self, done: int, of: int) -> str:
        return self.tr("{0} % done").format(100 * done // of) if of else ""

    # --- saying

    def _say(self, subtitle: str) -> None:
        self.header.set_texts(self.tr("Import sessions"), subtitle)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # --- building

    @property
    def _looking(self) -> tuple[QWidget, ...]:
        # What could not be read comes and goes while columns are named: it stands below them.
        return (self.found, self.columns, self.refused, self.codes, self.mapping)

    def _lay_out(self, content: QWidget) -> None:
        body = column(content)
        body.setContentsMargins(0, 0, 0, 24)
        for part in (
            self.problem, self.choose, self.progress, self.report, *self._looking, self.past,
        ):  # fmt: skip
            body.addWidget(part)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self._area, 1)

    def _connect_signals(self) -> None:
        self.choose.file_wanted.connect(lambda: self._chosen(ImportSource.ask_file(self)))
        self.choose.folder_wanted.connect(lambda: self._chosen(ImportSource.ask_folder(self)))
        self.choose.calendar_wanted.connect(self.calendar_requested)
        self.looking.begun.connect(self._follow)
        self.looking.roles_known.connect(self.mapping.begin)
        self.looking.recognised.connect(self._recognised)
        self.looking.previewed.connect(self._show_preview)
        self.looking.failed.connect(self._cannot)
        self.found.format_chosen.connect(self._choose_format)
        self.found.refused_wanted.connect(lambda: go_to(self.refused.list))
        for card in (self.columns, self.codes, self.mapping):
            card.changed.connect(self._changed)
        self.codes.codes_wanted.connect(self._give_codes)
        self.progress.stopped.connect(self._stop)
        self.report.undo_wanted.connect(self._undo)
        self.report.placing_requested.connect(self.placing_requested)
        self.report.journal_requested.connect(self.journal_requested)
        self.past.undo_wanted.connect(self._undo)

    def _chosen(self, path: Path | None) -> None:
        if path is not None:
            self.open_source(path)
