"""A whole draft as JSON text, for drafts that are kept and for the history of an entry."""

from __future__ import annotations

import json
from dataclasses import replace
from operator import attrgetter
from typing import Any

from journal_app.domain.entry import (
    EntryDraft,
    PaidKind,
    PromptAnswer,
    TickedObservation,
    validated,
)
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.text import storable

_FORMAT = 1
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_PLAIN_FIELDS = (
    "id",
    "role_id",
    "zone",
    "client",
    "minutes",
    "format",
    "agreement_kind",
    "people",
    "seen",
    "me",
    "charge",
    "familiarity",
    "to_supervision",
    "supervision_question",
)
_plain_fields = attrgetter(*_PLAIN_FIELDS)


def to_json(draft: EntryDraft) -> str:
    """The draft as one line of JSON; equal drafts give equal texts."""
    return _ENCODER.encode(_data(draft))


def from_json(text: str) -> EntryDraft:
    """The draft that ``to_json`` was given, with instants cut to milliseconds in UTC.

    Raises:
        ValueError, KeyError, TypeError: for a text that ``to_json`` did not make.
    """
    return _draft(json.loads(text))


def cleaned(draft: EntryDraft) -> EntryDraft:
    """The draft as it will be read back: storable texts, instants cut to milliseconds in UTC.

    Of an observation that is ticked twice the first tick stays.
    """
    unique = {tick.signal: tick for tick in reversed(draft.observations)}
    kept = tuple(tick for tick in draft.observations if unique[tick.signal] is tick)
    return _draft(_storable_data(_data(replace(draft, observations=kept))))


def savable(draft: EntryDraft) -> EntryDraft:
    """The draft as it may be saved and will be read back: valid, and storable in every text.

    Raises:
        InvalidValue: see ``domain.entry.validated``.
    """
    # Valid once more, since a tag or a code may have been nothing but what was cleaned away.
    return validated(cleaned(validated(draft)))


def _data(draft: EntryDraft) -> dict[str, Any]:
    return {
        "v": _FORMAT,
        **dict(zip(_PLAIN_FIELDS, _plain_fields(draft), strict=True)),
        "started_at": to_ms(draft.started_at),
        "paid_kind": draft.paid_kind,
        "answers": [[item.prompt_id, item.question, item.answer] for item in draft.answers],
        "moments": [_moment_data(moment) for moment in draft.moments],
        "moment_tags": sorted(draft.moment_tags),
        "tags": list(draft.tags),
        "observations": [[tick.signal, tick.words] for tick in draft.observations],
    }


def _moment_data(moment: Moment) -> dict[str, Any]:
    placement = moment.placement
    return {
        "id": moment.id,
        "label": moment.label,
        "x": placement.position.x,
        "y": placement.position.y,
        "certainty": placement.certainty,
        "made_at": to_ms(placement.made_at),
    }


def _draft(data: dict[str, Any]) -> EntryDraft:
    return EntryDraft(
        **{name: data[name] for name in _PLAIN_FIELDS},
        started_at=from_ms(data["started_at"]),
        paid_kind=PaidKind(data["paid_kind"]) if data["paid_kind"] else None,
        answers=tuple(PromptAnswer(*item) for item in data["answers"]),
        moments=tuple(_moment(item) for item in data["moments"]),
        moment_tags=frozenset(MomentTag(tag) for tag in data["moment_tags"]),
        tags=tuple(data["tags"]),
        observations=tuple(TickedObservation(*item) for item in data["observations"]),
    )


def _moment(data: dict[str, Any]) -> Moment:
    made = Placement(
        Position(data["x"], data["y"]), Certainty(data["certainty"]), from_ms(data["made_at"])
    )
    return Moment(data["id"], data["label"], made)


def _storable_data(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [_storable_data(item) for item in value]
    if isinstance(value, dict):
        return {key: _storable_data(item) for key, item in value.items()}
    return value
