"""Backups that make themselves: when, where, how many stay, and what is never touched."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping import BackupName, parsed
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.reminder import ReminderKind
from journal_app.services.automatic_backups import AutomaticBackups, Reason
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage import kept_backups
from journal_app.storage.backup import back_up
from journal_app.storage.vault import PAGE, Key
from tests.fixed_clock import FixedClock
from tests.services.full_client import fill

MakeDraft = Callable[..., EntryDraft]


@pytest.fixture
def automatic(services: Services, coach: Role, make_draft: MakeDraft) -> AutomaticBackups:
    """The automatic backups of a journal with one entry."""
    services.journal.save(make_draft(role_id=coach.id, seen="xylograph"))
    return services.safekeeping.automatic


@pytest.fixture
def stick(automatic: AutomaticBackups, tmp_path: Path) -> Path:
    """A second folder, chosen."""
    folder = tmp_path / "stick"
    folder.mkdir()
    automatic.set_plan(replace(automatic.plan(), second=str(folder)))
    return folder


def names_in(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir() if item.name != kept_backups.MARK)


def test_a_backup_is_made_once_a_day_and_noted(
    services: Services, automatic: AutomaticBackups, clock: FixedClock
) -> None:
    made = automatic.run(only_if_due=True)
    assert made.report is not None
    assert made.report.path == automatic.folder / "journal.2026-03-14.0001.stance"
    assert made.report.entries == 1
    assert services.safekeeping.last_backup() == clock()
    assert automatic.run(only_if_due=True).report is None
    clock.now += timedelta(hours=24)
    assert automatic.run(only_if_due=True).report is not None
    assert len(names_in(automatic.folder)) == 2
    assert b"xylograph" not in made.report.path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_folder_and_files_are_their_owners_alone(automatic: AutomaticBackups) -> None:
    report = automatic.run().report
    assert report is not None
    assert stat.S_IMODE(automatic.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(report.path.stat().st_mode) == 0o600


def test_an_empty_journal_has_nothing_to_back_up(services: Services) -> None:
    assert services.safekeeping.automatic.run(only_if_due=True).report is None
    assert not services.safekeeping.automatic.folder.exists()


def test_no_rhythm_makes_none_but_those_before_changes(automatic: AutomaticBackups) -> None:
    automatic.set_plan(replace(automatic.plan(), every_days=0))
    assert not automatic.is_due()
    assert automatic.before(Reason.REKEY).path.name.endswith(".0001.before-rekey.stance")


def test_a_plan_that_makes_no_sense_is_as_usual(
    services: Services, automatic: AutomaticBackups
) -> None:
    usual = automatic.plan()
    for said in (7, [], {"daily": -1, "weekly": True, "monthly": "x", "second": 3, "other": 1}):
        services.practice.set_setting("backup.plan", said)
        assert automatic.plan() == usual


def test_a_clock_that_was_ahead_does_not_stop_the_rhythm(
    services: Services, automatic: AutomaticBackups, clock: FixedClock
) -> None:
    right = clock.now
    clock.now = right + timedelta(days=3650)
    automatic.run()
    clock.now = right
    assert services.safekeeping.last_backup() is None
    assert automatic.run(only_if_due=True).report is not None
    assert services.safekeeping.last_backup() == right


def test_a_year_of_days_leaves_what_the_plan_says_and_nothing_else_goes(
    automatic: AutomaticBackups, services: Services, clock: FixedClock, journal_key: Key
) -> None:
    first = automatic.run().report
    assert first is not None
    folder = automatic.folder
    # Copies under the names of earlier days stand for the runs of a year.
    for number in range(2, 200):
        day = (clock.now - timedelta(days=400 - 2 * number)).date()
        name = BackupName("journal", day, number, Reason.RHYTHM, ".stance")
        os.link(first.path, folder / str(name))
    others = {
        "journal.2020-01-01.stance": first.path.read_bytes(),
        "journal.2020-01-01.0009.stance": b"a letter that is called so " * 400,
        "letter.txt": b"dear reader",
    }
    for name, content in others.items():
        (folder / name).write_bytes(content)
    other = JournalFile(folder.parent / "journal.stance", clock, 1).create("open sesame")
    back_up(other.path, other._database.key, folder / "journal.2020-01-01.0003.stance")
    other.close()
    back_up(services.path, journal_key, folder / "journal.2020-01-02.0004.stance")
    removed = automatic.run().removed
    left = set(names_in(folder))
    assert {*others, "journal.2020-01-01.0003.stance"} <= left
    assert "journal.2020-01-02.0004.stance" not in left
    own = [one.name for one in kept_backups.own_in(folder, services.path, journal_key)]
    assert 12 <= len(own) <= 7 + 7 + 5 + 12
    assert len({name.day.strftime("%Y-%m") for name in own}) == 12
    assert len(removed) > 150


def test_backups_under_an_earlier_passphrase_are_left_alone(
    automatic: AutomaticBackups, clock: FixedClock
) -> None:
    automatic.folder.mkdir(parents=True)
    earlier = automatic.folder / "journal.2001-01-01.0001.stance"
    JournalFile(earlier, clock, 1).create("another passphrase").close()
    automatic.set_plan(replace(automatic.plan(), daily=0, weekly=0, monthly=0))
    for _ in range(3):
        automatic.run()
    assert names_in(automatic.folder) == [earlier.name, "journal.2026-03-14.0004.by-hand.stance"]


def test_the_second_folder_has_a_copy_that_opens(
    automatic: AutomaticBackups, stick: Path, services: Services
) -> None:
    made = automatic.run(only_if_due=True)
    assert made.report is not None
    assert made.second is not None
    assert made.second.path == stick / made.report.path.name
    assert made.second.path.read_bytes() == made.report.path.read_bytes()
    assert set(services.safekeeping.places()[:2]) == {stick, automatic.folder}
    JournalFile(made.second.path, kdf_iterations=1).unlock("open sesame").close()


def test_a_stick_that_is_away_is_said_once_and_gets_its_copy_later(
    automatic: AutomaticBackups, stick: Path, clock: FixedClock
) -> None:
    away = stick.rename(stick.with_name("away"))
    made = automatic.run(only_if_due=True)
    assert made.report is not None
    assert made.problem is not None
    assert made.problem.code == "second_folder_away"
    assert automatic.run(only_if_due=True).problem is None
    assert not stick.exists()
    away.rename(stick)
    clock.now += timedelta(minutes=1)
    caught_up = automatic.run(only_if_due=True)
    assert caught_up.report is None
    assert caught_up.second is not None
    assert names_in(stick) == [made.report.path.name]
    assert not automatic.is_due()


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EROFS, "read_only"), (errno.ENOSPC, "disk_full"), (errno.EIO, "cannot_write")],
)
def test_a_stick_that_cannot_be_written_costs_no_backup(
    automatic: AutomaticBackups,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    code: str,
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("journal_app.storage.kept_backups.shutil.copyfile", fail)
    made = automatic.run()
    assert made.report is not None
    assert made.problem is not None
    assert made.problem.code == code
    assert _listed(stick) == []


def test_before_an_import_the_journal_is_kept_as_it_was(
    services: Services, automatic: AutomaticBackups, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    services.exchange.export_csv(out)
    more = out.read_text().splitlines()
    out.write_text("\n".join((more[0], more[1].replace("2026-03-14", "2026-03-10"))))
    services.exchange.commit(services.exchange.preview(out))
    (kept,) = automatic.folder.iterdir()
    found = parsed(kept.name)
    assert found is not None
    assert found.reason is Reason.IMPORT


def test_before_an_erasing_a_backup_is_made_and_goes_when_it_is_done(
    services: Services, coach: Role, automatic: AutomaticBackups
) -> None:
    fill(services, coach, "Heron", "leaves")
    seen: list[list[str]] = []
    services.erasing.erase("Heron", lambda _stage: seen.append(_listed(automatic.folder)))
    assert seen[0] == []
    assert [name.rpartition(".before-")[2] for name in seen[1]] == ["erase.stance"]
    assert _listed(automatic.folder) == []


def test_what_was_kept_before_an_erasing_that_failed_goes_too(
    services: Services, coach: Role, automatic: AutomaticBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(services, coach, "Heron", "leaves")

    def fail(*_: object) -> None:
        raise JournalFileError("disk_full", file="")

    monkeypatch.setattr("journal_app.storage.erasing.take_out", fail)
    with pytest.raises(JournalFileError, match="disk_full"):
        services.erasing.erase("Heron")
    assert _listed(automatic.folder) == []


def test_what_an_erasing_that_was_killed_left_goes_with_the_next_backup(
    automatic: AutomaticBackups,
) -> None:
    automatic.before(Reason.ERASE)
    automatic.run()
    assert [parsed(name).reason for name in _listed(automatic.folder)] == [Reason.HAND]  # type: ignore[union-attr]


def test_without_the_backup_nothing_is_erased(
    services: Services, coach: Role, automatic: AutomaticBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(services, coach, "Heron", "leaves")
    before = services.journal.count()

    def fail(*_: object, **__: object) -> None:
        raise JournalFileError("disk_full", file="")

    monkeypatch.setattr(kept_backups, "back_up", fail)
    with pytest.raises(JournalFileError, match="disk_full"):
        services.erasing.erase("Heron")
    assert services.journal.count() == before


def test_automatic_backups_are_offered_when_a_client_was_erased(
    services: Services, coach: Role, automatic: AutomaticBackups
) -> None:
    fill(services, coach, "Heron", "leaves")
    report = automatic.run().report
    assert report is not None
    gone = services.erasing.erase("Heron").value
    found = services.old_backups.look(services.safekeeping.places(), gone.code, gone.client_id)
    assert [(copy.path, copy.has_client) for copy in found] == [(report.path, True)]
    services.old_backups.erase(report.path, gone.code, gone.client_id)
    assert services.safekeeping.automatic.run().report is not None
    own = kept_backups.own_in(automatic.folder, services.path, services._database.key)
    assert {one.path for one in own} >= {report.path}


def test_the_reminder_is_settled_by_a_backup(
    services: Services, automatic: AutomaticBackups, clock: FixedClock
) -> None:
    clock.now += timedelta(days=30)
    kinds = {reminder.kind for reminder in services.reminders.due()}
    assert ReminderKind.BACKUP in kinds
    automatic.run()
    assert ReminderKind.BACKUP not in {one.kind for one in services.reminders.due()}


def test_a_damaged_journal_pushes_no_good_backup_out(
    automatic: AutomaticBackups, services: Services
) -> None:
    automatic.set_plan(replace(automatic.plan(), daily=1, weekly=0, monthly=0))
    good = automatic.run().report
    assert good is not None
    ((page,),) = services._database.read(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'entry_text'"
    )
    services.close()
    content = bytearray(services.path.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    services.path.write_bytes(content)
    with pytest.raises(JournalFileError, match="damaged_file"):
        automatic.run()
    assert _listed(automatic.folder) == [good.path.name]


def test_a_backup_beside_an_open_window_and_a_copied_journal_does_not_mix_up(
    automatic: AutomaticBackups, services: Services, tmp_path: Path, clock: FixedClock
) -> None:
    """A copy of the journal elsewhere has the same id: numbers go on, nothing is overwritten."""
    automatic.run()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(
        automatic.folder / "journal.2026-03-14.0001.by-hand.stance", elsewhere / "journal.stance"
    )
    copy = JournalFile(elsewhere / "journal.stance", clock).open(services._database.key)
    report = copy.safekeeping.automatic.run().report
    copy.close()
    assert report is not None
    assert report.path.name == "journal.2026-03-14.0002.by-hand.stance"


def _listed(folder: Path) -> list[str]:
    return names_in(folder) if folder.exists() else []


def test_an_empty_folder_of_the_name_of_the_second_is_not_written_to(
    services: Services, stick: Path
) -> None:
    automatic = services.safekeeping.automatic
    assert not automatic.second_is_away()
    stick.rename(stick.with_name("taken out"))
    stick.mkdir()  # the folder in which the stick appears
    assert automatic.second_is_away()
    made = automatic.run()
    assert made.second is None
    assert made.problem is not None
    assert made.problem.code == "second_folder_away"
    assert not any(stick.iterdir())
    stick.rmdir()
    stick.with_name("taken out").rename(stick)
    assert automatic.run(only_if_due=True).second is not None


def test_a_folder_that_lost_its_mark_is_chosen_once_more(services: Services, stick: Path) -> None:
    automatic = services.safekeeping.automatic
    (stick / kept_backups.MARK).unlink()
    assert automatic.second_is_away()
    automatic.set_plan(replace(automatic.plan(), second_mark=""))
    assert not automatic.second_is_away()
    assert automatic.run().second is not None


def test_a_second_folder_that_cannot_be_marked_is_refused(
    services: Services, tmp_path: Path
) -> None:
    automatic = services.safekeeping.automatic
    with pytest.raises(JournalFileError, match="folder_missing"):
        automatic.set_plan(replace(automatic.plan(), second=str(tmp_path / "nowhere")))
    assert automatic.plan().second == ""


def test_backups_under_an_earlier_passphrase_go_as_others_do(
    services: Services, automatic: AutomaticBackups, clock: FixedClock
) -> None:
    automatic.set_plan(replace(automatic.plan(), daily=1, weekly=0, monthly=0))
    automatic.run()
    services.passphrase.change("open sesame", "another passphrase")
    strange = automatic.folder / "journal.2026-03-14.0009.stance"
    JournalFile(strange, clock, 1).create("a third one").close()
    assert len(kept_backups.own_in(automatic.folder, services.path, services._database.key)) == 2
    clock.forward(days=1)
    made = automatic.run()
    assert made.report is not None
    assert names_in(automatic.folder) == [strange.name, made.report.path.name]


def test_the_newest_that_opens_goes_to_the_second_folder(
    services: Services, automatic: AutomaticBackups, tmp_path: Path
) -> None:
    automatic.run()
    services.passphrase.change("open sesame", "another passphrase")
    stick = tmp_path / "stick"
    stick.mkdir()
    automatic.set_plan(replace(automatic.plan(), second=str(stick)))
    second = automatic.run().second
    assert second is not None
    assert kept_backups.report_on(second.path, services._database.key).entries == 1


def test_readable_backups_are_listed_once_there_is_a_passphrase_and_can_be_erased(
    tmp_path: Path, clock: FixedClock
) -> None:
    services = JournalFile(tmp_path / "plain.stance", clock, 1).create(None)
    fill(services, services.practice.add_role(RoleKind.COACH).value, "Heron", "xx")
    services.safekeeping.automatic.run()
    by_hand = services.safekeeping.backup(tmp_path / "by hand.stance").path
    services.passphrase.encrypt("a new passphrase")
    sealed = services.safekeeping.automatic.run().report
    assert sealed is not None
    found = services.safekeeping.backups()
    assert sorted(one.readable for one in found) == [False, True, True]
    assert all(one.entries for one in found)
    assert services.safekeeping.erase_readable(found) == 2
    assert not by_hand.exists()
    assert [one.path for one in services.safekeeping.backups()] == [sealed.path]
    services.close()


def test_asking_whether_one_is_due_leaves_nothing_beside_a_closed_journal(
    services: Services, automatic: AutomaticBackups, tmp_path: Path
) -> None:
    automatic.run()
    services.close()
    before = sorted(item.name for item in services.path.parent.iterdir())
    assert automatic.run(only_if_due=True).report is None
    assert sorted(item.name for item in services.path.parent.iterdir()) == before
    assert not any(name.endswith(("-wal", "-shm")) for name in before)
