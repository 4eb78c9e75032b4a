"""All reminders: what is due, what is coming, what is closed; and one's own to add."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.reminder import Reminder
from journal_app.domain.unfinished import FormKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.reminders import Deleted
from journal_app.ui.actions.undoing import Way
from journal_app.ui.dialogs.save_calendar import SaveCalendar
from journal_app.ui.page import Desk, Page, quietly
from journal_app.ui.pages.reminder_answers import ReminderAnswers
from journal_app.ui.pages.reminder_row import ReminderRow, show_days
from journal_app.ui.pages.reminders_closed import ClosedReminders
from journal_app.ui.tasks import Steps
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.own_reminder import OwnReminder
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label

AT_ONCE = 24
"""Rows shown of what is due, and of what is coming."""
A_TURN = 2


@dataclass(frozen=True, slots=True)
class RemindersView:
    """All that the page shows, read in one go."""

    due: tuple[Reminder, ...]
    coming: tuple[Reminder, ...]
    closed: tuple[Reminder, ...]


def read_reminders(services: Services) -> RemindersView:
    """What stands on the page; runs on the store thread."""
    reminders = services.reminders
    return RemindersView(reminders.due(), reminders.upcoming(with_upkeep=True), reminders.closed())


class RemindersPage(Page):
    """Overdue first, tier A before all; dates that are ahead can be changed here."""

    subjects = frozenset({Subject.REMINDERS, Subject.REFERRALS, Subject.CLIENTS})
    about_requested = Signal(object)
    settings_requested = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(self.tr("Reminders"), "", self)
        self.calendar = button(self.tr("Save for a calendar…"), "", self._save_calendar, self)
        self.header.buttons.addWidget(self.calendar)
        # All cards are made where they stay: moved there, they would be dressed anew.
        content = self._content = TwoColumns(self)
        self._area = content.lay_out_page(self.header)
        self.due: LongRows[Reminder, ReminderRow] = LongRows(self._row, content, at_once=AT_ONCE)
        self.coming: LongRows[Reminder, ReminderRow] = LongRows(self._row, content, at_once=AT_ONCE)
        self._nothing_due = label(self.tr("Nothing is due right now."), "muted", content)
        self._nothing_coming = label(
            self.tr("Dates you ask for will stand here, and the follow-ups of referrals."),
            "muted",
            content,
        )
        yield
        self.own = OwnReminder(desk.themes, desk.clock, content)
        yield
        self.closed = ClosedReminders(desk, content)
        self.answers = ReminderAnswers(self, self._rows, self._reach)
        yield
        yield from self._laying_out()
        self.own.add_requested.connect(self._add)
        self.closed.delete_requested.connect(self._delete)
        self.forms.watch(
            FormKind.REMINDER,
            partial(self.own.unfinished, "reminders"),
            partial(self.own.take_up, "reminders"),
        )

    def _rows(self) -> tuple[ReminderRow, ...]:
        return (*self.due.rows.rows(), *self.coming.rows.rows())

    def _reach(self, reminder_id: str) -> ReminderRow | None:
        return self.due.reach(reminder_id) or self.coming.reach(reminder_id)

    def refresh(self) -> None:
        """Ask for all reminders."""
        self.ask(partial(read_reminders, self.desk.services), self._show_view)

    def _laying_out(self) -> Steps:
        lists = []
        for heading, nothing, rows in (
            (self.tr("Due"), self._nothing_due, self.due),
            (self.tr("Coming"), self._nothing_coming, self.coming),
        ):
            card = Card(heading, parent=self._content)
            card.body.addWidget(nothing)
            card.body.addLayout(rows.layout)
            lists.append(card)
            yield
        own = Card(self.tr("One of my own"), parent=self._content)
        own.body.addWidget(self.own)
        about = self._about_card()
        yield
        self._content.fill((*lists, self.closed), (own, about))

    def _about_card(self) -> Card:
        made = Card(self.tr("How you are reminded"), parent=self._content)
        for text in (
            self.tr(
                "A file for your calendar holds the dates and the same neutral sentence for each, "
                "no code and no words. Saved again, it brings the calendar up to date."
            ),
            self.tr("Messages of this computer, quiet hours and rhythms are set in Settings."),
        ):
            made.body.addWidget(label(text, "muted", made))
        link = button(
            self.tr("Go to Settings"),
            "link",
            lambda: self.settings_requested.emit("reminders"),
            made,
        )
        row = QVBoxLayout()
        row.addWidget(link)
        made.body.addLayout(row)
        return made

    def _show_view(self, view: RemindersView) -> None:
        self.show_in_turns(quietly(self._content, self._show_in_turn(view)))

    def _show_in_turn(self, view: RemindersView) -> Steps:
        bar, at = self._area.verticalScrollBar(), self._row_with_keyboard()
        stood_at = bar.value()
        count = len(view.due)
        self.header.set_texts(
            self.tr("Reminders"),
            self.tr("%n due", "", count) if count else self.tr("Nothing is due right now."),
        )
        self._nothing_due.setVisible(not view.due)
        self._nothing_coming.setVisible(not view.coming)
        # A row offers other answers once it is due, so it is built anew in the other list.
        yield from self.due.showing([(item.id, item) for item in view.due], a_turn=A_TURN)
        yield from self.coming.showing([(item.id, item) for item in view.coming], a_turn=A_TURN)
        show_days(self._rows())
        self.closed.show_reminders(view.closed)
        self.calendar.setEnabled(bool(view.due or view.coming))
        self.lay_out_now()
        tab_as_read(self, self.header)
        if at is not None and self._rows() and self._row_with_keyboard() is None:
            # What was answered is gone from here: the keyboard goes to what took its place.
            self._rows()[min(at, len(self._rows()) - 1)].focus_answer()
        bar.setValue(stood_at)
        self.forms.restore()

    def _row_with_keyboard(self) -> int | None:
        focus: QWidget | None = self.focusWidget()
        held = (
            number
            for number, row in enumerate(self._rows())
            if focus is not None and row.isAncestorOf(focus)
        )
        return next(held, None)

    def _row(self, reminder: Reminder) -> ReminderRow:
        made = ReminderRow(reminder, self.desk, self._content, linked=True, editable=True)
        self.answers.listen(made)
        made.change_requested.connect(partial(self._change, made))
        made.delete_requested.connect(self._delete)
        made.about_requested.connect(self.about_requested)
        return made

    # --- writing

    def _add(self, text: str, due_at: datetime) -> None:
        self.write_undoably(
            self.tr("The reminder is added."),
            partial(self.desk.services.reminders.add, text, due_at),
            lambda _made: self.own.clear(),
            self.telling(self.own.tell_problem),
        )

    def _change(
        self, row: ReminderRow, reminder_id: str, text: str | None, due_at: datetime | None
    ) -> None:
        change = partial(self.desk.services.reminders.change, reminder_id, text=text, due_at=due_at)
        said = self.tr("The reminder was changed.")
        self.write_undoably(said, change, None, self.telling(row.tell_problem))

    def _delete(self, reminder_id: str) -> None:
        def done(deleted: Deleted) -> None:
            put_back = partial(self.desk.services.reminders.put_back, deleted)
            way = Way(lambda: self.write(put_back), lambda: self.write(delete))
            self.undo_offered.emit(self.tr("The reminder was deleted."), way)

        delete = partial(self.desk.services.reminders.delete, reminder_id)
        self.write(delete, done)

    def _save_calendar(self) -> None:
        target = SaveCalendar.ask(self, self.tr("stance-reminders"))
        if target is not None:
            save = partial(
                self.desk.services.reminders.save_calendar,
                target,
                self.desk.words.notification(),
                overwrite=True,
            )
            self.ask(save, self._saved_calendar)

    def _saved_calendar(self, report: tuple[Path, int]) -> None:
        path, count = report
        dates = self.tr("%n date(s)", "", count)
        self.told.emit(self.tr("Saved {0} to {1}.").format(dates, path.name))
