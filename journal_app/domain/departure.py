"""What left the journal: when, in which form, for whom and what for; never what stood in it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from journal_app.domain.dataclass import dataclass

LONGEST_LINE = 200
"""The longest recipient, purpose or format that is kept; what is longer is cut."""


class DepartureKind(StrEnum):
    """What was taken out."""

    PACKET = "packet"
    REPLY = "reply"
    SELECTION = "selection"
    JOURNAL = "journal"
    CLIENT = "client"
    REPORT = "report"
    BOOK = "book"


@dataclass(frozen=True, slots=True)
class Departure:
    """One file, or one print, that left the journal.

    Attributes:
        format: of the file, by its ending (``pdf``, ``csv``); ``print`` for paper.
        recipient: by role or initials, as the practitioner put it; may be empty.
        purpose: own words; may be empty.
        entries: how many sessions it told of.
        delete_by: until when whoever has it was asked to delete it.
    """

    id: str
    left_at: datetime
    kind: DepartureKind
    format: str = ""
    recipient: str = ""
    purpose: str = ""
    entries: int = 0
    delete_by: date | None = None
