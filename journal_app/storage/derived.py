"""What an entry's row tells of its parts: its places on the grid, its local day, its answers.

The same as ``storage.entries`` writes one by one, here for many entries as plain rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any

from journal_app.domain.clock import localized
from journal_app.domain.grid import Certainty, Position, mean_point
from journal_app.domain.moments import LATE_AFTER
from journal_app.storage.instants import from_ms
from journal_app.storage.whole import Rows

_MINUTE = 60_000
_LATE = LATE_AFTER // timedelta(milliseconds=1)


def derived_columns(rows: Rows, entries: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """For each of the entries, by id, the columns that follow from its parts in ``rows``."""
    newest: defaultdict[str, dict[str, Mapping[str, Any]]] = defaultdict(dict)
    for mark in rows.get("placement", []):
        if mark["placed_by"] == "self" and not mark["again"]:
            newest[mark["entry_id"]][mark["moment_id"]] = mark
    ordinals = {row["id"]: row["ordinal"] for row in rows.get("moment", [])}
    answers = answers_of(rows)
    found: dict[str, dict[str, Any]] = {}
    for entry in entries:
        id_ = entry["id"]
        columns = found[id_] = _placed(entry, newest.get(id_), ordinals)
        started_at = localized(from_ms(entry["started_at"]), entry["zone"])
        columns["local_day"] = started_at.date().isoformat()
        columns["answers"] = answers.get(id_, "")
    return found


def answers_of(rows: Rows) -> dict[str, str]:
    """What was answered to prompts and said of observations, by entry; as it is searched."""
    words: defaultdict[str, list[str]] = defaultdict(list)
    for table, column in (("prompt_answer", "answer"), ("observation", "words")):
        for part in rows.get(table, []):
            if part[column]:
                words[part["entry_id"]].append(part[column])
    return {entry_id: "\n\n".join(said) for entry_id, said in words.items()}


def _placed(
    entry: Mapping[str, Any],
    newest_of: Mapping[str, Mapping[str, Any]] | None,
    ordinals: Mapping[str, int],
) -> dict[str, Any]:
    """What follows from the newest marks of an entry, by their moments."""
    if not newest_of:
        return {"path": "", "x": None, "y": None, "hard_to_say": 0, "late": 0}
    marks = list(newest_of.values())
    if len(marks) > 1:
        marks.sort(key=lambda mark: ordinals.get(mark["moment_id"], 0))
    places = [_place(mark["x"], mark["y"]) for mark in marks]
    point = mean_point([place for place, _ in places])
    unsure = [mark["certainty"] for mark in marks].count(Certainty.HARD_TO_SAY.value)
    ended_at = entry["started_at"] + (entry["minutes"] or 0) * _MINUTE
    newest = max([mark["made_at"] for mark in marks])
    return {
        "path": ";".join([words for _, words in places]),
        "x": point[0] if point else None,
        "y": point[1] if point else None,
        "hard_to_say": int(2 * unsure > len(marks)),
        "late": int(newest - ended_at > _LATE),
    }


@lru_cache(maxsize=2048)
def _place(x: float, y: float) -> tuple[Position, str]:
    """A step of the grid and its words, made once for each."""
    place = Position(x, y)
    return place, f"{place.x},{place.y}"
