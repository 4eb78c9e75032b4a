"""What drift and the question read: columns of placed sessions, never whole entries.

The practitioner's own newest placements alone make ``entry.x`` and ``entry.y``; a supervisor's
marks and re-placements never reach them, and entries without them are left out here.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from sys import intern
from typing import TYPE_CHECKING

from journal_app.domain.compare import Places
from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.entry import PaidKind
from journal_app.domain.errors import NotFound
from journal_app.domain.number_columns import NumberColumn, Numbers, PlaceColumn
from journal_app.domain.selection import Selection
from journal_app.domain.text_columns import NameColumn, RunColumn
from journal_app.storage.drift_query import LocalHours, condition_for
from journal_app.storage.driver import Row
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database

# Named, since the planner would take another index, and then the table.
_INDEXED = "entry e INDEXED BY entry_for_drift"
_PLACED = "e.role_id = ? AND e.trashed_at IS NULL AND e.x IS NOT NULL"
_PLACED_SINCE = f"{_PLACED} AND e.started_at >= ?"
_COLUMNS = (
    "e.seq, e.started_at, e.x, e.y, e.hard_to_say, e.late, e.client_id, e.zone, "
    "substr(e.local_day, 1, 7)"
)
_AT_A_TIME = 500
"""So many rows are held before they are put into columns: all at once take ten times as much, and
what a great many take for a moment is hardly ever given back."""


@dataclass(frozen=True, slots=True)
class RecordSize:
    """How many placed sessions a role has, and when the first was held."""

    count: int
    first_session_at: datetime


@dataclass(frozen=True, slots=True)
class Earlier:
    """Placed sessions of a role that are not there yet: how many, when and where the first was."""

    count: int
    first_at: datetime
    first_zone: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the placed sessions of a role can be narrowed to.

    Codes, tags and words in alphabetical order; ``meetings`` are days of supervision, oldest first.
    """

    clients: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    paid: tuple[PaidKind, ...] = ()
    meetings: tuple[date, ...] = ()


def columns(db: Database, selection: Selection) -> DriftColumns:
    """The placed sessions that fulfil every condition, in time order. Read from one index."""
    where = condition_for(selection)
    rows = db.stream(
        f"SELECT {_COLUMNS} FROM {_INDEXED} WHERE {_PLACED}{where.sql} "
        "ORDER BY e.started_at, e.seq",
        [selection.role_id, *where.values],
    )
    if selection.hours is not None:
        hold = LocalHours(selection.hours).hold
        rows = (row for row in rows if hold(row[1], row[7]))
    return _as_columns(db, rows)


def places(db: Database, selection: Selection) -> Places:
    """As ``columns``, of each session no more than where it sits: a third of the work."""
    where, hours = condition_for(selection), selection.hours
    more = "" if hours is None else ", e.started_at, e.zone"
    rows = db.read(
        f"SELECT e.seq, e.x, e.y, e.hard_to_say{more} FROM {_INDEXED} WHERE {_PLACED}{where.sql} "
        "ORDER BY e.started_at, e.seq",
        [selection.role_id, *where.values],
    )
    if hours is not None:
        hold = LocalHours(hours).hold
        rows = [row[:4] for row in rows if hold(row[4], row[5])]
    if not rows:
        return Places()
    seqs, xs, ys, hard = zip(*rows, strict=True)
    return Places(seqs, array("d", xs), array("d", ys), bytes(hard))


def lately(db: Database, role_id: str, limit: int) -> tuple[DriftColumns, Earlier] | None:
    """The newest placed sessions of a role in time order, and what came before them.

    None where there are no more than ``limit`` of them, or none at all.
    """
    newer = f"FROM {_INDEXED} WHERE {_PLACED} ORDER BY e.started_at DESC, e.seq DESC"
    if not db.read(f"SELECT 1 {newer} LIMIT 1 OFFSET ?", (role_id, limit)):
        return None
    rows = db.read(f"SELECT {_COLUMNS} {newer} LIMIT ?", (role_id, limit))
    rows.reverse()
    first, zone = db.read(
        f"SELECT e.started_at, e.zone FROM {_INDEXED} WHERE {_PLACED} "
        "ORDER BY e.started_at, e.seq LIMIT 1",
        (role_id,),
    )[0]
    count = db.read(f"SELECT count(*) FROM {_INDEXED} WHERE {_PLACED}", (role_id,))[0][0]
    return _as_columns(db, rows), Earlier(count - len(rows), from_ms(first), zone)


def newest(db: Database, role_id: str, limit: int) -> DriftColumns:
    """The newest placed sessions of a role in time order; without the columns of text."""
    rows = db.read(
        f"SELECT e.started_at, e.x, e.y, e.hard_to_say, e.late FROM {_INDEXED} "
        f"WHERE {_PLACED} ORDER BY e.started_at DESC, e.seq DESC LIMIT ?",
        (role_id, limit),
    )
    if not rows:
        return DriftColumns()
    rows.reverse()
    times, xs, ys, hard, late = zip(*rows, strict=True)
    return DriftColumns(
        times=array("q", times),
        xs=array("d", xs),
        ys=array("d", ys),
        hard=bytes(hard),
        late=bytes(late),
    )


def entry_id(db: Database, seq: int) -> str:
    """The id of the entry that has a number.

    Raises:
        NotFound: ``not_found_entry``.
    """
    rows = db.read("SELECT id FROM entry WHERE seq = ?", (seq,))
    if not rows:
        raise NotFound("not_found_entry", number=seq)
    return str(rows[0][0])


def sizes(db: Database) -> dict[str, RecordSize]:
    """The size of the record of every role that has placed sessions; however many, at once."""
    first = f"SELECT min(e.started_at) FROM {_INDEXED} WHERE {_PLACED}"
    return {
        role_id: RecordSize(count, from_ms(at))
        for role_id, count in db.read("SELECT role_id, placed FROM record_size WHERE placed > 0")
        for ((at,),) in (db.read(first, (role_id,)),)
    }


def count_after(db: Database, role_id: str, instant: datetime) -> int:
    """How many placed sessions of a role were held after an instant."""
    rows = db.read(
        f"SELECT count(*) FROM {_INDEXED} WHERE {_PLACED} AND e.started_at > ?",
        (role_id, to_ms(instant)),
    )
    return int(rows[0][0])


def held_between(db: Database, role_id: str, after: datetime, until: datetime) -> int:
    """How many sessions of a role, placed or not, were held after an instant and up to another."""
    rows = db.read(
        "SELECT count(*) FROM entry WHERE role_id = ? AND trashed_at IS NULL "
        "AND started_at > ? AND started_at <= ?",
        (role_id, to_ms(after), to_ms(until)),
    )
    return int(rows[0][0])


def client_starts(db: Database, client_id: str | None, limit: int) -> tuple[datetime, ...]:
    """The starts of a client's last sessions in time order, placed or not."""
    rows = db.read(
        "SELECT started_at FROM entry WHERE trashed_at IS NULL AND client_id = ? "
        "ORDER BY started_at DESC LIMIT ?",
        (client_id, limit),
    )
    return tuple(from_ms(started_at) for (started_at,) in reversed(rows))


def choices(db: Database, role_id: str, since: int | None = None) -> Choices:
    """What occurs among the placed sessions of a role, and when it had supervision.

    With ``since``, in milliseconds, only clients and kinds of the sessions from then on.
    """
    placed, asked = (_PLACED, [role_id]) if since is None else (_PLACED_SINCE, [role_id, since])
    clients = db.read(
        f"SELECT code FROM client WHERE id IN (SELECT DISTINCT e.client_id FROM {_INDEXED} "
        f"WHERE {placed}) ORDER BY code",
        asked,
    )
    # Asks tag by tag, from the tag to its entries (CROSS JOIN keeps that order): the first entry
    # found answers, where a join would go through all of them.
    tags = db.read(
        "SELECT t.name FROM tag t WHERE EXISTS (SELECT 1 FROM entry_tag et "
        f"CROSS JOIN entry e ON e.id = et.entry_id WHERE et.tag_id = t.id AND {_PLACED}) "
        "ORDER BY t.name",
        (role_id,),
    )
    kinds = db.read(
        f"SELECT DISTINCT e.format, e.agreement_kind, e.paid_kind FROM {_INDEXED} WHERE {placed}",
        asked,
    )
    formats, agreements, paid = (
        (set(values) for values in zip(*kinds, strict=True)) if kinds else (set(), set(), set())
    )
    meetings = db.read(
        "SELECT DISTINCT met_on FROM meeting WHERE role_id IS NULL OR role_id = ? ORDER BY met_on",
        (role_id,),
    )
    return Choices(
        clients=tuple([intern(code) for code in _firsts(clients)]),
        tags=_firsts(tags),
        formats=_words(formats),
        agreements=_words(agreements),
        paid=tuple([kind for kind in PaidKind if kind.value in paid]),
        meetings=tuple([date.fromisoformat(day) for (day,) in meetings]),
    )


def _codes(db: Database, clients: Numbers[str | None]) -> tuple[str, ...]:
    """The codes of clients by their numbers; empty where there is none."""
    codes = [""] * len(clients)
    for id_, code in db.stream("SELECT id, code FROM client"):
        number = clients.get(id_)
        if number is not None:
            codes[number] = intern(code)
    return tuple(codes)


def _as_columns(db: Database, rows: Iterable[Row]) -> DriftColumns:
    entries, times = NumberColumn(), array("q")
    xs, ys = PlaceColumn(), PlaceColumn()
    hard, late = bytearray(), bytearray()
    seen: Numbers[str | None] = Numbers()
    clients, zones, months = NumberColumn(), RunColumn(), RunColumn()
    for part in _parts(rows):
        seq_s, starts, x_s, y_s, hards, lates, of, where, when = zip(*part, strict=True)
        entries.extend(seq_s)
        times.extend(starts)
        xs.extend(x_s)
        ys.extend(y_s)
        hard.extend(hards)
        late.extend(lates)
        clients.extend(list(map(seen.__getitem__, of)))
        zones.extend(where)
        months.extend(when)
    return DriftColumns(
        seqs=entries.held,
        times=times,
        xs=xs,
        ys=ys,
        hard=bytes(hard),
        late=bytes(late),
        clients=NameColumn(_codes(db, seen), clients.held),
        zones=zones,
        months=months,
    )


def _parts(rows: Iterable[Row]) -> Iterator[list[Row]]:
    left = iter(rows)
    while part := list(islice(left, _AT_A_TIME)):
        yield part


def _firsts(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(row[0] for row in rows)


def _words(found: set[str]) -> tuple[str, ...]:
    return tuple(sorted((word for word in found if word), key=str.casefold))
