"""Whether a session counts for a scheme of hours, and why not."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import AgreementKind, PaidKind
from journal_app.domain.hours_scheme import Followed, Rules
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import RoleKind

GROUPS = frozenset({AgreementKind.GROUP, AgreementKind.TEAM, AgreementKind.COUPLE})
"""Agreements with several people."""
PAID = frozenset({PaidKind.PAID, PaidKind.INTERNAL})
"""What counts as paid."""


class Reason(StrEnum):
    """Why a session does not count, or not for everything."""

    IN_BIN = "in_bin"
    AHEAD = "ahead"
    SUPERVISION = "supervision"
    OTHER_ROLE = "other_role"
    BEFORE_SINCE = "before_since"
    TRAINING = "training"
    NOT_CLIENT_WORK = "not_client_work"
    GROUP_TOO_LARGE = "group_too_large"
    NO_LENGTH = "no_length"
    NOT_LISTED = "not_listed"
    """Counts, but is left off the log."""
    NO_CLIENT = "no_client"
    """Counts as hours, with no client, and is left off the log."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is asked of a session. A sum of like sessions is asked the same.

    Attributes:
        day: the local day of its start, where it was held.
        minutes: None where no length is known.
        agreement: a code, own words, or empty.
        has_client: whether a client code stands in it.
        listed: whether that client agreed to stand in a log.
    """

    role_id: str
    role_kind: RoleKind
    day: date
    minutes: int | None
    paid: PaidKind | None = None
    agreement: str = ""
    people: int | None = None
    has_client: bool = True
    listed: bool = True
    in_bin: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether it counts, whether as paid, and what there is to say about it."""

    counts: bool
    paid: bool
    reason: Reason | None = None


def verdict(facts: Facts, rules: Rules, followed: Followed, today: date) -> Verdict:
    """What a session is for a scheme."""
    paid = facts.paid in PAID
    against = _against(facts, rules, followed, today)
    if against is not None:
        return Verdict(False, paid, against)
    if rules.needs_listing and not facts.has_client:
        return Verdict(True, paid, Reason.NO_CLIENT)
    if rules.needs_listing and not facts.listed:
        return Verdict(True, paid, Reason.NOT_LISTED)
    return Verdict(True, paid)


def role_counts(role_id: str, kind: RoleKind, rules: Rules, followed: Followed) -> bool:
    """Whether the sessions of a role count: those the person chose, else those of the scheme."""
    if followed.roles is not None:
        return role_id in followed.roles
    return not rules.roles or kind in rules.roles


def is_excluded(agreement: str, rules: Rules) -> bool:
    """Whether an agreement, in own words, says that it was no client work."""
    return " ".join(agreement.split()).casefold() in rules.excluded_agreements


def balance_counts(
    balance: OpeningBalance,
    kind: RoleKind | None,
    rules: Rules,
    followed: Followed,
    since: date | None = None,
) -> bool:
    """Whether hours from before count, from a day on.

    They cannot be parted: they count where they reach beyond the scheme's first day. From any
    other day on, ``since``, they count only where they began then or later.
    """
    if balance.role_id is not None and (
        kind is None or not role_counts(balance.role_id, kind, rules, followed)
    ):
        return False
    if rules.most_people and balance.people and balance.people > rules.most_people:
        return False
    if followed.since and balance.end and balance.end < followed.since:
        return False
    return since is None or (balance.start is not None and balance.start >= since)


def _against(  # noqa: PLR0911 - one return a reason
    facts: Facts, rules: Rules, followed: Followed, today: date
) -> Reason | None:
    if facts.in_bin:
        return Reason.IN_BIN
    if facts.day > today:
        return Reason.AHEAD
    if not role_counts(facts.role_id, facts.role_kind, rules, followed):
        supervising = facts.role_kind is RoleKind.SUPERVISOR
        return Reason.SUPERVISION if supervising else Reason.OTHER_ROLE
    if followed.since and facts.day < followed.since:
        return Reason.BEFORE_SINCE
    if facts.paid is PaidKind.TRAINING and not rules.training:
        return Reason.TRAINING
    if is_excluded(facts.agreement, rules):
        return Reason.NOT_CLIENT_WORK
    if rules.most_people and facts.people and facts.people > rules.most_people:
        return Reason.GROUP_TOO_LARGE
    if facts.minutes is None:
        return Reason.NO_LENGTH
    return None
