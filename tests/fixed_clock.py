"""A clock that tests can hold still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)


@dataclass(slots=True)
class FixedClock:
    """A clock that stands still until it is moved."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> datetime:
        """Moves on by the arguments of ``timedelta`` and tells the new time."""
        self.now += timedelta(**by)
        return self.now
