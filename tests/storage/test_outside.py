"""What happens to an open journal file from outside is noticed, and nothing is written into it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError
from journal_app.paths import Paths
from journal_app.storage.database import Database
from journal_app.storage.outside import Outside
from journal_app.storage.vault import Key

KEY = Key(bytes(range(32)), bytes(range(16)))


@pytest.fixture(params=[KEY, None], ids=["encrypted", "plain"])
def key(request: pytest.FixtureRequest) -> Key | None:
    return request.param


@pytest.fixture
def path(tmp_path: Path, key: Key | None) -> Path:
    made = tmp_path / "journal.stance"
    Database.create(made, key).close()
    return made


def say(database: Database, value: str) -> None:
    with database.raw_transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('said', ?)", (value,))


def said(path: Path, key: Key | None) -> str:
    database = Database.open(path, key)
    try:
        return str(database.read("SELECT value FROM setting WHERE key = 'said'")[0][0])
    finally:
        database.close()


def write_over(target: Path, content: bytes) -> None:
    """As ``cp`` does it, some time later: the same file, with another content."""
    with target.open("r+b") as file:
        file.write(content)
        file.truncate()
    at = target.stat().st_mtime_ns + 60_000_000_000
    os.utime(target, ns=(at, at))


def with_words(source: Path, key: Key | None, words: str) -> bytes:
    """The same journal as it was written on elsewhere."""
    other = source.with_name("elsewhere")
    shutil.copyfile(source, other)
    database = Database.open(other, key)
    say(database, words)
    database.close()
    content = other.read_bytes()
    other.unlink()
    return content


def test_what_is_written_here_is_no_news(path: Path, key: Key | None) -> None:
    database = Database.open(path, key)
    for number in range(5):
        say(database, f'"{"words " * 2000 * number}"')
        assert database.outside is Outside.NOTHING
        database.settle()
        assert database.outside is Outside.NOTHING
    database.write_anew()
    database.empty_log()
    assert database.outside is Outside.NOTHING
    say(database, '"on"')
    assert database.outside is Outside.NOTHING
    database.close()
    assert said(path, key) == '"on"'


def test_what_another_program_writes_through_the_database_is_no_news(tmp_path: Path) -> None:
    path = tmp_path / "plain.stance"
    database = Database.create(path, None)
    code = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("INSERT OR REPLACE INTO setting VALUES ('said', '" + '"there"' + "')")
other.commit()
other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
other.close()
"""
    for _ in range(2):
        subprocess.run([sys.executable, "-c", code, str(path)], check=True)
        assert database.outside is Outside.NOTHING
        say(database, '"here"')
    database.close()


@pytest.mark.parametrize("settled", [True, False])
def test_a_file_written_over_in_place_is_noticed(
    path: Path, key: Key | None, settled: bool
) -> None:
    content = with_words(path, key, '"elsewhere"')
    database = Database.open(path, key)
    say(database, '"here"')
    if settled:
        database.settle()
    write_over(path, content)
    assert database.outside is Outside.OVERWRITTEN
    with pytest.raises(JournalFileError, match="overwritten_outside"):
        say(database, '"too late"')
    database.settle()
    database.close()
    assert path.read_bytes() == content
    assert not path.with_name(path.name + "-wal").exists()
    assert said(path, key) == '"elsewhere"'
    names = [one.name for one in path.parent.iterdir()]
    assert any("kept here" in name or ".left-" in name for name in names)


def test_another_journal_written_over_it_is_never_mixed_with_it(
    path: Path, key: Key | None, tmp_path: Path
) -> None:
    strange = tmp_path / "strange"
    Database.create(strange, None if key is None else Key(bytes(32), bytes(16))).close()
    database = Database.open(path, key)
    say(database, f'"{"here " * 3000}"')
    write_over(path, strange.read_bytes())
    with pytest.raises(JournalFileError, match="overwritten_outside"):
        say(database, '"too late"')
    database.close()
    assert path.read_bytes() == strange.read_bytes()


def test_a_clock_that_is_coarse_is_no_news(path: Path, key: Key | None) -> None:
    database = Database.open(path, key)
    told = path.stat()
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns - 1_500_000_000))
    assert database.outside is Outside.NOTHING
    say(database, '"on"')
    database.close()


def test_a_journal_that_is_gone_is_kept_with_the_backups(path: Path, key: Key | None) -> None:
    database = Database.open(path, key)
    say(database, '"here"')
    path.rename(path.with_name("moved"))
    assert database.outside is Outside.GONE
    with pytest.raises(JournalFileError, match="gone_outside"):
        say(database, '"too late"')
    database.close()
    (kept,) = (Paths.standard().data / "backups").iterdir()
    assert said(kept, key) == '"here"'
    assert kept.stat().st_mode & 0o077 == 0


def test_a_copy_that_cannot_lie_beside_it_lies_with_the_backups(
    path: Path, key: Key | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from journal_app.storage import keeping_apart as module

    real: Callable[[Path], None] = module.make_folder

    def refuse(folder: Path) -> None:
        if folder == path.parent:
            raise OSError(28, "No space left on device")
        real(folder)

    incoming = path.with_name("incoming")
    shutil.copyfile(path, incoming)
    database = Database.open(path, key)
    say(database, '"here"')
    incoming.replace(path)
    monkeypatch.setattr(module, "make_folder", refuse)
    database.close()
    (kept,) = (Paths.standard().data / "backups").iterdir()
    assert said(kept, key) == '"here"'


def test_what_another_connection_writes_is_told_of_once(path: Path, key: Key | None) -> None:
    db = Database.open(path, key)
    say(db, "1")
    db.settle()
    db.empty_log()
    db.let_go_of_pages()
    db.write_anew()
    with db.beside() as beside:
        beside.read("SELECT * FROM setting")
    assert not db.written_elsewhere()
    other = Database.open(path, key)
    say(other, "2")
    other.close()
    assert db.written_elsewhere()
    assert not db.written_elsewhere()
    with db.set_aside():
        pass
    assert not db.written_elsewhere()
    db.close()
