"""Reflections: the question, what was shown when it was asked, and what was answered."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime, timedelta
from enum import StrEnum

from journal_app.domain.dataclass import dataclass


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


class StepAnswer(StrEnum):
    """What came of the one step one meant to try."""

    TRIED = "tried"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    """It stays open, and is asked about again."""
    LET_GO = "let_go"


ASK_AFTER = 5
"""So many sessions of the role after a step was chosen, or answered with *not yet*, it is due."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """One answered question, with what stood on the screen frozen beside it.

    Attributes:
        session_count: sessions of this role that were placed when it was answered.
        words: what the practitioner wrote; may be empty.
        step: for ``CHANGE``, the one step to try; for ``DEPENDS``, the context note.
        client: for ``DEPENDS``, the client code it is about; may be empty.
        shown: the numbers and selection that were on the screen, JSON-ready.
        step_answer: what came of the step of ``CHANGE``; None while that was not asked, or was not
            answered. ``step_words`` go with it, from ``step_answered_at``.
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
    step_answer: StepAnswer | None = None
    step_words: str = ""
    step_answered_at: datetime | None = None

    @property
    def step_asked_since(self) -> datetime | None:
        """From when on sessions count toward asking about the step; None where nothing is open."""
        if self.answer is not Answer.CHANGE or not self.step:
            return None
        if self.step_answer is None:
            return self.answered_at
        return self.step_answered_at if self.step_answer is StepAnswer.NOT_YET else None


@dataclass(frozen=True, slots=True)
class DueStep:
    """A step that it is time to ask about, ``sessions`` after it was chosen or put off."""

    reflection: Reflection
    sessions: int


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
