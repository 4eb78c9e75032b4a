"""Reflections: the answer to the question, and what follows from it."""

from __future__ import annotations

from datetime import datetime

from journal_app.domain.clock import Clock, localized, to_milliseconds_precision
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.practice import HALF_WIDTH, area_at
from journal_app.domain.reflection import Answer, Asked, Reflection
from journal_app.domain.reminder import ReminderKind
from journal_app.domain.supervision import ItemKind
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.insight import DriftView
from journal_app.services.local_zone import local_zone
from journal_app.services.snapshot import snapshot
from journal_app.storage import clients, drift_reads, practice, reminders, role_reads, supervision
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
        remind_at: datetime | None = None,
    ) -> Saved[Reflection]:
        """Keeps an answer with what was shown, and does what it says, in one transaction.

        Args:
            role_id: the role that was asked about.
            answer: ``YES`` may move the intended area; ``SUPERVISION`` makes an item of the
                words; ``DEPENDS`` appends the step, or else the words, to the client's context.
            words: own words; may be empty.
            step: for ``CHANGE`` the one step to try; for ``DEPENDS`` the context note.
            client: for ``DEPENDS``, the client code it is about; may be empty.
            asked: why the question was asked.
            view: what was on the screen; its numbers are frozen beside the answer.
            move_area_to: with ``YES``, the new centre; the width stays, the words are the reason.
            remind_at: with ``CHANGE``, when to be reminded of the step.

        Raises:
            NotFound: ``not_found_role``, ``not_found_client``.
            InvalidValue: ``step_missing`` for a reminder of no step, ``date_without_zone``.
            ValueError: for a view of another role, or what belongs to another answer.
        """
        words, step, client = (storable(text).strip() for text in (words, step, client))
        _check(role_id, answer, step, view, move_area_to, remind_at)
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
                role_reads.move_area(session, role_id, move_area_to, half_width, now, words)
                subjects.add(Subject.PRACTICE)
            if remind_at is not None:
                reminders.add(session, ReminderKind.STEP, remind_at, text=step)
                subjects.add(Subject.REMINDERS)
            if answer is Answer.SUPERVISION:
                supervision.add(
                    session, ItemKind.REFLECTION, words, now, reflection_id=reflection.id
                )
                subjects.add(Subject.SUPERVISION)
            note = step or words
            if answer is Answer.DEPENDS and about is not None and note:
                day = localized(now, local_zone()).date()
                storage.append_context(session, about.id, f"{day.isoformat()}: {note}")
                subjects.add(Subject.CLIENTS)
        return Saved(reflection, Change.of(*subjects))

    def _half_width(self, role_id: str, now: datetime) -> float:
        area = area_at(practice.intended_history(self._db, role_id), now)
        return area.half_width if area else HALF_WIDTH


def _check(
    role_id: str,
    answer: Answer,
    step: str,
    view: DriftView | None,
    move_area_to: Position | None,
    remind_at: datetime | None,
) -> None:
    if view is not None and view.role.id != role_id:
        raise ValueError("the view is of another role")
    if move_area_to is not None and answer is not Answer.YES:
        raise ValueError("the intended area moves with yes alone")
    if remind_at is not None:
        if answer is not Answer.CHANGE:
            raise ValueError("only a step to try is reminded of")
        if not step:
            raise InvalidValue("step_missing")
        if remind_at.tzinfo is None:
            raise InvalidValue("date_without_zone", value=remind_at.isoformat())
