"""Second files of the journal that a synchronising tool has made beside it."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from journal_app.domain.conflict_copies import is_certain, is_possible
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import practice
from journal_app.storage.database import Database
from journal_app.storage.driver import DriverError
from journal_app.storage.file_errors import error_for_os
from journal_app.storage.files import companions, make_folder
from journal_app.storage.vault import FileKind, file_kind, salt_of

ASIDE = "merged copies"
"""The folder beside the journal into which copies are moved once they were merged."""
_SEEN_KEY = "merges.seen"
"""Setting: copies that were merged or are not to be asked about, as they were then."""
_MOST_SEEN = 200


@dataclass(frozen=True, slots=True)
class ConflictCopy:
    """A copy beside the journal.

    Attributes:
        merged: it was merged as it is now; it can be moved aside.
        dismissed: it is not to be asked about as it is now.
    """

    path: Path
    changed_at: datetime
    bytes: int
    merged: bool = False
    dismissed: bool = False


class ConflictCopies:
    """Finds them, and remembers what was decided about each; on the store thread."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def found(self) -> tuple[ConflictCopy, ...]:
        """The copies beside the journal, those of which nothing was decided first."""
        seen = self._seen()
        copies = []
        journal = self._db.path
        with contextlib.suppress(OSError):
            for path in sorted(journal.parent.iterdir()):
                if is_possible(journal.name, path.name) and self._is_copy(path):
                    told = path.stat()
                    decided = seen.get(_as_it_is(path))
                    copies.append(
                        ConflictCopy(
                            path,
                            datetime.fromtimestamp(told.st_mtime, UTC),
                            told.st_size,
                            merged=decided == "merged",
                            dismissed=decided == "dismissed",
                        )
                    )
        return tuple(sorted(copies, key=lambda one: (one.merged, one.dismissed, one.path.name)))

    def waiting(self) -> tuple[ConflictCopy, ...]:
        """Those of which nothing was decided yet."""
        return tuple(one for one in self.found() if not (one.merged or one.dismissed))

    def dismiss(self, path: Path) -> Saved[None]:
        """Do not ask about a copy again, as long as it stays as it is."""
        return self._note(path, "dismissed")

    def note_merged(self, path: Path) -> Saved[None]:
        """A file was merged as it is now."""
        return self._note(path, "merged")

    def note_taken_back(self, name: str) -> None:
        """The merge of a file of this name was undone: it is no more merged."""
        begins = f"{name}|"
        known = self._seen()
        kept = {
            key: decided
            for key, decided in known.items()
            if decided != "merged" or not key.startswith(begins)
        }
        if kept != known:
            practice.set_setting(self._db, _SEEN_KEY, kept)

    def move_aside(self, path: Path) -> Saved[Path]:
        """Moves a copy into a folder beside the journal; nothing is overwritten or deleted.

        Raises:
            JournalFileError: ``read_only``, ``cannot_write``, ``file_missing``.
        """
        folder = path.parent / ASIDE
        try:
            make_folder(folder)
            target = folder / path.name
            number = 1
            while target.exists():
                number += 1
                target = folder / f"{path.stem} {number}{path.suffix}"
            path.rename(target)
            for beside in companions(path):
                if beside.exists():
                    beside.rename(target.with_name(target.name + beside.name[len(path.name) :]))
        except OSError as error:
            raise error_for_os(error, path) from error
        return Saved(target, Change.of(Subject.PRACTICE))

    def _is_copy(self, path: Path) -> bool:
        """Told by the content where the name may mean something else."""
        if not path.is_file() or path.is_symlink():
            return False
        try:
            kind, own = file_kind(path), self._db.key
            if kind is FileKind.ENCRYPTED:
                if own is not None and salt_of(path) == own.salt:
                    return True
                return is_certain(self._db.path.name, path.name)
            if kind is not FileKind.PLAIN or own is not None:
                return False
            with contextlib.closing(Database.open_other(path, None)) as other:
                same = "SELECT id FROM journal"
                return other.read(same) == self._db.read(same)
        except (JournalFileError, DriverError):
            return False

    def _note(self, path: Path, decided: str) -> Saved[None]:
        known = {**self._seen(), _as_it_is(path): decided}
        practice.set_setting(self._db, _SEEN_KEY, dict(list(known.items())[-_MOST_SEEN:]))
        return Saved(None, Change.of(Subject.PRACTICE))

    def _seen(self) -> dict[str, str]:
        known = practice.setting(self._db, _SEEN_KEY)
        return known if isinstance(known, dict) else {}


def _as_it_is(path: Path) -> str:
    try:
        told = path.stat()
    except OSError as error:
        raise error_for_os(error, path) from error
    return f"{path.name}|{told.st_size}|{told.st_mtime_ns}"
