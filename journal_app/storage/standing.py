"""What the journal knows about the reminders that come back by themselves, and writing them.

Plain SQL also for writing: this runs before the first picture, when the library for records is not
imported yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta

from journal_app.domain.dataclass import dataclass
from journal_app.domain.reminder import ReminderKind
from journal_app.domain.standing import Plan, Waiting
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_day, from_ms, from_ms_or_none, to_ms

RHYTHMS = (ReminderKind.SUPERVISION, ReminderKind.CONTACTS, ReminderKind.BACKUP)
DueOf = Callable[[date], datetime]
"""Gives the instant at which something is due on a day."""

_KINDS = ", ".join(f"'{kind}'" for kind in RHYTHMS)
_FACTS = """
SELECT j.made_at, p.supervision_rhythm_days,
       (SELECT written_at FROM entry ORDER BY seq LIMIT 1),
       (SELECT max(met_on) FROM meeting),
       (SELECT count(*) FROM contact),
       (SELECT min(coalesce(checked_on, '')) FROM contact)
FROM journal j, practitioner p
"""
_WAITING = f"""
SELECT kind, id, due_at, first_due_at FROM reminder
WHERE state = 'open' AND kind IN ({_KINDS})
"""
_CLOSED = f"""
SELECT kind, max(closed_at) FROM reminder
WHERE state <> 'open' AND kind IN ({_KINDS}) GROUP BY kind
"""
# What a day of a client or a packet asks for. The code of the reminder is the day, or the packet's
# id, so that what was answered once is not asked again, in whatever zone the day begins.
_WANTED = """
WITH wanted (kind, code, client_id, day) AS (
    SELECT 'agreement_review', agreement_review, id, agreement_review FROM client
    WHERE agreement_review IS NOT NULL
    UNION ALL
    SELECT 'retention', retention_until, id, retention_until FROM client
    WHERE retention_until IS NOT NULL
    UNION ALL
    SELECT 'packet', id, NULL, delete_by FROM packet WHERE delete_by IS NOT NULL
    UNION ALL
    SELECT 'packet', id, NULL, delete_by FROM received_packet WHERE delete_by IS NOT NULL
)
"""
_MISSING = f"""{_WANTED}
SELECT w.kind, w.code, w.client_id, w.day FROM wanted w
WHERE NOT EXISTS (SELECT 1 FROM reminder m WHERE m.kind = w.kind AND m.code = w.code
                  AND m.client_id IS w.client_id)
"""
_NOT_WANTED = f"""{_WANTED}
SELECT m.id, m.kind, m.client_id FROM reminder m
WHERE m.state = 'open' AND m.kind IN ('agreement_review', 'retention', 'packet')
  AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.kind = m.kind AND w.code = m.code
                  AND w.client_id IS m.client_id)
"""
_MAKE = """
INSERT INTO reminder (id, kind, code, client_id, due_at, first_due_at) VALUES (?, ?, ?, ?, ?, ?)
"""
_MOVE = """
UPDATE reminder SET code = ?, due_at = ?, first_due_at = ?, reason = '', notified_at = NULL
WHERE id = ? AND state = 'open'
"""
_SETTLE = "UPDATE reminder SET state = 'done', closed_at = ? WHERE id = ? AND state = 'open'"
_DROP = "DELETE FROM reminder WHERE id = ? AND state = 'open'"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the journal knows.

    Attributes:
        supervision_days: rhythm of supervision; 0 for none.
        first_written_at: when the first entry was written here; None without any.
        last_meeting: the day of the newest supervision.
        contacts: how many contacts there are.
        all_checked: the day since which every contact is checked; None where one never was.
        waiting: the open reminders of each rhythm.
        closed_at: when the newest of each rhythm was answered.
    """

    made_at: datetime
    supervision_days: int
    first_written_at: datetime | None
    last_meeting: date | None
    contacts: int
    all_checked: date | None
    waiting: Mapping[ReminderKind, tuple[Waiting, ...]]
    closed_at: Mapping[ReminderKind, datetime]


@dataclass(frozen=True, slots=True)
class Dated:
    """Reminders that belong to a day of a client or a packet: those to make, and those to drop."""

    missing: tuple[tuple[str, str, str | None, date], ...]
    not_wanted: tuple[tuple[str, str, str | None], ...]

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.missing or self.not_wanted)


def facts(db: Database) -> Facts:
    """What is known now."""
    made_at, days, written_at, met_on, contacts, checked = db.read(_FACTS)[0]
    waiting: dict[ReminderKind, tuple[Waiting, ...]] = {}
    for kind, id_, due_at, first_due_at in db.read(_WAITING):
        one = Waiting(id_, from_ms(due_at), from_ms(first_due_at))
        waiting[ReminderKind(kind)] = (*waiting.get(ReminderKind(kind), ()), one)
    return Facts(
        made_at=from_ms(made_at),
        supervision_days=days,
        first_written_at=from_ms_or_none(written_at),
        last_meeting=from_day(met_on),
        contacts=contacts,
        all_checked=from_day(checked),
        waiting=waiting,
        closed_at={ReminderKind(kind): from_ms(at) for kind, at in db.read(_CLOSED)},
    )


def dated(db: Database) -> Dated:
    """What clients and packets ask for and is not there, and what is there and not asked for."""
    return Dated(
        tuple(
            (kind, code, client_id, date.fromisoformat(day))
            for kind, code, client_id, day in db.read(_MISSING)
        ),
        tuple((id_, kind, client_id) for id_, kind, client_id in db.read(_NOT_WANTED)),
    )


def writing(db: Database) -> AbstractContextManager[Connection]:
    """A transaction in which no other program writes."""
    return db.raw_transaction()


def apply_plans(connection: Connection, plans: Iterable[tuple[ReminderKind, Plan]]) -> None:
    """Writes what was planned for the rhythms."""
    for kind, plan in plans:
        for id_, at in plan.settle:
            connection.execute(_SETTLE, (to_ms(at), id_))
        for id_ in plan.drop:
            connection.execute(_DROP, (id_,))
        for id_, due_at in plan.move:
            connection.execute(_MOVE, ("", to_ms(due_at), to_ms(due_at), id_))
        if plan.make is not None:
            due = to_ms(plan.make)
            connection.execute(_MAKE, (new_id(), kind.value, "", None, due, due))


def apply_dated(connection: Connection, found: Dated, due_of: DueOf, ahead: timedelta) -> None:
    """Makes what is missing; a waiting one of the same client and kind moves with its day.

    ``ahead`` is how long before a retention day one is asked.
    """
    left = list(found.not_wanted)
    for kind, code, client_id, day in found.missing:
        early = kind == ReminderKind.RETENTION and day - date.min > ahead
        due = to_ms(due_of(day - ahead if early else day))
        moved = next(
            (one for one in left if client_id is not None and one[1:] == (kind, client_id)), None
        )
        if moved is None:
            connection.execute(_MAKE, (new_id(), kind, code, client_id, due, due))
        else:
            left.remove(moved)
            connection.execute(_MOVE, (code, due, due, moved[0]))
    for id_, _kind, _client_id in left:
        connection.execute(_DROP, (id_,))
