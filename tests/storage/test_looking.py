"""A file that is open as a journal is looked at; its locks, and so its log, stay."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.services.salvaging import kind_for_salvage
from journal_app.storage.backup import back_up
from journal_app.storage.database import Database
from journal_app.storage.looking import look_at
from journal_app.storage.vault import Key, file_kind, fits_some_page, salt_of

OTHER = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
print(other.execute("SELECT count(*) FROM practitioner").fetchone()[0])
other.execute("CREATE TABLE made_there (a)")
other.close()
"""

KEY = Key(bytes(32), bytes(16))


def other_program(path: Path) -> None:
    """Opens the journal in another process, writes, and closes it."""
    done = subprocess.run(
        [sys.executable, "-c", OTHER, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "1\n"


def tables(path: Path) -> set[str]:
    """The tables another reader sees in the journal now."""
    reader = Database.open_other(path, None)
    try:
        return {row[0] for row in reader.read("SELECT name FROM sqlite_schema")}
    finally:
        reader.close()


@pytest.mark.parametrize(
    "look",
    [
        file_kind,
        salt_of,
        kind_for_salvage,
        lambda path: fits_some_page(path, KEY),
        lambda path: [file_kind(path) for _ in range(3)],
        lambda path: back_up(path, None, path.with_name("backup.stance"), settle=True),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="locks that belong to a process are those of POSIX")
def test_another_program_closing_leaves_the_log_to_the_one_that_looked(
    tmp_path: Path, look: Callable[[Path], object]
) -> None:
    path = tmp_path / "journal.stance"
    here = Database.create(path, None)
    look(path)
    log = path.with_name("journal.stance-wal")
    before = log.stat().st_ino
    other_program(path)
    assert log.stat().st_ino == before
    with here.raw_transaction() as connection:
        connection.execute("CREATE TABLE made_here (a)")
    here.close()
    assert {"made_there", "made_here"} <= tables(path)


@pytest.mark.skipif(os.name != "posix", reason="handles are listed by POSIX alone")
def test_one_handle_is_kept_while_it_is_open_and_none_after(tmp_path: Path) -> None:
    path = tmp_path / "journal.stance"
    handles = Path("/dev/fd")
    here = Database.create(path, None)
    file_kind(path)
    once = len(list(handles.iterdir()))
    for _ in range(5):
        file_kind(path)
    assert len(list(handles.iterdir())) == once
    Database.open(path, None).close()
    file_kind(path)
    with_all = len(list(handles.iterdir()))
    here.close()
    closed = len(list(handles.iterdir()))
    assert closed < min(once, with_all)
    file_kind(path)
    assert len(list(handles.iterdir())) == closed
    assert look_at(path, 6) == b"SQLite"


def test_a_file_that_took_the_place_of_the_open_one_is_the_one_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "journal.stance"
    path.write_bytes(b"first")
    assert look_at(path, 99, 2) == b"rst"
    other = tmp_path / "other"
    other.write_bytes(b"second")
    other.replace(path)
    assert look_at(path, 3) == b"sec"
    assert look_at(path, 9, 40) == b""
