"""Referrals: from noticing to an outcome. Nothing here scores, ranks or decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from journal_app.domain.clock import Clock, to_milliseconds_precision
from journal_app.domain.errors import InvalidValue
from journal_app.domain.referral import (
    REPEATED_TICKS,
    SIGNALS,
    LoopStep,
    Outcome,
    Referral,
    StepRecord,
    Tier,
    checked_close,
    tier_of,
)
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import clients, loop_steps, practice
from journal_app.storage import referrals as storage
from journal_app.storage.database import Database
from journal_app.storage.loop_steps import Touched
from journal_app.storage.own_signals import own_tiers
from journal_app.storage.text import storable

ALREADY = timedelta(minutes=1)
"""A step may be dated ahead by no more than this."""


class Referrals:
    """The use cases around referral loops."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def open(self) -> tuple[Referral, ...]:
        """The open loops: the soonest tier first, then the longest open."""
        return storage.open_loops(self._db)

    def closed(self) -> tuple[Referral, ...]:
        """The closed loops, the one closed last first."""
        return storage.closed_loops(self._db)

    def referral(self, referral_id: str) -> Referral:
        """One loop with its whole record.

        Raises:
            NotFound: ``not_found_referral``.
        """
        return storage.loop(self._db, referral_id)

    def observe(
        self,
        client: str,
        signals: Sequence[str],
        words: str = "",
        noticed_at: datetime | None = None,
    ) -> Saved[Referral]:
        """Notes observations by hand, outside of an entry: opens or extends the client's loop.

        A new client code is made known; without a code a loop of its own is opened.

        Raises:
            InvalidValue: ``unknown_observation`` for none or for an id that is not known,
                ``date_without_zone``.
        """
        self._check_signals(signals)
        now = self._clock()
        step = checked_step(StepRecord(LoopStep.NOTICED, noticed_at or now, words), now)
        with self._db.raw_transaction() as connection:
            known = clients.known_client(connection, storable(client).strip(), now)
            loop_id = storage.loop_for(connection, known.id if known else None, step.taken_at)
            storage.notice(connection, loop_id, signals, step)
        return self._saved(loop_id, Subject.REMINDERS, Subject.SUPERVISION, Subject.CLIENTS)

    def take_step(self, referral_id: str, step: StepRecord) -> Saved[Referral]:
        """Records a step, in any order; it settles the follow-ups it answers.

        ``OPTIONS`` brings the follow-up two weeks later. ``CLOSED`` closes the loop, with the
        step's words as the reason. ``OUTCOME`` adds words to an outcome that is set already.

        Raises:
            InvalidValue: ``referral_closed``, ``referral_without_outcome``, ``reason_missing``,
                ``step_ahead``, ``date_without_zone``.
            NotFound: ``not_found_referral``.
        """
        if step.step is LoopStep.CLOSED:
            return self.close(referral_id, step.words)
        step = checked_step(step, self._clock())
        with self._db.transaction() as session:
            record = loop_steps.open_record(session, referral_id)
            if step.step is LoopStep.OUTCOME and record.outcome is None:
                raise InvalidValue("referral_without_outcome")
            touched = loop_steps.take(session, record, step, self._clock())
        return self._saved(referral_id, *subjects_of(touched))

    def set_outcome(
        self,
        referral_id: str,
        outcome: Outcome,
        words: str = "",
        *,
        taken_at: datetime | None = None,
        consent: str = "",
        consent_on: date | None = None,
    ) -> Saved[Referral]:
        """Keeps what the client answered; it may be another answer later on.

        That a referral does not apply needs a few words on why.

        After a declined offer one follow-up is kept, at the next session as far as it can be told
        from the client's usual rhythm; when that is settled, the loop waits for supervision only.

        Raises:
            InvalidValue: ``reason_missing``, ``referral_closed``, ``step_ahead``,
                ``date_without_zone``.
            NotFound: ``not_found_referral``.
        """
        now = self._clock()
        if outcome is Outcome.NOT_APPLICABLE and not words.strip():
            raise InvalidValue("reason_missing")
        given = StepRecord(
            LoopStep.OUTCOME, taken_at or now, words, consent=consent, consent_on=consent_on
        )
        step = checked_step(given, now)
        with self._db.transaction() as session:
            record = loop_steps.open_record(session, referral_id)
            touched = loop_steps.answered(session, record, outcome, step, now)
        return self._saved(referral_id, *subjects_of(touched))

    def close(self, referral_id: str, reason: str) -> Saved[Referral]:
        """Closes a loop; what still waits in it is not needed any more, for the same reason.

        Raises:
            InvalidValue: ``referral_without_outcome``: a loop ends only on an outcome;
                ``reason_missing``, ``referral_closed``.
            NotFound: ``not_found_referral``.
        """
        with self._db.transaction() as session:
            record = loop_steps.open_record(session, referral_id)
            checked_close(storage.loop(self._db, referral_id), reason)
            touched = loop_steps.close(session, record, reason.strip(), self._clock())
        return self._saved(referral_id, Subject.CLIENTS, *subjects_of(touched))

    def repeated(self, client: str, signal: str) -> tuple[int, date] | None:
        """How often, and since which day, an observation of tier C was ticked for a client.

        Only from the third tick on, and only once for each client and observation: being told
        counts as having been asked, and the answer is None from then on.
        """
        if not client or tier_of(signal, own_tiers(self._db)) is not Tier.C:
            return None
        days = storage.ticks(self._db, client, signal)
        if len(days) < REPEATED_TICKS:
            return None
        asked = f"asked_repeated/{clients.by_code(self._db, client).id}/{signal}"
        if practice.setting(self._db, asked) is not None:
            return None
        practice.set_setting(self._db, asked, len(days))
        return len(days), date.fromisoformat(days[0])

    def _check_signals(self, signals: Sequence[str]) -> None:
        known = SIGNALS.keys() | own_tiers(self._db).keys()
        if not signals:
            raise InvalidValue("unknown_observation", value="")
        for signal in signals:
            if signal not in known:
                raise InvalidValue("unknown_observation", value=signal)

    def _saved(self, referral_id: str, *subjects: Subject) -> Saved[Referral]:
        change = Change.of(Subject.REFERRALS, *subjects)
        return Saved(storage.loop(self._db, referral_id), change)


def checked_step(step: StepRecord, now: datetime) -> StepRecord:
    """The step as it is kept.

    Raises:
        InvalidValue: ``date_without_zone``; ``step_ahead``: it has not been taken yet.
    """
    if step.taken_at.tzinfo is None:
        raise InvalidValue("date_without_zone", value=step.taken_at.isoformat())
    if step.taken_at > now + ALREADY:
        raise InvalidValue("step_ahead")
    return replace(
        step,
        taken_at=to_milliseconds_precision(step.taken_at),
        words=storable(step.words).strip(),
        consulted=storable(step.consulted).strip(),
        consent=storable(step.consent).strip(),
    )


def subjects_of(touched: Touched) -> tuple[Subject, ...]:
    """What a step changed beside the loop itself."""
    named = ((touched.reminders, Subject.REMINDERS), (touched.supervision, Subject.SUPERVISION))
    return tuple(subject for changed, subject in named if changed)
