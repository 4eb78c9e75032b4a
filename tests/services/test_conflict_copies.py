"""Second files of the journal are recognised by name and content, and asked about once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from journal_app.domain.conflict_copies import is_certain, is_possible
from journal_app.services.bundle import Services


@pytest.mark.parametrize(
    "name",
    [
        "journal.sync-conflict-20261122-101500-ABCDEFG.stance",
        "journal (Ada's conflicted copy 2026-11-22).stance",
        "journal (conflicted copy 2026-11-22 101500).stance",
        "journal (In Konflikt stehende Kopie von Ada 2026-11-22).stance",
        "journal_conflict-20261122-101500.stance",
    ],
)
def test_the_names_of_the_usual_tools_are_known(name: str) -> None:
    assert is_certain("journal.stance", name)


@pytest.mark.parametrize(
    "name", ["journal-LAPTOP.stance", "journal 2.stance", "journal (1).stance"]
)
def test_names_that_may_mean_something_else_are_only_possible(name: str) -> None:
    assert is_possible("journal.stance", name)
    assert not is_certain("journal.stance", name)


@pytest.mark.parametrize(
    "name",
    [
        "journal.stance",
        "journal.2026-11-21.stance",
        "journal.stance-wal",
        "other 2.stance",
        "j.txt",
    ],
)
def test_other_files_are_none(name: str) -> None:
    assert not is_possible("journal.stance", name)


def test_a_copy_is_asked_about_until_something_is_decided(services: Services) -> None:
    assert services.conflict_copies.found() == ()
    folder = services.path.parent
    copy = folder / "journal (conflicted copy).stance"
    shutil.copy(services.path, copy)
    (folder / "journal 3.stance").write_bytes(b"no journal" * 1000)
    (one,) = services.conflict_copies.waiting()
    assert one.path == copy
    services.conflict_copies.dismiss(copy)
    assert services.conflict_copies.waiting() == ()
    assert services.conflict_copies.found()[0].dismissed
    copy.write_bytes(copy.read_bytes() + bytes(4096))  # it came anew
    assert services.conflict_copies.waiting()[0].path == copy


def test_a_merged_copy_is_moved_aside_and_never_deleted(services: Services, tmp_path: Path) -> None:
    copy = services.path.with_name("journal-LAPTOP.stance")
    for expected in ("journal-LAPTOP.stance", "journal-LAPTOP 2.stance"):
        shutil.copy(services.path, copy)
        services.merging.merge(copy)
        (one,) = services.conflict_copies.found()
        assert one.merged
        moved = services.conflict_copies.move_aside(copy).value
        assert moved.name == expected
        assert moved.is_file()
        assert services.conflict_copies.found() == ()
