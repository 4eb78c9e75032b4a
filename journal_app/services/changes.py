"""What a write changed, so that pages showing it can ask again."""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, TypeVar

from journal_app.domain.dataclass import dataclass

T = TypeVar("T")


class Subject(StrEnum):
    """What a page may show, and a write may change."""

    ENTRIES = "entries"
    DRAFTS = "drafts"
    PRACTICE = "practice"
    CLIENTS = "clients"
    REFERRALS = "referrals"
    REMINDERS = "reminders"
    REFLECTIONS = "reflections"
    SUPERVISION = "supervision"
    INTENTIONS = "intentions"
    AGAIN = "again"
    OBSERVATIONS = "observations"
    CONTACTS = "contacts"
    DEPARTURES = "departures"
    PACKETS = "packets"
    RECEIVED = "received"
    EVENTS = "events"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Change:
    """The subjects a write touched; ``entry_ids`` when it touched single entries."""

    subjects: frozenset[Subject]
    entry_ids: tuple[str, ...] = ()

    @classmethod
    def of(cls, *subjects: Subject, entry_ids: tuple[str, ...] = ()) -> Change:
        """A change of these subjects."""
        return cls(frozenset(subjects), entry_ids)

    @classmethod
    def of_all(cls) -> Change:
        """Something was written, and nobody here knows what."""
        return cls(frozenset(Subject))


@dataclass(frozen=True, slots=True)
class Saved(Generic[T]):
    """The value a write made, and the change it was."""

    value: T
    change: Change
