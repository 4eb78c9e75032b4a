"""Whose journal it is, the hats worn, and what is remembered of the journal itself."""

from __future__ import annotations

from sqlmodel import Field

from journal_app.storage.ids import new_id
from journal_app.storage.records.record import Record


class JournalRecord(Record, table=True):
    """The one row that says whose journal this is."""

    __tablename__ = "journal"
    id: str = Field(default_factory=new_id, primary_key=True)
    made_at: int


class PractitionerRecord(Record, table=True):
    """The one row about the person who keeps the journal."""

    __tablename__ = "practitioner"
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str = ""
    jurisdiction: str = ""
    question_rhythm_days: int = 28
    supervision_rhythm_days: int = 0


class RoleRecord(Record, table=True):
    """A hat worn."""

    __tablename__ = "role"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    name: str = ""
    ordinal: int
    retired_at: int | None = None
    question_postponed_until: int | None = None


class IntendedAreaRecord(Record, table=True):
    """Where a role is meant to sit, from an instant on."""

    __tablename__ = "intended_area"
    id: str = Field(default_factory=new_id, primary_key=True)
    role_id: str = Field(foreign_key="role.id")
    x: float
    y: float
    half_width: float
    valid_from_at: int
    reason: str = ""


class EventRecord(Record, table=True):
    """Something of one's own on the time line of drift."""

    __tablename__ = "event"
    id: str = Field(default_factory=new_id, primary_key=True)
    on_day: str
    label: str
    role_id: str | None = Field(default=None, foreign_key="role.id")


class SettingRecord(Record, table=True):
    """A setting that belongs to the journal; ``value`` is JSON."""

    __tablename__ = "setting"
    key: str = Field(primary_key=True)
    value: str


class ChangeMarkRecord(Record, table=True):
    """When a record was changed last or taken out for good; triggers write it."""

    __tablename__ = "change_mark"
    subject: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    at: int
    gone: bool = False
