"""All reminders: what is due, what is coming, what is closed; and one's own to add."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.errors import StanceError
from journal_app.domain.reminder import Reminder
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.reminders import Deleted
from journal_app.ui.actions.undoing import Way
from journal_app.ui.dialogs.save_calendar import SaveCalendar
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.pages.reminder_ways import ReminderWays
from journal_app.ui.pages.reminders_closed import ClosedReminders
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.own_reminder import OwnReminder
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label

ONE_COLUMN_BELOW = 860
AT_ONCE = 24
"""Rows shown of what is due, and of what is coming."""


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
        self._reminding = ReminderWays(self)
        self.header = PageHeader(self.tr("Reminders"), "", self)
        self.calendar = button(self.tr("Save for a calendar…"), "", self._save_calendar, self)
        self.header.buttons.addWidget(self.calendar)
        self.due: LongRows[Reminder, ReminderRow] = LongRows(self._row, self, at_once=AT_ONCE)
        self.coming: LongRows[Reminder, ReminderRow] = LongRows(self._row, self, at_once=AT_ONCE)
        self._nothing_due = label(self.tr("Nothing is due right now."), "muted", self)
        self._nothing_coming = label(
            self.tr("Dates you ask for will stand here, and the follow-ups of referrals."),
            "muted",
            self,
        )
        self.own = OwnReminder(desk.themes, desk.clock, self)
        self.closed = ClosedReminders(desk, self)
        self._lay_out()
        self.own.add_requested.connect(self._add)
        self.closed.delete_requested.connect(self._delete)
        self.forms.watch(
            FormKind.REMINDER,
            partial(self.own.unfinished, "reminders"),
            partial(self.own.take_up, "reminders"),
        )
        self.forms.watch(FormKind.REMINDER_CHANGE, self._changes, self._take_change_up)

    def _changes(self) -> Iterator[Written]:
        for rows in (self.due, self.coming):
            for row in rows.rows.rows():
                if row.unfinished is not None:
                    yield row.unfinished

    def _take_change_up(self, written: Written) -> None:
        for rows in (self.due, self.coming):
            row = rows.reach(written.about)
            if row is not None:
                row.take_up(written)

    def refresh(self) -> None:
        """Ask for all reminders."""
        self.ask(partial(read_reminders, self.desk.services), self._show_view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        scale = max(1.0, self.desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _lay_out(self) -> None:
        content = QWidget(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 24)
        self._columns.setSpacing(18)
        main, side = column(), column()
        for heading, nothing, rows in (
            (self.tr("Due"), self._nothing_due, self.due),
            (self.tr("Coming"), self._nothing_coming, self.coming),
        ):
            card = Card(heading, parent=self)
            card.body.addWidget(nothing)
            card.body.addLayout(rows.layout)
            main.addWidget(card)
        main.addWidget(self.closed)
        main.addStretch(1)
        own = Card(self.tr("One of my own"), parent=self)
        own.body.addWidget(self.own)
        side.addWidget(own)
        side.addWidget(self._about_card())
        side.addStretch(1)
        self._columns.addLayout(main, 16)
        self._columns.addLayout(side, 9)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(scrolling(content, self), 1)

    def _about_card(self) -> Card:
        made = Card(self.tr("How you are reminded"), parent=self)
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
        count = len(view.due)
        self.header.set_texts(
            self.tr("Reminders"),
            self.tr("%n due", "", count) if count else self.tr("Nothing is due right now."),
        )
        self._nothing_due.setVisible(not view.due)
        self._nothing_coming.setVisible(not view.coming)
        # A row offers other answers once it is due, so it is built anew in the other list.
        self.due.show([(item.id, item) for item in view.due])
        self.coming.show([(item.id, item) for item in view.coming])
        self.closed.show_reminders(view.closed)
        self.calendar.setEnabled(bool(view.due or view.coming))
        tab_as_read(self, self.header)
        self.forms.restore()

    def _row(self, reminder: Reminder) -> ReminderRow:
        made = ReminderRow(reminder, self.desk, self, linked=True, editable=True)
        made.done_requested.connect(self._reminding.done)
        made.snooze_requested.connect(self._reminding.snooze)
        made.not_needed_requested.connect(self._reminding.not_needed)
        made.change_requested.connect(partial(self._change, made))
        made.delete_requested.connect(self._delete)
        made.about_requested.connect(self.about_requested)
        return made

    # --- writing

    def _add(self, text: str, due_at: datetime) -> None:
        self.write(
            partial(self.desk.services.reminders.add, text, due_at),
            lambda _made: self.own.clear(),
            self._telling(self.own.tell_problem),
        )

    def _change(
        self, row: ReminderRow, reminder_id: str, text: str | None, due_at: datetime | None
    ) -> None:
        change = partial(self.desk.services.reminders.change, reminder_id, text=text, due_at=due_at)
        self.write(change, None, self._telling(row.tell_problem))

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

    def _telling(self, tell: Callable[[str], None]) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if isinstance(error, StanceError):
                tell(self.desk.words.error(error))
            else:
                self.problem_raised.emit(error)

        return failed
