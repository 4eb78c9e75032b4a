"""Schemes that are followed, hours from before, and learning."""

from __future__ import annotations

from sqlmodel import Field

from journal_app.storage.ids import new_id
from journal_app.storage.records.record import Record


class FollowedSchemeRecord(Record, table=True):
    """A scheme of hours that is followed."""

    __tablename__ = "followed_scheme"
    id: str = Field(primary_key=True)
    since_on: str | None = None
    by_on: str | None = None
    targets: str = "{}"


class OpeningBalanceRecord(Record, table=True):
    """Hours from before the journal."""

    __tablename__ = "opening_balance"
    id: str = Field(default_factory=new_id, primary_key=True)
    label: str = ""
    role_id: str | None = Field(default=None, foreign_key="role.id")
    start_on: str | None = None
    end_on: str | None = None
    paid_minutes: int = 0
    pro_bono_minutes: int = 0
    clients: int = 0
    people: int | None = None
    source_id: str | None = None


class DevelopmentRecord(Record, table=True):
    """Learning of one's own."""

    __tablename__ = "development"
    id: str = Field(default_factory=new_id, primary_key=True)
    on_day: str
    kind: str = ""
    title: str
    provider: str = ""
    minutes: int | None = None
    role_id: str | None = Field(default=None, foreign_key="role.id")
    reflect: str = ""
    plan: str = ""
    act: str = ""
    evaluate: str = ""
    impact: str = ""
