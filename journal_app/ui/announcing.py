"""Tells through the system that something is due: once each, never in quiet hours, no content.

Lives as long as the window, beyond any one journal: while the journal is locked it goes on with the
instants alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.domain.clock import Clock
from journal_app.services.changes import Change, Subject
from journal_app.ui.preferences import Preferences
from journal_app.ui.reminder_watch import ReminderWatch
from journal_app.ui.tasks import Tasks
from journal_app.ui.tray import Tray

# The picture of a locked journal needs none of what works on an open one.
if TYPE_CHECKING:
    from journal_app.services.bundle import Services
    from journal_app.ui.change_feed import ChangeFeed
    from journal_app.ui.page import Desk
    from journal_app.wording.words import Words

_SUBJECTS = frozenset(Subject) - {Subject.DRAFTS, Subject.AGAIN, Subject.INTENTIONS}


class Announcing(QObject):
    """Between the open journal, the watch and the system."""

    opened = Signal()
    """Somebody asked for the window from the system's small icons."""
    lock_requested = Signal()

    def __init__(
        self,
        clock: Clock,
        tasks: Tasks,
        preferences: Preferences,
        words: Callable[[], Words],
        window: QWidget | None = None,
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._preferences = preferences
        self._words = words
        self._services: Services | None = None
        self._feed: ChangeFeed | None = None
        self._told_while_locked: datetime | None = None
        self.watch = ReminderWatch(clock, preferences, self)
        self.tray = Tray(window)
        self.watch.due_changed.connect(self._on_due)
        self.watch.announce_requested.connect(self._announce)
        self.tray.opened.connect(self.opened)
        self.tray.lock_requested.connect(self.lock_requested)
        self.tray.quit_requested.connect(QApplication.quit)
        preferences.changed.connect(self._show_tray)
        if preferences.settings.tray:
            QTimer.singleShot(0, self, self._show_tray)

    def follow(self, desk: Desk) -> None:
        """Follow the reminders of a journal that was just opened."""
        self._services, self._feed = desk.services, desk.feed
        desk.feed.changed.connect(self._on_change)
        if self._told_while_locked is not None:
            self._note(self._told_while_locked)
            self._told_while_locked = None
        self._show_tray()
        self.tray.speak()
        self._read()

    def lock(self) -> None:
        """Go on with the instants alone: the journal is not open any more."""
        self._services = self._feed = None

    def forget(self) -> None:
        """Another journal is to be opened: nothing of this one is waited for."""
        self.lock()
        self._told_while_locked = None
        self.watch.forget()

    def end(self) -> None:
        """The program ends."""
        self.forget()
        self.tray.set_shown(False)

    def _on_change(self, change: Change) -> None:
        if change.subjects & _SUBJECTS:
            self._read()

    def _on_due(self) -> None:
        """The pages that are shown ask again; a new day is told to them in the same way."""
        if self._feed is not None:
            self._feed.publish(Change.of(Subject.REMINDERS))

    def _read(self) -> None:
        if self._services is not None:
            read = self._services.reminders.unannounced
            self._tasks.submit(read, context=self, done=self.watch.set_instants)

    def _announce(self, until: datetime) -> None:
        if not self.tray.is_shown:
            return
        self.tray.tell(self._words().notification())
        if self._services is None:
            self._told_while_locked = until
        else:
            self._note(until)

    def _note(self, until: datetime) -> None:
        if self._services is not None:
            note = partial(self._services.reminders.announced, until)
            self._tasks.submit(note, context=self)

    def _show_tray(self) -> None:
        settings = self._preferences.settings
        known = self._services is not None or bool(self.watch.instants)
        self.tray.set_shown(settings.tray or (settings.notify == "yes" and known))
