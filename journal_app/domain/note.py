"""Notes that came back from supervision, and the packets they belong to."""

from __future__ import annotations

from datetime import date, datetime

from journal_app.domain.anchors import Anchor
from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import NotePart, Part
from journal_app.domain.redaction import Replacement


@dataclass(frozen=True, slots=True)
class Note:
    """What a supervisor wrote about an entry, or, as the closing letter, about all of them."""

    id: str
    packet_id: str
    entry_id: str
    part: NotePart
    anchor: Anchor
    words: str
    supervisor: str
    made_at: datetime
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """How many notes came home for a packet that were not opened yet."""

    packet_id: str
    purpose: str
    supervisor: str
    notes: int


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with its place in the text as it stands now; no place where the words are gone."""

    note: Note
    place: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class TheirMark:
    """Where a supervisor placed a session, or the moment of this id in it."""

    id: str
    supervisor: str
    position: Position
    certainty: Certainty
    made_at: datetime
    blind: bool
    moment_id: str = ""


@dataclass(frozen=True, slots=True)
class SentSession:
    """A session in a packet: its name there, the entry, its moments in the order they went."""

    id: str
    entry_id: str
    moments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentPacket:
    """A packet that left: what it was for and what it takes to bring a reply home.

    Attributes:
        sealing: ``passphrase`` or ``key``.
        replacements: what was written, and what stood there instead, codes included.
        reply_secret: the age key that opens replies to it.
        replies, notes: how many came back.
    """

    id: str
    sealed_at: datetime
    supervisor: str
    purpose: str
    delete_by: date | None
    sealing: str
    parts: tuple[Part, ...]
    replacements: tuple[Replacement, ...]
    reply_secret: str
    sessions: tuple[SentSession, ...]
    replies: int = 0
    notes: int = 0
