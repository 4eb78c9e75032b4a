"""The texts of many sessions, written and indexed while all else of these is still being read.

Making the index of words is the longest piece of a large import, and asks nothing of Python, which
reads meanwhile. It is for a journal without sessions: then the texts have their numbers by the
order in which they stand in their file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.hastening import hastened
from journal_app.storage.import_inserts import insert_values
from journal_app.storage.import_search import rebuild_search, unindexed

TEXT_COLUMNS = ("seq", "seen", "me", "question", "answers")
Texts = tuple[str, str, str, str]
"""What is searched of a session: the columns of ``entry_text`` but for its number."""


class TextsAhead:
    """Texts that stand in a journal before the sessions they belong to."""

    def __init__(self, connection: Connection, texts: Sequence[Texts]) -> None:
        self.connection = connection
        self._texts = list(texts)
        self._write()

    def index(self) -> None:
        """Makes the index of their words, which asks nothing of Python."""
        rebuild_search(self.connection)

    def settle(self, texts: Sequence[Texts]) -> None:
        """From now on they are these: nearly always the same."""
        if self._texts != texts:
            self._texts = list(texts)
            self.connection.execute("DELETE FROM entry_text")
            self._write()
            self.index()

    def _write(self) -> None:
        numbered = ((seq, *words) for seq, words in enumerate(self._texts, 1))
        insert_values(self.connection, "entry_text", TEXT_COLUMNS, numbered)


@contextmanager
def texts_ahead(db: Database, texts: Sequence[Texts]) -> Iterator[TextsAhead]:
    """A transaction that begins with the texts; ``imports.add_rows`` is to go on with it.

    Raises:
        JournalFileError: when the file cannot be written; then it is as it was.
        Interrupted: ``Database.interrupt`` was called meanwhile; likewise.
    """
    with (
        db.roomy(),
        db.trusting(),
        hastened(db.path) as begin,
        db.raw_transaction() as connection,
        unindexed(connection),
    ):
        yield TextsAhead(connection, texts)
        begin()  # now all is brought into the file
