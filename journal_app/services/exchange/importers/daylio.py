"""Daylio: its CSV export. Activities and the mood become tags."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime, time

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import NOON, ContentIds, plain_session
from journal_app.services.exchange.importers.html import from_html, looks_like_html
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

_HEADER = re.compile(
    r'\A"?full_date"?[,;]"?date"?[,;]"?weekday"?[,;]"?time"?[,;]"?mood"?', re.IGNORECASE
)
_CLOCKS = ("%I:%M %p", "%H:%M", "%I:%M%p", "%H:%M:%S", "%H.%M")
_NO_LIMIT = 2**31 - 1


def recognises(source: Source) -> bool:
    """A table that begins with Daylio's columns."""
    return source.kind is SourceKind.FILE and _HEADER.match(source.beginning) is not None


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    text = source.text(source.only_member("Daylio"))
    csv.field_size_limit(_NO_LIMIT)
    first = text.text.lstrip().partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    rows = csv.DictReader(io.StringIO(text.text.lstrip(), newline=""), delimiter=delimiter)
    ids = ContentIds("daylio")
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    line = 2
    for number, row in enumerate(rows, 1):
        about.told(number, 0)
        cells = {key.strip().lower(): cell or "" for key, cell in row.items() if key is not None}
        try:
            sessions.append(_session(cells, line, ids, about))
        except InvalidValue as error:
            details = {**error.details, "file": source.name, "line": line}
            refused.append(Refusal(line, error.code, details))
        line = rows.line_num + 1
    return SessionsFile(
        tuple(sessions),
        tuple(refused),
        encoding=text.encoding,
        guessed_encoding=text.guessed,
    )


def _session(
    cells: dict[str, str], line: int, ids: ContentIds, about: Surroundings
) -> ImportedSession:
    day, clock = cells.get("full_date", "").strip(), cells.get("time", "").strip()
    note, title = cells.get("note", ""), cells.get("note_title", "")
    activities, mood = cells.get("activities", ""), cells.get("mood", "")
    return plain_session(
        about,
        source_id=ids.next(day, clock, mood, activities, title, note),
        started_at=datetime.combine(_day(day), _time(clock)),
        title=title,
        text=from_html(note) if looks_like_html(note) else note.replace("\r\n", "\n"),
        tags=(*(part.strip() for part in activities.split(" | ")), mood),
        line=line,
    )


def _day(words: str) -> date:
    if not words:
        raise InvalidValue("date_missing", column="full_date")
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise InvalidValue("date_unreadable", column="full_date", value=words[:60]) from error


def _time(words: str) -> time:
    plain = " ".join(words.replace("\u202f", " ").replace(".m.", "m").upper().split())
    if not plain:
        return NOON
    for clock in _CLOCKS:
        try:
            return datetime.strptime(plain, clock).time()  # noqa: DTZ007 - a time of the clock
        except ValueError:
            continue
    raise InvalidValue("date_unreadable", column="time", value=words[:60])
