"""Writing what a merge changes, or takes back, inside the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.merge_entries import Bundle
from journal_app.domain.merge_rows import Mark, Row
from journal_app.storage.database import Database
from journal_app.storage.derived import derived_columns
from journal_app.storage.driver import Connection
from journal_app.storage.import_parts import ENTRY_COLUMNS
from journal_app.storage.import_rows import Adding
from journal_app.storage.imports import UNUSED
from journal_app.storage.merge_sides import KEYED_TABLES, key_of, read_marks, rows_of_bundles
from journal_app.storage.naming import rename, run_on
from journal_app.storage.whole import Rows, columns_of

_THESE = "(SELECT value FROM json_each(?))"
_FIRST = ("role", "own_signal", "client", "supervisee")
"""What entries and others point at."""
# Columns in which two rows may not be the same: put aside first, as two may change places.
_NAMES = {"role": ("name",), "client": ("code", "folded"), "supervisee": ("name",)}
_PARTS = ("prompt_answer", "moment", "entry_tag", "observation", "revision")
_KEPT = {"seq", "id", "import_batch_id"}


@dataclass(slots=True)
class Changes:
    """What is to be written.

    Attributes:
        put: rows of keyed tables as they are to stand, by table and id.
        gone: ids of keyed tables to be taken out.
        entries: entries that are there, as they are to stand.
        entries_gone: entries to be taken out.
        codes: clients that get another code: id, the code before, the code after.
        signals: those that referrals get, and those that they lose.
    """

    put: dict[str, dict[str, Row]] = field(default_factory=dict)
    gone: dict[str, set[str]] = field(default_factory=dict)
    entries: list[Bundle] = field(default_factory=list)
    entries_gone: list[str] = field(default_factory=list)
    codes: list[tuple[str, str, str]] = field(default_factory=list)
    signals: list[tuple[str, str]] = field(default_factory=list)
    signals_gone: list[tuple[str, str]] = field(default_factory=list)


class Writer:
    """Writes changes in the order in which records point at one another."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._run = run_on(connection)

    def before_entries(self, changes: Changes) -> None:
        """What goes, and what entries point at."""
        for table in reversed(KEYED_TABLES):
            if table not in _FIRST:
                self._delete(table, changes.gone.get(table, set()))
        for client_id, before, after in changes.codes:
            rename(self._run, client_id, folded_code(before), after)
        for table in _FIRST:
            rows = changes.put.get(table, {})
            for column in _NAMES.get(table, ()):
                sql = f"UPDATE {table} SET {column} = id WHERE id IN {_THESE}"
                self._run(sql, (json.dumps(list(rows)),))
            self.put(table, rows.values())
        self._run(f"DELETE FROM entry WHERE id IN {_THESE}", (json.dumps(changes.entries_gone),))

    def after_entries(self, changes: Changes) -> None:
        """What points at entries; then what nothing points at any more."""
        for table in KEYED_TABLES:
            if table not in _FIRST:
                self.put(table, changes.put.get(table, {}).values())
        for pair in changes.signals:
            self._run("INSERT OR IGNORE INTO referral_signal VALUES (?, ?)", pair)
        for pair in changes.signals_gone:
            self._run("DELETE FROM referral_signal WHERE referral_id = ? AND signal = ?", pair)
        for table in _FIRST:
            self._delete(table, changes.gone.get(table, set()), UNUSED[table])

    def replace_entries(self, bundles: Sequence[Bundle]) -> None:
        """Entries that are there, as they are to stand."""
        Replacing(self._connection, rows_of_bundles(bundles)).put_in_place()

    def add_entries(self, rows: Rows) -> None:
        """Entries that are not there yet."""
        Adding(self._connection, rows).add_all(None)

    def put(self, table: str, rows: Iterable[Row]) -> None:
        """Rows of a keyed table, new or in place of those of the same id."""
        columns = [
            "client_id" if column == "client" else column for column in columns_of(table)
        ] + (["folded"] if table == "client" else [])
        key = key_of(table)
        marks = ", ".join("?" * len(columns))
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != key)
        clients = self._clients()
        self._connection.executemany(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
            f" ON CONFLICT ({key}) DO UPDATE SET {changed}",
            ([_value(row, column, clients) for column in columns] for row in rows),
        )

    def set_marks(self, db: Database, wanted: Mapping[tuple[str, str], Mark]) -> None:
        """Makes the marks of change those that are wanted."""
        there = read_marks(db)
        self._connection.executemany(
            "DELETE FROM change_mark WHERE subject = ? AND id = ?", there.keys() - wanted.keys()
        )
        self._connection.executemany(
            "INSERT OR REPLACE INTO change_mark VALUES (?, ?, ?, ?)",
            (
                (*key, mark.at, int(mark.gone))
                for key, mark in wanted.items()
                if there.get(key) != mark
            ),
        )

    def set_practitioner(self, row: Row) -> None:
        """There is one of them."""
        columns = [name for name in columns_of("practitioner") if name != "id"]
        named = ", ".join(f"{name} = ?" for name in columns)
        values = [row[name] for name in columns]
        self._connection.execute(f"UPDATE practitioner SET {named}", values)

    def _delete(self, table: str, ids: set[str], unless: str = "") -> None:
        if ids:
            sql = f"DELETE FROM {table} WHERE {key_of(table)} IN {_THESE}{unless}"
            self._run(sql, (json.dumps(sorted(ids)),))

    def _clients(self) -> dict[str, str]:
        return {row[0]: row[1] for row in self._run("SELECT folded, id FROM client", ())}


class Replacing(Adding):
    """Puts whole entries in the place of those of the same id."""

    def put_in_place(self) -> None:
        """Writes the rows and the texts, and all parts anew."""
        self.add_names()
        connection = self._inserts.connection
        entries: list[dict[str, Any]] = self._rows["entry"]
        derived = derived_columns(self._rows, entries)
        columns = [name for name in ENTRY_COLUMNS if name not in _KEPT]
        rows = [
            {**row, **derived[row["id"]], "client_id": self._names.client_id(row)}
            for row in entries
        ]
        connection.executemany(
            f"UPDATE entry SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
            ([*(row[name] for name in columns), row["id"]] for row in rows),
        )
        connection.executemany(
            "UPDATE entry_text SET seen = ?, me = ?, question = ?, answers = ?"
            " WHERE seq = (SELECT seq FROM entry WHERE id = ?)",
            ([*(row[name] for name in ("seen", "me", "question", "answers")), row["id"]]
             for row in rows),
        )  # fmt: skip
        ids = json.dumps([row["id"] for row in rows])
        for table in _PARTS:
            connection.execute(f"DELETE FROM {table} WHERE entry_id IN {_THESE}", (ids,))
        self.add_parts(rows)


def _value(row: Row, column: str, clients: Mapping[str, str]) -> object:
    if column == "client_id":
        return clients[folded_code(row["client"])] if row["client"] else None
    if column == "folded":
        return folded_code(row["code"])
    return row[column]
