"""Writing the file anew, so that nothing deleted is left between its pages.

Deleting a row overwrites it; yet fragments may stay: words in the search index until its parts are
merged, copies in pages that were rearranged, earlier pages in the write-ahead log. The journal
remembers that this is to be done, from the deletion on until it is, whatever happens in between.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from journal_app.domain.errors import JournalFileError

if TYPE_CHECKING:
    from journal_app.storage.database import Database


UNFINISHED_KEY = "erasure.unfinished"
"""Setting: something was taken out, and the file was not written anew since."""


class Stage(StrEnum):
    """What is being done, for those who wait."""

    BACKUP = "backup"
    TAKING_OUT = "taking_out"
    SEARCH = "search"
    WRITING = "writing"


Tell = Callable[[Stage], None]


def is_unfinished(db: Database) -> bool:
    """Whether something was taken out and the file was not written anew since."""
    return bool(db.read("SELECT 1 FROM setting WHERE key = ?", (UNFINISHED_KEY,)))


def scrub(db: Database, tell: Tell = lambda _stage: None) -> bool:
    """Writes the search index and the whole file anew and empties the write-ahead log.

    Takes seconds for a large journal. False when another program is reading the journal, so that
    its log cannot be emptied yet: then it is done when the journal is next opened.

    Raises:
        JournalFileError: ``file_busy``, ``disk_full``: it is still to be done then.
    """
    tell(Stage.SEARCH)
    with db.raw_transaction() as connection:
        connection.execute(
            "INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 0)"
        )
        connection.execute("INSERT INTO entry_search (entry_search) VALUES ('optimize')")
    tell(Stage.WRITING)
    db.write_anew()
    if not db.empty_log():
        return False
    with db.raw_transaction() as connection:
        connection.execute("DELETE FROM setting WHERE key = ?", (UNFINISHED_KEY,))
    return db.empty_log()


def finish(db: Database) -> None:
    """Does what an erasing left to do, as far as it can be done now."""
    with contextlib.suppress(JournalFileError):
        if is_unfinished(db):
            scrub(db)
