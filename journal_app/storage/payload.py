"""A whole draft as JSON text, for drafts that are kept and for the history of an entry."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from json.encoder import encode_basestring
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
from journal_app.storage.text import quoted, storable

_FORMAT = 1
_LONG = 100
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


def to_json(draft: EntryDraft, role_id: str = "") -> str:
    """The draft as one line of JSON, in another role where one is named.

    Equal drafts give equal texts.
    """
    return line_of(
        as_json(draft.id),
        as_json(role_id or draft.role_id),
        as_json(draft.zone),
        as_json(draft.client),
        number_as_json(draft.minutes),
        as_json(draft.format),
        as_json(draft.agreement_kind),
        number_as_json(draft.people),
        as_json(draft.seen),
        as_json(draft.me),
        number_as_json(draft.charge),
        number_as_json(draft.familiarity),
        "true" if draft.to_supervision else "false",
        as_json(draft.supervision_question),
        to_ms(draft.started_at),
        as_json(draft.paid_kind) if draft.paid_kind else "null",
        list_as_json(map(_answer, draft.answers)),
        list_as_json(map(_moment_text, draft.moments)),
        list_as_json(map(as_json, sorted(draft.moment_tags))),
        list_as_json(map(as_json, draft.tags)),
        list_as_json(tick_as_json(tick.signal, tick.words) for tick in draft.observations),
    )


def line_of(
    id_: str, role_id: str, zone: str, client: str, minutes: str, format_: str, kind: str,
    people: str, seen: str, me: str, charge: str, familiarity: str, to_supervision: str,
    question: str, started_at: int, paid_kind: str, answers: str, moments: str, moment_tags: str,
    tags: str, observations: str,
) -> str:  # fmt: skip
    """The line that ``to_json`` gives, of what is JSON already."""
    # Put together here, and not by an encoder that is given a dictionary, which takes twice as
    # long: of a large import that is a good part.
    return (
        f'{{"v":{_FORMAT},"id":{id_},"role_id":{role_id},"zone":{zone},"client":{client},'
        f'"minutes":{minutes},"format":{format_},"agreement_kind":{kind},"people":{people},'
        f'"seen":{seen},"me":{me},"charge":{charge},"familiarity":{familiarity},'
        f'"to_supervision":{to_supervision},"supervision_question":{question},'
        f'"started_at":{started_at},"paid_kind":{paid_kind},"answers":{answers},'
        f'"moments":{moments},"moment_tags":{moment_tags},"tags":{tags},'
        f'"observations":{observations}}}'
    )


def as_json(text: str) -> str:
    """A text, quoted."""
    if len(text) < _LONG or storable(text) is not text:
        return encode_basestring(text)
    return quoted(text)


def number_as_json(value: int | None) -> str:
    """A number, or that there is none."""
    return "null" if value is None else str(value)


def list_as_json(items: Iterable[str]) -> str:
    """A list of what is JSON already."""
    return f"[{','.join(items)}]"


def _answer(item: PromptAnswer) -> str:
    return f"[{as_json(item.prompt_id)},{as_json(item.question)},{as_json(item.answer)}]"


def tick_as_json(signal: str, words: str) -> str:
    """An observation."""
    return f"[{as_json(signal)},{as_json(words)}]"


def _moment_text(moment: Moment) -> str:
    placement = moment.placement
    place = place_as_json(
        moment.label, placement.position.x, placement.position.y, placement.certainty
    )
    return moment_as_json(as_json(moment.id), place, to_ms(placement.made_at))


def place_as_json(label: str, x: float, y: float, certainty: str) -> str:
    """Of a moment, what is not its own alone."""
    return f'"label":{as_json(label)},"x":{x!r},"y":{y!r},"certainty":{as_json(certainty)}'


def moment_as_json(id_: str, place: str, made_at: int) -> str:
    """A moment, of what is JSON already."""
    return f'{{"id":{id_},{place},"made_at":{made_at}}}'


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
