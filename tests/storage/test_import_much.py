"""Many sessions that come in at once are written otherwise than few, and stand there the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage import import_rows, import_search, imports

_HEAD = "date,minutes,client,role,seen,tags,x1,y1\n"
_MANY = 40
_TABLES = (
    "SELECT role_id, placed, to_place FROM record_size ORDER BY role_id",
    "SELECT source_id, tags, x, y, path FROM entry ORDER BY source_id",
    "SELECT rowid FROM entry_search WHERE entry_search MATCH 'heron' ORDER BY rowid",
    "SELECT name, sql FROM sqlite_schema ORDER BY name",
    "SELECT k, v FROM entry_search_config WHERE k <> 'hashsize' ORDER BY k",
)


def _sheet(first: int) -> str:
    tags = ("sleep; Grief", "grief;money", "", "Zeit;sleep;GRIEF", "שלום")
    return _HEAD + "".join(
        f"2025-01-01 {number // 60:02}:{number % 60:02},60,K{number % 7},"
        f"{('coach', 'supervisor')[number % 2]},A heron came up {number},{tags[number % 5]},"
        f"{'0.5,0.25' if number % 3 else ','}\n"
        for number in range(first, first + _MANY)
    )


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Services, Services]]:
    """Two journals into which the same comes in twice, once as few and once as many."""
    made: list[Services] = []
    for name, most in (("few", 10_000), ("many", _MANY)):
        services = JournalFile(tmp_path / f"{name}.stance", beside_window=True).create(None)
        services.practice.add_role(RoleKind.COACH)
        monkeypatch.setattr(import_search, "MANY", most)
        monkeypatch.setattr(imports, "MANY", most)
        monkeypatch.setattr(import_rows, "MANY", most)
        for first in (0, _MANY // 2, _MANY):
            source = tmp_path / f"{first}.csv"
            source.write_text(_sheet(first))
            services.exchange.commit(services.exchange.preview(source))
        made.append(services)
    yield made[0], made[1]
    for services in made:
        services.close()


def _standing(services: Services) -> list[object]:
    db = services._database
    roles = dict(db.read("SELECT id, kind FROM role"))
    found: list[object] = [db.read(sql) for sql in _TABLES[1:]]
    return [*found, sorted((roles[row[0]], *row[1:]) for row in db.read(_TABLES[0]))]


def test_tags_sums_search_and_triggers_are_the_same(two: tuple[Services, Services]) -> None:
    few, many = two
    assert _standing(many) == _standing(few)
    assert many.safekeeping.check().ok
    assert many._database.read("PRAGMA cache_size") == [(-4000,)]


def test_taking_them_back_leaves_nothing_of_them(two: tuple[Services, Services]) -> None:
    for services in two:
        for past in services.exchange.past():
            services.exchange.undo(past.batch_id)
        db = services._database
        assert services.journal.count() == 0
        for sql in (_TABLES[0], _TABLES[2], "SELECT * FROM entry_tag", "SELECT * FROM tag"):
            assert db.read(sql) == []
        assert services.safekeeping.check().ok


def test_one_that_is_stopped_leaves_everything_as_it_was(
    two: tuple[Services, Services], tmp_path: Path
) -> None:
    services = two[1]
    before = _standing(services)
    source = tmp_path / "more.csv"
    source.write_text(_sheet(500))
    preview = services.exchange.preview(source)

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    # Its rows are told of every 500; after the entries it is told once in any case.
    with pytest.raises(KeyboardInterrupt):
        services.exchange.commit(preview, stop)
    assert _standing(services) == before
    assert services._database.read("PRAGMA cache_size") == [(-4000,)]
    services.exchange.commit(preview)
    assert services.journal.count() == _MANY * 3
    assert services.safekeeping.check().ok
