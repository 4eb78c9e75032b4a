"""What schemes of hours are summed up from: sums by SQL, so that many sessions cost no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import PaidKind
from journal_app.domain.hours import GROUPS, PAID, Facts
from journal_app.domain.hours_tally import ClientSum, LearningSum, SessionSum
from journal_app.domain.practice import RoleKind
from journal_app.storage.instants import from_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_AT_A_TIME = 2_000


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """A session as the page lists it, with what a scheme asks of it."""

    entry_id: str
    started_at: datetime
    zone: str
    client: str
    facts: Facts

    @property
    def local_start(self) -> datetime:
        """The start on the wall clock of the place."""
        return localized(self.started_at, self.zone)


@dataclass(frozen=True, slots=True)
class RelationshipSum:
    """What counts of one client, alone or in a group.

    Attributes:
        client: its code; empty for sessions without a client.
        listed: whether it may stand in a log.
        people: as many as ever took part at once.
        paid, unpaid: minutes.
    """

    client: str
    group: bool
    listed: bool
    sessions: int
    people: int
    start: date
    end: date
    paid: int
    unpaid: int


@dataclass(frozen=True, slots=True)
class Against:
    """What stands against a session, as far as SQL can tell it; the same rules as the verdict.

    Attributes:
        roles: ids of the roles that count.
        agreements: those that do not, as they stand in the journal.
        needs_listing: for those that count: only what is left off the log.
    """

    roles: frozenset[str]
    since: date | None
    today: date
    training: bool
    most_people: int | None
    agreements: frozenset[str]
    counts: bool
    needs_listing: bool = False


def agreements(db: Database) -> frozenset[str]:
    """All agreements of sessions out of the bin, codes and own words."""
    rows = db.read(
        "SELECT agreement_kind FROM entry INDEXED BY entry_for_hours WHERE trashed_at IS NULL"
        " GROUP BY role_id, paid_kind, agreement_kind"
    )
    return frozenset(row[0] for row in rows)


def _told(against: Against) -> tuple[str, list[Any]]:
    """Whether something stands against a session, never NULL."""
    said = ["e.minutes IS NULL", "e.local_day > ?"]
    values: list[Any] = [against.today.isoformat()]
    if against.since:
        said.append("e.local_day < ?")
        values.append(against.since.isoformat())
    if not against.training:
        said.append("coalesce(e.paid_kind, '') = 'training'")
    if against.most_people:
        said.append("coalesce(e.people, 0) > ?")
        values.append(against.most_people)
    for column, those, negated in (
        ("role_id", against.roles, "NOT "),
        ("agreement_kind", against.agreements, ""),
    ):
        said.append(f"e.{column} {negated}IN ({', '.join('?' * len(those))})")
        values += sorted(those)
    told = f"({' OR '.join(said)})"
    if against.needs_listing:
        return f"NOT {told} AND NOT coalesce(c.listed_on <= ?, 0)", [
            *values,
            against.today.isoformat(),
        ]
    return (f"NOT {told}" if against.counts else told), values


def role_kinds(db: Database) -> dict[str, RoleKind]:
    """The kind of every role, also of those no longer worn."""
    return {id_: RoleKind(kind) for id_, kind in db.read("SELECT id, kind FROM role")}


def session_sums(
    db: Database, kinds: dict[str, RoleKind], bounds: Sequence[date]
) -> list[SessionSum]:
    """Sessions out of the bin by role, payment, agreement and people, parted at these days.

    Read once, in the order of the index, whatever the number of days: what is summed up from each
    of them on is parted afterwards.
    """
    begins = (date.min, *bounds)
    since = ", ".join(
        "sum(local_day >= ?), sum(local_day >= ? AND minutes IS NOT NULL),"
        " sum(CASE WHEN local_day >= ? THEN minutes ELSE 0 END)"
        for _begin in begins
    )
    rows = db.read(
        f"SELECT role_id, paid_kind, agreement_kind, people, {since}"
        " FROM entry INDEXED BY entry_for_hours WHERE trashed_at IS NULL"
        " GROUP BY role_id, paid_kind, agreement_kind, people",
        [begin.isoformat() for begin in begins for _ in range(_FIGURES)],
    )
    found: list[SessionSum] = []
    for row in rows:
        alike, figures = row[:_ALIKE], [number or 0 for number in row[_ALIKE:]]
        beyond = [*figures[_FIGURES:], *(0,) * _FIGURES]
        parted = [one - later for one, later in zip(figures, beyond, strict=True)]
        for at, begin in enumerate(begins):
            found += _sums(alike, parted[at * _FIGURES : (at + 1) * _FIGURES], begin, kinds)
    return found


_ALIKE, _FIGURES = 4, 3
"""So many columns tell what is alike; so many figures there are for each span."""


def client_sums(
    db: Database,
    against: Against,
    *,
    each_member: bool,
    recent: date | None = None,
    qualified: date | None = None,
) -> list[ClientSum]:
    """What counts by client, of sessions out of the bin; without a client under an empty id.

    With ``each_member`` as many people as ever took part in a group with a client. What is
    ``recent``, or after being ``qualified``, is summed from these days on.
    """
    told, values = _told(against)
    several = ", ".join(f"'{kind.value}'" for kind in sorted(GROUPS))
    people = (
        f"max(CASE WHEN e.agreement_kind IN ({several}) THEN coalesce(e.people, 1) ELSE 1 END)"
        if each_member
        else "1"
    )
    paid = ", ".join(f"'{kind.value}'" for kind in sorted(PAID))
    parts = ", ".join(
        f"sum(CASE WHEN {told_} THEN e.minutes ELSE 0 END) AS {name}"
        for name, told_ in (
            ("paid", f"e.paid_kind IN ({paid})"),
            ("recent", "e.local_day >= ?"),
            ("qualified", "e.local_day >= ?"),
        )
    )
    since = [day.isoformat() if day else None for day in (recent, qualified)]
    rows = db.read(
        "SELECT coalesce(s.client, ''), coalesce(c.code, ''), s.people, s.minutes, s.paid,"
        " s.recent, s.qualified, coalesce(c.listed_on <= ?, 0) FROM ("
        f"SELECT e.client_id AS client, {people} AS people, sum(e.minutes) AS minutes, {parts}"
        " FROM entry e INDEXED BY entry_for_hours"
        f" WHERE e.trashed_at IS NULL AND {told} GROUP BY e.client_id"
        ") s LEFT JOIN client c ON c.id = s.client ORDER BY s.minutes DESC, c.code",
        [against.today.isoformat(), *since, *values],
    )
    return [
        ClientSum(id_, code, held, minutes, paid_, recent_, after, bool(on))
        for id_, code, held, minutes, paid_, recent_, after, on in rows
    ]


def relationships(db: Database, against: Against) -> list[RelationshipSum]:
    """What counts by client, once alone and once in a group; without a client as well."""
    told, values = _told(against)
    several = ", ".join(f"'{kind.value}'" for kind in sorted(GROUPS))
    paid = ", ".join(f"'{kind.value}'" for kind in sorted(PAID))
    rows = db.read(
        "SELECT coalesce(c.code, ''), s.several, coalesce(c.listed_on <= ?, 0), s.sessions,"
        " s.people, s.first, s.last, s.paid, s.minutes - s.paid FROM ("
        f"SELECT e.client_id AS client, e.agreement_kind IN ({several}) AS several,"
        " count(*) AS sessions, max(coalesce(e.people, 1)) AS people, min(e.local_day) AS first,"
        " max(e.local_day) AS last, sum(e.minutes) AS minutes,"
        f" sum(CASE WHEN e.paid_kind IN ({paid}) THEN e.minutes ELSE 0 END) AS paid"
        " FROM entry e INDEXED BY entry_for_hours"
        f" WHERE e.trashed_at IS NULL AND {told} GROUP BY 1, 2"
        ") s LEFT JOIN client c ON c.id = s.client ORDER BY s.first, 1, 2",
        [against.today.isoformat(), *values],
    )
    return [
        RelationshipSum(
            client=code,
            group=bool(group),
            listed=bool(on),
            sessions=sessions_,
            people=people,
            start=date.fromisoformat(first),
            end=date.fromisoformat(last),
            paid=paid_,
            unpaid=unpaid,
        )
        for code, group, on, sessions_, people, first, last, paid_, unpaid in rows
    ]


def count(db: Database, against: Against) -> int:
    """How many sessions out of the bin are like this."""
    told, values = _told(against)
    listed = " LEFT JOIN client c ON c.id = e.client_id" if against.needs_listing else ""
    return int(
        db.read(
            f"SELECT count(*) FROM entry e INDEXED BY entry_for_hours{listed}"
            f" WHERE e.trashed_at IS NULL AND {told}",
            values,
        )[0][0]
    )


def binned(db: Database) -> int:
    """How many sessions are in the bin."""
    return int(db.read("SELECT count(*) FROM entry WHERE trashed_at IS NOT NULL")[0][0])


def supervision_sums(db: Database) -> list[LearningSum]:
    """Minutes of supervision by day and role."""
    return _learning(
        db,
        "SELECT met_on, sum(minutes), role_id FROM meeting WHERE minutes IS NOT NULL"
        " GROUP BY met_on, role_id",
    )


def learning_sums(db: Database) -> list[LearningSum]:
    """Minutes of learning by day and role."""
    return _learning(
        db,
        "SELECT on_day, sum(minutes), role_id FROM development WHERE minutes IS NOT NULL"
        " GROUP BY on_day, role_id",
    )


_LISTED = """
SELECT e.id, e.started_at, e.zone, coalesce(c.code, ''), e.role_id, e.local_day, e.minutes,
       e.paid_kind, e.agreement_kind, e.people, e.client_id IS NOT NULL,
       coalesce(c.listed_on <= ?, 0), e.trashed_at IS NOT NULL, e.seq
FROM entry e {index} LEFT JOIN client c ON c.id = e.client_id
"""


Cursor = tuple[int, int]
"""Start and sequence number of the last session that was read."""


def sessions(
    db: Database,
    kinds: dict[str, RoleKind],
    today: date,
    *,
    in_bin: bool = False,
    against: Against | None = None,
    after: Cursor | None = None,
    limit: int = _AT_A_TIME,
) -> list[tuple[SessionFacts, Cursor]]:
    """Sessions, the newest first, from behind a cursor on; only those in the bin, or none.

    ``against`` leaves only those that something stands against, or only the others.
    """
    binned_ = "IS NOT NULL" if in_bin else "IS NULL"
    behind = " AND (e.started_at, e.seq) < (?, ?)" if after else ""
    told, values = _told(against) if against else ("1", [])
    # In the order of time from the start: what is asked of them must not bring in a sorting.
    listed = _LISTED.format(index="" if in_bin else "INDEXED BY entry_by_time")
    rows = db.read(
        f"{listed} WHERE e.trashed_at {binned_} AND {told}{behind}"
        " ORDER BY e.started_at DESC, e.seq DESC LIMIT ?",
        [today.isoformat(), *values, *(after or ()), limit],
    )
    return [
        (
            SessionFacts(
                row[0],
                from_ms(row[1]),
                row[2],
                row[3],
                Facts(
                    role_id=row[4],
                    role_kind=kinds[row[4]],
                    day=date.fromisoformat(row[5]),
                    minutes=row[6],
                    paid=PaidKind(row[7]) if row[7] else None,
                    agreement=row[8],
                    people=row[9],
                    has_client=bool(row[10]),
                    listed=bool(row[11]),
                    in_bin=bool(row[12]),
                ),
            ),
            (row[1], row[13]),
        )
        for row in rows
    ]


def _sums(
    alike: Sequence[Any], figures: Sequence[int], begin: date, kinds: dict[str, RoleKind]
) -> list[SessionSum]:
    """Those with a length, and those without; told of by the first day of their span."""
    role_id, paid, agreement, people = alike
    count, timed, minutes = figures
    facts = Facts(
        role_id=role_id,
        role_kind=kinds[role_id],
        day=begin,
        minutes=minutes,
        paid=PaidKind(paid) if paid else None,
        agreement=agreement,
        people=people,
    )
    parts = (
        SessionSum(facts, timed, minutes),
        SessionSum(replace(facts, minutes=None), count - timed, 0),
    )
    return [part for part in parts if part.sessions]


def _learning(db: Database, sql: str) -> list[LearningSum]:
    return [
        LearningSum(date.fromisoformat(day), minutes, role) for day, minutes, role in db.read(sql)
    ]
