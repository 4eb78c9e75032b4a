"""What becomes of the reminders on a page: kept at once, with an offer to take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from journal_app.domain.reminder import Reminder, ReminderState
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.changes import Change, Saved
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Page
from journal_app.ui.pages.putting_off import Later, until, until_text

if TYPE_CHECKING:
    from journal_app.services.reminders import Reminders


class AskingRow(Protocol):
    """A row in which something about a reminder may be begun."""

    reminder: Reminder

    @property
    def unfinished(self) -> Written | None:
        """What is being written in it."""

    def take_up(self, written: Written) -> None:
        """Go on with what was being written."""


class Answering(Protocol):
    """What asks for the answers: the id of the reminder, and what belongs to the answer."""

    done_requested: SignalInstance
    snooze_requested: SignalInstance
    not_needed_requested: SignalInstance


class ReminderAnswers(QObject):
    """Answers reminders for a page, and keeps the reasons that are being written in its rows.

    What was begun about a reminder is kept once, on whichever page that was; the page of all
    reminders has it as well.

    Args:
        page: on which they stand.
        rows: all rows there are.
        reach: the row of an id, brought out where it is not shown yet; without it, one of ``rows``.
    """

    def __init__(
        self,
        page: Page,
        rows: Callable[[], Iterable[AskingRow]],
        reach: Callable[[str], AskingRow | None] | None = None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._rows = rows
        self._reach = reach or self._shown
        page.forms.watch(FormKind.REMINDER_CHANGE, self._written, self._take_up)

    @property
    def _reminders(self) -> Reminders:
        return self._page.desk.services.reminders

    def listen(self, part: Answering, then: Callable[[], object] | None = None) -> None:
        """Act on what a card or a row asks for; ``then`` is called once it is kept."""
        part.done_requested.connect(lambda id_: self.done(id_, then))
        part.snooze_requested.connect(
            lambda id_, later, reason: self.snooze(id_, later, reason, then)
        )
        part.not_needed_requested.connect(lambda id_, reason: self.not_needed(id_, reason, then))

    def done(self, reminder_id: str, then: Callable[[], object] | None = None) -> None:
        """It was done, or it happened."""
        done = partial(self._reminders.done, reminder_id)
        self._answer(reminder_id, done, self.tr("Noted as done."), then)

    def snooze(
        self, reminder_id: str, later: Later, reason: str, then: Callable[[], object] | None = None
    ) -> None:
        """Ask again in so many days, or at a moment near by."""
        now = self._page.desk.clock()
        at = until(later, now)
        put_off = partial(self._reminders.snooze, reminder_id, at, reason)
        said = self.tr("Put off until {0}.").format(until_text(later, at, now))
        self._answer(reminder_id, put_off, said, then)

    def not_needed(
        self, reminder_id: str, reason: str, then: Callable[[], object] | None = None
    ) -> None:
        """It is not to be done any more."""
        not_needed = partial(self._reminders.not_needed, reminder_id, reason)
        self._answer(reminder_id, not_needed, self.tr("Noted as not needed."), then)

    def _answer(
        self,
        reminder_id: str,
        act: Callable[[], Saved[Reminder]],
        said: str,
        then: Callable[[], object] | None,
    ) -> None:
        def acted() -> Saved[tuple[Reminder, Change]]:
            before = self._reminders.reminder(reminder_id)
            saved = act()
            return Saved((before, saved.change), saved.change)

        def told(answered: tuple[Reminder, Change]) -> None:
            before, change = answered
            kept()
            if change.subjects and before.state is ReminderState.OPEN:
                back = partial(self._reminders.wait_again, before)
                way = Way(
                    lambda: self._page.write(back, lambda _reminder: kept()),
                    lambda: self._page.write(act, lambda _reminder: kept()),
                )
                self._page.undo_offered.emit(said, way)

        def kept() -> None:
            if then is not None:
                then()

        self._page.write(acted, told)

    def _written(self) -> Iterator[Written]:
        written = (row.unfinished for row in self._rows())
        return (one for one in written if one is not None)

    def _take_up(self, written: Written) -> None:
        row = self._reach(written.about)
        if row is not None:
            row.take_up(written)

    def _shown(self, reminder_id: str) -> AskingRow | None:
        return next((row for row in self._rows() if row.reminder.id == reminder_id), None)
