"""Backups the program makes by itself: where they lie, making them, and letting old ones go.

Works on connections of its own, on any thread.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping import BackupName, BackupPlan, Reason, parsed, staying
from journal_app.paths import Paths
from journal_app.storage.backup import (
    BackupReport,
    back_up,
    count_entries,
    count_in_bin,
    look_through_copy,
)
from journal_app.storage.connecting import checked_still, checked_to_copy
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import error_for_os
from journal_app.storage.files import (
    make_folder,
    remove_left_behind,
    write_whole,
    written_beside,
)
from journal_app.storage.ids import new_id
from journal_app.storage.migrations.runner import shipped
from journal_app.storage.vault import FileKind, Key, file_kind, salt_of

FOLDER = "backups"
MARK = ".stance-backups"
"""The file that tells a folder that was chosen for backups from others of its name."""
_MARK_BYTES = 64
FORMER_KEY = "backup.former"
"""Setting: how backups begin that were made under earlier passphrases."""
SALVAGED_KEY = "salvaged.at"
"""Setting: when this journal was brought out of a damaged file."""
_SETTING = "SELECT value FROM setting WHERE key = ?"


@dataclass(frozen=True, slots=True)
class Own:
    """A backup that was recognised: by its name, and by the id of the journal inside.

    One under a passphrase that was valid before is known by its beginning, and does not open.
    """

    path: Path
    name: BackupName
    opens: bool = True


def default_folder() -> Path:
    """Where the program keeps its backups unless told otherwise; it need not exist yet."""
    return Paths.standard().data / FOLDER


def keep(
    path: Path, key: Key | None, reason: Reason, day: date, folders: Iterable[Path] = ()
) -> BackupReport:
    """Makes a backup of a journal in the default folder, opened and looked through as all are.

    Args:
        folders: others with such backups, so that no number is given twice.

    Raises:
        JournalFileError: as ``backup.back_up``.
    """
    folder = default_folder()
    try:
        make_folder(folder)
    except OSError as error:
        raise error_for_os(error, folder) from error
    taken = (name.number for name in _names((folder, *folders)) if name.stem == path.stem)
    name = BackupName(path.stem, day, max(taken, default=0) + 1, reason, path.suffix)
    return back_up(path, key, folder / str(name), settle=True)


def copy_over(backup: BackupReport, key: Key | None, folder: Path) -> BackupReport:
    """Puts a copy of a backup into another folder, opened and looked through there.

    Raises:
        JournalFileError: ``folder_missing``, ``disk_full``, ``read_only``, ``damaged_file``.
    """
    target = folder / backup.path.name
    remove_left_behind(folder, (target.stem,), target.suffix)
    with written_beside(target) as beside:
        shutil.copyfile(backup.path, beside)
        report = look_through_copy(beside, key, target)
        if not report.ok or report.entries != backup.entries:
            raise JournalFileError("damaged_file", file=str(target))
    return BackupReport(target, report.entries, target.stat().st_size, report.in_bin)


def mark(folder: Path) -> str:
    """Puts a mark into a folder for backups, unless it has one; what it says.

    Raises:
        JournalFileError: ``folder_missing``, ``read_only``, ``disk_full``, ``cannot_write``.
    """
    there = _mark_in(folder)
    if there:
        return there
    said = new_id()
    write_whole(folder / MARK, said.encode(), overwrite=True)
    return said


def is_there(folder: Path, marked: str) -> bool:
    """Whether a folder that was marked is there; an empty one of its name is not it."""
    return folder.is_dir() and (not marked or _mark_in(folder) == marked)


def _mark_in(folder: Path) -> str:
    with contextlib.suppress(OSError), (folder / MARK).open("rb") as file:
        return file.read(_MARK_BYTES).decode(errors="replace").strip()
    return ""


def report_on(backup: Path, key: Key | None) -> BackupReport:
    """What a backup holds, as it was reported when it was made.

    Raises:
        JournalFileError: as for opening.
    """
    with contextlib.closing(checked_still(backup, key, shipped()[-1].version)) as connection:
        entries, in_bin = count_entries(connection), count_in_bin(connection)
    return BackupReport(backup, entries, backup.stat().st_size, in_bin)


def own_in(folder: Path, path: Path, key: Key | None) -> tuple[Own, ...]:
    """The backups in a folder that this program made of this journal, the youngest first.

    A file of another journal, under a passphrase it never had or with any other name is none of
    them.
    """
    own, former = journal_id(path, key), former_salts(path, key)
    found = []
    for name in _names((folder,)):
        backup = folder / str(name)
        if _id_of(backup, key) == own:
            found.append(Own(backup, name))
        elif _is_former(backup, key, own, former):
            found.append(Own(backup, name, opens=False))
    return tuple(sorted(found, key=lambda one: one.name.number, reverse=True))


def note_former(connection: Connection, key: Key) -> None:
    """Remembers by what backups are known that were made under a key which is valid no more.

    Within a transaction.
    """
    row = connection.execute(_SETTING, (FORMER_KEY,)).fetchone()
    salts = json.loads(row[0]) if row else []
    text = json.dumps([*(salt for salt in salts if salt != key.salt.hex()), key.salt.hex()])
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (FORMER_KEY, text))


def former_salts(path: Path, key: Key | None) -> frozenset[str]:
    """The beginnings of the files this journal was under earlier passphrases."""
    with contextlib.closing(checked_to_copy(path, key, shipped()[-1].version)) as connection:
        row = connection.execute(_SETTING, (FORMER_KEY,)).fetchone()
    with contextlib.suppress(ValueError, TypeError):
        return frozenset(map(str, json.loads(row[0]))) if row else frozenset()
    return frozenset()


def _is_former(backup: Path, key: Key | None, own: str, former: frozenset[str]) -> bool:
    with contextlib.suppress(JournalFileError):
        if file_kind(backup) is FileKind.ENCRYPTED:
            return salt_of(backup).hex() in former
        return key is not None and _id_of(backup, None) == own
    return False


def let_go(
    folder: Path, path: Path, key: Key | None, plan: BackupPlan, *, also_before_erase: bool
) -> tuple[Path, ...]:
    """Removes what need not stay of this journal's own backups in a folder; what was removed.

    Args:
        also_before_erase: those made before an erasing as well, since it is done.
    """
    own = own_in(folder, path, key)
    before_erase = {one.name for one in own if one.name.reason is Reason.ERASE}
    stay = staying((one.name for one in own if one.name not in before_erase), plan)
    if not also_before_erase:
        stay |= before_erase
    return _removed(one.path for one in own if one.name not in stay)


def let_go_before_erase(path: Path, key: Key | None) -> tuple[Path, ...]:
    """Removes the backups that were made before an erasing that is done now."""
    own = own_in(default_folder(), path, key)
    return _removed(one.path for one in own if one.name.reason is Reason.ERASE)


def journal_id(path: Path, key: Key | None) -> str:
    """The id of a journal; a copy has the same one.

    Raises:
        JournalFileError: as for opening.
    """
    with contextlib.closing(checked_still(path, key, shipped()[-1].version)) as connection:
        row = connection.execute("SELECT id FROM journal").fetchone()
        return str(row[0]) if row else ""


def salvaged_at(path: Path, key: Key | None) -> str:
    """When a journal was brought out of a damaged file; empty where it was not.

    Raises:
        JournalFileError: as for opening.
    """
    with contextlib.closing(checked_to_copy(path, key, shipped()[-1].version)) as connection:
        return salvaged_in(connection)


def salvaged_in(connection: Connection) -> str:
    """The same for a file that is open."""
    row = connection.execute(_SETTING, (SALVAGED_KEY,)).fetchone()
    return str(row[0]) if row else ""


def _id_of(path: Path, key: Key | None) -> str:
    try:
        return journal_id(path, key)
    except (JournalFileError, DriverError, ValueError):
        return ""


def _names(folders: Iterable[Path]) -> Iterator[BackupName]:
    for folder in folders:
        with contextlib.suppress(OSError), os.scandir(folder) as items:
            for item in items:
                name = parsed(item.name)
                if name is not None and item.is_file(follow_symlinks=False):
                    yield name


def _removed(paths: Iterable[Path]) -> tuple[Path, ...]:
    gone = []
    for path in paths:
        # What cannot be removed today is removed another day.
        with contextlib.suppress(OSError):
            path.unlink()
            gone.append(path)
    return tuple(gone)
