"""A journal file: made whole, opened with its key, written in transactions."""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import stat
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from journal_app.domain.errors import JournalFileError
from journal_app.storage.connecting import connect, connect_untouched
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.file_errors import Interrupted
from journal_app.storage.records import RoleRecord, SettingRecord
from journal_app.storage.vault import FileKind, Key, file_kind


def test_the_records_have_the_columns_the_migrations_make(database: Database) -> None:
    from sqlmodel import SQLModel

    for name, table in SQLModel.metadata.tables.items():
        columns = [row[1] for row in database.read(f"PRAGMA table_info({name})")]
        assert columns == [column.name for column in table.columns], name


def test_every_table_has_records(database: Database) -> None:
    from sqlmodel import SQLModel

    tables = database.read(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'entry_search%'"
    )
    assert {row[0] for row in tables} == set(SQLModel.metadata.tables)


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_a_new_journal_is_its_owners_alone(tmp_path: Path, journal_key: Key) -> None:
    path = tmp_path / "deep" / "down" / "journal.stance"
    with_open_umask = os.umask(0)
    try:
        database = Database.create(path, journal_key)
        side_files = [item for item in path.parent.iterdir() if item != path]
        modes = [stat.S_IMODE(item.stat().st_mode) for item in (path, *side_files)]
        database.close()
    finally:
        os.umask(with_open_umask)
    assert len(modes) == 3
    assert set(modes) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700


def test_a_new_journal_leaves_nothing_beside_it(tmp_path: Path, journal_key: Key) -> None:
    Database.create(tmp_path / "journal.stance", journal_key).close()
    assert [item.name for item in tmp_path.iterdir()] == ["journal.stance"]


def test_a_new_journal_is_whole_before_it_has_its_name(
    tmp_path: Path, journal_key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where closing brings nothing over from the file beside it, as on a full disk."""
    lasting: list[Connection] = []

    def connect_twice(path: Path, key: Key | None) -> Connection:
        connection, other = connect(path, key), connect(path, key)
        other.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        lasting.append(other)
        return connection

    monkeypatch.setattr("journal_app.storage.database.connect", connect_twice)
    made = Database.create(tmp_path / "new.stance", journal_key)
    try:
        assert made.read("SELECT count(*) FROM journal") == [(1,)]
    finally:
        made.close()
        for connection in lasting:
            connection.close()


def test_with_a_key_nothing_is_readable(tmp_path: Path, journal_key: Key) -> None:
    path = tmp_path / "journal.stance"
    database = Database.create(path, journal_key)
    with database.transaction() as session:
        session.add(SettingRecord(key="a", value="the quick brown fox " * 500))
    written = b"".join(item.read_bytes() for item in tmp_path.iterdir())
    database.close()
    assert file_kind(path) is FileKind.ENCRYPTED
    assert b"brown fox" not in written
    assert b"CREATE TABLE" not in written


def test_without_a_key_it_is_an_ordinary_file(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "journal.stance"
    Database.create(path, None).close()
    assert file_kind(path) is FileKind.PLAIN
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM journal").fetchone() == (1,)
    connection.close()


def test_what_a_long_setting_holds_is_not_read_on_the_way_to_another(tmp_path: Path) -> None:
    path = tmp_path / "journal.stance"
    database = Database.create(path, None)
    for key, value in (("import.one", "q" * 50_000), ("later", "here")):
        database.connection.execute("INSERT INTO setting VALUES (?, ?)", (key, value))
    database.close()
    at = path.read_bytes().index(b"q" * 4092)
    with path.open("r+b") as file:
        file.seek(at - 4)  # there stands the number of the page on which it goes on
        file.write(b"\x7f" * 4)
    database = Database.open(path, None)
    assert database.read("SELECT value FROM setting WHERE key = 'later'") == [("here",)]
    with pytest.raises(JournalFileError, match="damaged_file"):
        database.read("SELECT value FROM setting WHERE key = 'import.one'")
    database.close()


def test_a_transaction_keeps_all_or_nothing(database: Database) -> None:
    def fail_with_records() -> None:
        with database.transaction() as session:
            session.add(RoleRecord(kind="coach", ordinal=0))
            session.flush()
            raise KeyError

    def fail_in_bulk() -> None:
        with database.raw_transaction() as connection:
            connection.execute("INSERT INTO setting VALUES ('a', '1')")
            raise ZeroDivisionError

    with pytest.raises(KeyError):
        fail_with_records()
    assert database.read("SELECT * FROM role") == []
    with pytest.raises(ZeroDivisionError):
        fail_in_bulk()
    assert database.read("SELECT * FROM setting") == []


def test_a_broken_rule_is_a_fault_of_the_program_and_says_no_values(database: Database) -> None:
    with pytest.raises(IntegrityError) as caught, database.transaction() as session:
        session.add(RoleRecord(kind="secret words", ordinal=0))
    assert "secret words" not in str(caught.value)
    with database.transaction() as session:
        session.add(RoleRecord(kind="coach", ordinal=0))
    assert len(database.read("SELECT * FROM role")) == 1


def test_one_transaction_at_a_time(database: Database) -> None:
    with (
        database.transaction(),
        pytest.raises(RuntimeError),
        database.raw_transaction(),
    ):
        pass
    with database.raw_transaction() as connection:
        connection.execute("INSERT INTO setting VALUES ('a', '1')")
    assert database.read("SELECT key FROM setting") == [("a",)]


def test_text_no_file_can_hold_is_cleaned_at_the_door(database: Database) -> None:
    with database.transaction() as session:
        session.add(SettingRecord(key="half", value="a\ud83d\x00b\x02"))
        session.add(SettingRecord(key="pair", value="\ud83d\ude00"))
    assert dict(database.read("SELECT key, value FROM setting")) == {"half": "a�b", "pair": "😀"}


def test_a_read_can_be_stopped(database: Database) -> None:
    steps = 0

    def stop() -> int:
        nonlocal steps
        steps += 1
        if steps == 3:
            database.interrupt()
        return 0

    database.connection.set_progress_handler(stop, 1000)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with pytest.raises(Interrupted):
        database.read(endless)


def test_a_full_disk_is_said_and_nothing_is_half_written(database: Database) -> None:
    def fill() -> None:
        with database.transaction() as session:
            session.connection().exec_driver_sql("PRAGMA max_page_count = 1")
            session.add(SettingRecord(key="after", value="x" * 1_000_000))

    with database.transaction() as session:
        session.add(SettingRecord(key="before", value="1"))
    with pytest.raises(JournalFileError) as caught:
        fill()
    assert caught.value.code == "disk_full"
    assert database.read("SELECT key FROM setting") == [("before",)]


def test_closing_twice_is_harmless(database: Database) -> None:
    with database.transaction() as session:
        session.add(SettingRecord(key="a", value="1"))
    database.close()
    database.close()
    database.interrupt()


@pytest.mark.skipif(os.name != "posix", reason="Windows allows no such names")
class _Held:
    """Something that a reading had in hand."""


def _fill(database: Database) -> None:
    database.connection.execute("PRAGMA max_page_count = 1")
    with database.transaction() as session:
        session.add(SettingRecord(key="much", value="x" * 1_000_000))


def _read_when_closed(database: Database) -> None:
    database.close()
    database.read("SELECT 1")


@pytest.mark.parametrize("go_wrong", [_fill, _read_when_closed])
def test_what_was_under_way_is_let_go_of_with_the_error(
    database: Database, go_wrong: Callable[[Database], None]
) -> None:
    """At once: nothing of a journal waits to be collected."""

    def left() -> weakref.ref[_Held]:
        held = _Held()
        with contextlib.suppress(DriverError, JournalFileError):
            go_wrong(database)
            pytest.fail("nothing went wrong")
        return weakref.ref(held)

    collects = gc.isenabled()
    gc.disable()
    try:
        assert left()() is None
    finally:
        if collects:
            gc.enable()


def test_signs_of_addresses_in_a_name_are_only_signs(tmp_path: Path, journal_key: Key) -> None:
    for name in ("a?mode=memory", "b#c", "d%20e", "f g", "ü&h", "';--", "\udcff"):
        path = tmp_path / f"{name}.stance"
        Database.create(path, journal_key).close()
        Database.open(path, journal_key).close()
        assert path.stat().st_size > 0


def test_a_large_encrypted_file_is_written_anew_without_holding_it_in_memory(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.storage.database._MOST_IN_MEMORY", 0)
    asked: list[str] = []
    database.connection.set_trace_callback(asked.append)  # type: ignore[attr-defined]
    database.write_anew()
    database.connection.set_trace_callback(None)  # type: ignore[attr-defined]
    assert asked.index("PRAGMA temp_store = FILE") < asked.index("VACUUM")
    assert database.read("PRAGMA temp_store") == [(2,)]
    assert database.read("SELECT count(*) FROM journal") == [(1,)]
    assert database.empty_log()


def test_what_was_written_is_brought_into_the_file_while_nobody_waits(
    database: Database, tmp_path: Path, journal_key: Key
) -> None:
    with database.transaction() as session:
        session.add(SettingRecord(key="a", value="1"))
    alone = tmp_path / "copy.stance"

    def in_a_copy() -> list[tuple[str]]:
        shutil.copy(database.path, alone)
        copied = Database.open(alone, journal_key)
        try:
            return copied.read("SELECT key FROM setting")
        finally:
            copied.close()

    assert in_a_copy() == []
    database.settle()
    assert in_a_copy() == [("a",)]
    database.close()
    database.settle()


def test_what_was_read_is_kept_until_anything_is_written(database: Database) -> None:
    database.kept()["read"] = 1
    assert database.kept() == {"read": 1}
    say = "INSERT INTO setting VALUES (?, '1')"
    with database.raw_transaction() as connection:
        connection.execute(say, ("a",))
    assert database.kept() == {}
    database.kept()["read"] = 2
    with database.beside() as other, other.raw_transaction() as connection:
        connection.execute(say, ("b",))
    assert database.kept() == {}


def test_nothing_is_kept_of_what_is_taken_back(database: Database) -> None:
    def write_in_vain() -> None:
        with database.raw_transaction() as connection:
            connection.execute("INSERT INTO setting VALUES ('a', '1')")
            database.kept()["read"] = 1
            raise ValueError("taken back")

    with pytest.raises(ValueError, match="taken back"):
        write_in_vain()
    assert database.kept() == {}


def test_what_is_read_of_one_moment_may_be_part_of_more_such(database: Database) -> None:
    with database.snapshot(), database.snapshot():
        assert database.read("SELECT count(*) FROM journal") == [(1,)]
    with database.raw_transaction(), database.snapshot():
        assert database.read("SELECT count(*) FROM journal") == [(1,)]
    assert not database.connection.in_transaction


def test_what_stops_a_read_leaves_no_reading_open(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it comes a moment late, and meets the end of it all."""
    real = database.connection

    class Stopped:
        """The connection, whose first end is stopped."""

        ends = 0

        def __getattr__(self, name: str) -> object:
            return getattr(real, name)

        def execute(self, sql: str, *values: object) -> object:
            self.ends += sql == "ROLLBACK"
            if sql == "ROLLBACK" and self.ends == 1:
                raise DriverError("interrupted")
            return real.execute(sql, *values)  # type: ignore[arg-type]

    monkeypatch.setattr(database, "connection", Stopped())
    with database.snapshot():
        database.read("SELECT 1")
    monkeypatch.undo()
    assert not database.connection.in_transaction
    with database.raw_transaction() as connection:
        connection.execute("INSERT INTO setting VALUES ('a', '1')")


@pytest.mark.parametrize("is_plain", [True, False])
def test_a_journal_that_was_written_without_its_log_has_it_again(
    tmp_path: Path, journal_key: Key, is_plain: bool
) -> None:
    path, key = tmp_path / "journal.stance", None if is_plain else journal_key
    with contextlib.closing(Database.create(path, key)) as database:
        with database.without_log(), database.raw_transaction() as connection:
            assert database.read("PRAGMA journal_mode") == [("delete",)]
            connection.execute("INSERT INTO setting (key, value) VALUES ('once', 'written')")
        assert database.read("PRAGMA journal_mode") == [("wal",)]
        assert database.read("PRAGMA synchronous") == [(2,)]
        assert not path.with_name("journal.stance-journal").exists()
    with contextlib.closing(Database.open(path, key)) as database:
        assert database.read("PRAGMA journal_mode") == [("wal",)]
        assert database.read("SELECT value FROM setting WHERE key = 'once'") == [("written",)]
        assert database.read("PRAGMA integrity_check") == [("ok",)]


def test_a_journal_that_somebody_reads_meanwhile_stays_without_its_log_and_takes_things_back(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.stance"
    database = Database.create(path, None)
    database.connection.execute("PRAGMA busy_timeout = 0").fetchone()
    with database.without_log():
        reading = connect_untouched(path, None)
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM setting").fetchone()
    assert database.read("PRAGMA journal_mode") == [("delete",)]
    assert database.read("PRAGMA synchronous") == [(3,)]
    reading.close()
    with pytest.raises(DriverError), database.raw_transaction() as connection:
        connection.execute("INSERT INTO setting (key, value) VALUES ('gone', 'again'), ('x', NULL)")
    assert database.read("SELECT value FROM setting WHERE key = 'gone'") == []
    database.close()
