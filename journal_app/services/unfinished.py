"""What is being written in forms: kept while one writes, given back, let go of."""

from __future__ import annotations

from journal_app.domain.clock import Clock
from journal_app.domain.unfinished import FormKind, Unfinished, Written
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import unfinished as storage
from journal_app.storage.database import Database
from journal_app.storage.text import storable


class UnfinishedForms:
    """Small drafts: one for each form that is open. They are part of the journal file."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def all(self) -> tuple[Unfinished, ...]:
        """All that is kept, the newest first."""
        return storage.unfinished(self._db)

    def keep(self, form: FormKind, written: Written) -> Saved[None]:
        """Keeps what stands in a form, in place of what was kept of it before."""
        words = {
            name: storable(said) if isinstance(said, str) else said
            for name, said in written.words.items()
        }
        clean = Written(written.about, storable(written.client), words)
        storage.keep(self._db, form, clean, self._clock())
        return Saved(None, Change.of(Subject.DRAFTS))

    def drop(self, form: FormKind, about: str = "") -> Saved[None]:
        """Lets go of what was kept of a form. None being there is harmless."""
        storage.drop(self._db, form, about)
        return Saved(None, Change.of(Subject.DRAFTS))

    def put_back(self, kept: Unfinished) -> Saved[None]:
        """Takes letting go back; it is kept as of then."""
        storage.keep(self._db, kept.form, kept.written, kept.at)
        return Saved(None, Change.of(Subject.DRAFTS))
