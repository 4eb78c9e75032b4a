"""Chosen reflections for people without the program: what stands in them, whatever the format."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role
from journal_app.wording.words import Words


@dataclass(frozen=True, slots=True)
class Copy:
    """One reflection as it is read: a heading, texts with their names, marks with theirs."""

    heading: str
    about: str
    sections: tuple[tuple[str, str], ...]
    marks: tuple[tuple[Position, str], ...]
    places: tuple[str, ...]


def copies(sessions: Iterable[tuple[Role, EntryDraft]], words: Words) -> tuple[Copy, ...]:
    """Reflections in the order given."""
    return tuple(_copy(role, content, words) for role, content in sessions)


def _copy(role: Role, content: EntryDraft, words: Words) -> Copy:
    start = content.local_start
    day: date = start.date()
    about = [words.role(role)]
    if content.minutes:
        about.append(words.minutes(content.minutes))
    if content.format:
        about.append(words.format(content.format))
    about += [f"#{tag}" for tag in content.tags]
    moments = content.moments
    several = len(moments) > 1
    labels = [
        words.moment_label(moment.label, number) if several else ""
        for number, moment in enumerate(moments, 1)
    ]
    positions = [moment.placement.position for moment in moments]
    return Copy(
        heading=" · ".join(part for part in (content.client, words.day(day)) if part),
        about=" · ".join(about),
        sections=tuple((name, text) for name, text in _sections(content, words) if text.strip()),
        marks=tuple(zip(positions, labels, strict=True)),
        places=tuple(
            f"{label}: {words.position(position)}" if label else words.position(position)
            for label, position in zip(labels, positions, strict=True)
        ),
    )


def _sections(content: EntryDraft, words: Words) -> list[tuple[str, str]]:
    from journal_app.domain.packet import Part

    found = [
        (words.packet_part(Part.SEEN), content.seen),
        (words.packet_part(Part.ME), content.me),
    ]
    found += [(answer.question, answer.answer) for answer in content.answers]
    found.append((words.packet_part(Part.QUESTION), content.supervision_question))
    return found
