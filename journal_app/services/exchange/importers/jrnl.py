"""jrnl: its JSON export, and the plain text that it keeps a journal in.

A journal that jrnl encrypted is not read; it can be decrypted with ``jrnl --decrypt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import ContentIds, plain_session
from journal_app.services.exchange.importers.json_source import read_json, text_of, texts_of
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

STARRED = "starred"
"""The tag of an entry with a star."""
_SEALED = b"JRNLv3"
_ISO = r"\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?"
_STARTS_ENTRY = re.compile(rf"^\[({_ISO})\][ \t]?(.*)$", re.MULTILINE)
_STARTS_OLD = re.compile(rf"^({_ISO})[ \t](.*)$", re.MULTILINE)
_TAG = re.compile(r"(?<![\w@.])@([^\s@.,;:!?()\[\]{}\"'<>*`]*[^\W_])")
_COUNTS_TAGS = re.compile(r'\{\s*"(?:tags"\s*:\s*\{|entries"\s*:\s*\[\s*\{\s*"title"\s*:)')
_CLOCKS = (
    "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %I:%M:%S %p", "%Y-%m-%d %I:%M %p",
)  # fmt: skip
_STAR = re.compile(r"(?:^\*\s|\s\*$)")


def recognises(source: Source) -> bool:
    """JSON with jrnl's counts of tags beside the entries, or text that begins with a date."""
    if source.kind is not SourceKind.FILE:
        return False
    if source.head.startswith(_SEALED):
        return True
    beginning = source.beginning
    if beginning.startswith("{"):
        return _COUNTS_TAGS.match(beginning) is not None
    return _STARTS_ENTRY.match(beginning) is not None


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    member = source.only_member("jrnl")
    if source.head.startswith(_SEALED):
        raise InvalidValue("import_jrnl_encrypted", file=source.name)
    if source.beginning.startswith("{"):
        return _read_json(source, member, about)
    return _read_text(source, member, about)


@dataclass(frozen=True, slots=True)
class _Written:
    """An entry as jrnl has it, before it is checked."""

    when: str
    title: str
    body: str
    tags: tuple[str, ...]
    starred: bool
    line: int = 0
    record: str = ""


def _read_json(source: Source, member: str, about: Surroundings) -> SessionsFile:
    found = read_json(source, member)
    entries = found.get("entries") if isinstance(found, dict) else None
    if not isinstance(entries, list):
        raise InvalidValue("import_not_this_format", file=source.name, format="jrnl")
    return _collect(source, about, (_from_json(entry, n) for n, entry in enumerate(entries, 1)))


def _from_json(entry: Any, number: int) -> _Written:
    return _Written(
        when=f"{text_of(entry, 'date')} {text_of(entry, 'time') or '12:00'}",
        title=text_of(entry, "title"),
        body=text_of(entry, "body"),
        tags=tuple(tag.lstrip("@") for tag in texts_of(entry, "tags")),
        starred=isinstance(entry, dict) and entry.get("starred") is True,
        record=f"entry {number}",
    )


def _read_text(source: Source, member: str, about: Surroundings) -> SessionsFile:
    text = source.text(member).text.replace("\r\n", "\n")
    starts = _STARTS_ENTRY if _STARTS_ENTRY.search(text) else _STARTS_OLD
    return _collect(source, about, _from_text(text, list(starts.finditer(text))))


def _from_text(text: str, starts: list[re.Match[str]]) -> Iterator[_Written]:
    line, counted = 1, 0
    for start, following in zip_longest(starts, starts[1:]):
        line += text.count("\n", counted, start.start())
        counted = start.start()
        head = start[2].strip()
        body = text[start.end() : following.start() if following else len(text)].strip("\n")
        yield _Written(
            when=start[1],
            title=_STAR.sub("", head).strip(),
            body=body,
            tags=tuple(match[1] for match in _TAG.finditer(f"{head}\n{body}")),
            starred=_STAR.search(head) is not None,
            line=line,
        )


def _collect(source: Source, about: Surroundings, entries: Iterator[_Written]) -> SessionsFile:
    ids = ContentIds("jrnl")
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    for number, entry in enumerate(entries, 1):
        about.told(number, 0)
        try:
            sessions.append(_session(entry, ids, about))
        except InvalidValue as error:
            place = {"line": entry.line} if entry.line else {"record": entry.record}
            details = {**error.details, "file": source.name, **place}
            refused.append(Refusal(entry.line, error.code, details))
    return SessionsFile(tuple(sessions), tuple(refused))


def _session(entry: _Written, ids: ContentIds, about: Surroundings) -> ImportedSession:
    return plain_session(
        about,
        source_id=ids.next(entry.when, entry.title, entry.body),
        started_at=_instant(entry.when),
        title=entry.title,
        text=entry.body,
        tags=(*entry.tags, *((STARRED,) if entry.starred else ())),
        line=entry.line,
        record=entry.record,
    )


def _instant(words: str) -> datetime:
    for clock in _CLOCKS:
        try:
            return datetime.strptime(words, clock)  # noqa: DTZ007 - on the wall clock of its place
        except ValueError:
            continue
    raise InvalidValue("date_unreadable", column="date", value=words)
