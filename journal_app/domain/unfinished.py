"""What is being written in a form and is not kept yet: so that a lock or a crash loses nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Any

from journal_app.domain.dataclass import dataclass


class FormKind(StrEnum):
    """Which form it is. The values stand in the file."""

    STEP = "step"
    RECORD_STEP = "record_step"
    CORRECTION = "correction"
    OBSERVATION = "observation"
    CONTACT = "contact"
    MEETING = "meeting"
    SUPERVISION_QUESTION = "supervision_question"
    REMINDER = "reminder"
    REMINDER_CHANGE = "reminder_change"
    EVENT = "event"
    ANSWER = "answer"
    CLIENT = "client"
    KEEPING = "keeping"
    BALANCE = "balance"
    DEVELOPMENT = "development"
    SCHEME = "scheme"
    STEP_ANSWER = "step_answer"
    PACKET_NOTE = "packet_note"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a form.

    Attributes:
        about: what the form is about: ids, parted by slashes; empty where there is but one form.
        client: the code of the client it is about; empty for none.
        words: what stands in the fields, as JSON can say it.
    """

    about: str = ""
    client: str = ""
    words: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What was kept of a form, and when."""

    form: FormKind
    written: Written
    at: datetime


_TEXTS = (
    "words",
    "text",
    "reason",
    "note",
    "step",
    "consulted",
    "consent",
    "title",
    "label",
    "reflect",
    "plan",
    "act",
    "evaluate",
    "impact",
)
"""Under these names stands what was written in one's own words."""


def texts_in(written: Written) -> Iterator[str]:
    """What was written in one's own words, without days, choices and marks."""
    said = [written.words.get(name) for name in _TEXTS]
    ticked = written.words.get("ticked")
    if isinstance(ticked, list):
        said += [one[-1] for one in ticked if isinstance(one, list) and one]
    return (text.strip() for text in said if isinstance(text, str) and text.strip())
