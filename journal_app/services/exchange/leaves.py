"""A session as it is read on paper or on a page: everything that stands in it, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Position
from journal_app.domain.packet import Part
from journal_app.domain.practice import Role
from journal_app.wording.words import Words


@dataclass(frozen=True, slots=True)
class Leaf:
    """One session.

    Attributes:
        start: on the wall clock of the place where it was held.
        heading: the day, with the client code where there is one.
        about: time, role, length, format and the like, in one line.
        sections: the texts under their names; answers to prompts under their questions.
        question: for supervision.
        marks: the placements in order, each with the name of its moment where there are several.
        places: the same in words.
        felt: what the scales say, and what was ticked about one's own doing.
        noticed: the observations that were ticked, with the words used.
    """

    id: str
    start: datetime
    client: str
    heading: str
    about: str
    sections: tuple[tuple[str, str], ...]
    question: str
    tags: tuple[str, ...]
    marks: tuple[tuple[Position, str], ...]
    places: tuple[str, ...]
    felt: tuple[str, ...]
    noticed: tuple[str, ...]


Month = tuple[int, int]
"""Year and month, from 1 on."""


def by_month(leaves: Iterable[Leaf]) -> Iterator[tuple[Month, Leaf]]:
    """Leaves in the order of time, each with the month it stands in; months never go back.

    By the clocks of two places a session may be held in a month that ended elsewhere: it stays
    where the order of time puts it.
    """
    month: Month = (0, 0)
    for one in leaves:
        month = max(month, (one.start.year, one.start.month))
        yield month, one


def leaf(role: Role, content: EntryDraft, words: Words) -> Leaf:
    """The session in words."""
    start = content.local_start
    moments = content.moments
    labels = [
        words.moment_label(moment.label, number) if len(moments) > 1 else ""
        for number, moment in enumerate(moments, 1)
    ]
    marked = [moment.placement for moment in moments]
    said = [f"{words.position(one.position)} ({words.certainty(one.certainty)})" for one in marked]
    return Leaf(
        id=content.id,
        start=start,
        client=content.client,
        heading=" · ".join(part for part in (words.day(start.date()), content.client) if part),
        about=" · ".join(_about(role, content, words)),
        sections=tuple(
            (name, text.strip()) for name, text in _sections(content, words) if text.strip()
        ),
        question=content.supervision_question.strip(),
        tags=content.tags,
        marks=tuple(zip([one.position for one in marked], labels, strict=True)),
        places=tuple(
            f"{label}: {text}" if label else text for label, text in zip(labels, said, strict=True)
        ),
        felt=tuple(_felt(content, words)),
        noticed=tuple(_noticed(content, words)),
    )


def _about(role: Role, content: EntryDraft, words: Words) -> list[str]:
    found = [words.time(content.local_start), words.role(role)]
    if content.minutes:
        found.append(words.minutes(content.minutes))
    if content.format:
        found.append(words.format(content.format))
    if content.agreement_kind:
        found.append(words.agreement(content.agreement_kind))
    if content.paid_kind:
        found.append(words.paid(content.paid_kind))
    return found


def _sections(content: EntryDraft, words: Words) -> list[tuple[str, str]]:
    found = [
        (words.packet_part(Part.SEEN), content.seen),
        (words.packet_part(Part.ME), content.me),
    ]
    return found + [(answer.question, answer.answer) for answer in content.answers]


def _felt(content: EntryDraft, words: Words) -> list[str]:
    found = []
    if content.charge is not None:
        found.append(words.out("charge", said=words.charge(content.charge)))
    if content.familiarity is not None:
        found.append(words.out("familiarity", said=words.familiarity(content.familiarity)))
    return found + [words.moment_tag(tag) for tag in sorted(content.moment_tags)]


def _noticed(content: EntryDraft, words: Words) -> Iterator[str]:
    for tick in content.observations:
        said = f": {tick.words}" if tick.words else ""
        yield words.signal(tick.signal) + said
