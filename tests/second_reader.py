"""Reads an encrypted journal without the program and without its database driver.

Follows what SQLCipher publishes of its format, version 4: pages of 4,096 bytes, each sealed by
itself. Of every page the last 80 bytes are its own: 16 for the initialisation vector, 64 for an
HMAC-SHA512 over the encrypted part, the vector and the number of the page. The first 16 bytes of
the file are the salt, in the place of the words an SQLite file begins with.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, VECTOR, SEAL, SALT = 4096, 16, 64, 16
ROUNDS = 256_000


def key_from_passphrase(passphrase: str, salt: bytes, rounds: int = ROUNDS) -> bytes:
    """The 32 bytes a passphrase stands for in the file with this salt."""
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return hashlib.pbkdf2_hmac("sha512", typed, salt, rounds, 32)


def decrypted(path: Path, key: bytes) -> bytes:
    """The journal as an ordinary SQLite file. Raises ValueError for a page that is not sealed."""
    data = path.read_bytes()
    assert len(data) % PAGE == 0
    salt = data[:SALT]
    sealing = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    plain = b""
    for number in range(1, len(data) // PAGE + 1):
        page = data[(number - 1) * PAGE : number * PAGE]
        body = page[SALT:] if number == 1 else page
        hidden, vector, seal = body[: -VECTOR - SEAL], body[-VECTOR - SEAL : -SEAL], body[-SEAL:]
        mac = hmac.new(sealing, hidden + vector + number.to_bytes(4, "little"), "sha512")
        if not hmac.compare_digest(mac.digest(), seal):
            raise ValueError(f"page {number} is not sealed with this key")
        reading = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        shown = reading.update(hidden) + reading.finalize()
        begins = b"SQLite format 3\x00" if number == 1 else b""
        plain += begins + shown + vector + seal
    return plain
