"""The supervisor's side: packets kept apart by supervisee, read, written beside, returned."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

from journal_app.domain.anchors import Anchor
from journal_app.domain.clock import Clock, localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.departure import DepartureKind
from journal_app.domain.errors import InvalidValue, PacketError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import NotePart, Packet, Reply
from journal_app.domain.received import ReadingPacket, ReceivedRow, Supervisee
from journal_app.domain.two_views import Pair, TwoViews, two_views
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.departures import Departures
from journal_app.services.local_zone import local_zone
from journal_app.services.packets.container import read_json
from journal_app.services.packets.document import packet_from, packet_json
from journal_app.services.packets.reading import made_mark, made_note, reply_of, sealed_reply
from journal_app.services.standing import Standing
from journal_app.storage import received
from journal_app.storage.database import Database
from journal_app.storage.files import write_whole
from journal_app.storage.text import storable
from journal_app.wording.words import Words

_MARKS = re.compile("[\u0300-\u036f]")
"""Accents, once they stand apart from their letters."""


@dataclass(frozen=True, slots=True)
class ReceivedQuery:
    """Which received packets: words in purpose, texts and margin; days are those of receiving."""

    text: str = ""
    supervisee_id: str = ""
    since: date | None = None
    until: date | None = None


class Received:
    """The use cases around packets of supervisees."""

    def __init__(
        self, database: Database, clock: Clock, zone: Callable[[], str] = local_zone
    ) -> None:
        self._db = database
        self._clock = clock
        self._zone = zone
        self._standing = Standing(database, clock, zone)
        # What a packet says never changes; folded once, it is searched in at once.
        self._said: dict[str, str] = {}

    def keep(self, packet: Packet, supervisee: str) -> Saved[str]:
        """Keeps a packet with a supervisee, with a reminder to delete it in time; its id.

        Keeping the same packet once more changes nothing.

        Raises:
            InvalidValue: ``supervisee_missing``.
            PacketError: ``supervisee_differs`` when it is kept with somebody else.
        """
        name = " ".join(storable(supervisee).split())
        if not name:
            raise InvalidValue("supervisee_missing")
        keeper = received.keeper_of(self._db, packet.id)
        if keeper is not None:
            if keeper.casefold() != name.casefold():
                raise PacketError("supervisee_differs", kept=keeper)
            return Saved(packet.id, Change.of())
        about = (packet.sealed_on, packet.purpose, packet.delete_by, len(packet.sessions))
        text = packet_json(packet)
        received.add(self._db, packet.id, name, text, about, self._clock())
        self._standing.keep_if_possible()
        return Saved(packet.id, Change.of(Subject.RECEIVED, Subject.REMINDERS))

    def delete(self, packet_id: str) -> Saved[None]:
        """Deletes a packet with all that was written beside it.

        Raises:
            NotFound: ``not_found_received``.
        """
        received.remove(self._db, packet_id)
        self._said.pop(packet_id, None)
        self._standing.keep_if_possible()
        return Saved(None, Change.of(Subject.RECEIVED, Subject.REMINDERS))

    def supervisees(self) -> tuple[Supervisee, ...]:
        """All of them by name, with how many packets each has here."""
        return received.supervisees(self._db)

    def find(self, query: ReceivedQuery | None = None) -> tuple[ReceivedRow, ...]:
        """The packets of a query, the last received first. Every word must occur."""
        asked = query or ReceivedQuery()
        zone = self._zone()
        rows = [
            row
            for row in received.rows(self._db)
            if asked.supervisee_id in {"", row.supervisee_id}
            and (asked.since is None or asked.since <= localized(row.received_at, zone).date())
            and (asked.until is None or localized(row.received_at, zone).date() <= asked.until)
        ]
        words = _folded(asked.text).split()
        if not words:
            return tuple(rows)
        names = {row.id: _folded(f"{row.supervisee}\n{row.purpose}") for row in rows}
        found = {
            id_ for id_, name in names.items() if all(word in name for word in words)
        } | self._by_text(words, names)
        return tuple(row for row in rows if row.id in found)

    def _by_text(self, words: list[str], names: dict[str, str]) -> set[str]:
        margins = received.notes_words(self._db)
        found = set()
        for packet_id, content, letter in received.contents(self._db, self._said.keys()):
            if content:
                self._said[packet_id] = _folded(_texts(content))
            if packet_id in names:
                beside = _folded(f"{letter}\n{margins.get(packet_id, '')}")
                whole = f"{names[packet_id]}\n{beside}\n{self._said[packet_id]}"
                if all(word in whole for word in words):
                    found.add(packet_id)
        return found

    # --- reading and writing beside

    def reading(self, packet_id: str) -> ReadingPacket:
        """A packet with all that was written beside it.

        Raises:
            NotFound: ``not_found_received``.
        """
        text, name, letter, revealed = received.content(self._db, packet_id)
        return ReadingPacket(
            packet=packet_from(read_json(text.encode(), "packet.json")),
            supervisee=name,
            kept=True,
            notes=received.notes(self._db, packet_id),
            marks=received.marks(self._db, packet_id),
            letter=letter,
            revealed=revealed,
        )

    def write_note(
        self,
        packet_id: str,
        session_id: str,
        part: NotePart,
        anchor: Anchor,
        words: str,
        note_id: str = "",
    ) -> Saved[ReadingPacket]:
        """Writes a note, or another wording of one; without any words it is taken away.

        Raises:
            PacketError: ``packet_session_unknown``.
            NotFound: ``not_found_received``, ``not_found_note``.
        """
        reading = self.reading(packet_id)
        note = made_note(reading, session_id, part, anchor, words, self._clock(), note_id)
        if note.words:
            received.save_note(self._db, packet_id, note)
        elif note_id:
            received.remove_note(self._db, note_id)
        return self._changed(packet_id)

    def place(
        self,
        packet_id: str,
        session_id: str,
        position: Position,
        certainty: Certainty,
        moment: int = 0,
    ) -> Saved[ReadingPacket]:
        """Places a session as a whole, or a moment of it by its number from 1.

        It is blind as long as the sender's marks were not shown.

        Raises:
            PacketError: ``packet_session_unknown``.
            NotFound: ``not_found_received``.
        """
        reading = self.reading(packet_id)
        mark = made_mark(reading, session_id, position, certainty, self._clock(), moment)
        received.add_mark(self._db, packet_id, mark)
        return self._changed(packet_id)

    def reveal(self, packet_id: str, session_id: str) -> Saved[ReadingPacket]:
        """Keeps that the sender's mark of a session is shown from now on.

        Raises:
            NotFound: ``not_found_received``.
        """
        received.reveal(self._db, packet_id, session_id)
        return self._changed(packet_id)

    def write_letter(self, packet_id: str, letter: str) -> Saved[ReadingPacket]:
        """Keeps the closing letter.

        Raises:
            NotFound: ``not_found_received``.
        """
        received.save_letter(self._db, packet_id, storable(letter))
        return self._changed(packet_id)

    def _changed(self, packet_id: str) -> Saved[ReadingPacket]:
        return Saved(self.reading(packet_id), Change.of(Subject.RECEIVED))

    # --- back

    def send_reply(
        self, packet_id: str, path: Path, words: Words, signed: str = ""
    ) -> Saved[Reply]:
        """Writes the sealed reply to a packet and keeps that it left.

        Raises:
            PacketError: ``reply_empty``.
            NotFound: ``not_found_received``.
            JournalFileError: ``file_exists``, ``disk_full``, ``read_only`` ...
        """
        reading = self.reading(packet_id)
        reply = reply_of(reading, signed, self._clock())
        write_whole(path, sealed_reply(reply, reading.packet, words), overwrite=False)
        received.set_replied(self._db, packet_id, reply.id, self._clock())
        Departures(self._db, self._clock).record(
            DepartureKind.REPLY,
            "stance-packet",
            reading.supervisee,
            reading.packet.purpose,
            len(reading.packet.sessions),
        )
        return Saved(reply, Change.of(Subject.RECEIVED, Subject.DEPARTURES))

    def two_views(self, supervisee_id: str) -> TwoViews:
        """One's own marks beside those of one supervisee, over all packets kept here."""
        pairs: list[Pair] = []
        for row in reversed(self.find(ReceivedQuery(supervisee_id=supervisee_id))):
            pairs += self.reading(row.id).pairs
        return two_views(pairs)


def _texts(content: str) -> str:
    """The words of a packet, read without checking all of it once more."""
    try:
        sessions = json.loads(content)["sessions"]
        fields = ("seen", "me", "question", "client", "when")
        return "\n".join(str(session[name]) for session in sessions for name in fields)
    except (ValueError, KeyError, TypeError):
        return ""


def _folded(text: str) -> str:
    """The text as it is searched: without capitals and accents."""
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return text.casefold()
