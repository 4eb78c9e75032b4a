"""All records of two journals but the sessions: what stands afterwards, and what differed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import field

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.merge_names import Marks, Tables
from journal_app.domain.merge_rows import Mark, Row, differing, joined

_NEVER = Mark(0, False)
# What goes with the record it belongs to: column, table.
_GOES_WITH = {
    "past_agreement": (("client", "client"),),
    "referral_step": (("referral_id", "referral"),),
    "reminder": (("referral_id", "referral"),),
    "meeting_action": (("meeting_id", "meeting"),),
    "supervision_item": (
        ("entry_id", "entry"),
        ("reflection_id", "reflection"),
        ("referral_id", "referral"),
    ),
    "intention": (("entry_id", "entry"),),
    "packet_session": (("packet_id", "packet"), ("entry_id", "entry")),
    "reply": (("packet_id", "packet"),),
    "note": (("packet_id", "packet"), ("entry_id", "entry")),
    "received_packet": (("supervisee_id", "supervisee"),),
    "received_mark": (("packet_id", "received_packet"),),
    "received_note": (("packet_id", "received_packet"),),
}
# What stays without the record it points at: column, table.
_STAYS_WITHOUT = {
    "referral": (("entry_id", "entry"),),
    "reminder": (("entry_id", "entry"),),
    "meeting_action": (("reminder_id", "reminder"),),
    "supervision_item": (("meeting_id", "meeting"),),
}
_PARENTS_FIRST = (
    "supervisee", "packet", "meeting", "referral", "reflection", "received_packet", "reminder",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that both journals had changed: how it stands, and how it stood in the other."""

    table: str
    id: str
    stands: Row
    other: Row

    @property
    def columns(self) -> tuple[str, ...]:
        """Where the two differ."""
        return differing(self.table, self.stands, self.other)


@dataclass(slots=True)
class Outcome:
    """What stands afterwards, by table and id, with what is to be told of it."""

    rows: dict[str, dict[str, Row]] = field(default_factory=dict)
    marks: dict[tuple[str, str], Mark] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)


def join_records(ours: Tables, theirs: Tables, marks: tuple[Marks, Marks]) -> Outcome:
    """Joins all records of two journals whose names are alike already."""
    outcome = Outcome()
    for table in ours:
        kept: dict[str, Row] = {}
        for id_ in {**ours[table], **theirs[table]}:
            of = (marks[0].get((table, id_), _NEVER), marks[1].get((table, id_), _NEVER))
            found = joined(table, ours[table].get(id_), theirs[table].get(id_), of)
            if found.row is not None:
                kept[id_] = found.row
            if found.mark != _NEVER:
                outcome.marks[table, id_] = found.mark
            if found.other is not None and found.row is not None:
                outcome.differences.append(Difference(table, id_, found.row, found.other))
        outcome.rows[table] = kept
    for table in ("role", "supervisee"):
        _tell_apart(outcome.rows.get(table, {}))
    for key in {**marks[0], **marks[1]}:
        if key not in outcome.marks:
            outcome.marks[key] = max(marks[0].get(key, _NEVER), marks[1].get(key, _NEVER))
    return outcome


def _tell_apart(rows: dict[str, Row]) -> None:
    """A number behind a name that two of them would have."""
    taken: set[tuple[object, str]] = set()
    for id_ in sorted(rows):
        row, number = rows[id_], 1
        name = row["name"]
        while (row.get("kind"), folded_code(name)) in taken:
            number += 1
            name = f"{row['name']} ({number})"
        taken.add((row.get("kind"), folded_code(name)))
        if number > 1:
            rows[id_] = {**row, "name": name}


def tie_up(
    outcome: Outcome,
    entries: Collection[str],
    named: Callable[[str], Collection[str]],
    revive: Callable[[str, str], Row | None],
) -> None:
    """Lets go of what belonged to something that is gone; brings back what is still named.

    Args:
        outcome: changed in place.
        entries: the ids of all entries afterwards.
        named: by table (``role``, ``client``) the ids and codes that entries name.
        revive: the row of a role by id or of a client by code, from either journal.
    """
    rows = outcome.rows
    order = sorted(rows, key=lambda table: (table not in _PARENTS_FIRST, table))
    order.sort(key=lambda t: _PARENTS_FIRST.index(t) if t in _PARENTS_FIRST else 99)
    for table in order:
        for column, of in _GOES_WITH.get(table, ()):
            if of != "client":
                there = entries if of == "entry" else rows[of]
                rows[table] = {
                    id_: row
                    for id_, row in rows[table].items()
                    if row[column] is None or row[column] in there
                }
        for column, of in _STAYS_WITHOUT.get(table, ()):
            there = entries if of == "entry" else rows[of]
            rows[table] = {
                id_: row if row[column] is None or row[column] in there else {**row, column: None}
                for id_, row in rows[table].items()
            }
    _bring_back(outcome, named, revive)


def _bring_back(
    outcome: Outcome,
    named: Callable[[str], Collection[str]],
    revive: Callable[[str, str], Row | None],
) -> None:
    rows = outcome.rows
    roles = set(named("role"))
    codes = {folded_code(code) for code in named("client") if code}
    for table, of_table in rows.items():
        for row in of_table.values():
            if row.get("role_id") is not None:
                roles.add(row["role_id"])
            if table not in {"client", "past_agreement"} and row.get("client"):
                codes.add(folded_code(row["client"]))
    known = {folded_code(row["code"]) for row in rows["client"].values()}
    for table, missing in (("role", roles - set(rows["role"])), ("client", codes - known)):
        for name in sorted(missing):
            back = revive(table, name)
            if back is not None:
                rows[table][back["id"]] = back
                at = outcome.marks.get((table, back["id"]), _NEVER).at
                outcome.marks[table, back["id"]] = Mark(at, False)
    known = {folded_code(row["code"]) for row in rows["client"].values()}
    rows["past_agreement"] = {
        id_: row
        for id_, row in rows["past_agreement"].items()
        if folded_code(row["client"]) in known
    }
