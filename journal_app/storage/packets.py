"""Packets that left, and what came back for them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.anchors import Anchor
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.note import Note, SentPacket, SentSession, TheirMark, Unread
from journal_app.domain.packet import NotePart, Part
from journal_app.domain.redaction import Replacement
from journal_app.domain.two_views import Pair
from journal_app.storage.instants import from_day, from_ms, from_ms_or_none, to_day, to_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row
    from journal_app.storage.records import NoteRecord

_PACKETS = """
SELECT p.id, p.sealed_at, p.supervisor, p.purpose, p.delete_by, p.sealing, p.parts, p.replacements,
       p.reply_secret,
       (SELECT count(*) FROM reply r WHERE r.packet_id = p.id),
       (SELECT count(*) FROM note n WHERE n.packet_id = p.id)
FROM packet p
"""
_NOTES = """
SELECT id, coalesce(packet_id, ''), coalesce(entry_id, ''), part, quote, before, after, words,
       supervisor, made_at, read_at
FROM note
"""
_MARKS = """
SELECT id, supervisor, x, y, certainty, made_at, blind, coalesce(moment_id, '') FROM placement
WHERE entry_id = ? AND placed_by = 'supervisor' ORDER BY made_at, id
"""
# Of each entry the supervisor's newest blind mark for the session as a whole, or else the newest;
# where there is none, the same for each of its moments. Beside it one's own marks of the same
# moments, as they stood when it was made.
_PAIRS = """
WITH theirs AS (
    SELECT p.entry_id, coalesce(p.moment_id, '') AS moment, p.x, p.y, p.made_at, p.blind,
           row_number() OVER (
               PARTITION BY p.entry_id, p.moment_id
               ORDER BY p.blind DESC, p.made_at DESC, p.id DESC
           ) AS nth,
           max(p.moment_id IS NULL) OVER (PARTITION BY p.entry_id) AS has_whole
    FROM placement p JOIN entry e ON e.id = p.entry_id
    WHERE p.placed_by = 'supervisor' AND p.supervisor = ? AND e.trashed_at IS NULL
), counted AS (
    SELECT * FROM theirs WHERE nth = 1 AND (moment = '' OR NOT has_whole)
), own AS (
    SELECT p.entry_id, p.x, p.y, t.x AS their_x, t.y AS their_y, t.blind,
           row_number() OVER (
               PARTITION BY p.moment_id
               ORDER BY p.made_at <= t.made_at DESC, p.seq DESC
           ) AS nth
    FROM placement p JOIN counted t
      ON t.entry_id = p.entry_id AND t.moment IN ('', p.moment_id)
    WHERE p.placed_by = 'self' AND p.again = 0
)
SELECT o.entry_id, avg(o.x), avg(o.y), avg(o.their_x), avg(o.their_y), min(o.blind)
FROM own o JOIN entry e ON e.id = o.entry_id
WHERE o.nth = 1
GROUP BY o.entry_id ORDER BY e.started_at, e.seq
"""


def add(db: Database, packet: SentPacket) -> None:
    """Keeps a packet that is about to leave."""
    from journal_app.storage.records import PacketRecord, PacketSessionRecord

    pairs = [[item.what, item.instead] for item in packet.replacements]
    with db.transaction() as session:
        session.add(
            PacketRecord(
                id=packet.id,
                sealed_at=to_ms(packet.sealed_at),
                supervisor=packet.supervisor,
                purpose=packet.purpose,
                delete_by=to_day(packet.delete_by),
                sealing=packet.sealing,
                parts=json.dumps([part.value for part in packet.parts]),
                replacements=json.dumps(pairs, ensure_ascii=False),
                reply_secret=packet.reply_secret,
            )
        )
        session.flush()
        for ordinal, item in enumerate(packet.sessions):
            session.add(
                PacketSessionRecord(
                    id=item.id,
                    packet_id=packet.id,
                    entry_id=item.entry_id,
                    ordinal=ordinal,
                    moments=json.dumps(list(item.moments)),
                )
            )


def remove(db: Database, packet_id: str) -> None:
    """Takes out a packet whose file could not be written."""
    from journal_app.storage.records import PacketRecord

    with db.transaction() as session:
        record = session.get(PacketRecord, packet_id)
        if record is not None:
            session.delete(record)


def sent(db: Database) -> tuple[SentPacket, ...]:
    """All packets that left, the last first."""
    return _packets(db, "ORDER BY p.sealed_at DESC, p.id DESC")


def packet(db: Database, packet_id: str) -> SentPacket:
    """One packet.

    Raises:
        NotFound: ``not_found_packet``.
    """
    found = _packets(db, "WHERE p.id = ?", packet_id)
    if not found:
        raise NotFound("not_found_packet", id=packet_id)
    return found[0]


def _packets(db: Database, where: str, *values: str) -> tuple[SentPacket, ...]:
    rows = db.read(_PACKETS + where, values)
    asked = json.dumps([row[0] for row in rows])
    sessions: defaultdict[str, list[SentSession]] = defaultdict(list)
    for row in db.read(
        "SELECT packet_id, id, entry_id, moments FROM packet_session"
        " WHERE packet_id IN (SELECT value FROM json_each(?)) ORDER BY packet_id, ordinal",
        (asked,),
    ):
        sessions[row[0]].append(SentSession(row[1], row[2], tuple(_listed(row[3]))))
    return tuple(_packet(row, tuple(sessions[row[0]])) for row in rows)


def _packet(row: Row, sessions: tuple[SentSession, ...]) -> SentPacket:
    pairs = [item for item in _listed(row[7], list) if len(item) == 2]
    return SentPacket(
        id=row[0],
        sealed_at=from_ms(row[1]),
        supervisor=row[2],
        purpose=row[3],
        delete_by=from_day(row[4]),
        sealing=row[5],
        parts=tuple(part for part in Part if part.value in _listed(row[6])),
        replacements=tuple(Replacement(str(what), str(instead)) for what, instead in pairs),
        reply_secret=row[8],
        sessions=sessions,
        replies=row[9],
        notes=row[10],
    )


def _listed(text: str, kind: type = str) -> list:  # type: ignore[type-arg]
    """A kept JSON list; elements of another kind, from a file of elsewhere, are left out."""
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return [item for item in found if isinstance(item, kind)] if isinstance(found, list) else []


def moments_of(db: Database, entry_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The ids of the moments of entries, in order."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entry_id, moment_id in db.read(
        "SELECT entry_id, id FROM moment WHERE entry_id IN (SELECT value FROM json_each(?))"
        " ORDER BY entry_id, ordinal",
        (json.dumps(list(entry_ids)),),
    ):
        found[entry_id].append(moment_id)
    return {entry_id: tuple(ids) for entry_id, ids in found.items()}


# --- what came back -----------------------------------------------------------------------------


def has_reply(db: Database, reply_id: str) -> bool:
    """Whether a reply was merged."""
    return bool(db.read("SELECT 1 FROM reply WHERE id = ?", (reply_id,)))


def merge(
    db: Database,
    reply: tuple[str, str, datetime],
    notes: Sequence[Note],
    marks: Sequence[tuple[TheirMark, str]],
    now: datetime,
) -> tuple[int, int]:
    """Takes in what came back, in one transaction; how many notes and marks were new or newer.

    Args:
        reply: its id, the packet it belongs to, when it was made.
        notes: of one id the one that was made last stays, whichever comes first.
        marks: each with the entry it is for.
    """
    from journal_app.storage.records import NoteRecord, PlacementRecord, ReplyRecord

    reply_id, packet_id, made_at = reply
    changed = [0, 0]
    with db.transaction() as session:
        if session.get(ReplyRecord, reply_id) is None:
            session.add(
                ReplyRecord(
                    id=reply_id, packet_id=packet_id, made_at=to_ms(made_at), merged_at=to_ms(now)
                )
            )
        for note in notes:
            there = session.get(NoteRecord, note.id)
            if there is not None and _order(there.made_at, there.words) >= _order(
                to_ms(note.made_at), note.words
            ):
                continue
            changed[0] += 1
            session.merge(_note_record(note))
        known = {
            row[0] for row in db.read("SELECT id FROM placement WHERE placed_by = 'supervisor'")
        }
        for mark, entry_id in marks:
            if mark.id in known:
                continue
            changed[1] += 1
            session.add(
                PlacementRecord(
                    id=mark.id,
                    moment_id=mark.moment_id or None,
                    entry_id=entry_id,
                    x=mark.position.x,
                    y=mark.position.y,
                    certainty=mark.certainty.value,
                    made_at=to_ms(mark.made_at),
                    placed_by="supervisor",
                    supervisor=mark.supervisor,
                    blind=mark.blind,
                )
            )
    return changed[0], changed[1]


def _order(made_at: int, words: str) -> tuple[int, str]:
    return made_at, words


def _note_record(note: Note) -> NoteRecord:
    from journal_app.storage import records

    return records.NoteRecord(
        id=note.id,
        packet_id=note.packet_id,
        entry_id=note.entry_id or None,
        part=note.part.value,
        quote=note.anchor.quote,
        before=note.anchor.before,
        after=note.anchor.after,
        words=note.words,
        supervisor=note.supervisor,
        made_at=to_ms(note.made_at),
    )


def notes_of_entry(db: Database, entry_id: str) -> tuple[Note, ...]:
    """What was written about an entry, in the order of time."""
    return _notes(db, "WHERE entry_id = ? ORDER BY made_at, id", entry_id)


def notes_of_packet(db: Database, packet_id: str) -> tuple[Note, ...]:
    """All that came back for a packet, the closing letter last."""
    return _notes(db, "WHERE packet_id = ? ORDER BY part = 'letter', made_at, id", packet_id)


def unread(db: Database) -> tuple[Unread, ...]:
    """The packets with notes that were not opened yet, the last that came home first."""
    return tuple(
        Unread(*row)
        for row in db.read(
            "SELECT p.id, p.purpose, p.supervisor, count(*) FROM note n"
            " JOIN packet p ON p.id = n.packet_id WHERE n.read_at IS NULL"
            " GROUP BY p.id ORDER BY max(n.made_at) DESC, p.id"
        )
    )


def mark_read(db: Database, packet_id: str, now: datetime) -> int:
    """Marks all that came back for a packet as read; how many were not yet."""
    with db.raw_transaction() as connection:
        return connection.execute(
            "UPDATE note SET read_at = ? WHERE packet_id = ? AND read_at IS NULL",
            (to_ms(now), packet_id),
        ).rowcount


def _notes(db: Database, where: str, value: str) -> tuple[Note, ...]:
    return tuple(
        Note(
            id=row[0],
            packet_id=row[1],
            entry_id=row[2],
            part=NotePart(row[3]),
            anchor=Anchor(row[4], row[5], row[6]),
            words=row[7],
            supervisor=row[8],
            made_at=from_ms(row[9]),
            read_at=from_ms_or_none(row[10]),
        )
        for row in db.read(_NOTES + where, (value,))
    )


def marks_of_entry(db: Database, entry_id: str) -> tuple[TheirMark, ...]:
    """Where supervisors placed an entry, in the order of time."""
    return tuple(
        TheirMark(
            row[0], row[1], Position(row[2], row[3]), Certainty(row[4]), from_ms(row[5]),
            bool(row[6]), row[7],
        )
        for row in db.read(_MARKS, (entry_id,))
    )  # fmt: skip


def supervisors(db: Database) -> tuple[str, ...]:
    """Everybody who placed a session, who did so last first."""
    return tuple(
        row[0]
        for row in db.read(
            "SELECT supervisor FROM placement WHERE placed_by = 'supervisor'"
            " GROUP BY supervisor ORDER BY max(made_at) DESC"
        )
    )


def pairs(db: Database, supervisor: str) -> tuple[Pair, ...]:
    """Every session that one supervisor and oneself placed, in the order of the sessions."""
    return tuple(
        Pair(row[0], (row[1], row[2]), (row[3], row[4]), bool(row[5]))
        for row in db.read(_PAIRS, (supervisor,))
    )
