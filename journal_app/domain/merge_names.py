"""What is one thing under two names: roles, clients, supervisees and the like of two journals."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import Any, TypeAlias

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.merge_rows import Mark, Row, canonical, joined

Tables: TypeAlias = Mapping[str, Mapping[str, Row]]
"""Records by table and id."""
Marks: TypeAlias = Mapping[tuple[str, str], Mark]

_NEVER = Mark(0, False)
_DATED_REMINDERS = {"agreement_review", "retention", "packet"}
_REFERENCES = {
    "role_id": "role",
    "entry_id": "entry",
    "supervisee_id": "supervisee",
    "reminder_id": "reminder",
}


@dataclass(frozen=True, slots=True)
class Names:
    """What a journal's records are called afterwards.

    Attributes:
        ids: by table, from the id there to the one it has afterwards, where that is another.
        codes: from a client's code without capitals to the code it has afterwards.
    """

    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)

    def id_for(self, table: str, id_: str) -> str:
        """The id of a record afterwards."""
        return self.ids.get(table, {}).get(id_, id_)

    def code(self, code: str) -> str:
        """The code of a client afterwards."""
        return self.codes.get(folded_code(code), code) if code else code

    def changes(self, role_id: str, client: str) -> bool:
        """Whether what an entry of this role and client names is called otherwise afterwards."""
        return role_id in self.ids.get("role", {}) or folded_code(client) in self.codes

    def row(self, table: str, row: Row) -> Row:
        """A row as it reads afterwards."""
        changed: dict[str, Any] = dict(row)
        if "id" in changed:
            changed["id"] = self.id_for(table, row["id"])
        for column, of in _REFERENCES.items():
            if changed.get(column) is not None:
                changed[column] = self.id_for(of, changed[column])
        if table == "client":
            changed["code"] = self.code(row["code"])
        if "client" in changed:
            changed["client"] = self.code(row["client"])
        if table in {"revision", "draft"}:
            changed["payload"] = self._payload(row["payload"])
        if table == "reflection" and self.codes:
            changed["shown"] = self._shown(row["shown"])
        return changed

    def _payload(self, text: str) -> str:
        if not (self.ids.get("role") or self.ids.get("entry") or self.codes):
            return text
        data = _object(text)
        if data is None:
            return text
        after = {
            **data,
            "role_id": self.id_for("role", str(data.get("role_id", ""))),
            "id": self.id_for("entry", str(data.get("id", ""))),
            "client": self.code(str(data.get("client", ""))),
        }
        if after == data:
            return text
        return json.dumps(after, ensure_ascii=False, separators=(",", ":"))

    def _shown(self, text: str) -> str:
        data = _object(text)
        selection = data.get("selection") if data is not None else None
        if data is None or not isinstance(selection, dict) or not selection.get("client"):
            return text
        code = self.code(str(selection["client"]))
        if code == selection["client"]:
            return text
        return json.dumps({**data, "selection": {**selection, "client": code}}, ensure_ascii=False)


def pair(
    ours: Tables, theirs: Tables, marks: tuple[Marks, Marks], sources: tuple[Mapping[str, str], ...]
) -> tuple[Names, Names]:
    """What is called otherwise afterwards, here and in the other journal.

    Args:
        ours, theirs: the records of both.
        marks: when they were changed, in each.
        sources: in each, the ids of entries by where they came from.
    """
    here, there = Names(), Names()
    there.ids["role"] = _same(ours, theirs, "role", lambda row: (row["kind"], row["name"]))
    there.ids["supervisee"] = _same(
        ours, theirs, "supervisee", lambda row: folded_code(row["name"])
    )
    there.ids["entry"] = {
        id_: sources[0][source] for source, id_ in sources[1].items()
        if source in sources[0] and sources[0][source] != id_
    }  # fmt: skip
    there.ids["client"] = _same(ours, theirs, "client", lambda row: folded_code(row["code"]))
    _name_clients(ours, theirs, marks, here, there)
    for table, key in _ALIKE.items():
        _call_alike(table, key, (ours, theirs), (here, there))
    return here, there


def _same(ours: Tables, theirs: Tables, table: str, key: Callable[[Row], object]) -> dict[str, str]:
    """From ids there to ids here: by id, or else by what they are called."""
    by_name = {key(row): id_ for id_, row in ours[table].items() if id_ not in theirs[table]}
    return {
        id_: by_name[key(row)]
        for id_, row in theirs[table].items()
        if id_ not in ours[table] and key(row) in by_name
    }


def _name_clients(
    ours: Tables, theirs: Tables, marks: tuple[Marks, Marks], here: Names, there: Names
) -> None:
    """The later of two codes of a client stands, unless someone else has it."""
    mine = ours["client"]
    taken = {folded_code(row["code"]): id_ for id_, row in mine.items()}
    for id_, row in theirs["client"].items():
        same, folded = there.id_for("client", id_), folded_code(row["code"])
        if same not in mine:
            continue
        held = mine[same]
        if folded_code(held["code"]) == folded:
            if held["code"] != row["code"]:
                there.codes[folded] = held["code"]
            continue
        of = (marks[0].get(("client", same), _NEVER), marks[1].get(("client", id_), _NEVER))
        found = joined("client", held, {**row, "id": same}, of).row
        assert found is not None
        code = found["code"]
        if taken.get(folded_code(code), same) != same:
            code = held["code"]
        if code != held["code"]:
            here.codes[folded_code(held["code"])] = code
            taken.pop(folded_code(held["code"]), None)
        taken[folded_code(code)] = same
        there.codes[folded] = code
    for id_, row in theirs["client"].items():
        folded = folded_code(row["code"])
        if there.id_for("client", id_) not in mine:
            code = _free_code(row["code"], id_, taken)
            if code != row["code"]:
                there.codes[folded] = code
            taken[folded_code(code)] = id_


def _free_code(code: str, id_: str, taken: Mapping[str, str]) -> str:
    """The code, with a number where someone else has it."""
    tried, number = code, 1
    while taken.get(folded_code(tried), id_) != id_:
        number += 1
        tried = f"{code}-{number}"
    return tried


def _waits(row: Row) -> object:
    if row["kind"] != "entry" or row["settled_at"] is not None:
        return None
    return row["entry_id"]


def _dated(row: Row) -> object:
    if row["kind"] not in _DATED_REMINDERS or row["state"] != "open":
        return None
    return (row["kind"], row["code"], folded_code(row["client"]))


# What there is one of: rows of the same key are one, and go by the first of their ids.
_ALIKE: dict[str, Callable[[Row], object]] = {
    "supervision_item": _waits,
    "intention": lambda row: row["entry_id"],
    "reminder": _dated,
    "professional_will": lambda _row: "will",
}


def _call_alike(
    table: str,
    key: Callable[[Row], object],
    sides: tuple[Tables, Tables],
    names: tuple[Names, Names],
) -> None:
    def keyed() -> Iterable[tuple[object, str]]:
        for side, name in zip(sides, names, strict=True):
            for id_, row in side[table].items():
                found = key(name.row(table, row))
                if found is not None:
                    yield found, id_

    first: dict[object, str] = {}
    for found, id_ in keyed():
        first[found] = min(first.get(found, id_), id_)
    for side, name in zip(sides, names, strict=True):
        ids = {
            id_: first[found]
            for id_, row in side[table].items()
            if (found := key(name.row(table, row))) is not None and first[found] != id_
        }
        if ids:
            name.ids[table] = ids


def renamed(tables: Tables, names: Names) -> dict[str, dict[str, Row]]:
    """All records as they read afterwards, by their ids afterwards."""
    found: dict[str, dict[str, Row]] = {}
    for table, rows in tables.items():
        of = "entry" if table == "draft" else table
        found[table] = {}
        for id_, row in rows.items():
            after, key = names.row(table, row), names.id_for(of, id_)
            held = found[table].get(key)
            # Two of one journal that are one: a rule that needs no marks, since it has only one.
            if held is None or canonical(dict(after)) > canonical(dict(held)):
                found[table][key] = after
    return found


def renamed_marks(marks: Marks, names: Names) -> dict[tuple[str, str], Mark]:
    """The marks by the ids that their records have afterwards."""
    found: dict[tuple[str, str], Mark] = {}
    for (subject, id_), mark in marks.items():
        of = "entry" if subject in {"draft", "bin"} else subject
        key = (subject, names.id_for(of, id_))
        found[key] = max(found.get(key, mark), mark)
    return found


def _object(text: str) -> dict[str, Any] | None:
    try:
        data = json.loads(text)
    except ValueError:
        return None
    return data if isinstance(data, dict) else None
