"""The record of a referral, put right afterwards: nothing that was written is lost by it."""

from __future__ import annotations

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.referral import LoopStep, Referral, StepRecord
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.referrals import checked_step, subjects_of
from journal_app.storage import loop_steps, step_records
from journal_app.storage import referrals as storage
from journal_app.storage.database import Database
from journal_app.storage.instants import to_ms


@dataclass(frozen=True, slots=True)
class RemovedStep:
    """A step that was taken out of a loop, so that it can be put back."""

    referral_id: str
    step: StepRecord


class LoopRecord:
    """Corrections in loops that are open or closed."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def correct(self, referral_id: str, step: StepRecord) -> Saved[Referral]:
        """Writes the step of this id anew; what it said before is kept with it.

        What followed from the step stays: follow-ups have dates of their own. Correcting the
        words of the close changes the reason the loop was closed for.

        Raises:
            InvalidValue: ``step_ahead``, ``date_without_zone``; ``step_stays``: it cannot turn out
                to have been that other step; ``reason_missing`` for the close.
            NotFound: ``not_found_referral``, ``not_found_step``.
        """
        now = self._clock()
        step = checked_step(step, now)
        if step.step is LoopStep.CLOSED and not step.words:
            raise InvalidValue("reason_missing")
        before = self._step(referral_id, step.id)
        with self._db.transaction() as session:
            loop = storage.record_of(session, referral_id)
            record = step_records.record_of(session, step.id)
            if not step_records.correct(session, record, step, now):
                return Saved(self._loop(referral_id), Change.of())
            if to_ms(before.taken_at) == loop.opened_at:
                loop.opened_at = to_ms(step.taken_at)
            if step.step is LoopStep.CLOSED and to_ms(before.taken_at) == loop.closed_at:
                loop.closed_at, loop.closed_reason = to_ms(step.taken_at), step.words
            session.add(loop)
        return self._saved(referral_id, Subject.SUPERVISION)

    def take_out(self, referral_id: str, step_id: str) -> Saved[RemovedStep]:
        """Takes a step out that was not taken after all; ``put_back`` has it again.

        Raises:
            InvalidValue: ``step_stays`` for what was noticed, the answer and the close.
            NotFound: ``not_found_referral``, ``not_found_step``.
        """
        removed = RemovedStep(referral_id, self._step(referral_id, step_id))
        with self._db.transaction() as session:
            step_records.remove(session, step_records.record_of(session, step_id))
        return Saved(removed, Change.of(Subject.REFERRALS, Subject.SUPERVISION))

    def put_back(self, removed: RemovedStep) -> Saved[Referral]:
        """Puts a step back as it was."""
        with self._db.raw_transaction() as connection:
            step_records.add(connection, removed.referral_id, removed.step)
        return self._saved(removed.referral_id, Subject.SUPERVISION)

    def reopen(self, referral_id: str) -> Saved[Referral]:
        """Takes the closing of a loop back; what it made needless waits again.

        Raises:
            InvalidValue: ``referral_open_already``: the client has another open one by now.
            NotFound: ``not_found_referral``.
        """
        loop = self._loop(referral_id)
        if loop.closed_at is None:
            return Saved(loop, Change.of())
        others = storage.open_loops(self._db)
        if loop.client and any(one.client == loop.client for one in others):
            raise InvalidValue("referral_open_already", value=loop.client)
        with self._db.transaction() as session:
            touched = loop_steps.reopen(session, storage.record_of(session, referral_id))
        return self._saved(referral_id, Subject.CLIENTS, *subjects_of(touched))

    def _loop(self, referral_id: str) -> Referral:
        return storage.loop(self._db, referral_id)

    def _step(self, referral_id: str, step_id: str) -> StepRecord:
        found = (step for step in self._loop(referral_id).steps if step.id == step_id)
        step = next(found, None)
        if step is None:
            raise NotFound("not_found_step", id=step_id)
        return step

    def _saved(self, referral_id: str, *subjects: Subject) -> Saved[Referral]:
        return Saved(self._loop(referral_id), Change.of(Subject.REFERRALS, *subjects))
