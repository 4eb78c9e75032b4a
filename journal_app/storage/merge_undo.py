"""What a merge found and what it left; taking it back, where nobody changed that since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journal_app.domain.merge_rows import Mark
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.imports import UNUSED
from journal_app.storage.merge_plan import CHUNK, Plan
from journal_app.storage.merge_sides import (
    KEYED_TABLES,
    Side,
    Tell,
    bundles,
    dumped,
    loaded,
    read_keyed,
    read_marks,
    read_prints,
    read_rows,
    row_print,
    rows_of_bundles,
)
from journal_app.storage.merge_write import Changes, Writer

_POINTING = (
    "referral",
    "reminder",
    "supervision_item",
    "intention",
    "note",
    "packet_session",
    "draft",
)


class Undo:
    """What a merge found, and what it left: by that it is seen whether anyone changed it since."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    @classmethod
    def before(cls, plan: Plan, side: Side, changes: Changes) -> Undo:
        """Remembers what is there, before anything is written."""
        entries: dict[str, Any] = dict.fromkeys(plan.added.values())
        touched = [*plan.changed, *plan.removed]
        for start in range(0, len(touched), CHUNK):
            found = bundles(read_rows(side.db, touched[start : start + CHUNK]), {})
            entries |= {id_: dumped(bundle) for id_, bundle in found.items()}
        rows = {
            table: {
                id_: dict(side.rows[table][id_]) if id_ in side.rows[table] else None
                for id_ in (*changes.put.get(table, {}), *changes.gone.get(table, set()))
            }
            for table in KEYED_TABLES
        }
        marks = [
            [*key, *side.marks.get(key, (None, False))]
            for key in side.marks.keys() | plan.outcome.marks.keys()
            if side.marks.get(key) != plan.outcome.marks.get(key)
        ]
        return cls(
            {
                "entries": entries,
                "rows": {table: of_table for table, of_table in rows.items() if of_table},
                "marks": marks,
                "codes": [list(one) for one in changes.codes],
                "signals": [list(one) for one in changes.signals],
                "settings": {
                    key: [side.settings.get(key), value] for key, value in plan.settings.items()
                },
                "practitioner": dict(side.practitioner),
                "tags": [row[0] for row in side.db.read("SELECT id FROM tag")],
            }
        )

    def after(self, db: Database, tell: Tell) -> dict[str, Any]:
        """All of it, with what there is now that it is written."""
        prints = read_prints(db, tell)
        before = set(self._data["tags"])
        now = [row[0] for row in db.read("SELECT id FROM tag")]
        self._data["tags"] = [id_ for id_ in now if id_ not in before]
        self._data["left"] = {id_: prints.get(id_) for id_ in self._data["entries"]}
        self._data["left_rows"] = {
            table: _prints_of(db, table, of_table) for table, of_table in self._data["rows"].items()
        }
        return self._data

    def take_back(self, connection: Connection, db: Database, tell: Tell) -> tuple[int, int]:
        """Writes what was there, where what the merge left is still so."""
        data, changes = self._data, Changes()
        kept = self._rows_to_take_back(db, changes)
        new, back = self._entries_to_take_back(db, changes, tell)
        kept += len(data["entries"]) - len(new) - len(changes.entries_gone) - len(back)
        changes.codes = [(id_, after, before) for id_, before, after in data["codes"]]
        changes.signals_gone = [(one, other) for one, other in data["signals"]]
        marks = read_marks(db)
        writer = Writer(connection)
        writer.before_entries(changes)
        missing = [loaded(text) for text in new.values()]
        if missing:
            writer.add_entries(rows_of_bundles(missing))
        writer.replace_entries([loaded(text) for text in back.values()])
        writer.after_entries(changes)
        _take_back_settings(connection, data["settings"])
        unused = f"DELETE FROM tag WHERE id = ?{UNUSED['tag']}"
        connection.executemany(unused, [(id_,) for id_ in data["tags"]])
        writer.set_practitioner(data["practitioner"])
        touched = {*changes.entries_gone, *new, *back}
        touched |= {id_ for rows in changes.put.values() for id_ in rows}
        touched |= {id_ for ids in changes.gone.values() for id_ in ids}
        for subject, id_, at, gone in data["marks"]:
            if at is not None:
                marks[subject, id_] = Mark(at, bool(gone))
            elif id_ in touched:
                marks.pop((subject, id_), None)
        writer.set_marks(db, marks)
        done = len(new) + len(back) + len(changes.entries_gone)
        done += sum(map(len, changes.put.values())) + sum(map(len, changes.gone.values()))
        return done, kept

    def _rows_to_take_back(self, db: Database, changes: Changes) -> int:
        kept = 0
        for table, rows in self._data["rows"].items():
            left, now = self._data["left_rows"][table], _prints_of(db, table, rows)
            for id_, row in rows.items():
                if now.get(id_) != left.get(id_):
                    kept += 1
                elif row is None:
                    changes.gone.setdefault(table, set()).add(id_)
                else:
                    changes.put.setdefault(table, {})[id_] = row
        return kept

    def _entries_to_take_back(
        self, db: Database, changes: Changes, tell: Tell
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Those to be added again and those to be put back; those to go are in ``changes``."""
        prints, left = read_prints(db, tell), self._data["left"]
        new: dict[str, str] = {}
        back: dict[str, str] = {}
        for id_, text in self._data["entries"].items():
            if prints.get(id_) != left.get(id_):
                continue
            if text is None:
                changes.entries_gone.append(id_)
            elif left.get(id_) is None:
                new[id_] = text
            else:
                back[id_] = text
        pointed = _pointed_at(db, changes)
        changes.entries_gone = [id_ for id_ in changes.entries_gone if id_ not in pointed]
        return new, back


def _take_back_settings(connection: Connection, settings: Mapping[str, Any]) -> None:
    for key, (before, left) in settings.items():
        at = (key, left)
        if before is None:
            connection.execute("DELETE FROM setting WHERE key = ? AND value = ?", at)
        else:
            sql = "UPDATE setting SET value = ? WHERE key = ? AND value = ?"
            connection.execute(sql, (before, *at))


def _pointed_at(db: Database, changes: Changes) -> set[str]:
    """The entries that something points at which does not go with them."""
    found: set[str] = set()
    for table in _POINTING:
        key = "entry_id" if table == "draft" else "id"
        gone = changes.gone.get(table, set())
        rows = db.read(f"SELECT {key}, entry_id FROM {table} WHERE entry_id IS NOT NULL")
        found |= {entry for id_, entry in rows if id_ not in gone}
    return found


def _prints_of(db: Database, table: str, ids: Mapping[str, Any]) -> dict[str, str]:
    rows = read_keyed(db, table)
    return {id_: row_print(rows[id_]) for id_ in ids if id_ in rows}
