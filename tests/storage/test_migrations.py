"""Migrations: whole steps or none, with a backup before an existing file changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping import Reason, parsed
from journal_app.storage.backup import check, look_through
from journal_app.storage.database import Database
from journal_app.storage.driver import DriverError
from journal_app.storage.kept_backups import default_folder
from journal_app.storage.migrations.runner import (
    Migration,
    MigrationFailed,
    shipped,
    statements,
    version_of,
)
from journal_app.storage.vault import Key


def with_step(version: int, sql: str) -> tuple[Migration, ...]:
    return (*shipped(), Migration(version, f"{version:04}_test.sql", sql))


ADDS_A_COLUMN = with_step(2, "ALTER TABLE client ADD COLUMN colour TEXT; SELECT 1;")


def test_the_steps_are_numbered_without_gaps() -> None:
    assert [step.version for step in shipped()] == list(range(1, len(shipped()) + 1))


def test_a_script_is_taken_apart_at_its_statements() -> None:
    sql = """
-- a comment; with a semicolon
CREATE TABLE a (x TEXT DEFAULT ';');  -- why
CREATE TRIGGER t AFTER INSERT ON a BEGIN
    UPDATE a SET x = 'one;';
    DELETE FROM a;
END;

INSERT INTO a
VALUES (1);
SELECT 2"""
    first_words = [re.sub(r"--.*", "", found).split()[0] for found in statements(sql)]
    assert first_words == ["CREATE", "CREATE", "INSERT", "SELECT"]
    assert list(statements("SELECT 1;\n-- the end\n")) == ["SELECT 1;"]


def test_an_older_file_is_backed_up_and_brought_up(journal_path: Path, journal_key: Key) -> None:
    database = Database.open(journal_path, journal_key, ADDS_A_COLUMN)
    assert version_of(database.connection) == 2
    assert database.read("SELECT colour FROM client") == []
    assert database.read("PRAGMA foreign_keys") == [(1,)]
    database.close()
    (backup,) = default_folder().iterdir()
    assert parsed(backup.name).reason is Reason.MIGRATION
    old = Database.open(backup, journal_key)
    assert version_of(old.connection) == 1
    assert len(old.read("SELECT * FROM journal")) == 1
    old.close()


def test_opening_again_makes_no_second_backup(journal_path: Path, journal_key: Key) -> None:
    for _ in range(2):
        Database.open(journal_path, journal_key, ADDS_A_COLUMN).close()
    assert len(list(default_folder().iterdir())) == 1


@pytest.mark.parametrize(
    "broken",
    [
        "CREATE TABLE fine (x); CREATE TABLE fine (x);",
        "CREATE TABLE fine (x); INSERT INTO fine SELECT nonsense FROM nowhere;",
    ],
)
def test_a_failing_step_leaves_the_file_as_it_was(
    journal_path: Path, journal_key: Key, broken: str
) -> None:
    with pytest.raises(DriverError):
        Database.open(journal_path, journal_key, with_step(2, broken))
    database = Database.open(journal_path, journal_key)
    assert version_of(database.connection) == 1
    assert database.read("SELECT * FROM sqlite_schema WHERE name = 'fine'") == []
    database.close()


def test_a_step_may_not_leave_rows_that_point_nowhere(journal_path: Path, journal_key: Key) -> None:
    step = with_step(
        2,
        "INSERT INTO intended_area (id, role_id, x, y, half_width, valid_from_at)"
        " VALUES ('a', 'nobody', 0, 0, .2, 0);",
    )
    with pytest.raises(MigrationFailed):
        Database.open(journal_path, journal_key, step)
    database = Database.open(journal_path, journal_key)
    assert database.read("SELECT * FROM intended_area") == []
    database.close()


def test_rebuilding_a_table_does_not_empty_those_that_point_at_it(
    journal_path: Path, journal_key: Key
) -> None:
    database = Database.open(journal_path, journal_key)
    database.read("INSERT INTO role (id, kind, ordinal) VALUES ('r', 'coach', 0)")
    database.read(
        "INSERT INTO entry (id, role_id, started_at, zone, local_day, written_at, changed_at)"
        " VALUES ('e', 'r', 0, 'UTC', '1970-01-01', 0, 0)"
    )
    database.read("INSERT INTO entry_text (seq) VALUES (1)")
    database.read("INSERT INTO moment (id, entry_id, ordinal) VALUES ('m', 'e', 0)")
    database.close()
    rebuild = with_step(
        2,
        """
CREATE TABLE new_role (id TEXT PRIMARY KEY, kind TEXT NOT NULL);
INSERT INTO new_role SELECT id, kind FROM role;
DROP TABLE role;
ALTER TABLE new_role RENAME TO role;
""",
    )
    database = Database.open(journal_path, journal_key, rebuild)
    assert database.read("SELECT id FROM moment") == [("m",)]
    assert database.read("SELECT id, kind FROM role") == [("r", "coach")]
    database.close()


def test_without_a_backup_nothing_is_changed(
    journal_path: Path, journal_key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **_more: object) -> None:
        raise JournalFileError("disk_full")

    monkeypatch.setattr("journal_app.storage.kept_backups.back_up", fail)
    with pytest.raises(JournalFileError, match="disk_full"):
        Database.open(journal_path, journal_key, ADDS_A_COLUMN)
    database = Database.open(journal_path, journal_key)
    assert version_of(database.connection) == 1
    database.close()


def test_the_search_survives_a_table_that_is_built_anew(
    journal_path: Path, journal_key: Key
) -> None:
    database = Database.open(journal_path, journal_key)
    database.read("INSERT INTO role (id, kind, ordinal) VALUES ('r', 'coach', 0)")
    for seq, words in ((1, "xylograph"), (2, "leaves")):
        database.read(
            "INSERT INTO entry (seq, id, role_id, started_at, zone, local_day, written_at,"
            f" changed_at) VALUES ({seq}, 'e{seq}', 'r', 0, 'UTC', '1970-01-01', 0, 0)"
        )
        database.read("INSERT INTO entry_text (seq, seen) VALUES (?, ?)", (seq, words))
    triggers = (
        "SELECT name, sql FROM sqlite_schema"
        " WHERE type = 'trigger' AND tbl_name = 'entry_text' ORDER BY name"
    )
    before = database.read(triggers)
    database.close()
    # Dropping a table drops its triggers: such a step makes them again, and the index anew.
    again = ";\n".join(f"{sql}" for _name, sql in before)
    step = with_step(
        2,
        f"""
CREATE TABLE new_text (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq) ON DELETE CASCADE,
    seen TEXT NOT NULL DEFAULT '', me TEXT NOT NULL DEFAULT '', question TEXT NOT NULL DEFAULT '',
    answers TEXT NOT NULL DEFAULT '', mood TEXT NOT NULL DEFAULT ''
);
INSERT INTO new_text (seq, seen, me, question, answers)
    SELECT seq, seen, me, question, answers FROM entry_text;
DROP TABLE entry_text;
ALTER TABLE new_text RENAME TO entry_text;
{again};
INSERT INTO entry_search (entry_search) VALUES ('rebuild');
""",
    )
    database = Database.open(journal_path, journal_key, step)
    assert [name for name, _sql in database.read(triggers)] == [name for name, _sql in before]
    found = "SELECT rowid FROM entry_search WHERE entry_search MATCH ?"
    assert database.read(found, ("xylograph",)) == [(1,)]
    database.read("UPDATE entry_text SET seen = 'other' WHERE seq = 1")
    assert database.read(found, ("xylograph",)) == []
    assert database.read(found, ("other",)) == [(1,)]
    assert look_through(database.connection, encrypted=True).ok
    database.close()


def test_a_failing_step_leaves_every_byte_and_the_backup(
    journal_path: Path, journal_key: Key
) -> None:
    Database.open(journal_path, journal_key).close()
    before = journal_path.read_bytes()
    step = with_step(2, "UPDATE journal SET made_at = 7; CREATE TABLE journal (x);")
    with pytest.raises(DriverError):
        Database.open(journal_path, journal_key, step)
    assert journal_path.read_bytes() == before
    (backup,) = default_folder().iterdir()
    assert check(backup, journal_key).ok


def test_a_later_step_that_fails_keeps_the_earlier_one(
    journal_path: Path, journal_key: Key
) -> None:
    steps = (*ADDS_A_COLUMN, Migration(3, "0003_test.sql", "CREATE TABLE journal (x);"))
    with pytest.raises(DriverError):
        Database.open(journal_path, journal_key, steps)
    database = Database.open(journal_path, journal_key, ADDS_A_COLUMN)
    assert version_of(database.connection) == 2
    database.close()
