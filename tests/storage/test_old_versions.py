"""A stored journal of every released schema opens, is backed up, brought up and still found in."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError
from journal_app.storage.backup import check
from journal_app.storage.database import Database
from journal_app.storage.kept_backups import default_folder
from journal_app.storage.migrations.runner import Migration, shipped, version_of
from journal_app.storage.vault import Key, key_for
from journal_app.wording.words import Words
from tests.databases.make import FOLDER, KINDS, PASSPHRASE, SESSIONS

STORED = sorted(FOLDER.glob("*.stance"))
NEWEST = shipped()[-1].version
LATER = Migration(
    NEWEST + 1,
    f"{NEWEST + 1:04}_later.sql",
    "ALTER TABLE client ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';"
    " UPDATE entry_text SET question = 'asked later' WHERE seq = 1;",
)


@pytest.fixture(params=STORED, ids=lambda path: path.name)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Key | None]:
    """A copy of a stored journal, and its key."""
    path = shutil.copy(request.param, tmp_path / "journal.stance")
    sealed = ".sealed." in request.param.name
    return path, _key_of(request.param) if sealed else None


@cache
def _key_of(path: Path) -> Key:
    """With all its rounds it is made once."""
    return key_for(path, PASSPHRASE)


def holds_all(database: Database) -> None:
    """Whether everything that was stored is there, by count and by word."""
    count = sum(count for _mark, count in SESSIONS.values())
    assert database.read("SELECT count(*), count(DISTINCT client_id) FROM entry") == [
        (count, len(SESSIONS))
    ]
    for mark, sessions in SESSIONS.values():
        found = database.read(
            "SELECT count(*) FROM entry_search WHERE entry_search MATCH ?", (f"{mark}*",)
        )
        assert found == [(sessions,)]


def test_there_is_one_of_each_kind_for_every_version() -> None:
    names = [f"{step.version:04}.{kind}.stance" for step in shipped() for kind in KINDS]
    assert [path.name for path in STORED] == sorted(names)


def test_it_opens_and_is_brought_up(stored: tuple[Path, Key | None]) -> None:
    path, key = stored
    database = Database.open(path, key)
    assert version_of(database.connection) == NEWEST
    holds_all(database)
    database.close()
    assert check(path, key).ok


def test_it_takes_a_later_step_after_a_verified_backup(stored: tuple[Path, Key | None]) -> None:
    path, key = stored
    database = Database.open(path, key, (*shipped(), LATER))
    assert version_of(database.connection) == LATER.version
    holds_all(database)
    assert database.read("SELECT DISTINCT colour FROM client") == [("none",)]
    found = "SELECT rowid FROM entry_search WHERE entry_search MATCH '\"asked later\"'"
    assert database.read(found) == [(1,)]
    database.close()
    kept = [backup for backup in default_folder().iterdir() if "before-migration" in backup.name]
    assert kept
    assert all(check(backup, key).ok for backup in kept)


def test_a_newer_one_is_refused_with_its_sentence(stored: tuple[Path, Key | None]) -> None:
    path, key = stored
    Database.open(path, key, (*shipped(), LATER)).close()
    before = path.read_bytes()
    with pytest.raises(JournalFileError) as caught:
        Database.open(path, key)
    assert caught.value.code == "newer_version"
    assert "written by a newer version of Stance" in Words().error(caught.value)
    assert path.read_bytes() == before
