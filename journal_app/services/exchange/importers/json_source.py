"""JSON written by other programs: read whole, and asked with care."""

from __future__ import annotations

import json
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.source import Source


def read_json(source: Source, member: str) -> Any:
    """The value in a member.

    Raises:
        InvalidValue: ``json_unreadable`` with the line; as ``Source.text``.
    """
    return json_in(source.text(member).text, member)


def json_in(text: str, file: str) -> Any:
    """The value in a text.

    Raises:
        InvalidValue: ``json_unreadable``.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InvalidValue("json_unreadable", file=file, line=error.lineno) from error
    except (RecursionError, ValueError) as error:  # too deep, or a number too long
        raise InvalidValue("json_unreadable", file=file) from error


def text_of(record: object, *keys: str) -> str:
    """The first of the keys that holds text; empty when none does."""
    if isinstance(record, dict):
        for key in keys:
            value = record.get(key)
            if isinstance(value, str) and value:
                return value
    return ""


def texts_of(record: object, key: str) -> tuple[str, ...]:
    """The texts in a list under a key; whatever else stands in it is passed over."""
    value = record.get(key) if isinstance(record, dict) else None
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
