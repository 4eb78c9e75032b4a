"""What older backups still hold of a client who was erased, and erasing them there too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from journal_app.domain.clock import Clock, localized
from journal_app.services.local_zone import local_zone
from journal_app.storage import old_copies
from journal_app.storage.database import Database
from journal_app.storage.erasing import Whose
from journal_app.storage.old_copies import CopyState, OldCopy

__all__ = ["CopyState", "OldBackups", "OldCopy"]


class OldBackups:
    """Copies of one journal in the folders where backups were made. On any thread."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db, self._path = database, database.path
        self._clock = clock

    def look(self, places: tuple[Path, ...], code: str, client_id: str = "") -> tuple[OldCopy, ...]:
        """The copies that can be found, the newest first, and what each holds of a client.

        Args:
            places: where to look, see ``Safekeeping.places``.
            code: whose sessions are counted, in whatever capitals.
            client_id: finds the client under an earlier code as well.
        """
        return old_copies.copies_in(places, self._path, self._db.key, Whose(client_id, code))

    def erase(self, copy: Path, code: str, client_id: str = "") -> None:
        """Takes a client out of one copy. It is written anew beside, looked through, replaced.

        Raises:
            NotFound: ``not_found_client``.
            JournalFileError: ``backup_older``, ``damaged_file``, ``wrong_passphrase``,
                ``disk_full``, ``read_only``; the copy is as it was.
        """
        old_copies.erase_in(copy, self._db.key, Whose(client_id, code), self._today())

    def delete(self, copy: Path) -> None:
        """Deletes one copy.

        Raises:
            JournalFileError: ``read_only``, ``cannot_write``.
        """
        old_copies.delete(copy)

    def _today(self) -> date:
        return localized(self._clock(), local_zone()).date()
