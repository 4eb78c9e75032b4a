"""Keeps what is open beside a journal file that something else changed meanwhile.

Nothing more is written into such a file: what was open goes into a second one, under a name that
says so; of a journal that is gone, into the folder of its backups.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from journal_app.domain.clock import now_utc
from journal_app.domain.errors import JournalFileError
from journal_app.storage.backup import check
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import error_for, raise_named
from journal_app.storage.file_lock import free_log_name
from journal_app.storage.files import copy_private, make_folder, written_beside
from journal_app.storage.kept_backups import default_folder
from journal_app.storage.outside import Outside
from journal_app.storage.vault import Key


def keep_apart(path: Path, key: Key | None, connection: Connection, happened: Outside) -> None:
    """Writes what is open on this connection under a name of its own.

    Raises:
        JournalFileError, OSError: when it could be kept nowhere.
    """
    name = f"{path.stem} (conflicted copy kept here {now_utc():%Y-%m-%d %H%M%S})"
    folders = [default_folder()]
    if happened is not Outside.GONE:
        folders.insert(0, path.parent)
    problem: Exception | None = None
    for folder in folders:
        try:
            make_folder(folder)
            with written_beside(folder / f"{name}{path.suffix}") as beside:
                _copy_to(beside, path, connection, happened)
                if happened is Outside.OVERWRITTEN:
                    _refuse_mixture(beside, path, key)
            problem = None
            break
        except (OSError, JournalFileError) as error:
            problem = error
    if happened is Outside.OVERWRITTEN:
        # Pages of two files do not make one. What was written last stands in the log.
        _empty_log_aside(path)
    elif problem is not None:
        try:
            raise problem
        finally:
            problem = None  # as in ``raise_named``


def _copy_to(beside: Path, path: Path, connection: Connection, happened: Outside) -> None:
    try:
        connection.execute("VACUUM INTO ?", (str(beside),))
    except DriverError as error:
        raise_named(_why_not_copied(error, path, happened), error)
        raise


def _why_not_copied(error: Exception, path: Path, happened: Outside) -> Exception | None:
    named = error_for(error, path)
    # Pages of what was written over it fit nothing that is known: that is no damage.
    if isinstance(named, JournalFileError) and named.code == "damaged_file":
        return JournalFileError(happened.value, file=str(path))
    return named


def _refuse_mixture(made: Path, path: Path, key: Key | None) -> None:
    if not check(made, key).ok:
        raise JournalFileError("damaged_file", file=str(path))


def _empty_log_aside(path: Path) -> None:
    """Copies the log under a free name and empties it, so that closing writes nothing of it."""
    log = path.with_name(path.name + "-wal")
    with contextlib.suppress(OSError):
        if log.stat().st_size:
            copy_private(log, free_log_name(log))
            os.truncate(log, 0)
