"""Waits for the next date to fall due, by the wall clock, without asking it every second.

It knows instants and nothing else, so it goes on while the journal is locked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from journal_app.domain.clock import Clock, zone_named
from journal_app.domain.quiet import QuietHours
from journal_app.services.local_zone import local_zone, look_at_the_zone_again
from journal_app.ui.clock_jumps import ClockJumps
from journal_app.ui.preferences import Preferences

LONGEST_WAIT = timedelta(minutes=5)
"""After this time at the latest the wall clock is looked at again, also where no jump of it was
noticed."""
SHORTEST_WAIT = timedelta(seconds=1)
SOON_MS = 1_000
"""After this the zone of the computer is looked at, once other instants are waited for."""


class ReminderWatch(QObject):
    """Emits when something fell due or another day began, and when the system is to tell of it."""

    due_changed = Signal()
    """What is due, or the day, is another than before."""
    announce_requested = Signal(object)
    """The system is to tell, once, of all that was due by this instant."""

    def __init__(
        self,
        clock: Clock,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        zone: Callable[[], str] = local_zone,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._preferences = preferences
        self._zone = zone
        self._instants: tuple[datetime, ...] = ()
        self._following = False
        self._told_until: datetime | None = None
        self._seen: tuple[str, date, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        self.jumps = ClockJumps(clock, self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self.jumps.jumped.connect(self.look)
        preferences.changed.connect(self._see_again)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    @property
    def instants(self) -> tuple[datetime, ...]:
        """All that is known: when something falls due that was not told of yet."""
        return self._instants

    @property
    def wait(self) -> timedelta:
        """After which time the clock is looked at again; zero while nothing is waited for."""
        return timedelta(milliseconds=self._timer.interval() if self._timer.isActive() else 0)

    def set_instants(self, instants: Iterable[datetime]) -> None:
        """Wait for these from now on."""
        self._instants = tuple(sorted(instants))
        self._following = True
        self.jumps.follow()
        self._seen = self._state(self._clock())
        self._see()
        # A journal was just opened, mostly: its first picture does not wait for the zone.
        self._soon.start()

    def forget(self) -> None:
        """Wait for nothing any more."""
        self._instants = ()
        self._following = False
        self._told_until = None
        self._timer.stop()
        self._soon.stop()
        self.jumps.stop()

    def look(self) -> None:
        """Look at the clock: tell what is due, and wait for what comes next."""
        if self._following:
            look_at_the_zone_again()
            self._see()

    def _see_again(self) -> None:
        """Other hours may be quiet ones now; the zone is the same."""
        if self._following:
            self._see()

    def _see(self) -> None:
        now = self._clock()
        if self._told_until is not None and now < self._told_until:
            self._told_until = None  # the clock was set back
        told_at = self._told_at(now)
        if told_at is not None and told_at <= now:
            self._told_until = now
            self.announce_requested.emit(now)
            told_at = None
        self._rearm(now, told_at)
        state = self._state(now)
        if state != self._seen:
            self._seen = state
            self.due_changed.emit()

    def _told_at(self, now: datetime) -> datetime | None:
        """When the system is to tell of what is due already; None where it is not to."""
        since = self._told_until
        pending = any(one <= now and (since is None or one > since) for one in self._instants)
        if not pending or self._preferences.settings.notify != "yes":
            return None
        return quiet_hours(self._preferences).over_at(now, zone_named(self._zone()))

    def _state(self, now: datetime) -> tuple[str, date, int]:
        zone = self._zone()
        passed = sum(one <= now for one in self._instants)
        return zone, now.astimezone(zone_named(zone)).date(), passed

    def _rearm(self, now: datetime, told_at: datetime | None) -> None:
        ahead = [one for one in self._instants if one > now]
        midnight = _next_midnight(now, self._zone())
        soonest = min([*ahead[:1], *([told_at] if told_at else []), midnight])
        wait = min(max(soonest - now, SHORTEST_WAIT), LONGEST_WAIT)
        # A millisecond more, so that the date has come when the timer fires.
        self._timer.start(wait // timedelta(milliseconds=1) + 1)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Whoever comes back to the window may have slept, travelled or set the clock."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()


def quiet_hours(preferences: Preferences) -> QuietHours:
    """The quiet hours as they are set on this computer."""
    now = preferences.settings
    return QuietHours(
        time.fromisoformat(now.quiet_from),
        time.fromisoformat(now.quiet_to),
        frozenset(int(day) for day in now.days_off),
    )


def _next_midnight(now: datetime, zone: str) -> datetime:
    here = zone_named(zone)
    tomorrow = now.astimezone(here).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), here)
