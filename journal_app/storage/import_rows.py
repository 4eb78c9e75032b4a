"""One run of adding many rows, inside its transaction: what is there already stays as it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from itertools import compress, islice
from typing import TYPE_CHECKING

from journal_app.storage.driver import Connection
from journal_app.storage.import_ahead import TEXT_COLUMNS, TextsAhead
from journal_app.storage.import_beside import made_beside
from journal_app.storage.import_inserts import Inserts, Part, Row
from journal_app.storage.import_names import Names
from journal_app.storage.import_parts import EntryParts
from journal_app.storage.import_search import INDEXED, MANY, entries_kept_up, search_kept_up
from journal_app.storage.whole import FILE_NOTES, Rows, columns_of

if TYPE_CHECKING:
    from journal_app.storage.draft_columns import ColumnParts, NewEntries

INDEX_SHARE = 4
"""How many rows the search index of one entry is worth, where it is told how much is done."""
OWN_TABLES = {
    "practitioner": "1",
    "setting": " AND ".join(f"key NOT LIKE '{beginning}%'" for beginning in FILE_NOTES),
    "role": "1",
}
"""Tables about whose journal it is, and which of their rows."""


class Adding:
    """One run of adding; ``added`` holds the ids of what was added, by table."""

    def __init__(
        self,
        connection: Connection,
        rows: Rows,
        told: Callable[[int, int], None] | None = None,
        ahead: TextsAhead | None = None,
        new: NewEntries | None = None,
    ) -> None:
        """``new`` are entries that come as columns, and not among the rows."""
        self._rows, self._ahead, self._new = rows, ahead, new
        to_write = sum(map(len, rows.values())) + len(rows.get("entry", ())) * INDEX_SHARE
        if new is not None:
            to_write += new.drafts.row_count + len(new) * INDEX_SHARE
        self._inserts = Inserts(connection, to_write, told)
        self._names = Names(self._inserts, rows, new)
        self.added: dict[str, list[str]] = {}

    def replace_own(self) -> Rows:
        """Put practitioner, settings and roles in place of those there; what those were."""
        before: Rows = {}
        for table, kept in OWN_TABLES.items():
            columns = columns_of(table)
            found = self._inserts.read(f"SELECT {', '.join(columns)} FROM {table} WHERE {kept}")
            before[table] = [dict(zip(columns, row, strict=True)) for row in found]
            self._inserts.connection.execute(f"DELETE FROM {table} WHERE {kept}")
        for table in ("practitioner", "setting"):
            self._inserts.rows(table, columns_of(table), self._rows.get(table, []))
        return before

    def add_all(self, batch_id: str | None) -> None:
        """Add everything, what others refer to first."""
        names = self._names
        self.added["role"] = _ids(names.add_roles())
        self._add_by_id("intended_area", names.with_role)
        self._add_by_id("own_signal")
        self.add_names()
        self._add_entries(batch_id)
        referrals = self._add_by_id("referral", names.with_entry_and_client)
        self._add_where("referral_signal", lambda row: row["referral_id"] in referrals)
        self._add_where("referral_step", lambda row: row["referral_id"] in referrals)
        self._add_by_id("reminder", names.with_entry_and_client)
        self._add_by_id("reflection", names.with_role_and_client)
        self._add_by_id("event", names.with_role)
        self._add_by_id("past_agreement", names.with_client)
        self._add_by_id("meeting", names.with_role)
        self._add_by_id("meeting_action")
        self._add_by_id("followed_scheme")
        self._add_by_id("opening_balance", names.with_role)
        self._add_by_id("development", names.with_role)
        self._add_supervision_items()
        self._add_intentions()
        self._add_by_id("draft", names.with_payload_role, key="entry_id")
        self._add_around()

    def add_names(self) -> None:
        """Clients and tags."""
        self.added["client"] = _ids(self._names.add_clients())
        self.added["tag"] = _ids(self._names.add_tags())

    def add_parts(self, entries: list[Row]) -> None:
        """What belongs to entries that are there by now."""
        for part in self._parts_of(entries).parts():
            self._inserts.part(part)

    def _add_entries(self, batch_id: str | None) -> None:
        inserts = self._inserts
        parts = self._new_entries()
        newest: int = inserts.read("SELECT coalesce(max(seq), 0) FROM entry")[0][0]
        tags: dict[str, str] = dict(inserts.read("SELECT id, name FROM tag"))
        self.added["entry"] = parts.ids
        roles = {row[0] for row in inserts.read("SELECT id FROM role")}
        if not roles.issuperset(parts.roles):  # which the database itself need not look up
            raise LookupError("a session is to come in a role that is not there")
        made = parts.made(newest, batch_id, tags)
        # The texts come before what they belong to: while the database makes the index of them, for
        # which it needs no Python, all else is made ready beside it; and the history last, which
        # is made while the database makes the indexes of what was written before.
        with made_beside(made) if len(parts) >= MANY else nullcontext(made) as ready:
            with entries_kept_up(inserts.connection, len(parts), newest):
                self._add_texts(parts, newest)
                inserts.tell(len(parts) * INDEX_SHARE)
                for part in islice(ready, len(INDEXED)):
                    inserts.part(part)
            for part in ready:
                inserts.part(part)

    def _new_entries(self) -> EntryParts | ColumnParts:
        """The entries that are not there yet, neither by id nor by source."""
        if self._new is not None:
            from journal_app.storage.draft_columns import ColumnParts

            drafts = self._new.drafts
            is_new = self._not_there(drafts.id, drafts.source_id)
            return ColumnParts(self._new.only(is_new), self._names)
        rows = self._rows.get("entry", [])
        is_new = self._not_there([row["id"] for row in rows], [row["source_id"] for row in rows])
        return self._parts_of(list(compress(rows, is_new)))

    def _parts_of(self, entries: list[Row]) -> EntryParts:
        moments, marks = (
            self._inserts.taken(table, [row["id"] for row in self._rows.get(table, [])])
            for table in ("moment", "placement")
        )
        return EntryParts(self._rows, entries, self._names, (moments, marks))

    def _not_there(self, ids: Sequence[str], sources: Sequence[str | None]) -> list[bool]:
        """Of each entry whether it is not there yet; what stands twice comes in once."""
        taken = self._inserts.taken("entry", ids)
        known: dict[str | None, str] = dict(
            self._inserts.read(
                "SELECT source_id, id FROM entry"
                " WHERE source_id IN (SELECT value FROM json_each(?))",
                json.dumps([source for source in sources if source is not None]),
            )
            if self._inserts.read("SELECT 1 FROM entry LIMIT 1")
            else ()
        )
        is_new: list[bool] = []
        for id_, source in zip(ids, sources, strict=True):
            if id_ not in taken and source in known:
                self._names.entries[id_] = known[source]
            is_new.append(id_ not in taken and source not in known)
            if is_new[-1]:
                taken.add(id_)
                if source is not None:
                    known[source] = id_
        return is_new

    def _add_texts(self, parts: EntryParts | ColumnParts, newest: int) -> None:
        texts, connection = parts.texts(), self._inserts.connection
        if self._ahead is not None:
            self._ahead.settle(texts)
            return
        connection.execute("PRAGMA defer_foreign_keys = ON")
        with search_kept_up(connection, len(parts)):
            numbered = ((seq, *words) for seq, words in enumerate(texts, newest + 1))
            self._inserts.part(Part("entry_text", TEXT_COLUMNS, numbered))

    def _add_around(self) -> None:
        """Contacts, the will, and what went to supervision and came from there."""
        if self._inserts.read("SELECT 1 FROM professional_will"):
            self._rows["professional_will"] = []
        for table in ("contact", "professional_will", "departure", "erasure", "packet"):
            self._add_by_id(table)
        self._add_by_id("packet_session", self._names.with_entry)
        self._add_by_id("reply")
        self._add_by_id("note", self._names.with_entry)
        self._rows["supervisee"] = self._names.new_supervisees()
        self._add_by_id("supervisee")
        self._add_by_id("received_packet", self._names.with_supervisee)
        self._add_by_id("received_mark")
        self._add_by_id("received_note")

    def _add_supervision_items(self) -> None:
        raised = "SELECT entry_id FROM supervision_item WHERE kind = 'entry'"
        have_one = {row[0] for row in self._inserts.read(raised)}
        self._rows["supervision_item"] = [
            row
            for row in map(self._names.with_entry, self._rows.get("supervision_item", []))
            if row["kind"] != "entry" or row["entry_id"] not in have_one
        ]
        self._add_by_id("supervision_item")

    def _add_intentions(self) -> None:
        """An entry has one intention at most: the one it has stays."""
        taken = "SELECT entry_id FROM intention WHERE entry_id IS NOT NULL"
        have_one = {row[0] for row in self._inserts.read(taken)}
        kept: list[Row] = []
        for row in map(self._names.with_entry, self._rows.get("intention", [])):
            if row["entry_id"] is None or row["entry_id"] not in have_one:
                have_one.add(row["entry_id"])
                kept.append(row)
        self._rows["intention"] = kept
        self._add_by_id("intention", self._names.with_role_and_client)

    def _add_by_id(
        self, table: str, prepared: Callable[[Row], Row] = dict, key: str = "id"
    ) -> set[str]:
        """Add the rows of a table whose id is not there yet; their ids."""
        rows = self._rows.get(table, [])
        there = self._inserts.taken(table, [row[key] for row in rows], key)
        fresh = [prepared(row) for row in rows if row[key] not in there]
        columns = tuple(
            "client_id" if column == "client" else column for column in columns_of(table)
        )
        self._inserts.rows(table, columns, fresh)
        self.added[table] = [row[key] for row in fresh]
        return set(self.added[table])

    def _add_where(self, table: str, belongs: Callable[[Row], bool]) -> None:
        rows = [row for row in self._rows.get(table, []) if belongs(row)]
        self._inserts.rows(table, columns_of(table), rows)


def _ids(rows: list[Row]) -> list[str]:
    return [row["id"] for row in rows]
