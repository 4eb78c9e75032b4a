"""What waits for supervision, meetings, and packets sent and received."""

from __future__ import annotations

from sqlmodel import Field

from journal_app.storage.ids import new_id
from journal_app.storage.records.record import Record


class SupervisionItemRecord(Record, table=True):
    """Something to take to supervision."""

    __tablename__ = "supervision_item"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    reflection_id: str | None = Field(default=None, foreign_key="reflection.id")
    referral_id: str | None = Field(default=None, foreign_key="referral.id")
    question: str = ""
    raised_at: int
    settled_at: int | None = None
    meeting_id: str | None = Field(default=None, foreign_key="meeting.id")


class MeetingRecord(Record, table=True):
    """A supervision that took place."""

    __tablename__ = "meeting"
    id: str = Field(default_factory=new_id, primary_key=True)
    met_on: str
    kind: str
    minutes: int | None = None
    supervisor: str = ""
    role_id: str | None = Field(default=None, foreign_key="role.id")
    method: str = ""
    words: str = ""


class MeetingActionRecord(Record, table=True):
    """What was agreed in a supervision."""

    __tablename__ = "meeting_action"
    id: str = Field(default_factory=new_id, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id")
    ordinal: int
    text: str
    reminder_id: str | None = Field(default=None, foreign_key="reminder.id")


class PacketRecord(Record, table=True):
    """A packet handed out; ``parts`` and ``replacements`` are JSON."""

    __tablename__ = "packet"
    id: str = Field(default_factory=new_id, primary_key=True)
    sealed_at: int
    supervisor: str = ""
    purpose: str = ""
    delete_by: str | None = None
    sealing: str
    parts: str = "[]"
    replacements: str = "[]"
    reply_secret: str = ""


class PacketSessionRecord(Record, table=True):
    """A session in a packet, under the name it has there."""

    __tablename__ = "packet_session"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="packet.id")
    entry_id: str = Field(foreign_key="entry.id")
    ordinal: int
    moments: str = "[]"


class ReplyRecord(Record, table=True):
    """A reply that was merged."""

    __tablename__ = "reply"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="packet.id")
    made_at: int
    merged_at: int


class NoteRecord(Record, table=True):
    """What a supervisor wrote, anchored by quotation."""

    __tablename__ = "note"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str | None = Field(default=None, foreign_key="packet.id")
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    part: str
    quote: str = ""
    before: str = ""
    after: str = ""
    words: str
    supervisor: str = ""
    made_at: int
    read_at: int | None = None


class SuperviseeRecord(Record, table=True):
    """Whose packets are received."""

    __tablename__ = "supervisee"
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    made_at: int


class ReceivedPacketRecord(Record, table=True):
    """A packet from a supervisee; ``content`` is its JSON."""

    __tablename__ = "received_packet"
    id: str = Field(default_factory=new_id, primary_key=True)
    supervisee_id: str = Field(foreign_key="supervisee.id")
    received_at: int
    sealed_at: int
    purpose: str = ""
    delete_by: str | None = None
    sessions: int = 0
    content: str
    letter: str = ""
    revealed: str = "[]"
    reply_id: str | None = None
    replied_at: int | None = None


class ReceivedMarkRecord(Record, table=True):
    """Where a supervisor placed a moment of a received session, or with 0 all of it."""

    __tablename__ = "received_mark"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="received_packet.id")
    session_id: str
    moment: int
    x: float
    y: float
    certainty: str
    made_at: int
    blind: bool = True


class ReceivedNoteRecord(Record, table=True):
    """What a supervisor wrote beside a received session."""

    __tablename__ = "received_note"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="received_packet.id")
    session_id: str
    part: str
    quote: str = ""
    before: str = ""
    after: str = ""
    words: str
    made_at: int
    changed_at: int
