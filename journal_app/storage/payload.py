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
    # Put together here, and not by an encoder that is given a dictionary, which takes twice as
    # long: of a large import that is a good part.
    return (
        f'{{"v":{_FORMAT},"id":{_quoted(draft.id)},"role_id":{_quoted(role_id or draft.role_id)},'
        f'"zone":{_quoted(draft.zone)},"client":{_quoted(draft.client)},'
        f'"minutes":{_number(draft.minutes)},"format":{_quoted(draft.format)},'
        f'"agreement_kind":{_quoted(draft.agreement_kind)},"people":{_number(draft.people)},'
        f'"seen":{_quoted(draft.seen)},"me":{_quoted(draft.me)},'
        f'"charge":{_number(draft.charge)},"familiarity":{_number(draft.familiarity)},'
        f'"to_supervision":{"true" if draft.to_supervision else "false"},'
        f'"supervision_question":{_quoted(draft.supervision_question)},'
        f'"started_at":{to_ms(draft.started_at)},'
        f'"paid_kind":{_quoted(draft.paid_kind) if draft.paid_kind else "null"},'
        f'"answers":{_list(map(_answer, draft.answers))},'
        f'"moments":{_list(map(_moment_text, draft.moments))},'
        f'"moment_tags":{_list(map(_quoted, sorted(draft.moment_tags)))},'
        f'"tags":{_list(map(_quoted, draft.tags))},'
        f'"observations":{_list(map(_tick, draft.observations))}}}'
    )


def _quoted(text: str) -> str:
    if len(text) < _LONG or storable(text) is not text:
        return encode_basestring(text)
    return quoted(text)


def _number(value: int | None) -> str:
    return "null" if value is None else str(value)


def _list(items: Iterable[str]) -> str:
    return f"[{','.join(items)}]"


def _answer(item: PromptAnswer) -> str:
    return f"[{_quoted(item.prompt_id)},{_quoted(item.question)},{_quoted(item.answer)}]"


def _tick(tick: TickedObservation) -> str:
    return f"[{_quoted(tick.signal)},{_quoted(tick.words)}]"


def _moment_text(moment: Moment) -> str:
    placement = moment.placement
    return (
        f'{{"id":{_quoted(moment.id)},"label":{_quoted(moment.label)},'
        f'"x":{placement.position.x!r},"y":{placement.position.y!r},'
        f'"certainty":{_quoted(placement.certainty)},"made_at":{to_ms(placement.made_at)}}}'
    )


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
