"""What is being written and could not be kept in the file, on a full disk say.

While the journal is open it is held as the window holds it. When the journal is closed it is
sealed under a key made of the journal's own, and stays in memory alone: it is never written to a
disk in any other place. With the journal open again it is there as if it had been kept.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from journal_app.storage.vault import Key

WHERE = "where"
"""Where one was; nobody has to be asked about that."""
_NONCE = 12
_PURPOSE = b"stance: what could not be kept"


class Unkept:
    """Texts by what they are about, as they would stand in the file; on the store thread."""

    def __init__(self) -> None:
        self._held: dict[str, str] = {}
        self._sealed = b""
        self._seals_words = False

    @property
    def has_words(self) -> bool:
        """Whether words would be gone with the program; may be asked on any thread."""
        return self._seals_words or self._holds_words

    @property
    def _holds_words(self) -> bool:
        return any(about != WHERE for about in tuple(self._held))

    def hold(self, about: str, text: str) -> None:
        """Hold a text in place of what was held about the same."""
        self._held[about] = text

    def let_go(self, about: str) -> None:
        """It is kept now, or not wanted any more."""
        self._held.pop(about, None)

    def held(self, prefix: str) -> dict[str, str]:
        """What is held about whatever begins so."""
        return {about: text for about, text in self._held.items() if about.startswith(prefix)}

    def seal(self, key: Key | None) -> None:
        """The journal is being closed; what was written in a plain one cannot be sealed."""
        if self._held and key is not None:
            nonce = os.urandom(_NONCE)
            texts = json.dumps(self._held).encode()
            self._seals_words = self._holds_words
            self._sealed = nonce + _cipher(key).encrypt(nonce, texts, None)
        self._held.clear()

    def open(self, key: Key | None) -> None:
        """The journal is open again. Under another key what is sealed stays so."""
        if not self._sealed or key is None:
            return
        from cryptography.exceptions import InvalidTag

        nonce, sealed = self._sealed[:_NONCE], self._sealed[_NONCE:]
        try:
            self._held = json.loads(_cipher(key).decrypt(nonce, sealed, None))
        except InvalidTag:
            return
        self._sealed, self._seals_words = b"", False


def _cipher(key: Key) -> AESGCM:
    """A cipher under a key of its own, from which that of the journal cannot be told."""
    import hmac  # here as below: dear, and hardly ever needed

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(hmac.new(key.raw, _PURPOSE, "sha256").digest())
