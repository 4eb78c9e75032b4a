"""Referrals: what was noticed and what is next, the reminders, the conversation at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property, partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from journal_app.domain.errors import StanceError
from journal_app.domain.referral import Outcome, Referral, StepRecord
from journal_app.domain.reminder import Reminder
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.changes import Subject
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Desk, Page, quietly
from journal_app.ui.pages.contacts_brief import ContactsBrief
from journal_app.ui.pages.observe_card import ObserveCard
from journal_app.ui.pages.referral_loop import LoopCard, OpenLoop
from journal_app.ui.pages.referral_texts import ClosedCard, ConversationCard
from journal_app.ui.pages.referrals_view import ReferralsView, read_referrals
from journal_app.ui.pages.reminder_answers import ReminderAnswers
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.pages.reminders_card import RemindersCard
from journal_app.ui.pages.step_ways import close_loop, record_answer, take_step
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label

AROUND = 24
"""Pixels seen around what has the keyboard."""
LOOPS_AT_ONCE = 8
FILTER_FROM = 4
"""From so many loops on, there is a field to find a client."""


class ReferralsPage(Page):
    """Open loops first, as far along as they are; then the reminders."""

    subjects = frozenset(
        {
            Subject.ENTRIES,
            Subject.REFERRALS,
            Subject.REMINDERS,
            Subject.CLIENTS,
            Subject.CONTACTS,
            Subject.PRACTICE,
        }
    )
    open_entry_requested = Signal(str)
    contacts_requested = Signal()
    record_requested = Signal(str)
    preparation_requested = Signal(str)
    reminders_requested = Signal()
    about_requested = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._view: ReferralsView | None = None
        self._wanted = ""
        self._beginning: Steps = no_steps()
        """Of the observation that is about to be noted."""
        self._followed = ""
        self._stood_at: int | None = None
        """Where the card that is followed stood on the screen."""
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(self.tr("Referrals"), "", self)
        self.noting = writing(
            button(self.tr("Note an observation"), "primary", self.note_observation, self)
        )
        self.header.buttons.addWidget(self.noting)
        self._content = content = TwoColumns(self)
        self._area = content.lay_out_page(self.header)
        yield
        self._empty = self._empty_card()
        self._loops: LongRows[OpenLoop, LoopCard] = LongRows(
            self._loop_card,
            content,
            LoopCard.show_loop,
            at_once=LOOPS_AT_ONCE,
            rest=LoopCard.coming,
        )
        self._loops.rows.layout.setSpacing(14)
        self.filter = self._filter_field()
        self._none_found = label("", "muted", content)
        self.closed = ClosedCard(desk, content)
        yield
        self.reminders = RemindersCard(desk, content)
        self.contacts = ContactsBrief(content)
        self.conversation = ConversationCard(desk, content)
        self.answers = ReminderAnswers(self, self._reminder_rows)
        yield
        content.fill(
            (
                self.filter,
                self._none_found,
                self._empty,
                self._loops.layout,
                self.closed,
            ),
            (self.contacts, self.reminders, self.conversation),
        )
        self._connect_signals()

    @cached_property
    def observe(self) -> ObserveCard:
        """Noting an observation; made when it is first wanted."""
        card = ObserveCard(self.desk, self._content)
        self._content.put_first(card)
        card.note_requested.connect(self._observe)
        # Its own button keeps what is written; beside it this one looked as if it did.
        card.opened.connect(lambda is_open: self.noting.setEnabled(not is_open))
        card.left.connect(self._observation_left)
        card.picker.listed.connect(self._show_observing)
        card.picker.contacts_requested.connect(self.contacts_requested)
        if self._view is not None:
            self._show_emergency(card, self._view)
        return card

    def refresh(self) -> None:
        """Ask for everything the page shows."""
        self.ask(partial(read_referrals, self.desk.services), self._show_view)

    def open_referral(self, referral_id: str) -> None:
        """Go to a loop, be it open or closed."""
        self.show_rest()
        self._wanted = referral_id
        self._go_to_wanted()

    def note_observation(self) -> None:
        """Ask in place for an observation that belongs to no entry."""
        self.ask(self.desk.services.journal.client_codes, self._begin_observing)

    def loop_card(self, referral_id: str) -> LoopCard | None:
        """The card of an open loop."""
        return self._loops.rows.row(referral_id)

    def _connect_signals(self) -> None:
        self.answers.listen(self.reminders)
        self.reminders.own.add_requested.connect(self._add_reminder)
        self.reminders.about_requested.connect(self._show_about)
        self.reminders.all_requested.connect(self.reminders_requested)
        self.closed.record_requested.connect(self.record_requested)
        self.contacts.contacts_requested.connect(self.contacts_requested)
        self.forms.watch(FormKind.STEP, self._steps_written, self._take_step_up)
        self.forms.watch(FormKind.OBSERVATION, self._observed, self._take_observation_up)
        own = self.reminders.own
        self.forms.watch(
            FormKind.REMINDER,
            partial(own.unfinished, "referrals"),
            partial(own.take_up, "referrals"),
        )

    def _steps_written(self) -> Iterator[Written]:
        written = (card.unfinished for card in self._loops.rows.rows())
        return (one for one in written if one is not None)

    def _take_step_up(self, written: Written) -> None:
        card = self._loops.reach(written.about)
        if card is not None:
            card.take_up(written)

    def _step_left(self, written: Written) -> None:
        def put_away() -> None:
            card = self.loop_card(written.about)
            if card is not None:
                card.written()

        way = Way(partial(self._take_step_up, written), put_away)
        self.undo_offered.emit(self.tr("The step was not kept."), way)

    def _observation_left(self, written: Written) -> None:
        way = Way(partial(self._take_observation_up, written), self.observe.hide)
        self.undo_offered.emit(self.tr("The observation was not kept."), way)

    def _observed(self) -> Iterator[Written]:
        if made(self, "observe"):
            yield from self.observe.unfinished()

    def _take_observation_up(self, written: Written) -> None:
        begin = partial(self._begin_observing, written=written)
        self.ask(self.desk.services.journal.client_codes, begin)

    def _empty_card(self) -> Card:
        card = Card(self.tr("Open referrals will stand here"), parent=self._content)
        card.body.addWidget(
            label(
                self.tr(
                    "When you tick an observation while writing up a session, or note one here, it "
                    "will stand here with what is next: supervision, the conversation with the "
                    "client, the options you gave, and what came of them. That nothing stands here "
                    "says nothing about how anyone is."
                ),
                "muted",
                card,
            )
        )
        return card

    def _show_view(self, view: ReferralsView) -> None:
        self.show_in_turns(quietly(self._content, self._show_in_turn(view)))

    def _show_in_turn(self, view: ReferralsView) -> Steps:
        bar = self._area.verticalScrollBar()
        stood_at = bar.value()
        self._view = view
        standing = self.tr("%n referral(s) open", "", len(view.open)) if view.open else ""
        self.header.set_texts(self.tr("Referrals"), standing)
        self._empty.setVisible(not view.open)
        self.filter.setVisible(len(view.open) + len(view.closed) >= FILTER_FROM)
        yield
        yield from self._showing_loops(view)
        due, coming = view.of_no_loop(view.due), view.of_no_loop(view.coming)
        yield from self.reminders.showing(due, coming, elsewhere=len(view.due) - len(due))
        today = self.desk.clock().astimezone().date()
        self.contacts.show_contacts(view.emergency, view.referral_contacts, today)
        if made(self, "observe"):
            self._show_emergency(self.observe, view)
        tab_as_read(self, self.header)
        self.lay_out_now()
        bar.setValue(stood_at)
        self.forms.restore()
        self._show_followed()
        self._go_to_wanted()

    def _show_emergency(self, card: ObserveCard, view: ReferralsView) -> None:
        today = self.desk.clock().astimezone().date()
        card.picker.act_now.show_contacts(view.emergency, view.country, today)

    def _filter_field(self) -> QLineEdit:
        field = QLineEdit(self._content)
        field.setPlaceholderText(self.tr("Find a client code"))
        field.setAccessibleName(self.tr("Find a client code"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda _text: self._show_loops())
        return field

    def _show_loops(self) -> None:
        """Show the loops of the codes that hold what was typed."""
        if self._view is not None:
            for _turn in self._showing_loops(self._view):
                pass

    def _showing_loops(self, view: ReferralsView) -> Steps:
        typed = "" if self.filter.isHidden() else self.filter.text().strip().casefold()
        written = {one.about for one in self._steps_written()}  # no filter takes words away
        shown = [
            one
            for one in view.loops()
            if typed in one.loop.client.casefold() or one.loop.id in written
        ]
        closed = tuple(one for one in view.closed if typed in one.client.casefold())
        yield from self._loops.showing([(one.loop.id, one) for one in shown], a_turn=1)
        self.closed.show_loops(closed)
        self._none_found.setVisible(bool(typed) and not shown and not closed)
        self._none_found.setText(self.tr("No referral of such a client code is written down."))

    def _loop_card(self, shown: OpenLoop) -> LoopCard:
        card = LoopCard(shown, self.desk, self._content)
        card.step_requested.connect(self._take_step)
        card.left.connect(self._step_left)
        card.outcome_requested.connect(self._set_outcome)
        card.close_requested.connect(self._close)
        card.entry_requested.connect(self.open_entry_requested)
        card.conversation_requested.connect(lambda: self.conversation.steps.set_open(True))
        card.record_requested.connect(self.record_requested)
        card.preparation_requested.connect(self.preparation_requested)
        card.contacts_requested.connect(self.contacts_requested)
        self.answers.listen(card, partial(self._follow, shown.loop.id))
        return card

    def _reminder_rows(self) -> Iterator[ReminderRow]:
        for card in self._loops.rows.rows():
            yield from card.follow_ups
        yield from self.reminders.rows

    def _follow(self, referral_id: str) -> None:
        """What was written may give the loop another place among the others: it stays in sight."""
        self._followed = referral_id
        card = self.loop_card(referral_id)
        self._stood_at = None if card is None else self._stands_at(card)

    def _stands_at(self, card: LoopCard) -> int:
        """How far below the upper edge of what is seen, in pixels."""
        return card.mapTo(self._area.viewport(), card.rect().topLeft()).y()

    def _show_followed(self) -> None:
        followed, self._followed = self._followed, ""
        card = self._loops.reach(followed) if followed else None
        if card is not None:
            card.focus_first()
            QTimer.singleShot(0, card, partial(self._hold, card, self._stood_at))

    def _hold(self, card: LoopCard, stood_at: int | None) -> None:
        """Leave a card on the screen where it was, and the keyboard in sight."""
        self.lay_out_now()
        bar, focus = self._area.verticalScrollBar(), QApplication.focusWidget()
        if stood_at is not None:
            bar.setValue(bar.value() + self._stands_at(card) - stood_at)
        if focus is not None and card.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus, 0, AROUND)

    def _go_to_wanted(self) -> None:
        if not self._wanted or self._view is None:
            return
        wanted, self._wanted = self._wanted, ""
        if any(loop.id == wanted for loop in self._view.closed):
            self.record_requested.emit(wanted)
            return
        if self.loop_card(wanted) is None:
            self.filter.clear()
        card = self._loops.reach(wanted)
        if card is not None:
            if card.unfinished is None:
                self._bring_into_view(card)
            self.lay_out_now()
            card.focus_first()

    def _show_about(self, reminder: Reminder) -> None:
        """What stands on this page is shown here, all else by the window."""
        if reminder.referral_id:
            self.open_referral(reminder.referral_id)
        else:
            self.about_requested.emit(reminder)

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll there once the layout has settled."""

        def scroll() -> None:
            top = widget.mapTo(self._content, widget.rect().topLeft()).y()
            self._area.verticalScrollBar().setValue(max(0, top - 8))

        QTimer.singleShot(0, widget, scroll)

    def _begin_observing(self, codes: tuple[str, ...], written: Written | None = None) -> None:
        self._beginning.close()
        self._beginning = self._observing(codes, written)
        self.desk.tasks.in_steps(self._beginning, context=self)

    def _observing(self, codes: tuple[str, ...], written: Written | None) -> Steps:
        """Open the card, which may have to be made first, and go into it."""
        card = self.observe
        yield
        card.begin(codes)
        if written is not None:
            card.put(written)
        yield
        card.client.setFocus()
        self._show_observing()

    def _show_observing(self) -> None:
        tab_as_read(self, self.header)
        self._bring_into_view(self.observe)

    # --- writing

    def _observe(self, client: str, signals: tuple[str, ...], words: str) -> None:
        def done(loop: Referral) -> None:
            self.observe.hide()
            self._wanted = loop.id

        self.write_undoably(
            self.tr("The observation is saved."),
            partial(self.desk.services.referrals.observe, client, signals, words),
            done,
            self.telling(self.observe.tell_problem),
            offered=True,
        )

    def _take_step(self, referral_id: str, record: StepRecord) -> None:
        take_step(self, referral_id, record, *self._answering(referral_id))

    def _set_outcome(self, referral_id: str, outcome: Outcome, record: StepRecord) -> None:
        record_answer(self, referral_id, outcome, record, *self._answering(referral_id))

    def _close(self, referral_id: str, reason: str) -> None:
        close_loop(self, referral_id, reason, *self._answering(referral_id))

    def _answering(
        self, referral_id: str
    ) -> tuple[Callable[[Referral], None], Callable[[Exception], None]]:
        """What follows on a write for a loop: its card is done, or says what went wrong."""

        def done(_loop: Referral) -> None:
            card = self.loop_card(referral_id)
            if card is not None:
                self._follow(referral_id)
                card.written()

        def failed(error: Exception) -> None:
            card = self.loop_card(referral_id)
            if card is not None and isinstance(error, StanceError):
                card.tell_problem(self.desk.words.error(error))
            else:
                self.problem_raised.emit(error)

        return done, failed

    def _add_reminder(self, text: str, due_at: datetime) -> None:
        self.write_undoably(
            self.tr("The reminder is added."),
            partial(self.desk.services.reminders.add, text, due_at),
            lambda _made: self.reminders.own.clear(),
            self.telling(self.reminders.own.tell_problem),
        )
