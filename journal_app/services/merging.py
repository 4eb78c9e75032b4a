"""Merging two journals: looked at first, then one step that is backed up and can be undone."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.services.automatic_backups import AutomaticBackups, Reason
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.conflict_copies import ConflictCopies
from journal_app.storage import merging
from journal_app.storage.database import Database
from journal_app.storage.file_errors import of_another
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms
from journal_app.storage.merging import Counts
from journal_app.storage.vault import ITERATIONS, FileKind, Key, file_kind, key_for, salt_of
from journal_app.wording.merge_words import KIND_OF, KINDS

__all__ = [
    "BothWays",
    "Counts",
    "Differing",
    "MergeLook",
    "Merging",
    "PastMerge",
    "Progress",
    "Undone",
]

Progress = Callable[[int], None]
"""Told how many rows were gone through since it was told last. It may raise ``Interrupted``."""


@dataclass(frozen=True, slots=True)
class BothWays:
    """A session that was written on in both journals: one version is shown, both are kept."""

    id: str
    started_at: datetime
    client: str
    ours_shown: bool


@dataclass(frozen=True, slots=True)
class Differing:
    """A record that was changed in both journals: what stands, and what the other one said.

    Attributes:
        table: its kind.
        stands, other: by column, where they differ.
    """

    table: str
    id: str
    client: str
    stands: dict[str, Any]
    other: dict[str, Any]


@dataclass(frozen=True, slots=True)
class MergeLook:
    """What merging a file would do, or did.

    Attributes:
        counts: by kind of record, where anything happens.
        both: sessions written on in both journals.
        differences: other records changed in both.
        kept_out: sessions that stay out, and of how many clients: they were erased here.
        erased_there: codes of clients here that were erased in the other journal.
        same_journal: both were one file once.
    """

    counts: dict[str, Counts]
    both: tuple[BothWays, ...]
    differences: tuple[Differing, ...]
    kept_out: int
    clients_kept_out: int
    erased_there: tuple[str, ...]
    same_journal: bool

    @property
    def nothing(self) -> bool:
        """Whether everything of the other journal is here already."""
        return not self.counts

    def kinds(self) -> dict[str, Counts]:
        """The same counts by the kinds that are spoken of, in their order."""
        found: dict[str, Counts] = {}
        for table, one in self.counts.items():
            kind = KIND_OF[table]
            found[kind] = found.get(kind, Counts()) + one
        return {kind: found[kind] for kind in KINDS if kind in found}


@dataclass(frozen=True, slots=True)
class PastMerge:
    """A merge that was done.

    Attributes:
        file: the name of the other file, without its folder.
        backup: where the journal lies as it was before.
        can_undo: whether it can still be taken back.
        undone_at: when it was taken back; ``put_back`` and ``kept`` count what was then.
    """

    id: str
    at: datetime
    file: str
    backup: Path | None
    look: MergeLook
    can_undo: bool
    undone_at: datetime | None = None
    put_back: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a merge back did: records put back, and records that were changed since."""

    put_back: int
    kept: int


class Merging:
    """Merges other journals into the open one.

    ``look`` may run on any thread beside other work; the others on that of the journal.
    """

    def __init__(self, database: Database, clock: Clock, kdf_iterations: int = ITERATIONS) -> None:
        self._db = database
        self._clock = clock
        self._iterations = kdf_iterations

    def needs_passphrase(self, other: Path) -> bool:
        """Whether a file has to be opened with another passphrase than this journal.

        Raises:
            JournalFileError: ``merge_with_itself``; when there is no file that may be read.
        """
        self._refuse_itself(other)
        if file_kind(other) is not FileKind.ENCRYPTED:
            return False
        return self._db.key is None or salt_of(other) != self._db.key.salt

    def look(
        self, other: Path, passphrase: str | None = None, tell: Progress = lambda _rows: None
    ) -> MergeLook:
        """What merging a file would do. Nothing is written; works beside the open journal.

        Raises:
            WrongPassphrase, JournalFileError: when the file cannot be opened: ``merge_older``,
                ``merge_with_itself``, and as for opening a journal.
        """
        key = self._key(other, passphrase)
        with (
            of_another(other),
            contextlib.closing(Database.open_other(other, key)) as theirs,
            self._db.beside() as ours,
        ):
            plan, counts = merging.compare(ours, theirs, tell)
            return _look(merging.told(plan, counts), self._same(ours, theirs))

    def merge(
        self, other: Path, passphrase: str | None = None, tell: Progress = lambda _rows: None
    ) -> Saved[PastMerge | None]:
        """Merges a file, after a backup that was opened and counted; None when nothing was new.

        All of it is there afterwards, or nothing of it. The other file stays as it is.

        Raises:
            WrongPassphrase, JournalFileError: as ``look``; or when the backup or the journal
                cannot be written.
        """
        key = self._key(other, passphrase)
        with contextlib.closing(Database.open_other(other, key)) as theirs:
            before = AutomaticBackups(self._db, self._clock)
            backup = before.before(Reason.MERGE).path
            merge_id = new_id()
            note = {
                "at": to_ms(self._clock()),
                "file": other.name,
                "backup": str(backup),
                "same_journal": self._same(self._db, theirs),
            }
            told = merging.merge(self._db, theirs, merge_id, note, tell)
        ConflictCopies(self._db).note_merged(other)
        if not told:
            return Saved(None, Change.of())
        return Saved(_past(merge_id, told, can_undo=True), Change.of(*Subject))

    def past(self) -> tuple[PastMerge, ...]:
        """The merges that were done, the last first."""
        return tuple(
            _past(id_, note, can_undo=merging.can_undo(self._db, id_))
            for id_, note in merging.notes(self._db).items()
        )

    def undo(self, merge_id: str, tell: Progress = lambda _rows: None) -> Saved[Undone]:
        """Takes a merge back: what nobody changed since is as it was before, the rest stays.

        Raises:
            NotFound: ``merge_unknown``.
        """
        file = merging.notes(self._db).get(merge_id, {}).get("file", "")
        done, kept = merging.undo(self._db, merge_id, to_ms(self._clock()), tell)
        ConflictCopies(self._db).note_taken_back(str(file))
        return Saved(Undone(done, kept), Change.of(*Subject))

    def _key(self, other: Path, passphrase: str | None) -> Key | None:
        self._refuse_itself(other)
        if file_kind(other) is not FileKind.ENCRYPTED:
            return None
        if passphrase:
            return key_for(other, passphrase, self._iterations)
        if self._db.key is not None and salt_of(other) == self._db.key.salt:
            return self._db.key
        raise JournalFileError("other_passphrase_needed", file=str(other))

    def _refuse_itself(self, other: Path) -> None:
        with contextlib.suppress(OSError):
            if other.samefile(self._db.path):
                raise JournalFileError("merge_with_itself", file=str(other))

    def _same(self, ours: Database, theirs: Database) -> bool:
        return ours.read("SELECT id FROM journal") == theirs.read("SELECT id FROM journal")


def _look(told: dict[str, Any], same: bool) -> MergeLook:
    return MergeLook(
        counts={table: Counts(*numbers) for table, numbers in told["counts"].items()},
        both=tuple(
            BothWays(one["id"], from_ms(one["started_at"]), one["client"], one["ours_shown"])
            for one in told["both"]
        ),
        differences=tuple(Differing(**one) for one in told["differences"]),
        kept_out=told["kept_out"],
        clients_kept_out=told["clients_kept_out"],
        erased_there=tuple(one["client"] for one in told["erased_there"]),
        same_journal=same,
    )


def _past(id_: str, note: dict[str, Any], *, can_undo: bool) -> PastMerge:
    return PastMerge(
        id=id_,
        at=from_ms(note["at"]),
        file=note["file"],
        backup=Path(note["backup"]) if note.get("backup") else None,
        look=_look(note, bool(note["same_journal"])),
        can_undo=can_undo,
        undone_at=from_ms_or_none(note.get("undone_at")),
        put_back=note.get("put_back", 0),
        kept=note.get("kept", 0),
    )
