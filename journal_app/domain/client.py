"""Client codes: never a name."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from journal_app.domain.dataclass import dataclass


class Consent(StrEnum):
    """What a client agreed to have shared in supervision."""

    NONE = "none"
    ANONYMISED = "anonymised"
    IDENTIFIABLE = "identifiable"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was contracted, and when it starts, is reviewed and ends."""

    kind: str = ""
    scope: str = ""
    start: date | None = None
    review: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """A client code with what was agreed.

    Attributes:
        context: setting, culture, what this client expects of me.
        consent_on: the day the consent was given; consent without a day is not dated yet.
        retention_until: the day on which to decide about keeping; nothing is deleted silently.
        retention_reason: why they are kept longer than was first decided.
        reduced_at: when all words were taken away, and where one sat was left.
        listed_on: since when the client agrees to stand in a log of hours; None: not.
    """

    id: str
    code: str
    context: str = ""
    agreement: Agreement = Agreement()
    consent: Consent = Consent.NONE
    consent_on: date | None = None
    consent_note: str = ""
    retention_until: date | None = None
    retention_reason: str = ""
    reduced_at: datetime | None = None
    listed_on: date | None = None


@dataclass(frozen=True, slots=True)
class PastAgreement:
    """An agreement that came before the one that stands."""

    id: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Worked:
    """What was done with a client in a year, by kind of agreement and of payment.

    Attributes:
        agreement, paid: codes or own words; empty where nothing was said.
    """

    year: int
    agreement: str
    paid: str
    sessions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class ClientSummary:
    """What the list of clients shows: counts, last session, where I sat on average."""

    client: Client
    sessions: int
    minutes: int
    last_session_at: datetime | None
    mean: tuple[float, float] | None
    open_referral: bool
