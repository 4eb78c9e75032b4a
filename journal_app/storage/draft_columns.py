"""Many new entries by their columns, and what is written of them.

The counterpart of ``storage.draft_rows`` and ``import_parts`` for very many entries of which
nothing is out of the ordinary: no object is made for each, and what many of them say alike is made
once. The same rows come of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache
from heapq import nlargest
from itertools import compress, islice, repeat, starmap
from typing import Any, NamedTuple, TypeVar

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Certainty, mean_of
from journal_app.domain.moments import MomentTag
from journal_app.storage.draft_rows import supervision_item
from journal_app.storage.ids import new_id
from journal_app.storage.import_ahead import Texts
from journal_app.storage.import_inserts import Part
from journal_app.storage.import_names import Names
from journal_app.storage.payload import (
    as_json,
    line_of,
    list_as_json,
    moment_as_json,
    number_as_json,
    place_as_json,
    tick_as_json,
)
from journal_app.storage.text import quoted
from journal_app.storage.whole import Rows

_T = TypeVar("_T")
_CLEAR = Certainty.CLEAR.value
_OWN = {"seq", "id", "source_id"}
"""Columns in which no two entries have the same."""
_LISTED = ("id", "started_at", "zone", "client", "seen", "me")
_AT_ONCE = 2000
"""Lines of history that are made before they are handed on."""


class Mark(NamedTuple):
    """A place on the grid that is quite clear and was marked when its session ended."""

    x: float
    y: float
    words: str
    json: str


@cache
def mark_at(x: float, y: float) -> Mark:
    """The mark at a step of the grid."""
    return Mark(x, y, f"{x},{y}", place_as_json("", x, y, _CLEAR))


class Tick(NamedTuple):
    """An observation, and the words that were used."""

    signal: str
    words: str


def said_of(ticks: Iterable[Tick]) -> str:
    """What was said of observations, as it is searched."""
    return "\n\n".join(tick.words for tick in ticks if tick.words)


@dataclass(frozen=True, slots=True)
class DraftColumns:
    """Drafts of entries, all valid and storable, by their columns, which are equally long.

    Attributes:
        role: the word for the role.
        started_at, ended_at: in milliseconds.
        marks: of each entry its marks in order.
        moments: for each of them the ids of its moment and of itself.
        source_id: names each in its source.
    """

    id: Sequence[str]
    source_id: Sequence[str]
    role: Sequence[str]
    client: Sequence[str]
    started_at: Sequence[int]
    ended_at: Sequence[int]
    zone: Sequence[str]
    local_day: Sequence[str]
    minutes: Sequence[int | None]
    format: Sequence[str]
    agreement_kind: Sequence[str]
    paid_kind: Sequence[str | None]
    people: Sequence[int | None]
    charge: Sequence[int | None]
    familiarity: Sequence[int | None]
    moment_tags: Sequence[frozenset[str]]
    to_supervision: Sequence[bool]
    seen: Sequence[str]
    me: Sequence[str]
    question: Sequence[str]
    tags: Sequence[tuple[str, ...]]
    ticks: Sequence[tuple[Tick, ...]]
    marks: Sequence[tuple[Mark, ...]]
    moments: Sequence[tuple[tuple[str, str], ...]]

    def __len__(self) -> int:
        return len(self.id)

    @property
    def row_count(self) -> int:
        """How many rows are written of them, nearly."""
        parts = self.marks, self.marks, self.tags, self.ticks
        return 2 * len(self) + sum(len(of) for column in parts for of in column)

    @property
    def texts(self) -> list[Texts]:
        """What is searched of each."""
        return list(zip(self.seen, self.me, self.question, self.answers, strict=True))

    @property
    def answers(self) -> list[str]:
        """What was said of the observations of each."""
        return alike(self.ticks, said_of)

    def only(self, chosen: Sequence[bool]) -> DraftColumns:
        """Some of them."""
        names = [field.name for field in fields(self)]
        return DraftColumns(**{name: list(compress(getattr(self, name), chosen)) for name in names})


@dataclass(frozen=True, slots=True)
class NewEntries:
    """Drafts that become entries: each in its role, and when that was, in milliseconds."""

    drafts: DraftColumns
    role_ids: Sequence[str]
    written_at: int

    def __len__(self) -> int:
        return len(self.drafts)

    def only(self, chosen: Sequence[bool]) -> NewEntries:
        """Some of them."""
        if all(chosen):
            return self
        role_ids = list(compress(self.role_ids, chosen))
        return NewEntries(self.drafts.only(chosen), role_ids, self.written_at)

    def newest(self, count: int) -> Rows:
        """The newest of them as rows, as far as a list shows them."""
        drafts = self.drafts
        rows: Rows = {"entry": [], "entry_tag": [], "placement": []}
        for at in nlargest(count, range(len(drafts)), key=drafts.started_at.__getitem__):
            id_ = drafts.id[at]
            row = {name: getattr(drafts, name)[at] for name in _LISTED}
            rows["entry"].append({**row, "role_id": self.role_ids[at]})
            rows["entry_tag"] += (
                {"entry_id": id_, "name": name, "ordinal": ordinal}
                for ordinal, name in enumerate(drafts.tags[at])
            )
            rows["placement"] += [{"entry_id": id_} for _ in drafts.marks[at]]
        return rows

    def supervision_items(self) -> list[dict[str, Any]]:
        """What waits for supervision."""
        drafts = self.drafts
        waiting = compress(zip(drafts.id, drafts.question, strict=True), drafts.to_supervision)
        return [
            supervision_item(entry_id, question, self.written_at) for entry_id, question in waiting
        ]


def alike(column: Sequence[Any], make: Callable[[Any], _T]) -> list[_T]:
    """Something for each cell, made once for those that are equal."""
    made = {cell: make(cell) for cell in set(column)}
    return list(map(made.__getitem__, column))


class ColumnParts:
    """What is written of entries that come as columns; see ``import_parts.EntryParts``."""

    def __init__(self, new: NewEntries, names: Names) -> None:
        self._drafts, self._names = new.drafts, names
        self._written_at = new.written_at
        self._role_ids = alike(new.role_ids, names.role_id)

    def __len__(self) -> int:
        return len(self._drafts)

    @property
    def ids(self) -> list[str]:
        """The ids of the entries."""
        return list(self._drafts.id)

    @property
    def roles(self) -> set[str]:
        """The roles in which they come."""
        return set(self._role_ids)

    def texts(self) -> list[Texts]:
        """What is searched of each entry."""
        return self._drafts.texts

    def made(self, newest: int, batch_id: str | None, tags: Mapping[str, str]) -> Iterator[Part]:
        """All that is written of the entries, but for their texts; see ``EntryParts.made``."""
        yield self._entries(newest, batch_id, tags)
        yield from self._marks()
        yield self._tags()
        yield self._observations()
        yield from self._history()

    def _entries(self, newest: int, batch_id: str | None, tags: Mapping[str, str]) -> Part:
        drafts, means = self._drafts, list(map(_mean, self._drafts.marks))
        columns: dict[str, Sequence[Any]] = {
            "seq": range(newest + 1, newest + 1 + len(drafts)),
            "id": drafts.id,
            "role_id": self._role_ids,
            "client_id": alike(drafts.client, self._names.coded),
            "started_at": drafts.started_at,
            "zone": drafts.zone,
            "local_day": drafts.local_day,
            "minutes": drafts.minutes,
            "format": drafts.format,
            "agreement_kind": drafts.agreement_kind,
            "paid_kind": drafts.paid_kind,
            "people": drafts.people,
            "charge": drafts.charge,
            "familiarity": drafts.familiarity,
            "told": alike(drafts.moment_tags, lambda ticked: int(MomentTag.TOLD in ticked)),
            "interpreted": alike(
                drafts.moment_tags, lambda ticked: int(MomentTag.INTERPRETED in ticked)
            ),
            "to_supervision": alike(drafts.to_supervision, int),
            "x": [x for x, _, _ in means],
            "y": [y for _, y, _ in means],
            "path": [path for _, _, path in means],
            "tags": alike(drafts.tags, lambda of: "\n".join(self._names_of(of, tags))),
            "source_id": drafts.source_id,
        }
        same = {
            "written_at": self._written_at,
            "changed_at": self._written_at,
            "import_batch_id": batch_id,
        }
        for name, column in list(columns.items()):
            if column and name not in _OWN and column.count(column[0]) == len(column):
                same[name] = columns.pop(name)[0]
        return Part("entry", tuple(columns), zip(*columns.values(), strict=True), same)

    def _names_of(self, words: Iterable[str], tags: Mapping[str, str]) -> Iterable[str]:
        """The tags as they are called here, each once."""
        return dict.fromkeys(tags[self._names.tag_id(word)] for word in words)

    def _marks(self) -> Iterator[Part]:
        drafts = self._drafts
        moments, placements = [], []
        told = drafts.id, drafts.ended_at, drafts.marks, drafts.moments
        for entry_id, ended_at, marks, ids in zip(*told, strict=True):
            for ordinal, (mark, (id_, mark_id)) in enumerate(zip(marks, ids, strict=True)):
                moments.append((id_, entry_id, ordinal))
                placements.append((mark_id, id_, entry_id, mark.x, mark.y, ended_at))
        yield Part("moment", ("id", "entry_id", "ordinal"), moments)
        columns = ("id", "moment_id", "entry_id", "x", "y", "made_at")
        yield Part("placement", columns, placements, {"certainty": _CLEAR})

    def _tags(self) -> Part:
        ids = self._names.tag_id
        tagged = alike(
            self._drafts.tags,
            # Of a tag that is named twice the first counts.
            lambda of: {ids(word): at for at, word in reversed(list(enumerate(of)))}.items(),
        )
        rows = [
            (entry_id, tag_id, ordinal)
            for entry_id, of in zip(self._drafts.id, tagged, strict=True)
            for tag_id, ordinal in of
        ]
        # In the order of its key: rows that come before others make pages that are half empty.
        return Part("entry_tag", ("entry_id", "tag_id", "ordinal"), sorted(rows))

    def _observations(self) -> Part:
        rows = [
            (new_id(), entry_id, tick.signal, tick.words, ordinal)
            for entry_id, ticks in zip(self._drafts.id, self._drafts.ticks, strict=True)
            for ordinal, tick in enumerate(ticks)
        ]
        return Part("observation", ("id", "entry_id", "signal", "words", "ordinal"), rows)

    def _history(self) -> Iterator[Part]:
        """The first revision of each entry, some thousand at a time: they hold all the words."""
        drafts = self._drafts
        lines = map(
            line_of,
            map(quoted, drafts.id),
            alike(self._role_ids, as_json),
            alike(drafts.zone, as_json),
            alike(drafts.client, as_json),
            alike(drafts.minutes, number_as_json),
            alike(drafts.format, as_json),
            alike(drafts.agreement_kind, as_json),
            alike(drafts.people, number_as_json),
            map(quoted, drafts.seen),
            map(quoted, drafts.me),
            alike(drafts.charge, number_as_json),
            alike(drafts.familiarity, number_as_json),
            alike(drafts.to_supervision, lambda flagged: "true" if flagged else "false"),
            alike(drafts.question, quoted),
            drafts.started_at,
            alike(drafts.paid_kind, lambda kind: as_json(kind) if kind else "null"),
            repeat("[]"),
            map(_moments_as_json, drafts.marks, drafts.moments, drafts.ended_at),
            alike(drafts.moment_tags, lambda ticked: list_as_json(map(as_json, sorted(ticked)))),
            alike(drafts.tags, lambda of: list_as_json(map(as_json, of))),
            alike(drafts.ticks, lambda of: list_as_json(starmap(tick_as_json, of))),
        )
        same = {"number": 1, "saved_at": self._written_at}
        rows = zip(drafts.id, lines, strict=True)
        while some := list(islice(rows, _AT_ONCE)):
            yield Part("revision", ("entry_id", "payload"), some, same)


def _mean(marks: tuple[Mark, ...]) -> tuple[float | None, float | None, str]:
    """What an entry tells of its marks: their mean, and where they are."""
    if not marks:
        return None, None, ""
    if len(marks) == 1:
        return marks[0].x, marks[0].y, marks[0].words
    x, y = mean_of([mark.x for mark in marks], [mark.y for mark in marks])
    return x, y, ";".join([mark.words for mark in marks])


def _moments_as_json(
    marks: tuple[Mark, ...], ids: tuple[tuple[str, str], ...], ended_at: int
) -> str:
    return list_as_json(
        [
            moment_as_json(f'"{id_}"', mark.json, ended_at)
            for mark, (id_, _) in zip(marks, ids, strict=True)
        ]
    )
