"""Packets received from supervisees, each supervisee strictly apart."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from journal_app.domain.anchors import Anchor
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import NotePart, ReplyMark, ReplyNote
from journal_app.domain.received import ReceivedRow, Supervisee
from journal_app.domain.unfinished import FormKind
from journal_app.storage import unfinished
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_day, from_ms, from_ms_or_none, to_day, to_ms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.records import ReceivedPacketRecord

_ROWS = """
SELECT p.id, p.supervisee_id, s.name, p.received_at, p.sealed_at, p.purpose, p.delete_by,
       p.sessions, p.replied_at,
       (SELECT count(*) FROM received_note n WHERE n.packet_id = p.id),
       (SELECT count(DISTINCT m.session_id) FROM received_mark m WHERE m.packet_id = p.id)
FROM received_packet p JOIN supervisee s ON s.id = p.supervisee_id
"""


def supervisees(db: Database) -> tuple[Supervisee, ...]:
    """All supervisees by name, with how many packets each has here."""
    rows = db.read(
        "SELECT s.id, s.name, count(p.id), max(p.received_at) FROM supervisee s"
        " LEFT JOIN received_packet p ON p.supervisee_id = s.id"
        " GROUP BY s.id ORDER BY s.name COLLATE NOCASE"
    )
    return tuple(Supervisee(row[0], row[1], row[2], from_ms_or_none(row[3])) for row in rows)


def rows(db: Database) -> tuple[ReceivedRow, ...]:
    """All received packets, the last first."""
    return tuple(
        ReceivedRow(
            id=row[0],
            supervisee_id=row[1],
            supervisee=row[2],
            received_at=from_ms(row[3]),
            sealed_on=from_ms(row[4]).date(),
            purpose=row[5],
            delete_by=from_day(row[6]),
            sessions=row[7],
            replied_at=from_ms_or_none(row[8]),
            notes=row[9],
            placed=row[10],
        )
        for row in db.read(_ROWS + "ORDER BY p.received_at DESC, p.id DESC")
    )


def contents(db: Database, known: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Of every packet its id, its JSON and the letter written to it, one at a time.

    Of those that are ``known`` the JSON is not read: it never changes, and comes as an empty text.
    """
    yield from db.connection.execute(
        "SELECT id, CASE WHEN id IN (SELECT value FROM json_each(?)) THEN '' ELSE content END,"
        " letter FROM received_packet",
        (json.dumps(list(known)),),
    )


def notes_words(db: Database) -> dict[str, str]:
    """By packet all that was written in its margin."""
    return dict(
        db.read("SELECT packet_id, group_concat(words, char(10)) FROM received_note GROUP BY 1")
    )


def content(db: Database, packet_id: str) -> tuple[str, str, str, frozenset[str]]:
    """The JSON of a packet, its supervisee's name, the letter, and the sessions that were shown.

    Raises:
        NotFound: ``not_found_received``.
    """
    found = db.read(
        "SELECT p.content, s.name, p.letter, p.revealed FROM received_packet p"
        " JOIN supervisee s ON s.id = p.supervisee_id WHERE p.id = ?",
        (packet_id,),
    )
    if not found:
        raise NotFound("not_found_received", id=packet_id)
    row = found[0]
    return row[0], row[1], row[2], _revealed(row[3])


def _revealed(text: str) -> frozenset[str]:
    try:
        found = json.loads(text)
    except ValueError:
        return frozenset()
    listed = found if isinstance(found, list) else []
    return frozenset(item for item in listed if isinstance(item, str))


def keeper_of(db: Database, packet_id: str) -> str | None:
    """The name of the supervisee with whom a packet is kept, None where it is not here."""
    found = db.read(
        "SELECT s.name FROM received_packet p JOIN supervisee s ON s.id = p.supervisee_id"
        " WHERE p.id = ?",
        (packet_id,),
    )
    return found[0][0] if found else None


def add(
    db: Database,
    packet_id: str,
    supervisee: str,
    json_text: str,
    about: tuple[date, str, date, int],
    now: datetime,
) -> None:
    """Keeps a packet with a supervisee, made where the name is new.

    Args:
        about: the day it was sealed, its purpose, the day to delete it by, its sessions.
    """
    from sqlmodel import select

    from journal_app.storage.records import ReceivedPacketRecord, SuperviseeRecord

    sealed_on, purpose, delete_by, sessions = about
    with db.transaction() as session:
        same = select(SuperviseeRecord).where(SuperviseeRecord.name == supervisee)
        person = session.exec(same).first()
        if person is None:
            person = SuperviseeRecord(id=new_id(), name=supervisee, made_at=to_ms(now))
            session.add(person)
            session.flush()
        sealed_at = datetime.combine(sealed_on, time(12), UTC)
        session.add(
            ReceivedPacketRecord(
                id=packet_id,
                supervisee_id=person.id,
                received_at=to_ms(now),
                sealed_at=to_ms(sealed_at),
                purpose=purpose,
                delete_by=to_day(delete_by),
                sessions=sessions,
                content=json_text,
            )
        )


def remove(db: Database, packet_id: str) -> None:
    """Deletes a packet with its notes, begun ones too, and marks; its supervisee stays."""
    from journal_app.storage.records import ReceivedPacketRecord

    with db.transaction() as session:
        record = session.get(ReceivedPacketRecord, packet_id)
        if record is None:
            raise NotFound("not_found_received", id=packet_id)
        session.delete(record)
        unfinished.drop_all(session, FormKind.PACKET_NOTE, packet_id)
    # What was deleted must not lie in the log beside the file either.
    db.read("PRAGMA wal_checkpoint(TRUNCATE)")


def notes(db: Database, packet_id: str) -> tuple[ReplyNote, ...]:
    """What was written in the margin of a packet, in the order it was begun."""
    return tuple(
        ReplyNote(
            id=row[0],
            session_id=row[1],
            part=NotePart(row[2]),
            anchor=Anchor(row[3], row[4], row[5]),
            words=row[6],
            changed_at=from_ms(row[7]),
        )
        for row in db.read(
            "SELECT id, session_id, part, quote, before, after, words, changed_at"
            " FROM received_note WHERE packet_id = ? ORDER BY made_at, rowid",
            (packet_id,),
        )
    )


def marks(db: Database, packet_id: str) -> tuple[ReplyMark, ...]:
    """Every mark that was made for a packet, in the order of time."""
    return tuple(
        ReplyMark(
            id=row[0],
            session_id=row[1],
            position=Position(row[2], row[3]),
            certainty=Certainty(row[4]),
            made_at=from_ms(row[5]),
            blind=bool(row[6]),
            moment=row[7],
        )
        for row in db.read(
            "SELECT id, session_id, x, y, certainty, made_at, blind, moment FROM received_mark"
            " WHERE packet_id = ? ORDER BY made_at, rowid",
            (packet_id,),
        )
    )


def save_note(db: Database, packet_id: str, note: ReplyNote) -> None:
    """Writes a note by its id."""
    from journal_app.storage.records import ReceivedNoteRecord

    with db.transaction() as session:
        record = session.get(ReceivedNoteRecord, note.id) or ReceivedNoteRecord(
            id=note.id,
            packet_id=packet_id,
            session_id=note.session_id,
            part=note.part.value,
            quote=note.anchor.quote,
            before=note.anchor.before,
            after=note.anchor.after,
            words="",
            made_at=to_ms(note.changed_at),
            changed_at=0,
        )
        record.words, record.changed_at = note.words, to_ms(note.changed_at)
        session.add(record)


def remove_note(db: Database, note_id: str) -> None:
    """Takes a note out of the margin.

    Raises:
        NotFound: ``not_found_note``.
    """
    from journal_app.storage.records import ReceivedNoteRecord

    with db.transaction() as session:
        record = session.get(ReceivedNoteRecord, note_id)
        if record is None:
            raise NotFound("not_found_note", id=note_id)
        session.delete(record)


def add_mark(db: Database, packet_id: str, mark: ReplyMark) -> None:
    """Keeps one more mark; those before it stay."""
    from journal_app.storage.records import ReceivedMarkRecord

    with db.transaction() as session:
        session.add(
            ReceivedMarkRecord(
                id=mark.id,
                packet_id=packet_id,
                session_id=mark.session_id,
                moment=mark.moment,
                x=mark.position.x,
                y=mark.position.y,
                certainty=mark.certainty.value,
                made_at=to_ms(mark.made_at),
                blind=mark.blind,
            )
        )


def save_letter(db: Database, packet_id: str, letter: str) -> None:
    """Keeps the closing letter.

    Raises:
        NotFound: ``not_found_received``.
    """
    with db.transaction() as session:
        _packet_record(session, packet_id).letter = letter


def reveal(db: Database, packet_id: str, session_id: str) -> None:
    """Keeps that the own mark of a session was shown.

    Raises:
        NotFound: ``not_found_received``.
    """
    with db.transaction() as session:
        record = _packet_record(session, packet_id)
        record.revealed = json.dumps(sorted(_revealed(record.revealed) | {session_id}))


def set_replied(db: Database, packet_id: str, reply_id: str, now: datetime) -> None:
    """Keeps that a reply was returned, and when.

    Raises:
        NotFound: ``not_found_received``.
    """
    with db.transaction() as session:
        record = _packet_record(session, packet_id)
        record.reply_id, record.replied_at = reply_id, to_ms(now)


def _packet_record(session: Session, packet_id: str) -> ReceivedPacketRecord:
    from journal_app.storage import records

    record = session.get(records.ReceivedPacketRecord, packet_id)
    if record is None:
        raise NotFound("not_found_received", id=packet_id)
    session.add(record)
    return record
