"""Keys, and what kind of file lies at a path.

An encrypted journal is a SQLCipher 4 file with its standard settings: pages of 4,096 bytes, the
first 16 bytes of the file are the salt, the key is PBKDF2-HMAC-SHA512 of the passphrase. Other
programs that know SQLCipher open it with the passphrase alone.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.storage.file_errors import error_for_os
from journal_app.storage.looking import look_at

ITERATIONS = 256_000
PAGE = 4096
_SALT = 16
_PLAIN_HEADER = b"SQLite format 3\x00"
_TAG, _RESERVED = 64, 80
# 4,096 random bytes miss a given value once in nine million times; texts and tables miss many.
_LEAST_DISTINCT = 240


class FileKind(StrEnum):
    """What lies at a path."""

    MISSING = "missing"
    EMPTY = "empty"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"
    FOREIGN = "foreign"
    """A folder, or a file that can be no journal."""


@dataclass(frozen=True, slots=True)
class Key:
    """The key of one encrypted file; never shown."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """The form the database takes it in: 64 and 32 hexadecimal digits."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def file_kind(path: Path) -> FileKind:
    """What lies at ``path``, told by its first page.

    Raises:
        JournalFileError: when there is something that may not be read.
    """
    page = _first_page(path)
    if page is None:
        return FileKind.FOREIGN if path.exists() else FileKind.MISSING
    if not page:
        return FileKind.EMPTY
    if page.startswith(_PLAIN_HEADER):
        return FileKind.PLAIN
    looks_random = len(page) == PAGE and len(set(page)) >= _LEAST_DISTINCT
    return FileKind.ENCRYPTED if looks_random else FileKind.FOREIGN


def _first_page(path: Path) -> bytes | None:
    try:
        return look_at(path, PAGE)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        if path.is_dir():  # Windows says "permission denied" of a folder
            return None
        raise error_for_os(error, path) from error


def salt_of(path: Path) -> bytes:
    """The salt of an encrypted file: its first 16 bytes."""
    return (_first_page(path) or b"")[:_SALT]


def derive_key(passphrase: str, salt: bytes, iterations: int = ITERATIONS) -> bytes:
    """The 32 bytes of the key. Slow on purpose (about 0.2 s); lets other threads run.

    The passphrase is taken in its composed Unicode form, so that it does not matter which
    keyboard wrote an accent.

    Raises:
        InvalidValue: ``passphrase_empty``.
    """
    if not passphrase:
        raise InvalidValue("passphrase_empty")
    composed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    import hashlib  # here and below: dear, and no key is needed before the first picture

    return hashlib.pbkdf2_hmac("sha512", composed, salt, iterations, 32)


def new_key(passphrase: str, iterations: int = ITERATIONS) -> Key:
    """The key for a file to be made, with a salt of its own. Slow like ``derive_key``."""
    salt = os.urandom(_SALT)
    return Key(derive_key(passphrase, salt, iterations), salt)


def key_for(path: Path, passphrase: str, iterations: int = ITERATIONS) -> Key:
    """The key that this passphrase makes for the file at ``path``; it may be the wrong one."""
    salt = salt_of(path)
    return Key(derive_key(passphrase, salt, iterations), salt)


def fits_some_page(path: Path, key: Key, look_at_most: int = 8) -> bool:
    """Whether the key seals any of the first pages after the first.

    Tells a damaged first page from a wrong passphrase, which look alike when opening.
    """
    import hashlib
    import hmac

    sealing = hashlib.pbkdf2_hmac("sha512", key.raw, bytes(b ^ 0x3A for b in key.salt), 2, 32)
    pages = look_at(path, look_at_most * PAGE, PAGE)
    for number in range(2, 2 + len(pages) // PAGE):
        page = pages[(number - 2) * PAGE : (number - 1) * PAGE]
        sealed = page[: PAGE - _RESERVED + _SALT] + number.to_bytes(4, "little")
        tag = hmac.new(sealing, sealed, "sha512").digest()
        if hmac.compare_digest(tag, page[-_TAG:]):
            return True
    return False
