"""Backups that were opened before they count, checks, and restoring into a new file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from journal_app.domain.clock import Clock, now_utc
from journal_app.domain.conflict_copies import is_certain
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping import parsed, reason_by_name
from journal_app.domain.keeping_reports import Inside
from journal_app.services.automatic_backups import AutomaticBackups, Made, Reason, note_place
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.standing import PLACES_KEY, Standing
from journal_app.storage import backup, import_search, old_copies, practice
from journal_app.storage.backup import BackupReport, CheckReport
from journal_app.storage.database import Database
from journal_app.storage.erasing import Whose
from journal_app.storage.file_errors import of_another
from journal_app.storage.inside import look_inside
from journal_app.storage.kept_backups import journal_id, salvaged_at
from journal_app.storage.old_copies import CopyState
from journal_app.storage.vault import ITERATIONS, FileKind, Key, file_kind, key_for

__all__ = [
    "Backup", "BackupReport", "CheckReport", "CopyState", "Inside", "Made", "Reason", "Safekeeping",
    "look", "restore",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was found.

    Attributes:
        state: whether it opens with the journal's passphrase.
        entries: counted in it just now; 0 where it cannot be opened.
        reason: why it was made; None for a file that is not called as backups are: it was
            restored from one, say, or copied.
        readable: it is not encrypted, although the journal is: anyone can read it.
        second_file: it is called as a synchronising tool calls a second file of a journal.
        salvaged: it is no backup but what could be read of a damaged file.
    """

    path: Path
    made_at: datetime
    bytes: int
    state: CopyState
    entries: int
    reason: Reason | None
    readable: bool = False
    second_file: bool = False
    salvaged: bool = False


class Safekeeping:
    """Keeps one journal from being lost.

    ``backup``, ``backup_before``, ``check`` and ``automatic`` may run on any thread beside other
    work.
    """

    def __init__(self, database: Database, clock: Clock, kdf_iterations: int = ITERATIONS) -> None:
        self._iterations = kdf_iterations
        self._db = database
        self._path = database.path
        self._clock = clock
        self._standing = Standing(database, clock)
        self.automatic = AutomaticBackups(database, clock)

    @property
    def _key(self) -> Key | None:
        return self._db.key  # asked each time: it changes with the passphrase

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
        return backup.back_up(self._path, self._key, target, settle=True)

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

    def backups(self) -> tuple[Backup, ...]:
        """All backups that can be found in ``places``, the newest first; each is opened for it.

        On any thread but for ``places``, which is read on the store thread: see ``backups_in``.
        """
        return self.backups_in(self.places())

    def backups_in(self, places: tuple[Path, ...]) -> tuple[Backup, ...]:
        """The same for folders that are known already. On any thread."""
        found = old_copies.copies_in(places, self._path, self._key, Whose("", ""))
        own = salvaged_at(self._path, self._key)
        return tuple(
            Backup(
                copy.path,
                copy.made_at,
                copy.bytes,
                copy.state,
                copy.entries,
                reason_by_name(copy.path.name),
                copy.readable,
                is_certain(self._path.name, copy.path.name),
                # A copy of a journal that was itself brought out once is a copy like any other.
                copy.salvaged not in {"", own} and parsed(copy.path.name) is None,
            )
            for copy in found
            if not copy.path.name.startswith(".")
        )

    def erase_readable(self, backups: tuple[Backup, ...]) -> int:
        """Overwrites and removes backups that are not encrypted; how many. On any thread.

        Raises:
            JournalFileError: ``read_only``, ``cannot_write``; those before it are gone.
        """
        gone = 0
        for backup_ in backups:
            if backup_.readable and file_kind(backup_.path) is FileKind.PLAIN:
                old_copies.destroy_readable(backup_.path)
                gone += 1
        return gone

    def look(self, file: Path, passphrase: str | None = None) -> Inside:
        """What is in a backup, or in any journal. On any thread; slow for a large one.

        Args:
            passphrase: where it is another one than the journal's.

        Raises:
            WrongPassphrase: where the journal's own key does not open it, or ``passphrase``.
            JournalFileError: as for opening.
        """
        key = self._key if file_kind(file) is FileKind.ENCRYPTED else None
        if passphrase is not None:
            key = _key_for(file, passphrase, self._iterations)
        with of_another(file):
            return look_inside(file, key)

    def open_other(self, file: Path, passphrase: str | None = None) -> Database:
        """A backup, or any journal, opened to be read only; nothing is made beside it.

        On the thread that will read it.

        Raises:
            WrongPassphrase: as ``look``.
            JournalFileError: ``backup_older`` for one of an earlier version; else as for opening.
        """
        key = self._key if file_kind(file) is FileKind.ENCRYPTED else None
        if passphrase is not None:
            key = _key_for(file, passphrase, self._iterations)
        try:
            with of_another(file):
                return Database.open_other(file, key)
        except JournalFileError as error:
            if error.code == "merge_older":
                raise JournalFileError("backup_older", file=str(file)) from error
            raise

    def is_own(self, inside: Inside) -> bool:
        """Whether what was looked into is this journal, as it was."""
        return inside.journal_id == journal_id(self._path, self._key)

    def restore(self, source: Path, target: Path, passphrase: str | None = None) -> BackupReport:
        """Makes a journal of a backup of this one, in a new file. On any thread.

        Args:
            passphrase: where it is another one than the journal's.

        Raises:
            JournalFileError: as the function ``restore``.
        """
        key = self._key if file_kind(source) is FileKind.ENCRYPTED else None
        if passphrase is not None:
            key = _key_for(source, passphrase, self._iterations)
        with of_another(source):
            return backup.back_up(source, key, target)

    def rebuild_search(self) -> None:
        """Makes the search index anew, for when ``check`` found it out of step with the texts."""
        with self._db.raw_transaction() as connection:
            import_search.rebuild_search(connection)


def restore(
    source: Path, target: Path, passphrase: str | None, kdf_iterations: int = ITERATIONS
) -> BackupReport:
    """Makes a journal of a backup, in a new file; neither the backup nor any journal is changed.

    Raises:
        JournalFileError: ``file_exists`` when there is something at ``target``; as for opening
            when the backup is not sound.
    """
    return backup.back_up(source, _key_for(source, passphrase, kdf_iterations), target)


def look(source: Path, passphrase: str | None, kdf_iterations: int = ITERATIONS) -> Inside:
    """What is in a backup or a journal, without opening it as one.

    Raises:
        WrongPassphrase: when the passphrase does not fit.
        JournalFileError: as for opening.
    """
    return look_inside(source, _key_for(source, passphrase, kdf_iterations))


def _key_for(file: Path, passphrase: str | None, iterations: int) -> Key | None:
    encrypted = file_kind(file) is FileKind.ENCRYPTED
    return key_for(file, passphrase, iterations) if encrypted and passphrase else None


def name_for(path: Path, clock: Clock = now_utc) -> str:
    """The usual name of a backup made today of the journal at ``path``."""
    return f"{path.stem}.{_day(clock())}{path.suffix}"


def _day(instant: datetime) -> str:
    return instant.astimezone().strftime("%Y-%m-%d")
