"""What rows name by an id or a word, and what goes by it here: roles, clients, tags and the like.

Those that are not there yet are added; those of the same name are one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import chain
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING, Any

from journal_app.domain.client_codes import folded_code
from journal_app.storage.ids import new_id
from journal_app.storage.import_inserts import Inserts, Row
from journal_app.storage.whole import Rows, columns_of

if TYPE_CHECKING:
    from journal_app.storage.draft_columns import NewEntries

_NAMING_CLIENTS = (
    "entry", "referral", "reminder", "reflection", "intention", "past_agreement",
)  # fmt: skip
_NO_TERMS: Row = {
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
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)


class Names:
    """From what rows say to what it is here.

    Attributes:
        roles, entries, supervisees: the id here by the id in the rows.
    """

    def __init__(self, inserts: Inserts, rows: Rows, new: NewEntries | None = None) -> None:
        self._inserts, self._rows, self._new = inserts, rows, new
        self.roles: dict[str, str] = {}
        self.entries: dict[str, str] = {}
        self.supervisees: dict[str, str] = {}
        self._clients: dict[str, str] = {}
        self._codes: dict[str, str] = {}
        self._tags: dict[str, str] = {}

    def add_roles(self) -> list[Row]:
        """Adds roles; those that were new."""
        there = self._inserts.read("SELECT id, kind, name, ordinal FROM role")
        by_name = {(kind, name): id_ for id_, kind, name, _ in there}
        ids = {row[0] for row in there}
        after = max((row[3] for row in there), default=-1) + 1
        fresh: list[Row] = []
        for row in self._rows.get("role", []):
            same = row["id"] if row["id"] in ids else by_name.get((row["kind"], row["name"]))
            self.roles[row["id"]] = same or row["id"]
            if same is None:
                fresh.append({**row, "ordinal": after + len(fresh) if there else row["ordinal"]})
        self._inserts.rows("role", columns_of("role"), fresh)
        return fresh

    def add_clients(self) -> list[Row]:
        """Adds clients, those that are only named as well; those that were new."""
        there = dict(self._inserts.read("SELECT id, folded FROM client"))
        self._clients = {folded: id_ for id_, folded in there.items()}
        fresh: list[Row] = []
        for row in self._rows.get("client", []):
            code = folded_code(row["code"])
            if row["id"] in there:
                self._clients.setdefault(code, row["id"])
            elif code not in self._clients:
                self._clients[code] = row["id"]
                fresh.append(row)
        for word, row in self._namings():
            if word and word not in self._codes:
                code = folded_code(word)
                if code not in self._clients:
                    self._clients[code] = new_id()
                    fresh.append(_only_named(self._clients[code], word, row))
                self._codes[word] = self._clients[code]
        for row in fresh:
            row["folded"] = folded_code(row["code"])
        self._inserts.rows("client", (*columns_of("client"), "folded"), fresh)
        return fresh

    def _namings(self) -> Iterator[tuple[str, Row]]:
        """The codes that rows name, with the row."""
        if self._new is not None:
            drafts = self._new.drafts
            first = dict(zip(reversed(drafts.client), reversed(drafts.started_at), strict=True))
            for word in dict.fromkeys(drafts.client):
                yield word, {"started_at": first[word]}
        for table in _NAMING_CLIENTS:
            for row in self._rows.get(table, []):
                yield row["client"], row

    def add_tags(self) -> list[Row]:
        """Adds tags; those that were new."""
        there = self._inserts.read("SELECT id, name FROM tag")
        ids = {no_case(name): id_ for id_, name in there}
        fresh: list[Row] = []
        named = (row["name"] for table in ("tag", "entry_tag") for row in self._rows.get(table, []))
        of_new = () if self._new is None else chain.from_iterable(self._new.drafts.tags)
        for word in dict.fromkeys(chain(named, of_new)):
            name = no_case(word)
            if name not in ids:
                ids[name] = new_id()
                fresh.append({"id": ids[name], "name": word})
            self._tags[word] = ids[name]
        self._inserts.rows("tag", ("id", "name"), fresh)
        return fresh

    def new_supervisees(self) -> list[Row]:
        """Those that are not there yet."""
        found = self._inserts.read("SELECT id, name FROM supervisee")
        there: dict[str, str] = {no_case(name): id_ for id_, name in found}
        fresh: list[Row] = []
        for row in self._rows.get("supervisee", []):
            held: str = there.setdefault(no_case(row["name"]), row["id"])
            self.supervisees[row["id"]] = held
            if held == row["id"]:
                fresh.append(row)
        return fresh

    @property
    def roles_differ(self) -> bool:
        """Whether a role goes by another id here."""
        return any(old != now for old, now in self.roles.items())

    def role_id(self, id_: str) -> str:
        """The id of a role."""
        return self.roles.get(id_, id_)

    def client_id(self, row: Mapping[str, Any]) -> str | None:
        """The id of the client a row names, or None where it names none."""
        return self.coded(row["client"])

    def coded(self, client: str) -> str | None:
        """The id of a client by the code, or None without one."""
        return self._codes[client] if client else None

    def tag_id(self, name: str) -> str:
        """The id of a tag."""
        return self._tags[name]

    def with_role(self, row: Row) -> Row:
        """The row with the role's id as it is here; and so on."""
        return {**row, "role_id": self.role_id(row["role_id"])}

    def with_client(self, row: Row) -> Row:
        return {**row, "client_id": self.client_id(row)}

    def with_entry(self, row: Row) -> Row:
        """An entry that came from the same source may be here under another id."""
        return {**row, "entry_id": self.entries.get(row["entry_id"], row["entry_id"])}

    def with_payload_role(self, row: Row) -> Row:
        """A kept draft names its role as well; here it may go by another id."""
        if not self.roles_differ:
            return row
        payload = json.loads(row["payload"])
        role = payload.get("role_id")
        if self.role_id(role) == role:
            return row
        payload["role_id"] = self.role_id(role)
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        return {**row, "payload": text}

    def with_supervisee(self, row: Row) -> Row:
        held = self.supervisees.get(row["supervisee_id"], row["supervisee_id"])
        return {**row, "supervisee_id": held}

    def with_role_and_client(self, row: Row) -> Row:
        return self.with_client(self.with_role(row))

    def with_entry_and_client(self, row: Row) -> Row:
        return self.with_entry(self.with_client(row))


def no_case(text: str) -> str:
    """The text as the database compares names: only A to Z lose their case."""
    return text.translate(_SMALL)


def _only_named(id_: str, code: str, row: Row) -> Row:
    """A client of whom nothing but the code is known."""
    at = row.get("started_at") or row.get("opened_at") or row.get("due_at") or 0
    return {"id": id_, "code": code, "made_at": at, **_NO_TERMS}
