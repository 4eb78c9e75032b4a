"""Instants and zones. Every instant inside the program is aware and in UTC."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

from journal_app.domain.errors import InvalidValue

Clock = Callable[[], datetime]
"""Tells the present instant, aware and in UTC. Passed in, so that tests can hold it still."""

FAR_AHEAD = timedelta(days=1)
"""A session further ahead than this is asked about, quietly: it may be a slip of the pen."""

_OFFSET = re.compile(r"^([+-])(\d{2}):?(\d{2})$")


def now_utc() -> datetime:
    """The present instant, cut to milliseconds, as it is stored."""
    return to_milliseconds_precision(datetime.now(UTC))


def to_milliseconds_precision(instant: datetime) -> datetime:
    """The instant without what storage would drop."""
    beyond = instant.microsecond % 1000
    return instant.replace(microsecond=instant.microsecond - beyond) if beyond else instant


def is_far_ahead(instant: datetime, now: datetime) -> bool:
    """Whether an instant lies more than a day ahead."""
    return instant - now > FAR_AHEAD


@lru_cache(maxsize=64)
def zone_named(name: str) -> tzinfo:
    """The zone for an IANA name or an offset such as ``+02:00``.

    Raises:
        InvalidValue: ``unknown_zone`` when there is no such zone.
    """
    if name in {"", "UTC", "Z"}:
        return UTC
    from zoneinfo import ZoneInfo  # reads the system's folders; a locked journal names no zone

    offset = _OFFSET.match(name)
    try:
        if offset:
            sign = -1 if offset[1] == "-" else 1
            return timezone(sign * timedelta(hours=int(offset[2]), minutes=int(offset[3])))
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise InvalidValue("unknown_zone", value=name) from error


def zone_name(zone: tzinfo | None, at: datetime) -> str:
    """The name under which ``zone`` is stored: its IANA key, or its offset at that instant."""
    if zone is UTC or zone is None:
        return "UTC"
    from zoneinfo import ZoneInfo

    if isinstance(zone, ZoneInfo):
        return str(zone)
    offset = at.astimezone(zone).strftime("%z")
    return f"{offset[:3]}:{offset[3:5]}"


def localized(instant: datetime, zone: str) -> datetime:
    """The instant on the wall clock of ``zone``; in UTC when the zone is not known here."""
    try:
        return instant.astimezone(zone_named(zone))
    except InvalidValue:
        return instant.astimezone(UTC)
