"""A journal file on one connection, as far as it is read."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from journal_app.domain.errors import JournalFileError
from journal_app.giving_way import giving_way
from journal_app.storage.driver import Connection, DriverError, Parameters, Row
from journal_app.storage.file_errors import error_for, raise_named
from journal_app.storage.outside import AsLeft, Outside

_TIMES_SAID = 5


class Reads:
    """What is asked of an open file, in plain SQL; what goes wrong has a name for a person.

    Attributes:
        path: the file.
        connection: its connection, in autocommit mode.
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self.connection = connection
        self._writing = False
        self._kept_at: tuple[object, ...] = ()
        self._kept: dict[str, Any] = {}
        self._as_left = AsLeft(path, connection)
        self._version = self._version_now()

    def read(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """The rows of one query."""
        try:
            return self.connection.execute(sql, parameters).fetchall()
        except DriverError as error:
            raise_named(self._named(error), error)
            raise

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """The rows of one query one after the other, so that none is kept.

        Other rows may be read meanwhile; nothing may be written.
        """
        with self._named_errors():
            yield from giving_way(self.connection.execute(sql, parameters))

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read within is of one moment, whatever is written elsewhere meanwhile.

        Many short reads also take less so: a read by itself locks the file and lets go of it.
        """
        within = self.connection.in_transaction
        if within:
            yield
            return
        with self._named_errors():
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                # What was meant to stop a read may meet this instead: then it is said again.
                for _ in range(_TIMES_SAID):
                    if self.connection.in_transaction:
                        with contextlib.suppress(DriverError):
                            self.connection.execute("ROLLBACK")

    def let_go_of_pages(self) -> None:
        """Frees the pages of the file that are held in memory; those wanted again are read anew."""
        with contextlib.suppress(DriverError):  # nothing depends on it
            self.connection.execute("PRAGMA shrink_memory").fetchall()

    def kept(self) -> dict[str, Any]:
        """Keeps what was read for the next who asks; empty once anything was written by anybody."""
        if self._writing:  # which may be taken back
            return {}
        told = self.read("PRAGMA data_version")
        stamp = (self.connection, self.connection.total_changes, told)
        if stamp != self._kept_at:
            self._kept_at, self._kept = stamp, {}
        return self._kept

    def written_elsewhere(self) -> bool:
        """Whether another connection has written into the journal since this was asked last."""
        before, self._version = self._version, self._version_now()
        return before[0] is self._version[0] and before != self._version

    def _version_now(self) -> tuple[Connection, int]:
        """Another number on the same connection: somebody else has written."""
        with contextlib.suppress(DriverError):  # who reads next is told what is wrong
            ((number,),) = self.connection.execute("PRAGMA data_version")
            return self.connection, int(number)
        return self.connection, 0

    @property
    def outside(self) -> Outside:
        """What happened from outside to the file that is open; on the thread that uses it."""
        return self._as_left.happened()

    @property
    def is_open(self) -> bool:
        """Whether it can be read."""
        try:
            self.connection.execute("SELECT 1").fetchone()
        except DriverError:
            return False
        return True

    @contextlib.contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except DriverError as error:
            raise_named(self._named(error), error)
            raise

    def _named(self, error: Exception) -> Exception | None:
        named = error_for(error, self.path)
        # Pages of what was written over it fit nothing that is known: that is no damage.
        is_damage = isinstance(named, JournalFileError) and named.code == "damaged_file"
        if is_damage and (happened := self.outside):
            named = JournalFileError(happened.value, file=str(self.path))
        return named
