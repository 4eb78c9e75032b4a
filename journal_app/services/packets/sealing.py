"""Sealing in age format: to a passphrase, or to somebody's public key."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, JournalFileError, PacketError
from journal_app.services.packets import apart
from journal_app.services.packets.pass_words import typed_passphrase
from journal_app.storage.file_errors import error_for_os

MOST_BYTES = 64 * 2**20
"""No packet is larger; one that claims to be is not read."""
MOST_WORK = 21
"""Deriving the key of a packet takes 2 to the power of this many rounds at most, and the same
number of KiB of memory; sealing takes about a second, which is 18 to 20 today."""
_MAGIC = b"age-encryption.org/v1\n"
_LONGEST_HEADER = 65_536
_SCRYPT = re.compile(rb"-> scrypt \S+ (\d{1,9})\Z")
_SECRET = "AGE-SECRET-KEY-"  # noqa: S105 - how such a key begins, not one


class Lock(StrEnum):
    """What opens a packet."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the kind of lock, not what opens it
    KEY = "key"


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A key to seal to (``public``, may be handed on) and the one that opens (``secret``)."""

    public: str
    secret: str


def new_key_pair() -> KeyPair:
    """A new pair."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return KeyPair(str(identity.to_public()), str(identity))


def checked_recipient(typed: str) -> str:
    """A public key as it may be sealed to.

    Raises:
        InvalidValue: ``recipient_is_secret``, ``recipient_unreadable``.
    """
    from pyrage import RecipientError, x25519

    # As it comes out of a letter: broken into lines, with spaces nobody sees.
    key = "".join(typed.replace("\N{ZERO WIDTH SPACE}", "").split())
    if _SECRET in key.upper():
        raise InvalidValue("recipient_is_secret")
    try:
        return str(x25519.Recipient.from_str(key.lower()))
    except RecipientError as error:
        raise InvalidValue("recipient_unreadable") from error


def seal_with_passphrase(plain: bytes, passphrase: str) -> bytes:
    """The sealed file. Takes about a second, on purpose: so does every try at guessing."""
    return apart.sealed_with(passphrase, plain)


def seal_to_key(plain: bytes, recipient: str) -> bytes:
    """The sealed file.

    Raises:
        InvalidValue: as ``checked_recipient``.
    """
    import pyrage

    to = pyrage.x25519.Recipient.from_str(checked_recipient(recipient))
    return bytes(pyrage.encrypt(plain, [to]))


def read_sealed(path: Path) -> bytes:
    """The bytes of a sealed file.

    Raises:
        PacketError: ``packet_not_one``, ``packet_too_large``.
        JournalFileError: the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            sealed = file.read(MOST_BYTES + 1)
    except IsADirectoryError as error:
        raise PacketError("packet_not_one", file=str(path)) from error
    except FileNotFoundError as error:
        raise JournalFileError("file_missing", file=str(path)) from error
    except OSError as error:
        raise error_for_os(error, path) from error
    if len(sealed) > MOST_BYTES:
        raise PacketError("packet_too_large", file=str(path))
    if not sealed.startswith(_MAGIC):
        raise PacketError("packet_not_one", file=str(path))
    return sealed


def lock_of(sealed: bytes) -> Lock:
    """What opens it, told by its header without opening it.

    Raises:
        PacketError: ``packet_not_one``, ``packet_damaged``, ``packet_too_much_work``.
    """
    if not sealed.startswith(_MAGIC):
        raise PacketError("packet_not_one")
    head, found, _ = sealed[:_LONGEST_HEADER].partition(b"\n---")
    if not found:
        raise PacketError("packet_damaged")
    stanzas = [line for line in head.split(b"\n") if line.startswith(b"-> ")]
    if not any(line.startswith(b"-> scrypt") for line in stanzas):
        return Lock.KEY
    work = _SCRYPT.fullmatch(stanzas[0])
    if work is None or len(stanzas) != 1:
        raise PacketError("packet_damaged")
    if int(work[1]) > MOST_WORK:
        raise PacketError("packet_too_much_work")
    return Lock.PASSPHRASE


def unseal_with_passphrase(sealed: bytes, passphrase: str) -> bytes:
    """What was sealed. Takes about a second.

    Raises:
        PacketError: ``packet_wrong_passphrase``, ``packet_damaged``, and as ``lock_of``.
    """
    if lock_of(sealed) is not Lock.PASSPHRASE:
        raise PacketError("packet_other_key")
    # A passphrase of our own is written in one way; one of another program is taken as it is.
    tries = dict.fromkeys((typed_passphrase(passphrase), passphrase))
    told, plain = apart.opened_with(tries, sealed)
    if told is apart.Told.DONE:
        return plain
    damaged = told is apart.Told.DAMAGED
    raise PacketError("packet_damaged" if damaged else "packet_wrong_passphrase")


def unseal_with_keys(sealed: bytes, secrets: Sequence[str]) -> bytes:
    """What was sealed to one of these keys.

    Raises:
        PacketError: ``packet_other_key``, ``packet_damaged``, and as ``lock_of``.
    """
    import pyrage

    if lock_of(sealed) is not Lock.KEY or not secrets:
        raise PacketError("packet_other_key")
    try:
        keys = [pyrage.x25519.Identity.from_str(secret) for secret in secrets]
    except pyrage.IdentityError as error:
        raise PacketError("identity_unreadable") from error
    try:
        return bytes(pyrage.decrypt(sealed, keys))
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise PacketError("packet_other_key") from error
        raise PacketError("packet_damaged") from error
