"""What went wrong with a journal file, as a code that a sentence is written for.

Codes: ``not_a_journal``, ``wrong_passphrase``, ``newer_version``, ``damaged_file``, ``disk_full``,
``read_only``, ``file_busy``, ``file_missing``, ``file_exists``, ``folder_missing``,
``cannot_write``, ``open_elsewhere``; each with the ``file``.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from journal_app.domain.errors import JournalFileError

_BUSY, _LOCKED, _READ_ONLY, _INTERRUPT, _IO, _CORRUPT = 5, 6, 8, 9, 10, 11
_FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 13, 14, 26
_PLAIN_CODES = {
    _BUSY: "file_busy",
    _LOCKED: "file_busy",
    _READ_ONLY: "read_only",
    _CORRUPT: "damaged_file",
    _NOT_A_DATABASE: "damaged_file",
    _FULL: "disk_full",
}
# Extended codes of reading: IOERR_READ, IOERR_SHORT_READ, IOERR_DATA, IOERR_CORRUPTFS.
_READ_FAILURES = {_IO | 1 << 8, _IO | 2 << 8, _IO | 32 << 8, _IO | 33 << 8}


class Interrupted(Exception):
    """A read was stopped because its answer is no longer wanted."""


def error_for(error: Exception, path: Path) -> Exception | None:
    """What a driver error means to a person, or None for a fault of the program."""
    code = int(getattr(error, "sqlite_errorcode", 0) or 0)
    if code & 0xFF == _INTERRUPT:
        return Interrupted()
    known = _PLAIN_CODES.get(code & 0xFF)
    if code & 0xFF == _IO:
        known = "damaged_file" if code in _READ_FAILURES else "cannot_write"
    if str(error).startswith("Could not decode to UTF-8"):
        known = "damaged_file"  # no program writes such a text
    if code & 0xFF == _CANNOT_OPEN:
        known = _why_not_opened(path)
    return None if known is None else JournalFileError(known, file=str(path))


def raise_named(named: Exception | None, error: Exception) -> None:
    """Raises an error under the name that it has for a person; returns where it has none.

    Who has caught it raises it as it is then. Raised as its own cause, or named by a variable of
    where it was raised, it would hold itself, and with it all that was under way when it was met:
    nothing read from a journal may stay so.
    """
    if named is not None:
        try:
            raise named from error
        finally:
            del named


@contextlib.contextmanager
def of_another(path: Path) -> Iterator[None]:
    """Damage of this file is told as that of another one than the journal that is open."""
    try:
        yield
    except JournalFileError as error:
        if error.code != "damaged_file" or error.details.get("file") != str(path):
            raise
        raise JournalFileError("damaged_other", file=str(path)) from error


def _why_not_opened(path: Path) -> str:
    if not path.parent.is_dir():
        return "folder_missing"
    if not path.exists():
        return "file_missing"
    writable = os.access(path.parent, os.W_OK) and os.access(path, os.W_OK)
    return "cannot_write" if writable else "read_only"


def error_for_os(error: OSError, path: Path) -> JournalFileError:
    """What a refusal by the operating system means, for a file that was to be read or written."""
    code = "cannot_write"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        code = "disk_full"
    elif error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        code = "read_only"
    elif error.errno in {errno.ENOENT, errno.ENOTDIR}:
        code = "file_missing" if path.parent.is_dir() else "folder_missing"
    elif error.errno == errno.EEXIST:
        code = "file_exists"
    return JournalFileError(code, file=str(path))
