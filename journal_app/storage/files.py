"""Files that appear whole or not at all, readable by their owner alone."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from journal_app.domain.errors import JournalFileError
from journal_app.storage.file_errors import error_for_os
from journal_app.storage.file_lock import held, holding

_SIDE_FILES = ("-wal", "-shm", "-journal", ".lock")


def make_folder(folder: Path) -> None:
    """Makes the folder and those above it, where missing, for their owner alone."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)


def touch_private(path: Path) -> None:
    """Makes an empty file with the permissions 0600; there must be none yet."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def copy_private(source: Path, target: Path) -> None:
    """Copies a file to a new name, with the permissions 0600."""
    touch_private(target)
    shutil.copyfile(source, target)


def companions(path: Path) -> tuple[Path, ...]:
    """The files that may lie beside a journal while it is open."""
    return tuple(path.with_name(path.name + suffix) for suffix in _SIDE_FILES)


def remove_database(path: Path) -> None:
    """Removes a database file and what may lie beside it, as far as they are there."""
    for name in (path, *companions(path)):
        with contextlib.suppress(OSError):
            name.unlink()


def remove_left_behind(folder: Path, stems: tuple[str, ...], suffix: str) -> None:
    """Removes what a writing of databases with such names left in a folder when it was killed.

    One that is going on in another program is let be: that program holds a lock on its file.
    """
    begins = "|".join(map(re.escape, stems))
    ours = re.compile(rf"\.(?:{begins})(?:\..*)?{re.escape(suffix)}\.[0-9a-f]{{8}}", re.DOTALL)
    with contextlib.suppress(OSError):
        for path in tuple(folder.iterdir()):
            if ours.fullmatch(path.name) and not held(path):
                remove_database(path)


@contextlib.contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A name beside ``target`` to write a new file under; moved into place when all went well.

    The file is flushed to the disk before it is moved. Nothing is ever overwritten, and nothing
    is left behind when writing fails.

    Raises:
        JournalFileError: ``file_exists`` when there is something at ``target``, before or after
            the writing; ``disk_full``, ``read_only``, ``folder_missing``, ``cannot_write``.
    """
    if os.path.lexists(target):
        raise JournalFileError("file_exists", file=str(target))
    beside = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        touch_private(beside)
        with holding(beside):
            yield beside
        flush(beside)
        _move_without_overwriting(beside, target)
        flush_folder(target.parent)
    except OSError as error:
        raise error_for_os(error, target) from error
    finally:
        remove_database(beside)


@contextlib.contextmanager
def written_whole(target: Path, overwrite: bool) -> Iterator[Path]:
    """The same for a file that may take the place of an old one, when that is allowed.

    What was there stays whole until the new file is complete and on the disk.

    Raises:
        JournalFileError: as ``written_beside``; ``file_exists`` only without ``overwrite``.
    """
    if not overwrite or not target.is_file():
        with written_beside(target) as beside:
            yield beside
        return
    new = target.with_name(f".{target.name}.{os.urandom(4).hex()}.new")
    with written_beside(new) as beside:
        yield beside
    try:
        new.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise error_for_os(error, target) from error


def write_whole(target: Path, content: bytes, *, overwrite: bool) -> Path:
    """Writes a file as ``written_whole`` does, for what is at hand as a whole; its path.

    Raises:
        JournalFileError: as ``written_whole``.
    """
    with written_whole(target, overwrite) as beside:
        beside.write_bytes(content)
    return target


def _move_without_overwriting(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EROFS}:
            raise
        # File systems without hard links, such as those of memory sticks.
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from error
        source.replace(target)


def flush(path: Path) -> None:
    """Makes the content of a file durable."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Makes a new name durable; where folders cannot be flushed, the system does it itself."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """A new folder to fill, moved to ``target`` when all went well; for its owner alone.

    An empty folder may be there already. Nothing is left behind when filling it fails.

    Raises:
        JournalFileError: ``file_exists`` when there is anything else at ``target``; ``disk_full``,
            ``read_only``, ``folder_missing``, ``cannot_write``.
    """
    if os.path.lexists(target) and not _is_empty_folder(target):
        raise JournalFileError("file_exists", file=str(target))
    beside = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        beside.mkdir(mode=0o700)
        yield beside
        for path in beside.rglob("*"):
            if path.is_file():
                flush(path)
        if target.is_dir():
            target.rmdir()
        beside.rename(target)
        flush_folder(target.parent)
    except OSError as error:
        raise error_for_os(error, target) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def write_private(path: Path, text: str) -> int:
    """Writes a new file for its owner alone, in a folder that is being filled; its bytes."""
    content = text.encode()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return len(content)


def _is_empty_folder(path: Path) -> bool:
    try:
        return path.is_dir() and not path.is_symlink() and not any(path.iterdir())
    except OSError:
        return False
