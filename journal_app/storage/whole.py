"""All that a journal holds, as plain rows by table: for complete exports and imports.

The rows are those of the tables, with three exceptions that make them independent of the file they
came from: ``client`` holds the code instead of an id, an ``entry`` carries its texts (``seen, me,
question``), and an ``entry_tag`` carries the tag's ``name``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from journal_app.domain.entry import EntryQuery
from journal_app.storage.database import Database
from journal_app.storage.entry_query import condition_for

Rows: TypeAlias = dict[str, list[dict[str, Any]]]
"""Rows by table, each a dictionary by column."""

_CHUNK = 500
# Table: columns, from, order. Where a chosen set of entries is read, `entry` columns are named e.
ENTRY_TABLES: dict[str, tuple[str, str, str]] = {
    "entry": (
        (
            "e.id, e.role_id, coalesce(c.code,'') AS client, e.started_at, e.zone, e.minutes,"
            " e.format, e.agreement_kind, e.paid_kind, e.people, e.charge, e.familiarity, e.told,"
            " e.interpreted, e.to_supervision, e.written_at, e.changed_at, e.revision,"
            " e.trashed_at, e.source_id, t.seen, t.me, t.question"
        ),
        "entry e JOIN entry_text t ON t.seq = e.seq LEFT JOIN client c ON c.id = e.client_id",
        "e.started_at, e.seq",
    ),
    "prompt_answer": (
        "a.entry_id, a.ordinal, a.prompt_id, a.question, a.answer",
        "prompt_answer a JOIN entry e ON e.id = a.entry_id",
        "a.entry_id, a.ordinal",
    ),
    "moment": (
        "m.id, m.entry_id, m.ordinal, m.label",
        "moment m JOIN entry e ON e.id = m.entry_id",
        "m.entry_id, m.ordinal",
    ),
    "placement": (
        (
            "p.id, p.moment_id, p.entry_id, p.x, p.y, p.certainty, p.made_at, p.placed_by,"
            " p.supervisor, p.blind, p.again"
        ),
        "placement p JOIN entry e ON e.id = p.entry_id",
        "p.seq",
    ),
    "entry_tag": (
        "g.entry_id, t.name, g.ordinal",
        "entry_tag g JOIN tag t ON t.id = g.tag_id JOIN entry e ON e.id = g.entry_id",
        "g.entry_id, g.ordinal, t.name",
    ),
    "observation": (
        "o.entry_id, o.signal, o.words, o.ordinal",
        "observation o JOIN entry e ON e.id = o.entry_id",
        "o.entry_id, o.ordinal, o.signal",
    ),
    "revision": (
        "r.entry_id, r.number, r.saved_at, r.payload",
        "revision r JOIN entry e ON e.id = r.entry_id",
        "r.entry_id, r.number",
    ),
}
OTHER_TABLES: dict[str, tuple[str, str, str]] = {
    "practitioner": (
        "id, name, jurisdiction, question_rhythm_days, supervision_rhythm_days",
        "practitioner",
        "id",
    ),
    "setting": ("key, value", "setting", "key"),
    "role": (
        "id, kind, name, ordinal, retired_at, question_postponed_until",
        "role",
        "ordinal, id",
    ),
    "intended_area": (
        "id, role_id, x, y, half_width, valid_from_at, reason",
        "intended_area",
        "valid_from_at, rowid",
    ),
    "own_signal": ("id, text, tier, retired_at", "own_signal", "id"),
    "client": (
        (
            "id, code, context, agreement_kind, agreement_scope, agreement_start, agreement_review,"
            " agreement_end, consent, consent_on, consent_note, retention_until,"
            " retention_reason, reduced_at, listed_on, made_at"
        ),
        "client",
        "code",
    ),
    "tag": ("name", "tag", "name"),
    "referral": (
        (
            "r.id, coalesce(c.code,'') AS client, r.entry_id, r.opened_at, r.outcome, r.closed_at,"
            " r.closed_reason"
        ),
        "referral r LEFT JOIN client c ON c.id = r.client_id",
        "r.opened_at, r.id",
    ),
    "referral_signal": ("referral_id, signal", "referral_signal", "referral_id, signal"),
    "referral_step": (
        "id, referral_id, step, taken_at, words, consulted, consent, consent_on, former",
        "referral_step",
        "taken_at, id",
    ),
    "reminder": (
        (
            "r.id, r.kind, r.code, r.text, coalesce(c.code,'') AS client, r.referral_id,"
            " r.entry_id, r.due_at, r.first_due_at, r.state, r.reason, r.closed_at,"
            " r.notified_at"
        ),
        "reminder r LEFT JOIN client c ON c.id = r.client_id",
        "r.first_due_at, r.id",
    ),
    "reflection": (
        (
            "f.id, f.role_id, f.answered_at, f.answer, f.asked, f.session_count, f.words, f.step,"
            " coalesce(c.code,'') AS client, f.shown, f.step_answer, f.step_words,"
            " f.step_answered_at"
        ),
        "reflection f LEFT JOIN client c ON c.id = f.client_id",
        "f.answered_at, f.id",
    ),
    "supervision_item": (
        (
            "id, kind, entry_id, reflection_id, referral_id, question, raised_at, settled_at,"
            " meeting_id"
        ),
        "supervision_item",
        "raised_at, id",
    ),
    "intention": (
        ("i.id, i.role_id, coalesce(c.code,'') AS client, i.x, i.y, i.why, i.made_at, i.entry_id"),
        "intention i LEFT JOIN client c ON c.id = i.client_id",
        "i.made_at, i.id",
    ),
    "event": ("id, on_day, label, role_id", "event", "on_day, id"),
    "past_agreement": (
        "p.id, c.code AS client, p.kind, p.scope, p.start_on, p.review_on, p.end_on",
        "past_agreement p JOIN client c ON c.id = p.client_id",
        "c.code, p.start_on, p.id",
    ),
    "meeting": (
        "id, met_on, kind, minutes, supervisor, role_id, method, words",
        "meeting",
        "met_on, id",
    ),
    "followed_scheme": ("id, since_on, by_on, targets", "followed_scheme", "id"),
    "opening_balance": (
        (
            "id, label, role_id, start_on, end_on, paid_minutes, pro_bono_minutes, clients, people,"
            " source_id"
        ),
        "opening_balance",
        "start_on, id",
    ),
    "development": (
        (
            "id, on_day, kind, title, provider, minutes, role_id, reflect, plan, act, evaluate,"
            " impact"
        ),
        "development",
        "on_day, id",
    ),
    "meeting_action": (
        "id, meeting_id, ordinal, text, reminder_id",
        "meeting_action",
        "meeting_id, ordinal, id",
    ),
    "contact": (
        "id, kind, name, good_for, reach, country, checked_on, ordinal",
        "contact",
        "kind, ordinal, id",
    ),
    "professional_will": (
        "id, opens, destroys, passphrase_kept, words, changed_at",
        "professional_will",
        "id",
    ),
    "departure": (
        "id, left_at, kind, format, recipient, purpose, entries, delete_by",
        "departure",
        "left_at, id",
    ),
    "erasure": ("id, erased_on, kind, code_hash", "erasure", "erased_on, id"),
    "packet": (
        (
            "id, sealed_at, supervisor, purpose, delete_by, sealing, parts, replacements,"
            " reply_secret"
        ),
        "packet",
        "sealed_at, id",
    ),
    "packet_session": (
        "id, packet_id, entry_id, ordinal, moments",
        "packet_session",
        "packet_id, ordinal, id",
    ),
    "reply": ("id, packet_id, made_at, merged_at", "reply", "merged_at, id"),
    "note": (
        "id, packet_id, entry_id, part, quote, before, after, words, supervisor, made_at, read_at",
        "note",
        "made_at, id",
    ),
    "supervisee": ("id, name, made_at", "supervisee", "id"),
    "received_packet": (
        (
            "id, supervisee_id, received_at, sealed_at, purpose, delete_by, sessions, content,"
            " letter, revealed, reply_id, replied_at"
        ),
        "received_packet",
        "received_at, id",
    ),
    "received_mark": (
        "id, packet_id, session_id, moment, x, y, certainty, made_at, blind",
        "received_mark",
        "packet_id, session_id, moment, made_at, id",
    ),
    "received_note": (
        "id, packet_id, session_id, part, quote, before, after, words, made_at, changed_at",
        "received_note",
        "packet_id, made_at, id",
    ),
    "draft": ("entry_id, edits, set_aside, updated_at, payload", "draft", "updated_at, entry_id"),
}
BATCH_NOTES = "import."
"""Settings of this beginning are notes on imports and belong to one file."""
MERGE_NOTES = "merge."
"""So are those of this beginning, on what was merged into the journal."""
WINDOW_NOTES = "window."
"""And those of this beginning, on where one was when the journal was locked."""
FILE_NOTES = (BATCH_NOTES, MERGE_NOTES, WINDOW_NOTES)


def columns_of(table: str) -> tuple[str, ...]:
    """The columns a row of a table has here."""
    what = {**ENTRY_TABLES, **OTHER_TABLES}[table][0]
    return tuple(part.split(" AS ")[-1].split(".")[-1].strip() for part in what.split(", "))


def read_all(db: Database) -> Rows:
    """Everything in the journal, the bin included, in an order that depends on content alone."""
    found = {table: read_table(db, table) for table in (*OTHER_TABLES, *ENTRY_TABLES)}
    found["setting"] = [row for row in found["setting"] if not row["key"].startswith(FILE_NOTES)]
    return found


def read_entries(db: Database, ids: Sequence[str]) -> Rows:
    """Chosen entries with all that is theirs, and the roles and client codes they name."""
    found: Rows = {table: [] for table in ENTRY_TABLES}
    for chunk in _chunks(ids):
        for table in ENTRY_TABLES:
            found[table] += read_table(db, table, chunk)
    found["entry"].sort(key=lambda row: row["started_at"])
    roles = {row["role_id"] for row in found["entry"]}
    codes = {row["client"] for row in found["entry"]}
    signals = {row["signal"] for row in found["observation"]}
    found["role"] = [row for row in read_table(db, "role") if row["id"] in roles]
    found["client"] = [row for row in read_table(db, "client") if row["code"] in codes]
    found["own_signal"] = [row for row in read_table(db, "own_signal") if row["id"] in signals]
    return found


def read_table(db: Database, table: str, ids: Collection[str] = ()) -> list[dict[str, Any]]:
    """The rows of one table, all or those that belong to some hundred entries."""
    what, source, order = ENTRY_TABLES.get(table) or OTHER_TABLES[table]
    marks = ", ".join("?" * len(ids))
    where = f" WHERE e.id IN ({marks})" if ids else ""
    columns = columns_of(table)
    rows = db.read(f"SELECT {what} FROM {source}{where} ORDER BY {order}", tuple(ids))
    return [dict(zip(columns, row, strict=True)) for row in rows]


def select_of(table: str) -> str:
    """The statement that reads all rows of one table, in no order."""
    what, source, _order = ENTRY_TABLES.get(table) or OTHER_TABLES[table]
    return f"SELECT {what} FROM {source}"


def ids_for(db: Database, query: EntryQuery) -> list[str]:
    """The ids of the entries that a query finds, in the order of time."""
    condition = condition_for(db, query)
    sql = f"SELECT e.id FROM entry e WHERE {condition.sql} ORDER BY e.started_at, e.seq"
    return [row[0] for row in db.read(sql, condition.values)]


def ids_in_turn(db: Database, query: EntryQuery) -> Iterator[str]:
    """The same one after the other, so that none is kept; other rows may be read meanwhile."""
    condition = condition_for(db, query)
    sql = f"SELECT e.id FROM entry e WHERE {condition.sql} ORDER BY e.started_at, e.seq"
    return (row[0] for row in db.stream(sql, condition.values))


def count_for(db: Database, query: EntryQuery) -> int:
    """How many entries a query finds."""
    condition = condition_for(db, query)
    sql = f"SELECT count(*) FROM entry e WHERE {condition.sql}"
    found: int = db.read(sql, condition.values)[0][0]
    return found


def most_moments(db: Database, query: EntryQuery) -> int:
    """The most moments that an entry of those a query finds has on the grid."""
    condition = condition_for(db, query)
    sql = (
        "SELECT count(DISTINCT p.moment_id) AS number FROM placement p"
        " WHERE p.placed_by = 'self' AND p.again = 0 AND p.moment_id IS NOT NULL"
        f" AND p.entry_id IN (SELECT e.id FROM entry e WHERE {condition.sql})"
        " GROUP BY p.entry_id ORDER BY number DESC LIMIT 1"
    )
    return sum(row[0] for row in db.read(sql, condition.values))


def ids_there(db: Database, table: str, ids: Iterable[str], column: str = "id") -> set[str]:
    """Which of these ids a table has."""
    found: set[str] = set()
    if not db.read(f"SELECT 1 FROM {table} LIMIT 1"):
        return found
    for chunk in _chunks(list(ids)):
        marks = ", ".join("?" * len(chunk))
        rows = db.read(f"SELECT {column} FROM {table} WHERE {column} IN ({marks})", chunk)
        found.update(row[0] for row in rows)
    return found


def all_ids(db: Database, table: str) -> frozenset[str]:
    """The ids of all rows of a table."""
    return frozenset(row[0] for row in db.read(f"SELECT id FROM {table}"))


def holds_nothing(db: Database) -> bool:
    """Whether nothing was written yet: at most a practitioner and roles are there."""
    tables = (
        "entry", "client", "intended_area", "referral", "reminder", "reflection", "intention",
        "event", "meeting", "contact", "professional_will", "supervisee", "draft",
    )  # fmt: skip
    found = " UNION ALL ".join(f"SELECT * FROM (SELECT 1 FROM {table} LIMIT 1)" for table in tables)
    return not db.read(found)


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))
