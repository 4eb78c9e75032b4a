"""Connections to a journal file: the key, the settings, and the checks before it is trusted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.storage import driver
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import error_for, raise_named
from journal_app.storage.migrations.runner import Migration, migrate, version_of
from journal_app.storage.vault import PAGE, FileKind, Key, file_kind, fits_some_page

APPLICATION_ID = 0x5374616E
"""Marks a file as a journal of this program, in its header: "Stan"."""
BUSY_SECONDS = 5.0
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    # macOS alone knows the difference: without it a disk may keep in its cache what it was told.
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    # Pages of the write-ahead log. A saving that finds it full brings all of it into the file,
    # which takes as long as ten; that is done while nobody waits, or by one saving in 150.
    "PRAGMA wal_autocheckpoint = 8000",
    # KiB at most, taken as needed. Every page read again costs its decryption; of what pages ask
    # for, nothing among 100,000 entries is faster with twice as much.
    "PRAGMA cache_size = -4000",
)


_READ_SETTINGS = (
    "PRAGMA query_only = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cache_size = -32000",
)
Keep = Callable[[Path, Key | None], object]
"""Makes a copy of a journal that is about to be changed."""
_AS_IT_LIES = "ro&immutable=1"
_CANNOT_BE_WRITTEN = {"disk_full", "cannot_write", "read_only"}


def connect(path: Path, key: Key | None) -> Connection:
    """A connection to an existing file with the settings every connection has.

    Raises:
        driver.DriverError: as the driver tells it.
    """
    connection = connect_untouched(path, key)
    try:
        _settle(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_untouched(path: Path, key: Key | None, mode: str = "rw") -> Connection:
    """A connection that has its key and has not changed or read anything yet.

    ``mode`` is ``rw``, or ``ro`` for a file that may not be changed; with ``&immutable=1`` nothing
    is made beside it either, and nobody else may change it meanwhile.
    """
    connection = driver.connect(f"{_uri(path)}?mode={mode}", BUSY_SECONDS)
    # Or it would write of every wrong passphrase to the standard error stream.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        # Takes no bound value. What stands here is hexadecimal digits only.
        connection.execute(f'PRAGMA key = "{key.literal}"')
    return connection


def _uri(path: Path) -> str:
    uri = path.absolute().as_uri()
    # The database knows no servers in a URI; a Windows share is a path of two more slashes to it.
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def _settle(connection: Connection) -> None:
    for setting in _SETTINGS:
        connection.execute(setting).fetchall()


def checked_open(
    path: Path, key: Key | None, steps: tuple[Migration, ...], keep: Keep
) -> Connection:
    """A connection to a file that is a journal this program understands, at its newest schema.

    A file that is refused is left as it was, byte for byte. ``keep`` makes a copy of one with an
    older schema before it is brought up; nothing is changed where it raises.

    Raises:
        JournalFileError: with the code of what is wrong.
    """
    connection = checked_untouched(path, key, steps[-1].version)
    try:
        _settle(connection)
        migrate(connection, steps, lambda _version: keep(path, key))
    except DriverError as error:
        connection.close()
        raise_named(error_for(error, path), error)
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def checked_to_read(
    path: Path, key: Key | None, steps: tuple[Migration, ...], keep: Keep
) -> tuple[Connection, JournalFileError | None]:
    """As ``checked_open``; where nothing can be written, a connection that only reads, and why.

    What works beside it, on a full disk or in a read-only folder, needs files next to the journal
    that cannot be made there. Such a connection sees the journal as it stood when it was opened.

    Raises:
        JournalFileError: with the code of what is wrong.
    """
    try:
        return checked_open(path, key, steps, keep), None
    except JournalFileError as error:
        if not _may_lie_still(path, error):
            raise
        newest = steps[-1].version
        connection = checked_untouched(path, key, newest, mode=_AS_IT_LIES)
        try:
            if version_of(connection) != newest:
                raise  # it has to be brought up to date before it can be read
            for setting in _READ_SETTINGS:
                connection.execute(setting).fetchall()
        except BaseException:
            connection.close()
            raise
        return connection, error


def checked_to_copy(path: Path, key: Key | None, newest: int) -> Connection:
    """A connection that changes nothing, to a journal that may be in use; also on a full disk.

    Raises:
        JournalFileError: with the code of what is wrong.
    """
    try:
        return checked_untouched(path, key, newest, mode="ro")
    except JournalFileError as error:
        if not _may_lie_still(path, error):
            raise
        return checked_untouched(path, key, newest, mode=_AS_IT_LIES)


def checked_still(path: Path, key: Key | None, newest: int) -> Connection:
    """As ``checked_to_copy``, for a backup or another file that most likely nobody has open.

    Reading alone would leave two files beside one that was an open journal once.

    Raises:
        JournalFileError: with the code of what is wrong.
    """
    in_use = any(path.with_name(path.name + end).exists() for end in ("-wal", "-shm", "-journal"))
    if in_use:
        return checked_to_copy(path, key, newest)
    return checked_untouched(path, key, newest, mode=_AS_IT_LIES)


def checked_other(path: Path, key: Key | None, newest: int) -> Connection:
    """A connection that reads another journal as it lies there and makes nothing beside it.

    Raises:
        JournalFileError: ``merge_older`` for one of an earlier version; else as for opening.
    """
    mode = "ro" if _something_waits(path) else _AS_IT_LIES
    connection = checked_untouched(path, key, newest, mode=mode)
    try:
        if version_of(connection) != newest:
            raise JournalFileError("merge_older", file=str(path))
        for setting in _READ_SETTINGS:
            connection.execute(setting).fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _may_lie_still(path: Path, error: JournalFileError) -> bool:
    """Whether all that is wrong is that nothing can be written, and the file alone is the journal.

    What others wrote last may stand beside it still, and be no part of it yet.
    """
    return error.code in _CANNOT_BE_WRITTEN and not _something_waits(path)


def _something_waits(path: Path) -> bool:
    """Whether something beside the file is to be brought into it first.

    A log; or what stood in the file before a large import that was killed.
    """
    beside = (path.with_name(path.name + end) for end in ("-wal", "-journal"))
    return any(one.exists() and one.stat().st_size for one in beside)


def checked_untouched(path: Path, key: Key | None, newest: int, mode: str = "rw") -> Connection:
    """A connection to a file that was found to be a journal, before any setting is made.

    Raises:
        JournalFileError: with the code of what is wrong.
    """
    _refuse_by_kind(path, key)
    try:
        connection = connect_untouched(path, key, mode=mode)
    except DriverError as error:
        raise_named(error_for(error, path), error)
        raise
    try:
        _refuse_by_content(connection, path, newest)
    except DriverError as error:
        connection.close()
        raise_named(_why_not_readable(path, key, error), error)
        raise
    except UnicodeDecodeError as error:  # names of tables that no program can have written
        connection.close()
        raise JournalFileError("damaged_file", file=str(path)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_by_kind(path: Path, key: Key | None) -> None:
    kind = file_kind(path)
    if kind is FileKind.MISSING:
        code = "file_missing" if path.parent.is_dir() else "folder_missing"
        raise JournalFileError(code, file=str(path))
    if kind in {FileKind.EMPTY, FileKind.FOREIGN}:
        raise JournalFileError("not_a_journal", file=str(path))
    if kind is FileKind.ENCRYPTED and key is None:
        raise WrongPassphrase(file=str(path))
    if kind is FileKind.PLAIN and key is not None:
        raise ValueError("a plain file takes no key")


def _why_not_readable(path: Path, key: Key | None, error: Exception) -> Exception | None:
    """Why the first page could not be read: the wrong key, or damage."""
    not_a_database = getattr(error, "sqlite_errorcode", 0) == 26
    if not_a_database and key is not None:
        if fits_some_page(path, key):
            return JournalFileError("damaged_file", file=str(path))
        if path.stat().st_size % PAGE:
            return JournalFileError("not_a_journal", file=str(path))
        return WrongPassphrase(file=str(path))
    return error_for(error, path)


def _refuse_by_content(connection: Connection, path: Path, newest: int) -> None:
    mark = connection.execute("PRAGMA application_id").fetchone()
    table = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'journal'").fetchone()
    if mark is None or mark[0] != APPLICATION_ID or table is None:
        raise JournalFileError("not_a_journal", file=str(path))
    version = version_of(connection)
    if version > newest:
        raise JournalFileError("newer_version", file=str(path), found=version, known=newest)
