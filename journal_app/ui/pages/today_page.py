"""Today: the question when it is due, what is due, drafts, the last sessions."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft, EntryQuery, EntryRow, KeptDraft
from journal_app.domain.practice import IntendedArea, Practitioner, Role
from journal_app.domain.reflection import DueStep, Question, StepAnswer
from journal_app.domain.reminder import Reminder
from journal_app.domain.unfinished import FormKind, Unfinished
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.journal import PeriodCounts
from journal_app.services.supervision import SupervisionItem
from journal_app.ui.actions.undoing import Way
from journal_app.ui.dates import long_day_text
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.reminder_answers import ReminderAnswers
from journal_app.ui.pages.step_card import StepCard
from journal_app.ui.pages.today_act_now import ActNowCard, ActNowLoop, others_due, read_act_now
from journal_app.ui.pages.today_again import AgainCard
from journal_app.ui.pages.today_drafts import DraftsCard
from journal_app.ui.pages.today_due import DueCard
from journal_app.ui.pages.today_lately import LatelyCard
from journal_app.ui.pages.today_placing import PlacingCard
from journal_app.ui.pages.today_question import QuestionCard
from journal_app.ui.pages.today_sheet import SheetCard, read_sheet
from journal_app.ui.pages.today_side import LastSessionsCard, MonthCard
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.tab_order import tab_as_read

if TYPE_CHECKING:
    from journal_app.services.passphrase import SheetState

LAST = 6
LATELY = 4


@dataclass(frozen=True, slots=True)
class TodayView:
    """All that the page shows, read in one go."""

    practitioner: Practitioner
    question: Question | None
    steps: tuple[DueStep, ...]
    act_now: tuple[ActNowLoop, ...]
    due: tuple[Reminder, ...]
    upcoming: tuple[Reminder, ...]
    waiting: tuple[SupervisionItem, ...]
    drafts: tuple[KeptDraft, ...]
    unfinished: tuple[Unfinished, ...]
    last: tuple[EntryRow, ...]
    month: PeriodCounts
    role: Role | None
    intended: IntendedArea | None
    again: int
    to_place: int
    sheet: SheetState | None


def read_today(services: Services, today: date) -> TodayView:
    """What stands on the page; runs on the store thread."""
    last = services.journal.entries(EntryQuery(), limit=LAST)
    roles = services.practice.roles()
    role = next((role for role in roles if last and role.id == last[0].role_id), None)
    role = role or (roles[0] if roles else None)
    questions = services.insight.due_questions()
    due, upcoming = services.reminders.due(), services.reminders.upcoming()
    return TodayView(
        practitioner=services.practice.practitioner(),
        question=questions[0] if questions else None,
        steps=services.reflections.due_steps(),
        act_now=read_act_now(services, due, upcoming),
        due=due,
        upcoming=upcoming,
        waiting=services.supervision.waiting(),
        drafts=services.journal.drafts(),
        unfinished=services.unfinished.all(),
        last=last,
        month=services.journal.period_counts(today.replace(day=1), today),
        role=role,
        intended=services.practice.intended(role.id) if role else None,
        again=services.again.due(),
        to_place=services.placing.offered(),
        sheet=read_sheet(services),
    )


class TodayPage(Page):
    """The first page: what asks for attention, calmly, and the way to log a session."""

    subjects = frozenset(Subject)
    fills_unseen = True
    log_requested = Signal()
    open_entry_requested = Signal(str)
    draft_requested = Signal(object, bool)
    unfinished_requested = Signal(object)
    """What was begun in a form, to be gone on with."""
    drift_requested = Signal(str)
    about_requested = Signal(object)
    reminders_requested = Signal()
    supervision_requested = Signal()
    journal_requested = Signal()
    intention_requested = Signal(str, str)
    again_requested = Signal()
    placing_requested = Signal()
    referral_requested = Signal(str)
    contacts_requested = Signal()
    sheet_requested = Signal()
    form_dropped = Signal(object)
    """What was begun in a form and is not wanted any more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader("", "", self)
        self._log = writing(
            button(self.tr("Log a session  Ctrl+N"), "primary", self.log_requested.emit, self),
            sessions=True,
        )
        self._intend = writing(
            button(
                self.tr("Set an intention"), "", lambda: self.intention_requested.emit("", ""), self
            ),
            sessions=True,
        )
        self.header.buttons.addWidget(self._intend)
        self.header.buttons.addWidget(self._log)
        columns = TwoColumns(self)
        columns.lay_out_page(self.header)
        yield
        self.question = QuestionCard(desk, columns)
        self.act_now = ActNowCard(desk, columns)
        self.steps = StepCard(desk, columns)
        self.again = AgainCard(columns)
        self.placing = PlacingCard(columns)
        self.due = DueCard(desk, columns)
        yield
        self.lately = LatelyCard(desk, columns, LATELY)
        self.last = LastSessionsCard(desk, columns)
        self.month = MonthCard(desk, columns)
        self.drafts = DraftsCard(desk, columns)
        self.sheet = SheetCard(columns)
        self.answers = ReminderAnswers(self, lambda: (*self.act_now.rows, *self.due.rows))
        yield
        columns.fill(
            (
                self.act_now,
                self.question,
                self.due,
                self.steps,
                self.again,
                self.lately,
                self.placing,
            ),
            (self.last, self.month, self.drafts, self.sheet),
        )
        self._connect_signals()
        self._greet("", known=False)

    def refresh(self) -> None:
        """Ask for everything the page shows."""
        services, today = self.desk.services, self._today()
        self.ask(lambda: read_today(services, today), self._show_view)

    def retheme(self) -> None:
        """Widgets that paint themselves take the new colours; before it is asked, it has none."""
        if not self.is_behind:
            self.refresh()

    def _connect_signals(self) -> None:
        self.question.look_requested.connect(self.drift_requested)
        self.question.later_requested.connect(self._postpone)
        self.act_now.referral_requested.connect(self.referral_requested)
        self.act_now.contacts_requested.connect(self.contacts_requested)
        self.steps.answered.connect(self._answer_step)
        for card in (self.act_now, self.due):
            self.answers.listen(card)
        self.forms.watch(FormKind.STEP_ANSWER, self.steps.unfinished, self.steps.take_up)
        self.again.begin_requested.connect(self.again_requested)
        self.again.later_requested.connect(self._put_off)
        self.placing.begin_requested.connect(self.placing_requested)
        self.placing.rest_requested.connect(self._rest)
        self.due.about_requested.connect(self.about_requested)
        self.due.all_requested.connect(self.reminders_requested)
        self.due.supervision_requested.connect(self.supervision_requested)
        self.lately.entry_chosen.connect(self.open_entry_requested)
        self.lately.all_requested.connect(self.journal_requested)
        self.drafts.draft_chosen.connect(self.draft_requested)
        self.drafts.set_aside_requested.connect(self._set_aside)
        self.drafts.removal_requested.connect(self._remove_draft)
        self.drafts.form_chosen.connect(self.unfinished_requested)
        self.drafts.form_dropped.connect(self._drop_form)
        self.sheet.sheet_requested.connect(self.sheet_requested)

    def _show_view(self, view: TodayView) -> None:
        today = self._today()
        self._greet(view.practitioner.name, known=bool(view.last or view.drafts))
        self.question.show_question(view.question)
        self.act_now.show_loops(view.act_now)
        self.steps.show_steps(view.steps)
        self.due.show_due(others_due(view.due, view.act_now), view.upcoming, view.waiting)
        self.again.show_count(view.again)
        self.placing.show_count(view.to_place)
        self.lately.show_rows(view.last[:LATELY], today)
        self.last.show_sessions(view.last, view.intended)
        self.month.show_counts(view.month)
        self.forms.restore(view.unfinished)
        elsewhere = tuple(one for one in view.unfinished if not self.forms.holds(one))
        self.drafts.show_drafts(view.drafts, elsewhere, today)
        self.sheet.show_state(view.sheet)
        tab_as_read(self, self.header)

    def _greet(self, name: str, *, known: bool) -> None:
        """By the time of day; ``known`` to whom has written here before."""
        hour = self._local_now().hour
        greeting = self.tr("Good evening")
        if hour < 5:
            # Neither evening nor morning to whom is awake then.
            greeting = self.tr("Welcome back") if known else self.tr("Welcome")
        elif 5 <= hour < 12:
            greeting = self.tr("Good morning")
        elif 12 <= hour < 18:
            greeting = self.tr("Good afternoon")
        if name:
            greeting = self.tr("{0}, {1}").format(greeting, name)
        self.header.set_texts(greeting, long_day_text(self._today()))

    def _postpone(self, role_id: str) -> None:
        postpone = partial(self.desk.services.insight.postpone, role_id, 7)
        self.write_undoably(self.tr("The question comes again in a week."), postpone, offered=True)

    def _answer_step(self, reflection_id: str, answer: StepAnswer, words: str) -> None:
        answered = self.desk.services.reflections.answer_step
        self.write_undoably(
            self.tr("Your answer is kept."), partial(answered, reflection_id, answer, words)
        )

    def _put_off(self) -> None:
        self.write_undoably(
            self.tr("It is offered again later."), self.desk.services.again.put_off, offered=True
        )

    def _rest(self) -> None:
        rest = self.desk.services.placing.rest
        self.write_undoably(self.tr("It is offered again later."), rest, offered=True)

    def _set_aside(self, draft: EntryDraft) -> None:
        set_aside = partial(self.desk.services.journal.set_aside, draft.id)
        self.write_undoably(self.tr("The draft is set aside."), set_aside, offered=True)

    def _remove_draft(self, draft: EntryDraft) -> None:
        drop = partial(self.desk.services.journal.drop_draft, draft.id)
        self.write_undoably(self.tr("The draft is let go."), drop, offered=True)

    def _drop_form(self, kept: Unfinished) -> None:
        unfinished = self.desk.services.unfinished

        def done(_none: None) -> None:
            way = Way(lambda: self.write(back), lambda: self.write(drop))
            self.undo_offered.emit(self.tr("The draft is let go."), way)

        back = partial(unfinished.put_back, kept)
        drop = partial(unfinished.drop, kept.form, kept.written.about)
        self.form_dropped.emit(kept)
        self.write(drop, done)

    def _local_now(self) -> datetime:
        return self.desk.clock().astimezone()

    def _today(self) -> date:
        return self._local_now().date()
