"""Journey: an archive with one JSON an entry; the folder it was put in there is a notebook.

Places, weather, moods (numbers without a word) and pictures are not taken in.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import known_zone, plain_session
from journal_app.services.exchange.importers.html import from_html, looks_like_html
from journal_app.services.exchange.importers.json_source import read_json, text_of, texts_of
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

FAVOURITE = "favourite"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MARKS_IT = re.compile(r'"date_journal"\s*:')


def recognises(source: Source) -> bool:
    """An archive or a folder of such entries, or one of them."""
    members = source.ending_in(".json") if source.kind is not SourceKind.FILE else source.members
    return any(_is_ours(source, name) for name in members[:3])


def _is_ours(source: Source, member: str) -> bool:
    text = source.read(member)[:262_144].decode("utf-8", "replace")
    return text.lstrip("\ufeff \r\n\t").startswith(("{", "[")) and bool(_MARKS_IT.search(text))


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    members = source.ending_in(".json") if source.kind is not SourceKind.FILE else source.members
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    left_out: Counter[str] = Counter()
    for number, member in enumerate(members, 1):
        about.told(number, len(members))
        try:
            found = read_json(source, member)
        except InvalidValue as error:
            refused.append(Refusal(0, error.code, {**error.details, "file": member}))
            continue
        for entry in found if isinstance(found, list) else [found]:
            try:
                sessions.append(_session(entry, member, about))
            except InvalidValue as error:
                refused.append(Refusal(0, error.code, {**error.details, "file": member}))
                continue
            photos = entry.get("photos")
            left_out["media"] += len(photos) if isinstance(photos, list) else 0
    return SessionsFile(tuple(sessions), tuple(refused), left_out=left_out)


def _session(entry: Any, member: str, about: Surroundings) -> ImportedSession:
    if not isinstance(entry, dict):
        raise InvalidValue("record_unreadable")
    text = text_of(entry, "text", "preview_text")
    is_html = text_of(entry, "type").lower() == "html" or looks_like_html(text)
    fixed = json.dumps([entry.get("date_journal"), text])
    return plain_session(
        about,
        source_id=f"journey:{text_of(entry, 'id') or fixed[:200]}",
        started_at=_instant(entry.get("date_journal")),
        zone=known_zone(text_of(entry, "timezone")),
        title=text_of(entry, "title"),
        text=from_html(text) if is_html else text.replace("\r\n", "\n"),
        tags=(
            *texts_of(entry, "tags"),
            *((FAVOURITE,) if entry.get("favourite") in (True, "true") else ()),
        ),
        notebooks=(text_of(entry, "folder"),),
        member=member,
    )


def _instant(milliseconds: object) -> datetime:
    """From milliseconds since 1970; other programs also write them as text or with a fraction."""
    if milliseconds is None or isinstance(milliseconds, bool):
        raise InvalidValue("date_missing", column="date_journal")
    try:
        value = float(str(milliseconds))
        if not math.isfinite(value):
            raise ValueError
        return _EPOCH + timedelta(milliseconds=round(value))
    except (ValueError, OverflowError) as error:
        value_shown = str(milliseconds)[:60]
        raise InvalidValue("date_unreadable", column="date_journal", value=value_shown) from error
