"""One journal file, opened: one connection, on which is read and written.

Reading is plain SQL on the driver, and so is saving a session; other writing goes through records,
whose library is imported only then. All use one connection, so that what was written leaves the
pages in memory that the next list needs. A ``Database`` is used from one thread; only ``interrupt``
may be called from another.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal_app.domain.clock import Clock, now_utc
from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping import Reason
from journal_app.storage import looking
from journal_app.storage.connecting import (
    APPLICATION_ID,
    BUSY_SECONDS,
    checked_open,
    checked_other,
    checked_to_read,
    connect,
)
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import error_for, error_for_os, raise_named
from journal_app.storage.file_lock import FileLock
from journal_app.storage.files import make_folder, written_beside
from journal_app.storage.ids import new_id
from journal_app.storage.instants import to_ms
from journal_app.storage.migrations.runner import Migration, migrate, shipped
from journal_app.storage.outside import AsLeft, Outside
from journal_app.storage.reads import Reads
from journal_app.storage.vault import FileKind, Key, file_kind

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

_MOST_IN_MEMORY = 256_000_000
"""Bytes of a file that may be gathered in memory to be written anew."""
_ROOM = 96_000
"""KiB of pages that are held in memory at most while very much is written."""
_PUT_TOGETHER = "INSERT INTO entry_search (entry_search, rank) VALUES ('merge', ?)"
_PAGES_AT_A_TIME = 300
"""Of the search index; some 40 ms for as many."""


class Database(Reads):
    """An open journal file. Made by ``create`` or ``open``; closed by ``close``.

    Attributes:
        key: its key, or None for a plain file.
        by_sheet: whether it was opened with its recovery sheet instead of the passphrase.
    """

    def __init__(
        self,
        path: Path,
        key: Key | None,
        connection: Connection,
        read_only: JournalFileError | None = None,
    ) -> None:
        self._held = looking.hold(path)  # before anything looks at the file
        super().__init__(path, connection)
        self.key = key
        self.by_sheet = False
        self._engine: Engine | None = None
        self._read_only = read_only
        self._stopping = threading.Lock()

    @classmethod
    def create(cls, path: Path, key: Key | None, clock: Clock = now_utc) -> Database:
        """Makes a new journal and opens it. It appears under its name only when it is whole.

        Raises:
            JournalFileError: ``file_exists``, ``read_only``, ``disk_full``, ``cannot_write``.
        """
        try:
            make_folder(path.parent)
        except OSError as error:
            raise error_for_os(error, path) from error
        with written_beside(path) as beside:
            try:
                lay_out(beside, key, clock)
            except DriverError as error:
                raise_named(error_for(error, path), error)
                raise
            kind = file_kind(beside)
            if kind is not (FileKind.PLAIN if key is None else FileKind.ENCRYPTED):
                raise RuntimeError("the new file is not of the kind that was asked for")
        return cls.open(path, key)

    @classmethod
    def open(
        cls, path: Path, key: Key | None, steps: tuple[Migration, ...] | None = None
    ) -> Database:
        """Opens a journal; one with an older schema is backed up beside it and brought up first.

        Raises:
            JournalFileError: see ``file_errors``; ``WrongPassphrase`` when the key does not fit.
        """
        known = shipped() if steps is None else steps
        return cls(path, key, checked_open(path, key, known, _keep_as_it_was))

    @classmethod
    def open_to_read(cls, path: Path, key: Key | None) -> Database:
        """Opens a journal; where nothing can be written, as it lies there, to be read alone.

        Raises:
            JournalFileError: as ``open``.
        """
        connection, why = checked_to_read(path, key, shipped(), _keep_as_it_was)
        return cls(path, key, connection, why)

    @classmethod
    def open_other(cls, path: Path, key: Key | None) -> Database:
        """Opens another journal to be read, as it lies there; nothing is made beside it.

        Raises:
            JournalFileError: ``merge_older``; else as ``open``.
        """
        connection = checked_other(path, key, shipped()[-1].version)
        return cls(path, key, connection, JournalFileError("open_to_read", file=str(path)))

    @contextlib.contextmanager
    def beside(self) -> Iterator[Database]:
        """The same journal on a connection of its own, to be read on another thread.

        Raises:
            JournalFileError: as ``open``.
        """
        db = Database.open_to_read(self.path, self.key)
        try:
            yield db
        finally:
            db.close()

    @property
    def reads_only(self) -> bool:
        """Whether it was opened where nothing can be written."""
        return self._read_only is not None

    def interrupt(self, *, also_writing: bool = False) -> None:
        """Stops a running read, which then raises ``Interrupted``. From any thread, at any time.

        What is being written goes on, unless ``also_writing``: then its transaction is rolled back.
        """
        with self._stopping:  # or it would meet what is written from now on
            if self._writing and not also_writing:
                return
            with contextlib.suppress(DriverError):  # closed meanwhile
                self.connection.interrupt()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Session]:
        """A session for records: all of it is durable at the end, or nothing on any error."""
        from sqlalchemy.exc import DBAPIError
        from sqlmodel import Session

        with (
            self._only_writer(),
            self._named_errors(),
            Session(self._engine_opened(), expire_on_commit=False) as session,
        ):
            try:
                session.connection()  # BEGIN IMMEDIATE now, before anything was read
                yield session
                session.commit()
            except DBAPIError as error:
                if error.orig is not None:
                    raise_named(error_for(error.orig, self.path), error)
                raise

    @contextlib.contextmanager
    def raw_transaction(self) -> Iterator[Connection]:
        """The connection inside a transaction, for bulk work without records."""
        with self._only_writer(), self._named_errors():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def roomy(self) -> Iterator[None]:
        """More memory for pages while very much is written in one transaction.

        A page that has to make room is written, and where it is asked for again, read: of an
        encrypted journal that is encrypted and decrypted each time.
        """
        with self._named_errors():
            before = self.connection.execute("PRAGMA cache_size").fetchone()
            self.connection.execute(f"PRAGMA cache_size = -{_ROOM}")
        try:
            yield
        finally:
            with contextlib.suppress(DriverError):
                self.connection.execute(f"PRAGMA cache_size = {before[0] if before else -4000}")

    @contextlib.contextmanager
    def trusting(self) -> Iterator[None]:
        """Within it nobody looks up whether what a row refers to is there: around a transaction.

        It is for very many new rows that refer to one another and to what was looked up at once;
        to look it up for each takes a third of the writing.
        """
        with self._named_errors():
            self.connection.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            with contextlib.suppress(DriverError):
                self.connection.execute("PRAGMA foreign_keys = ON")

    @contextlib.contextmanager
    def without_log(self) -> Iterator[None]:
        """What is written within goes into the file at once, where nobody else has it open.

        It is written once then, and not into the log first. What the file held is kept beside it
        until all is on the disk, so it is well only where that is little. Meanwhile the file is
        locked as for a window: whoever opens it next can tell whether what is beside it after a
        crash was kept of this file or of another one that had its name.
        """
        with contextlib.ExitStack() as held:
            try:
                held.enter_context(FileLock.held_for(self.path))
            except JournalFileError:  # a window has it open, or nothing can be made beside it
                yield
                return
            begun = self._set_log("DELETE", "EXTRA")  # or it might be forgotten that it went
            try:
                yield
            finally:
                if begun:
                    # Of a plain file some of the first hundred bytes alone become others, and
                    # whichever of them are written it is whole: so nothing need be kept of them,
                    # and be on the disk before.
                    if self.key is None:
                        self._set_log("OFF", "EXTRA")
                    if not self._set_log("WAL", "FULL"):  # somebody reads it
                        self._set_log("DELETE", "EXTRA")

    def _set_log(self, mode: str, synchronous: str) -> bool:
        with contextlib.suppress(DriverError):  # others have it open
            told = self.connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
            if told is not None and told[0].upper() == mode:
                self.connection.execute(f"PRAGMA synchronous = {synchronous}").fetchone()
                self._as_left.note()
                return True
        return False

    def write_anew(self) -> None:
        """Writes the whole file anew, without what was deleted; no search stops it.

        It is gathered in memory first; a large encrypted one in a temporary file, which is
        encrypted under the same key and has no name. A plain one never is in a temporary file.
        """
        in_a_file = self.key is not None and self.path.stat().st_size > _MOST_IN_MEMORY
        with self._only_writer(), self._named_errors():
            if in_a_file:
                self.connection.execute("PRAGMA temp_store = FILE")
            try:
                self.connection.execute("VACUUM")
            finally:
                self.connection.execute("PRAGMA temp_store = MEMORY")

    def settle(self) -> None:
        """Does what savings leave to when nobody waits for one.

        Puts together what they added to the search index, some of it at a time, and brings what
        was written from the write-ahead log into the file itself. Where that cannot be done now
        it is done later: what was written is durable either way.
        """
        if self.outside:
            return
        with contextlib.suppress(DriverError):
            if self._read_only is None:
                # Whoever else is writing is not waited for.
                self.connection.execute("PRAGMA busy_timeout = 0").fetchone()
                self.connection.execute(_PUT_TOGETHER, (_PAGES_AT_A_TIME,))
        with contextlib.suppress(DriverError):
            self.connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}").fetchone()
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        self._as_left.note()

    def empty_log(self) -> bool:
        """Brings everything from the write-ahead log into the file, and empties it.

        False where another program goes on reading older pages, after waiting as for any lock.
        """
        with self._only_writer(), self._named_errors():
            row = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return row is not None and not row[0]

    def close(self) -> None:
        """Closes the file. Closing twice is harmless.

        Where something happened to the file from outside, nothing more is written into it: what
        was open is kept in a second file beside it; of a journal that is gone, with its backups.

        Raises:
            JournalFileError: when it could not be kept; it is closed all the same.
        """
        happened = self.outside if self._read_only is None and self.is_open else Outside.NOTHING
        try:
            if happened:
                from journal_app.storage.keeping_apart import keep_apart

                keep_apart(self.path, self.key, self.connection, happened)
        finally:
            self._let_go()
        if happened:  # these belong to what was there before, and what they hold is kept
            for suffix in ("-wal", "-shm"):
                with contextlib.suppress(OSError):
                    self.path.with_name(self.path.name + suffix).unlink()

    def _let_go(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None
        self.connection.close()
        looking.let_go(self._held)
        self._held = None

    @contextlib.contextmanager
    def set_aside(self) -> Iterator[None]:
        """Closes the file while it is replaced; afterwards it is open under the key it has then.

        Raises:
            JournalFileError: when it cannot be opened again; then it stays closed.
        """
        with self._only_writer():
            self.close()
            try:
                yield
            finally:
                self.connection = checked_open(self.path, self.key, shipped(), _keep_as_it_was)
                self._held = looking.hold(self.path)
                self._as_left = AsLeft(self.path, self.connection)

    def _engine_opened(self) -> Engine:
        if self._engine is None:
            from journal_app.storage.engine import engine_for

            self._engine = engine_for(self.connection)
        return self._engine

    @contextlib.contextmanager
    def _only_writer(self) -> Iterator[None]:
        if self._writing:
            raise RuntimeError("a transaction is open already")
        if self._read_only is not None:
            raise self._read_only
        if happened := self.outside:
            raise JournalFileError(happened.value, file=str(self.path))
        with self._stopping:
            self._writing = True
        try:
            yield
        finally:
            self._writing = False
            self._as_left.note()


def _keep_as_it_was(path: Path, key: Key | None) -> None:
    from journal_app.storage.kept_backups import keep

    keep(path, key, Reason.MIGRATION, datetime.now().astimezone().date())


def lay_out(path: Path, key: Key | None, clock: Clock) -> None:
    """Writes the schema and the first rows of a new journal into the empty file at ``path``.

    Raises:
        driver.DriverError: as the driver tells it.
    """
    connection = connect(path, key)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection, shipped())
        first: list[tuple[str, tuple[Any, ...]]] = [
            ("INSERT INTO journal (id, made_at) VALUES (?, ?)", (new_id(), to_ms(clock()))),
            ("INSERT INTO practitioner (id) VALUES (?)", (new_id(),)),
        ]
        for sql, values in first:
            connection.execute(sql, values)
        # Closing would do it too, but keeps silent when the disk is full; the file is moved alone.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.close()
