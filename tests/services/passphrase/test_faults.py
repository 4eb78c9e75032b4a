"""A change of the passphrase that ends half way, or fails: nothing is lost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.services.bundle import Services
from journal_app.services.opening import FileKind, JournalFile
from journal_app.services.safekeeping import Safekeeping
from journal_app.storage import files, key_change, rekeying
from tests import other_program
from tests.services.passphrase.journals import NEW, OLD, TEXT, _no_links, opens


class TestEndedHalfWay:
    """What stands there after a crash at each step, put there by hand."""

    def test_a_new_file_that_is_not_in_place_is_taken_away(
        self, journal_path: Path, services: Services, written: str
    ) -> None:
        services.close()
        beside = key_change.new_beside(journal_path)
        beside.write_bytes(b"half of it, readable: " + TEXT.encode() * 9000)
        JournalFile(journal_path).kind()
        assert not beside.exists()
        assert opens(journal_path, OLD, written)

    def test_a_second_name_of_the_same_file_is_taken_away(
        self, journal_path: Path, services: Services, written: str
    ) -> None:
        services.close()
        os.link(journal_path, key_change.old_beside(journal_path))
        before = journal_path.read_bytes()
        JournalFile(journal_path).kind()
        assert not key_change.was_left(journal_path)
        assert journal_path.read_bytes() == before

    def test_a_journal_that_was_put_aside_comes_back(
        self, journal_path: Path, services: Services, written: str
    ) -> None:
        services.close()
        journal_path.rename(key_change.old_beside(journal_path))
        key_change.new_beside(journal_path).write_bytes(b"new")
        assert JournalFile(journal_path).kind() is FileKind.ENCRYPTED
        assert opens(journal_path, OLD, written)
        assert not key_change.was_left(journal_path)

    def test_the_replaced_one_goes_when_the_new_one_was_opened(
        self, journal_path: Path, services: Services, written: str
    ) -> None:
        was = shutil.copy(journal_path, journal_path.with_name("was"))
        services.passphrase.change(OLD, NEW)
        services.close()
        old = key_change.old_beside(journal_path)
        Path(was).rename(old)
        file = JournalFile(journal_path, kdf_iterations=1)
        with pytest.raises(JournalFileError, match="passphrase_was_changed"):
            file.unlock(OLD)
        with pytest.raises(WrongPassphrase):
            file.unlock("neither of them")
        assert old.exists()
        file.unlock(NEW).close()
        assert not old.exists()

    def test_it_is_let_be_while_a_window_is_changing_it(
        self, journal_path: Path, services: Services
    ) -> None:
        beside = key_change.new_beside(journal_path)
        beside.write_bytes(b"being written")
        JournalFile(journal_path, kdf_iterations=1, beside_window=True).kind()
        assert beside.exists()

    def test_where_nothing_can_be_put_right_the_journal_opens_all_the_same(
        self, journal_path: Path, services: Services, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        services.close()

        def refuse(_journal: Path) -> None:
            raise JournalFileError("read_only", file="x")

        monkeypatch.setattr("journal_app.services.opening.heal", refuse)
        key_change.new_beside(journal_path).write_bytes(b"x")
        JournalFile(journal_path, kdf_iterations=1).unlock(OLD).close()


class TestFaults:
    """A fault at any step leaves the journal as it was, open, with nothing beside it."""

    STEPS = (
        (rekeying, "touch_private", False, True),
        (rekeying, "_export", True, True),
        (rekeying, "flush", False, True),
        (rekeying, "_prove", True, True),
        (rekeying, "_take_place", False, True),
        (rekeying, "_take_place", True, True),
        (rekeying, "_take_place", True, False),
        (rekeying, "flush_folder", False, True),
        (rekeying, "flush_folder", False, False),
        (rekeying, "checked_untouched", True, True),
        (Path, "replace", False, True),
        (Path, "replace", True, False),
    )
    """What fails, before or after it is done, on a disk with or without second names."""

    @pytest.mark.parametrize(("owner", "name", "late", "links"), STEPS)
    def test_a_full_disk(
        self,
        services: Services,
        written: str,
        monkeypatch: pytest.MonkeyPatch,
        owner: object,
        name: str,
        late: bool,
        links: bool,
    ) -> None:
        real = getattr(owner, name)
        at = 2 if name == "checked_untouched" else 1  # in its place, not beside it
        calls = 0

        def full(*given: object, **named: object) -> object:
            nonlocal calls
            calls += 1
            if calls != at:  # putting things right does not fail as well
                return real(*given, **named)
            if late:
                real(*given, **named)
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            if not links:
                patched.setattr(os, "link", _no_links)
            monkeypatch.setattr(Safekeeping, "backup_before", lambda *_: None)
            patched.setattr(owner, name, full)
            with pytest.raises(JournalFileError, match="disk_full"):
                services.passphrase.change(OLD, NEW)
        assert services.journal.entry(written).content.seen.startswith(TEXT)
        services.close()
        assert opens(services.path, OLD, written)
        assert not key_change.was_left(services.path)

    @pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
    @pytest.mark.parametrize("room", [400_000])
    def test_a_disk_that_really_is_full(self, journal_path: Path, room: int) -> None:
        code = """
import pathlib, resource, signal, sys
from journal_app.domain.errors import JournalFileError
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
path, room = pathlib.Path(sys.argv[1]), int(sys.argv[2])
file = JournalFile(path, kdf_iterations=1)
services = file.unlock("open sesame")
services.practice.add_role(RoleKind.COACH)
services.journal.save(services.journal.new_draft())
services.close()
services = file.unlock("open sesame")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
try:
    services.passphrase.change("open sesame", "another one")
except JournalFileError as error:
    print(error.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
if services.is_open:
    services.close()
services = file.unlock("open sesame")
print(services.journal.count(), services.safekeeping.check().ok)
services.close()
print(sorted(item.name for item in path.parent.iterdir()))
"""
        done = other_program.run("-c", code, journal_path, room)
        told, held, left = done.stdout.splitlines()
        assert told in {"disk_full", "cannot_write"}, done.stderr
        assert held == "1 True"
        assert left == "['journal.stance']"

    def test_a_folder_that_cannot_be_written_to(
        self, services: Services, written: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(_path: Path) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(rekeying, "touch_private", refuse)
        with pytest.raises(JournalFileError, match="read_only"):
            services.passphrase.change(OLD, NEW)
        assert services.journal.count() == 1
        assert not key_change.was_left(services.path)

    def test_without_a_backup_nothing_is_done(
        self, services: Services, written: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise JournalFileError("disk_full", file="backup")

        monkeypatch.setattr(Safekeeping, "backup_before", refuse)
        before = services.path.read_bytes()
        with pytest.raises(JournalFileError, match="disk_full"):
            services.passphrase.change(OLD, NEW)
        assert services.path.read_bytes() == before

    def test_a_damaged_journal_is_never_replaced(self, services: Services, written: str) -> None:
        services._database.empty_log()
        with services.path.open("r+b") as file:
            file.seek(-2000, os.SEEK_END)
            file.write(b"\0\0\0\0")
        with pytest.raises(JournalFileError, match="damaged_file"):
            services.passphrase.change(OLD, NEW)
        assert services.passphrase.matches(OLD)

    def test_a_new_file_that_lacks_a_row_never_takes_the_place(
        self, services: Services, written: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        export = rekeying._export

        def lossy(source: object, beside: Path, key: object, path: Path) -> None:
            export(source, beside, key, path)  # type: ignore[arg-type]
            connection = rekeying.connect_untouched(beside, key)  # type: ignore[arg-type]
            connection.execute("DELETE FROM revision")
            connection.close()

        monkeypatch.setattr(rekeying, "_export", lossy)
        with pytest.raises(JournalFileError, match="damaged_file"):
            services.passphrase.change(OLD, NEW)
        assert opens(services.path, OLD, written)


def test_names_are_told_apart_from_what_backups_leave(tmp_path: Path) -> None:
    journal = tmp_path / "journal.stance"
    for path in (key_change.new_beside(journal), key_change.old_beside(journal)):
        path.write_bytes(b"kept")
        files.remove_left_behind(tmp_path, ("journal",), ".stance")
        assert path.exists()
