"""The passphrase of an open journal: changed, taken away, given to it; and its recovery sheet."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime

from journal_app.domain import recovery_key
from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, JournalFileError, WrongPassphrase
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.safekeeping import Reason, Safekeeping
from journal_app.storage import practice, rekeying
from journal_app.storage.backup import BackupReport
from journal_app.storage.database import Database
from journal_app.storage.file_lock import FileLock
from journal_app.storage.kept_backups import note_former
from journal_app.storage.rekeying import Stage
from journal_app.storage.vault import ITERATIONS, Key, derive_key, new_key

__all__ = ["SHORTEST", "KeyChanged", "Passphrase", "SheetState", "Stage"]

SHORTEST = 8
"""Characters of a passphrase at least."""
SHEET_KEY = "recovery.sheet"


@dataclass(frozen=True, slots=True)
class KeyChanged:
    """What was done. ``backup`` is the copy made before; None where it would be readable."""

    backup: BackupReport | None


@dataclass(frozen=True, slots=True)
class SheetState:
    """What is known of the recovery sheet.

    Attributes:
        made_at: when it was made and two of its groups were typed; None for never.
        tested_at: when all of it was typed last.
        outdated: it was made for a passphrase that was changed since, and opens nothing any more.
    """

    made_at: datetime | None = None
    tested_at: datetime | None = None
    outdated: bool = False

    @property
    def is_good(self) -> bool:
        """Whether there is one that opens the journal as it is."""
        return self.made_at is not None and not self.outdated


class Passphrase:
    """Of one open journal. All but ``matches`` on the store thread.

    Args:
        database: the open journal.
        clock: tells the present.
        iterations: rounds of key derivation; fewer only in tests.
        held: whether this program has the journal to itself, as a window has.
    """

    def __init__(
        self, database: Database, clock: Clock, iterations: int = ITERATIONS, *, held: bool
    ) -> None:
        self._db = database
        self._clock = clock
        self._iterations = iterations
        self._held = held

    @property
    def by_sheet(self) -> bool:
        """Whether the journal was opened with the recovery sheet, so that nobody knows its
        passphrase: it may be changed without it.
        """
        return self._db.by_sheet

    def opened_by_sheet(self) -> None:
        """The journal was opened with its recovery sheet."""
        self._db.by_sheet = True

    def matches(self, passphrase: str) -> bool:
        """Whether this is the passphrase. Slow on purpose; on any thread."""
        key = self._db.key
        if key is None or not passphrase:
            return False
        import hmac  # here and below: dear, and not needed where there is no key

        return hmac.compare_digest(derive_key(passphrase, key.salt, self._iterations), key.raw)

    def change(
        self,
        current: str | None,
        new: str,
        tell: Callable[[Stage], None] = lambda _stage: None,
    ) -> Saved[KeyChanged]:
        """Writes the journal anew under another passphrase, after a backup under the old one.

        ``current`` may be None where the journal was opened with its recovery sheet. Whenever the
        program ends, the journal opens with one of the two.

        Raises:
            WrongPassphrase: ``current`` is not the passphrase.
            InvalidValue: ``passphrase_short``, ``passphrase_same``.
            JournalFileError: ``not_encrypted``, ``open_elsewhere``, ``file_busy``, ``disk_full``,
                ``read_only``, ``cannot_write``, ``damaged_file``: all is as it was then.
        """
        self._require(encrypted=True)
        self._require_known(current)
        _require_long(new)
        if self.matches(new):
            raise InvalidValue("passphrase_same")
        return self._write(new_key(new, self._iterations), tell, back_up=True)

    def encrypt(
        self,
        new: str,
        tell: Callable[[Stage], None] = lambda _stage: None,
    ) -> Saved[KeyChanged]:
        """Gives a plain journal a passphrase. The readable file is overwritten and removed.

        No backup is made before: it could be read by anyone.

        Raises:
            InvalidValue: ``passphrase_short``.
            JournalFileError: ``is_encrypted``, and as ``change``.
        """
        self._require(encrypted=False)
        _require_long(new)
        return self._write(new_key(new, self._iterations), tell, back_up=False)

    def decrypt(
        self,
        current: str | None,
        tell: Callable[[Stage], None] = lambda _stage: None,
    ) -> Saved[KeyChanged]:
        """Takes the passphrase away: anyone who can read the file can read the journal then.

        Raises:
            WrongPassphrase: ``current`` is not the passphrase.
            JournalFileError: ``not_encrypted``, and as ``change``.
        """
        self._require(encrypted=True)
        self._require_known(current)
        return self._write(None, tell, back_up=True)

    def remember(self) -> str:
        """Keeps the key in the system's keyring; what it is found by again. On any thread.

        Raises:
            JournalFileError: ``not_encrypted``, ``keyring_missing``, ``keyring_refused``.
        """
        from journal_app.services import remembering

        self._require(encrypted=True)
        assert self._db.key is not None
        return remembering.remember(self._db.key)

    # --- the sheet

    def sheet(self) -> tuple[str, ...]:
        """The groups of the recovery key of the journal as it is; to be shown, never kept.

        Raises:
            JournalFileError: ``not_encrypted``.
        """
        self._require(encrypted=True)
        assert self._db.key is not None
        return recovery_key.written_key(self._db.key.raw)

    def sheet_state(self) -> SheetState:
        """What is known of the sheet."""
        kept = practice.setting(self._db, SHEET_KEY)
        if not isinstance(kept, dict) or self._db.key is None:
            return SheetState()
        made, tested = _instant(kept.get("made")), _instant(kept.get("tested"))
        # The salt stands readable in the header of the file; each key has another one.
        return SheetState(made, tested, kept.get("salt") != self._db.key.salt.hex())

    def note_sheet_made(self) -> Saved[SheetState]:
        """Remembers that a sheet was made, and checked by typing two of its groups."""
        self._require(encrypted=True)
        return self._note({"made": self._now()})

    def test_sheet(self, typed: str) -> Saved[SheetState]:
        """Tells whether a sheet, typed as a whole, opens this journal, and remembers that it does.

        Raises:
            InvalidValue: as ``recovery_key.read_key``, which tells the group that is mistyped.
            JournalFileError: ``recovery_other``, ``not_encrypted``.
        """
        self._require(encrypted=True)
        assert self._db.key is not None
        import hmac

        if not hmac.compare_digest(recovery_key.read_key(typed), self._db.key.raw):
            raise JournalFileError("recovery_other")
        return self.note_sheet_tested()

    def note_sheet_tested(self) -> Saved[SheetState]:
        """Remembers that a sheet opens this journal, after it was tried."""
        before, now = self.sheet_state(), self._now()
        made = before.made_at.isoformat() if before.made_at and before.is_good else now
        return self._note({"made": made, "tested": now})

    # --- within

    def _note(self, said: dict[str, str]) -> Saved[SheetState]:
        assert self._db.key is not None
        practice.set_setting(self._db, SHEET_KEY, {"salt": self._db.key.salt.hex(), **said})
        return Saved(self.sheet_state(), Change.of(Subject.PRACTICE))

    def _now(self) -> str:
        return self._clock().isoformat(timespec="seconds")

    def _require(self, *, encrypted: bool) -> None:
        if encrypted and self._db.key is None:
            raise JournalFileError("not_encrypted", file=str(self._db.path))
        if not encrypted and self._db.key is not None:
            raise JournalFileError("is_encrypted", file=str(self._db.path))

    def _require_known(self, current: str | None) -> None:
        if current is None and self.by_sheet:
            return
        if not self.matches(current or ""):
            raise WrongPassphrase(file=str(self._db.path))

    def _write(
        self, key: Key | None, tell: Callable[[Stage], None], *, back_up: bool
    ) -> Saved[KeyChanged]:
        with contextlib.nullcontext() if self._held else FileLock.held_for(self._db.path):
            tell(Stage.BACKUP)
            keeping = Safekeeping(self._db, self._clock)
            report = keeping.backup_before(Reason.REKEY) if back_up else None
            if self._db.key is not None:
                with self._db.raw_transaction() as connection:
                    note_former(connection, self._db.key)
            rekeying.rekey(self._db, key, tell)
            self._db.by_sheet = False
        return Saved(KeyChanged(report), Change.of(Subject.PRACTICE, Subject.REMINDERS))


def _require_long(passphrase: str) -> None:
    if len(passphrase) < SHORTEST:
        raise InvalidValue("passphrase_short", least=SHORTEST)


def _instant(kept: object) -> datetime | None:
    try:
        return datetime.fromisoformat(kept) if isinstance(kept, str) else None
    except ValueError:
        return None
