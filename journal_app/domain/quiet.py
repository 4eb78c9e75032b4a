"""Quiet hours: when nothing is told outside of the window. What is due stays due meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo

from journal_app.domain.dataclass import dataclass

_DAYS_LOOKED_AHEAD = 8


@dataclass(frozen=True, slots=True)
class QuietHours:
    """By the wall clock of the zone one is in.

    Attributes:
        start: quiet from here on, each day; over midnight where ``end`` is earlier.
        end: until here; no quiet hours where both are the same.
        days_off: quiet the whole day; 0 is Monday.
    """

    start: time = time(20)
    end: time = time(8)
    days_off: frozenset[int] = frozenset()

    def hold(self, local: datetime) -> bool:
        """Whether it is quiet at this wall clock time."""
        if local.weekday() in self.days_off:
            return True
        at = local.time()
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end

    def over_at(self, now: datetime, zone: tzinfo) -> datetime | None:
        """The first instant from ``now`` on that is not quiet; None where every day is off."""
        if not self.hold(now.astimezone(zone)):
            return now
        today = now.astimezone(zone).date()
        for days in range(_DAYS_LOOKED_AHEAD):
            day = today + timedelta(days=days)
            for at in sorted({time(), self.end}):
                # An hour that is left out in spring is over when the clock goes on behind it.
                wall = datetime.combine(day, at, zone).astimezone(UTC)
                if wall >= now and not self.hold(wall.astimezone(zone)):
                    return wall
        return None
