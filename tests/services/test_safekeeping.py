"""Backups, checks and restoring: never over anything, never unseen."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.errors import JournalFileError
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.safekeeping import name_for, restore
from journal_app.storage.backup import look_through
from journal_app.storage.connecting import connect
from journal_app.storage.driver import DriverError
from journal_app.storage.files import written_beside
from journal_app.storage.vault import PAGE
from tests import other_program
from tests.fixed_clock import FixedClock

MakeDraft = Callable[..., EntryDraft]


@pytest.fixture
def written(services: Services, coach: Role, make_draft: MakeDraft) -> list[str]:
    """The ids of three entries, one of them in the bin."""
    ids = []
    for number in range(3):
        draft = make_draft(role_id=coach.id, client="K1", seen=f"text {number} " * 2000)
        services.journal.save(draft)
        ids.append(draft.id)
    services.journal.trash(ids[0])
    return ids


def test_a_backup_is_the_whole_journal(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    target = tmp_path / "backup.stance"
    report = services.safekeeping.backup(target)
    assert (report.path, report.entries, report.bytes) == (target, 3, target.stat().st_size)
    assert os.name != "posix" or stat.S_IMODE(target.stat().st_mode) == 0o600
    assert b"text 1" not in target.read_bytes()
    copy = JournalFile(target, kdf_iterations=1).unlock("open sesame")
    assert [copy.journal.entry(id_) for id_ in written] == [
        services.journal.entry(id_) for id_ in written
    ]
    assert copy.safekeeping.check().ok
    copy.close()


def test_a_plain_journal_has_a_plain_backup(tmp_path: Path, clock: FixedClock) -> None:
    file = JournalFile(tmp_path / "plain.stance", clock)
    services = file.create(None)
    assert services.safekeeping.backup(tmp_path / "copy.stance").entries == 0
    assert services.safekeeping.check().ok
    services.close()
    report = restore(tmp_path / "copy.stance", tmp_path / "again.stance", None)
    JournalFile(report.path, clock).unlock(None).close()


def test_a_backup_is_never_made_over_anything(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    target = tmp_path / "precious"
    target.write_text("precious")
    for taken in (target, services.path):
        with pytest.raises(JournalFileError, match="file_exists"):
            services.safekeeping.backup(taken)
    with pytest.raises(JournalFileError, match="folder_missing"):
        services.safekeeping.backup(tmp_path / "no" / "backup.stance")
    assert target.read_text() == "precious"


def test_what_appears_meanwhile_is_not_overwritten(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from journal_app.storage import backup

    target = tmp_path / "backup.stance"
    looked_through = backup.look_through

    def look(*arguments: object, **more: object) -> object:
        target.write_text("came between")
        return looked_through(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(backup, "look_through", look)
    with pytest.raises(JournalFileError, match="file_exists"):
        services.safekeeping.backup(target)
    assert target.read_text() == "came between"
    assert {item.name for item in tmp_path.iterdir() if item.name.startswith(".")} == set()


def test_without_hard_links_it_is_moved_all_the_same(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", no_links)
    target = tmp_path / "backup.stance"
    services.safekeeping.backup(target)
    assert target.exists()
    with pytest.raises(JournalFileError, match="file_exists"):
        services.safekeeping.backup(target)


def test_into_a_folder_it_has_the_date_in_its_name(
    services: Services, tmp_path: Path, clock: FixedClock
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    names = [services.safekeeping.backup(folder).path.name for _ in range(2)]
    assert names == ["journal.2026-03-14.stance", "journal.2026-03-14-2.stance"]
    assert name_for(services.path, clock) == names[0]


def test_what_a_killed_backup_left_goes_with_the_next(
    services: Services, tmp_path: Path, written: list[str]
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    code = """
import os, sys
from pathlib import Path
from journal_app.storage.files import written_beside
with written_beside(Path(sys.argv[1])) as beside:
    beside.write_bytes(b"half of it")
    Path(f"{beside}-journal").write_bytes(b"")
    os._exit(9)
"""
    dead = folder / f"{services.path.stem}.2026-01-01.stance"
    assert other_program.run("-c", code, dead).returncode == 9
    others = [folder / name for name in (".other.stance.0a1b2c3d", ".hidden", "kept.stance")]
    for other in others:
        other.write_bytes(b"not ours")
    assert len(list(folder.iterdir())) == 5
    with written_beside(folder / f"{services.path.stem}.2026-01-02.stance") as going_on:
        going_on.write_bytes(b"by another program")
        report = services.safekeeping.backup(folder)
        assert going_on.exists()
    assert {path.name for path in folder.iterdir()} == {
        *(other.name for other in others),
        report.path.name,
        f"{services.path.stem}.2026-01-02.stance",
    }


def test_a_damaged_journal_is_found_out_and_gives_no_backup(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    ((page,),) = services._database.read(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'entry_text'"
    )
    services.close()
    content = bytearray(services.path.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    services.path.write_bytes(content)
    opened = JournalFile(services.path, kdf_iterations=1).unlock("open sesame")
    report = opened.safekeeping.check()
    assert not report.ok
    assert "damaged_page" in report.problems
    assert len(report.problems) == len(set(report.problems))
    with pytest.raises(JournalFileError, match="damaged_file"):
        opened.safekeeping.backup(tmp_path / "backup.stance")
    assert not (tmp_path / "backup.stance").exists()
    opened.close()


def test_a_journal_another_program_writes_to_is_not_called_damaged(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.storage.connecting.BUSY_SECONDS", 0.02)
    key = services._database.key
    writing = connect(services.path, key)
    writing.execute("BEGIN IMMEDIATE")
    waiting = connect(services.path, key)
    try:
        with pytest.raises(DriverError, match="locked"):
            look_through(waiting, encrypted=True)
    finally:
        waiting.close()
        writing.close()


def test_the_check_looks_at_the_meaning_too(services: Services, written: list[str]) -> None:
    assert services.safekeeping.check().entries == 3
    services._database.read("PRAGMA foreign_keys = OFF")
    services._database.read("UPDATE entry SET role_id = 'nobody' WHERE seq = 1")
    services._database.read("DELETE FROM entry_text WHERE seq = 2")
    report = services.safekeeping.check()
    assert set(report.problems) == {"loose_rows", "texts_missing"}


def test_a_search_index_out_of_step_is_found_and_mended(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    services._database.read("DROP TRIGGER entry_text_changed")
    services._database.read("UPDATE entry_text SET seen = 'other words' WHERE seq = 2")
    assert services.safekeeping.check().problems == ("search_index",)
    assert services.safekeeping.backup(tmp_path / "all the same.stance").entries == 3
    services.safekeeping.rebuild_search()
    assert services.safekeeping.check().ok
    assert services.journal.count(EntryQuery(text="other words")) == 1


def test_entries_missing_in_the_search_index_are_found(
    services: Services, written: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from journal_app.storage import backup

    monkeypatch.setattr(backup, "_MOST_UNDER_LOCK", 0)  # as in a very large journal
    assert services.safekeeping.check().ok
    services._database.read("DROP TRIGGER entry_text_added")
    services._database.read("DELETE FROM entry_text WHERE seq = 1")
    services._database.read("INSERT INTO entry_text (seq, seen) VALUES (1, 'not in the index')")
    assert services.safekeeping.check().problems == ("search_index",)


def test_restoring_makes_a_new_journal(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    backup = services.safekeeping.backup(tmp_path / "backup.stance").path
    before = backup.read_bytes()
    target = tmp_path / "restored.stance"
    report = restore(backup, target, "open sesame", kdf_iterations=1)
    assert (report.path, report.entries) == (target, 3)
    assert backup.read_bytes() == before
    copy = JournalFile(target, kdf_iterations=1).unlock("open sesame")
    assert copy.journal.entry(written[2]) == services.journal.entry(written[2])
    copy.close()


def test_restoring_refuses_what_it_cannot_vouch_for(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    backup = services.safekeeping.backup(tmp_path / "backup.stance").path
    cut_off = tmp_path / "cut.stance"
    cut_off.write_bytes(backup.read_bytes()[: -3 * PAGE])
    text = tmp_path / "text"
    text.write_text("no journal")
    target = tmp_path / "restored.stance"
    cases = [
        (backup, "wrong", "wrong_passphrase"),
        (backup, None, "wrong_passphrase|passphrase_needed"),
        (cut_off, "open sesame", "damaged_file"),
        (text, "open sesame", "not_a_journal"),
        (tmp_path / "nothing", "open sesame", "file_missing"),
    ]
    for source, passphrase, code in cases:
        with pytest.raises(JournalFileError, match=code):
            restore(source, target, passphrase, kdf_iterations=1)
        assert not target.exists()
    with pytest.raises(JournalFileError, match="file_exists"):
        restore(backup, services.path, "open sesame", kdf_iterations=1)


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_restoring_leaves_a_backup_alone_that_may_not_be_written(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    backup = services.safekeeping.backup(shelf / "backup.stance").path
    backup.chmod(0o400)
    shelf.chmod(0o500)
    restore(backup, tmp_path / "restored.stance", "open sesame", kdf_iterations=1)
    assert [item.name for item in shelf.iterdir()] == ["backup.stance"]
    shelf.chmod(0o700)


def test_a_copy_of_a_journal_in_use_is_restored_with_what_was_written_last(
    services: Services, written: list[str], tmp_path: Path
) -> None:
    copied = tmp_path / "copied.stance"
    shutil.copy(services.path, copied)
    shutil.copy(f"{services.path}-wal", f"{copied}-wal")
    assert restore(copied, tmp_path / "new.stance", "open sesame", kdf_iterations=1).entries == 3
