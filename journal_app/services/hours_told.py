"""What is told of hours: schemes summed up, sessions with what they are for one, logs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.development import Development
from journal_app.domain.hours import Verdict
from journal_app.domain.hours_scheme import Followed, Scheme
from journal_app.domain.hours_tally import Standing, Tally
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import Role
from journal_app.storage.hours_reads import Cursor, SessionFacts


class Shown(StrEnum):
    """Which sessions are listed."""

    ALL = "all"
    COUNTS = "counts"
    NOT = "not"
    LEFT_OFF = "left_off"
    IN_BIN = "in_bin"


class LogFormat(StrEnum):
    """The file formats of a log; the value is the ending."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A scheme that is followed, summed up."""

    scheme: Scheme
    followed: Followed
    tally: Tally
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class HoursOutline:
    """What can be told at once, before sessions are summed up.

    Attributes:
        followed: the schemes that are followed, in their order, with what was changed in each.
    """

    schemes: tuple[Scheme, ...]
    followed: tuple[tuple[Scheme, Followed], ...]
    balances: tuple[OpeningBalance, ...]
    developments: tuple[Development, ...]
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class JudgedSession:
    """A session with what it is for a scheme."""

    session: SessionFacts
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SessionPage:
    """Some sessions, and from where to go on; None at the end."""

    sessions: tuple[JudgedSession, ...]
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class LogReport:
    """A log that was written.

    Attributes:
        name: of the scheme and of its log.
        entries: how many sessions its rows tell of.
        left_off: codes of clients who did not agree to be listed.
        nameless: sessions without a client code, which cannot stand in it.
    """

    path: Path
    format: LogFormat
    name: str
    rows: int
    entries: int
    left_off: tuple[str, ...]
    nameless: int


@dataclass(frozen=True, slots=True)
class LogTaken:
    """What a client log brought, and what stood there before of what has grown in it."""

    new: tuple[OpeningBalance, ...]
    before: tuple[OpeningBalance, ...]
