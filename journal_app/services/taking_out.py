"""Taking sessions out of the journal, in every format, beside other work and stoppable."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.departure import DepartureKind
from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.practice import IntendedArea, Practitioner, Role
from journal_app.domain.reflection import Reflection
from journal_app.services.changes import Saved
from journal_app.services.departures import Departures
from journal_app.services.exporting import Exporting, ExportReport, Told, heard, sessions_of
from journal_app.services.insight import DriftView, Insight, Selection
from journal_app.services.practice import Practice
from journal_app.services.reflections import Reflections
from journal_app.storage.database import Database
from journal_app.storage.file_errors import Interrupted
from journal_app.storage.files import written_whole
from journal_app.storage.whole import ids_for
from journal_app.wording.words import Words

__all__ = [
    "BookMaterial",
    "BookPrinter",
    "BookShape",
    "BookWriter",
    "Interrupted",
    "OutFormat",
    "TakenOut",
    "TakingOut",
]


def _unheard(_done: int, _all: int) -> None:
    """Nobody listens."""


class OutFormat(StrEnum):
    """What sessions can be written as."""

    BOOK = "pdf"
    PAGE = "html"
    FOLDER = "folder"
    SHEETS = "xlsx"
    SESSIONS = "csv"
    PLACEMENTS = "placements"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The ending of the file; empty for a folder."""
        if self is OutFormat.FOLDER:
            return ""
        return "csv" if self is OutFormat.PLACEMENTS else self.value


@dataclass(frozen=True, slots=True)
class TakenOut:
    """What was written.

    Attributes:
        report: where, and how much.
        shortened: texts of a workbook that were longer than a cell.
    """

    format: OutFormat
    report: ExportReport
    everything: bool
    shortened: int = 0


@dataclass(frozen=True, slots=True)
class BookMaterial:
    """What a book is made of; the sessions are read while it is set.

    Attributes:
        count: how many sessions there will be.
        areas: by role, where one wanted to be, in the order of time.
        drifts: what the charts show, one for each role.
        told: hears, once all sessions are read, how much of it is painted: beyond ``count``, up
            to twice as much; what it raises stops the painting.
    """

    practitioner: Practitioner
    count: int
    sessions: Iterable[tuple[Role, EntryDraft]]
    roles: tuple[Role, ...]
    areas: tuple[tuple[Role, tuple[IntendedArea, ...]], ...]
    reflections: tuple[Reflection, ...]
    drifts: tuple[DriftView, ...]
    told: Told = _unheard


@dataclass(frozen=True, slots=True)
class BookShape:
    """How a book is divided, and what stands before the sessions."""

    by_client: bool = False
    areas: bool = False
    reflections: bool = False
    drift: bool = False


BookPrinter = Callable[[BookShape, BookMaterial], bytes]
"""Sets a book of some shape."""
BookWriter = Callable[[BookMaterial], bytes]
"""Sets a book as a PDF; given by the window, which can paint."""


class TakingOut:
    """``write`` may run on any thread beside other work; the rest on that of the journal."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def count(self, query: EntryQuery | None) -> int:
        """How many sessions would be taken out."""
        return len(ids_for(self._db, query or EntryQuery()))

    def write(
        self,
        format_: OutFormat,
        target: Path,
        query: EntryQuery | None,
        words: Words,
        *,
        told: Told | None = None,
        book: BookWriter | None = None,
        overwrite: bool = False,
    ) -> TakenOut:
        """Writes everything, or what a query finds, beside its place and moves it there whole.

        A folder is never written over another.

        Raises:
            JournalFileError: ``file_exists`` unless ``overwrite``; ``disk_full``, ``read_only``,
                ``folder_missing``, ``cannot_write``.
            Interrupted: ``told`` has stopped it; nothing is left behind.
        """
        told = told or _unheard
        with self._db.beside() as db:
            return self._written(db, format_, target, query, words, told, book, overwrite)

    def noted(self, taken: TakenOut) -> Saved[TakenOut]:
        """Keeps that something left; once it is in its place."""
        kind = DepartureKind.SELECTION
        if taken.format is OutFormat.BOOK:
            kind = DepartureKind.BOOK
        elif taken.everything:
            kind = DepartureKind.JOURNAL
        entries = taken.report.entries
        kept = Departures(self._db, self._clock).record(kind, taken.format, entries=entries)
        return Saved(taken, kept.change)

    def _written(
        self,
        db: Database,
        format_: OutFormat,
        target: Path,
        query: EntryQuery | None,
        words: Words,
        told: Told,
        book: BookWriter | None,
        overwrite: bool,
    ) -> TakenOut:
        exporting = Exporting(db, self._clock)
        everything = query is None
        if format_ is OutFormat.JSON:
            report = exporting.export_json(target, query, overwrite, told)
            return TakenOut(format_, report, everything)
        if format_ is OutFormat.SESSIONS:
            report = exporting.export_csv(target, query, overwrite, told)
            return TakenOut(format_, report, everything)
        ids = ids_for(db, query or EntryQuery())
        sessions = heard(sessions_of(db, ids), len(ids), told)
        shortened = 0
        if format_ is OutFormat.PLACEMENTS:
            report = exporting.export_placements(target, sessions, len(ids), overwrite)
        elif format_ is OutFormat.BOOK:
            assert book is not None, "a book is set by whoever can paint"
            content = book(self._material(db, sessions, len(ids), told))
            with written_whole(target, overwrite) as beside:
                beside.write_bytes(content)
            report = ExportReport(target, len(ids), len(content))
        else:
            from journal_app.services import out_writing

            today = words.day(self._clock().astimezone().date())
            report, shortened = out_writing.write(
                format_, target, sessions, len(ids), words, today, overwrite=overwrite
            )
        left = 0
        if everything:
            left = len(ids_for(db, EntryQuery(in_bin=True)))
        return TakenOut(format_, replace(report, left_in_bin=left), everything, shortened)

    def _material(
        self, db: Database, sessions: Iterable[tuple[Role, EntryDraft]], count: int, told: Told
    ) -> BookMaterial:
        practice = Practice(db, self._clock)
        roles = practice.roles()
        insight = Insight(db, self._clock)
        drifts = (insight.drift(Selection(role.id)) for role in roles)
        return BookMaterial(
            practitioner=practice.practitioner(),
            count=count,
            sessions=sessions,
            roles=roles,
            areas=tuple((role, practice.intended_history(role.id)) for role in roles),
            reflections=Reflections(db, self._clock).all(),
            drifts=tuple(view for view in drifts if len(view.columns)),
            told=told,
        )
