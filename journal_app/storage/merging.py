"""Merging another journal into this one, in one transaction, and taking it back.

What was merged is noted in the journal itself, for reading later and for undoing; both notes go
with what they tell of when a client is erased.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import NotFound
from journal_app.domain.merge_records import Difference
from journal_app.domain.merge_rows import Row
from journal_app.domain.saved_filter import FILTERS_KEY
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.erasing import OTHER_SALTS_KEY, SALT_KEY
from journal_app.storage.import_search import search_kept_up
from journal_app.storage.merge_erased import salts_of
from journal_app.storage.merge_plan import CHUNK, Plan, coming, work_out
from journal_app.storage.merge_sides import (
    Side,
    Tell,
    read_side,
)
from journal_app.storage.merge_undo import Undo
from journal_app.storage.merge_write import Changes, Writer
from journal_app.storage.whole import MERGE_NOTES, columns_of

UNDO_NOTES = MERGE_NOTES + "undo."


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records of one kind come, are changed, and go."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        """Whether anything happens to them."""
        return bool(self.added or self.changed or self.removed)

    def __add__(self, other: Counts) -> Counts:
        """Both together."""
        return Counts(
            self.added + other.added, self.changed + other.changed, self.removed + other.removed
        )


def compare(ours: Database, theirs: Database, tell: Tell) -> tuple[Plan, dict[str, Counts]]:
    """What merging would do; nothing is written."""
    side = read_side(ours, tell)
    plan = work_out(side, read_side(theirs, tell), tell)
    return plan, _counts(plan, side)


def merge(
    ours: Database, theirs: Database, merge_id: str, note: Mapping[str, Any], tell: Tell
) -> dict[str, Any]:
    """Merges in one transaction; what is noted of it, or {} when there was nothing to do.

    ``note`` is completed by what happened: counts, what both had changed, what stayed out.

    Raises:
        JournalFileError: when the journal cannot be written; then it is as it was.
    """
    with ours.raw_transaction() as connection:
        side, other = read_side(ours, tell), read_side(theirs, tell)
        plan = work_out(side, other, tell)
        changes = _changes(plan, side)
        counts = _counts(plan, side)
        undo = Undo.before(plan, side, changes)
        if not _is_anything(plan, counts, changes, side):
            Writer(connection).set_marks(ours, plan.outcome.marks)
            return {}
        _write(connection, ours, plan, changes, other, tell)
        _learn_salts(connection, side, other)
        found = {**note, **told(plan, counts)}
        _keep(connection, MERGE_NOTES + merge_id, found)
        _keep(connection, UNDO_NOTES + merge_id, undo.after(ours, tell))
    return found


def notes(db: Database) -> dict[str, dict[str, Any]]:
    """What is noted of every merge, by its id, the last first."""
    rows = db.read(
        "SELECT key, value FROM setting WHERE key LIKE ? AND key NOT LIKE ? ORDER BY key DESC",
        (MERGE_NOTES + "%", UNDO_NOTES + "%"),
    )
    found = {key.removeprefix(MERGE_NOTES): json.loads(value) for key, value in rows}
    return {key: note for key, note in found.items() if isinstance(note, dict) and "at" in note}


def can_undo(db: Database, merge_id: str) -> bool:
    """Whether a merge can be taken back."""
    return bool(db.read("SELECT 1 FROM setting WHERE key = ?", (UNDO_NOTES + merge_id,)))


def undo(db: Database, merge_id: str, at: int, tell: Tell) -> tuple[int, int]:
    """Puts back what a merge changed and nobody changed since: how much, and how much stays.

    Raises:
        NotFound: ``merge_unknown`` when there is no such merge, or it was taken back before.
    """
    with db.raw_transaction() as connection:
        row = connection.execute(
            "SELECT value FROM setting WHERE key = ?", (UNDO_NOTES + merge_id,)
        ).fetchone()
        if row is None:
            raise NotFound("merge_unknown", id=merge_id)
        undo_ = Undo(json.loads(row[0]))
        done, kept = undo_.take_back(connection, db, tell)
        connection.execute("DELETE FROM setting WHERE key = ?", (UNDO_NOTES + merge_id,))
        noted = connection.execute(
            "SELECT value FROM setting WHERE key = ?", (MERGE_NOTES + merge_id,)
        ).fetchone()
        if noted is not None:
            after = {**json.loads(noted[0]), "undone_at": at, "put_back": done, "kept": kept}
            _keep(connection, MERGE_NOTES + merge_id, after)
    return done, kept


def _is_anything(plan: Plan, counts: dict[str, Counts], changes: Changes, side: Side) -> bool:
    return bool(
        any(counts.values())
        or changes.signals
        or plan.settings
        or plan.practitioner != side.practitioner
    )


def _changes(plan: Plan, side: Side) -> Changes:
    changes = Changes(entries=list(plan.changed.values()), entries_gone=plan.removed)
    for table, rows in plan.outcome.rows.items():
        mine = side.rows[table]
        changes.put[table] = {id_: row for id_, row in rows.items() if mine.get(id_) != row}
        changes.gone[table] = mine.keys() - rows.keys()
    for id_, row in side.rows["client"].items():
        after = plan.outcome.rows["client"].get(id_)
        if after is not None and after["code"] != row["code"]:
            changes.codes.append((id_, row["code"], after["code"]))
    changes.signals = [
        (id_, signal)
        for id_, signals in plan.signals.items()
        for signal in sorted(signals - side.signals.get(id_, frozenset()))
    ]
    return changes


def _write(
    connection: Connection, ours: Database, plan: Plan, changes: Changes, other: Side, tell: Tell
) -> None:
    writer = Writer(connection)
    writer.before_entries(changes)
    ids = list(plan.added)
    with search_kept_up(connection, len(ids)):
        for start in range(0, len(ids), CHUNK):
            writer.add_entries(coming(plan, other, ids[start : start + CHUNK]))
            tell(8 * CHUNK)
    for start in range(0, len(changes.entries), CHUNK):
        writer.replace_entries(changes.entries[start : start + CHUNK])
        tell(8 * CHUNK)
    writer.after_entries(changes)
    for key, value in plan.settings.items():
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))
    writer.set_practitioner(plan.practitioner)
    writer.set_marks(ours, plan.outcome.marks)


def _write_practitioner(connection: Connection, row: Row) -> None:
    columns = [name for name in columns_of("practitioner") if name != "id"]
    named = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(f"UPDATE practitioner SET {named}", [row[name] for name in columns])


def _learn_salts(connection: Connection, ours: Side, theirs: Side) -> None:
    """The log of erased codes of the other journal is understood here from now on."""
    own = ours.settings.get(SALT_KEY)
    mine = {*salts_of(ours)} - ({json.loads(own)} if own else set())
    found = sorted((mine | {*salts_of(theirs)}) - ({json.loads(own)} if own else set()))
    if found:
        _keep(connection, OTHER_SALTS_KEY, found)


def _keep(connection: Connection, key: str, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)
    connection.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, text))


def _counts(plan: Plan, side: Side) -> dict[str, Counts]:
    found = {"entry": Counts(len(plan.added), len(plan.changed), len(plan.removed))}
    if FILTERS_KEY in plan.settings:
        before = side.settings.get(FILTERS_KEY)
        many, had = (len(json.loads(one or "[]")) for one in (plan.settings[FILTERS_KEY], before))
        found["setting"] = Counts(added=many - had)
    for table, rows in plan.outcome.rows.items():
        mine = side.rows[table]
        found[table] = Counts(
            len(rows.keys() - mine.keys()),
            sum(id_ in mine and mine[id_] != row for id_, row in rows.items()),
            len(mine.keys() - rows.keys()),
        )
    return found


def told(plan: Plan, counts: dict[str, Counts]) -> dict[str, Any]:
    """What a plan does, as it is noted."""
    return {
        "counts": {
            table: [one.added, one.changed, one.removed] for table, one in counts.items() if one
        },
        "both": [
            {"id": one.id, "started_at": one.started_at, "client": one.client,
             "ours_shown": one.ours_shown}
            for one in plan.both
        ],
        "differences": [_difference(one) for one in plan.differences],
        "kept_out": sum(plan.kept_out.values()),
        "clients_kept_out": len(plan.kept_out),
        "erased_there": [{"client": code} for code in plan.erased_there],
    }  # fmt: skip


def _difference(one: Difference) -> dict[str, Any]:
    client = one.stands.get("code") if one.table == "client" else one.stands.get("client")
    return {
        "table": one.table,
        "id": one.id,
        "client": client or "",
        "stands": {name: one.stands[name] for name in one.columns},
        "other": {name: one.other[name] for name in one.columns},
    }
