"""A packet in the hands of a supervisor: what was received, and what is written beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import mean_point
from journal_app.domain.packet import Packet, PacketSession, ReplyMark, ReplyNote
from journal_app.domain.two_views import Pair


@dataclass(frozen=True, slots=True)
class Supervisee:
    """One whose packets are kept here, under a name of the supervisor's choice."""

    id: str
    name: str
    packets: int = 0
    last_received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """What a list shows of a received packet."""

    id: str
    supervisee_id: str
    supervisee: str
    received_at: datetime
    sealed_on: date
    purpose: str
    delete_by: date | None
    sessions: int
    replied_at: datetime | None = None
    notes: int = 0
    placed: int = 0


@dataclass(frozen=True, slots=True)
class ReadingPacket:
    """A packet being read: with what the supervisor wrote and marked.

    Attributes:
        supervisee: the name it is kept under; empty while it is read from its file alone.
        kept: whether it is kept in a journal.
        revealed: the sessions whose own marks were shown, by name.
    """

    packet: Packet
    supervisee: str = ""
    kept: bool = False
    notes: tuple[ReplyNote, ...] = ()
    marks: tuple[ReplyMark, ...] = ()
    letter: str = ""
    revealed: frozenset[str] = frozenset()

    def notes_on(self, session_id: str) -> tuple[ReplyNote, ...]:
        """What was written about a session."""
        return tuple(note for note in self.notes if note.session_id == session_id)

    def mark_on(self, session_id: str, moment: int = 0) -> ReplyMark | None:
        """The mark that counts for a session or a moment: the newest blind one, else the newest."""
        made = [
            mark for mark in self.marks if mark.session_id == session_id and mark.moment == moment
        ]
        counted = [mark for mark in made if mark.blind] or made
        return sorted(counted, key=lambda mark: mark.made_at)[-1] if counted else None

    def marks_on(self, session_id: str) -> tuple[ReplyMark, ...]:
        """The marks that count: that for the session as a whole first, then those of moments."""
        session = self.packet.session(session_id)
        moments = range(len(session.moments) + 1) if session is not None else ()
        found = (self.mark_on(session_id, moment) for moment in moments)
        return tuple(mark for mark in found if mark is not None)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The sessions that both placed and whose marks were shown, in the packet's order."""
        return tuple(
            pair
            for session in self.packet.sessions
            if session.id in self.revealed
            and (pair := _pair(session, self.marks_on(session.id))) is not None
        )


def _pair(session: PacketSession, marks: Sequence[ReplyMark]) -> Pair | None:
    """The mark for the whole beside the mean of one's own; else the moments that both placed."""
    whole = [mark for mark in marks if mark.moment == 0]
    counted = whole or list(marks)
    theirs = mean_point(mark.position for mark in counted)
    own = session.point if whole else mean_point(
        session.moments[mark.moment - 1].position for mark in counted
    )  # fmt: skip
    if own is None or theirs is None:
        return None
    # A session without words cannot have been placed from them.
    blind = session.has_words and all(mark.blind for mark in counted)
    return Pair(session.id, own, theirs, blind)
