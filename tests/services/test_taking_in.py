"""Taking a file in at one go leaves what looking at it first and adding it then leaves."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.entry import EntryQuery
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import RoleKind
from journal_app.services import importing
from journal_app.services.bundle import Services
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.import_beside import opened_beside
from journal_app.services.importing import Interrupted
from journal_app.services.opening import JournalFile
from journal_app.storage import import_ahead, import_rows, import_search, imports

_MANY = 30
_HEAD = "date,minutes,client,role,seen,me,tags,observations,supervision_question,x1,y1,x2,y2\n"
_TABLES = (
    "SELECT seq, source_id, role_id, client_id, tags, x, y, path, local_day FROM entry ORDER BY 1",
    "SELECT * FROM entry_text ORDER BY seq",
    "SELECT name FROM tag ORDER BY name",
    "SELECT e.seq, signal, words FROM observation o JOIN entry e ON e.id = o.entry_id ORDER BY 1",
    (
        "SELECT e.seq, m.ordinal, p.x, p.y, p.made_at FROM placement p JOIN moment m"
        " ON m.id = p.moment_id JOIN entry e ON e.id = p.entry_id ORDER BY 1, 2"
    ),
    (
        "SELECT e.seq, r.number, json_remove(r.payload, '$.id', '$.moments', '$.role_id')"
        " FROM revision r JOIN entry e ON e.id = r.entry_id ORDER BY 1"
    ),
    "SELECT rowid FROM entry_search WHERE entry_search MATCH 'heron' ORDER BY rowid",
    "SELECT rowid FROM entry_search WHERE entry_search MATCH 'reeds' ORDER BY rowid",
    "SELECT placed, to_place FROM record_size ORDER BY 1, 2",
    "SELECT name, sql FROM sqlite_schema ORDER BY name",
    "SELECT format, added, already_there, refused FROM import_batch",
)


def _row(number: int) -> str:
    tags = ("sleep; Grief", "", "money")[number % 3]
    ticks = ("C2: the reeds", "", "B1")[number % 3]
    words = f'"A heron, ""{number}""\n\nand a line more"' if number % 2 else " heron  "
    return (
        f"2025-01-01 {number // 60:02}:{number % 60:02},60,K{number % 7},"
        f"{('coach', 'supervisor')[number % 2]},{words},{'me' * (number % 5)},{tags},{ticks},"
        f"{' Mine? ' if number % 11 == 0 else ''},{'0.5,0.25' if number % 3 else ','},"
        f"{'-0.5,0' if number % 4 == 1 else ','}\n"
    )


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """Writes a table; with rows that cannot be read in between where they are named."""

    def write(*, bad: tuple[int, ...] = (), count: int = _MANY + 5) -> Path:
        rows = [_row(number) for number in range(count)]
        for number in bad:
            rows[number] = rows[number].replace("2025-01-01", "2025-02-30")
        path = tmp_path / "sessions.csv"
        path.write_text(_HEAD + "".join(rows), encoding="utf-8")
        return path

    return write


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Services]]:
    """Makes empty journals; few sessions count as many."""
    made: list[Services] = []
    for module in (import_search, imports, import_rows, importing):
        monkeypatch.setattr(module, "MANY", _MANY)
    monkeypatch.setattr(importing, "_WRITTEN_ONCE", range(1, 1 << 20))

    def make(name: str) -> Services:
        services = JournalFile(tmp_path / f"{name}.stance", beside_window=True).create(None)
        services.practice.add_role(RoleKind.COACH)
        made.append(services)
        return services

    yield make
    for services in made:
        services.close()


def _standing(services: Services) -> list[object]:
    """All that stands there, but for ids, which are new each time."""
    db = services._database
    roles = {row[0]: row[1] for row in db.read("SELECT id, kind FROM role")}
    clients = {row[0]: row[1] for row in db.read("SELECT id, code FROM client")}
    names = {**roles, **clients}
    return [
        [tuple(names.get(cell, cell) for cell in row) for row in db.read(sql)] for sql in _TABLES
    ]


@pytest.mark.parametrize("count", [_MANY - 1, _MANY + 5])
def test_it_leaves_what_the_two_steps_leave(
    journal: Callable[[str], Services], sheet: Callable[..., Path], count: int
) -> None:
    source = sheet(count=count)
    steps, once = journal("steps"), journal("once")
    looked = steps.exchange.preview(source)
    added = steps.exchange.commit(looked).value
    preview, report = once.exchange.take_in(source)
    assert report is not None
    assert (report.read, report.added, report.already_there) == (count, count, 0)
    assert (report.others, report.refused) == (added.others, added.refused)
    assert (preview.new, preview.unplaced) == (looked.new, looked.unplaced)
    assert (preview.tags, preview.first[0].first_line) == (looked.tags, looked.first[0].first_line)
    assert _standing(once) == _standing(steps)
    assert once.safekeeping.check().ok
    assert once._database.read("PRAGMA cache_size") == [(-4000,)]


def test_the_texts_are_there_before_the_rest_is_read(
    journal: Callable[[str], Services],
    sheet: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services, written = journal("once"), threading.Event()
    rebuild, prepare = import_ahead.rebuild_search, importing.prepared

    def indexed(connection: Any) -> None:
        rebuild(connection)
        written.set()

    def prepared(*what: Any) -> Any:
        assert written.wait(20)
        return prepare(*what)

    monkeypatch.setattr(import_ahead, "rebuild_search", indexed)
    monkeypatch.setattr(importing, "prepared", prepared)
    _, report = services.exchange.take_in(sheet())
    assert report is not None
    assert report.added == _MANY + 5


@pytest.mark.parametrize(
    ("sizes", "most", "mode"),
    [(range(1, 1 << 20), 99, "delete"), (range(1, 1 << 20), 9, "wal"), (range(9), 99, "wal")],
)
def test_a_table_of_some_size_is_written_once_and_the_log_is_there_again(
    journal: Callable[[str], Services],
    sheet: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    sizes: range,
    most: int,
    mode: str,
) -> None:
    services, found, rebuild = journal("once"), list[object](), import_ahead.rebuild_search

    def indexed(connection: Any) -> None:
        found.extend(connection.execute("PRAGMA journal_mode").fetchall())
        rebuild(connection)

    monkeypatch.setattr(import_ahead, "rebuild_search", indexed)
    monkeypatch.setattr(importing, "_WRITTEN_ONCE", sizes)
    monkeypatch.setattr(importing, "_MOST_AT_ONCE", most)
    services.exchange.take_in(sheet())
    assert found == [(mode,)]
    assert services._database.read("PRAGMA journal_mode") == [("wal",)]


def test_with_rows_that_cannot_be_read_nothing_is_added_unless_they_may_stay_out(
    journal: Callable[[str], Services], sheet: Callable[..., Path]
) -> None:
    services, steps = journal("once"), journal("steps")
    before, source = _standing(services), sheet(bad=(3, 20))
    preview, report = services.exchange.take_in(source)
    assert (len(preview.refused), report) == (2, None)
    assert _standing(services) == before
    assert services._database.read("PRAGMA cache_size") == [(-4000,)]
    steps.exchange.commit(steps.exchange.preview(source))
    _, report = services.exchange.take_in(source, skip_refused=True)
    assert report is not None
    assert (report.added, report.refused) == (_MANY + 3, 2)
    assert _standing(services) == _standing(steps)
    assert services.safekeeping.check().ok
    batch = report.batch_id
    services.exchange.undo(batch)
    assert services.journal.count() == 0
    assert services._database.read("SELECT count(*) FROM entry_text") == [(0,)]


def test_a_second_time_nothing_is_added(
    journal: Callable[[str], Services], sheet: Callable[..., Path]
) -> None:
    services, source = journal("once"), sheet()
    services.exchange.take_in(source)
    before = _standing(services)
    preview, report = services.exchange.take_in(source)
    assert report is not None
    assert (preview.new, report.added, report.batch_id) == (0, 0, "")
    assert _standing(services) == before
    assert services.journal.count(EntryQuery(text="heron")) == _MANY + 5


@pytest.mark.parametrize("raised", [KeyboardInterrupt, OSError])
def test_what_ends_the_writing_ends_the_reading_and_leaves_all_as_it_was(
    journal: Callable[[str], Services],
    sheet: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    raised: type[BaseException],
) -> None:
    services, source = journal("once"), sheet()
    before, threads = _standing(services), threading.active_count()
    read, stopped = importing.read_source, threading.Event()

    def reading(*what: Any) -> Any:
        try:
            read(*what)
            while True:
                what[2](0, 0)  # how far it is
        except Interrupted:
            stopped.set()
            raise

    def fails(connection: Any) -> None:
        raise raised

    monkeypatch.setattr(importing, "read_source", reading)
    monkeypatch.setattr(import_ahead, "rebuild_search", fails)
    with pytest.raises(raised):
        services.exchange.take_in(source)
    assert stopped.is_set()
    assert threading.active_count() == threads
    assert _standing(services) == before
    monkeypatch.undo()
    assert services.exchange.take_in(source)[1] is not None


def test_what_cannot_be_read_at_all_is_told_and_writes_nothing(
    journal: Callable[[str], Services], tmp_path: Path
) -> None:
    services = journal("once")
    before = _standing(services)
    (tmp_path / "no.csv").write_text("client,seen\nK1,words\n")
    with pytest.raises(InvalidValue, match="column_missing"):
        services.exchange.take_in(tmp_path / "no.csv")
    assert _standing(services) == before


@pytest.mark.parametrize("there_are_some", [False, True])
def test_a_source_that_was_opened_before_the_journal_is_not_read_again(
    journal: Callable[[str], Services], sheet: Callable[..., Path], there_are_some: bool
) -> None:
    services, source = journal("once"), sheet()
    if there_are_some:
        services.exchange.take_in(source)
    source.write_text(f"{_HEAD}{_row(_MANY + 7)}{_row(_MANY + 8)}", encoding="utf-8")
    with opened_beside(source, "", Wishes()) as opened:
        opened()
        source.unlink()
        _, report = services.exchange.take_in(source, opened=opened)
    assert report is not None
    assert report.added == 2


def test_what_is_wrong_with_a_source_is_told_once_it_is_asked_for(tmp_path: Path) -> None:
    with opened_beside(tmp_path / "none.csv", "", Wishes()) as opened:
        pass
    with pytest.raises(InvalidValue, match="import_file_missing"):
        opened()
