"""The practitioner's side: packets that leave, replies that come home, two views."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.domain.clock import Clock, localized
from journal_app.domain.departure import DepartureKind
from journal_app.domain.errors import PacketError
from journal_app.domain.note import Note, PlacedNote, SentPacket, TheirMark, Unread
from journal_app.domain.packet import Part, Reply
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.departures import Departures
from journal_app.services.local_zone import local_zone
from journal_app.storage import clients, packets, practice, role_reads
from journal_app.storage.database import Database
from journal_app.storage.files import write_whole
from journal_app.storage.text import storable
from journal_app.storage.whole_entries import whole_entries
from journal_app.wording.words import Words

if TYPE_CHECKING:
    from journal_app.domain.two_views import TwoViews
    from journal_app.services.packets.building import Choice, PacketDraft, PdfWriter, Prepared
    from journal_app.services.packets.merging import MergeReport
    from journal_app.services.packets.opening import SealedFile
    from journal_app.services.packets.sealing import KeyPair, Lock

_MY_KEY = "packet_key"
_SIGNED = "packet_signed"


class Packets:
    """The use cases around packets of one's own."""

    def __init__(
        self, database: Database, clock: Clock, zone: Callable[[], str] = local_zone
    ) -> None:
        self._db = database
        self._clock = clock
        self._zone = zone

    @property
    def today(self) -> date:
        """The local day."""
        return localized(self._clock(), self._zone()).date()

    # --- out

    def draft(self, choice: Choice) -> PacketDraft:
        """The packet that a choice makes, with what deserves a look.

        Raises:
            PacketError: ``packet_no_sessions``, ``packet_too_many``.
        """
        from journal_app.services.packets import building

        entries = whole_entries(self._db, choice.entry_ids)
        roles = {entry.content.role_id for entry in entries}
        material = building.Material(
            entries=entries,
            clients=clients.summaries(self._db),
            roles={role_id: role_reads.role(self._db, role_id) for role_id in roles},
            areas={role_id: practice.intended_history(self._db, role_id) for role_id in roles},
        )
        return building.draft(choice, material, self._clock(), self.today)

    def prepare(
        self, choice: Choice, draft: PacketDraft, words: Words, pdf: PdfWriter | None = None
    ) -> Prepared:
        """The very bytes that are to be sealed. Touches no journal: from any thread.

        Raises:
            PacketError: what is still missing; see ``building.prepare``.
        """
        from journal_app.services.packets import building

        return building.prepare(choice, draft, words, self.today, pdf)

    def send(
        self, prepared: Prepared, sealed: bytes, path: Path, lock: Lock, supervisor: str = ""
    ) -> Saved[SentPacket]:
        """Writes the sealed file and keeps that it left, with what brings a reply home.

        Raises:
            JournalFileError: ``file_exists``, ``disk_full``, ``read_only`` ...; nothing is kept.
        """
        draft = prepared.draft
        sent = self._as_sent(draft, lock, supervisor, self._clock())
        packets.add(self._db, sent)
        try:
            write_whole(path, sealed, overwrite=False)
        except BaseException:
            packets.remove(self._db, sent.id)
            raise
        practice.set_setting(self._db, _SIGNED, draft.packet.signed or None)
        Departures(self._db, self._clock).record(
            DepartureKind.PACKET,
            "stance-packet",
            sent.supervisor,
            sent.purpose,
            len(sent.sessions),
            sent.delete_by,
        )
        return Saved(sent, Change.of(Subject.PACKETS, Subject.DEPARTURES))

    def remember(
        self, draft: PacketDraft, lock: Lock, supervisor: str, sealed_at: datetime
    ) -> Saved[SentPacket]:
        """Keeps that a packet left whose file is elsewhere already."""
        sent = self._as_sent(draft, lock, supervisor, sealed_at)
        packets.add(self._db, sent)
        return Saved(sent, Change.of(Subject.PACKETS))

    def _as_sent(self, draft: PacketDraft, lock: Lock, supervisor: str, at: datetime) -> SentPacket:
        return SentPacket(
            id=draft.packet.id,
            sealed_at=at,
            supervisor=" ".join(storable(supervisor).split()),
            purpose=draft.packet.purpose,
            delete_by=draft.packet.delete_by,
            sealing=lock.value,
            parts=draft.packet.parts,
            replacements=draft.replacements,
            reply_secret=draft.reply_key.secret,
            sessions=draft.sessions,
        )

    def last_signed(self) -> str:
        """How the last packet was signed."""
        found = practice.setting(self._db, _SIGNED)
        return found if isinstance(found, str) else ""

    def last_supervisor(self) -> str:
        """Whom the last packet went to."""
        return next((packet.supervisor for packet in self.sent() if packet.supervisor), "")

    def sent(self) -> tuple[SentPacket, ...]:
        """All packets that left, the last first."""
        return packets.sent(self._db)

    # --- a key of one's own

    def my_key(self) -> KeyPair | None:
        """The key that packets for oneself are sealed to, once one was made."""
        found = practice.setting(self._db, _MY_KEY)
        if isinstance(found, list) and len(found) == 2:
            from journal_app.services.packets.sealing import KeyPair

            return KeyPair(str(found[0]), str(found[1]))
        return None

    def make_key(self) -> Saved[KeyPair]:
        """The key of this journal, made where there is none; it stays the same."""
        there = self.my_key()
        if there is not None:
            return Saved(there, Change.of())
        from journal_app.services.packets.sealing import new_key_pair

        made = new_key_pair()
        practice.set_setting(self._db, _MY_KEY, [made.public, made.secret])
        return Saved(made, Change.of(Subject.PACKETS))

    def secrets(self) -> tuple[str, ...]:
        """Everything that opens what is sealed for this journal: replies, packets to its key."""
        mine = self.my_key()
        replies = [packet.reply_secret for packet in self.sent() if packet.reply_secret]
        return (*replies, *((mine.secret,) if mine else ()))

    # --- home

    def open_reply(self, file: SealedFile) -> Reply:
        """The reply in a sealed file.

        Raises:
            PacketError: ``reply_no_packets``, ``reply_unknown``, ``reply_is_packet``, and what
                opening says.
        """
        from journal_app.services.packets import sealing

        secrets = self.secrets()
        if not secrets:
            raise PacketError("reply_no_packets")
        if file.lock is sealing.Lock.PASSPHRASE:
            raise PacketError("reply_is_packet")
        try:
            opened = file.open(secrets=secrets)
        except PacketError as error:
            if error.code == "packet_other_key":
                raise PacketError("reply_unknown") from error
            raise
        if opened.reply is None:
            raise PacketError("reply_is_packet")
        return opened.reply

    def merge(self, reply: Reply, words: Words | None = None) -> Saved[MergeReport]:
        """Takes in a reply. A second time, or an older one after a newer, changes nothing more.

        A placement of a moment that is gone is kept as a note in ``words``, English without any.

        Raises:
            PacketError: ``reply_unknown``, ``reply_not_sent``.
        """
        from journal_app.services.packets import merging

        sent = next((item for item in self.sent() if item.id == reply.packet_id), None)
        if sent is None:
            raise PacketError("reply_unknown")
        entry_ids = [session.entry_id for session in sent.sessions]
        there = packets.moments_of(self._db, entry_ids)
        home = merging.homecoming(reply, sent, there, words or Words())
        again = packets.has_reply(self._db, reply.id)
        about = (reply.id, sent.id, reply.made_at)
        notes, marks = packets.merge(self._db, about, home.notes, home.marks, self._clock())
        report = merging.MergeReport(sent.id, notes, marks, again, home.unmatched)
        touched = (Subject.PACKETS, Subject.ENTRIES) if notes or marks or not again else ()
        return Saved(report, Change.of(*touched, entry_ids=tuple(entry_ids) if touched else ()))

    def notes_on(self, entry_id: str) -> tuple[PlacedNote, ...]:
        """What supervisors wrote about an entry, each with its place in the text as it stands."""
        found = packets.notes_of_entry(self._db, entry_id)
        if not found:
            return ()
        from journal_app.services.packets import merging

        entry = whole_entries(self._db, [entry_id])[0].content
        texts = {
            Part.SEEN.value: entry.seen,
            Part.ME.value: entry.me,
            Part.QUESTION.value: entry.supervision_question,
        }
        sent = {packet.id: packet for packet in self.sent()}
        return tuple(
            merging.placed(note, texts.get(note.part.value, ""), sent.get(note.packet_id))
            for note in found
        )

    def marks_on(self, entry_id: str) -> tuple[TheirMark, ...]:
        """Where supervisors placed an entry, in the order of time."""
        return packets.marks_of_entry(self._db, entry_id)

    def returned(self, packet_id: str) -> tuple[Note, ...]:
        """All that came back for a packet, the closing letter last."""
        return packets.notes_of_packet(self._db, packet_id)

    def unread(self) -> tuple[Unread, ...]:
        """The packets with notes that were not opened yet."""
        return packets.unread(self._db)

    def mark_read(self, packet_id: str) -> Saved[None]:
        """Marks what came back for a packet as read."""
        read = packets.mark_read(self._db, packet_id, self._clock())
        return Saved(None, Change.of(*((Subject.PACKETS,) if read else ())))

    def supervisors(self) -> tuple[str, ...]:
        """Everybody who placed a session, who did so last first."""
        return packets.supervisors(self._db)

    def two_views(self, supervisor: str) -> TwoViews:
        """One supervisor's marks beside one's own."""
        from journal_app.domain.two_views import two_views

        return two_views(packets.pairs(self._db, supervisor))
