"""Bringing what can be read out of a damaged journal into a new one."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path

from journal_app.domain.clock import Clock, now_utc
from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.domain.keeping_reports import Salvaged
from journal_app.storage import salvage as storage
from journal_app.storage.file_errors import error_for_os
from journal_app.storage.kept_backups import default_folder
from journal_app.storage.looking import look_at
from journal_app.storage.raw_pages import HEADER, opens_some_page
from journal_app.storage.vault import ITERATIONS, PAGE, FileKind, Key, derive_key, salt_of

__all__ = ["Salvaged", "kind_for_salvage", "salvage"]

_SALT = 16
_MOST_SALTS = 6
_SEALED_LOOKS = 240  # distinct bytes: texts and tables have fewer on a page
_LOOK_AT = 50


def kind_for_salvage(file: Path) -> FileKind:
    """Whether a damaged file was encrypted, told by all of its pages; the first may be gone.

    Raises:
        JournalFileError: ``file_missing``, ``not_a_journal``, or why it may not be read.
    """
    try:
        start = look_at(file, _LOOK_AT * PAGE)
    except OSError as error:
        raise error_for_os(error, file) from error
    pages = [start[at : at + PAGE] for at in range(0, len(start), PAGE)]
    if start.startswith(HEADER):
        return FileKind.PLAIN
    whole = [page for page in pages if len(page) == PAGE and any(page)]
    if not whole:
        raise JournalFileError("not_a_journal", file=str(file))
    sealed = sum(len(set(page)) >= _SEALED_LOOKS for page in whole)
    return FileKind.ENCRYPTED if 2 * sealed >= len(whole) else FileKind.PLAIN


def salvage(
    source: Path,
    target: Path,
    passphrase: str | None,
    clock: Clock = now_utc,
    kdf_iterations: int = ITERATIONS,
) -> Salvaged:
    """Makes a new journal, under the same passphrase, of what can be read. On any thread; slow.

    Where the beginning of an encrypted file is gone, what is needed of it is looked for in its
    backups.

    Raises:
        WrongPassphrase: when no page opens with it.
        JournalFileError: as ``storage.salvage``; ``beginning_gone`` where no backup has it.
    """
    key = None
    if kind_for_salvage(source) is FileKind.ENCRYPTED:
        if not passphrase:
            raise JournalFileError("passphrase_needed", file=str(source))
        key = _key_of(source, passphrase, kdf_iterations)
    return storage.salvage(source, key, target, clock)


def _key_of(source: Path, passphrase: str, iterations: int) -> Key:
    for salt in _salts(source):
        key = Key(derive_key(passphrase, salt, iterations), salt)
        if opens_some_page(source, key):
            return key
    if not any(salt_of(source)):
        raise JournalFileError("beginning_gone", file=str(source))
    raise WrongPassphrase(file=str(source))


def _salts(source: Path) -> Iterable[bytes]:
    """The beginning of the file, and of its backups: they have the same, and may be whole."""
    return list(dict.fromkeys(_beginnings(source)))[:_MOST_SALTS]


def _beginnings(source: Path) -> Iterator[bytes]:
    yield salt_of(source)
    stem = source.stem.partition(".")[0]
    for folder in (default_folder(), source.absolute().parent):
        try:
            files = sorted(folder.glob(f"{glob.escape(stem)}.*"), reverse=True)
        except OSError:
            continue
        for file in files:
            if file.is_file() and file.stat().st_size >= PAGE:
                yield salt_of(file)
