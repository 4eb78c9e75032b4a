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
