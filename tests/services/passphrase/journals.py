"""Journals whose passphrase is changed, and how they open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import WrongPassphrase
from journal_app.services.opening import JournalFile

MakeDraft = Callable[..., EntryDraft]


OLD, NEW = "open sesame", "a new one of words"


TEXT = "a xylograph of silence"


def names(path: Path) -> set[str]:
    return {item.name for item in path.parent.iterdir() if not item.name.endswith(("-wal", "-shm"))}


def opens(path: Path, passphrase: str | None, entry_id: str) -> bool:
    """Whether the journal opens so, sound and with its entry."""
    try:
        services = JournalFile(path, kdf_iterations=1, beside_window=True).unlock(passphrase)
    except WrongPassphrase:
        return False
    try:
        return (
            services.safekeeping.check().ok
            and TEXT in services.journal.entry(entry_id).content.seen
        )
    finally:
        services.close()


def _no_links(*_: object, **__: object) -> None:
    raise OSError(95, "Operation not supported")
