"""All services of one open journal, and the journal that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.giving_way import imports_give_way
from journal_app.rubbish import give_back
from journal_app.services.made_late import MadeLate
from journal_app.services.unkept import Unkept
from journal_app.storage.vault import ITERATIONS

if TYPE_CHECKING:
    from pathlib import Path

    from journal_app.domain.clock import Clock
    from journal_app.storage.database import Database
    from journal_app.storage.file_lock import FileLock
    from journal_app.storage.outside import Outside


class Services(MadeLate):
    """What can be done with an open journal. Used from the thread that opened it.

    Closing them closes the file and lets go of the lock.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        lock: FileLock | None = None,
        iterations: int = ITERATIONS,
        *,
        read_only: bool = False,
        unkept: Unkept | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._lock = lock
        self._iterations = iterations
        self.read_only = read_only
        """Nothing can be written: the medium does not allow it, or it was asked for so."""
        self.unkept = unkept or Unkept()

    @property
    def path(self) -> Path:
        """The journal file."""
        return self._database.path

    @property
    def outside(self) -> Outside:
        """What happened from outside to the file while it is open."""
        return self._database.outside

    def written_elsewhere(self) -> bool:
        """Whether another program has written into the journal since this was asked last."""
        return self._database.written_elsewhere()

    def beat(self) -> None:
        """Says anew, for other computers that see the folder, that the journal is open here."""
        if self._lock is not None:
            self._lock.beat()

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted."""
        return self._database.key is not None

    @property
    def is_open(self) -> bool:
        """Whether the file can be read; on the thread that opened it."""
        return self._database.is_open

    def take_up_unkept(self) -> None:
        """What was sealed when this journal was closed is there again, and kept if it can be."""
        if not self.read_only:
            self.unkept.open(self._database.key)
            self.keep_unkept()

    @staticmethod
    def import_for_writing() -> None:
        """What writing more than sessions needs. On any thread, but not while Qt is imported."""
        with imports_give_way():
            from journal_app.storage import engine, records  # noqa: F401 - longer than writing

    def settle(self) -> None:
        """Brings what was written into the file itself; for when nobody waits."""
        self._database.settle()

    def rest(self) -> None:
        """Gives back what reading took; for when a page stands there and the next is not asked."""
        self._database.let_go_of_pages()
        give_back()

    def close(self) -> None:
        """Closes the file; what could not be kept in it is sealed. Closing twice is harmless."""
        try:
            self.keep_unkept()
            self.unkept.seal(self._database.key)
        finally:
            self._database.close()
            if self._lock is not None:
                self._lock.release()

    def browse(self, file: Path, passphrase: str | None = None) -> Services:
        """A backup, or any journal, opened to be read only. To be closed by who asked for it.

        On the thread that will read it. Nothing is made beside the file.

        Raises:
            WrongPassphrase: where neither the journal's own key nor ``passphrase`` opens it.
            JournalFileError: ``backup_older`` for one of an earlier version; else as for opening.
        """
        found = self.safekeeping.open_other(file, passphrase)
        return Services(found, self._clock, None, read_only=True)


class NotYetOpen(Services):
    """Those of an encrypted journal that is being opened: nothing can be asked of it yet.

    Args:
        path: of its file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.read_only = False
        self.unkept = Unkept()

    @property
    def path(self) -> Path:
        """The journal file."""
        return self._path

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted; else no key would have to be worked out."""
        return True
