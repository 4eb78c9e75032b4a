"""A way forward where a journal does not open: its backups, found without it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping import parsed, reason_by_name
from journal_app.services.safekeeping import Backup, CopyState
from journal_app.storage.files import companions
from journal_app.storage.kept_backups import default_folder, report_on, salvaged_at
from journal_app.storage.vault import (
    ITERATIONS,
    PAGE,
    FileKind,
    Key,
    derive_key,
    file_kind,
    salt_of,
)

__all__ = ["backups_for", "has_backups"]


def has_backups(journal: Path) -> bool:
    """Whether anything is called as a backup of this journal would be."""
    return next(_candidates(journal), None) is not None


def backups_for(
    journal: Path, passphrase: str | None, kdf_iterations: int = ITERATIONS
) -> tuple[Backup, ...]:
    """What is called as a backup of this journal would be, the newest first. Slow; on any thread.

    Each is opened with the passphrase and counted. Looked for in the program's own folder and
    beside the journal, whatever became of the journal itself.
    """
    keys: dict[bytes, Key] = {}
    found = [_looked_into(path, passphrase, keys, kdf_iterations) for path in _candidates(journal)]
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def _candidates(journal: Path) -> Iterator[Path]:
    others = {journal.absolute(), *(path.absolute() for path in companions(journal))}
    begins = journal.stem.partition(".")[0] + "."
    for folder in dict.fromkeys((default_folder(), journal.absolute().parent)):
        with contextlib.suppress(OSError):
            for path in sorted(folder.iterdir()):
                named = path.name.startswith(begins) and path.suffix == journal.suffix
                if not named or path.absolute() in others or not path.is_file():
                    continue
                if path.stat().st_size >= PAGE:
                    yield path


def _looked_into(
    path: Path, passphrase: str | None, keys: dict[bytes, Key], iterations: int
) -> Backup:
    told = path.stat()
    made_at = datetime.fromtimestamp(told.st_mtime, UTC)
    name = parsed(path.name)
    reason = reason_by_name(path.name)
    try:
        key = None
        if file_kind(path) is FileKind.ENCRYPTED and passphrase:
            salt = salt_of(path)
            if salt not in keys:
                keys[salt] = Key(derive_key(passphrase, salt, iterations), salt)
            key = keys[salt]
        entries = report_on(path, key).entries
        salvaged = name is None and bool(salvaged_at(path, key))
    except JournalFileError:
        return Backup(path, made_at, told.st_size, CopyState.CLOSED, 0, reason)
    return Backup(path, made_at, told.st_size, CopyState.OPEN, entries, reason, salvaged=salvaged)
