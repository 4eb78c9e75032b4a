"""Supervision: what waits to be taken there."""

from __future__ import annotations

from journal_app.domain.clock import Clock
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import referrals
from journal_app.storage import supervision as storage
from journal_app.storage.database import Database
from journal_app.storage.taken_up import take_up

__all__ = ["ItemKind", "Supervision", "SupervisionItem"]


class Supervision:
    """The use cases around what waits for supervision."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def waiting(self) -> tuple[SupervisionItem, ...]:
        """All that waits, the longest waiting first.

        Entries that are flagged (none in the bin), reflections answered so, items of one's own,
        and every open referral that was not taken to supervision yet.
        """
        return storage.waiting(self._db)

    def add(self, question: str) -> Saved[SupervisionItem]:
        """An item of one's own.

        Raises:
            InvalidValue: ``text_missing``.
        """
        if not question.strip():
            raise InvalidValue("text_missing")
        with self._db.transaction() as session:
            made = storage.add(session, ItemKind.OWN, question.strip(), self._clock())
        item = next(item for item in self.waiting() if item.id == made)
        return Saved(item, Change.of(Subject.SUPERVISION))

    def bring(self, client: str, question: str = "") -> Saved[None]:
        """Has the open referral of a client wait, also one that was talked over before.

        Where it waits already, or none is open, nothing changes.
        """
        loops = referrals.open_loops(self._db)
        loop = next((one for one in loops if one.client == client), None)
        if loop is None or any(item.referral_id == loop.id for item in self.waiting()):
            return Saved(None, Change.of())
        with self._db.transaction() as session:
            storage.add(
                session, ItemKind.REFERRAL, question.strip(), self._clock(), referral_id=loop.id
            )
        return Saved(None, Change.of(Subject.SUPERVISION))

    def settle(self, item_id: str) -> Saved[None]:
        """Marks an item as taken to supervision; one that was already stays as it is.

        The flag of its entry goes; in a referral the step is recorded, with what follows from it.

        Raises:
            NotFound: ``not_found_item``.
        """
        item = next((item for item in self.waiting() if item.id == item_id), None)
        if item is None:
            if storage.exists(self._db, item_id):
                return Saved(None, Change.of())
            raise NotFound("not_found_item", id=item_id)
        with self._db.transaction() as session:
            taken = take_up(session, item, self._clock())
        named = (
            (bool(taken.entry_id), Subject.ENTRIES),
            (taken.referral, Subject.REFERRALS),
            (taken.reminders, Subject.REMINDERS),
        )
        subjects = {Subject.SUPERVISION, *(subject for changed, subject in named if changed)}
        entry_ids = (taken.entry_id,) if taken.entry_id else ()
        return Saved(None, Change.of(*subjects, entry_ids=entry_ids))

    def raise_again(self, item_id: str) -> Saved[None]:
        """Takes back that an item was talked about: it waits again, its entry flagged again.

        An item of a referral stays as it is: the step stands in the record of its loop.
        """
        with self._db.transaction() as session:
            record = storage.raise_again(session, item_id)
            if record is None:
                return Saved(None, Change.of())
            entry_ids = (record.entry_id,) if record.entry_id else ()
        subjects = (Subject.SUPERVISION, Subject.ENTRIES) if entry_ids else (Subject.SUPERVISION,)
        return Saved(None, Change.of(*subjects, entry_ids=entry_ids))
