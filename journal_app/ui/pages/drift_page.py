"""Drift: where I have been sitting, and whether this is where I want to be."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.event import Event
from journal_app.domain.reflection import StepAnswer
from journal_app.domain.selection import Selection
from journal_app.domain.unfinished import FormKind
from journal_app.services.changes import Subject
from journal_app.services.reading import Interrupted, Reading
from journal_app.services.selection_values import selection_from, selection_values
from journal_app.storage.files import write_whole
from journal_app.ui.actions.undoing import Way
from journal_app.ui.dialogs.save_picture import SavePicture
from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.drift_answers import DriftAnswers
from journal_app.ui.pages.drift_body import DriftBody
from journal_app.ui.pages.drift_events import NewEvent
from journal_app.ui.pages.drift_follow_up import AnswerDetails
from journal_app.ui.pages.drift_header import DriftHeader
from journal_app.ui.pages.drift_leaving import DriftLeaving
from journal_app.ui.pages.drift_offer import Offer
from journal_app.ui.pages.drift_sheet import DriftSheet, PictureKind, picture_of
from journal_app.ui.pages.drift_shown import (
    Read,
    Shown,
    chart_data,
    read_drift,
    read_first,
    sentences,
    worked_out,
)
from journal_app.ui.pages.drift_texts import narrowed_to, subtitle
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_scale import TimeSpan

SEEN_MS = 100
"""So long after the page is shown again the rest of a long record is read: it is painted first."""
STAYED_MS = 1_000
"""Who wanted another page and is still here after that has stayed."""


class DriftPage(Page):
    """Charts and grid of one role's sessions, the finding in words, and the question."""

    subjects = frozenset(
        {
            Subject.ENTRIES,
            Subject.PRACTICE,
            Subject.CLIENTS,
            Subject.REFLECTIONS,
            Subject.EVENTS,
            Subject.SUPERVISION,
        }
    )
    open_entry_requested = Signal(str)
    log_requested = Signal()
    compare_requested = Signal(object)
    """The ``Selection`` that is looked at, to be held beside another."""
    reflections_requested = Signal(str)
    """The role whose reflections are to be read in order."""
    reflection_requested = Signal(str)
    """The id of a past reflection that was chosen on the time line."""
    told = Signal(str)
    """Something that was done and wants no more than to be known."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shown: Shown | None = None
        self._showing: Steps = no_steps()
        self._reading: Reading | None = None
        """What is read or worked out, until it is shown."""
        self._lately: Selection | None = None
        """Of what the newest sessions stand there alone, until the rest of them is read."""
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._read_rest)
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = DriftHeader(desk, self)
        self.body = DriftBody(desk, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(scrolling(self.body, self), 1)
        yield
        yield from self.body.making()
        self.charts, self.months = self.body.charts, self.body.months
        self.question, self.steps = self.body.question, self.body.steps
        self.past, self.events = self.body.past, self.body.events
        self.empty, self.grid = self.body.empty, self.body.months.grid
        self.leaving = DriftLeaving(desk, self)
        self.answers = DriftAnswers(self, self.question)
        menu = self.header.export_menu
        menu.addAction(self.tr("Report…"), self.report)
        menu.addSeparator()
        for kind in PictureKind:
            menu.addAction(self.tr("Picture as {0}…").format(kind.name), partial(self.export, kind))
        self._connect_signals()

    def show_role(self, role_id: str) -> None:
        """Look at all of one role."""
        self.look_at(Selection(role_id))

    def look_at(self, selection: Selection) -> None:
        """Look at a selection."""
        self.header.filters.set_selection(selection)
        self.refresh()

    def whereabouts(self) -> dict[str, Any]:
        """The selection that is looked at, and the stretch of time one has moved to."""
        chosen = self._selection()
        if chosen is None:
            return {}
        where: dict[str, Any] = {"role": chosen.role_id, "selection": selection_values(chosen)}
        span = self.charts.chosen
        return where | ({"from": span.start, "to": span.end} if span is not None else {})

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Look at the same selection."""
        if where:
            chosen = selection_from(where["role"], where["selection"])
            self.header.filters.set_selection(chosen)
            if "from" in where:
                self.charts.come_back_to(TimeSpan(where["from"], where["to"]))

    def refresh(self) -> None:
        """Ask for what is chosen."""
        self._give_up()
        self._lately = None
        services, wanted = self.desk.services, self._selection()
        reading = self._reading = services.browsing.reading()
        read = partial(read_first, services, wanted)
        if self.shown is not None:  # what is shown already stays until all is read
            read = partial(read_drift, services, wanted, reading.go_on)
        self.ask(
            read,
            partial(self._make_ready, reading),
            partial(self._told_problem, reading),
        )

    def _make_ready(self, reading: Reading, read: Read | None) -> None:
        if reading.stopped:
            return
        if read is None:
            self._reading = None
            self._show_nothing()
            return

        def show(shown: Shown) -> None:
            if reading.stopped:
                return
            if shown.view.earlier is None:
                self._reading = None
                self._in_turn(self._show(shown, read))
            else:
                self._in_turn(self._show_lately(shown, reading))

        self.desk.tasks.compute(
            partial(worked_out, read, reading.go_on),
            context=self,
            done=show,
            failed=partial(self._told_problem, reading),
        )

    def _show_lately(self, shown: Shown, reading: Reading) -> Steps:
        """Show the newest sessions of a long record, then read all of it."""
        view = shown.view
        self.header.filters.offer(view.role.id, Offer(shown.roles, view.choices, view.events))
        self.header.set_subtitle(subtitle(view, self.desk.words))
        self.body.show_charts()
        yield
        self.charts.show_sessions(shown)
        self.lay_out_now()
        if reading.stopped:
            return
        self._reading, self._lately = None, view.selection
        yield
        if not self._later.isActive():
            self._read_rest()

    def _read_rest(self) -> None:
        """Nobody waits with the page for the rest: its first picture is there."""
        if self._lately is None or self._reading is not None or not self.isVisible():
            return
        services = self.desk.services
        reading = self._reading = services.browsing.reading()
        self.desk.tasks.submit(
            partial(
                reading.run,
                partial(read_drift, services, self._lately, reading.go_on),
            ),
            context=self,
            done=partial(self._make_ready, reading),
            failed=partial(self._told_problem, reading),
        )

    def make_way(self) -> None:
        """What is still to be read of a long record, or worked out of it, would be in the way."""
        if self._lately is not None:
            self._give_up()
            self._later.start(STAYED_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """What was given up when the page was left begins anew; what was there then still is."""
        super().showEvent(event)
        if self._lately is not None and not event.spontaneous():
            self._later.start(SEEN_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is still to be read of a long record or worked out of it is, when the page is shown
        again: the page that is wanted now would wait for it.
        """
        super().hideEvent(event)
        if not event.spontaneous() and self._reading is not None:
            self._behind = self._behind or self._lately is None
            self._give_up()

    def _give_up(self) -> None:
        """What is under way is not wanted any more."""
        self._later.stop()
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    def _told_problem(self, reading: Reading, error: Exception) -> None:
        if reading.stopped and isinstance(error, Interrupted):
            return
        self.body.waiting.give_up()
        self.problem_raised.emit(error)

    def retheme(self) -> None:
        """Charts take the new colours and sizes."""
        self.charts.retheme()
        self.months.retheme()
        self.question.keep_height()
        self.body.arrange()

    def print_out(self) -> bool:
        """Ask what the report is to hold, and whether it goes on paper."""
        self.report()
        return self.shown is not None

    def report(self) -> None:
        """Save or print a report of what is shown, or its numbers."""
        if self.shown is not None:
            self.leaving.report(self.shown.view)

    def export(self, kind: PictureKind) -> None:
        """Save what is shown as a picture."""
        if self.shown is None:
            return
        path = SavePicture.ask(self, self.tr("drift"), kind.value)
        if path is None:
            return
        content = picture_of(self._sheet(self.shown), self.desk.words, kind)
        self.desk.tasks.compute(
            partial(write_whole, path, content, overwrite=True),
            context=self,
            done=lambda written: self.told.emit(
                self.tr("The picture was saved as {0}.").format(written.name)
            ),
            failed=self.problem_raised.emit,
        )

    def _selection(self) -> Selection | None:
        chosen = self.header.filters.selection
        return chosen if chosen.role_id else None

    def _connect_signals(self) -> None:
        self.header.filters.changed.connect(self.refresh)
        self.follow_axes()
        self.charts.session_opened.connect(self._open_session)
        self.charts.turned.connect(self.body.arrange)
        self.months.session_opened.connect(self._open_session)
        self.charts.reflection_requested.connect(self.reflection_requested)
        self.question.answered.connect(self._answer)
        self.leaving.told.connect(self.told)
        self.leaving.problem_raised.connect(self.problem_raised)
        self.steps.answered.connect(self._answer_step)
        self.header.compare.clicked.connect(self._compare)
        self.past.all_requested.connect(self._read_reflections)
        self.events.added.connect(self._add_event)
        self.events.changed.connect(self._change_event)
        self.events.removed.connect(self._remove_event)
        self.empty.log_requested.connect(self.log_requested)
        self.empty.everything_requested.connect(self._look_at_everything)
        self.forms.watch(FormKind.EVENT, self.events.unfinished, self.events.take_up)
        self.forms.watch(FormKind.STEP_ANSWER, self.steps.unfinished, self.steps.take_up)
        self.forms.watch(FormKind.ANSWER, self.question.unfinished, self.question.take_up)

    def _open_session(self, seq: int) -> None:
        """Ask for an entry of which no more than its number is held."""
        self.desk.tasks.submit(
            partial(self.desk.services.insight.entry_id, seq),
            context=self,
            done=self.open_entry_requested.emit,
            failed=self.problem_raised.emit,
        )

    def _show_nothing(self) -> None:
        """There is no role yet."""
        self.shown = None
        self._show_parts(there=False, has_role=False)
        self.header.set_subtitle("")

    def _in_turn(self, showing: Steps) -> None:
        self._showing.close()
        self._showing = showing
        self.desk.tasks.in_steps(showing, context=self)

    def _show(self, shown: Shown, read: Read) -> Steps:
        """Fills the cards; charts and grid in turns of their own, as is their painting then."""
        if self.shown is None or self.shown.view.role.id != shown.view.role.id:
            self.forms.leave()  # what was begun about another role waits there
        self._lately = None
        self.shown, view = shown, shown.view
        there = len(view.columns) > 0
        self.header.filters.offer(view.role.id, Offer(shown.roles, view.choices, view.events))
        self._show_parts(there=there, has_role=True)
        self.header.set_subtitle(subtitle(view, self.desk.words))
        self.past.show_reflections(view.reflections)
        self.steps.show_steps(read.steps)
        self.events.show_events(view.role, view.events, several_roles=len(shown.roles) > 1)
        if there:
            self.question.show_finding(shown)
            yield
            self.charts.show_sessions(shown)
            yield
            self.months.show_sessions(shown)
        self.forms.restore()

    def _show_parts(self, *, there: bool, has_role: bool) -> None:
        narrowed = self.header.filters.narrowed()
        self.body.show_parts(there=there, has_role=has_role, narrowed=narrowed)
        self.header.export.setEnabled(there)
        self.header.compare.setEnabled(has_role)

    def _look_at_everything(self) -> None:
        self.header.filters.clear()
        self.refresh()

    def _answer(self, words: str, details: AnswerDetails) -> None:
        if self.shown is not None:
            self.answers.keep(self.shown, words, details)

    def _answer_step(self, reflection_id: str, answer: StepAnswer, words: str) -> None:
        answered = self.desk.services.reflections.answer_step
        self.write_undoably(
            self.tr("Your answer is kept."), partial(answered, reflection_id, answer, words)
        )

    def _compare(self) -> None:
        if self.shown is not None:
            self.compare_requested.emit(self.shown.view.selection)

    def _read_reflections(self) -> None:
        if self.shown is not None:
            self.reflections_requested.emit(self.shown.view.role.id)

    def _add_event(self, given: NewEvent) -> None:
        add = self.desk.services.events.add
        self.write_undoably(
            self.tr("“{0}” was added.").format(given.label),
            partial(add, given.day, given.label, given.role_id),
        )

    def _change_event(self, event: Event) -> None:
        change = partial(self.desk.services.events.change, event)
        self.write_undoably(self.tr("“{0}” was changed.").format(event.label), change)

    def _remove_event(self, event_id: str) -> None:
        keep = self.desk.services.events.keep

        def offer(gone: Event) -> None:
            self.undo_offered.emit(
                self.tr("“{0}” was taken away.").format(gone.label),
                Way(lambda: self.write(partial(keep, gone)), lambda: self.write(remove)),
            )

        remove = partial(self.desk.services.events.remove, event_id)
        self.write(remove, offer)

    def _sheet(self, shown: Shown) -> DriftSheet:
        """What is shown, on paper: in the light theme, at the size of the design."""
        from journal_app.ui.pdf.paper import paper_theme

        words = self.desk.words
        return DriftSheet(
            title=self.tr("Drift"),
            subtitle=" · ".join((narrowed_to(shown.view, words), subtitle(shown.view, words))),
            grid_title=self.months.heading_by_period(),
            finding=" ".join(sentences(shown, words)),
            data=chart_data(shown, words, self.desk.orientation),
            span=self.charts.chart.span,
            grid=self.months.picture(),
            look=ChartLook(paper_theme(), QLocale()),
        )
