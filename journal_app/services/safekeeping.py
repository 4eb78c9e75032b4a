"""Backups that were opened before they count, checks, and restoring into a new file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from journal_app.domain.clock import Clock, now_utc
from journal_app.services.automatic_backups import AutomaticBackups, Made, Reason, note_place
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.standing import PLACES_KEY, Standing
from journal_app.storage import backup, practice
from journal_app.storage.backup import BackupReport, CheckReport
from journal_app.storage.database import Database
from journal_app.storage.vault import ITERATIONS, FileKind, file_kind, key_for

__all__ = ["BackupReport", "CheckReport", "Made", "Reason", "Safekeeping", "restore"]


class Safekeeping:
    """Keeps one journal from being lost.

    ``backup``, ``backup_before``, ``check`` and ``automatic`` may run on any thread beside other
    work.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._path = database.path
        self._key = database.key
        self._clock = clock
        self._standing = Standing(database, clock)
        self.automatic = AutomaticBackups(self._path, self._key, clock)

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

    def note(self, report: BackupReport) -> Saved[None]:
        """Remembers the folder of a backup and when it was made; on the store thread."""
        note_place(self._db, report.path.absolute().parent, self._clock())
        reminded = self._standing.keep_if_possible()
        return Saved(None, Change.of(Subject.PRACTICE, *((Subject.REMINDERS,) if reminded else ())))

    def backup_before(self, reason: Reason) -> BackupReport:
        """Makes a verified backup because much of the journal is about to change.

        To be called right before the change, outside any transaction, on any thread: it works on
        connections of its own and takes as long as ``backup``. It lies in ``automatic.folder``
        with the backups of the rhythm, under the key the journal has at this moment, and goes when
        they go.

        Where it cannot be made the change must not begin: let the error through, its sentence says
        what to do.

        Raises:
            JournalFileError: ``disk_full``, ``read_only``, ``cannot_write``, ``file_busy``;
                ``damaged_file`` when the journal itself is damaged.
        """
        return self.automatic.before(reason)

    def last_backup(self) -> datetime | None:
        """When the journal was last backed up, as far as it knows."""
        return self._standing.last_backup()

    def places(self) -> tuple[Path, ...]:
        """Where backups were made, the last place first.

        The program's own folder for them and that of the journal always are among them.
        """
        known = practice.setting(self._db, PLACES_KEY)
        found = [Path(folder) for folder in (known if isinstance(known, dict) else {})]
        own = (self.automatic.folder, self._path.absolute().parent)
        return tuple(dict.fromkeys((*reversed(found), *own)))

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
