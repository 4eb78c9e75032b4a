"""Backups made of the pages of the file, beside whoever writes meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError
from journal_app.storage import backup, page_copy
from journal_app.storage.backup import back_up
from journal_app.storage.connecting import connect
from journal_app.storage.database import Database
from journal_app.storage.vault import PAGE, Key
from tests import other_program

KEY = Key(bytes(32), bytes(16))
WRITER = """
import sys
from pathlib import Path
from journal_app.storage.connecting import connect
from journal_app.storage.vault import Key
connection = connect(Path(sys.argv[1]), Key(bytes(32), bytes(16)))
connection.execute("PRAGMA wal_autocheckpoint = 5")
add = "INSERT INTO tag (id, name) VALUES (?, ?)"
begun = False
for number in range(100_000):
    connection.execute("BEGIN IMMEDIATE")
    for half in ("left", "right"):
        connection.execute(add, (f"{half}-{number}", f"{half} {number} {'x' * 3000}"))
    connection.execute("COMMIT")
    if not begun:
        print("begun", flush=True)
        begun = True
"""


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = Database.create(tmp_path / "journal.stance", KEY)
    with made.raw_transaction() as connection:
        connection.executemany(
            "INSERT INTO tag (id, name) VALUES (?, ?)",
            [(str(number), f"{number} {'y' * 3000}") for number in range(120)],
        )
    return made


def tags(path: Path) -> list[str]:
    connection = connect(path, KEY)
    try:
        return [row[0] for row in connection.execute("SELECT id FROM tag ORDER BY rowid")]
    finally:
        connection.close()


def by_database(*_: object) -> None:
    pytest.fail("the pages should have done")


def test_a_backup_is_of_one_moment_whatever_is_written_meanwhile(
    database: Database, tmp_path: Path
) -> None:
    with other_program.heard("-c", WRITER, database.path) as (writer, said):
        assert said.readline() == b"begun\n"
        written = 0
        for number in range(3):
            target = tmp_path / f"{number}.stance"
            assert back_up(database.path, KEY, target, settle=True).entries == 0
            there = tags(target)
            pairs = there[120:]
            assert len(there) >= 120 + written
            assert pairs[::2] == [f"left-{at}" for at in range(len(pairs) // 2)]
            assert pairs[1::2] == [f"right-{at}" for at in range(len(pairs) // 2)]
            written = len(pairs)
        writer.kill()
    database.close()


@pytest.mark.parametrize("settled", [True, False])
def test_nothing_is_brought_into_the_file_while_its_pages_are_copied(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settled: bool
) -> None:
    """Between any two pieces somebody else writes, and wants it in the file."""
    monkeypatch.setattr(backup, "_copy", by_database)
    monkeypatch.setattr(page_copy, "_PIECE", 12 * PAGE)
    if settled:
        database.settle()
    before, whole = tags(database.path), page_copy.look_at
    other = connect(database.path, KEY)
    other.execute("PRAGMA busy_timeout = 0")
    pieces = []

    def written_between(path: Path, length: int, start: int = 0) -> bytes:
        other.execute("UPDATE tag SET name = name || ?", (str(start),))
        for way in ("PASSIVE", "FULL", "RESTART", "TRUNCATE"):
            other.execute(f"PRAGMA wal_checkpoint({way})").fetchone()
        pieces.append(start)
        return whole(path, length, start)

    monkeypatch.setattr(page_copy, "look_at", written_between)
    back_up(database.path, KEY, tmp_path / "backup.stance", settle=True)
    assert len(pieces) > 5
    assert tags(tmp_path / "backup.stance") == before
    copy = connect(tmp_path / "backup.stance", KEY)
    names = copy.execute("SELECT name FROM tag ORDER BY rowid").fetchall()
    copy.close()
    assert names == [(f"{number} {'y' * 3000}",) for number in range(120)]
    other.close()
    database.close()


def test_what_waits_in_the_log_is_brought_in_only_where_it_may(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = database.path.read_bytes()
    assert back_up(database.path, KEY, tmp_path / "first.stance").bytes
    assert database.path.read_bytes() == before
    monkeypatch.setattr(backup, "_copy", by_database)
    back_up(database.path, KEY, tmp_path / "second.stance", settle=True)
    assert len(database.path.read_bytes()) > len(before)
    assert (
        tags(tmp_path / "first.stance") == tags(tmp_path / "second.stance") == tags(database.path)
    )
    database.close()


def test_pages_that_belong_to_nothing_may_be_damaged(database: Database, tmp_path: Path) -> None:
    with database.raw_transaction() as connection:
        connection.execute("DELETE FROM tag WHERE rowid > 90")
    database.close()
    damaged = bytearray(database.path.read_bytes())
    # A page that was full of tags, and is free now: those come last.
    damaged[len(damaged) - 2 * PAGE + 100] ^= 1
    database.path.write_bytes(damaged)
    report = back_up(database.path, KEY, tmp_path / "backup.stance", settle=True)
    assert tags(report.path) == [str(number) for number in range(90)]


@pytest.mark.parametrize("cut", [0, 1, PAGE, 3 * PAGE])
def test_a_copy_that_is_not_whole_is_no_backup(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut: int
) -> None:
    """Where copying goes wrong, the database copies; it is looked through all the same."""
    database.settle()
    whole = page_copy.look_at

    def cut_short(path: Path, length: int, start: int = 0) -> bytes:
        piece = whole(path, length, start)
        return piece[: len(piece) - cut] + bytes(cut)

    monkeypatch.setattr(page_copy, "look_at", cut_short)
    report = back_up(database.path, KEY, tmp_path / "backup.stance")
    assert tags(report.path) == tags(database.path)
    if cut:
        monkeypatch.setattr(backup, "_copy", lambda *_: None)
        with pytest.raises(JournalFileError):
            back_up(database.path, KEY, tmp_path / "other.stance")
        assert not (tmp_path / "other.stance").exists()
    database.close()
