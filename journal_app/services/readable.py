"""Chosen reflections written out for people without the program."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from journal_app.domain.clock import Clock
from journal_app.domain.departure import DepartureKind
from journal_app.domain.entry import EntryQuery
from journal_app.services.changes import Saved
from journal_app.services.departures import Departures
from journal_app.storage.database import Database
from journal_app.storage.files import write_whole
from journal_app.wording.words import Words

if TYPE_CHECKING:
    from journal_app.services.exchange.reading_copy import Copy
    from journal_app.services.exporting import ExportReport

PdfWriter: TypeAlias = "Callable[[tuple[Copy, ...]], bytes]"


class ReadableFormat(StrEnum):
    """By the ending of the file."""

    MARKDOWN = "md"
    PAGE = "html"
    WORD = "docx"
    PDF = "pdf"


class Readable:
    """Reads first, then writes: what is slow to write may be written elsewhere."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def read(self, query: EntryQuery, words: Words) -> tuple[Copy, ...]:
        """The reflections of a query, in the order of time."""
        from journal_app.services.exchange.reading_copy import copies
        from journal_app.services.exporting import sessions_of
        from journal_app.storage.whole import ids_for

        return copies(sessions_of(self._db, ids_for(self._db, query)), words)

    def written(self, path: Path, format_: ReadableFormat, count: int) -> Saved[ExportReport]:
        """Keeps that a file with so many reflections left."""
        from journal_app.services.exporting import ExportReport

        report = ExportReport(path, count, path.stat().st_size)
        kept = Departures(self._db, self._clock).record(
            DepartureKind.SELECTION, format_.value, entries=count
        )
        return Saved(report, kept.change)


def write_copies(
    path: Path,
    found: tuple[Copy, ...],
    format_: ReadableFormat,
    words: Words,
    pdf: PdfWriter | None = None,
    *,
    overwrite: bool = False,
) -> None:
    """Writes reflections into a file. Touches no journal: from any thread.

    Raises:
        JournalFileError: ``file_exists`` unless ``overwrite``; ``disk_full``, ``read_only`` ...
    """
    write_whole(path, _content(found, format_, words, pdf), overwrite=overwrite)


def _content(
    found: tuple[Copy, ...], format_: ReadableFormat, words: Words, pdf: PdfWriter | None
) -> bytes:
    from journal_app.services.exchange import reading_formats as formats

    if format_ is ReadableFormat.MARKDOWN:
        return formats.as_markdown(found, words).encode()
    if format_ is ReadableFormat.PAGE:
        return formats.as_page(found, words).encode()
    if format_ is ReadableFormat.WORD:
        return formats.as_word(found, words)
    assert pdf is not None, "a PDF is painted by the window"
    return pdf(found)
