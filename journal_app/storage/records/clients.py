"""Clients by code, what was agreed, and what of them was given out or erased."""

from __future__ import annotations

from sqlmodel import Field

from journal_app.storage.ids import new_id
from journal_app.storage.records.record import Record


class ClientRecord(Record, table=True):
    """A client code with what was agreed."""

    __tablename__ = "client"
    id: str = Field(default_factory=new_id, primary_key=True)
    code: str
    folded: str
    context: str = ""
    agreement_kind: str = ""
    agreement_scope: str = ""
    agreement_start: str | None = None
    agreement_review: str | None = None
    agreement_end: str | None = None
    consent: str = "none"
    consent_on: str | None = None
    consent_note: str = ""
    retention_until: str | None = None
    retention_reason: str = ""
    reduced_at: int | None = None
    listed_on: str | None = None
    made_at: int


class PastAgreementRecord(Record, table=True):
    """An agreement that came before the one that stands."""

    __tablename__ = "past_agreement"
    id: str = Field(default_factory=new_id, primary_key=True)
    client_id: str = Field(foreign_key="client.id")
    kind: str = ""
    scope: str = ""
    start_on: str | None = None
    review_on: str | None = None
    end_on: str | None = None


class DepartureRecord(Record, table=True):
    """That something left this journal; no content."""

    __tablename__ = "departure"
    id: str = Field(default_factory=new_id, primary_key=True)
    left_at: int
    kind: str
    format: str = ""
    recipient: str = ""
    purpose: str = ""
    entries: int = 0
    delete_by: str | None = None


class ErasureRecord(Record, table=True):
    """That a client was erased or reduced; a hash of the code alone."""

    __tablename__ = "erasure"
    id: str = Field(default_factory=new_id, primary_key=True)
    erased_on: str
    kind: str
    code_hash: str
