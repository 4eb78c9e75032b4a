"""One of two journals that are merged: its records, its marks of change, and its entries by print.

A print is a number made of everything that belongs to an entry. Entries whose prints are the same
in both journals are the same; only the others are read whole.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from typing import Any, NamedTuple

from journal_app.domain.dataclass import dataclass
from journal_app.domain.merge_entries import Bundle
from journal_app.domain.merge_rows import NEVER, Mark, Row, canonical
from journal_app.storage.database import Database
from journal_app.storage.whole import Rows, columns_of, read_table, select_of

ENTRY_TABLES = (
    "entry", "prompt_answer", "moment", "placement", "entry_tag", "observation", "revision",
)  # fmt: skip
KEYED_TABLES = (
    "role", "own_signal", "client", "intended_area", "event", "past_agreement", "referral",
    "referral_step", "reminder", "reflection", "meeting", "meeting_action", "followed_scheme",
    "opening_balance", "development", "supervision_item", "intention", "contact",
    "professional_will", "departure", "erasure", "packet", "packet_session", "reply",
    "note", "supervisee", "received_packet", "received_mark", "received_note", "draft",
)  # fmt: skip
"""Tables whose rows are told apart by an id, those that others point at first."""
Tell = Callable[[int], None]
"""Told how many rows were gone through since it was told last; it may raise, to stop."""
_STEP = 2_000
_WORD = 1 << 64
_HEADS = """
SELECT e.id, e.role_id, coalesce(c.code, ''), e.written_at, e.started_at
FROM entry e LEFT JOIN client c ON c.id = e.client_id
"""
_SOURCES = "SELECT source_id, id FROM entry WHERE source_id IS NOT NULL"


class Head(NamedTuple):
    """What tells whether an entry is to come: whom it names, and when it was written."""

    role_id: str
    client: str
    written_at: int
    started_at: int


@dataclass(frozen=True, slots=True)
class Side:
    """A journal as merging sees it.

    Attributes:
        rows: the records of every keyed table by id.
        marks: by subject and id.
        prints: the print of every entry, by id.
        heads: of every entry what it names, by id.
        sources: ids of entries that name their source, by that.
        signals: the signals of each referral.
        settings: key and JSON text.
        practitioner: the one row.
    """

    db: Database
    rows: dict[str, dict[str, Row]]
    marks: dict[tuple[str, str], Mark]
    prints: dict[str, int]
    heads: dict[str, Head]
    sources: dict[str, str]
    signals: dict[str, frozenset[str]]
    settings: dict[str, str]
    practitioner: Row

    def mark(self, subject: str, id_: str) -> Mark:
        """When a record was changed last here."""
        return self.marks.get((subject, id_), NEVER)


def key_of(table: str) -> str:
    """The column that tells the rows of a keyed table apart."""
    return "entry_id" if table == "draft" else "id"


def read_side(db: Database, tell: Tell) -> Side:
    """Reads one journal; of its entries only their prints."""
    return Side(
        db=db,
        rows={table: read_keyed(db, table) for table in KEYED_TABLES},
        marks=read_marks(db),
        prints=read_prints(db, tell),
        heads={row[0]: Head(*row[1:]) for row in db.read(_HEADS)},
        sources={row[0]: row[1] for row in db.read(_SOURCES)},
        signals=read_signals(db),
        settings={row[0]: row[1] for row in db.read("SELECT key, value FROM setting")},
        practitioner=read_table(db, "practitioner")[0],
    )


def read_keyed(db: Database, table: str) -> dict[str, Row]:
    """The rows of a keyed table by id."""
    key = key_of(table)
    return {row[key]: row for row in read_table(db, table)}


def read_marks(db: Database) -> dict[tuple[str, str], Mark]:
    """All marks of change."""
    rows = db.read("SELECT subject, id, at, gone FROM change_mark")
    return {(subject, id_): Mark(at, bool(gone)) for subject, id_, at, gone in rows}


def read_signals(db: Database) -> dict[str, frozenset[str]]:
    """The signals of each referral."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_table(db, "referral_signal"):
        found[row["referral_id"]].add(row["signal"])
    return {id_: frozenset(signals) for id_, signals in found.items()}


def read_prints(db: Database, tell: Tell = lambda _rows: None) -> dict[str, int]:
    """The print of every entry."""
    found: defaultdict[str, int] = defaultdict(int)
    for table in ENTRY_TABLES:
        columns = columns_of(table)
        at = columns.index("id" if table == "entry" else "entry_id")
        for count, row in enumerate(db.connection.execute(select_of(table)), 1):
            found[row[at]] = (found[row[at]] + _number(table, row)) % _WORD
            if count % _STEP == 0:
                tell(_STEP)
    return dict(found)


def row_print(row: Row) -> str:
    """The print of a record."""
    return blake2b(canonical(dict(row)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _number(table: str, row: Iterable[Any]) -> int:
    text = f"{table}{row!r}".encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(text, digest_size=8).digest())


def read_rows(db: Database, ids: Iterable[str]) -> Rows:
    """Some hundred entries with all that is theirs, by table."""
    asked = list(ids)
    return {table: read_table(db, table, asked) if asked else [] for table in ENTRY_TABLES}


def bundles(rows: Rows, marks: Mapping[tuple[str, str], Mark]) -> dict[str, Bundle]:
    """Entries with all that is theirs, by id."""
    parts: defaultdict[str, dict[str, list[Row]]] = defaultdict(dict)
    for table in ENTRY_TABLES[1:]:
        for row in rows.get(table, []):
            parts[row["entry_id"]].setdefault(table, []).append(row)
    return {
        row["id"]: Bundle(
            row,
            {table: tuple(found) for table, found in parts[row["id"]].items()},
            marks.get(("entry", row["id"]), NEVER),
            marks.get(("bin", row["id"]), NEVER),
        )
        for row in rows["entry"]
    }


def rows_of_bundles(found: Iterable[Bundle]) -> Rows:
    """The rows of entries by table, as they are added."""
    rows: Rows = {table: [] for table in ENTRY_TABLES}
    for bundle in found:
        rows["entry"].append(dict(bundle.row))
        for table, parts in bundle.parts.items():
            rows[table] += [dict(part) for part in parts]
    return rows


def dumped(bundle: Bundle) -> str:
    """A bundle as JSON text, to be put back one day."""
    return json.dumps(
        {
            "row": dict(bundle.row),
            "parts": {t: [dict(r) for r in p] for t, p in bundle.parts.items()},
        },
        ensure_ascii=False,
    )


def loaded(text: str) -> Bundle:
    """The bundle that ``dumped`` was given, without its marks."""
    data = json.loads(text)
    return Bundle(data["row"], {table: tuple(rows) for table, rows in data["parts"].items()})
