"""RedNotebook: a folder (or an archive of it) with a file of YAML a month.

A day is an entry. Its text comes first, then what stands in categories, each under its name; the
categories are notebooks. Hashtags in the text are tags, and so are categories without entries.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import NOON, plain_session
from journal_app.services.exchange.importers.html import tidy
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source
from journal_app.services.exchange.importers.txt2tags import from_txt2tags
from journal_app.services.exchange.importers.yaml_source import yaml_in
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

_MONTH = re.compile(r"(\d{4})-(\d{2})\.txt\Z")
_FIRST_DAY = re.compile(r"(?:\A|\n)(?:\{|['\"]?\d{1,2}['\"]?\s*:)")
# As RedNotebook itself tells them: at least one letter, no colour, no directive of a programme.
_HASHTAG = re.compile(
    r"(?<![\w&#])[#\uff03](?![0-9a-f]{6}\b|(?:include|define|ifdef|ifndef|endif)\b)"
    r"(\w*[^\W\d_]\w*)",
    re.IGNORECASE,
)
_OLD_TAGS = "tags"


def recognises(source: Source) -> bool:
    """At least one file named as a month that begins with a day."""
    months = _months(source)
    return any(
        _FIRST_DAY.search(source.read(name)[:4096].decode("utf-8", "replace"))
        for name in months[:3]
    )


def _months(source: Source) -> list[str]:
    return [name for name in source.members if _MONTH.fullmatch(PurePosixPath(name).name)]


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    months = _months(source)
    for number, member in enumerate(months, 1):
        about.told(number, len(months))
        try:
            days = yaml_in(source.text(member).text, member)
        except InvalidValue as error:
            refused.append(Refusal(0, error.code, {**error.details, "file": member}))
            continue
        if not isinstance(days, dict | None):
            refused.append(Refusal(0, "record_unreadable", {"file": member}))
            continue
        for day, content in (days or {}).items():
            try:
                sessions.append(_session(member, day, content, about))
            except InvalidValue as error:
                details = {**error.details, "file": member, "record": f"day {day}"}
                refused.append(Refusal(0, error.code, details))
    return SessionsFile(tuple(sessions), tuple(refused))


def _session(member: str, day: str, content: Any, about: Surroundings) -> ImportedSession:
    month = _MONTH.fullmatch(PurePosixPath(member).name)
    assert month is not None
    try:
        on = date(int(month[1]), int(month[2]), int(day))
    except ValueError as error:
        value = f"{month[1]}-{month[2]}-{day}"[:60]
        raise InvalidValue("date_impossible", column="day", value=value) from error
    if not isinstance(content, dict):
        raise InvalidValue("record_unreadable")
    raw = content.get("text")
    text = raw if isinstance(raw, str) and raw not in {"null", "~"} else ""
    categories = {name: _items(value) for name, value in content.items() if name and name != "text"}
    old = [tag for name, items in categories.items() if name.lower() == _OLD_TAGS for tag in items]
    others = {name: items for name, items in categories.items() if name.lower() != _OLD_TAGS}
    tags = [*old, *(name for name, items in others.items() if not items)]
    others = {name: items for name, items in others.items() if items}
    return plain_session(
        about,
        source_id=f"rednotebook:{on.isoformat()}",
        started_at=datetime.combine(on, NOON),
        text=_words(text, others),
        tags=(*map(str.lower, _HASHTAG.findall(text)), *tags),
        notebooks=tuple(others),
        member=member,
        record=f"day {day}",
    )


def _items(value: Any) -> list[str]:
    """What stands in a category, and below it."""
    if not isinstance(value, dict):
        return []
    return [item for item in value if item]


def _words(text: str, categories: dict[str, list[str]]) -> str:
    blocks = [from_txt2tags(text)]
    for name, items in categories.items():
        listed = "\n".join(f"- {from_txt2tags(item)}" for item in items)
        blocks.append(f"### {name}\n\n{listed}")
    return tidy("\n\n".join(block for block in blocks if block))
