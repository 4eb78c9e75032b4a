"""What is told of a backup that was looked into, and of a damaged journal that was read."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from journal_app.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file holds.

    Attributes:
        journal_id: the same in a journal and all its backups.
        written_at: when the file was last written, by the clock of that day.
        version: of its schema.
        problems: what a check found, as codes; empty when all is well.
        entries: all of them, those in the bin included.
        first, last: the days of the first and the last session; None without any.
        newest: the days of the newest sessions, with minutes where they are known.
    """

    path: Path
    journal_id: str
    practitioner: str
    written_at: datetime
    bytes: int
    version: int
    problems: tuple[str, ...]
    entries: int
    in_bin: int
    first: date | None
    last: date | None
    newest: tuple[tuple[date, int | None], ...]

    @property
    def ok(self) -> bool:
        """Whether all was read and fits; a search index can be made anew."""
        return not set(self.problems) - {"search_index"}


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be brought out of a damaged journal, into a whole new one.

    Attributes:
        path: the new journal.
        pages, unreadable: of the damaged file; in pages of 4,096 bytes.
        entries: sessions in the new journal, all told.
        without_words: of these, sessions whose texts are gone; their placements are there.
        words_alone: of these, texts whose date and place are gone; they stand at the date of the
            session that was written before them.
        from_history: of these, sessions of which something was gone that stood in their history.
        lost_entries: sessions something still points at, of which nothing was left.
        rows, left_out: all records, and those found that nothing could be done with.
    """

    path: Path
    pages: int
    unreadable: int
    entries: int
    without_words: int
    words_alone: int
    from_history: int
    lost_entries: int
    rows: int
    left_out: int
