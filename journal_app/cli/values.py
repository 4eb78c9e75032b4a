"""Values as they come from options, and entries as they go out as JSON."""

from __future__ import annotations

import contextlib
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from journal_app.cli.desk import Desk
from journal_app.domain.clock import localized
from journal_app.domain.entry import Entry, EntryQuery, EntryRow
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Quadrant, mean_point
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services


@contextlib.contextmanager
def option(name: str) -> Iterator[None]:
    """Names the option in what is said about its value."""
    try:
        yield
    except InvalidValue as error:
        details = {key: value for key, value in error.details.items() if key != "column"}
        raise InvalidValue(error.code, **{**details, "option": name}) from error


def query_for(asked: Namespace, desk: Desk, services: Services, text: str = "") -> EntryQuery:
    """The query that the filters make."""
    return EntryQuery(
        text=text,
        client=asked.client,
        role_id=desk.role(services, asked.role).id if asked.role else None,
        tag=asked.tag.lstrip("#") if asked.tag else None,
        quadrant=Quadrant(asked.quadrant) if asked.quadrant else None,
        since=asked.since,
        until=asked.until,
        flagged=asked.flagged,
        observation=asked.observation,
        unplaced=asked.unplaced,
        in_bin=asked.bin,
    )


def short_id(id_: str) -> str:
    """The end of an id: its beginning is the time, which entries of one import share."""
    return id_[-8:]


def role_word(role: Role) -> str:
    """The word by which a role is asked for."""
    return role.name or role.kind.value


def row_object(row: EntryRow) -> dict[str, Any]:
    """What a list tells of an entry."""
    point = mean_point(row.path)
    return {
        "id": row.id,
        "started_at": instant_text(row.started_at, row.zone),
        "zone": row.zone,
        "client": row.client,
        "role": row.role,
        "minutes": row.minutes,
        "headline": row.headline,
        "snippet": row.snippet.replace("\x02", "").replace("\x03", ""),
        "x": point[0] if point else None,
        "y": point[1] if point else None,
        "quadrant": row.quadrant,
        "tags": list(row.tags),
        "to_supervision": row.to_supervision,
        "observed": row.observed,
        "late": row.late,
    }


def entry_object(entry: Entry, role: str) -> dict[str, Any]:
    """Everything that stands in an entry."""
    draft = entry.content
    return {
        "id": entry.id,
        "started_at": instant_text(draft.started_at, draft.zone),
        "zone": draft.zone,
        "client": draft.client,
        "role": role,
        "minutes": draft.minutes,
        "format": draft.format,
        "agreement": draft.agreement_kind,
        "paid": draft.paid_kind,
        "seen": draft.seen,
        "me": draft.me,
        "answers": [
            {"prompt_id": item.prompt_id, "question": item.question, "answer": item.answer}
            for item in draft.answers
        ],
        "x": draft.point[0] if draft.point else None,
        "y": draft.point[1] if draft.point else None,
        "moments": [
            {
                "label": moment.label,
                "x": moment.placement.position.x,
                "y": moment.placement.position.y,
                "certainty": moment.placement.certainty,
                "made_at": instant_text(moment.placement.made_at, draft.zone),
            }
            for moment in draft.moments
        ],
        "charge": draft.charge,
        "familiarity": draft.familiarity,
        "moment_tags": sorted(draft.moment_tags),
        "tags": list(draft.tags),
        "observations": [
            {"signal": tick.signal, "words": tick.words} for tick in draft.observations
        ],
        "to_supervision": draft.to_supervision,
        "supervision_question": draft.supervision_question,
        "written_at": instant_text(entry.written_at, draft.zone),
        "changed_at": instant_text(entry.changed_at, draft.zone),
        "revision": entry.revision,
        "in_bin": entry.trashed_at is not None,
    }


def instant_text(instant: datetime, zone: str) -> str:
    """An instant on the clock of a zone, with its offset."""
    return localized(instant, zone).isoformat()
