"""Writing what belongs to an entry: answers, moments with their marks, tags, observations.

Each function brings what is stored to what a draft says, inside the caller's transaction, and
leaves alone what did not change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from journal_app.domain.errors import InvalidValue
from journal_app.storage import record_rows
from journal_app.storage.ids import new_id

if TYPE_CHECKING:
    from journal_app.domain.entry import EntryDraft
    from journal_app.storage.driver import Connection
    from journal_app.storage.whole import Rows

_ELSEWHERE = """
SELECT 1 FROM moment WHERE id IN (SELECT value FROM json_each(?)) AND entry_id <> ?
"""
_NEWEST_MARKS = """
SELECT moment_id, x, y, certainty, made_at FROM placement
WHERE entry_id = ? AND placed_by = 'self' AND again = 0 ORDER BY seq
"""
# Of each part: what tells one from another within its entry, and what may be said otherwise.
_PARTS = {
    "prompt_answer": ("ordinal", ("prompt_id", "question", "answer")),
    "moment": ("id", ("ordinal", "label")),
    "entry_tag": ("tag_id", ("ordinal",)),
    "observation": ("signal", ("words", "ordinal")),
}
_WHAT_COUNTS = ("x", "y", "certainty", "made_at")


def check_moments(connection: Connection, draft: EntryDraft) -> None:
    """Refuses moments whose id is not theirs alone.

    Raises:
        InvalidValue: ``moment_twice`` when two moments, here or elsewhere, have one id.
    """
    ids = [moment.id for moment in draft.moments]
    twice = len(set(ids)) < len(ids)
    if twice or (ids and connection.execute(_ELSEWHERE, (json.dumps(ids), draft.id)).fetchone()):
        raise InvalidValue("moment_twice")


def known_tags(connection: Connection, names: Iterable[str]) -> dict[str, str]:
    """The ids of some tags by their names, each once, made where they are new.

    A tag that is written otherwise elsewhere (*Grief*, *grief*) keeps its first writing.
    """
    known: dict[str, str] = {}
    for name in names:
        found = connection.execute("SELECT name, id FROM tag WHERE name = ?", (name,)).fetchone()
        if found is None:
            found = (name, new_id())
            record_rows.insert(connection, "tag", {"id": found[1], "name": name})
        known[found[0]] = found[1]
    return known


def write_parts(
    connection: Connection, entry_id: str, rows: Rows, tags: Mapping[str, str], *, is_new: bool
) -> tuple[str, ...]:
    """Answers, moments, marks, tags and observations; the signals that were not ticked before.

    A new mark for each moment that was moved; the marks before it stay.
    """
    named = [{**row, "tag_id": tags[row["name"]]} for row in rows["entry_tag"]]
    for row in named:
        del row["name"]
    wanted = {**rows, "entry_tag": named}
    if is_new:
        for table in (*_PARTS, "placement"):
            for row in wanted[table]:
                record_rows.insert(connection, table, _with_id(table, row))
        return tuple(row["signal"] for row in rows["observation"])
    newest = {row[0]: row[1:] for row in connection.execute(_NEWEST_MARKS, (entry_id,)).fetchall()}
    before = {table: _stored(connection, table, entry_id) for table in _PARTS}
    for table, (key, _) in _PARTS.items():
        prepared = [_with_id(table, row) for row in wanted[table]]
        record_rows.bring_to(connection, table, ("entry_id", key), prepared, before[table])
    for row in rows["placement"]:
        if tuple(row[name] for name in _WHAT_COUNTS) != newest.get(row["moment_id"]):
            record_rows.insert(connection, "placement", row)
    return tuple(
        row["signal"]
        for row in rows["observation"]
        if (entry_id, row["signal"]) not in before["observation"]
    )


def _with_id(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """Nobody refers to a ticked observation, so that its id is made as it is written."""
    return {"id": new_id(), **row} if table == "observation" else row


def _stored(
    connection: Connection, table: str, entry_id: str
) -> dict[tuple[Any, ...], dict[str, Any]]:
    key, columns = _PARTS[table]
    sql = f"SELECT {key}, {', '.join(columns)} FROM {table} WHERE entry_id = ?"
    found = connection.execute(sql, (entry_id,)).fetchall()
    return {(entry_id, row[0]): dict(zip(columns, row[1:], strict=True)) for row in found}
