"""Writing files that other programs, or another journal, can read."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.exchange.csv_sessions import session_lines
from journal_app.services.exchange.stance_json import document_lines
from journal_app.storage.database import Database
from journal_app.storage.files import written_whole
from journal_app.storage.whole import count_for, ids_in_turn, most_moments, read_table
from journal_app.storage.whole_entries import whole_entries
from journal_app.storage.whole_reading import ChosenReading, Reading, WholeReading

Told = Callable[[int, int], None]
"""Hears how many of how many sessions are done; what it raises stops the writing.

More than there are means that all are read, and so much of them is put together.
"""
_AT_A_TIME = 500
T = TypeVar("T")
_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True)
class ExportReport:
    """A file that was written.

    Attributes:
        entries: how many sessions it holds; ``in_bin`` of them are in the bin.
        left_in_bin: sessions in the bin that are not in the file, where all were asked for.
        bytes: its size.
    """

    path: Path
    entries: int
    bytes: int
    in_bin: int = 0
    left_in_bin: int = 0


class Exporting:
    """The use cases of writing out.

    Files are written beside their place, flushed, then moved there, readable by their owner alone.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def export_json(
        self,
        path: Path,
        query: EntryQuery | None = None,
        overwrite: bool = False,
        told: Told | None = None,
    ) -> ExportReport:
        """Everything in the journal; with a query only the entries it finds.

        Raises:
            JournalFileError: ``file_exists`` unless ``overwrite``; ``disk_full``, ``read_only``,
                ``folder_missing``, ``cannot_write``.
        """
        with self._db.snapshot():
            if query is None:
                reading: Reading = WholeReading(self._db)
                in_bin = count_for(self._db, EntryQuery(in_bin=True))
                count = count_for(self._db, EntryQuery()) + in_bin
            else:
                reading, count = ChosenReading(self._db, query), count_for(self._db, query)
                in_bin = count if query.in_bin else 0
            lines = document_lines(reading, self._clock(), told=_adding_up(told, count))
            report = self._written(path, lines, count, overwrite)
        return replace(report, in_bin=in_bin)

    def export_csv(
        self,
        path: Path,
        query: EntryQuery | None = None,
        overwrite: bool = False,
        told: Told | None = None,
    ) -> ExportReport:
        """The sessions, one row each, in the order of time; without those in the bin.

        Raises:
            JournalFileError: as ``export_json``.
        """
        wanted = query or EntryQuery()
        with self._db.snapshot():
            count, most = count_for(self._db, wanted), most_moments(self._db, wanted)
            sessions = sessions_of(self._db, ids_in_turn(self._db, wanted))
            lines = session_lines(heard(sessions, count, told) if told else sessions, most)
            report = self._written(path, lines, count, overwrite)
            left = count_for(self._db, EntryQuery(in_bin=True)) if query is None else 0
        return replace(report, in_bin=count if wanted.in_bin else 0, left_in_bin=left)

    def export_placements(
        self,
        path: Path,
        sessions: Iterable[tuple[Role, EntryDraft]],
        count: int,
        overwrite: bool = False,
    ) -> ExportReport:
        """The marks on the grid of so many sessions, one row each.

        Raises:
            JournalFileError: as ``export_json``.
        """
        from journal_app.services.exchange.csv_placements import placement_lines

        return self._written(path, placement_lines(sessions), count, overwrite)

    def _written(
        self, path: Path, pieces: Iterable[str], entries: int, overwrite: bool
    ) -> ExportReport:
        # What cannot be read at all must come to light before a file is begun.
        pieces = iter(pieces)
        first = list(itertools.islice(pieces, 1))
        with (
            written_whole(path, overwrite) as beside,
            beside.open("w", encoding="utf-8", newline="") as file,
        ):
            file.writelines(itertools.chain(first, pieces))
        return ExportReport(path, entries, path.stat().st_size)


def sessions_of(db: Database, ids: Iterable[str]) -> Iterator[tuple[Role, EntryDraft]]:
    """The entries with these ids, each with its role, some hundred at a time."""
    roles = {
        row["id"]: Role(row["id"], RoleKind(row["kind"]), row["name"], row["ordinal"])
        for row in read_table(db, "role")
    }
    ids = iter(ids)
    while chunk := list(itertools.islice(ids, _AT_A_TIME)):
        for entry in whole_entries(db, chunk):
            yield roles[entry.content.role_id], entry.content


def _adding_up(told: Told | None, count: int) -> Callable[[int], None] | None:
    """Tells of the sum of what it hears of, of so many; at once of none."""
    if told is None:
        return None
    told(0, count)
    done = 0

    def heard_of(more: int) -> None:
        nonlocal done
        done += more
        told(done, count)

    return heard_of


def heard(found: Iterable[T], count: int, told: Told) -> Iterator[T]:
    """The same, telling about every few; no more than there are sessions."""
    told(0, count)
    for number, one in enumerate(found, 1):
        yield one
        if number % _TOLD_EVERY == 0:
            told(min(number, count), count)
    told(count, count)
