"""A log that a crash left beside another file of the same name is not read into that file."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError
from journal_app.services.opening import JournalFile
from journal_app.storage.file_lock import FileLock, lock_path, set_strange_log_apart
from tests import other_program

CRASH = """
import os, pathlib, sys
from journal_app.services.opening import JournalFile
file = JournalFile(pathlib.Path(sys.argv[1]), kdf_iterations=1, beside_window=sys.argv[2] == "cli")
services = file.unlock("open sesame")
for number in range(60):
    services.practice.set_setting(f"written/{number}", "x" * 3000)
os._exit(9)
"""


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal, closed."""
    path = tmp_path / "j.stance"
    JournalFile(path, kdf_iterations=1).create("open sesame").close()
    return path


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a journal with the log that a crashed command line left; copied, never used."""
    folder = tmp_path_factory.mktemp("crashed")
    JournalFile(folder / "j.stance", kdf_iterations=1).create("open sesame").close()
    crash(folder / "j.stance", "cli")
    return folder


def crash(journal: Path, door: str = "window") -> Path:
    """Writes much and ends without closing; the log that is left."""
    assert other_program.run("-c", CRASH, journal, door).returncode == 9
    log = journal.with_name("j.stance-wal")
    assert log.stat().st_size > 0
    return log


def unlocked(journal: Path):
    return JournalFile(journal, kdf_iterations=1).unlock("open sesame")


def test_after_a_crash_all_that_was_saved_is_there(journal: Path) -> None:
    crash(journal)
    services = unlocked(journal)
    assert services.practice.setting("written/59", "") == "x" * 3000
    services.close()
    assert sorted(item.name for item in journal.parent.iterdir()) == ["j.stance"]


def test_where_another_file_took_the_place_the_log_is_set_apart(journal: Path) -> None:
    services = unlocked(journal)
    services.practice.set_setting("mine", "before")
    services.close()
    synced = journal.with_name("synced")
    synced.write_bytes(journal.read_bytes())
    log = crash(journal)
    left = log.read_bytes()
    synced.replace(journal)
    services = unlocked(journal)
    assert services.practice.setting("mine", "") == "before"
    assert services.practice.setting("written/59", "") == ""
    assert services.safekeeping.check().ok
    services.close()
    assert journal.with_name("j.stance-wal.left-1").read_bytes() == left
    assert not lock_path(journal).exists()


KILLED = """
import os, pathlib, sys
from journal_app.services.opening import JournalFile
path = pathlib.Path(sys.argv[1])
file = JournalFile(path, kdf_iterations=1, beside_window=True)
services = file.unlock("open sesame")
db = services._database
with db.without_log(), db.raw_transaction() as connection:
    connection.execute("PRAGMA cache_size = 1")
    for number in range(600):
        sql = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
        connection.execute(sql, (f"written/{number}", "y" * 3000))
    os._exit(9)
"""


@pytest.fixture
def cut_short(journal: Path) -> Path:
    """What is kept of a journal while much is written into it, of which the end was not seen."""
    assert other_program.run("-c", KILLED, journal).returncode == 9
    kept = journal.with_name("j.stance-journal")
    assert kept.stat().st_size > 0
    return kept


def test_what_was_cut_short_is_taken_back(journal: Path, cut_short: Path) -> None:
    services = unlocked(journal)
    assert services.practice.setting("written/1", "") == ""
    assert services.safekeeping.check().ok
    services.close()
    assert sorted(item.name for item in journal.parent.iterdir()) == ["j.stance"]


@pytest.mark.parametrize("to_read", [False, True])
def test_what_was_kept_of_another_file_is_not_played_into_this_one(
    journal: Path, tmp_path_factory: pytest.TempPathFactory, cut_short: Path, to_read: bool
) -> None:
    left = cut_short.read_bytes()
    synced = tmp_path_factory.mktemp("synced") / "j.stance"
    JournalFile(synced, kdf_iterations=1).create("open sesame").close()
    services = unlocked(synced)
    services.practice.set_setting("mine", "there")
    services.close()
    shutil.copy(synced, journal.with_name("coming"))
    journal.with_name("coming").replace(journal)
    whole = journal.read_bytes()
    file = JournalFile(journal, kdf_iterations=1, beside_window=True)
    services = (file.unlock_to_read if to_read else file.unlock)("open sesame")
    assert services.practice.setting("mine", "") == "there"
    assert services.safekeeping.check().ok
    services.close()
    assert journal.read_bytes() == whole
    assert journal.with_name("j.stance-journal.left-1").read_bytes() == left
    assert not lock_path(journal).exists()


def test_a_window_in_between_is_told_that_it_is_open(journal: Path) -> None:
    services = JournalFile(journal, kdf_iterations=1, beside_window=True).unlock("open sesame")
    with (
        services._database.without_log(),
        pytest.raises(JournalFileError, match="open_elsewhere"),
    ):
        FileLock.take(journal)
    FileLock.take(journal).release()
    services.close()


def test_a_key_changed_here_is_no_other_file(journal: Path) -> None:
    code = CRASH.replace(
        "for number", 'services.passphrase.change("open sesame", "another sesame")\nfor number'
    )
    assert other_program.run("-c", code, journal, "window").returncode == 9
    services = JournalFile(journal, kdf_iterations=1).unlock("another sesame")
    assert services.practice.setting("written/59", "") == "x" * 3000
    services.close()


def test_a_window_that_has_it_open_is_left_alone(journal: Path) -> None:
    lock = FileLock.take(journal)
    assert set_strange_log_apart(journal) is None
    assert lock_path(journal).exists()
    with pytest.raises(JournalFileError, match="open_elsewhere"):
        FileLock.take(journal)
    lock.release()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"host": 1}', '{"file": "x"}', "null"])
def test_a_lock_file_that_says_nothing_harms_nothing(
    crashed: Path, tmp_path: Path, text: str
) -> None:
    shutil.copytree(crashed, tmp_path, dirs_exist_ok=True)
    journal = tmp_path / "j.stance"
    lock_path(journal).write_text(text)
    services = unlocked(journal)
    assert services.practice.setting("written/59", "") == "x" * 3000
    services.close()


def test_one_left_by_another_computer_is_not_judged(crashed: Path, tmp_path: Path) -> None:
    shutil.copytree(crashed, tmp_path, dirs_exist_ok=True)
    journal = tmp_path / "j.stance"
    said = {"host": "elsewhere", "pid": 1, "since": 0, "seen": 0, "file": [1, 2]}
    lock_path(journal).write_text(json.dumps(said))
    services = unlocked(journal)
    assert services.practice.setting("written/59", "") == "x" * 3000
    services.close()
