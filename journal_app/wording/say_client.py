"""Says what belongs to one client: what is given out about them, and how long it is kept."""

from __future__ import annotations

from journal_app.domain.retention import RetentionBasis
from journal_app.wording import client_file_words, retention_words
from journal_app.wording.voice import Speaker


class ClientSpeaker(Speaker):
    """The part of ``Words`` about a client as a whole."""

    def in_client_file(self, text: str, count: int = -1, /, **details: str) -> str:
        """A heading or sentence of ``client_file_words``, with its details."""
        return self._voice.say(client_file_words.CONTEXT, text, count, **details)

    def retention(self, basis: RetentionBasis) -> str:
        """Where a proposal for keeping comes from, and that it is no advice."""
        where = self._voice.say(retention_words.CONTEXT, retention_words.BASES[basis])
        return f"{where} {self._voice.say(retention_words.CONTEXT, retention_words.CHECK)}"
