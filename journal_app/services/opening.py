"""From a path and a passphrase to an open journal."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.domain.clock import Clock, now_utc
from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.domain.recovery_key import read_key
from journal_app.services.unkept import Unkept
from journal_app.storage.file_lock import FileLock, set_strange_log_apart
from journal_app.storage.files import companions
from journal_app.storage.key_change import dispose_of_old, heal, old_beside, was_left
from journal_app.storage.vault import (
    ITERATIONS,
    FileKind,
    Key,
    file_kind,
    fits_some_page,
    key_for,
    new_key,
    salt_of,
)

# The picture of a locked journal needs none of what works on an open one.
if TYPE_CHECKING:
    from journal_app.services.bundle import Services
    from journal_app.storage.database import Database

__all__ = ["FileKind", "JournalFile", "Key", "get_ready"]


def get_ready() -> None:
    """Imports what opens a journal and reads its first page, ahead of opening one. On any thread.

    Everything else is imported when it is first asked for.
    """
    # Importing them is all there is to do.
    import hashlib  # noqa: F401

    from journal_app.services import (  # noqa: F401
        again,
        bundle,
        conflict_copies,
        insight,
        journal,
        observations,
        passphrase,
        placing,
        practice,
        referrals,
        reflections,
        reminders,
        supervision,
        unfinished,
    )
    from journal_app.services.local_zone import local_zone
    from journal_app.storage import database, scrubbing  # noqa: F401
    from journal_app.storage.migrations.runner import shipped

    # Each looks at what there is, the first time.
    local_zone()
    shipped()


class JournalFile:
    """A journal at a path, open or not.

    Args:
        path: where it lies, or is to lie.
        clock: tells the present to everything that is opened.
        kdf_iterations: rounds of key derivation; fewer only in tests.
        beside_window: True for the command line, which may work on a journal that a window has
            open. Of two windows the second is refused.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock = now_utc,
        kdf_iterations: int = ITERATIONS,
        beside_window: bool = False,
    ) -> None:
        self.path = path
        self._clock = clock
        self._iterations = kdf_iterations
        self._beside_window = beside_window
        self.despite_other = False
        """Open it although another computer has said lately that it is open there."""
        self.to_read = False
        """Open it to be read only."""
        self.unkept = Unkept()
        """What could not be kept in the file, sealed while that is closed."""

    def kind(self) -> FileKind:
        """What lies at the path, after what a change of its key left half done was put right."""
        if was_left(self.path):
            # Somebody may be changing it this moment; where nothing can be put right, it waits.
            with contextlib.suppress(JournalFileError), FileLock.held_for(self.path):
                heal(self.path)
        return file_kind(self.path)

    def companions(self) -> tuple[Path, ...]:
        """The files that may lie beside the journal while it is open."""
        return companions(self.path)

    def create(self, passphrase: str | None) -> Services:
        """Makes a new journal and opens it; plain, readable by anyone, with None. Slow.

        Raises:
            InvalidValue: ``passphrase_empty``.
            JournalFileError: ``file_exists``, ``read_only``, ``disk_full``, ``cannot_write``.
        """
        from journal_app.storage.database import Database

        key = None if passphrase is None else new_key(passphrase, self._iterations)
        Database.create(self.path, key, self._clock).close()
        return self.open(key)

    def derive(self, passphrase: str | None) -> Key | None:
        """The key that a passphrase makes for this file. Slow; may run on any thread.

        Raises:
            JournalFileError: ``passphrase_needed`` when an encrypted journal is given none,
                ``not_encrypted`` when a plain one is given one.
        """
        kind = self.kind()
        if kind is FileKind.ENCRYPTED and not passphrase:
            raise JournalFileError("passphrase_needed", file=str(self.path))
        if kind is FileKind.PLAIN and passphrase is not None:
            raise JournalFileError("not_encrypted", file=str(self.path))
        if kind is not FileKind.ENCRYPTED or passphrase is None:
            return None  # what is wrong with the file, opening it says
        key = key_for(self.path, passphrase, self._iterations)
        self._refuse_former(passphrase, key)
        return key

    def key_from_sheet(self, typed: str) -> Key:
        """The key of this file as it was typed from its recovery sheet.

        Raises:
            InvalidValue: the typed key is not whole; see ``recovery_key.read_key``.
            JournalFileError: ``not_encrypted``.
        """
        if self.kind() is FileKind.PLAIN:
            raise JournalFileError("not_encrypted", file=str(self.path))
        return Key(read_key(typed), salt_of(self.path))

    def open_by_sheet(self, key: Key) -> Services:
        """Opens the journal with the key from its sheet; its passphrase may be set anew then.

        Raises:
            JournalFileError: ``recovery_other`` when it does not fit; else as ``open``.
        """
        try:
            opened = self.open(key)
        except WrongPassphrase as error:
            raise JournalFileError("recovery_other") from error
        opened.passphrase.opened_by_sheet()
        return opened

    def _refuse_former(self, passphrase: str, key: Key) -> None:
        """Says so where this passphrase opens the journal as it was before a change.

        The program ended right after the new file had taken its place: nobody was told so yet.
        """
        old = old_beside(self.path)
        if not old.exists() or file_kind(old) is not FileKind.ENCRYPTED:
            return
        former = key_for(old, passphrase, self._iterations)
        if fits_some_page(old, former) and not fits_some_page(self.path, key):
            raise JournalFileError("passphrase_was_changed", file=str(self.path))

    def open(self, key: Key | None) -> Services:
        """Opens the journal on the calling thread, which alone may use it from then on.

        What an erasing or a change of the key had left to do when the program ended is done first.

        Raises:
            WrongPassphrase: when the key does not fit.
            JournalFileError: ``open_elsewhere`` when another window has it open,
                ``open_on_other_computer`` when another computer has; else see
                ``storage.file_errors``.
        """
        from journal_app.services.bundle import Services
        from journal_app.storage.database import Database

        set_strange_log_apart(self.path)
        try:
            lock = None if self._beside_window or self.to_read else self._locked()
        except JournalFileError as error:
            if error.code != "read_only":
                raise
            return self._open_to_read(key)  # on a medium that cannot be written to
        if self.to_read:
            return self._open_to_read(key)
        try:
            if lock is not None and was_left(self.path):
                with contextlib.suppress(JournalFileError):
                    heal(self.path)
            database = Database.open(self.path, key)
            self._finish_erasing(database, alone=lock is not None)
            self._finish_rekeying(alone=lock is not None)
            opened = Services(database, self._clock, lock, self._iterations, unkept=self.unkept)
            opened.take_up_unkept()
            return opened
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    def _locked(self) -> FileLock:
        return FileLock.take(self.path, despite_other=self.despite_other)

    def _open_to_read(self, key: Key | None) -> Services:
        from journal_app.services.bundle import Services
        from journal_app.storage.database import Database

        return Services(Database.open_other(self.path, key), self._clock, None, read_only=True)

    def _finish_erasing(self, database: Database, *, alone: bool) -> None:
        from journal_app.storage.scrubbing import finish, is_unfinished

        if not is_unfinished(database):
            return
        from journal_app.storage.kept_backups import let_go_before_erase

        # It may be going on in a window this moment; where there is none, it is done here.
        with contextlib.suppress(JournalFileError):
            lock = None if alone else FileLock.take(self.path)
            finish(database)
            if not is_unfinished(database):
                let_go_before_erase(self.path, database.key)
            if lock is not None:
                lock.release()

    def _finish_rekeying(self, *, alone: bool) -> None:
        """Takes away the journal as it was before its key was changed: the new one is open."""
        if alone:
            dispose_of_old(self.path)
        elif was_left(self.path):
            with contextlib.suppress(JournalFileError), FileLock.held_for(self.path):
                dispose_of_old(self.path)

    def unlock(self, passphrase: str | None) -> Services:
        """``derive`` and ``open`` in one go."""
        return self.open(self.derive(passphrase))

    def unlock_to_read(self, passphrase: str | None) -> Services:
        """The same for what only reads: it works on a full disk and in a read-only folder as well.

        Raises:
            WrongPassphrase: when the passphrase does not fit.
            JournalFileError: see ``storage.file_errors``.
        """
        from journal_app.services.bundle import Services
        from journal_app.storage.database import Database

        key = self.derive(passphrase)
        set_strange_log_apart(self.path)
        database = Database.open_to_read(self.path, key)
        return Services(database, self._clock, None, self._iterations)
