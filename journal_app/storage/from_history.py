"""Puts together what a damaged journal lost of its sessions, from the history that is left of them.

Each version of a session holds all of it: its texts, its moments, its client's code. Runs in the
caller's transaction, with foreign keys off, before anything is named or taken out for good.
"""

from __future__ import annotations

from typing import Any

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.storage.derived import derived_columns
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.driver import Connection
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms
from journal_app.storage.payload import from_json
from journal_app.storage.whole import Rows

_NEWEST = """
SELECT r.entry_id, e.seq, e.client_id, r.number, r.saved_at, r.payload,
       (SELECT min(f.saved_at) FROM revision f WHERE f.entry_id = r.entry_id)
FROM revision r LEFT JOIN entry e ON e.id = r.entry_id
WHERE r.number = (SELECT max(n.number) FROM revision n WHERE n.entry_id = r.entry_id)
"""
_PARTS = ("prompt_answer", "moment", "entry_tag", "observation")


@dataclass(frozen=True, slots=True)
class _Version:
    """The newest version that is left of a session; ``seq`` is None where its row is gone."""

    entry_id: str
    seq: int | None
    client_id: str | None
    number: int
    saved_at: int
    draft: EntryDraft
    first_at: int


def put_together(connection: Connection, now: int) -> int:
    """Puts in what is missing and stands in the history; sessions that got something back."""
    history = _History(connection, now)
    return sum(history.complete(version) for version in _versions(connection))


def _versions(connection: Connection) -> list[_Version]:
    found = []
    for entry_id, seq, client_id, number, saved_at, payload, first_at in connection.execute(
        _NEWEST
    ).fetchall():
        try:
            draft = from_json(payload)
        except (ValueError, KeyError, TypeError, OverflowError):
            continue  # a version that is damaged itself
        if draft.id == entry_id:
            found.append(_Version(entry_id, seq, client_id, number, saved_at, draft, first_at))
    return found


class _History:
    """Completes sessions one by one."""

    def __init__(self, connection: Connection, now: int) -> None:
        self._connection, self._now = connection, now
        self._clients = set(self._column("SELECT id FROM client"))
        self._codes: dict[str, str] = dict(self._rows("SELECT folded, id FROM client"))
        self._tags: dict[str, str] = dict(self._rows("SELECT lower(name), id FROM tag"))
        self._worded = set(self._column("SELECT seq FROM entry_text"))
        self._have = {
            table: set(self._column(f"SELECT DISTINCT entry_id FROM {table}")) for table in _PARTS
        }
        self._moments = set(self._column("SELECT id FROM moment"))
        self._last = max([0, *self._worded, *self._column("SELECT seq FROM entry")])
        loose = "SELECT seen, me, seq FROM entry_text WHERE seq NOT IN (SELECT seq FROM entry)"
        self._loose: dict[tuple[str, str], int] = {
            (seen, me): seq for seen, me, seq in self._rows(loose) if seen or me
        }

    def complete(self, version: _Version) -> bool:
        """Whether anything of the session was missing, and is there now."""
        rows = rows_of([NewEntry(version.draft, from_ms(version.saved_at))])
        client = self._name_client(version)
        seq = version.seq
        missing = seq is None
        if seq is None:
            seq = self._add_entry(version, rows, client)
        added = self._add_parts(version.entry_id, rows)
        return self._add_words(seq, version, rows) or added or missing

    def _name_client(self, version: _Version) -> str | None:
        """The id of its client, whose own row may be gone; the history knows the code."""
        code, folded = version.draft.client, folded_code(version.draft.client)
        if version.seq is not None and version.client_id is None:
            return None
        known = version.client_id or self._codes.get(folded)
        if known in self._clients or not code:
            return known
        if folded in self._codes:
            return known  # somebody else is called so: it is named otherwise later
        id_ = known or new_id()
        self._connection.execute(
            "INSERT INTO client (id, code, folded, made_at) VALUES (?, ?, ?, ?)",
            (id_, code, folded, self._now),
        )
        self._clients.add(id_)
        self._codes[folded] = id_
        return id_

    def _add_entry(self, version: _Version, rows: Rows, client: str | None) -> int:
        entry: dict[str, Any] = dict(rows["entry"][0])
        derived = derived_columns(rows, [entry])[version.entry_id]
        seq = self._loose.pop((entry.pop("seen"), entry.pop("me")), 0)
        if not seq:
            self._last = seq = self._last + 1
        for name in ("question", "client"):
            entry.pop(name)
        derived.pop("answers")
        entry |= derived
        entry |= {"seq": seq, "client_id": client, "revision": version.number}
        entry |= {"written_at": version.first_at, "changed_at": version.saved_at}
        self._insert("entry", entry)
        return seq

    def _add_words(self, seq: int, version: _Version, rows: Rows) -> bool:
        if seq in self._worded:
            return False
        entry = rows["entry"][0]
        answers = derived_columns(rows, [entry])[version.entry_id]["answers"]
        words = {name: entry[name] for name in ("seen", "me", "question")}
        self._insert("entry_text", {"seq": seq, **words, "answers": answers})
        self._worded.add(seq)
        return any(words.values()) or bool(answers)

    def _add_parts(self, entry_id: str, rows: Rows) -> bool:
        added = False
        for table in _PARTS:
            of_table = rows[table]
            if table == "moment":
                of_table = [row for row in of_table if row["id"] not in self._moments]
            elif entry_id in self._have[table]:
                continue
            for row in of_table:
                added = True
                self._insert(table, self._as_kept(table, row))
        fresh = {row["id"] for row in rows["moment"]} - self._moments
        self._moments |= fresh
        for mark in rows["placement"]:
            if mark["moment_id"] in fresh or not self._is_placed(mark["moment_id"]):
                added = True
                self._insert("placement", mark)
        return added

    def _is_placed(self, moment_id: str) -> bool:
        sql = "SELECT 1 FROM placement WHERE moment_id = ?"
        return self._connection.execute(sql, (moment_id,)).fetchone() is not None

    def _as_kept(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        if table == "observation":
            return {"id": new_id(), **row}
        if table != "entry_tag":
            return row
        name = row["name"]
        if name.lower() not in self._tags:
            self._tags[name.lower()] = new_id()
            self._insert("tag", {"id": self._tags[name.lower()], "name": name})
        kept = {key: value for key, value in row.items() if key != "name"}
        return {**kept, "tag_id": self._tags[name.lower()]}

    def _insert(self, table: str, row: dict[str, Any]) -> None:
        marks = ", ".join("?" * len(row))
        self._connection.execute(
            f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({marks})",
            tuple(row.values()),
        )

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql).fetchall()

    def _column(self, sql: str) -> list[Any]:
        return [row[0] for row in self._rows(sql)]
