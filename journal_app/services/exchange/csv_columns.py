"""Reading a table of sessions by its columns: what a cell says is found once for each column.

Nothing is made for a row by itself, which takes a fifth of the time, so it is for tables in which
nothing is out of the ordinary. Where anything is, ``csv_rows`` reads the same table row by row, and
says of each what is wrong with it. Both read the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any

from journal_app.domain.clock import localized, zone_named
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EARLIEST, LATEST, TickedObservation, bare_tags
from journal_app.domain.errors import InvalidValue
from journal_app.domain.moments import MOST_MOMENTS
from journal_app.services.exchange import csv_cells as cells
from journal_app.services.exchange.csv_rows import (
    ALONE,
    OWN_WORDS,
    ContentIds,
    Numbered,
    cell_readers,
    member_of,
    numbered_in,
    place_of,
)
from journal_app.services.exchange.csv_table import Cells
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import Words
from journal_app.services.exchange.source_text import LONGEST_TEXT
from journal_app.storage.draft_columns import DraftColumns, Mark, Tick, alike, mark_at, said_of
from journal_app.storage.ids import new_ids
from journal_app.storage.instants import from_ms, to_ms

_ROW_BY_ROW = {"id", "zone", "time", "hours", "notice", "certainty", "label"}
"""Columns that only few tables have, and of which more is to be said than what a cell says."""
_MINUTE, _MILLISECOND = 60_000, timedelta(milliseconds=1)
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - on whatever clock
_WHOLE_SECONDS = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2}|)"
).fullmatch
_AT_ONCE = 10_000
_EARLIEST, _LATEST = to_ms(EARLIEST), to_ms(LATEST)


class _OutOfTheOrdinaryError(Exception):
    """The table is to be read row by row."""


@dataclass(frozen=True, slots=True)
class SessionColumns:
    """The sessions of a table, by their columns; see ``SessionsFile``."""

    drafts: DraftColumns
    unknown_columns: tuple[str, ...]
    moved_marks: int


def read_columns(
    found: Cells,
    *,
    zone: str,
    signals: Collection[str],
    wishes: Wishes,
    told: Callable[[int, int], None],
    ahead: Callable[[list[Words]], None],
) -> SessionColumns | None:
    """All sessions of a table; None where it is to be read row by row.

    Args:
        found: the table.
        zone, signals, wishes, told: as ``csv_sessions.SessionTable``.
        ahead: hears before all is read what is searched of each session.
    """
    try:
        reader = _Columns(found, zone, signals, wishes)
        ahead(reader.words)
        drafts = reader.drafts(told)
    except (_OutOfTheOrdinaryError, InvalidValue):
        return None
    return SessionColumns(drafts, found.unknown, reader.moved_marks)


class _Columns:
    """A table by its columns."""

    def __init__(
        self,
        found: Cells,
        zone: str,
        signals: Collection[str],
        wishes: Wishes,
    ) -> None:
        names = set(found.columns)
        self._numbered = numbered_in(names)
        parts = {part for of in self._numbered for part in (of.certainty, of.label)}
        if wishes.dates or names & (_ROW_BY_ROW | parts) or len(self._numbered) > MOST_MOMENTS:
            raise _OutOfTheOrdinaryError
        rows = list(filter(None, found.rows))
        if not rows or set(map(len, rows)) != {len(found.columns)}:
            raise _OutOfTheOrdinaryError
        self._count = len(rows)
        self._cells = {
            name: column
            for name, column in zip(found.columns, zip(*rows, strict=True), strict=True)
            if name
        }
        self._zone, self._scale = zone, wishes.scale.value
        self._says = cell_readers(signals)
        self.moved_marks = 0
        self._seen, self._me = self._text("seen"), self._text("me")
        self._question = list(map(str.strip, self._text("supervision_question")))
        self._ticks = self._said("observations", _ticks)
        said = alike(self._ticks, said_of)
        self.words: list[Words] = list(zip(self._seen, self._me, self._question, said, strict=True))

    def drafts(self, told: Callable[[int, int], None]) -> DraftColumns:
        """The sessions."""
        said, count = self._said, self._count
        told(0, count)
        started_at, zones, days = self._instants()
        minutes = said("minutes")
        flagged = [
            bool(question) or yes
            for question, yes in zip(self._question, said("to_supervision"), strict=True)
        ]
        marks = self._marks()
        return DraftColumns(
            id=new_ids(count),
            source_id=self._content_ids(told),
            role=said("role"),
            client=said("client"),
            started_at=started_at,
            ended_at=[
                at + (long or 0) * _MINUTE for at, long in zip(started_at, minutes, strict=True)
            ],
            zone=zones,
            local_day=days,
            minutes=minutes,
            format=said("format"),
            agreement_kind=said("agreement"),
            paid_kind=said("paid", lambda kind: kind.value if kind else None),
            people=said("people"),
            charge=said("charge"),
            familiarity=said("familiarity"),
            moment_tags=said("moment_tags"),
            to_supervision=flagged,
            seen=self._seen,
            me=self._me,
            question=self._question,
            tags=said("tags", bare_tags),
            ticks=self._ticks,
            marks=marks,
            moments=_ids_for(marks),
        )

    def _text(self, name: str) -> Sequence[str]:
        """A column of long texts."""
        column = self._cells.get(name)
        if column is None:
            return [""] * self._count
        if max(map(len, column)) > LONGEST_TEXT:
            raise _OutOfTheOrdinaryError
        return _without_blanks(column)

    def _said(self, name: str, of: Callable[[Any], Any] = lambda said: said) -> list[Any]:
        """What the cells of a column say."""
        read = self._says[name]
        column = self._cells.get(name)
        if column is None:
            return [of(read(""))] * self._count
        return alike(column, lambda cell: of(read("" if cell.isspace() else cell)))

    def _instants(self) -> tuple[list[int], list[str], list[str]]:
        """When each began, in which zone, and on which day there."""
        known = _Moments(self._zone)
        found = alike(self._cells["date"], known.of)
        started_at = [at for at, _, _ in found]
        if min(started_at) < _EARLIEST or max(started_at) >= _LATEST:
            raise _OutOfTheOrdinaryError
        return started_at, [zone for _, zone, _ in found], [day for _, _, day in found]

    def _marks(self) -> list[tuple[Mark, ...]]:
        """The marks of each, in order."""
        columns = [self._marks_in(names) for names in self._numbered]
        alone = self._marks_in(ALONE)
        if not columns:
            columns = [alone]
        elif any(alone):
            raise _OutOfTheOrdinaryError  # the mean of the others, or a mistake
        return [tuple(filter(None, marks)) for marks in zip(*columns, strict=True)]

    def _marks_in(self, names: Numbered) -> list[Mark | None]:
        x, y = (self._cells.get(name) for name in (names.x, names.y))
        if x is None and y is None:
            return [None] * self._count
        nothing = [""] * self._count
        pairs = list(zip(x or nothing, y or nothing, strict=True))
        places = alike(pairs, partial(self._place, names))
        self.moved_marks += sum([place[1] for place in places if place])
        return [place[0] if place else None for place in places]

    def _place(self, names: Numbered, pair: tuple[str, str]) -> tuple[Mark, bool] | None:
        x, y = (None if not cell or cell.isspace() else cell for cell in pair)
        if x is None and y is None:
            return None
        place = place_of(names, self._scale, (x, y))
        return mark_at(place.position.x, place.position.y), place.moved

    def _content_ids(self, told: Callable[[int, int], None]) -> list[str]:
        """See ``csv_rows.ContentIds``; some thousand at a time: they hold all the words."""
        ids, found = ContentIds(), list[str]()
        for start in range(0, self._count, _AT_ONCE):
            told(start, self._count)
            members = [
                self._members(name, self._cells[name][start : start + _AT_ONCE])
                for name in sorted(self._cells)
            ]
            found += [ids.of(filter(None, of)) for of in zip(*members, strict=True)]
        return found

    def _members(self, name: str, column: Sequence[str]) -> list[str]:
        """The cells as members of a JSON object; empty where there is none."""
        member = partial(member_of, name)
        if name in OWN_WORDS:
            return [member(cell) if cell else "" for cell in _without_blanks(column)]
        return alike(column, lambda cell: "" if not cell or cell.isspace() else member(cell))


class _Moments:
    """What cells of a date say: the instant in milliseconds, its zone, and the day there."""

    def __init__(self, zone: str) -> None:
        self._zone = zone
        self._zones: dict[str, tuple[str, int | None]] = {}

    def of(self, cell: str) -> tuple[int, str, str]:
        """What a cell says; raises InvalidValue."""
        found = _WHOLE_SECONDS(cell)
        if found is None:
            return self._read(cell)
        clock, after = found.groups()
        named, offset = self._zones.get(after) or self._zone_after(cell, after)
        if offset is None:
            return self._read(cell)
        try:
            local = datetime.fromisoformat(clock)
        except ValueError:
            return self._read(cell)  # which says what is wrong with it
        return (local - _EPOCH) // _MILLISECOND - offset, named, clock[:10]

    def _zone_after(self, cell: str, after: str) -> tuple[str, int | None]:
        """The zone that is named so, and its distance in milliseconds where that is always one."""
        _, named, _ = self._read(cell)
        fixed = zone_named(named).utcoffset(None)
        self._zones[after] = named, None if fixed is None else fixed // _MILLISECOND
        return self._zones[after]

    def _read(self, cell: str) -> tuple[int, str, str]:
        started_at, zone = cells.instant_in(cell.strip(), self._zone)
        at = to_ms(started_at)
        return at, zone, localized(from_ms(at), zone).date().isoformat()


def _without_blanks(column: Sequence[str]) -> Sequence[str]:
    """The cells; those of nothing but blanks are empty."""
    if any(map(str.isspace, column)):
        return ["" if cell.isspace() else cell for cell in column]
    return column


def _ids_for(marks: Sequence[Sequence[Mark]]) -> list[tuple[tuple[str, str], ...]]:
    """Ids of a moment and of itself for each mark."""
    count = sum(map(len, marks))
    pairs = zip(new_ids(count), new_ids(count), strict=True)
    return [tuple(islice(pairs, len(of))) for of in marks]


def _ticks(observations: Iterable[TickedObservation]) -> tuple[Tick, ...]:
    return tuple(Tick(item.signal, item.words) for item in observations)
