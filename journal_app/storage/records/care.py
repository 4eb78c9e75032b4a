"""What was noticed, the loops of referral, reminders, contacts and the will."""

from __future__ import annotations

from sqlmodel import Field

from journal_app.storage.ids import new_id
from journal_app.storage.records.record import Record


class OwnSignalRecord(Record, table=True):
    """An observation in the practitioner's own words."""

    __tablename__ = "own_signal"
    id: str = Field(default_factory=new_id, primary_key=True)
    text: str
    tier: str = "C"
    retired_at: int | None = None


class ObservationRecord(Record, table=True):
    """An observation ticked for an entry."""

    __tablename__ = "observation"
    id: str = Field(default_factory=new_id, primary_key=True)
    entry_id: str = Field(foreign_key="entry.id")
    signal: str
    words: str = ""
    ordinal: int = 0


class ReferralRecord(Record, table=True):
    """A loop from noticing to an outcome."""

    __tablename__ = "referral"
    id: str = Field(default_factory=new_id, primary_key=True)
    client_id: str | None = Field(default=None, foreign_key="client.id")
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    opened_at: int
    outcome: str | None = None
    closed_at: int | None = None
    closed_reason: str = ""


class ReferralSignalRecord(Record, table=True):
    """An observation that belongs to a loop."""

    __tablename__ = "referral_signal"
    referral_id: str = Field(primary_key=True, foreign_key="referral.id")
    signal: str = Field(primary_key=True)


class ReferralStepRecord(Record, table=True):
    """A step of a loop that was taken."""

    __tablename__ = "referral_step"
    id: str = Field(default_factory=new_id, primary_key=True)
    referral_id: str = Field(foreign_key="referral.id")
    step: str
    taken_at: int
    words: str = ""
    consulted: str = ""
    consent: str = ""
    consent_on: str | None = None
    former: str = "[]"


class ReminderRecord(Record, table=True):
    """A date that was asked for."""

    __tablename__ = "reminder"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    code: str = ""
    text: str = ""
    client_id: str | None = Field(default=None, foreign_key="client.id")
    referral_id: str | None = Field(default=None, foreign_key="referral.id")
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    due_at: int
    first_due_at: int
    state: str = "open"
    reason: str = ""
    closed_at: int | None = None
    notified_at: int | None = None


class ContactRecord(Record, table=True):
    """Whom to call or to refer to."""

    __tablename__ = "contact"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    name: str
    good_for: str = ""
    reach: str = ""
    country: str = ""
    checked_on: str | None = None
    ordinal: int = 0


class ProfessionalWillRecord(Record, table=True):
    """The one row of the professional will."""

    __tablename__ = "professional_will"
    id: str = Field(default_factory=new_id, primary_key=True)
    opens: str = ""
    destroys: str = ""
    passphrase_kept: str = ""
    words: str = ""
    changed_at: int
