"""The rows of a log as a scheme asks for it: codes, never names; contact data left blank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.development import Development
from journal_app.domain.hours import GROUPS, Facts, Reason, balance_counts, verdict
from journal_app.domain.hours_scheme import Followed, Log, LogSource, Scheme
from journal_app.domain.meeting import Meeting
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import Role, RoleKind
from journal_app.storage.hours_reads import RelationshipSum, SessionFacts
from journal_app.wording.words import Words

if TYPE_CHECKING:
    from journal_app.services.exchange.xlsx_writing import Cell


@dataclass(frozen=True, slots=True)
class LogMaterial:
    """What logs are made of, all of it read from the journal.

    Attributes:
        sessions, relationships: those that count, each only for a log that is made of them.
    """

    sessions: Iterable[SessionFacts]
    relationships: Iterable[RelationshipSum]
    balances: Sequence[OpeningBalance]
    meetings: Sequence[Meeting]
    developments: Sequence[Development]
    roles: Mapping[str, Role]
    role_kinds: Mapping[str, RoleKind]


@dataclass(slots=True)
class LogTable:
    """A log: its headings, its rows, and what was left off it.

    Attributes:
        entries: how many sessions its rows tell of.
        left_off: codes whose clients did not agree to be listed; ``nameless`` sessions without one.
    """

    headings: tuple[str, ...]
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    entries: int = 0
    left_off: tuple[str, ...] = ()
    nameless: int = 0


@dataclass(frozen=True, slots=True)
class LogWish:
    """What a log is made for.

    Attributes:
        words: the language of its cells.
        today: what lies after it is not counted yet.
    """

    scheme: Scheme
    followed: Followed
    material: LogMaterial
    words: Words
    today: date


def log_table(log: Log, wish: LogWish) -> LogTable:
    """The log as a table in the language of its words; headings of the body's own stay its own."""
    headings = tuple(
        column.heading.get(wish.words.language.partition("_")[0]) or column.heading["en"]
        for column in log.columns
    )
    table = LogTable(headings)
    makers = {
        LogSource.RELATIONSHIPS: _relationships,
        LogSource.SESSIONS: _sessions,
        LogSource.SUPERVISION: _supervision,
        LogSource.DEVELOPMENT: _development,
        LogSource.SUMMARY: _summary,
    }
    for row in makers[log.source](wish, table):
        table.rows.append(tuple(row.get(column.field) for column in log.columns))
    return table


def _hours(minutes: int) -> float:
    return round(minutes / 60, 2)


def _relationships(wish: LogWish, table: LogTable) -> Iterable[dict[str, Cell]]:
    """A row for each client, once alone and once in a group."""
    for balance in _balances(wish):
        yield _relation_row(
            wish.words.balance_name(balance),
            balance.people is not None,
            balance.people or 1,
            (balance.start, balance.end),
            (balance.paid_minutes, balance.pro_bono_minutes),
            wish.words,
        )
    left_off: set[str] = set()
    for one in wish.material.relationships:
        if not one.client:
            table.nameless += one.sessions
        elif wish.scheme.rules.needs_listing and not one.listed:
            left_off.add(one.client)
        else:
            table.entries += one.sessions
            yield _relation_row(
                one.client,
                one.group,
                one.people,
                (one.start, one.end),
                (one.paid, one.unpaid),
                wish.words,
            )
    table.left_off = tuple(sorted(left_off, key=str.casefold))


def _relation_row(
    client: str,
    group: bool,
    people: int,
    span: tuple[date | None, date | None],
    minutes: tuple[int, int],
    words: Words,
) -> dict[str, Cell]:
    return {
        "client": client,
        "contact": None,
        "individual_group": words.individual_or_group(group),
        "number": people,
        "start": span[0],
        "end": span[1],
        "paid_hours": _hours(minutes[0]),
        "pro_bono_hours": _hours(minutes[1]),
    }


def _sessions(wish: LogWish, table: LogTable) -> Iterable[dict[str, Cell]]:
    """A row for each session that counts, the oldest first; sums from before come first."""
    for balance in _balances(wish):
        yield {
            "date": balance.end,
            "client": wish.words.balance_name(balance),
            "number": balance.people,
            "paid_hours": _hours(balance.paid_minutes),
            "pro_bono_hours": _hours(balance.pro_bono_minutes),
        }
    left_off: set[str] = set()
    rows: list[dict[str, Cell]] = [
        {
            "date": one.facts.day,
            "client": one.client,
            "role": _role(wish.material, one.facts, wish.words),
            "individual_group": wish.words.individual_or_group(one.facts.agreement in GROUPS),
            "number": one.facts.people or 1,
            "paid_hours": _hours(one.facts.minutes or 0) if paid else 0.0,
            "pro_bono_hours": 0.0 if paid else _hours(one.facts.minutes or 0),
        }
        for one, paid in _counted(wish, table, left_off)
    ]
    table.left_off = tuple(sorted(left_off, key=str.casefold))
    yield from reversed(rows)


def _supervision(wish: LogWish, table: LogTable) -> Iterable[dict[str, Cell]]:
    for one in reversed(wish.material.meetings):
        if _in_period(one.met_on, one.role_id, wish):
            yield {
                "date": one.met_on,
                "kind": wish.words.meeting_kind(one.kind),
                "supervisor": one.supervisor,
                "hours": None if one.minutes is None else _hours(one.minutes),
                "content": one.words,
                "actions": "; ".join(action.text for action in one.actions),
                "method": one.method,
            }


def _learnt(wish: LogWish) -> list[Development]:
    return [
        one
        for one in reversed(wish.material.developments)
        if _in_period(one.day, one.role_id, wish)
    ]


def _development(wish: LogWish, table: LogTable) -> Iterable[dict[str, Cell]]:
    for one in _learnt(wish):
        yield {
            "date": one.day,
            "kind": wish.words.development_kind(one.kind),
            "title": one.title,
            "provider": one.provider,
            "hours": None if one.minutes is None else _hours(one.minutes),
            "reflect": one.reflect,
            "plan": one.plan,
            "act": one.act,
            "evaluate": one.evaluate,
            "impact": one.impact,
        }


def _summary(wish: LogWish, table: LogTable) -> Iterable[dict[str, Cell]]:
    """A row for each kind of learning."""
    found: dict[str, list[int]] = {}
    for one in _learnt(wish):
        found.setdefault(wish.words.development_kind(one.kind), []).append(one.minutes or 0)
    for kind, minutes in sorted(found.items()):
        yield {"kind": kind, "count": len(minutes), "hours": _hours(sum(minutes))}


def _counted(
    wish: LogWish, table: LogTable, left_off: set[str]
) -> Iterable[tuple[SessionFacts, bool]]:
    """The sessions that stand in a log, and whether each was paid."""
    for one in wish.material.sessions:
        said = verdict(one.facts, wish.scheme.rules, wish.followed, wish.today)
        if not said.counts:
            continue
        if said.reason is Reason.NOT_LISTED:
            left_off.add(one.client)
        elif said.reason is Reason.NO_CLIENT:
            table.nameless += 1
        else:
            table.entries += 1
            yield one, said.paid


def _balances(wish: LogWish) -> Iterable[OpeningBalance]:
    for one in wish.material.balances:
        kind = wish.material.role_kinds.get(one.role_id or "")
        if balance_counts(one, kind, wish.scheme.rules, wish.followed):
            yield one


def _in_period(day: date, role_id: str | None, wish: LogWish) -> bool:
    followed, rules = wish.followed, wish.scheme.rules
    if day > wish.today or (followed.since is not None and day < followed.since):
        return False
    if role_id is None:
        return True
    if followed.roles is not None:
        return role_id in followed.roles
    return not rules.roles or wish.material.role_kinds.get(role_id) in rules.roles


def _role(material: LogMaterial, facts: Facts, words: Words) -> str:
    role = material.roles.get(facts.role_id)
    return words.role(role) if role is not None else ""
