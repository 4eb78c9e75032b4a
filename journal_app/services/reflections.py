"""Reflections: the answer to the question, and what follows from it."""

from __future__ import annotations

from datetime import datetime

from journal_app.domain.clock import Clock, localized, to_milliseconds_precision
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.practice import HALF_WIDTH, area_at
from journal_app.domain.reflection import (
    ASK_AFTER,
    Answer,
    Asked,
    DueStep,
    Reflection,
    StepAnswer,
)
from journal_app.domain.supervision import ItemKind
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.insight import DriftView
from journal_app.services.local_zone import local_zone
from journal_app.services.snapshot import snapshot
from journal_app.storage import clients, drift_reads, practice, role_reads, supervision
from journal_app.storage import reflections as storage
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable


class Reflections:
    """The use cases around answering the question."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def all(self, role_id: str | None = None) -> tuple[Reflection, ...]:
        """The answers for one role, or for all, newest first."""
        return storage.reflections(self._db, role_id)

    def answer(
        self,
        role_id: str,
        answer: Answer,
        words: str = "",
        step: str = "",
        client: str = "",
        asked: Asked = Asked.SELF,
        view: DriftView | None = None,
        move_area_to: Position | None = None,
        move_reason: str = "",
    ) -> Saved[Reflection]:
        """Keeps an answer with what was shown, and does what it says, in one transaction.

        Args:
            role_id: the role that was asked about.
            answer: ``YES`` may move the intended area; ``SUPERVISION`` makes an item of the
                words; ``DEPENDS`` appends the step, or else the words, to the client's context.
            words: own words; may be empty.
            step: for ``CHANGE`` the one step to try, which is asked about later (see
                ``due_steps``); for ``DEPENDS`` the context note.
            client: for ``DEPENDS``, the client code it is about; may be empty.
            asked: why the question was asked.
            view: what was on the screen; its numbers are frozen beside the answer.
            move_area_to: with ``YES``, the new centre; the width stays, and so does what held
                before, in the history.
            move_reason: why it moves; without one the words are the reason.

        Raises:
            NotFound: ``not_found_role``, ``not_found_client``.
            ValueError: for a view of another role, or what belongs to another answer.
        """
        words, step, client = (storable(text).strip() for text in (words, step, client))
        _check(role_id, answer, view, move_area_to)
        now = self._clock()
        role_reads.role(self._db, role_id)
        about = clients.by_code(self._db, client) if client else None
        size = drift_reads.sizes(self._db).get(role_id)
        reflection = Reflection(
            id=new_id(),
            role_id=role_id,
            answered_at=to_milliseconds_precision(now),
            answer=answer,
            asked=asked,
            session_count=size.count if size else 0,
            words=words,
            step=step,
            client=about.code if about else "",
            shown=snapshot(view) if view is not None else {},
        )
        half_width = self._half_width(role_id, now)
        subjects = {Subject.REFLECTIONS}
        with self._db.transaction() as session:
            storage.add(session, reflection, about.id if about else None)
            role_reads.set_postponed(session, role_id, None)
            if move_area_to is not None:
                reason = storable(move_reason).strip() or words
                role_reads.move_area(session, role_id, move_area_to, half_width, now, reason)
                subjects.add(Subject.PRACTICE)
            if answer is Answer.SUPERVISION:
                supervision.add(
                    session, ItemKind.REFLECTION, words, now, reflection_id=reflection.id
                )
                subjects.add(Subject.SUPERVISION)
            note = step or words
            if answer is Answer.DEPENDS and about is not None and note:
                storage.append_context(session, about.id, _dated(note, now))
                subjects.add(Subject.CLIENTS)
        return Saved(reflection, Change.of(*subjects))

    def postponed_until(self, role_id: str) -> datetime | None:
        """Until when the question of a role was put off; an answer ends that."""
        return role_reads.postponed(self._db).get(role_id)

    def take_back(
        self, given: Reflection, postponed_until: datetime | None = None
    ) -> Saved[Reflection]:
        """Takes an answer back that was just given, with all that followed from it.

        The intended area is where it was before, nothing waits for supervision, no step is asked
        about, and the note is out of the client's context. ``postponed_until`` is what
        the method of that name said before the answer.

        Raises:
            NotFound: ``not_found_reflection``.
        """
        about = clients.by_code(self._db, given.client) if given.client else None
        note = given.step or given.words
        subjects = {Subject.REFLECTIONS}
        with self._db.transaction() as session:
            storage.remove(session, given.id)
            role_reads.set_postponed(session, given.role_id, postponed_until)
            if given.answer is Answer.YES and role_reads.take_back_area(
                session, given.role_id, given.answered_at
            ):
                subjects.add(Subject.PRACTICE)
            if given.answer is Answer.SUPERVISION:
                subjects.add(Subject.SUPERVISION)
            if given.answer is Answer.DEPENDS and about is not None and note:
                storage.cut_context(session, about.id, _dated(note, given.answered_at))
                subjects.add(Subject.CLIENTS)
        return Saved(given, Change.of(*subjects))

    def due_steps(self, role_id: str | None = None) -> tuple[DueStep, ...]:
        """The steps it is time to ask about, of one role or of all; the one chosen first leads.

        A step is due after ``ASK_AFTER`` sessions of its role, placed or not, held since it was
        chosen, or since it was answered with *not yet*. Time alone never asks.
        """
        now = self._clock()
        found = []
        for reflection in reversed(storage.open_steps(self._db)):
            since = reflection.step_asked_since
            if since is None or role_id not in {None, reflection.role_id}:
                continue
            held = drift_reads.held_between(self._db, reflection.role_id, since, now)
            if held >= ASK_AFTER:
                found.append(DueStep(reflection, held))
        return tuple(found)

    def answer_step(
        self, reflection_id: str, answer: StepAnswer, words: str = ""
    ) -> Saved[Reflection]:
        """Keeps what came of a step.

        Raises:
            InvalidValue: ``step_missing`` for an answer without a step.
            NotFound: ``not_found_reflection``.
        """
        known = storage.reflection(self._db, reflection_id)
        if known.answer is not Answer.CHANGE or not known.step:
            raise InvalidValue("step_missing")
        now, said = self._clock(), storable(words).strip()
        with self._db.transaction() as session:
            storage.set_step_answer(session, reflection_id, answer, said, now)
        return Saved(storage.reflection(self._db, reflection_id), Change.of(Subject.REFLECTIONS))

    def _half_width(self, role_id: str, now: datetime) -> float:
        area = area_at(practice.intended_history(self._db, role_id), now)
        return area.half_width if area else HALF_WIDTH


def _dated(note: str, at: datetime) -> str:
    """A note as it stands in a client's context."""
    return f"{localized(at, local_zone()).date().isoformat()}: {note}"


def _check(
    role_id: str, answer: Answer, view: DriftView | None, move_area_to: Position | None
) -> None:
    if view is not None and view.role.id != role_id:
        raise ValueError("the view is of another role")
    if move_area_to is not None and answer is not Answer.YES:
        raise ValueError("the intended area moves with yes alone")
