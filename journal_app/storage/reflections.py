"""Answered questions, each with what was shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import NotFound
from journal_app.domain.reflection import Answer, Asked, Reflection, StepAnswer
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database

_REFLECTIONS = """
SELECT f.id, f.role_id, f.answered_at, f.answer, f.asked, f.session_count, f.words, f.step,
       coalesce(c.code, ''), f.shown, f.step_answer, f.step_words, f.step_answered_at
FROM reflection f LEFT JOIN client c ON c.id = f.client_id
"""


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What the next question needs to know of the last answer."""

    answered_at: datetime
    session_count: int


def reflections(db: Database, role_id: str | None = None) -> tuple[Reflection, ...]:
    """The answers of one role or of all, newest first."""
    where = "" if role_id is None else "WHERE f.role_id = ? "
    return _read(db, where, () if role_id is None else (role_id,))


def reflection(db: Database, reflection_id: str) -> Reflection:
    """One answer.

    Raises:
        NotFound: ``not_found_reflection``.
    """
    found = _read(db, "WHERE f.id = ? ", (reflection_id,))
    if not found:
        raise NotFound("not_found_reflection", id=reflection_id)
    return found[0]


def open_steps(db: Database) -> tuple[Reflection, ...]:
    """The answers with a step that nothing came of yet, newest first."""
    return _read(
        db,
        "WHERE f.answer = 'change' AND f.step <> '' "
        "AND (f.step_answer IS NULL OR f.step_answer = 'not_yet') ",
        (),
    )


def _read(db: Database, where: str, values: Sequence[object]) -> tuple[Reflection, ...]:
    rows = db.read(f"{_REFLECTIONS} {where}ORDER BY f.answered_at DESC, f.id DESC", values)
    return tuple(
        Reflection(
            id=id_,
            role_id=role,
            answered_at=from_ms(answered_at),
            answer=Answer(answer),
            asked=Asked(asked),
            session_count=session_count,
            words=words,
            step=step,
            client=client,
            shown=json.loads(shown),
            step_answer=StepAnswer(step_answer) if step_answer else None,
            step_words=step_words,
            step_answered_at=from_ms_or_none(step_answered_at),
        )
        for (
            id_, role, answered_at, answer, asked, session_count, words, step, client, shown,
            step_answer, step_words, step_answered_at,
        ) in rows
    )  # fmt: skip


def last_answers(db: Database) -> dict[str, LastAnswer]:
    """The last answer of every role that was asked before."""
    rows = db.read("SELECT role_id, answered_at, session_count FROM reflection ORDER BY 2, id")
    return {role_id: LastAnswer(from_ms(at), count) for role_id, at, count in rows}


def add(session: Session, reflection: Reflection, client_id: str | None) -> None:
    """Keeps an answer."""
    from journal_app.storage.records import ReflectionRecord

    session.add(
        ReflectionRecord(
            id=reflection.id or new_id(),
            role_id=reflection.role_id,
            answered_at=to_ms(reflection.answered_at),
            answer=reflection.answer.value,
            asked=reflection.asked.value,
            session_count=reflection.session_count,
            words=reflection.words,
            step=reflection.step,
            client_id=client_id,
            shown=json.dumps(reflection.shown, ensure_ascii=False, allow_nan=False),
        )
    )
    session.flush()


def set_step_answer(
    session: Session, reflection_id: str, answer: StepAnswer, words: str, at: datetime
) -> None:
    """Keeps what came of a step."""
    from journal_app.storage.records import ReflectionRecord

    record = session.get_one(ReflectionRecord, reflection_id)
    record.step_answer = answer.value
    record.step_words = words
    record.step_answered_at = to_ms(at)
    session.add(record)


def append_context(session: Session, client_id: str, note: str) -> None:
    """Adds a dated note below what is known of a client's context."""
    from journal_app.storage.records import ClientRecord

    client = session.get(ClientRecord, client_id)
    if client is not None:
        before = client.context.rstrip()
        client.context = f"{before}\n\n{note}" if before else note
        session.add(client)


def remove(session: Session, reflection_id: str) -> None:
    """Takes an answer away, and what was raised for supervision with it.

    Raises:
        NotFound: ``not_found_reflection``.
    """
    from journal_app.storage.records import ReflectionRecord

    record = session.get(ReflectionRecord, reflection_id)
    if record is None:
        raise NotFound("not_found_reflection", id=reflection_id)
    session.delete(record)
    session.flush()


def cut_context(session: Session, client_id: str, note: str) -> None:
    """Takes a dated note out of a client's context again, if it still stands there."""
    from journal_app.storage.records import ClientRecord

    client = session.get(ClientRecord, client_id)
    if client is not None:
        paragraphs = client.context.split("\n\n")
        lines = note.split("\n\n")
        for start in range(len(paragraphs) - len(lines), -1, -1):
            if paragraphs[start : start + len(lines)] == lines:
                del paragraphs[start : start + len(lines)]
                client.context = "\n\n".join(paragraphs)
                session.add(client)
                return
