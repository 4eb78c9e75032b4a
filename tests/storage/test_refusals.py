"""Files that cannot be opened: each has a code of its own, and is left as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.storage.database import Database
from journal_app.storage.vault import PAGE, Key, new_key


def refusal(path: Path, key: Key | None) -> str:
    """The code with which a file is refused; it must be unchanged afterwards."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(JournalFileError) as caught:
        Database.open(path, key)
    assert before == (path.read_bytes() if path.is_file() else None)
    assert caught.value.details["file"] == str(path)
    return caught.value.code


def test_a_wrong_key(journal_path: Path) -> None:
    assert refusal(journal_path, new_key("other", 1)) == "wrong_passphrase"
    assert refusal(journal_path, None) == "wrong_passphrase"
    with pytest.raises(WrongPassphrase):
        Database.open(journal_path, new_key("other", 1))


def test_nothing_there(tmp_path: Path, journal_key: Key) -> None:
    assert refusal(tmp_path / "no.stance", journal_key) == "file_missing"
    assert refusal(tmp_path / "no" / "no.stance", journal_key) == "folder_missing"
    assert refusal(tmp_path / "no.stance", None) == "file_missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"notes " * 5000, bytes(8192), b"SQLite format 3"])
def test_no_journal(tmp_path: Path, journal_key: Key, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert refusal(path, journal_key) == "not_a_journal"
    assert refusal(path, None) == "not_a_journal"


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path, None) == "not_a_journal"


def test_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE journal (id)")
    connection.commit()
    connection.close()
    assert refusal(path, None) == "not_a_journal"
    assert [item.name for item in tmp_path.iterdir()] == ["other.db"]


def test_a_file_of_a_newer_version(journal_path: Path, journal_key: Key) -> None:
    database = Database.open(journal_path, journal_key)
    database.read("PRAGMA user_version = 99")
    database.close()
    assert refusal(journal_path, journal_key) == "newer_version"


@pytest.fixture
def damage(journal_path: Path) -> Callable[[Callable[[bytearray], bytes]], Path]:
    def change(how: Callable[[bytearray], bytes]) -> Path:
        journal_path.write_bytes(how(bytearray(journal_path.read_bytes())))
        return journal_path

    return change


Damage = Callable[[Callable[[bytearray], bytes]], Path]


def flipped(at: int) -> Callable[[bytearray], bytes]:
    def flip(content: bytearray) -> bytes:
        content[at] ^= 1
        return bytes(content)

    return flip


@pytest.mark.parametrize("at", [100, 2000, PAGE - 1])
def test_a_damaged_first_page_is_not_taken_for_a_wrong_passphrase(
    damage: Damage, journal_key: Key, at: int
) -> None:
    assert refusal(damage(flipped(at)), journal_key) == "damaged_file"


def test_a_file_that_was_cut_off(damage: Damage, journal_key: Key) -> None:
    path = damage(lambda content: bytes(content[: 10 * PAGE + 77]))
    assert refusal(path, journal_key) == "damaged_file"


def test_a_page_in_the_middle_is_found_when_it_is_read(damage: Damage, journal_key: Key) -> None:
    def read_all() -> None:
        for (table,) in database.read("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            database.read(f"SELECT * FROM {table} ORDER BY 1")
            database.read(f"PRAGMA integrity_check('{table}')")

    database = Database.open(damage(flipped(30 * PAGE + 50)), journal_key)
    with pytest.raises(JournalFileError, match="damaged_file"):
        read_all()
    database.close()


def test_creating_where_something_is(tmp_path: Path, journal_key: Key) -> None:
    path = tmp_path / "journal.stance"
    path.write_text("precious")
    with pytest.raises(JournalFileError, match="file_exists"):
        Database.create(path, journal_key)
    assert path.read_text() == "precious"
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    with pytest.raises(JournalFileError, match="file_exists"):
        Database.create(tmp_path / "link", journal_key)
    with pytest.raises(JournalFileError, match="file_exists"):
        Database.create(tmp_path, journal_key)
    with pytest.raises(JournalFileError, match="folder_missing"):
        Database.create(path / "below" / "journal.stance", journal_key)
    assert sorted(item.name for item in tmp_path.iterdir()) == ["journal.stance", "link"]
