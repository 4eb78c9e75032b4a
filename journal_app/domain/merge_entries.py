"""One session as two journals hold it: every version is kept, the newest is the one that is shown.

A version is told by when it was saved and what it says. The history of both journals together, in
the order of saving, is the history afterwards; what is shown is what was saved last.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.merge_rows import NEVER, Mark, Row, canonical

_PARTS = ("prompt_answer", "moment", "entry_tag", "observation")


@dataclass(frozen=True, slots=True)
class Bundle:
    """A session with all that is its own, as one journal holds it.

    Attributes:
        row: the session itself, texts included.
        parts: rows by table: answers, moments, placements in the order of their making, tags,
            observations and the versions (``revision``).
        mark: when something of it was changed that no version tells, such as its client.
        bin: when it was put into the bin or taken out last.
    """

    row: Row
    parts: Mapping[str, Sequence[Row]]
    mark: Mark = NEVER
    bin: Mark = NEVER

    @property
    def touched_at(self) -> int:
        """When anything of it was decided last."""
        changed: int = self.row["changed_at"]
        return max(changed, self.mark.at, self.bin.at, self.row["trashed_at"] or 0)


@dataclass(frozen=True, slots=True)
class JoinedEntry:
    """What becomes of a session that both journals hold.

    Attributes:
        bundle: how it stands afterwards.
        both_wrote: each journal has a version the other has not.
        ours_shown: what is shown afterwards is what our journal shows.
    """

    bundle: Bundle
    both_wrote: bool
    ours_shown: bool


@dataclass(frozen=True, slots=True)
class _Version:
    """A session as it was saved at some time, on either side."""

    saved_at: int
    what: str
    row: Row

    @property
    def order(self) -> tuple[int, str]:
        return (self.saved_at, self.what)


def join_entries(
    ours: Bundle, theirs: Bundle, *, our_cut: int = 0, their_cut: int = 0
) -> JoinedEntry:
    """Joins two states of a session.

    Args:
        ours, theirs: the session in each journal; roles and clients named alike in both.
        our_cut, their_cut: versions saved up to then are left out, in milliseconds: the words of
            their client were taken out in the other journal.
    """
    here = [one for one in _versions(ours) if one.saved_at > our_cut]
    there = [one for one in _versions(theirs) if one.saved_at > their_cut]
    by_order = {one.order: one for one in _chosen_first(ours, theirs, here, there)}
    history = [by_order[order] for order in sorted(by_order)]
    ours_shown = _holds_newest(history, here, ours, there, theirs)
    holder, other = (ours, theirs) if ours_shown else (theirs, ours)
    known, known_there = ({one.order for one in one_side} for one_side in (here, there))
    parts = {table: tuple(holder.parts.get(table, ())) for table in _PARTS}
    parts["placement"] = _placements(holder, other)
    parts["revision"] = _numbered(history, (ours, here), (theirs, there))
    sources = [one.row["source_id"] for one in (ours, theirs) if one.row["source_id"]]
    row = {
        **holder.row,
        "trashed_at": _trashed_at(ours, theirs),
        "written_at": min(ours.row["written_at"], theirs.row["written_at"]),
        "changed_at": max(ours.row["changed_at"], theirs.row["changed_at"]),
        "revision": max(
            (one["number"] for one in parts["revision"]), default=holder.row["revision"]
        ),
        "source_id": min(sources, default=None),
    }
    bundle = Bundle(row, parts, max(ours.mark, theirs.mark), max(ours.bin, theirs.bin))
    return JoinedEntry(bundle, bool(known - known_there and known_there - known), ours_shown)


def outlives(bundle: Bundle, gone: Mark) -> bool:
    """Whether a session stays that the other journal took out for good: it was changed since."""
    return not gone.gone or bundle.touched_at > gone.at


def _versions(bundle: Bundle) -> list[_Version]:
    """The versions in their order; a clock that was set back does not change it."""
    found: list[_Version] = []
    last = 0
    for row in sorted(bundle.parts.get("revision", ()), key=lambda one: int(one["number"])):
        last = row["saved_at"] if row["saved_at"] >= last else last + 1
        found.append(_Version(last, told_by(row["payload"]), {**row, "saved_at": last}))
    return found


def told_by(payload: str) -> str:
    """What a version says: all but ids, and the client, which a later change writes anew."""
    try:
        data = json.loads(payload)
    except ValueError:
        return payload
    if not isinstance(data, dict):
        return payload
    said: dict[str, Any] = {**data, "id": "", "client": ""}
    if isinstance(said.get("moments"), list):
        said["moments"] = [
            {**moment, "id": ""} if isinstance(moment, dict) else moment
            for moment in said["moments"]
        ]
    return canonical(said)


def _chosen_first(
    ours: Bundle, theirs: Bundle, here: list[_Version], there: list[_Version]
) -> list[_Version]:
    """All versions; of two that say the same the one that is to be kept comes last."""

    def rank(bundle: Bundle, versions: list[_Version]) -> tuple[Mark, str]:
        return (bundle.mark, canonical([one.row["payload"] for one in versions]))

    if rank(ours, here) >= rank(theirs, there):
        return [*there, *here]
    return [*here, *there]


def _holds_newest(
    history: list[_Version],
    here: list[_Version],
    ours: Bundle,
    there: list[_Version],
    theirs: Bundle,
) -> bool:
    newest = history[-1].order if history else (0, "")
    shown_here = bool(here) and here[-1].order == newest
    shown_there = bool(there) and there[-1].order == newest
    if shown_here != shown_there:
        return shown_here
    return _rank(ours) >= _rank(theirs)


def _rank(bundle: Bundle) -> tuple[Mark, int, str]:
    """Of two that show the same version, what was decided last beside it stands."""
    apart = {"trashed_at", "written_at", "changed_at", "revision", "source_id"}
    rest = {name: value for name, value in bundle.row.items() if name not in apart}
    parts = {table: list(map(dict, bundle.parts.get(table, ()))) for table in _PARTS}
    return (bundle.mark, bundle.row["changed_at"], canonical([rest, parts]))


def _trashed_at(ours: Bundle, theirs: Bundle) -> int | None:
    def decided(bundle: Bundle) -> tuple[int, int]:
        trashed = bundle.row["trashed_at"] or 0
        return (max(trashed, bundle.bin.at), trashed)

    found: int | None = max((ours, theirs), key=decided).row["trashed_at"]
    return found


def _numbered(
    history: list[_Version], *sides: tuple[Bundle, list[_Version]]
) -> tuple[dict[str, Any], ...]:
    """The versions with their numbers; those stay where one journal has the whole history."""
    orders = [one.order for one in history]
    for _bundle, versions in sides:
        if [one.order for one in versions] == orders:
            numbers = [one.row["number"] for one in versions]
            break
    else:
        numbers = list(range(1, len(history) + 1))
    entry_id = sides[0][0].row["id"]
    return tuple(
        {**one.row, "entry_id": entry_id, "number": number}
        for one, number in zip(history, numbers, strict=True)
    )


def _placements(holder: Bundle, other: Bundle) -> tuple[Row, ...]:
    """Every mark that was made for a moment that is still there, the one that counts last."""
    moments = {row["id"] for row in holder.parts.get("moment", ())}
    found = {
        row["id"]: row
        for bundle in (other, holder)
        for row in bundle.parts.get("placement", ())
        if row["moment_id"] in moments
    }
    counts = {
        (row["moment_id"], row["placed_by"], row["again"]): row["id"]
        for row in holder.parts.get("placement", ())
        if row["placed_by"] == "self" and not row["again"]
    }
    last = set(counts.values())
    return tuple(
        sorted(found.values(), key=lambda row: (row["id"] in last, row["made_at"], row["id"]))
    )


def renamed(bundle: Bundle, entry_id: str) -> Bundle:
    """The same session under another id."""
    return replace(
        bundle,
        row={**bundle.row, "id": entry_id},
        parts={
            table: tuple({**row, "entry_id": entry_id} for row in rows)
            for table, rows in bundle.parts.items()
        },
    )
