"""Bringing a reply home: what belongs to it is checked whole before anything is taken in."""

from __future__ import annotations

import uuid

from journal_app.domain.anchors import Anchor, find
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import PacketError
from journal_app.domain.note import Note, PlacedNote, SentPacket, TheirMark
from journal_app.domain.packet import NotePart, Reply
from journal_app.domain.redaction import Redactor
from journal_app.wording.words import Words

_NAMES = uuid.UUID("6a1f5c52-6f0b-4c6e-9d0a-6f4f1b8f2a77")
_LETTER = "letter"
_MARK_OF_GONE = "mark"


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a reply brought: how much of it was new, and whose packet it belongs to.

    Attributes:
        again: whether this very reply was merged before.
        unmatched: marks for moments that are no longer in the entry; they are kept as notes.
    """

    packet_id: str
    notes: int
    marks: int
    again: bool = False
    unmatched: int = 0


@dataclass(frozen=True, slots=True)
class Homecoming:
    """A reply in the terms of the journal: ids of its own, entries in place of sessions."""

    notes: tuple[Note, ...]
    marks: tuple[tuple[TheirMark, str], ...]
    unmatched: int


def homecoming(
    reply: Reply, packet: SentPacket, there: dict[str, tuple[str, ...]], words: Words
) -> Homecoming:
    """What a reply brings to a packet that left; ``there`` are the moments by entry now.

    A mark for a moment that is gone comes home as a note, in ``words``, on the session.

    Raises:
        PacketError: ``reply_unknown``, ``reply_not_sent``.
    """
    if reply.packet_id != packet.id:
        raise PacketError("reply_unknown")
    sessions = {session.id: session for session in packet.sessions}
    named = {note.session_id for note in reply.notes} | {mark.session_id for mark in reply.marks}
    if not named <= sessions.keys():
        raise PacketError("reply_not_sent")
    if any(mark.moment > len(sessions[mark.session_id].moments) for mark in reply.marks):
        raise PacketError("reply_not_sent")
    notes = [
        Note(
            id=_own_id(packet, note.id),
            packet_id=packet.id,
            entry_id=sessions[note.session_id].entry_id,
            part=NotePart.SESSION if note.part is NotePart.LETTER else note.part,
            anchor=note.anchor,
            words=note.words,
            supervisor=packet.supervisor,
            made_at=note.changed_at,
        )
        for note in reply.notes
    ]
    if reply.letter.strip():
        notes.append(
            Note(
                id=_own_id(packet, _LETTER),
                packet_id=packet.id,
                entry_id="",
                part=NotePart.LETTER,
                anchor=Anchor(),
                words=reply.letter.strip(),
                supervisor=packet.supervisor,
                made_at=reply.made_at,
            )
        )
    marks: list[tuple[TheirMark, str]] = []
    for mark in reply.marks:
        session = sessions[mark.session_id]
        moment = session.moments[mark.moment - 1] if mark.moment else ""
        if moment and moment not in there.get(session.entry_id, ()):
            where = words.position(mark.position)
            notes.append(
                Note(
                    id=_own_id(packet, f"{_MARK_OF_GONE}/{mark.id}"),
                    packet_id=packet.id,
                    entry_id=session.entry_id,
                    part=NotePart.SESSION,
                    anchor=Anchor(),
                    words=words.packet_page("placed_gone", number=str(mark.moment), position=where),
                    supervisor=packet.supervisor,
                    made_at=mark.made_at,
                )
            )
            continue
        made = TheirMark(
            _own_id(packet, mark.id), packet.supervisor, mark.position, mark.certainty,
            mark.made_at, mark.blind, moment,
        )  # fmt: skip
        marks.append((made, session.entry_id))
    return Homecoming(tuple(notes), tuple(marks), len(reply.marks) - len(marks))


def _own_id(packet: SentPacket, name: str) -> str:
    """An id that a name in a reply always gets here, and that no other packet can get."""
    return str(uuid.uuid5(_NAMES, f"{packet.id}/{name}"))


def placed(note: Note, text: str, packet: SentPacket | None) -> PlacedNote:
    """A note with its place in a text of the entry as it stands now.

    Its quotation is of the text that left, so it is looked for in the same text made anew; the
    way back leads to the words as they were written.
    """
    redacted = Redactor(packet.replacements if packet else ()).apply(text)
    found = find(redacted.text, note.anchor)
    if found is not None:
        return PlacedNote(note, redacted.to_written(*found))
    return PlacedNote(note, find(text, note.anchor) if redacted.changes else None)
