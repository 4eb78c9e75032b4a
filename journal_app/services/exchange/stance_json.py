"""The Stance JSON format: everything a journal holds, without loss. See docs/stance-json.md.

Read whole and checked whole before anything is written; every fault names its place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange import json_schema as schema
from journal_app.services.exchange.json_document import JournalDocument, Known
from journal_app.services.exchange.json_fields import WrongShape
from journal_app.services.exchange.json_reading import DocumentReader
from journal_app.services.exchange.json_writing import document_lines
from journal_app.services.exchange.source_text import decoded

_SECTION = re.compile(r'"([a-z_]+)": \[')
_TOLD_EVERY = 200
Told = Callable[[int, int], None]


def unheard(_done: int, _of: int) -> None:
    """Nobody wants to know how far it is."""


__all__ = [
    "JournalDocument",
    "Known",
    "document_lines",
    "read_document",
]


def read_document(
    data: bytes, *, file: str, known: Known | None = None, told: Told = unheard
) -> JournalDocument:
    """The document in ``data``.

    Entries that cannot be read are refused one by one. A fault anywhere else refuses the file,
    since other records may rest on it.

    Args:
        data: the bytes of the file.
        file: how the file is called in what is said about it.
        known: what it may refer to.
        told: hears how many entries are checked, of how many; what it raises ends the reading.

    Raises:
        InvalidValue: ``json_unreadable``, ``json_wrong_shape``, ``json_newer_version``, or what is
            wrong with a value; with the file and the place.
    """
    try:
        document = _parsed(decoded(data, file).text, file, told)
        return DocumentReader(document, known or Known(), file, told).document()
    except InvalidValue as error:
        if "file" in error.details:
            raise
        raise InvalidValue(error.code, **{**error.details, "file": file}) from error


def _parsed(text: str, file: str, told: Told) -> dict[str, Any]:
    found: Any = _by_lines(text, told)
    try:
        if found is None:
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


def _by_lines(text: str, told: Told) -> dict[str, Any] | None:
    """The document, where it stands a record a line as it is written here; else None.

    Record by record, so that the window goes on meanwhile and the reading can be stopped: what
    parses a whole text lets nothing else run.
    """
    if not text.startswith("{\n"):
        return None
    head: list[str] = []
    sections: dict[str, list[Any]] = {}
    records: list[Any] | None = None
    try:
        for number, line in enumerate(_lines(text)):
            if records is not None:
                if line in {"]", "],"}:
                    records = None
                else:
                    record = line.removesuffix(",")
                    records.append(json.loads(record, parse_constant=_no_number))
                    if number % _TOLD_EVERY == 0:
                        told(0, 0)
            elif section := _SECTION.fullmatch(line):
                records = sections.setdefault(section[1], [])
                records.clear()
            else:
                head.append(line)
        whole = "\n".join(head).rstrip()
        found = json.loads(f"{whole.removesuffix('}').rstrip().removesuffix(',')}}}")
    except (ValueError, RecursionError):
        return None
    return {**found, **sections} if isinstance(found, dict) and records is None else None


def _lines(text: str) -> Iterator[str]:
    at = 0
    while (end := text.find("\n", at)) >= 0:
        yield text[at:end]
        at = end + 1
    yield text[at:]


def _no_number(_name: str) -> Any:
    raise ValueError
