"""A table that is read by its columns becomes what it becomes row by row: errors and all."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.services.exchange.csv_sessions import SessionTable, TableText
from journal_app.services.import_preview import ImportPreview
from journal_app.services.importing import Importing
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from tests.fixed_clock import NOW, FixedClock

_TABLES = (
    "role", "client", "tag", "entry", "entry_text", "moment", "placement", "entry_tag",
    "observation", "revision", "supervision_item", "record_size", "import_batch",
)  # fmt: skip
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WORDS = st.sampled_from(
    ["", " ", "A heron", 'she said "no"\n\nand left', " früh \t", "=1+1", "a\\b", "\u2028 line"]
)
# What a cell of each column says; the last of some are out of the ordinary.
_CELLS: dict[str, st.SearchStrategy[str]] = {
    "date": st.sampled_from(
        ["2025-01-01", "2025-07-01 10:00", "2025-07-01T10:00:01.5+02:00", " 2024-02-29 23:59Z"] * 9
        + ["2025-03-30 02:30", "2025-02-30", "", "2031-01-01", "1800-01-01"]
    ),
    "minutes": st.sampled_from(["", "50", "60", " 90 ", "5,0"] * 9 + ["0", "long"]),
    "client": st.sampled_from(["", "K1", " K  2 ", "k1", "Anna"]),
    "role": st.sampled_from(["", "coach", "Supervisor", "ferry man"]),
    "format": st.sampled_from(["", "Video", "in person", "by the lake"]),
    "seen": _WORDS,
    "me": _WORDS,
    "x1": st.sampled_from(["0", "0.5", "-0,26", " "] * 9 + ["2"]),
    "y1": st.sampled_from(["0.1", "1", "-1"] * 9 + [""]),
    "x2": st.sampled_from(["", "0.2"]),
    "y2": st.sampled_from(["", "0.2"]),
    "x": st.sampled_from(["", "0.35"]),
    "y": st.sampled_from(["", "-0.05"]),
    "charge": st.sampled_from(["", "0", "4"] * 9 + ["5"]),
    "familiarity": st.sampled_from(["", "1"]),
    "tags": st.sampled_from(["", "sleep", "#sleep; Grief", "a, Sleep|a", " ; "]),
    "observations": st.sampled_from(["", "C2", "B1: the reeds; C2: \u00e4"] * 9 + ["none"]),
    "supervision_question": st.sampled_from(["", " Mine? "]),
    "agreement": st.sampled_from(["", "sponsored"]),
    "paid": st.sampled_from(["", "Pro bono"] * 9 + ["gladly"]),
    "people": st.sampled_from(["", "3"]),
    "moment_tags": st.sampled_from(["", "told", "interpreted; told"]),
    "to_supervision": st.sampled_from(["", "yes", "no"]),
    "notice": st.just("for nothing"),
    "weather": st.sampled_from(["", "rain"]),
    "certainty": st.sampled_from(["", "roughly"]),
}
_SELDOM = {"notice", "certainty"}


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A table of a few sessions; some cells are out of the ordinary, and some rows too short."""
    often = sorted(_CELLS.keys() - {*_SELDOM, "date"})
    columns = ["date", *draw(st.lists(st.sampled_from(often), unique=True))]
    columns += draw(st.sampled_from([[]] * 5 + [[name] for name in sorted(_SELDOM)]))
    rows = draw(st.lists(st.tuples(*(_CELLS[name] for name in columns)), max_size=6))
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator=draw(st.sampled_from(["\n", "\r\n"])))
    writer.writerows([columns, *rows, *draw(st.sampled_from([[]] * 5 + [[[]], [["2025-01-02"]]]))])
    return target.getvalue()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain journal without anything; copied, never opened."""
    path = tmp_path_factory.mktemp("empty") / "journal.stance"
    Database.create(path, None, FixedClock()).close()
    return path


@pytest.fixture
def taken_in(empty: Path, tmp_path: Path) -> Callable[[str, str], Any]:
    """Takes a table into an empty journal; what was said of it, and what stands there then."""

    def take(table: str, door: str) -> tuple[ImportPreview, list[Any]]:
        source, journal = tmp_path / "sessions.csv", tmp_path / "journal.stance"
        source.write_text(table, encoding="utf-8", newline="")
        shutil.copy(empty, journal)
        db = Database.open(journal, None)
        try:
            importing = Importing(db, FixedClock(), lambda: "Europe/Berlin")
            if door == "at once":
                preview, _ = importing.take_in(source, skip_refused=True)
            else:
                preview = importing.preview(source)
                importing.commit(preview)
            return replace(preview, rows={}, entries=None), _standing(db)
        finally:
            db.close()

    return take


def _standing(db: Database) -> list[Any]:
    """All that stands there; ids by the order in which they are met."""
    ids: dict[str, str] = {}

    def known(cell: object) -> object:
        if not isinstance(cell, str):
            return cell
        return _ID.sub(lambda found: ids.setdefault(found[0], f"<{len(ids)}>"), cell)

    found: list[Any] = []
    for table in _TABLES:
        rows = db.read(f"SELECT * FROM {table} ORDER BY 1" if table == "entry_tag" else
                       f"SELECT * FROM {table}")  # fmt: skip
        found.append([tuple(map(known, row)) for row in rows])
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(table=tables(), door=st.sampled_from(["at once", "in two steps"]))
def test_both_ways_leave_the_same(
    taken_in: Callable[[str, str], Any], table: str, door: str
) -> None:
    found = taken_in(table, door)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SessionTable, "columns", lambda *_args: None)
        assert taken_in(table, door) == found


def _columns(table: str) -> Any:
    text = TableText(table.encode(), "a.csv")
    return SessionTable(text, zone="Europe/Berlin", new_id=new_id).columns(text.cells())


def test_an_ordinary_table_is_read_by_its_columns() -> None:
    found = _columns("date,client,x1,y1\n2025-01-01,K1,0.5,0.5\n\n2025-01-02,,,\n")
    assert found is not None
    assert list(found.drafts.client) == ["K1", ""]
    assert [len(marks) for marks in found.drafts.marks] == [1, 0]


@pytest.mark.parametrize(
    "table",
    [
        "date\n2025-01-01\n2025-02-30\n",
        "date,minutes\n2025-01-01,soon\n",
        "date,client\n2025-01-01\n",
        "date,zone\n2025-01-01,UTC\n",
        "date,x1,y1,x,y\n2025-01-01,0,0,0,0\n",
        "date,seen\n2025-01-01,\x07\n",
        'date,seen\n2025-01-01,"no end\n',
        "date\n",
    ],
)
def test_what_is_out_of_the_ordinary_is_read_row_by_row(table: str) -> None:
    assert _columns(table) is None


def test_what_is_still_to_come_is_told_by_its_line(
    taken_in: Callable[[str, str], Any],
) -> None:
    preview, _ = taken_in(f"date\n2025-01-01\n{NOW.year + 1}-01-01\n", "in two steps")
    assert [one.line for one in preview.ahead] == [3]
