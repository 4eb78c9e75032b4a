"""What a change of a journal's key may leave beside it when the program ends half way.

- ``.NAME.new-key``: the new file, not in place yet. The journal is as it was.
- ``.NAME.old-key``: the journal as it was. The new one is in its place already, or this is the same
  file by a second name, or, where a disk knows no second names, nothing is in its place yet.

``heal`` puts that right, without a key; ``dispose_of_old`` takes away the journal as it was, once
the new one was opened.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from journal_app.storage.file_errors import error_for_os
from journal_app.storage.files import flush_folder, remove_database

_PIECE = 1 << 20


def new_beside(journal: Path) -> Path:
    """Where the new file is written."""
    real = journal.resolve()  # what a link points at is replaced, not the link
    return real.with_name(f".{real.name}.new-key")


def old_beside(journal: Path) -> Path:
    """Where the journal as it was is kept until the new one is proven."""
    real = journal.resolve()
    return real.with_name(f".{real.name}.old-key")


def was_left(journal: Path) -> bool:
    """Whether a change of the key ended half way, or is going on."""
    return os.path.lexists(new_beside(journal)) or os.path.lexists(old_beside(journal))


def heal(journal: Path) -> None:
    """Brings a journal back under its name, and takes away a new file that was not finished.

    Only while nobody else has the journal open. Needs no key. Afterwards there is one journal; at
    most the one it replaced lies beside it, until ``dispose_of_old``.

    Raises:
        JournalFileError: ``read_only``, ``cannot_write``.
    """
    journal = journal.resolve()
    old, new = old_beside(journal), new_beside(journal)
    try:
        if old.exists():
            if not journal.exists():
                old.replace(journal)
                flush_folder(journal.parent)
            elif journal.samefile(old):
                old.unlink()
    except OSError as error:
        raise error_for_os(error, journal) from error
    if journal.exists():
        destroy(new)


def put_back(journal: Path) -> None:
    """Puts the journal as it was under its name again, where the new one is not proven."""
    old = old_beside(journal)
    with contextlib.suppress(OSError):
        if journal.exists() and journal.samefile(old):
            old.unlink()
        else:
            old.replace(journal)
        flush_folder(journal.parent)


def dispose_of_old(journal: Path) -> bool:
    """Overwrites and removes the journal as it was, after the new one was opened.

    True when there was one.
    """
    old = old_beside(journal)
    if not old.exists() or journal.samefile(old):
        return False
    destroy(old)
    return True


def destroy(path: Path) -> None:
    """Overwrites a file, empties and removes it, as far as that can be done.

    A disk that spreads its writing, as solid state ones do, may keep the earlier pages all the
    same; so may its backups.
    """
    if path.is_symlink() or not path.is_file():
        return
    with contextlib.suppress(OSError), path.open("r+b", buffering=0) as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(os.urandom(min(left, _PIECE)))
        os.fsync(file.fileno())
        file.truncate(0)
        os.fsync(file.fileno())
    remove_database(path)
