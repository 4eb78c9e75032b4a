"""Sees to it that an open journal is locked when nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.locking.idle import IdleWatch
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.locking.sleeping import SleepWatch
from journal_app.ui.locking.system import system_watch
from journal_app.ui.locking.warning import LockWarning
from journal_app.ui.preferences import Preferences

if TYPE_CHECKING:
    from journal_app.ui.locking.linux import DesktopWatch
    from journal_app.ui.locking.windows import WindowsWatch

SECONDS = 60


class LockKeeper(QObject):
    """Watches only while there is something to be locked; follows the settings at once."""

    lock_called_for = Signal(object)
    """A ``LockReason``."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._watching = False
        self._minutes = 0
        self.idle = IdleWatch(self)
        self.sleep = SleepWatch(self)
        self.warning = LockWarning(window)
        self._system: DesktopWatch | WindowsWatch | None = None
        self.idle.warned.connect(self.warning.warn)
        self.idle.resumed.connect(self.warning.hide)
        self.idle.idle.connect(self.warning.hide)
        self.idle.idle.connect(lambda: self.lock_called_for.emit(LockReason.IDLE))
        self.sleep.slept.connect(self.tell_sleep)
        preferences.changed.connect(self._follow_settings)

    def watch(self, *, of_packet: bool = False) -> None:
        """There is something to be locked from now on: a journal, or a packet read without one."""
        self._watching = True
        self.warning.of_packet = of_packet
        self._minutes = self._preferences.settings.idle_minutes
        self.idle.start(self._minutes * SECONDS)
        self.sleep.start()

    @property
    def is_watching(self) -> bool:
        """Whether there is something to be locked."""
        return self._watching

    def listen(self) -> None:
        """Listen to what the system tells; once for all, when there is time for it."""
        if self._system is not None:
            return
        self._system = system_watch(self._window)
        if self._system is not None:
            self._system.sleeping.connect(self.tell_sleep)
            self._system.screen_locked.connect(self.tell_screen)
            self._system.start()

    def rest(self) -> None:
        """There is nothing to be locked any more."""
        self._watching = False
        self.idle.stop()
        self.sleep.stop()
        self.warning.hide()

    def let_sleep(self) -> None:
        """All is put away: the computer need not wait any longer."""
        if self._system is not None:
            self._system.let_sleep()

    def tell_sleep(self) -> None:
        """The computer goes to sleep, or has slept."""
        if self._wanted:
            self.lock_called_for.emit(LockReason.SLEEP)
        else:
            self.let_sleep()

    def tell_screen(self) -> None:
        """The screen was locked."""
        if self._wanted:
            self.lock_called_for.emit(LockReason.SCREEN)

    @property
    def _wanted(self) -> bool:
        return self._watching and self._preferences.settings.lock_with_system

    def _follow_settings(self) -> None:
        if self._watching and self._preferences.settings.idle_minutes != self._minutes:
            self._minutes = self._preferences.settings.idle_minutes
            self.idle.start(self._minutes * SECONDS)
