"""Instants and days as they are stored: milliseconds since 1970 in UTC, and ISO days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_ms(instant: datetime) -> int:
    """Milliseconds since 1970-01-01T00:00Z of an aware instant, exact; what is finer is cut."""
    return (instant - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """The aware instant in UTC."""
    # In days, seconds and microseconds, since that is what takes the least: lists call this often.
    seconds, rest = divmod(milliseconds, 1000)
    return _EPOCH + timedelta(0, seconds, rest * 1000)


def from_ms_or_none(milliseconds: int | None) -> datetime | None:
    """The aware instant, or None where none is stored."""
    return None if milliseconds is None else from_ms(milliseconds)


def to_ms_or_none(instant: datetime | None) -> int | None:
    """Milliseconds, or None where there is no instant."""
    return None if instant is None else to_ms(instant)


def from_day(text: str | None) -> date | None:
    """The day an ISO text names, or None where none is stored."""
    return date.fromisoformat(text) if text else None


def to_day(day: date | None) -> str | None:
    """The ISO text of a day, or None."""
    return None if day is None else day.isoformat()
