"""One run of adding many rows, inside its transaction: what is there already stays as it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from itertools import chain, islice
from operator import itemgetter
from string import ascii_lowercase, ascii_uppercase
from typing import Any

from journal_app.domain.client_codes import folded_code
from journal_app.storage.derived import answers_of, derived_columns
from journal_app.storage.driver import Connection
from journal_app.storage.ids import new_id
from journal_app.storage.import_ahead import TEXT_COLUMNS, Texts, TextsAhead
from journal_app.storage.import_beside import made_beside
from journal_app.storage.import_inserts import Part, insert_values
from journal_app.storage.import_search import INDEXED, MANY, entries_kept_up, search_kept_up
from journal_app.storage.whole import FILE_NOTES, Rows, columns_of

_Row = dict[str, Any]
INDEX_SHARE = 4
"""How many rows the search index of one entry is worth, where it is told how much is done."""
OWN_TABLES = {
    "practitioner": "1",
    "setting": " AND ".join(f"key NOT LIKE '{beginning}%'" for beginning in FILE_NOTES),
    "role": "1",
}
"""Tables about whose journal it is, and which of their rows."""
ENTRY_COLUMNS = (
    "seq", "id", "role_id", "client_id", "started_at", "zone", "local_day", "minutes", "format",
    "agreement_kind", "paid_kind", "people", "charge", "familiarity", "told", "interpreted",
    "to_supervision", "x", "y", "path", "hard_to_say", "late", "written_at", "changed_at",
    "revision", "trashed_at", "import_batch_id", "source_id",
)  # fmt: skip
_DERIVED = ("local_day", "x", "y", "path", "hard_to_say", "late")
_AS_IT_IS = tuple(
    name
    for name in ENTRY_COLUMNS
    if name not in {*_DERIVED, "seq", "role_id", "client_id", "import_batch_id"}
)
_TEXTS = ("seen", "me", "question")
_as_it_is, _derived, _texts = itemgetter(*_AS_IT_IS), itemgetter(*_DERIVED), itemgetter(*_TEXTS)


class Adding:
    """One run of adding; ``added`` holds the ids of what was added, by table."""

    def __init__(
        self,
        connection: Connection,
        rows: Rows,
        told: Callable[[int, int], None] | None = None,
        ahead: TextsAhead | None = None,
    ) -> None:
        self._connection = connection
        self._ahead = ahead
        self._rows = rows
        self._told = told
        self._written = 0
        self._to_write = sum(map(len, rows.values())) + len(rows.get("entry", ())) * INDEX_SHARE
        self.added: dict[str, list[str]] = {}
        self._roles: dict[str, str] = {}
        self._clients: dict[str, str] = {}
        self._tags: dict[str, str] = {}
        self._entries: dict[str, str] = {}
        self._supervisees: dict[str, str] = {}

    def replace_own(self) -> Rows:
        """Put practitioner, settings and roles in place of those there; what those were."""
        before: Rows = {}
        for table, kept in OWN_TABLES.items():
            columns = columns_of(table)
            found = self._read(f"SELECT {', '.join(columns)} FROM {table} WHERE {kept}")
            before[table] = [dict(zip(columns, row, strict=True)) for row in found]
            self._connection.execute(f"DELETE FROM {table} WHERE {kept}")
        for table in ("practitioner", "setting"):
            self._insert(table, columns_of(table), self._rows.get(table, []))
        return before

    def add_all(self, batch_id: str | None) -> None:
        """Add everything, what others refer to first."""
        self._add_roles()
        self._add_by_id("intended_area", self._with_role)
        self._add_by_id("own_signal")
        self.add_clients()
        self.add_tags()
        new = self._new_entries()
        newest = self._read("SELECT coalesce(max(seq), 0) FROM entry")[0][0]
        self.added["entry"] = [row["id"] for row in new]
        parts = chain(
            self._entries_of(new, newest, batch_id, self._names_of_tags()),
            self._parts(set(self.added["entry"]), *self._parts_there()),
        )
        # The texts come before what they belong to: while the database makes the index of them, for
        # which it needs no Python, all else is made ready beside it; and the history last, which
        # is made while the database makes the indexes of what was written before.
        with made_beside(parts) if len(new) >= MANY else nullcontext(parts) as ready:
            with entries_kept_up(self._connection, len(new), newest):
                self._add_texts(new, newest)
                self._tell(len(new) * INDEX_SHARE)
                for part in islice(ready, len(INDEXED)):
                    self._insert_values(*part)
            for part in ready:
                self._insert_values(*part)
        referrals = self._add_by_id("referral", self._with_both)
        self._add_where("referral_signal", lambda row: row["referral_id"] in referrals)
        self._add_where("referral_step", lambda row: row["referral_id"] in referrals)
        self._add_by_id("reminder", self._with_both)
        self._add_by_id("reflection", lambda row: self._with_client(self._with_role(row)))
        self._add_by_id("event", self._with_role)
        self._add_by_id("past_agreement", self._with_client)
        self._add_by_id("meeting", self._with_role)
        self._add_by_id("meeting_action")
        self._add_by_id("followed_scheme")
        self._add_by_id("opening_balance", self._with_role)
        self._add_by_id("development", self._with_role)
        self._add_supervision_items()
        self._add_intentions()
        self._add_by_id("draft", self._with_payload_role, key="entry_id")
        self._add_around()

    def _add_around(self) -> None:
        """Contacts, the will, and what went to supervision and came from there."""
        if self._read("SELECT 1 FROM professional_will"):
            self._rows["professional_will"] = []
        for table in ("contact", "professional_will", "departure", "erasure", "packet"):
            self._add_by_id(table)
        self._add_by_id("packet_session", self._with_entry)
        self._add_by_id("reply")
        self._add_by_id("note", self._with_entry)
        self._add_supervisees()
        self._add_by_id("received_packet", self._with_supervisee)
        self._add_by_id("received_mark")
        self._add_by_id("received_note")

    def _add_supervisees(self) -> None:
        """Those of the same name are one."""
        found = self._read("SELECT id, name FROM supervisee")
        there: dict[str, str] = {_no_case(name): id_ for id_, name in found}
        fresh: list[_Row] = []
        for row in self._rows.get("supervisee", []):
            held: str = there.setdefault(_no_case(row["name"]), row["id"])
            self._supervisees[row["id"]] = held
            if held == row["id"]:
                fresh.append(row)
        self._rows["supervisee"] = fresh
        self._add_by_id("supervisee")

    def _add_roles(self) -> None:
        there = self._read("SELECT id, kind, name, ordinal FROM role")
        by_name = {(kind, name): id_ for id_, kind, name, _ in there}
        ids = {row[0] for row in there}
        after = max((row[3] for row in there), default=-1) + 1
        fresh: list[_Row] = []
        for row in self._rows.get("role", []):
            same = row["id"] if row["id"] in ids else by_name.get((row["kind"], row["name"]))
            self._roles[row["id"]] = same or row["id"]
            if same is None:
                fresh.append({**row, "ordinal": after + len(fresh) if there else row["ordinal"]})
        self._insert("role", columns_of("role"), fresh)
        self.added["role"] = [row["id"] for row in fresh]

    def add_clients(self) -> None:
        there = dict(self._read("SELECT id, folded FROM client"))
        self._clients = {folded: id_ for id_, folded in there.items()}
        fresh: list[_Row] = []
        for row in self._rows.get("client", []):
            code = folded_code(row["code"])
            if row["id"] in there:
                self._clients.setdefault(code, row["id"])
            elif code not in self._clients:
                self._clients[code] = row["id"]
                fresh.append(row)
        named = [
            row for table in _NAMING_CLIENTS for row in self._rows.get(table, []) if row["client"]
        ]
        for row in named:
            code = folded_code(row["client"])
            if code not in self._clients:
                self._clients[code] = new_id()
                at = row.get("started_at") or row.get("opened_at") or row.get("due_at") or 0
                fresh.append(
                    {"id": self._clients[code], "code": row["client"], "made_at": at, **_NO_TERMS}
                )
        for row in fresh:
            row["folded"] = folded_code(row["code"])
        self._insert("client", (*columns_of("client"), "folded"), fresh)
        self.added["client"] = [row["id"] for row in fresh]

    def add_tags(self) -> None:
        self._tags = {_no_case(name): id_ for id_, name in self._read("SELECT id, name FROM tag")}
        fresh: list[_Row] = []
        for table in ("tag", "entry_tag"):
            for row in self._rows.get(table, []):
                name = _no_case(row["name"])
                if name not in self._tags:
                    self._tags[name] = new_id()
                    fresh.append({"id": self._tags[name], "name": row["name"]})
        self._insert("tag", ("id", "name"), fresh)
        self.added["tag"] = [row["id"] for row in fresh]

    def _new_entries(self) -> list[_Row]:
        """The entries that are not there yet, neither by id nor by source."""
        rows = self._rows.get("entry", [])
        ids = self._taken("entry", rows)
        sources = [row["source_id"] for row in rows if row["source_id"] is not None]
        known = dict(
            self._read(
                "SELECT source_id, id FROM entry"
                " WHERE source_id IN (SELECT value FROM json_each(?))",
                json.dumps(sources),
            )
            if self._read("SELECT 1 FROM entry LIMIT 1")
            else ()
        )
        fresh: list[_Row] = []
        for row in rows:
            source = row["source_id"]
            if row["id"] in ids:
                continue
            if source in known:
                self._entries[row["id"]] = known[source]
                continue
            ids.add(row["id"])
            if source is not None:
                known[source] = row["id"]
            fresh.append(row)
        return fresh

    def _add_texts(self, fresh: list[_Row], newest: int) -> None:
        answers = answers_of(self._rows)
        texts: list[Texts] = [(*_texts(row), answers.get(row["id"], "")) for row in fresh]
        if self._ahead is not None:
            self._ahead.settle(texts)
            return
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        with search_kept_up(self._connection, len(fresh)):
            numbered = ((seq, *words) for seq, words in enumerate(texts, newest + 1))
            self._insert_values("entry_text", TEXT_COLUMNS, numbered)

    def _entries_of(
        self, fresh: list[_Row], newest: int, batch_id: str | None, tags: Mapping[str, str]
    ) -> Iterator[Part]:
        """The new entries, but for their texts."""
        derived = derived_columns(self._rows, fresh)
        yield (
            "entry",
            (*_AS_IT_IS, *_DERIVED, "seq", "role_id", "client_id", "tags", "import_batch_id"),
            [
                (
                    *_as_it_is(row),
                    *_derived(derived[row["id"]]),
                    seq,
                    self._roles.get(row["role_id"], row["role_id"]),
                    self.client_id(row),
                    tags.get(row["id"], ""),
                    batch_id,
                )
                for seq, row in enumerate(fresh, newest + 1)
            ],
        )

    def _names_of_tags(self) -> dict[str, str]:
        """What stands of its tags with an entry, by its id: as ``entry_tagged`` would write it."""
        names = dict(self._read("SELECT id, name FROM tag"))
        held: dict[str, dict[str, int]] = {}
        for row in self._rows.get("entry_tag", []):
            name = names[self._tags[_no_case(row["name"])]]
            held.setdefault(row["entry_id"], {}).setdefault(name, row["ordinal"])
        return {
            entry_id: "\n".join(sorted(of, key=lambda name: (of[name], _no_case(name))))
            for entry_id, of in held.items()
        }

    def add_parts(self, new: set[str]) -> None:
        """What belongs to the new entries. Ids of moments and marks that are taken are replaced."""
        for part in self._parts(new, *self._parts_there()):
            self._insert_values(*part)

    def _parts_there(self) -> tuple[set[str], set[str]]:
        """Ids of moments and of marks that are taken."""
        moments, marks = (self._rows.get(table, []) for table in ("moment", "placement"))
        return self._taken("moment", moments), self._taken("placement", marks)

    def _parts(
        self, new: set[str], moments_there: set[str], marks_there: set[str]
    ) -> Iterator[Part]:
        """The same, to be written in this order: what is ``INDEXED`` first, after the entries.

        Nothing is read for it, nor written.
        """
        moments, marks = self._of("moment", new), self._of("placement", new)
        renamed = {row["id"]: new_id() for row in moments if row["id"] in moments_there}
        retaken = {row["id"] for row in marks if row["id"] in marks_there}
        if renamed or retaken:
            moments = [{**row, "id": renamed.get(row["id"], row["id"])} for row in moments]
            marks = [
                {
                    **row,
                    "id": new_id() if row["id"] in retaken else row["id"],
                    "moment_id": renamed.get(row["moment_id"], row["moment_id"]),
                }
                for row in marks
            ]
        yield _part("moment", moments)
        yield _part("placement", marks)
        tags = {
            (row["entry_id"], self._tags[_no_case(row["name"])]): row["ordinal"]
            for row in reversed(self._rows.get("entry_tag", []))
            if row["entry_id"] in new
        }
        columns = ("entry_id", "tag_id", "ordinal")
        yield "entry_tag", columns, [(*ids, ordinal) for ids, ordinal in tags.items()]
        ticks = [{**row, "id": new_id()} for row in self._of("observation", new)]
        yield _part("observation", ticks, "id")
        yield _part("prompt_answer", self._of("prompt_answer", new))
        revisions = map(_with_payload, self._of("revision", new))
        if any(old != now for old, now in self._roles.items()):
            revisions = map(self._with_payload_role, revisions)
        yield _part("revision", revisions)

    def _of(self, table: str, entries: set[str]) -> list[_Row]:
        """The rows of a table that belong to these entries."""
        return [row for row in self._rows.get(table, []) if row["entry_id"] in entries]

    def _add_supervision_items(self) -> None:
        raised = "SELECT entry_id FROM supervision_item WHERE kind = 'entry'"
        have_one = {row[0] for row in self._read(raised)}
        self._rows["supervision_item"] = [
            row
            for row in map(self._with_entry, self._rows.get("supervision_item", []))
            if row["kind"] != "entry" or row["entry_id"] not in have_one
        ]
        self._add_by_id("supervision_item")

    def _add_intentions(self) -> None:
        """An entry has one intention at most: the one it has stays."""
        taken = "SELECT entry_id FROM intention WHERE entry_id IS NOT NULL"
        have_one = {row[0] for row in self._read(taken)}
        kept: list[_Row] = []
        for row in map(self._with_entry, self._rows.get("intention", [])):
            if row["entry_id"] is None or row["entry_id"] not in have_one:
                have_one.add(row["entry_id"])
                kept.append(row)
        self._rows["intention"] = kept
        self._add_by_id("intention", lambda row: self._with_client(self._with_role(row)))

    def _add_by_id(
        self, table: str, prepared: Callable[[_Row], _Row] = dict, key: str = "id"
    ) -> set[str]:
        """Add the rows of a table whose id is not there yet; their ids."""
        rows = self._rows.get(table, [])
        there = self._taken(table, rows, key)
        fresh = [prepared(row) for row in rows if row[key] not in there]
        columns = tuple(
            "client_id" if column == "client" else column for column in columns_of(table)
        )
        self._insert(table, columns, fresh)
        self.added[table] = [row[key] for row in fresh]
        return set(self.added[table])

    def _add_where(self, table: str, belongs: Callable[[_Row], bool]) -> None:
        rows = [row for row in self._rows.get(table, []) if belongs(row)]
        self._insert(table, columns_of(table), rows)

    def _with_role(self, row: _Row) -> _Row:
        return {**row, "role_id": self._roles.get(row["role_id"], row["role_id"])}

    def _with_client(self, row: _Row) -> _Row:
        return {**row, "client_id": self.client_id(row)}

    def _with_entry(self, row: _Row) -> _Row:
        """An entry that came from the same source may be here under another id."""
        return {**row, "entry_id": self._entries.get(row["entry_id"], row["entry_id"])}

    def _with_supervisee(self, row: _Row) -> _Row:
        held = self._supervisees.get(row["supervisee_id"], row["supervisee_id"])
        return {**row, "supervisee_id": held}

    def _with_both(self, row: _Row) -> _Row:
        return self._with_entry(self._with_client(row))

    def client_id(self, row: Mapping[str, Any]) -> str | None:
        return self._clients[folded_code(row["client"])] if row["client"] else None

    def _with_payload_role(self, row: _Row) -> _Row:
        """A kept draft names its role as well; here it may go by another id."""
        if all(old == new for old, new in self._roles.items()):
            return row
        payload = json.loads(row["payload"])
        role = payload.get("role_id")
        if self._roles.get(role, role) == role:
            return row
        payload["role_id"] = self._roles[role]
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        return {**row, "payload": text}

    def _taken(self, table: str, rows: Iterable[_Row], key: str = "id") -> set[str]:
        if not self._read(f"SELECT 1 FROM {table} LIMIT 1"):
            return set()
        asked = json.dumps([row[key] for row in rows])
        sql = f"SELECT {key} FROM {table} WHERE {key} IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self._read(sql, asked)}

    def _insert(self, table: str, columns: tuple[str, ...], rows: list[_Row]) -> None:
        if rows:
            cells = itemgetter(*columns)  # all tables have more than one
            self._insert_values(table, columns, map(cells, rows))

    def _insert_values(
        self, table: str, columns: tuple[str, ...], values: Iterable[tuple[Any, ...]]
    ) -> None:
        insert_values(self._connection, table, columns, values, self._tell)

    def _tell(self, more: int) -> None:
        if self._told is not None:
            self._written += more
            self._told(min(self._written, self._to_write), self._to_write)

    def _read(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, values).fetchall()


_NAMING_CLIENTS = (
    "entry", "referral", "reminder", "reflection", "intention", "past_agreement",
)  # fmt: skip
_NO_TERMS: _Row = {
    "context": "",
    "agreement_kind": "",
    "agreement_scope": "",
    "agreement_start": None,
    "agreement_review": None,
    "agreement_end": None,
    "consent": "none",
    "consent_on": None,
    "consent_note": "",
    "retention_until": None,
    "retention_reason": "",
    "reduced_at": None,
    "listed_on": None,
}


def _part(table: str, rows: Iterable[_Row], *more: str) -> Part:
    columns = (*more, *columns_of(table))
    return table, columns, list(map(itemgetter(*columns), rows))


def _with_payload(row: _Row) -> _Row:
    """A revision, with the text of it where that is made late."""
    payload = row["payload"]
    return row if isinstance(payload, str) else {**row, "payload": payload()}


_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)


def _no_case(text: str) -> str:
    """The text as the database compares names: only A to Z lose their case."""
    return text.translate(_SMALL)
