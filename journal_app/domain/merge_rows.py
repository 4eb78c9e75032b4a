"""Two records that are one, in two journals: which of them stands, and what of the other stays.

The rules are told in docs/merging.md. Every one of them gives the same whichever journal comes
first and however often it is done: that is how several computers come to the same journal.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from journal_app.domain.dataclass import dataclass

Row: TypeAlias = Mapping[str, Any]


class Mark(NamedTuple):
    """When a record was changed last in one journal, in milliseconds, or taken out for good."""

    at: int
    gone: bool


NEVER: Final = Mark(0, False)
"""The mark of a record that stands as it was first written."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What becomes of a record.

    Attributes:
        row: how it stands afterwards; None for one that is gone.
        mark: what is known of it afterwards.
        other: how it stood in the other way, where both journals had changed it.
    """

    row: Row | None
    mark: Mark
    other: Row | None = None


# Settled in either journal is settled: these columns come from the one that was, the later of two.
_SETTLED: Final = {
    "reminder": ("closed_at", ("state", "reason", "closed_at")),
    "referral": ("closed_at", ("outcome", "closed_at", "closed_reason")),
    "supervision_item": ("settled_at", ("settled_at", "meeting_id")),
    "reflection": ("step_answered_at", ("step_answer", "step_words", "step_answered_at")),
    "received_packet": ("replied_at", ("reply_id", "replied_at")),
}
_LATEST: Final = {
    "reminder": ("notified_at",),
    "role": ("question_postponed_until",),
    "client": ("reduced_at",),
}
_FIRST: Final = {"note": ("read_at",), "client": ("made_at",), "supervisee": ("made_at",)}
_UNITED: Final = {"received_packet": "revealed", "referral_step": "former"}
_OWN_TIME: Final = {
    "draft": "updated_at",
    "professional_will": "changed_at",
    "received_note": "changed_at",
}
"""Tables whose rows tell themselves when they were changed."""


def joined(table: str, ours: Row | None, theirs: Row | None, marks: tuple[Mark, Mark]) -> Joined:
    """What becomes of a record of which each journal has a row, or none.

    Args:
        table: where it stands.
        ours, theirs: the row in each journal.
        marks: what each of them knows of it.
    """
    mark = _later(*marks)
    if ours is None and theirs is None:
        return Joined(None, mark)
    if ours is None or theirs is None:
        row = theirs if ours is None else ours
        assert row is not None
        missing, there = marks if ours is None else (marks[1], marks[0])
        if missing.gone and missing.at >= max(there.at, row.get(_OWN_TIME.get(table, ""), 0) or 0):
            return Joined(None, Mark(missing.at, True))
        return Joined(row, Mark(mark.at, False))
    mark = Mark(mark.at, False)
    if ours == theirs:
        return Joined(ours, mark)
    newer, older = _by_age(table, ours, theirs, marks)
    row = _with_both(table, newer, older)
    both_changed = marks[0].at > 0 and marks[1].at > 0 and bool(differing(table, newer, older))
    return Joined(row, mark, older if both_changed else None)


def differing(table: str, one: Row, other: Row) -> tuple[str, ...]:
    """The columns in which two rows differ and of which one way only can stand."""
    apart = {*_joined_apart(table), _OWN_TIME.get(table, ""), "ordinal"}
    return tuple(name for name in one if name not in apart and one[name] != other.get(name))


def canonical(value: object) -> str:
    """A value as a text that depends on nothing but its content."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _joined_apart(table: str) -> set[str]:
    """The columns that are joined by a rule of their own, whichever row is the newer one."""
    return {
        *_SETTLED.get(table, ("", ()))[1],
        *_LATEST.get(table, ()),
        *_FIRST.get(table, ()),
        _UNITED.get(table, ""),
    }


def _later(one: Mark, other: Mark) -> Mark:
    return max(one, other)


def _by_age(table: str, ours: Row, theirs: Row, marks: tuple[Mark, Mark]) -> tuple[Row, Row]:
    """The newer of two rows, then the older."""
    column = _OWN_TIME.get(table)

    apart = _joined_apart(table)

    def age(row: Row, mark: Mark) -> tuple[int, str]:
        rest = {name: value for name, value in row.items() if name not in apart}
        return (row[column] if column else mark.at, canonical(rest))

    if age(ours, marks[0]) >= age(theirs, marks[1]):
        return ours, theirs
    return theirs, ours


def _with_both(table: str, newer: Row, older: Row) -> Row:
    row = dict(newer)
    if table in _SETTLED:
        when, columns = _SETTLED[table]
        settled = max(
            (newer, older),
            key=lambda one: (one[when] or 0, canonical([one[name] for name in columns])),
        )
        row |= {name: settled[name] for name in columns}
    for name in _LATEST.get(table, ()):
        row[name] = max(
            (one[name] for one in (newer, older) if one[name] is not None), default=None
        )
    for name in _FIRST.get(table, ()):
        row[name] = min(
            (one[name] for one in (newer, older) if one[name] is not None), default=None
        )
    if table in _UNITED:
        name = _UNITED[table]
        found = {canonical(one): one for row_ in (newer, older) for one in json.loads(row_[name])}
        row[name] = json.dumps([found[key] for key in sorted(found)], ensure_ascii=False)
    return row
