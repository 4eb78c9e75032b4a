"""The passphrase is changed, taken away, given: whole, or not at all, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue, JournalFileError, WrongPassphrase
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.opening import FileKind, JournalFile
from journal_app.services.passphrase import Stage
from journal_app.services.safekeeping import Safekeeping
from journal_app.storage import files, key_change, rekeying
from tests import other_program, second_reader
from tests.fixed_clock import FixedClock

MakeDraft = Callable[..., EntryDraft]
OLD, NEW = "open sesame", "a new one of words"
TEXT = "a xylograph of silence"


@pytest.fixture
def written(services: Services, coach: Role, make_draft: MakeDraft) -> str:
    """The id of an entry."""
    draft = make_draft(role_id=coach.id, client="Heron", seen=f"{TEXT} " * 300)
    return services.journal.save(draft).value.id


def file_of(services: Services) -> JournalFile:
    return JournalFile(services.path, FixedClock(), kdf_iterations=1)


def names(path: Path) -> set[str]:
    return {item.name for item in path.parent.iterdir() if not item.name.endswith(("-wal", "-shm"))}


def opens(path: Path, passphrase: str | None, entry_id: str) -> bool:
    """Whether the journal opens so, sound and with its entry."""
    try:
        services = JournalFile(path, kdf_iterations=1, beside_window=True).unlock(passphrase)
    except WrongPassphrase:
        return False
    try:
        return (
            services.safekeeping.check().ok
            and TEXT in services.journal.entry(entry_id).content.seen
        )
    finally:
        services.close()


class TestChange:
    def test_the_new_one_opens_and_the_old_one_does_not(
        self, services: Services, written: str
    ) -> None:
        stages: list[Stage] = []
        done = services.passphrase.change(OLD, NEW, stages.append).value
        assert stages == list(Stage)
        assert opens(services.path, NEW, written)
        assert not opens(services.path, OLD, written)
        assert done.backup is not None
        assert opens(done.backup.path, OLD, written)  # said on the page
        assert not opens(done.backup.path, NEW, written)
        assert names(services.path) == {"journal.stance", "journal.stance.lock"}

    def test_the_journal_goes_on_being_used(
        self, services: Services, written: str, coach: Role, make_draft: MakeDraft
    ) -> None:
        services.passphrase.change(OLD, NEW)
        services.journal.save(make_draft(role_id=coach.id, client="K2"))
        assert services.journal.count() == 2
        assert services.safekeeping.check().ok
        services.passphrase.change(NEW, OLD)
        assert services.journal.count() == 2
        assert opens(services.path, OLD, written)

    def test_another_salt_each_time_and_private_from_the_first_byte(
        self, services: Services, written: str
    ) -> None:
        before = services.path.read_bytes()[:16]
        services.passphrase.change(OLD, NEW)
        assert services.path.read_bytes()[:16] != before
        assert os.name != "posix" or stat.S_IMODE(services.path.stat().st_mode) == 0o600

    def test_what_marks_the_file_is_kept(self, services: Services, written: str) -> None:
        def marks() -> list[object]:
            database = services._database
            return [
                database.read(f"PRAGMA {name}")[0][0]
                for name in ("user_version", "application_id", "page_size", "journal_mode")
            ]

        before = marks()
        services.passphrase.change(OLD, NEW)
        assert marks() == before

    @pytest.mark.parametrize("wrong", ["", "open Sesame", None, NEW])
    def test_the_present_one_has_to_be_known(
        self, services: Services, written: str, wrong: str | None
    ) -> None:
        with pytest.raises(WrongPassphrase):
            services.passphrase.change(wrong, NEW)
        with pytest.raises(WrongPassphrase):
            services.passphrase.decrypt(wrong)
        assert opens(services.path, OLD, written)
        assert names(services.path) == {"journal.stance", "journal.stance.lock"}

    @pytest.mark.parametrize(
        ("new", "code"), [("short", "passphrase_short"), (OLD, "passphrase_same")]
    )
    def test_one_that_will_not_do_is_told_before_anything_is_written(
        self, services: Services, new: str, code: str
    ) -> None:
        with pytest.raises(InvalidValue, match=code):
            services.passphrase.change(OLD, new)
        assert names(services.path) == {"journal.stance", "journal.stance.lock"}

    def test_any_keyboard_writes_the_same_passphrase(self, services: Services) -> None:
        new = "Zoë 😀 Übergänge 한글"
        services.passphrase.change(OLD, unicodedata.normalize("NFD", new))
        assert services.passphrase.matches(unicodedata.normalize("NFC", new))
        assert services.passphrase.matches(unicodedata.normalize("NFD", new))
        assert not services.passphrase.matches(new.replace("😀", "😃"))

    def test_not_while_another_program_has_it_open(
        self, services: Services, written: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("journal_app.storage.connecting.BUSY_SECONDS", 0.05)
        other = JournalFile(services.path, kdf_iterations=1, beside_window=True).unlock(OLD)
        with pytest.raises(JournalFileError, match="open_elsewhere"):
            other.passphrase.change(OLD, NEW)  # beside a window
        other.journal.count()
        with pytest.raises(JournalFileError, match="file_busy"):
            services.passphrase.change(OLD, NEW)  # the window, with the other beside it
        other.close()
        assert services.journal.count() == 1
        services.passphrase.change(OLD, NEW)

    def test_what_is_written_meanwhile_is_waited_for(
        self, services: Services, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("journal_app.storage.connecting.BUSY_SECONDS", 0.05)
        with services._database.raw_transaction(), pytest.raises(RuntimeError):
            services.passphrase.change(OLD, NEW)
        assert services.is_open

    def test_a_link_goes_on_pointing_at_the_journal(
        self, services: Services, written: str, tmp_path: Path
    ) -> None:
        services.close()
        folder = tmp_path / "links"
        folder.mkdir()
        link = folder / "linked.stance"
        link.symlink_to(services.path)
        linked = JournalFile(link, kdf_iterations=1).unlock(OLD)
        linked.passphrase.change(OLD, NEW)
        linked.close()
        assert link.is_symlink()
        assert opens(services.path, NEW, written)

    def test_without_second_names_for_files_it_is_done_all_the_same(
        self, services: Services, written: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "link", _no_links)
        services.passphrase.change(OLD, NEW)
        assert opens(services.path, NEW, written)
        assert not key_change.was_left(services.path)


class TestPlainAndBack:
    def test_a_passphrase_is_given_and_nothing_readable_stays(
        self, tmp_path: Path, make_draft: MakeDraft
    ) -> None:
        file = JournalFile(tmp_path / "journal.stance", FixedClock(), kdf_iterations=1)
        services = file.create(None)
        role = services.practice.add_role(RoleKind.COACH).value
        entry = services.journal.save(make_draft(role_id=role.id, seen=TEXT * 300)).value
        assert services.passphrase.encrypt(NEW).value.backup is None
        assert services.encrypted
        assert file.kind() is FileKind.ENCRYPTED
        everything = b"".join(item.read_bytes() for item in tmp_path.iterdir())
        assert b"xylograph" not in everything
        assert services.journal.entry(entry.id).content.seen.startswith(TEXT)
        with pytest.raises(JournalFileError, match="is_encrypted"):
            services.passphrase.encrypt(NEW)
        services.close()
        assert opens(file.path, NEW, entry.id)

    def test_it_is_taken_away_and_any_sqlite_program_reads_it(
        self, services: Services, written: str
    ) -> None:
        report = services.passphrase.decrypt(OLD).value.backup
        assert not services.encrypted
        assert report is not None
        assert opens(report.path, OLD, written)
        services.close()
        assert opens(services.path, None, written)
        with sqlite3.connect(services.path) as plain:
            assert plain.execute("SELECT count(*) FROM entry").fetchone() == (1,)
        plain.close()
        assert services.passphrase.sheet_state().made_at is None if services.is_open else True

    def test_only_what_is_not_so_yet(self, tmp_path: Path) -> None:
        services = JournalFile(tmp_path / "plain.stance", kdf_iterations=1).create(None)
        for act in (
            lambda: services.passphrase.change("", NEW),
            lambda: services.passphrase.decrypt(""),
            services.passphrase.sheet,
            services.passphrase.note_sheet_made,
            lambda: services.passphrase.test_sheet(""),
        ):
            with pytest.raises(JournalFileError, match="not_encrypted"):
                act()
        services.close()


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


class TestSheet:
    def test_it_opens_the_journal_and_lets_the_passphrase_be_set_anew(
        self, services: Services, written: str
    ) -> None:
        groups = services.passphrase.sheet()
        services.close()
        file = file_of(services)
        opened = file.open_by_sheet(file.key_from_sheet(" ".join(groups).lower()))
        assert opened.journal.entry(written).content.seen.startswith(TEXT)
        assert opened.passphrase.by_sheet
        opened.passphrase.change(None, NEW)
        assert not opened.passphrase.by_sheet
        with pytest.raises(WrongPassphrase):
            opened.passphrase.change(None, OLD)
        opened.close()
        with pytest.raises(JournalFileError, match="recovery_other"):
            file.open_by_sheet(file.key_from_sheet("-".join(groups)))
        assert opens(services.path, NEW, written)

    def test_when_it_was_made_and_tested_is_kept(
        self, services: Services, clock: FixedClock
    ) -> None:
        sheets = services.passphrase
        assert not sheets.sheet_state().is_good
        made = sheets.note_sheet_made().value
        assert (made.made_at, made.tested_at, made.is_good) == (clock(), None, True)
        groups = sheets.sheet()
        wrong = "0" if groups[4][0] != "0" else "1"
        with pytest.raises(InvalidValue, match="recovery_group"):
            sheets.test_sheet(" ".join((*groups[:4], wrong + groups[4][1:], *groups[5:])))
        tested = sheets.test_sheet("".join(groups)).value
        assert (tested.made_at, tested.tested_at) == (clock(), clock())

    def test_another_passphrase_needs_another_sheet(self, services: Services) -> None:
        services.passphrase.note_sheet_made()
        groups = services.passphrase.sheet()
        services.passphrase.change(OLD, NEW)
        state = services.passphrase.sheet_state()
        assert state.outdated
        assert not state.is_good
        with pytest.raises(JournalFileError, match="recovery_other"):
            services.passphrase.test_sheet(" ".join(groups))
        services.passphrase.test_sheet(" ".join(services.passphrase.sheet()))
        assert services.passphrase.sheet_state().is_good

    def test_nothing_of_it_is_written_anywhere(self, services: Services, tmp_path: Path) -> None:
        groups = services.passphrase.sheet()
        services.passphrase.note_sheet_made()
        services.passphrase.test_sheet("-".join(groups))
        kept = services.practice.setting("recovery.sheet", None)
        assert isinstance(kept, dict)
        assert set(kept) == {"salt", "made", "tested"}
        assert bytes.fromhex(kept["salt"]) == services.path.read_bytes()[:16]


class TestSecondReader:
    def test_every_page_is_read_without_the_program(
        self, services: Services, written: str, tmp_path: Path
    ) -> None:
        services.passphrase.change(OLD, NEW)
        services.close()
        salt = services.path.read_bytes()[:16]
        key = second_reader.key_from_passphrase(NEW, salt, rounds=1)
        content = second_reader.decrypted(services.path, key)
        self._read(tmp_path / "shown.db", content, written)

    def test_with_all_rounds_of_a_real_journal(self, tmp_path: Path) -> None:
        services = JournalFile(tmp_path / "journal.stance").create("Zoe\u0308 😀 und Söhne")
        services.close()
        salt = services.path.read_bytes()[:16]
        key = second_reader.key_from_passphrase("Zoë 😀 und Söhne", salt)
        shown = tmp_path / "shown.db"
        shown.write_bytes(second_reader.decrypted(services.path, key))
        plain = sqlite3.connect(shown)
        assert plain.execute("SELECT count(*) FROM journal").fetchone() == (1,)
        plain.close()

    def test_with_the_recovery_sheet_alone(
        self, services: Services, written: str, tmp_path: Path
    ) -> None:
        from journal_app.domain.recovery_key import read_key

        groups = services.passphrase.sheet()
        services.close()
        content = second_reader.decrypted(services.path, read_key("".join(groups)))
        self._read(tmp_path / "shown.db", content, written)

    def test_a_wrong_key_opens_no_page(self, services: Services) -> None:
        services.close()
        with pytest.raises(ValueError, match="page 1 "):
            second_reader.decrypted(services.path, bytes(32))

    def test_the_sqlcipher_command_opens_it(self, tmp_path: Path) -> None:
        command = shutil.which("sqlcipher")
        if command is None:
            pytest.skip("the sqlcipher command is not installed")
        version = _asked(command, tmp_path / "none.db", "PRAGMA cipher_version;")
        if int(version.split(".")[0] or 0) < 4:
            pytest.skip(f"sqlcipher {version} does not know files of version 4")
        services = JournalFile(tmp_path / "journal.stance").create(NEW)
        groups = services.passphrase.sheet()
        services.close()
        from journal_app.domain.recovery_key import read_key

        for key in (f"'{NEW}'", f"\"x'{read_key(''.join(groups)).hex()}'\""):
            told = _asked(
                command, services.path, f"PRAGMA key = {key}; SELECT count(*) FROM journal;"
            )
            assert told.split()[-1] == "1"

    def _read(self, shown: Path, content: bytes, entry_id: str) -> None:
        shown.write_bytes(content)
        plain = sqlite3.connect(shown)
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        seen = plain.execute(
            "SELECT seen FROM entry_text JOIN entry USING (seq) WHERE id = ?", (entry_id,)
        ).fetchone()
        assert TEXT in seen[0]
        plain.close()


def _asked(command: str, path: Path, sql: str) -> str:
    done = subprocess.run(
        [command, str(path)], input=sql, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def _no_links(*_: object, **__: object) -> None:
    raise OSError(95, "Operation not supported")


def test_names_are_told_apart_from_what_backups_leave(tmp_path: Path) -> None:
    journal = tmp_path / "journal.stance"
    for path in (key_change.new_beside(journal), key_change.old_beside(journal)):
        path.write_bytes(b"kept")
        files.remove_left_behind(tmp_path, ("journal",), ".stance")
        assert path.exists()
