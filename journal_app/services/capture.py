"""What helps to begin an entry quickly: guesses that are offered, never insisted upon."""

from __future__ import annotations

from random import Random, SystemRandom

from journal_app.domain.client_codes import suggested_code
from journal_app.domain.doubles import Session
from journal_app.domain.entry import EntryDraft
from journal_app.storage import suggestions, visits
from journal_app.storage.database import Database
from journal_app.storage.suggestions import Usual
from journal_app.wording.code_words import code_words

__all__ = ["Capture", "Session", "Usual"]


class Capture:
    """Reads only; nothing here changes the journal."""

    def __init__(self, database: Database, dice: Random | None = None) -> None:
        self._db = database
        self._dice = dice or SystemRandom()

    def usual(self, client: str) -> Usual | None:
        """Role, length, format, agreement and pay of the last session with a client, if any."""
        return suggestions.usual_with(self._db, client)

    def doubles(self, draft: EntryDraft) -> tuple[Session, ...]:
        """Saved sessions that may be the one a draft is about; see ``domain.doubles``."""
        return visits.doubles(self._db, draft)

    def suggest_code(self, language: str) -> str:
        """A neutral client code that is not in use, from the words of a language."""
        used = visits.codes_seen_last(self._db)
        return suggested_code(code_words(language), used, self._dice)
