"""What was written is put back row by row, whoever wrote it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import StanceError
from journal_app.storage.database import Database
from journal_app.storage.row_changes import RowChange, RowWatch
from journal_app.storage.text import storable

_MEETING = "INSERT INTO meeting (id, met_on, kind, words) VALUES (?, '2026-03-14', 'peer', ?)"
_ACTION = "INSERT INTO meeting_action (id, meeting_id, ordinal, text) VALUES (?, ?, 0, ?)"
_SET = (
    "INSERT INTO setting (key, value) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
_RENAME = "UPDATE meeting SET words = ? WHERE id = ?"


@pytest.fixture
def watch(database: Database) -> RowWatch:
    return RowWatch(database)


def whole(db: Database) -> dict[str, list[Any]]:
    return {
        table: sorted(db.read(f"SELECT * FROM {table}"), key=repr)
        for table in ("meeting_action", "meeting", "setting")
    }


def run(db: Database, *statements: tuple[str, tuple[Any, ...]]) -> None:
    with db.raw_transaction() as connection:
        for sql, values in statements:
            connection.execute(sql, values)


def watched(
    db: Database, watch: RowWatch, *statements: tuple[str, tuple[Any, ...]]
) -> list[RowChange]:
    with watch.watching() as rows:
        run(db, *statements)
    return rows


def turned(rows: list[RowChange]) -> list[RowChange]:
    return [row.turned for row in rows]


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from("abc"), st.text(max_size=5)),
        st.tuples(st.just("rename"), st.sampled_from("abc"), st.text(max_size=5)),
        st.tuples(st.just("remove"), st.sampled_from("abc"), st.just("")),
        st.tuples(st.just("action"), st.sampled_from("abc"), st.text(max_size=5)),
        st.tuples(st.just("set"), st.sampled_from("abc"), st.text(max_size=5)),
        st.tuples(st.just("replace"), st.sampled_from("abc"), st.text(max_size=5)),
    ),
    max_size=8,
)


def _written(db: Database, step: tuple[str, str, str]) -> tuple[str, tuple[Any, ...]]:
    kind, one, text = step
    text = storable(text)
    there = bool(db.read("SELECT 1 FROM meeting WHERE id = ?", (one,)))
    match kind:
        case "add" if not there:
            return _MEETING, (one, text)
        case "rename" | "add":
            return _RENAME, (text, one)
        case "remove":
            return "DELETE FROM meeting WHERE id = ?", (one,)
        case "action" if there:
            return _ACTION.replace("INSERT", "INSERT OR REPLACE"), (text, one, text)
        case "replace":
            return "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (one, text)
        case _:
            return _SET, (one, text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=_STEPS, deed=_STEPS)
def test_whatever_was_written_is_taken_back_and_done_again(
    database: Database, watch: RowWatch, before: Any, deed: Any
) -> None:
    run(database, *[(f"DELETE FROM {table}", ()) for table in whole(database)])
    for step in before:
        run(database, _written(database, step))
    was = whole(database)
    with watch.watching() as rows:
        for step in deed:
            run(database, _written(database, step))
    became = whole(database)
    assert bool(rows) == (was != became)
    for _ in range(2):
        watch.put(turned(rows))
        assert whole(database) == was
        watch.put(reversed(rows))
        assert whole(database) == became


@pytest.mark.parametrize(
    "meanwhile",
    [
        (_RENAME, ("other", "a")),
        ("DELETE FROM meeting WHERE id = 'a'", ()),
    ],
)
def test_what_was_changed_since_stays(database: Database, watch: RowWatch, meanwhile: Any) -> None:
    run(database, (_MEETING, ("a", "first")))
    rows = watched(database, watch, (_RENAME, ("second", "a")))
    run(database, meanwhile)
    was = whole(database)
    with pytest.raises(StanceError) as told:
        watch.put(turned(rows))
    assert told.value.code == "changed_since"
    assert whole(database) == was


def test_another_column_that_was_changed_since_is_kept(database: Database, watch: RowWatch) -> None:
    run(database, (_MEETING, ("a", "first")))
    rows = watched(database, watch, (_RENAME, ("second", "a")))
    run(database, ("UPDATE meeting SET minutes = 7 WHERE id = 'a'", ()))
    watch.put(turned(rows))
    assert database.read("SELECT words, minutes FROM meeting") == [("first", 7)]


def test_what_others_hung_on_it_since_does_not_go_with_it(
    database: Database, watch: RowWatch
) -> None:
    rows = watched(database, watch, (_MEETING, ("a", "first")))
    run(database, (_ACTION, ("action", "a", "hung on it")))
    was = whole(database)
    with pytest.raises(StanceError):
        watch.put(turned(rows))
    assert whole(database) == was


def test_what_tells_other_journals_of_changes_is_never_put_back(
    database: Database, watch: RowWatch
) -> None:
    run(database, (_MEETING, ("a", "first")))
    rows = watched(database, watch, (_RENAME, ("second", "a")))
    assert {row.table for row in rows} == {"meeting"}
    marked = database.read("SELECT at FROM change_mark WHERE id = 'a'")[0][0]
    watch.put(turned(rows))
    assert database.read("SELECT at FROM change_mark WHERE id = 'a'")[0][0] > marked


def test_nothing_of_it_lies_in_the_file(database: Database, watch: RowWatch) -> None:
    before = database.read("SELECT name FROM sqlite_schema ORDER BY name")
    watched(database, watch, (_MEETING, ("a", "first")))
    database.write_anew()
    assert database.read("SELECT name FROM sqlite_schema ORDER BY name") == before


def test_it_watches_also_after_the_file_was_opened_anew(
    database: Database, watch: RowWatch
) -> None:
    watched(database, watch, (_MEETING, ("a", "first")))
    with database.set_aside():
        pass
    assert len(watched(database, watch, (_MEETING, ("b", "second")))) == 1


def test_what_leans_on_it_since_without_going_with_it_is_told_as_well(
    database: Database, watch: RowWatch
) -> None:
    role = "INSERT INTO role (id, kind, name, ordinal) VALUES ('r', 'own', 'a hat', 0)"
    rows = watched(database, watch, (role, ()))
    run(database, (_MEETING, ("a", "first")), ("UPDATE meeting SET role_id = 'r'", ()))
    with pytest.raises(StanceError) as told:
        watch.put(turned(rows))
    assert told.value.code == "changed_since"
    assert database.read("SELECT name FROM role") == [("a hat",)]


def test_what_was_not_written_is_not_taken_back(database: Database, watch: RowWatch) -> None:

    def fail() -> None:
        with database.raw_transaction() as connection:
            connection.execute(_MEETING, ("gone", "gone"))
            raise LookupError

    with pytest.raises(LookupError), watch.watching():
        fail()
    assert watched(database, watch, (_MEETING, ("a", "first"))) == [
        RowChange("meeting", None, ("a", "2026-03-14", "peer", None, "", None, "", "first"))
    ]


def test_what_was_taken_out_for_good_does_not_come_back_by_a_detour(
    database: Database, watch: RowWatch
) -> None:
    rows = watched(database, watch, (_MEETING, ("a", "first")), (_ACTION, ("b", "a", "second")))
    run(database, ("DELETE FROM meeting", ()))
    with pytest.raises(StanceError):
        watch.put(turned(rows))
    assert whole(database)["meeting"] == []
