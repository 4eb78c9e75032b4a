"""Sums of hours for a scheme, and what is missing by when. Told, never judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.calendar_months import (
    Month,
    first_of_last,
    months_until,
    period_around,
)
from journal_app.domain.dataclass import dataclass
from journal_app.domain.hours import Facts, Reason, balance_counts, verdict
from journal_app.domain.hours_scheme import Followed, Rules, Scheme, Target, TargetKind, targets_of
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import RoleKind

MONTHS_SHOWN = 12
_DAYS_A_MONTH = 365.2425 / 12


@dataclass(frozen=True, slots=True)
class SessionSum:
    """Sessions that are alike in all a scheme asks for.

    Attributes:
        facts: of any of them, or the first day of the span they lie in; ``minutes`` None where none
            has a length.
        minutes: all together.
    """

    facts: Facts
    sessions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class ClientSum:
    """What counts for a scheme of one client.

    Attributes:
        client: its id; empty for sessions without a client.
        code: the client's code.
        people: how many clients it stands for: every member of a group, or one.
        paid, recent, qualified: of its minutes, those that are paid, that lie in the recent span,
            and that came after qualifying.
        listed: whether it may stand in a log.
    """

    client: str
    code: str
    people: int
    minutes: int
    paid: int
    recent: int
    qualified: int
    listed: bool


@dataclass(frozen=True, slots=True)
class LearningSum:
    """Minutes of supervision or learning on a day, of one role or of all (None)."""

    day: date
    minutes: int
    role_id: str | None = None


@dataclass(slots=True)
class Tally:
    """Sums of one scheme, in minutes.

    Attributes:
        unsaid: of what counts and is not paid, what has nothing said about payment.
        not_counted: sessions by the reason why they do not count.
        left_off: by target, what of it counts and yet does not stand in the log.
        left_off_codes: of the clients who do not stand there; what has none is in ``nameless``.
        before: of all that counts, what comes from before the journal.
    """

    paid: int = 0
    unpaid: int = 0
    unsaid: int = 0
    sessions: int = 0
    clients: int = 0
    recent: int = 0
    qualified: int = 0
    before: int = 0
    not_counted: dict[Reason, int] = field(default_factory=dict)
    left_off: Counter[TargetKind] = field(default_factory=Counter)
    left_off_codes: list[str] = field(default_factory=list)
    nameless: Counter[TargetKind] = field(default_factory=Counter)

    @property
    def minutes(self) -> int:
        """All that counts."""
        return self.paid + self.unpaid

    @property
    def left_off_minutes(self) -> int:
        """Of all that counts, what does not stand in the log."""
        return self.left_off[TargetKind.HOURS]


@dataclass(frozen=True, slots=True)
class MonthSum:
    """Supervision in one month, in minutes."""

    month: Month
    minutes: int


class Timing(StrEnum):
    """How what is missing stands to the day by which it is to be there."""

    REACHED = "reached"
    NO_DAY = "no_day"
    BY_DAY = "by_day"
    DAY_PASSED = "day_passed"
    NO_TARGET = "no_target"


@dataclass(frozen=True, slots=True)
class Standing:
    """One target: what there is, what is missing, and the pace that would bring it.

    Attributes:
        have, missing: minutes, or clients.
        start: from which day on it was summed up; None for everything.
        by: by which day it is to be there.
        pace: a month, in minutes or clients; None where nothing is missing, no day is set, it has
            passed, or is less than a month away.
        months: for a target a month, the last months, the newest first.
        left_off: of what there is, what does not stand in the log; ``nameless`` where a part of it
            has no client code.
    """

    target: Target
    have: int
    missing: int
    timing: Timing
    start: date | None = None
    by: date | None = None
    pace: float | None = None
    months: tuple[MonthSum, ...] = ()
    left_off: int = 0
    nameless: bool = False


@dataclass(frozen=True, slots=True)
class Material:
    """All that is summed up, whatever the scheme.

    Attributes:
        sums: sessions by role, payment, agreement, people, listing and era.
        role_kinds: of every role by its id.
    """

    sums: Sequence[SessionSum]
    balances: Sequence[OpeningBalance]
    supervision: Sequence[LearningSum]
    learning: Sequence[LearningSum]
    role_kinds: Mapping[str, RoleKind]


def boundaries(schemes: Iterable[tuple[Scheme, Followed]], today: date) -> tuple[date, ...]:
    """The days at which sums have to be parted, so that each scheme can be told from them."""
    found = {today + timedelta(days=1)}
    for scheme, followed in schemes:
        found.update(day for day in (followed.since, followed.qualified_on) if day)
        found.update(
            first_of_last(one.months, today)
            for one in scheme.targets
            if one.kind is TargetKind.RECENT_HOURS and one.months
        )
    return tuple(sorted(found))


def tally(
    scheme: Scheme,
    followed: Followed,
    material: Material,
    clients: Iterable[ClientSum],
    today: date,
) -> Tally:
    """The sums of a scheme."""
    rules = scheme.rules
    recent = recent_start(scheme, today)
    found = Tally()
    for one in material.sums:
        said = verdict(one.facts, rules, followed, today)
        if not said.counts:
            assert said.reason is not None
            before = found.not_counted.get(said.reason, 0)
            found.not_counted[said.reason] = before + one.sessions
            continue
        found.sessions += one.sessions
        if said.paid:
            found.paid += one.minutes
        else:
            found.unpaid += one.minutes
            found.unsaid += one.minutes if one.facts.paid is None else 0
        found.recent += one.minutes if recent and one.facts.day >= recent else 0
        after = followed.qualified_on and one.facts.day >= followed.qualified_on
        found.qualified += one.minutes if after else 0
    _add_clients(found, rules, clients)
    for balance in material.balances:
        _add_balance(found, balance, rules, followed, material, recent)
    return found


def standings(
    scheme: Scheme, followed: Followed, material: Material, sums: Tally, today: date
) -> tuple[Standing, ...]:
    """Each target of a scheme, in its order."""
    return tuple(
        _standing(target, scheme.rules, followed, material, sums, today)
        for target in targets_of(scheme, followed)
    )


def _standing(
    target: Target,
    rules: Rules,
    followed: Followed,
    material: Material,
    sums: Tally,
    today: date,
) -> Standing:
    kind = target.kind
    start, by = followed.since, followed.by
    months: tuple[MonthSum, ...] = ()
    whole = {
        TargetKind.HOURS: sums.minutes,
        TargetKind.PAID_HOURS: sums.paid,
        TargetKind.CLIENTS: sums.clients,
        TargetKind.RECENT_HOURS: sums.recent,
        TargetKind.QUALIFIED_HOURS: sums.qualified,
    }
    if kind in whole:
        have = whole[kind]
        if kind is TargetKind.RECENT_HOURS and target.months:
            start = first_of_last(target.months, today)
        elif kind is TargetKind.QUALIFIED_HOURS:
            start = followed.qualified_on
    elif kind is TargetKind.SUPERVISION_MONTH:
        months = _months(rules, followed, material, today)
        have, start, by = months[0].minutes, None, None
    elif kind is TargetKind.SUPERVISION_HOURS:
        have = _within(material.supervision, rules, followed, material, start, today)
    else:
        start, by = _learning_period(target, followed, today)
        have = _within(material.learning, rules, followed, material, start, today)
        if rules.supervision_as_cpd:
            held = _within(material.supervision, rules, followed, material, start, today)
            have += min(held, round(rules.supervision_as_cpd * 60))
    missing = max(0, target.needed - have)
    timing, pace = _timing(target, missing, by, today)
    left_off, nameless = sums.left_off[kind], sums.nameless[kind] > 0
    return Standing(target, have, missing, timing, start, by, pace, months, left_off, nameless)


def _timing(
    target: Target, missing: int, by: date | None, today: date
) -> tuple[Timing, float | None]:
    if not target.needed:
        return Timing.NO_TARGET, None
    if not missing:
        return Timing.REACHED, None
    if by is None:
        return Timing.NO_DAY, None
    if by < today:
        return Timing.DAY_PASSED, None
    months = ((by - today).days + 1) / _DAYS_A_MONTH
    return Timing.BY_DAY, missing / months if months >= 1 else None


def _learning_period(
    target: Target, followed: Followed, today: date
) -> tuple[date | None, date | None]:
    """From when to when learning is summed: the period of today, or the last so many months."""
    if target.months is None:
        return followed.since, followed.by
    if followed.since is None:
        return first_of_last(target.months, today), followed.by
    return period_around(followed.since, target.months, today)


def _within(
    sums: Iterable[LearningSum],
    rules: Rules,
    followed: Followed,
    material: Material,
    start: date | None,
    today: date,
) -> int:
    return sum(
        one.minutes
        for one in sums
        if one.day <= today
        and (start is None or one.day >= start)
        and _learning_counts(one, rules, followed, material)
    )


def _learning_counts(
    one: LearningSum, rules: Rules, followed: Followed, material: Material
) -> bool:
    """Supervision and learning for no role belong to each; those of a role that counts, too."""
    if one.role_id is None:
        return True
    if followed.roles is not None:
        return one.role_id in followed.roles
    kind = material.role_kinds.get(one.role_id)
    return not rules.roles or kind in rules.roles


def _months(
    rules: Rules, followed: Followed, material: Material, today: date
) -> tuple[MonthSum, ...]:
    found = dict.fromkeys(months_until(today, MONTHS_SHOWN), 0)
    for one in material.supervision:
        month = (one.day.year, one.day.month)
        counted = one.day <= today and _learning_counts(one, rules, followed, material)
        if month in found and counted:
            found[month] += one.minutes
    since = followed.since
    return tuple(
        MonthSum(month, minutes)
        for month, minutes in found.items()
        if since is None or month >= (since.year, since.month) or month == (today.year, today.month)
    )


def recent_start(scheme: Scheme, today: date) -> date | None:
    """From which day on hours are recent; None where the scheme asks for none that are."""
    spans = [
        one.months for one in scheme.targets if one.kind is TargetKind.RECENT_HOURS and one.months
    ]
    return first_of_last(spans[0], today) if spans else None


def _add_clients(found: Tally, rules: Rules, sums: Iterable[ClientSum]) -> None:
    for one in sums:
        found.clients += one.people if one.client else 0
        if rules.needs_listing and not one.listed:
            parts = {
                TargetKind.HOURS: one.minutes,
                TargetKind.PAID_HOURS: one.paid,
                TargetKind.RECENT_HOURS: one.recent,
                TargetKind.QUALIFIED_HOURS: one.qualified,
            }
            found.left_off.update(parts)
            if one.client:
                found.left_off[TargetKind.CLIENTS] += one.people
                found.left_off_codes.append(one.code)
            else:
                found.nameless.update(parts)


def _add_balance(
    found: Tally,
    balance: OpeningBalance,
    rules: Rules,
    followed: Followed,
    material: Material,
    recent: date | None,
) -> None:
    kind = material.role_kinds.get(balance.role_id or "")
    if not balance_counts(balance, kind, rules, followed):
        return
    found.paid += balance.paid_minutes
    found.unpaid += balance.pro_bono_minutes
    found.before += balance.minutes
    found.clients += balance.clients
    if recent and balance_counts(balance, kind, rules, followed, recent):
        found.recent += balance.minutes
    qualified = followed.qualified_on
    if qualified and balance_counts(balance, kind, rules, followed, qualified):
        found.qualified += balance.minutes
