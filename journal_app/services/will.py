"""The professional will: written, read, and kept apart until somebody opens it."""

from __future__ import annotations

from dataclasses import replace

from journal_app.domain.clock import Clock
from journal_app.domain.will import ProfessionalWill
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import will as storage
from journal_app.storage.database import Database
from journal_app.storage.text import storable


class Will:
    """There is one in a journal, or none."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def read(self) -> ProfessionalWill:
        """What is written."""
        return storage.will(self._db)

    def write(self, will: ProfessionalWill) -> Saved[ProfessionalWill]:
        """Writes it, with the present as its date; nothing happens where nothing changed."""
        before = self.read()
        changed = ProfessionalWill(
            opens=storable(will.opens).strip(),
            destroys=storable(will.destroys).strip(),
            passphrase_kept=storable(will.passphrase_kept).strip(),
            words=storable(will.words).strip(),
        )
        if changed == replace(before, changed_at=None):
            return Saved(before, Change.of())
        storage.write(self._db, changed, self._clock())
        return Saved(self.read(), Change.of(Subject.PRACTICE))
