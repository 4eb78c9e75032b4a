"""The Stance JSON format: everything a journal holds, without loss. See docs/stance-json.md.

Read whole and checked whole before anything is written; every fault names its place.
"""

from __future__ import annotations

import json
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange import json_schema as schema
from journal_app.services.exchange.json_fields import WrongShape
from journal_app.services.exchange.json_reading import (
    OTHERS,
    DocumentReader,
    JournalDocument,
    Known,
)
from journal_app.services.exchange.json_writing import document_lines
from journal_app.services.exchange.source_text import decoded

__all__ = [
    "OTHERS",
    "JournalDocument",
    "Known",
    "document_lines",
    "looks_like_json",
    "read_document",
]


def looks_like_json(data: bytes) -> bool:
    """Whether the file begins as a JSON object or list does, whatever its encoding."""
    head = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    return head[:1] in {b"{", b"["}


def read_document(data: bytes, *, file: str, known: Known | None = None) -> JournalDocument:
    """The document in ``data``.

    Entries that cannot be read are refused one by one. A fault anywhere else refuses the file,
    since other records may rest on it.

    Raises:
        InvalidValue: ``json_unreadable``, ``json_wrong_shape``, ``json_newer_version``, or what is
            wrong with a value; with the file and the place.
    """
    try:
        document = _parsed(decoded(data, file).text, file)
        return DocumentReader(document, known or Known(), file).document()
    except InvalidValue as error:
        if "file" in error.details:
            raise
        raise InvalidValue(error.code, **{**error.details, "file": file}) from error


def _parsed(text: str, file: str) -> dict[str, Any]:
    try:
        found = json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise InvalidValue("json_unreadable", file=file, line=error.lineno) from error
    except RecursionError as error:
        raise InvalidValue("json_too_deep", file=file) from error
    except ValueError as error:  # a whole number of thousands of digits, or NaN
        raise InvalidValue("json_unreadable", file=file) from error
    if not isinstance(found, dict) or found.get("format") != schema.FORMAT:
        raise InvalidValue("json_not_ours", file=file)
    version = found.get("version")
    if type(version) is not int or version < 1:
        raise WrongShape("version")
    if version > schema.VERSION:
        raise InvalidValue("json_newer_version", file=file)
    return found


def _no_number(_name: str) -> Any:
    raise ValueError
