"""The statements of savings: written without the library for records, and held equal to it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import bindparam
from sqlalchemy.dialects import sqlite

from journal_app.domain.practice import Role
from journal_app.storage import record_rows, records
from journal_app.storage.database import Database
from tools import record_columns

_TABLES = records.EntryRecord.metadata.tables


def _compiled(statement: Any, columns: tuple[str, ...] | None = None) -> record_rows.Statement:
    """What the library for records makes of a statement, and the names of its values."""
    made = statement.compile(dialect=sqlite.dialect(), column_keys=columns)
    # It quotes some names that are words of SQL; that none needs it is tried below.
    return re.sub('"([a-z_]+)"', r"\1", str(made)), tuple(made.positiontup)


@st.composite
def some_columns(draw: st.DrawFn) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A table, a key, and columns to be written beside it; in any order."""
    name = draw(st.sampled_from(sorted(_TABLES)))
    names = tuple(_TABLES[name].columns.keys())
    columns = draw(st.lists(st.sampled_from(names), min_size=2, unique=True))
    key = draw(st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True))
    return name, tuple(key), tuple(columns)


def _with(columns: tuple[str, ...], name: str, *others: str) -> tuple[str, ...]:
    """The columns with those that a new row has to say: it makes no id by itself."""
    needed = (
        one.name
        for one in _TABLES[name].columns
        if one.primary_key or (one.default is not None and one.default.is_callable)
    )
    return tuple(dict.fromkeys((*columns, *needed, *others)))


def test_whole_rows_of_all_tables_are_written_as_the_records_compile_to() -> None:
    for name, table in _TABLES.items():
        columns = tuple(table.columns.keys())
        assert record_rows.insertion(name, columns) == _compiled(table.insert(), columns)
        update = table.update().where(
            table.c[columns[0]] == bindparam(record_rows.KEY + columns[0])
        )
        assert record_rows.updating(name, columns[:1], columns) == _compiled(update, columns)


def test_the_database_understands_them(tmp_path: Path) -> None:
    database = Database.create(tmp_path / "journal.stance", None)
    try:
        for name, columns in record_rows.COLUMNS.items():
            for sql, order in (
                record_rows.insertion(name, columns),
                record_rows.updating(name, columns, columns),
                record_rows.deleting(name, columns),
            ):
                assert database.read(f"EXPLAIN {sql}", [None] * len(order))
    finally:
        database.close()


@given(some_columns())
def test_statements_are_those_that_the_records_compile_to(
    asked: tuple[str, tuple[str, ...], tuple[str, ...]],
) -> None:
    name, key, columns = asked
    table = _TABLES[name]
    found = [table.c[one] == bindparam(record_rows.KEY + one) for one in key]
    whole = _with(columns, name)
    assert record_rows.insertion(name, whole) == _compiled(table.insert(), whole)
    assert record_rows.deleting(name, key) == _compiled(table.delete().where(*found))
    updating = _compiled(table.update().where(*found), columns)
    assert record_rows.updating(name, key, columns) == updating


@given(some_columns())
def test_a_row_put_in_place_is_what_the_records_compile_to(
    asked: tuple[str, tuple[str, ...], tuple[str, ...]],
) -> None:
    name, (key, *_), columns = asked
    columns = _with(columns, name, key, *record_rows.DEFAULTS[name])
    adding = sqlite.insert(_TABLES[name])
    rest = {one: adding.excluded[one] for one in columns if one != key}
    wanted = _compiled(adding.on_conflict_do_update(index_elements=[key], set_=rest), columns)
    assert record_rows.putting(name, key, columns) == wanted


def test_the_columns_are_those_of_the_records() -> None:
    """Where this fails, ``python -m tools.record_columns`` renews them."""
    assert record_columns.WRITTEN.read_text(encoding="utf-8") == record_columns.as_text()


def test_a_column_that_is_not_there_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError, match="no_such"):
        record_rows.insertion("entry", ("id", "no_such"))
    with pytest.raises(KeyError, match="no_such"):
        record_rows.updating("entry", ("no_such",), ("id",))
    with pytest.raises(KeyError, match="no_such"):
        record_rows.deleting("entry", ("no_such",))
    with pytest.raises(KeyError, match="no_such"):
        record_rows.putting("draft", "entry_id", ("entry_id", "no_such"))


def test_sessions_are_saved_without_the_library_for_records(
    journal_path: Path, coach: Role
) -> None:
    code = """
import dataclasses, datetime, pathlib, sys
from journal_app.domain.entry import TickedObservation
from journal_app.domain.grid import Position
from journal_app.services.opening import JournalFile
file = JournalFile(pathlib.Path(sys.argv[1]), kdf_iterations=1, beside_window=True)
services = file.unlock("open sesame")
journal, role = services.journal, services.practice.roles()[0]
services.intentions.intend(role.id, Position(0.1, 0.2), "slower", "K1")
ticked = (TickedObservation("B1", "her words"),)
draft = dataclasses.replace(
    journal.new_draft(role.id, "K1"), seen="heron", tags=("water",), to_supervision=True,
    supervision_question="why", observations=ticked,
    started_at=datetime.datetime.now(datetime.UTC))
journal.keep_draft(draft, edits=False)
journal.set_aside(draft.id)
saved = journal.save(draft).value
journal.save(dataclasses.replace(draft, client="K2", seen="another heron"))
journal.trash(saved.id)
journal.restore(saved.id)
journal.take_up_again(saved.id)
journal.save(draft)
services.practice.set_setting("a", 1)
print(len(services.referrals.open()), len(services.intentions.waiting()))
print(sorted({"sqlmodel", "sqlalchemy", "pydantic"} & set(sys.modules)))
services.close()
"""
    command = [sys.executable, "-c", code, str(journal_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "1 0\n[]\n", done.stderr
