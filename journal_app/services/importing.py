"""Taking sessions in from files: looked at first, then added as one batch that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

from journal_app.domain.client_codes import folded_code
from journal_app.domain.clock import Clock
from journal_app.domain.referral import SIGNALS
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.json_document import OTHERS, Known
from journal_app.services.exchange.records import Words
from journal_app.services.import_beside import ReadBeside
from journal_app.services.import_preview import (
    ImportPreview,
    ImportReport,
    SessionAhead,
    SessionShown,
)
from journal_app.services.import_reading import (
    CSV,
    FORMATS,
    JSON,
    Ground,
    Opened,
    Told,
    first_shown,
    open_source,
    prepared,
    read_source,
    unheard,
)
from journal_app.storage.backup import count_entries
from journal_app.storage.database import Database
from journal_app.storage.file_errors import Interrupted
from journal_app.storage.import_ahead import TextsAhead, texts_ahead
from journal_app.storage.import_beside import short_turns
from journal_app.storage.import_search import MANY
from journal_app.storage.imports import Batch, PastImport, Undone, add_rows, batches, undo_batch
from journal_app.storage.whole import Rows, all_ids, ids_there, read_table

__all__ = [
    "CSV",
    "FORMATS",
    "JSON",
    "ImportPreview",
    "ImportReport",
    "Importing",
    "Interrupted",
    "PastImport",
    "SessionAhead",
    "SessionShown",
]
_TOUCHED = tuple(Subject)
_WRITTEN_ONCE, _MOST_AT_ONCE = range(256 << 10, 32 << 20), 20_000
"""Bytes of a file that is written without the log, and how many sessions of a table at most.

Less is not worth its while; with more, whoever opens the journal then waits for some seconds.
"""


class _StaysOut(Exception):
    """Records were refused, so that nothing is to be added."""

    def __init__(self, preview: ImportPreview) -> None:
        super().__init__()
        self.preview = preview


class Importing:
    """The use cases of taking in files."""

    def __init__(self, db: Database, clock: Clock, local_zone: Callable[[], str]) -> None:
        self._db = db
        self._clock = clock
        self._local_zone = local_zone

    def preview(
        self,
        path: Path,
        format_: str | None = None,
        role_id: str | None = None,
        wishes: Wishes | None = None,
        told: Callable[[int, int], None] | None = None,
        opened: Callable[[], Opened] | None = None,
    ) -> ImportPreview:
        """Read a file, a folder or an archive whole and say what an import would do.

        All at once; the window takes the same steps one by one: ``ground``, then
        ``import_reading.read_source`` and ``prepared`` elsewhere, then ``compared``.

        Args:
            path: what to read.
            format_: one of ``FORMATS``; by default it is told by the content.
            role_id: the role of sessions that name none; by default the first one.
            wishes: what was decided about tags, titles, columns.
            told: hears how many records are read, of how many (0: not known); what it raises ends
                the reading.
            opened: gives the source where it is opened, for the same wishes, already.

        Raises:
            InvalidValue: ``import_format_unknown``, or when nothing of it can be read; see
                ``services.exchange``.
        """
        ground, wishes, told = self.ground(), wishes or Wishes(), told or unheard
        begin = opened or partial(open_source, path, format_ or "", wishes)
        reading = read_source(begin(), ground, told)
        return self.compared(prepared(reading, ground, wishes, role_id))

    def ground(self) -> Ground:
        """What reading a file has to know of the journal."""
        signals = self.known_signals()
        return Ground(
            now=self._clock(),
            zone=self._local_zone(),
            signals=signals,
            roles=tuple(read_table(self._db, "role")),
            codes=frozenset(folded_code(row["code"]) for row in read_table(self._db, "client")),
            known=Known(
                roles=all_ids(self._db, "role"),
                entries=all_ids(self._db, "entry"),
                signals=signals,
                others={table: all_ids(self._db, table) for table in OTHERS},
            ),
        )

    def compared(self, preview: ImportPreview) -> ImportPreview:
        """A preview with what of it is there already."""
        named = preview.sources
        ids = ids_there(self._db, "entry", [id_ for id_, _ in named])
        wanted = [source for _, source in named if source]
        sources = ids_there(self._db, "entry", wanted, "source_id")
        new: set[str] = set()
        for id_, source in named:
            if id_ in ids or source in sources:
                continue
            new.add(id_)
            ids.add(id_)  # what stands twice in a file comes in once
            if source:
                sources.add(source)
        roles = tuple(read_table(self._db, "role"))
        return replace(
            preview,
            new=len(new),
            already_there=len(named) - len(new),
            first=first_shown(preview, roles, new),
        )

    def commit(self, preview: ImportPreview, told: Told = unheard) -> Saved[ImportReport]:
        """Add what is new, in one transaction. Refused records stay out.

        A journal that has entries is backed up before.

        Args:
            preview: what to add.
            told: hears how many rows are written, of how many; what it raises ends the import,
                and so does ``Exchange.stop``. Then the journal is as it was.

        Raises:
            JournalFileError: when the journal cannot be written; then it is as it was.
            Interrupted: it was stopped.
        """
        if count_entries(self._db.connection):
            # Brings along much that an import into an empty journal does not ask for.
            from journal_app.services.automatic_backups import AutomaticBackups, Reason

            AutomaticBackups(self._db, self._clock).before(Reason.IMPORT)
        return Saved(self._added(preview, told), Change.of(*_TOUCHED))

    def take_in(
        self,
        path: Path,
        format_: str | None = None,
        role_id: str | None = None,
        wishes: Wishes | None = None,
        *,
        skip_refused: bool = False,
        opened: Callable[[], Opened] | None = None,
    ) -> tuple[ImportPreview, ImportReport | None]:
        """Read and add in one go: as ``preview`` and ``commit``, for who does not look in between.

        Into a journal without entries, texts are written while the rest of them is being read.

        Args:
            path, format_, role_id, wishes, opened: as ``preview``.
            skip_refused: what cannot be read stays out; else nothing is added where there is such,
                and there is no report.

        Raises:
            InvalidValue, JournalFileError: as ``preview`` and ``commit``.
        """
        if count_entries(self._db.connection):
            preview = self.preview(path, format_, role_id, wishes, opened=opened)
            stays_out = bool(preview.refused) and not skip_refused
            return preview, None if stays_out else self.commit(preview).value
        ground, wishes = self.ground(), wishes or Wishes()
        begin = opened or partial(open_source, path, format_ or "", wishes)

        def read(told: Told, ahead: Callable[[list[Words]], None]) -> ImportPreview:
            reading = read_source(begin(), ground, told, ahead)
            return prepared(reading, ground, wishes, role_id, told)

        try:
            with (
                short_turns(),
                ExitStack() as once,
                ReadBeside(read) as beside,
                ExitStack() as held,
            ):
                if _size_of(path) in _WRITTEN_ONCE:  # while it is read, since disks take their time
                    once.enter_context(self._db.without_log())
                words = beside.words()
                if len(words) > _MOST_AT_ONCE:
                    once.close()
                much = len(words) >= MANY
                ahead = held.enter_context(texts_ahead(self._db, words)) if much else None
                beside.go_on()
                if ahead is not None:
                    ahead.index()
                preview = self.compared(beside.result())
                if preview.refused and not skip_refused:
                    raise _StaysOut(preview)
                return preview, self._added(preview, ahead=ahead)
        except _StaysOut as stopped:
            return stopped.preview, None

    def _added(
        self, preview: ImportPreview, told: Told = unheard, ahead: TextsAhead | None = None
    ) -> ImportReport:
        refused = len(preview.refused)
        batch = Batch(preview.format, self._clock(), preview.read, refused)
        # What is added is prepared in place; the preview stays as it is, for another try.
        rows: Rows = {table: list(listed) for table, listed in preview.rows.items()}
        added = add_rows(
            self._db,
            rows,
            batch,
            complete=preview.complete,
            told=told,
            ahead=ahead,
            new=preview.entries,
        )
        return ImportReport(
            batch_id=added.batch_id,
            read=preview.read,
            added=added.entries,
            already_there=preview.read - refused - added.entries,
            refused=refused,
            others=added.others,
        )

    def undo(self, batch_id: str) -> Saved[Undone]:
        """Take out what an import added, but for entries that were changed since.

        Raises:
            NotFound: ``import_unknown``.
        """
        return Saved(undo_batch(self._db, batch_id, self._clock()), Change.of(*_TOUCHED))

    def past(self) -> tuple[PastImport, ...]:
        """The imports there were, the newest first."""
        return batches(self._db)

    def add_whole(self, rows: Rows) -> None:
        """Add rows that were made here, such as a sample, not as a batch.

        Into a journal where nothing was written yet they bring practitioner, roles and settings.
        """
        add_rows(self._db, rows, None, complete=True)

    def known_signals(self) -> frozenset[str]:
        """The ids of all observations that may be ticked."""
        return all_ids(self._db, "own_signal") | SIGNALS.keys()


def _size_of(path: Path) -> int:
    """The bytes of a file; none of a folder, or where there is nothing."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
