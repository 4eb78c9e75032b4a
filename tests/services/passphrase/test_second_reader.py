"""Another program reads an encrypted journal by what is written about its format."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from tests import second_reader
from tests.services.passphrase.journals import NEW, OLD, TEXT


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
