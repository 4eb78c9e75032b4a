"""A scheme of hours: what a body counts, what it asks for, and how its logs look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import RoleKind

MOST_HOURS = 100_000
"""The largest number that may stand in a target."""


class TargetKind(StrEnum):
    """What a scheme may ask for. The values stand in its file, and in the journal."""

    HOURS = "hours"
    PAID_HOURS = "paid_hours"
    CLIENTS = "clients"
    RECENT_HOURS = "recent_hours"
    QUALIFIED_HOURS = "qualified_hours"
    SUPERVISION_HOURS = "supervision_hours"
    SUPERVISION_MONTH = "supervision_month"
    CPD_HOURS = "cpd_hours"
    CPD_YEAR = "cpd_year"


OF_SESSIONS = frozenset(
    {
        TargetKind.HOURS,
        TargetKind.PAID_HOURS,
        TargetKind.CLIENTS,
        TargetKind.RECENT_HOURS,
        TargetKind.QUALIFIED_HOURS,
    }
)
"""What is summed up from sessions; the rest from supervision and learning."""


class LogSource(StrEnum):
    """What the rows of a log are."""

    RELATIONSHIPS = "relationships"
    SESSIONS = "sessions"
    SUPERVISION = "supervision"
    DEVELOPMENT = "development"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Target:
    """One thing a scheme asks for.

    Attributes:
        value: hours, or clients; 0 where only the sum is told.
        months: over how many months, where that is limited.
        own: whether the person changed the value.
    """

    kind: TargetKind
    value: float
    months: int | None = None
    own: bool = False

    @property
    def counts_clients(self) -> bool:
        """Whether it is about clients; else it is about hours."""
        return self.kind is TargetKind.CLIENTS

    @property
    def needed(self) -> int:
        """In minutes, or clients."""
        return round(self.value) if self.counts_clients else round(self.value * 60)


@dataclass(frozen=True, slots=True)
class Rules:
    """Which sessions count.

    Attributes:
        roles: kinds of role whose sessions count; empty for every role.
        excluded_agreements: agreements, in own words, that are no client work here.
        most_people: a larger group does not count; None for no limit.
        each_member: whether every member of a group is a client; else the group is one.
        training: whether sessions held inside a training count.
        needs_listing: whether only clients who agreed to be listed may stand in its log.
        supervision_as_cpd: up to so many hours of supervision count as learning.
    """

    roles: frozenset[RoleKind] = frozenset()
    excluded_agreements: frozenset[str] = frozenset()
    most_people: int | None = None
    each_member: bool = False
    training: bool = False
    needs_listing: bool = False
    supervision_as_cpd: float = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a log: which of our values, and its heading by language."""

    field: str
    heading: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Log:
    """A log as the scheme asks for it."""

    id: str
    name: Mapping[str, str]
    source: LogSource
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme as its file says it.

    Attributes:
        id: the name of its file.
        checked: as of when the facts hold: a year, a month or a day.
        check_at: the body and where its rules stand.
    """

    id: str
    order: int
    name: Mapping[str, str]
    about: Mapping[str, str]
    body: str
    check_at: str
    checked: str
    rules: Rules
    targets: tuple[Target, ...]
    logs: tuple[Log, ...]

    @property
    def counts_sessions(self) -> bool:
        """Whether sessions count for it; some schemes ask for supervision and learning alone."""
        return any(target.kind in OF_SESSIONS for target in self.targets)


@dataclass(frozen=True, slots=True)
class Followed:
    """A scheme the person follows, with what they changed in it.

    Attributes:
        since: from this local day on; None for everything.
        by: until when it is to be reached.
        values: targets of one's own.
        qualified_on: from when on hours count as after qualifying.
        roles: ids of the roles that count, in place of the scheme's kinds; None for those.
    """

    scheme_id: str
    since: date | None = None
    by: date | None = None
    values: Mapping[TargetKind, float] = field(default_factory=dict)
    qualified_on: date | None = None
    roles: frozenset[str] | None = None


def targets_of(scheme: Scheme, followed: Followed) -> tuple[Target, ...]:
    """What is asked for, with the person's own values; those are marked."""
    return tuple(
        Target(one.kind, followed.values[one.kind], one.months, own=True)
        if one.kind in followed.values and followed.values[one.kind] != one.value
        else one
        for one in scheme.targets
    )


def checked_followed(followed: Followed) -> Followed:
    """What may be kept.

    Raises:
        InvalidValue: ``hours_by_before_since``, ``hours_target_out_of_range``.
    """
    if followed.since and followed.by and followed.by < followed.since:
        raise InvalidValue("hours_by_before_since")
    for value in followed.values.values():
        if not 0 <= value <= MOST_HOURS:
            raise InvalidValue("hours_target_out_of_range", value=value, most=MOST_HOURS)
    return followed


def said(texts: Mapping[str, str], language: str) -> str:
    """The text in a language, else in English."""
    return texts.get(language.partition("_")[0]) or texts.get("en", "")
