"""The time zone this computer stands in."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from journal_app.domain.clock import zone_name, zone_named
from journal_app.domain.errors import InvalidValue


def local_zone() -> str:
    """The IANA name of the local zone; its present offset where the system tells no name."""
    from tzlocal import get_localzone_name

    try:
        name = str(get_localzone_name())
        zone_named(name)
    except (LookupError, OSError, ValueError, TypeError, InvalidValue):
        now = datetime.now(UTC)
        return zone_name(now.astimezone().tzinfo, now)
    return name


def look_at_the_zone_again() -> bool:
    """Notices that the computer was set to another zone while the program ran; tells whether."""
    from tzlocal import reload_localzone

    before = local_zone(), time.timezone, time.altzone
    if hasattr(time, "tzset"):
        time.tzset()
    try:
        reload_localzone()
    except (LookupError, OSError, ValueError, TypeError):
        return False
    return (local_zone(), time.timezone, time.altzone) != before
