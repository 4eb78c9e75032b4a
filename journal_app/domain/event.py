"""Events of one's own: a training, a new supervisor, parental leave."""

from __future__ import annotations

from datetime import date

from journal_app.domain.dataclass import dataclass

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""The days an event may fall on: those of sessions."""
LONGEST_LABEL = 120
"""In characters; what is longer is cut."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the time line of drift shows as a labelled line.

    Attributes:
        day: the local day; it stands at the beginning of that day.
        label: own words, never empty.
        role_id: the role it belongs to, None for all of them.
    """

    id: str
    day: date
    label: str
    role_id: str | None = None
