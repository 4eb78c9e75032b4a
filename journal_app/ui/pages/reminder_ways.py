"""Closing a reminder, or putting it off, from any page: each can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal_app.domain.reminder import Reminder
from journal_app.services.changes import Saved
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Page

if TYPE_CHECKING:
    from journal_app.services.reminders import Reminders


class ReminderWays(QObject):
    """Writes for a page, which offers the way back."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    @property
    def _reminders(self) -> Reminders:
        return self._page.desk.services.reminders

    def done(self, reminder_id: str) -> None:
        """It is done."""
        self._write(
            reminder_id,
            partial(self._reminders.done, reminder_id),
            self.tr("The reminder is done."),
            closes=True,
        )

    def snooze(self, reminder_id: str, days: int, reason: str) -> None:
        """Ask again in so many days."""
        until: datetime = self._page.desk.clock() + timedelta(days=days)
        self._write(
            reminder_id,
            partial(self._reminders.snooze, reminder_id, until, reason),
            self.tr("The reminder is put off."),
            closes=False,
        )

    def not_needed(self, reminder_id: str, reason: str) -> None:
        """Close it, for a reason."""
        self._write(
            reminder_id,
            partial(self._reminders.not_needed, reminder_id, reason),
            self.tr("The reminder is closed."),
            closes=True,
        )

    def _write(
        self, reminder_id: str, act: Callable[[], Saved[Reminder]], told: str, *, closes: bool
    ) -> None:
        def write() -> Saved[tuple[Reminder, Reminder]]:
            before = self._reminders.reminder(reminder_id)
            saved = act()
            return Saved((before, saved.value), saved.change)

        def done(kept: tuple[Reminder, Reminder]) -> None:
            before, after = kept
            if closes and before.comes_by_itself:
                return  # the next one is planned already
            put = self._reminders.as_it_was
            way = Way(
                lambda: self._page.write(partial(put, before)),
                lambda: self._page.write(partial(put, after)),
            )
            self._page.undo_offered.emit(told, way)

        self._page.write(write, done)
