"""What drift and the question read: columns of placed sessions, never whole entries.

The practitioner's own newest placements alone make ``entry.x`` and ``entry.y``; a supervisor's
marks and re-placements never reach them, and entries without them are left out here.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache, partial
from itertools import compress, islice
from operator import and_, gt
from string import ascii_lowercase, ascii_uppercase
from sys import intern
from typing import TYPE_CHECKING, Any

from journal_app.domain.compare import Places
from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.entry import PaidKind
from journal_app.domain.errors import NotFound
from journal_app.domain.giving_up import GoOn, to_the_end
from journal_app.domain.number_columns import NumberColumn, Numbers, PlaceColumn
from journal_app.domain.selection import Selection
from journal_app.domain.text_columns import NameColumn, RunColumn
from journal_app.storage.drift_query import LocalHours, Numbered, condition_for
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
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
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


def columns(db: Database, selection: Selection, go_on: GoOn = to_the_end) -> DriftColumns:
    """The placed sessions that fulfil every condition, in time order. Read from one index.

    ``go_on`` is called again and again meanwhile, and may raise to give it up.
    """
    where = condition_for(selection)
    rows = db.stream(
        f"SELECT {_COLUMNS} FROM {_INDEXED} WHERE {_PLACED}{where.sql} "
        "ORDER BY e.started_at, e.seq",
        [selection.role_id, *where.values],
    )
    if selection.hours is not None:
        hold = LocalHours(selection.hours).hold
        rows = (row for row in rows if hold(row[1], row[7]))
    return _as_columns(db, rows, go_on)


def places(db: Database, first: Selection, second: Selection) -> tuple[Places, Places]:
    """As ``columns``, of two selections of one role; of each session no more than where it sits.

    Both are read in one go, since going through the index takes longer than all else.
    """
    one, other = (condition_for(selection, listed=False) for selection in (first, second))
    by_hours = first.hours is not None or second.hours is not None
    rows = db.stream(
        # A limit, or both conditions would be asked once more for those that are left out.
        f"SELECT * FROM (SELECT e.seq, e.x, e.y, e.hard_to_say, (1{one.sql}) IS TRUE AS first, "
        f"(1{other.sql}) IS TRUE AS second{', e.started_at, e.zone' if by_hours else ''} "
        f"FROM {_INDEXED} WHERE {_PLACED} ORDER BY e.started_at, e.seq LIMIT -1) "
        "WHERE first OR second",
        [*one.values, *other.values, first.role_id],
    )
    listed = lru_cache(partial(_listed, db))
    gathered = _Gathered(first, listed), _Gathered(second, listed)
    for part in _parts(rows):
        seqs, xs, ys, hard, *held = zip(*part, strict=True)
        for each, within in zip(gathered, held[:2], strict=True):
            each.take(within, seqs, xs, ys, hard, held[2:])
    return gathered[0].places, gathered[1].places


class _Gathered:
    """The sessions of one selection, of those that are read for two."""

    def __init__(
        self, selection: Selection, listed: Callable[[tuple[str, int, int]], frozenset[int]]
    ) -> None:
        numbered, hours = Numbered.of(selection), selection.hours
        self._listed = None if numbered is None else listed(numbered.values)
        self._apart = and_ if numbered is None or numbered.inside else gt
        self._hold = None if hours is None else LocalHours(hours).hold
        self._seqs, self._hard = array("q"), bytearray()
        self._xs, self._ys = array("d"), array("d")

    def take(
        self,
        within: Sequence[int],
        seqs: Sequence[int],
        xs: Sequence[float],
        ys: Sequence[float],
        hard: Sequence[int],
        when: Sequence[Sequence[Any]],
    ) -> None:
        """Those of a run of sessions that are ``within``, and hold what SQL was not asked."""
        if self._listed is not None:
            within = tuple(map(self._apart, within, map(self._listed.__contains__, seqs)))
        if self._hold is not None:
            within = tuple(map(and_, within, map(self._hold, *when)))
        self._seqs.extend(compress(seqs, within))
        self._xs.extend(compress(xs, within))
        self._ys.extend(compress(ys, within))
        self._hard.extend(compress(hard, within))

    @property
    def places(self) -> Places:
        """All that were taken."""
        return Places(self._seqs, self._xs, self._ys, bytes(self._hard))


def _listed(db: Database, values: tuple[str, int, int]) -> frozenset[int]:
    return frozenset(_firsts(db.read(Numbered.sql, values)))


def lately(db: Database, role_id: str, limit: int) -> tuple[DriftColumns, Earlier] | None:
    """The newest placed sessions of a role in time order, and what came before them.

    None where there are no more than ``limit`` of them, or none at all.
    """
    with db.snapshot():
        found = db.read("SELECT placed FROM record_size WHERE role_id = ?", (role_id,))
        if not found or found[0][0] <= limit:
            return None
        rows = db.read(
            f"SELECT {_COLUMNS} FROM {_INDEXED} WHERE {_PLACED} "
            "ORDER BY e.started_at DESC, e.seq DESC LIMIT ?",
            (role_id, limit),
        )
        rows.reverse()
        first, zone = db.read(
            f"SELECT e.started_at, e.zone FROM {_INDEXED} WHERE {_PLACED} "
            "ORDER BY e.started_at, e.seq LIMIT 1",
            (role_id,),
        )[0]
        earlier = Earlier(found[0][0] - len(rows), from_ms(first), zone)
        return _as_columns(db, rows, to_the_end, few=True), earlier


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


def choices(db: Database, role_id: str, known: Iterable[str] | None = None) -> Choices:
    """What occurs among the placed sessions of a role, and when it had supervision.

    Kept for who asks again, for other sessions of the role: it takes longer than they do.
    ``known`` are the codes of all of them, where these were read already.
    """
    kept = db.kept()
    name = f"choices of {role_id}"
    found: Choices | None = kept.get(name)
    if found is None:
        found = kept[name] = _choices(db, role_id, None, known)
    return found


def choices_since(db: Database, role_id: str, since: int, known: Iterable[str]) -> Choices:
    """The same, but only clients and kinds of the sessions from then on, in milliseconds."""
    return _choices(db, role_id, since, known)


def _choices(db: Database, role_id: str, since: int | None, known: Iterable[str] | None) -> Choices:
    placed, asked = (_PLACED, [role_id]) if since is None else (_PLACED_SINCE, [role_id, since])
    if known is None:
        clients = _firsts(
            db.read(
                "SELECT code FROM client WHERE id IN "
                f"(SELECT DISTINCT e.client_id FROM {_INDEXED} WHERE {placed}) ORDER BY code",
                asked,
            )
        )
    else:
        clients = tuple(sorted(filter(None, set(known)), key=_in_their_order))
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
        clients=tuple(map(intern, clients)),
        tags=_firsts(tags),
        formats=_words(formats),
        agreements=_words(agreements),
        paid=tuple([kind for kind in PaidKind if kind.value in paid]),
        meetings=tuple([date.fromisoformat(day) for (day,) in meetings]),
    )


def _in_their_order(code: str) -> str:
    """What codes are put in order by: as the database does, which knows no more than A to Z."""
    return code.translate(_SMALL)


def _codes(db: Database, clients: Numbers[str | None], *, few: bool) -> tuple[str, ...]:
    """The codes of clients by their numbers; empty where there is none.

    Of all clients there are they are read side by side, of a few each by itself.
    """
    codes = [""] * len(clients)
    rows = (
        db.read(
            "SELECT c.id, c.code FROM json_each(?) j CROSS JOIN client c ON c.id = j.value",
            (json.dumps(list(clients)),),
        )
        if few
        else db.stream("SELECT id, code FROM client")
    )
    for id_, code in rows:
        number = clients.get(id_)
        if number is not None:
            codes[number] = intern(code)
    return tuple(codes)


def _as_columns(
    db: Database, rows: Iterable[Row], go_on: GoOn, *, few: bool = False
) -> DriftColumns:
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
        go_on()
    return DriftColumns(
        seqs=entries.held,
        times=times,
        xs=xs,
        ys=ys,
        hard=bytes(hard),
        late=bytes(late),
        clients=NameColumn(_codes(db, seen, few=few), clients.held),
        zones=zones,
        months=months,
    )


def _parts(rows: Iterable[Row]) -> Iterator[list[Row]]:
    left = iter(rows)
    while part := list(islice(left, _AT_A_TIME)):
        yield part


def _firsts(rows: Sequence[Row]) -> tuple[Any, ...]:
    return tuple(row[0] for row in rows)


def _words(found: set[str]) -> tuple[str, ...]:
    return tuple(sorted((word for word in found if word), key=str.casefold))
