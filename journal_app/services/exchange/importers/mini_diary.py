"""Mini Diarium and Mini Diary: JSON with an entry a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import NOON, ContentIds, plain_session
from journal_app.services.exchange.importers.html import from_html, looks_like_html
from journal_app.services.exchange.importers.json_source import read_json, text_of, texts_of
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

_MARKS_IT = re.compile(r'"dateUpdated"\s*:|"application"\s*:\s*"Mini Diar', re.IGNORECASE)


def recognises(source: Source) -> bool:
    """JSON with the date of the last change that both programs write."""
    return (
        source.kind is SourceKind.FILE
        and source.beginning.startswith("{")
        and _MARKS_IT.search(source.beginning) is not None
    )


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    found = read_json(source, source.only_member("Mini Diarium"))
    entries = found.get("entries") if isinstance(found, dict) else None
    if not isinstance(entries, list | dict):
        raise InvalidValue("import_not_this_format", file=source.name, format="Mini Diarium")
    ids = ContentIds("minidiary")
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    for number, (record, day, entry) in enumerate(_each(entries), 1):
        about.told(number, len(entries))
        try:
            sessions.append(_session(record, day, entry, ids, about))
        except InvalidValue as error:
            details = {**error.details, "file": source.name, "record": record}
            refused.append(Refusal(0, error.code, details))
    return SessionsFile(tuple(sessions), tuple(refused))


def _each(entries: Any) -> Iterator[tuple[str, str, Any]]:
    """Every entry with its place and its day: a list in the one program, by day in the other."""
    if isinstance(entries, dict):
        yield from ((day, day, entry) for day, entry in entries.items())
        return
    for number, entry in enumerate(entries, 1):
        yield f"entry {number}", text_of(entry, "date"), entry


def _session(
    record: str, day: str, entry: Any, ids: ContentIds, about: Surroundings
) -> ImportedSession:
    if not isinstance(entry, dict):
        raise InvalidValue("record_unreadable")
    text, title = text_of(entry, "text"), text_of(entry, "title")
    number = entry.get("id")
    own = str(number) if isinstance(number, int | str) and number != "" else ""
    return plain_session(
        about,
        source_id=ids.next(day, own, title, text),
        started_at=_noon(day),
        title=title,
        text=from_html(text) if looks_like_html(text) else text.replace("\r\n", "\n"),
        tags=texts_of(entry, "tags"),
        record=record,
    )


def _noon(day: str) -> datetime:
    if not day:
        raise InvalidValue("date_missing", column="date")
    try:
        return datetime.combine(date.fromisoformat(day[:10]), NOON)
    except ValueError as error:
        raise InvalidValue("date_unreadable", column="date", value=day[:60]) from error
