"""A packet: what goes to a supervisor, and the reply: what comes back."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from journal_app.domain.anchors import Anchor
from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Certainty, Position, mean_point
from journal_app.domain.practice import RoleKind

MOST_SESSIONS = 200
"""More sessions than anybody reads; a packet is meant to be read."""
MOST_NOTES = 2_000


class Part(StrEnum):
    """The texts of a session that may go along."""

    SEEN = "seen"
    ME = "me"
    QUESTION = "question"


class NotePart(StrEnum):
    """What a note is about."""

    SEEN = "seen"
    ME = "me"
    QUESTION = "question"
    SESSION = "session"
    LETTER = "letter"


class Showing(StrEnum):
    """How much of a session goes, as the client's consent allows."""

    PLACEMENTS = "placements"
    ANONYMISED = "anonymised"
    IDENTIFIABLE = "identifiable"


@dataclass(frozen=True, slots=True)
class PacketMoment:
    """A mark of the one who sends; ``label`` as in a moment of an entry."""

    label: str
    position: Position
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class IntendedSquare:
    """Where the sender meant to be at that time: centre and half-width, without the reason."""

    centre: Position
    half_width: float


@dataclass(frozen=True, slots=True)
class PacketSession:
    """One session as it goes along.

    Attributes:
        id: its name inside the packet and nowhere else.
        client: a letter of this packet, or the sender's own code where it may be identifiable.
        when: the ISO week (``2026-W47``), or the day where it may be identifiable; else empty.
        role: the kind of role; own names of roles stay at home.
        minutes: the length, rounded to a quarter of an hour.
        showing: how much was allowed.
    """

    id: str
    client: str
    when: str
    role: RoleKind
    showing: Showing
    minutes: int | None = None
    seen: str = ""
    me: str = ""
    question: str = ""
    moments: tuple[PacketMoment, ...] = ()
    intended: IntendedSquare | None = None

    def text(self, part: Part | NotePart) -> str:
        """One of its texts; empty for a note's part that is no text."""
        return {"seen": self.seen, "me": self.me, "question": self.question}.get(part.value, "")

    @property
    def is_placement_only(self) -> bool:
        """Whether where one stood went along, and the client agreed to nothing else."""
        return self.showing is Showing.PLACEMENTS and bool(self.moments)

    @property
    def has_words(self) -> bool:
        """Whether any text came along; without one there is nothing to place it from."""
        return any(self.text(part).strip() for part in Part)

    @property
    def point(self) -> tuple[float, float] | None:
        """Where the sender placed the session: the mean of its moments."""
        return mean_point(moment.position for moment in self.moments)


@dataclass(frozen=True, slots=True)
class Packet:
    """What goes to a supervisor.

    Attributes:
        signed: initials or a word of the sender's choice; may be empty.
        reply_key: the age public key to which a reply is sealed.
        parts: the texts that were chosen.
    """

    id: str
    sealed_on: date
    purpose: str
    delete_by: date
    reply_key: str
    parts: tuple[Part, ...]
    sessions: tuple[PacketSession, ...]
    signed: str = ""

    def session(self, session_id: str) -> PacketSession | None:
        """The session of this name, None where there is none."""
        return next((item for item in self.sessions if item.id == session_id), None)


@dataclass(frozen=True, slots=True)
class ReplyNote:
    """What a supervisor wrote; without a quotation it is about the whole part."""

    id: str
    session_id: str
    part: NotePart
    anchor: Anchor
    words: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ReplyMark:
    """Where a supervisor placed a session, or one moment of it.

    Attributes:
        moment: the number of the moment in the session, from 1; 0 for the session as a whole.
        blind: whether it was made before the sender's marks were seen.
    """

    id: str
    session_id: str
    position: Position
    certainty: Certainty
    made_at: datetime
    blind: bool
    moment: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What comes back; ``letter`` is the closing letter and may be empty."""

    id: str
    packet_id: str
    made_at: datetime
    notes: tuple[ReplyNote, ...] = ()
    marks: tuple[ReplyMark, ...] = ()
    letter: str = ""
    signed: str = ""


def iso_week(day: date) -> str:
    """The week a day is in: ``2026-W47``."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def letter(number: int) -> str:
    """The code of the client that comes ``number``-th, from 0: A, B, ... Z, AA, AB."""
    code = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        code = chr(ord("A") + rest) + code
    return code


def quarter_hours(minutes: int | None) -> int | None:
    """The length rounded to a quarter of an hour, at least one of them."""
    return None if minutes is None else max(15, round(minutes / 15) * 15)
