"""Backups that were opened before they count, checks, and restoring into a new file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from journal_app.domain.clock import Clock, now_utc
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.standing import Standing
from journal_app.storage import backup
from journal_app.storage.backup import BackupReport, CheckReport
from journal_app.storage.database import Database
from journal_app.storage.vault import ITERATIONS, FileKind, file_kind, key_for

__all__ = ["BackupReport", "CheckReport", "Safekeeping", "restore"]


class Safekeeping:
    """Keeps one journal from being lost.

    ``backup`` and ``check`` may run on any thread beside other work.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._path = database.path
        self._key = database.key
        self._clock = clock

    def backup(self, target: Path) -> BackupReport:
        """Copies the journal, as it stands at this moment, into a new file under the same key.

        The copy is looked through page by page before it appears under its name. A folder as
        target gets a name with the date.

        Raises:
            JournalFileError: ``file_exists``, ``disk_full``, ``read_only``, ``folder_missing``,
                ``cannot_write``; ``damaged_file`` when the journal itself is damaged.
        """
        if target.is_dir():
            target = backup.free_name(target / self._path.name, _day(self._clock()))
        return backup.back_up(self._path, self._key, target)

    def remember(self, at: datetime | None = None) -> Saved[None]:
        """Notes that a backup was made, now or at an instant, so that it is asked for in time.

        Apart from ``backup``, since this belongs on the thread of the journal.
        """
        standing = Standing(self._db, self._clock)
        standing.set_last_backup(at or self._clock())
        return Saved(None, Change.of(*((Subject.REMINDERS,) if standing.keep() else ())))

    def last_backup(self) -> datetime | None:
        """When the journal was last backed up, as far as it knows."""
        return Standing(self._db, self._clock).last_backup()

    def check(self) -> CheckReport:
        """Reads every page and every index and says what does not fit; seconds for a large one."""
        return backup.check(self._path, self._key)

    def rebuild_search(self) -> None:
        """Makes the search index anew, for when ``check`` found it out of step with the texts."""
        backup.rebuild_search(self._db)


def restore(
    source: Path, target: Path, passphrase: str | None, kdf_iterations: int = ITERATIONS
) -> BackupReport:
    """Makes a journal of a backup, in a new file; neither the backup nor any journal is changed.

    Raises:
        JournalFileError: ``file_exists`` when there is something at ``target``; as for opening
            when the backup is not sound.
    """
    encrypted = file_kind(source) is FileKind.ENCRYPTED
    key = key_for(source, passphrase, kdf_iterations) if encrypted and passphrase else None
    return backup.back_up(source, key, target)


def name_for(path: Path, clock: Clock = now_utc) -> str:
    """The usual name of a backup made today of the journal at ``path``."""
    return f"{path.stem}.{_day(clock())}{path.suffix}"


def _day(instant: datetime) -> str:
    return instant.astimezone().strftime("%Y-%m-%d")
