"""Whole entries, read some at a time, with everything that belongs to them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from journal_app.domain.entry import Entry, EntryDraft, PaidKind, PromptAnswer, TickedObservation
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Certainty, position_at
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.storage.entry_tags import tags_of
from journal_app.storage.instants import from_ms, from_ms_or_none

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row

_ENTRIES = """
SELECT e.id, e.role_id, e.started_at, e.zone, coalesce(c.code, ''), e.minutes, e.format,
       e.agreement_kind, e.paid_kind, e.charge, e.familiarity, e.told, e.interpreted,
       e.to_supervision, e.written_at, e.changed_at, e.revision, e.trashed_at,
       t.seen, t.me, t.question, e.people
FROM entry e
JOIN entry_text t ON t.seq = e.seq
LEFT JOIN client c ON c.id = e.client_id
WHERE e.id IN (SELECT value FROM json_each(?))
"""
_ANSWERS = """
SELECT entry_id, prompt_id, question, answer FROM prompt_answer
WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id, ordinal
"""
_MOMENTS = """
SELECT entry_id, id, label FROM moment
WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id, ordinal
"""
_PLACEMENTS = """
SELECT moment_id, x, y, certainty, made_at FROM placement
WHERE entry_id IN (SELECT value FROM json_each(?)) AND placed_by = 'self' AND again = 0
ORDER BY seq
"""
_OBSERVATIONS = """
SELECT entry_id, signal, words FROM observation
WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id, ordinal
"""


# Made once for as many entries as there are: an export makes all of them.
_TICKED = {
    (told, interpreted): frozenset(
        tag
        for tag, ticked in ((MomentTag.TOLD, told), (MomentTag.INTERPRETED, interpreted))
        if ticked
    )
    for told in (False, True)
    for interpreted in (False, True)
}


def whole_entries(db: Database, ids: Sequence[str]) -> tuple[Entry, ...]:
    """The entries with these ids, in the order asked for; ids that are not there are left out.

    Meant for some hundred ids at a time.
    """
    asked = json.dumps(list(ids))
    answers: defaultdict[str, list[PromptAnswer]] = defaultdict(list)
    for row in db.read(_ANSWERS, (asked,)):
        answers[row[0]].append(PromptAnswer(*row[1:]))
    observations: defaultdict[str, list[TickedObservation]] = defaultdict(list)
    for row in db.read(_OBSERVATIONS, (asked,)):
        observations[row[0]].append(TickedObservation(*row[1:]))
    moments, tags = _moments(db, asked), tags_of(db, list(ids))
    found = {
        row[0]: _entry(
            row,
            tuple(answers[row[0]]),
            tuple(moments[row[0]]),
            tags.get(row[0], ()),
            tuple(observations[row[0]]),
        )
        for row in db.read(_ENTRIES, (asked,))
    }
    return tuple(found[entry_id] for entry_id in ids if entry_id in found)


def entry(db: Database, entry_id: str) -> Entry:
    """One whole entry.

    Raises:
        NotFound: ``not_found_entry``.
    """
    found = whole_entries(db, [entry_id])
    if not found:
        raise NotFound("not_found_entry", id=entry_id)
    return found[0]


def _moments(db: Database, asked: str) -> defaultdict[str, list[Moment]]:
    # In the order of their making, so that the newest mark of a moment stands last and stays.
    newest = {
        moment: Placement(position_at(x, y), Certainty(certainty), from_ms(made_at))
        for moment, x, y, certainty, made_at in db.read(_PLACEMENTS, (asked,))
    }
    moments: defaultdict[str, list[Moment]] = defaultdict(list)
    for entry, moment, label in db.read(_MOMENTS, (asked,)):
        if moment in newest:
            moments[entry].append(Moment(moment, label, newest[moment]))
    return moments


def _entry(
    row: Row,
    answers: tuple[PromptAnswer, ...],
    moments: tuple[Moment, ...],
    tags: tuple[str, ...],
    observations: tuple[TickedObservation, ...],
) -> Entry:
    content = EntryDraft(
        id=row[0],
        role_id=row[1],
        started_at=from_ms(row[2]),
        zone=row[3],
        client=row[4],
        minutes=row[5],
        format=row[6],
        agreement_kind=row[7],
        paid_kind=PaidKind(row[8]) if row[8] else None,
        people=row[21],
        seen=row[18],
        me=row[19],
        answers=answers,
        charge=row[9],
        familiarity=row[10],
        moments=moments,
        moment_tags=_TICKED[bool(row[11]), bool(row[12])],
        tags=tags,
        observations=observations,
        to_supervision=bool(row[13]),
        supervision_question=row[20],
    )
    return Entry(content, from_ms(row[14]), from_ms(row[15]), row[16], from_ms_or_none(row[17]))
