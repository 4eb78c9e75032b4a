"""A look into backups before anything is made of them."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.safekeeping import CopyState, Reason, look
from journal_app.storage.connecting import connect_untouched
from journal_app.storage.vault import PAGE
from journal_app.wording.words import Words
from tests.fixed_clock import NOW, FixedClock

MakeDraft = Callable[..., EntryDraft]


@pytest.fixture
def backup(services: Services, coach: Role, make_draft: MakeDraft, tmp_path: Path) -> Path:
    """A backup of a journal with seven sessions, one of them in the bin."""
    for days in range(7):
        draft = make_draft(role_id=coach.id, started_at=NOW - timedelta(days=days, hours=2))
        services.journal.save(draft)
    services.journal.trash(draft.id)
    return services.safekeeping.backup(tmp_path / "b.stance").path


def test_it_says_whose_how_many_and_from_when(services: Services, backup: Path) -> None:
    inside = services.safekeeping.look(backup)
    assert services.safekeeping.is_own(inside)
    assert inside.ok
    assert (inside.entries, inside.in_bin) == (7, 1)
    assert (inside.first, inside.last) == (date(2026, 3, 8), date(2026, 3, 14))
    assert inside.newest[0] == (date(2026, 3, 14), 60)
    assert len(inside.newest) == 5
    said = " ".join(Words().inside(inside))
    assert "7 sessions, 1 of them in the bin, from 2026-03-08 to 2026-03-14" in said
    assert "the passphrase that was valid when it was made" in said


def test_looking_changes_nothing(backup: Path) -> None:
    before, told = backup.read_bytes(), backup.stat()
    names = sorted(backup.parent.iterdir())
    assert look(backup, "open sesame", 1).entries == 7
    assert (backup.read_bytes(), sorted(backup.parent.iterdir())) == (before, names)
    assert backup.stat().st_mtime_ns == told.st_mtime_ns


def test_another_passphrase_is_asked_for_and_tried(
    services: Services, tmp_path: Path, clock: FixedClock
) -> None:
    other = tmp_path / "other.stance"
    JournalFile(other, clock, 1).create("another passphrase").close()
    with pytest.raises(WrongPassphrase):
        services.safekeeping.look(other)
    with pytest.raises(WrongPassphrase):
        look(other, "wrong", 1)
    inside = look(other, "another passphrase", 1)
    assert inside.entries == 0
    assert not services.safekeeping.is_own(inside)
    assert "no session" in " ".join(Words().inside(inside))


def test_a_damaged_backup_is_told_and_not_restored(
    services: Services, backup: Path, tmp_path: Path
) -> None:
    with contextlib.closing(connect_untouched(backup, services._database.key)) as connection:
        ((page,),) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'entry_text'"
        ).fetchall()
    content = bytearray(backup.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    backup.write_bytes(content)
    inside = services.safekeeping.look(backup)
    assert not inside.ok
    assert "damaged_page" in inside.problems
    with pytest.raises(JournalFileError, match="damaged_other"):
        services.safekeeping.restore(backup, tmp_path / "new.stance")
    assert not (tmp_path / "new.stance").exists()


def test_the_list_has_what_was_made_by_hand_and_by_itself(
    services: Services, backup: Path, tmp_path: Path, clock: FixedClock
) -> None:
    services.safekeeping.note(services.safekeeping.backup(tmp_path))
    services.safekeeping.automatic.run()
    services.safekeeping.backup_before(Reason.IMPORT)
    JournalFile(tmp_path / "journal.old.stance", clock, 1).create("another").close()
    half = tmp_path / ".journal.stance.0badcafe"
    shutil.copy(backup, half)
    found = services.safekeeping.backups()
    assert half not in {one.path for one in found}
    reasons = sorted(str(one.reason) for one in found if one.state is CopyState.OPEN)
    # What has a name of its own may have been restored as well as copied.
    assert reasons == ["None", "hand", "hand", "import"]
    assert {one.entries for one in found} == {7, 0}
    assert [one.made_at for one in found] == sorted((one.made_at for one in found), reverse=True)


def test_a_backup_is_restored_and_opens(services: Services, backup: Path, tmp_path: Path) -> None:
    report = services.safekeeping.restore(backup, tmp_path / "new.stance")
    assert report.entries == 7
    JournalFile(report.path, kdf_iterations=1).unlock("open sesame").close()


def test_looking_leaves_nothing_beside_a_file(services: Services, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "copy.stance"
    other.parent.mkdir()
    services.journal._db.empty_log()
    shutil.copyfile(services.path, other)
    services.safekeeping.look(other)
    assert services.safekeeping.backups_in((other.parent,))
    assert [one.name for one in other.parent.iterdir()] == [other.name]
