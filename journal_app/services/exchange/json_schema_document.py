"""The Stance JSON format as JSON Schema, made of the same fields that read and write it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from journal_app.services.exchange import json_fields as kinds
from journal_app.services.exchange import json_schema as schema
from journal_app.services.exchange.json_fields import REQUIRED, Field

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_Schema = dict[str, Any]
_NAMED: Mapping[str, Mapping[str, Any]] = {
    "id": kinds.ID.schema,
    "instant": kinds.INSTANT.schema,
    "day": kinds.DAY.schema,
    "text": kinds.TEXT.schema,
    "words": kinds.WORDS.schema,
    "zone": kinds.ZONE.schema,
    "coordinate": kinds.COORDINATE.schema,
    "count": kinds.COUNT.schema,
}
_WORDS: _Schema = {"$ref": "#/$defs/words"}
_ANY_OBJECT: _Schema = {"type": "object"}


def document_schema() -> _Schema:
    """The schema of a whole document. Fields that are not known are allowed: they are passed over.

    What it cannot say: that ids are there to which others refer, that days and zones exist, and
    that instants lie between 1900 and 2200.
    """
    properties: _Schema = {
        "format": {"const": schema.FORMAT},
        "version": {"const": schema.VERSION},
        "exported_at": _ref("instant"),
        "complete": {"type": "boolean"},
        "notice": {"type": "string"},
        "practitioner": _object(schema.PRACTITIONER),
        "settings": _ANY_OBJECT,
        "tags": _list(_WORDS),
        "held_back": _list({"type": "string"}),
        "reason": {"type": "string"},
        "unfinished": _list(_ANY_OBJECT),
        "roles": _list(_object(schema.ROLE, intended_areas=_list(_object(schema.INTENDED_AREA)))),
        "entries": _list(_ref("entry")),
        "referrals": _list(_ref("referral")),
        "reflections": _list(_object(schema.REFLECTION, shown=_ANY_OBJECT)),
        "drafts": _list(_object(schema.DRAFT, content=_ANY_OBJECT)),
    }
    for name, _table, fields in schema.PLAIN_SECTIONS:
        properties[name] = _list(_object(fields))
    properties["professional_will"]["maxItems"] = 1
    return {
        "$schema": DIALECT,
        "$id": f"urn:stance-journal:format:{schema.VERSION}",
        "title": f"The Stance JSON format, version {schema.VERSION}",
        "type": "object",
        "properties": properties,
        "required": ["format", "version"],
        "if": {"properties": {"complete": {"const": True}}, "required": ["complete"]},
        "then": {"required": ["practitioner", "roles", "entries"]},
        "$defs": {
            **{name: dict(found) for name, found in _NAMED.items()},
            "placement": _object(schema.PLACEMENT),
            "moment": _object(
                schema.MOMENT, placements={**_list(_ref("placement")), "minItems": 1}
            ),
            "entry": _object(
                schema.ENTRY,
                moments={**_list(_ref("moment")), "maxItems": 7},
                placements=_list(_ref("placement")),
                answers=_list(_object(schema.PROMPT_ANSWER)),
                tags=_list(_WORDS),
                observations=_list(_object(schema.OBSERVATION)),
                revisions=_list(_object(schema.REVISION, content=_ANY_OBJECT)),
            ),
            "referral": _object(
                schema.REFERRAL,
                signals=_list(_WORDS),
                steps=_list(_object(schema.REFERRAL_STEP)),
            ),
        },
    }


def schema_text() -> str:
    """The schema as it stands in the file that is published."""
    return json.dumps(document_schema(), indent=1, ensure_ascii=False) + "\n"


def _object(fields: Sequence[Field], **more: _Schema) -> _Schema:
    properties: _Schema = {}
    for field in fields:
        found = _referring(field.kind.schema)
        if field.default is not REQUIRED and field.default is not None:
            default = bool(field.default) if field.kind is kinds.FLAG else field.default
            found["default"] = default
        properties[field.name] = found
    required = [field.name for field in fields if field.default is REQUIRED]
    return {"type": "object", "properties": {**properties, **more}, "required": required}


def _referring(found: Mapping[str, Any]) -> _Schema:
    """The schema of a kind, by its name where it has one."""
    for name, named in _NAMED.items():
        if found == named:
            return _ref(name)
    if "anyOf" in found:
        return {"anyOf": [_referring(one) for one in found["anyOf"]]}
    return dict(found)


def _ref(name: str) -> _Schema:
    return {"$ref": f"#/$defs/{name}"}


def _list(items: _Schema) -> _Schema:
    return {"type": "array", "items": items}
