"""What is being written in forms: kept while one writes, given back, let go of."""

from __future__ import annotations

import contextlib
import json

from journal_app.domain.clock import Clock
from journal_app.domain.errors import JournalFileError
from journal_app.domain.unfinished import FormKind, Unfinished, Written
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.unkept import Unkept
from journal_app.storage import unfinished as storage
from journal_app.storage.database import Database
from journal_app.storage.text import storable


class UnfinishedForms:
    """Small drafts: one for each form that is open. They are part of the journal file."""

    def __init__(self, db: Database, clock: Clock, unkept: Unkept) -> None:
        self._db = db
        self._unkept = unkept
        self._clock = clock

    def all(self) -> tuple[Unfinished, ...]:
        """All that is kept, or held until it can be, the newest first."""
        held = self._held()
        those = {storage.key_of(one.form, one.written.about): one for one in held}
        kept = (
            one
            for one in storage.unfinished(self._db)
            if storage.key_of(one.form, one.written.about) not in those
        )
        return tuple(sorted((*held, *kept), key=lambda one: one.at, reverse=True))

    def keep(self, form: FormKind, written: Written) -> Saved[None]:
        """Keeps what stands in a form, in place of what was kept of it before.

        Raises:
            JournalFileError: it is held then, see ``Unkept``.
        """
        words = {
            name: storable(said) if isinstance(said, str) else said
            for name, said in written.words.items()
        }
        clean = Written(written.about, storable(written.client), words)
        self._keep(Unfinished(form, clean, self._clock()))
        return Saved(None, Change.of(Subject.DRAFTS))

    def keep_held(self) -> None:
        """Keeps what could not be kept before; what still cannot stays held."""
        with contextlib.suppress(JournalFileError):
            for one in self._held():
                self._keep(one)

    def _keep(self, one: Unfinished) -> None:
        key = storage.key_of(one.form, one.written.about)
        try:
            storage.keep(self._db, one.form, one.written, one.at)
        except JournalFileError:
            self._unkept.hold(key, json.dumps(storage.value_of(one.written, one.at)))
            raise
        self._unkept.let_go(key)

    def _held(self) -> tuple[Unfinished, ...]:
        found = self._unkept.held(storage.PREFIX).items()
        read = (storage.read_kept(key, text) for key, text in found)
        return tuple(one for one in read if one is not None)

    def drop(self, form: FormKind, about: str = "") -> Saved[None]:
        """Lets go of what was kept of a form. None being there is harmless."""
        self._unkept.let_go(storage.key_of(form, about))
        storage.drop(self._db, form, about)
        return Saved(None, Change.of(Subject.DRAFTS))

    def put_back(self, kept: Unfinished) -> Saved[None]:
        """Takes letting go back; it is kept as of then."""
        storage.keep(self._db, kept.form, kept.written, kept.at)
        return Saved(None, Change.of(Subject.DRAFTS))
