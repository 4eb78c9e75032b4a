"""A folder, an archive or a single file of Markdown, with front matter or a date as its name."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import NOON, ContentIds, plain_session
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.importers.yaml_source import yaml_in
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile
from journal_app.services.exchange.source_text import has_damage

_ENDS = (".md", ".markdown", ".mdown", ".txt")
_DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T_ -](\d{2})[.:_-]?(\d{2})(?!\d))?")
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_INSTANT = re.compile(
    r"(\d{4}-\d{2}-\d{2})"
    r"(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2}){0,2})?)?"
)
_SPLIT_TAGS = re.compile(r"[,;]")
_DATE_KEYS = ("date", "created", "createdat", "creation_date", "datum", "time")
_HEADING = re.compile(r"\A#[ \t]+(.+?)[ \t#]*(?:\n|\Z)")
STARRED = "starred"


def recognises(source: Source) -> bool:
    """Text files with front matter or a date as their name; no file of another kind."""
    return any(_is_ours(source, name) for name in _texts(source)[:20] if not _is_readme(name))


def _texts(source: Source) -> tuple[str, ...]:
    return source.ending_in(*_ENDS)


def _is_readme(member: str) -> bool:
    """What other programs put beside the entries, to say what lies there."""
    return PurePosixPath(member).stem.casefold() == "readme"


def _is_ours(source: Source, member: str) -> bool:
    if _DATED_NAME.match(PurePosixPath(member).name):
        return True
    data = source.head if source.kind is SourceKind.FILE else source.read(member)[:65_536]
    front = _FRONT.match(data.decode("utf-8-sig", "replace").replace("\r\n", "\n"))
    return front is not None and ":" in front[1]


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    ids = ContentIds("markdown")
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    members = tuple(name for name in _texts(source) if not _is_readme(name))
    for number, member in enumerate(members, 1):
        about.told(number, len(members))
        try:
            sessions.append(_session(source, member, ids, about))
        except InvalidValue as error:
            refused.append(Refusal(0, error.code, {**error.details, "file": member}))
    return SessionsFile(tuple(sessions), tuple(refused))


def _session(source: Source, member: str, ids: ContentIds, about: Surroundings) -> ImportedSession:
    found = source.text(member)
    if found.damaged or has_damage(found.text):
        raise InvalidValue("encoding_unknown")
    text = found.text.replace("\r\n", "\n").lstrip("\ufeff")
    matter, body = _front_matter(text, member)
    title = _said(matter, "title")
    if "body" in matter:
        body = _said(matter, "body") + body
    if not title:
        heading = _HEADING.match(body.lstrip("\n"))
        if heading:
            title, body = heading[1], body.lstrip("\n")[heading.end() :]
    started_at = _start(matter, member)
    return plain_session(
        about,
        source_id=ids.next(started_at.isoformat(), title, body.strip()),
        started_at=started_at,
        title=title,
        text=body,
        tags=_tags(matter),
        notebooks=[part for part in PurePosixPath(member).parts[:-1] if not part.isdigit()],
        member=member,
    )


def _front_matter(text: str, member: str) -> tuple[dict[str, Any], str]:
    """The front matter by its keys without capitals, and what stands below it."""
    found = _FRONT.match(text)
    if not found:
        return {}, text
    matter = yaml_in(found[1], member, first_line=2)
    if not isinstance(matter, dict):
        return {}, text
    return {key.strip().lower(): value for key, value in matter.items()}, text[found.end() :]


def _said(matter: dict[str, Any], key: str) -> str:
    value = matter.get(key)
    return value if isinstance(value, str) and value not in {"null", "~"} else ""


def _tags(matter: dict[str, Any]) -> list[str]:
    found: list[str] = []
    for key in ("tags", "tag", "keywords"):
        value = matter.get(key)
        if isinstance(value, str) and value not in {"null", "~"}:
            words = _SPLIT_TAGS.split(value) if _SPLIT_TAGS.search(value) else value.split()
            found += words
        elif isinstance(value, list):
            found += [tag for tag in value if isinstance(tag, str)]
    if _said(matter, "starred").lower() in {"true", "yes"}:
        found.append(STARRED)
    return [tag.strip().lstrip("#@") for tag in found if tag.strip()]


def _start(matter: dict[str, Any], member: str) -> datetime:
    """By the front matter; else by the name of the file."""
    for key in _DATE_KEYS:
        words = _said(matter, key).strip()
        if words:
            return _instant(words, key)
    named = _DATED_NAME.match(PurePosixPath(member).name)
    if not named:
        raise InvalidValue("date_missing", column="date")
    clock = f" {named[2]}:{named[3]}" if named[2] else ""
    return _instant(named[1] + clock, "date")


def _instant(words: str, key: str) -> datetime:
    found = _INSTANT.match(words)
    if not found:
        raise InvalidValue("date_unreadable", column=key, value=words[:60])
    day, clock, offset = found.groups()
    try:
        on = date.fromisoformat(day)
        if not clock:
            return datetime.combine(on, NOON)
        at = datetime.fromisoformat(f"{day}T{'0' if clock[1] == ':' else ''}{clock}")
        if not offset:
            return at
        if offset in {"Z", "UTC"}:
            return at.replace(tzinfo=UTC)
        padded = offset if len(offset) > 3 else f"{offset}:00"
        return datetime.fromisoformat(f"{at.isoformat()}{padded}")
    except ValueError as error:
        raise InvalidValue("date_impossible", column=key, value=words[:60]) from error
