"""The key of one journal in the system's keyring, for those who want that. Off unless chosen.

Only keyrings that keep their secrets encrypted under the login are used: the Keychain of macOS,
the Credential Manager of Windows, Secret Service and KWallet. Without one, or while it is locked,
absent or refusing, the passphrase is asked for as always. What is kept is the key of this one file,
never the passphrase; it fits nothing any more once the passphrase is changed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from journal_app.domain.errors import JournalFileError
from journal_app.storage.vault import Key, salt_of

SERVICE = "Stance journal"
SECURE = frozenset(
    {
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    }
)
"""By module and class. All others keep secrets readable, keep none, or are not known here."""
_KEY_BYTES = 32


def remember(key: Key) -> str:
    """Keeps a key; what it is found by again, which is no secret.

    Raises:
        JournalFileError: ``keyring_missing``, ``keyring_refused``.
    """
    found_by = key.salt.hex()
    keyring = _keyring()
    if keyring is None:
        raise JournalFileError("keyring_missing")
    try:
        keyring.set_password(SERVICE, found_by, key.raw.hex())
        kept = keyring.get_password(SERVICE, found_by)
    except Exception as error:  # each keyring has its own
        raise JournalFileError("keyring_refused") from error
    if kept != key.raw.hex():
        raise JournalFileError("keyring_refused")
    return found_by


def remembered(path: Path, found_by: str) -> Key | None:
    """The key of the journal at a path; None where another file lies there or nothing is kept.

    May wait until a person has unlocked the keyring; not on the thread of the window.

    Raises:
        JournalFileError: ``keyring_missing``, ``keyring_refused``.
    """
    salt = salt_of(path)
    if not found_by or salt.hex() != found_by:
        return None
    keyring = _keyring()
    if keyring is None:
        raise JournalFileError("keyring_missing")
    try:
        kept = keyring.get_password(SERVICE, found_by)
    except Exception as error:
        raise JournalFileError("keyring_refused") from error
    try:
        raw = bytes.fromhex(kept or "")
    except ValueError:
        return None
    return Key(raw, salt) if len(raw) == _KEY_BYTES else None


def forget(found_by: str) -> bool:
    """Removes what is kept; False where the keyring could not be asked."""
    if not found_by:
        return True
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        if keyring.get_password(SERVICE, found_by) is not None:
            keyring.delete_password(SERVICE, found_by)
    except Exception:
        return False
    return True


def _keyring() -> Any:
    """The best of the secure ones that work here; never what a configuration names instead."""
    from keyring import backend

    secure = []
    for one in backend.get_all_keyring():
        kind = type(one)
        if f"{kind.__module__}.{kind.__qualname__}" in SECURE:
            try:
                secure.append((float(one.priority), one))
            except Exception:  # noqa: S112 - says by failing that it does not work here
                continue
    return max(secure, key=lambda pair: pair[0])[1] if secure else None
