"""Writing files that other programs, or another journal, can read."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from journal_app.domain.clock import Clock
from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.exchange.csv_sessions import write_sessions
from journal_app.services.exchange.stance_json import document_lines
from journal_app.storage.database import Database
from journal_app.storage.files import written_whole
from journal_app.storage.whole import ids_for, read_all, read_entries, read_table
from journal_app.storage.whole_entries import whole_entries

Told = Callable[[int, int], None]
"""Hears how many of how many sessions are done; what it raises stops the writing."""
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
        if query is None:
            rows = read_all(self._db)
        else:
            rows = read_entries(self._db, ids_for(self._db, query))
        count = len(rows["entry"])
        lines = document_lines(rows, self._clock(), complete=query is None)
        if told is not None:
            lines = heard(lines, count, told)
        report = self._written(path, lines, len(rows["entry"]), overwrite)
        in_bin = sum(row["trashed_at"] is not None for row in rows["entry"])
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
        ids = ids_for(self._db, query or EntryQuery())
        sessions = sessions_of(self._db, ids)
        text = write_sessions(heard(sessions, len(ids), told) if told else sessions)
        report = self._written(path, [text], len(ids), overwrite)
        left = len(ids_for(self._db, EntryQuery(in_bin=True))) if query is None else 0
        in_bin = len(ids) if query is not None and query.in_bin else 0
        return replace(report, in_bin=in_bin, left_in_bin=left)

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
        # What cannot be read from the journal must come to light before a file is begun.
        pieces = iter(pieces)
        first = list(itertools.islice(pieces, 1))
        with (
            written_whole(path, overwrite) as beside,
            beside.open("w", encoding="utf-8", newline="") as file,
        ):
            file.writelines(itertools.chain(first, pieces))
        return ExportReport(path, entries, path.stat().st_size)


def sessions_of(db: Database, ids: list[str]) -> Iterator[tuple[Role, EntryDraft]]:
    """The entries with these ids, each with its role, some hundred at a time."""
    roles = {
        row["id"]: Role(row["id"], RoleKind(row["kind"]), row["name"], row["ordinal"])
        for row in read_table(db, "role")
    }
    for start in range(0, len(ids), _AT_A_TIME):
        for entry in whole_entries(db, ids[start : start + _AT_A_TIME]):
            yield roles[entry.content.role_id], entry.content


def heard(found: Iterable[T], count: int, told: Told) -> Iterator[T]:
    """The same, telling about every few; no more than there are sessions."""
    told(0, count)
    for number, one in enumerate(found, 1):
        yield one
        if number % _TOLD_EVERY == 0:
            told(min(number, count), count)
    told(count, count)
