"""A folder, an archive or a single file of Markdown, with front matter or a date as its name."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from pathlib import PurePosixPath
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import NOON, ContentIds, plain_session
from journal_app.services.exchange.importers.front_matter import (
    front_matter,
    has_front_matter,
    said,
)
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.importers.written_dates import written_date, written_time
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile
from journal_app.services.exchange.source_text import has_damage

_ENDS = (".md", ".markdown", ".mdown", ".txt")
# 2024-03-01, 2024_03_01, 2024.03.01, each also with a time; 20240301 and 202403010930.
_DATED_NAME = re.compile(
    r"(\d{4})([-_.])(\d{2})\2(\d{2})(?:[T_ -](\d{2})[.:_-]?(\d{2})(?!\d))?(?!\d)"
)
_SHORT_NAME = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(?:\d{2})?)?(?!\d)")
_DATED_PATH = re.compile(r"(?:\A|/)(\d{4})/(\d{2})/(\d{2})\.\w+\Z")
_SPLIT_TAGS = re.compile(r"[,;]")
_DATE_KEYS = (
    "date", "created", "createdat", "created_at", "creation_date", "date created", "datum", "day",
    "time",
)  # fmt: skip
_HEADING = re.compile(r"\A#[ \t]+(.+?)[ \t#]*(?:\n|\Z)")
# A tag within the text, as Obsidian tells one: with a letter, not in code, no colour.
_HASHTAG = re.compile(r"(?<![\w#&/`(\[])#(?![0-9a-fA-F]{6}\b)((?=[^\s#]*[^\W\d_])[\w/-]+)")
_FENCE = "```"
_EMBEDDED = re.compile(
    r"!\[\[[^\[\]\n]+\.(?:png|jpe?g|gif|svg|webp|bmp|heic|mp3|m4a|wav|ogg|mp4|mov|pdf)"
    r"(?:\|[^\[\]\n]*)?\]\]",
    re.IGNORECASE,
)
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
    if _named(member):
        return True
    data = source.head if source.kind is SourceKind.FILE else source.read(member)[:65_536]
    return has_front_matter(data.decode("utf-8-sig", "replace").replace("\r\n", "\n"))


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    ids = ContentIds("markdown")
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    embedded = 0
    members = tuple(name for name in _texts(source) if not _is_readme(name))
    for number, member in enumerate(members, 1):
        about.told(number, len(members))
        try:
            session, left_out = _session(source, member, ids, about)
            sessions.append(session)
            embedded += left_out
        except InvalidValue as error:
            refused.append(Refusal(0, error.code, {**error.details, "file": member}))
    return SessionsFile(tuple(sessions), tuple(refused), left_out={"media": embedded})


def _session(
    source: Source, member: str, ids: ContentIds, about: Surroundings
) -> tuple[ImportedSession, int]:
    """A file as a session, and how many pictures were left out of it."""
    found = source.text(member)
    if found.damaged or has_damage(found.text):
        raise InvalidValue("encoding_unknown")
    text = found.text.replace("\r\n", "\n").lstrip("\ufeff")
    matter, body = front_matter(text, member)
    title = said(matter, "title")
    if "body" in matter:
        body = said(matter, "body") + body
    body, left_out = _EMBEDDED.subn("", body)
    if not title:
        heading = _HEADING.match(body.lstrip("\n"))
        if heading:
            title, body = heading[1], body.lstrip("\n")[heading.end() :]
    started_at, title = _start(matter, member, title)
    folders = [part for part in PurePosixPath(member).parts[:-1] if not part.isdigit()]
    session = plain_session(
        about,
        source_id=ids.next(started_at.isoformat(), title, body.strip()),
        started_at=started_at,
        title=title,
        text=body,
        tags=(*_tags(matter), *_hashtags(body)),
        notebooks=(*folders, *_listed(matter, "categories"), *_listed(matter, "category")),
        member=member,
    )
    return session, left_out


def _tags(matter: dict[str, Any]) -> list[str]:
    found = [tag for key in ("tags", "tag", "keywords") for tag in _listed(matter, key)]
    if said(matter, "starred").lower() in {"true", "yes"}:
        found.append(STARRED)
    return [tag.strip().lstrip("#@") for tag in found if tag.strip()]


def _listed(matter: dict[str, Any], key: str) -> list[str]:
    """A list, or words between commas, or words between blanks."""
    value = matter.get(key)
    if isinstance(value, list):
        return [one for one in value if isinstance(one, str)]
    words = said(matter, key)
    return _SPLIT_TAGS.split(words) if _SPLIT_TAGS.search(words) else words.split()


def _hashtags(body: str) -> list[str]:
    if "#" not in body:
        return []
    found: list[str] = []
    in_code = False
    for line in body.split("\n"):
        if line.lstrip().startswith(_FENCE):
            in_code = not in_code
        elif not in_code:
            found += _HASHTAG.findall(line)
    return found


def _start(matter: dict[str, Any], member: str, title: str) -> tuple[datetime, str]:
    """By the front matter; else by the name of the file; else by a date that begins the title.

    And the title, without a date and time that were taken from it.
    """
    failed: InvalidValue | None = None
    for key in _DATE_KEYS:
        words = said(matter, key).strip()
        if not words:
            continue
        try:
            return _by_matter(matter, words, key), title
        except InvalidValue as error:
            failed = failed or error
    try:
        in_title = written_date(title)
    except ValueError:
        in_title = None
    named = _named(member)
    if not named:
        if in_title is None:
            raise failed or InvalidValue("date_missing", column="date")
        return in_title.at, title[in_title.end :].strip()
    at = _by_name(named, member)
    if in_title and in_title.has_clock and in_title.at.date() == at.date() and not named[3]:
        return in_title.at, title[in_title.end :].strip()
    return at, title


def _by_matter(matter: dict[str, Any], words: str, key: str) -> datetime:
    try:
        found = written_date(words)
        if found is None:
            raise InvalidValue("date_unreadable", column=key, value=words[:60])
        clock = None if found.has_clock else written_time(said(matter, "time").strip())
    except ValueError as error:
        if isinstance(error, InvalidValue):
            raise
        raise InvalidValue("date_impossible", column=key, value=words[:60]) from error
    return datetime.combine(found.at.date(), clock) if clock else found.at


def _named(member: str) -> tuple[str, ...]:
    """Year, month, day, hour, minute in the name of a file, the last two may be empty; or none."""
    name = PurePosixPath(member).name
    long = _DATED_NAME.match(name)
    if long:
        return (long[1], long[3], long[4], long[5] or "", long[6] or "")
    short = _SHORT_NAME.match(name)
    if short and 1 <= int(short[2]) <= 12 and 1 <= int(short[3]) <= 31:
        return tuple(part or "" for part in short.groups())
    path = _DATED_PATH.search(member)
    return (*path.groups(), "", "") if path else ()


def _by_name(named: tuple[str, ...], member: str) -> datetime:
    year, month, day, hour, minute = named
    try:
        clock = time(int(hour), int(minute)) if hour else NOON
        return datetime.combine(date(int(year), int(month), int(day)), clock)
    except ValueError as error:
        value = PurePosixPath(member).name[:60]
        raise InvalidValue("date_impossible", column="date", value=value) from error
