"""Reflections: the question, what was shown when it was asked, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class Answer(StrEnum):
    """The four answers to *"Is this where I want to be?"*."""

    YES = "yes"
    CHANGE = "change"
    SUPERVISION = "supervision"
    DEPENDS = "depends"


class Asked(StrEnum):
    """Why the question was asked."""

    NOTICE = "notice"
    RHYTHM = "rhythm"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class Reflection:
    """One answered question, with what stood on the screen frozen beside it.

    Attributes:
        session_count: sessions of this role that were placed when it was answered.
        words: what the practitioner wrote; may be empty.
        step: for ``CHANGE``, the one step to try; for ``DEPENDS``, the context note.
        client: for ``DEPENDS``, the client code it is about; may be empty.
        shown: the numbers and selection that were on the screen, JSON-ready.
    """

    id: str
    role_id: str
    answered_at: datetime
    answer: Answer
    asked: Asked
    session_count: int
    words: str = ""
    step: str = ""
    client: str = ""
    shown: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """Whether the question is due for a role, and what to say with it.

    ``last_answered_at`` is None when it was never answered.
    """

    role_id: str
    due: bool
    asked: Asked
    last_answered_at: datetime | None
    sessions_since: int


def question_due(
    *,
    now: datetime,
    notice: bool,
    rhythm_days: int,
    last_answered_at: datetime | None,
    postponed_until: datetime | None,
    sessions_since: int,
    first_session_at: datetime | None,
) -> Asked | None:
    """Why the question is due now, or None.

    A notice asks at once. The rhythm counts from the last answer, or from the first session, and
    stays silent when nothing was logged since. ``postponed_until`` holds both back.
    """
    if postponed_until is not None and now < postponed_until:
        return None
    if notice:
        return Asked.NOTICE
    since = last_answered_at or first_session_at
    if rhythm_days <= 0 or since is None or sessions_since == 0:
        return None
    return Asked.RHYTHM if now - since >= timedelta(days=rhythm_days) else None
