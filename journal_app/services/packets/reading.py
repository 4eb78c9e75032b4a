"""A packet in a supervisor's hands: notes, a mark placed blind, a letter; and the reply of it.

All of it is a value that is replaced, never changed: ``Received`` keeps it in a journal,
``LooseReading`` in memory alone, for somebody who has none.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime

from journal_app.domain.anchors import Anchor
from journal_app.domain.clock import Clock, to_milliseconds_precision
from journal_app.domain.errors import NotFound, PacketError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import NotePart, Packet, Reply, ReplyMark, ReplyNote
from journal_app.domain.received import ReadingPacket
from journal_app.services.packets.container import REPLY, pack
from journal_app.services.packets.document import reply_json
from journal_app.services.packets.page import reply_page
from journal_app.services.packets.sealing import seal_to_key
from journal_app.storage.text import storable
from journal_app.wording.words import Words


def made_note(
    reading: ReadingPacket,
    session_id: str,
    part: NotePart,
    anchor: Anchor,
    words: str,
    now: datetime,
    note_id: str = "",
) -> ReplyNote:
    """A note on a session, or another wording of the one with this id.

    Raises:
        PacketError: ``packet_session_unknown``.
        NotFound: ``not_found_note``.
    """
    now = to_milliseconds_precision(now)
    said = storable(words).strip()
    if note_id:
        there = next((note for note in reading.notes if note.id == note_id), None)
        if there is None:
            raise NotFound("not_found_note", id=note_id)
        return replace(there, words=said, changed_at=max(now, there.changed_at))
    if reading.packet.session(session_id) is None:
        raise PacketError("packet_session_unknown")
    return ReplyNote(str(uuid.uuid4()), session_id, part, anchor, said, now)


def made_mark(
    reading: ReadingPacket,
    session_id: str,
    position: Position,
    certainty: Certainty,
    now: datetime,
    moment: int = 0,
) -> ReplyMark:
    """A mark for a session, or for the moment of this number, from 1.

    It is blind unless the sender's own were shown before, or no words came.

    Raises:
        PacketError: ``packet_session_unknown``.
    """
    session = reading.packet.session(session_id)
    if session is None or not 0 <= moment <= len(session.moments):
        raise PacketError("packet_session_unknown")
    blind = session.has_words and session_id not in reading.revealed
    made_at = to_milliseconds_precision(now)
    return ReplyMark(str(uuid.uuid4()), session_id, position, certainty, made_at, blind, moment)


def reply_of(reading: ReadingPacket, signed: str, now: datetime) -> Reply:
    """What goes back: all notes, the marks that count, the letter.

    Raises:
        PacketError: ``reply_empty``.
    """
    marks = tuple(
        mark for session in reading.packet.sessions for mark in reading.marks_on(session.id)
    )
    if not (reading.notes or marks or reading.letter.strip()):
        raise PacketError("reply_empty")
    return Reply(
        id=str(uuid.uuid4()),
        packet_id=reading.packet.id,
        made_at=to_milliseconds_precision(now),
        notes=reading.notes,
        marks=marks,
        letter=reading.letter,
        signed=" ".join(storable(signed).split()),
    )


def packed_reply(reply: Reply, packet: Packet, words: Words) -> bytes:
    """A reply as it is before sealing."""
    parts = {
        "reply.json": reply_json(reply).encode(),
        "reply.html": reply_page(reply, packet, words, words.language).encode(),
    }
    return pack(REPLY, {"id": reply.id, "packet": packet.id, "language": words.language}, parts)


def sealed_reply(reply: Reply, packet: Packet, words: Words) -> bytes:
    """A reply sealed to the key that came with the packet: it opens where that came from.

    Raises:
        InvalidValue: ``recipient_unreadable`` where the packet carries no usable key.
    """
    return seal_to_key(packed_reply(reply, packet, words), packet.reply_key)


class LooseReading:
    """A packet read from its file alone; what is written beside it lives until it is returned."""

    def __init__(self, packet: Packet, clock: Clock) -> None:
        self._clock = clock
        self.reading = ReadingPacket(packet)

    def write_note(
        self, session_id: str, part: NotePart, anchor: Anchor, words: str, note_id: str = ""
    ) -> ReadingPacket:
        """As ``Received.write_note``."""
        note = made_note(self.reading, session_id, part, anchor, words, self._clock(), note_id)
        kept = [item for item in self.reading.notes if item.id != note.id]
        at = next(
            (number for number, item in enumerate(self.reading.notes) if item.id == note.id),
            len(kept),
        )
        if note.words:
            kept.insert(at, note)
        return self._now(replace(self.reading, notes=tuple(kept)))

    def place(
        self, session_id: str, position: Position, certainty: Certainty, moment: int = 0
    ) -> ReadingPacket:
        """As ``Received.place``."""
        mark = made_mark(self.reading, session_id, position, certainty, self._clock(), moment)
        return self._now(replace(self.reading, marks=(*self.reading.marks, mark)))

    def reveal(self, session_id: str) -> ReadingPacket:
        """As ``Received.reveal``."""
        return self._now(replace(self.reading, revealed=self.reading.revealed | {session_id}))

    def write_letter(self, letter: str) -> ReadingPacket:
        """As ``Received.write_letter``."""
        return self._now(replace(self.reading, letter=storable(letter)))

    def _now(self, reading: ReadingPacket) -> ReadingPacket:
        self.reading = reading
        return reading
