"""Keys and kinds of files."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from journal_app.domain.errors import InvalidValue
from journal_app.storage.database import Database
from journal_app.storage.vault import (
    PAGE,
    FileKind,
    Key,
    derive_key,
    file_kind,
    fits_some_page,
    key_for,
    new_key,
    salt_of,
)


def test_kinds_of_files(tmp_path: Path, journal_path: Path) -> None:
    plain = tmp_path / "plain.stance"
    Database.create(plain, None).close()
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("Dear diary, " * 1000)
    (tmp_path / "short").write_bytes(os.urandom(100))
    (tmp_path / "zeros").write_bytes(bytes(10 * PAGE))
    assert file_kind(tmp_path / "nothing") is FileKind.MISSING
    assert file_kind(tmp_path / "nowhere" / "nothing") is FileKind.MISSING
    assert file_kind(tmp_path / "text" / "below") is FileKind.MISSING
    assert file_kind(tmp_path / "empty") is FileKind.EMPTY
    assert file_kind(plain) is FileKind.PLAIN
    assert file_kind(journal_path) is FileKind.ENCRYPTED
    for foreign in (tmp_path, tmp_path / "text", tmp_path / "short", tmp_path / "zeros"):
        assert file_kind(foreign) is FileKind.FOREIGN


def test_other_programs_open_it_with_the_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.stance"
    Database.create(path, new_key("correct horse, Straße 7")).close()
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA key = 'correct horse, Straße 7'")
    assert connection.execute("SELECT count(*) FROM journal").fetchone() == (1,)
    connection.close()


def test_the_key_is_that_of_the_salt_in_the_file(journal_path: Path, journal_key: Key) -> None:
    assert salt_of(journal_path) == journal_key.salt
    assert key_for(journal_path, "open sesame", 1) == journal_key
    assert key_for(journal_path, "open  sesame", 1) != journal_key


def test_the_key_is_the_standard_derivation() -> None:
    assert derive_key("p", b"s" * 16, 3) == hashlib.pbkdf2_hmac("sha512", b"p", b"s" * 16, 3, 32)


def test_an_accent_is_an_accent_from_any_keyboard() -> None:
    assert derive_key("caf\u00e9", b"s" * 16, 1) == derive_key("cafe\u0301", b"s" * 16, 1)


def test_an_empty_passphrase_is_refused() -> None:
    with pytest.raises(InvalidValue, match="passphrase_empty"):
        derive_key("", b"s" * 16, 1)


def test_keys_do_not_show_themselves(journal_key: Key) -> None:
    assert journal_key.raw.hex() not in repr(journal_key)
    assert repr(journal_key.raw) not in repr(journal_key)


def test_a_key_is_known_by_any_page(journal_path: Path, journal_key: Key) -> None:
    assert fits_some_page(journal_path, journal_key)
    assert not fits_some_page(journal_path, new_key("other", 1))
