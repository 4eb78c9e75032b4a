"""Answered questions, each with what was shown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.reflection import Answer, Asked, Reflection
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database

_REFLECTIONS = """
SELECT f.id, f.role_id, f.answered_at, f.answer, f.asked, f.session_count, f.words, f.step,
       coalesce(c.code, ''), f.shown
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
    rows = db.read(
        f"{_REFLECTIONS} {where}ORDER BY f.answered_at DESC, f.id DESC",
        () if role_id is None else (role_id,),
    )
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
        )
        for id_, role, answered_at, answer, asked, session_count, words, step, client, shown in rows
    )


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


def append_context(session: Session, client_id: str, note: str) -> None:
    """Adds a dated note below what is known of a client's context."""
    from journal_app.storage.records import ClientRecord

    client = session.get(ClientRecord, client_id)
    if client is not None:
        before = client.context.rstrip()
        client.context = f"{before}\n\n{note}" if before else note
        session.add(client)
