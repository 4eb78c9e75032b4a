"""The passphrase is changed, taken away, given: whole, or not at all."""

from __future__ import annotations

import os
import sqlite3
import stat
import unicodedata
from pathlib import Path

import pytest

from journal_app.domain.errors import InvalidValue, JournalFileError, WrongPassphrase
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.opening import FileKind, JournalFile
from journal_app.services.passphrase import Stage
from journal_app.storage import key_change
from tests.fixed_clock import FixedClock
from tests.services.passphrase.journals import NEW, OLD, TEXT, MakeDraft, _no_links, names, opens


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
