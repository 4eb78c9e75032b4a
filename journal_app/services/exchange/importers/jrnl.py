"""jrnl: its JSON export, and the plain text that it keeps a journal in, in one file or a folder.

A journal that jrnl encrypted is not read; it can be decrypted with ``jrnl --decrypt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from itertools import zip_longest
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import ContentIds, plain_session
from journal_app.services.exchange.importers.json_source import read_json, text_of, texts_of
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.importers.written_dates import (
    day_comes_first,
    written_date,
    written_time,
)
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

STARRED = "starred"
"""The tag of an entry with a star."""
_SEALED = b"JRNLv3"
# What versions 2 to 4 wrote: a token that begins with a version and a time.
_SEALED_BEFORE = re.compile(rb"gAAAAA[\w-]{90,}")
_FULL_DATE = r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})"
# The time is left to who reads it: it may be followed by a half of the day.
_STARTS_ENTRY = re.compile(rf"^\[({_FULL_DATE}[^\]\n]{{0,24}})\][ \t]?(.*)$", re.MULTILINE)
_IN_FOLDER = re.compile(r"^\[(\d{1,4}[-/.:][^\]\n]{1,30})\][ \t]?(.*)$", re.MULTILINE)
# Before version 2 there were no brackets.
_STARTS_OLD = re.compile(
    rf"^({_FULL_DATE} \d{{1,2}}:\d{{2}}(?::\d{{2}})?(?: ?[AaPp][Mm])?)[ \t](.*)$", re.MULTILINE
)
_DAY_FILE = re.compile(r"(?:\A|/)(\d{4})/(\d{2})/(\d{2})\.txt\Z")
_TAG = re.compile(r"(?<!\S)[#@]([-+*#/\w]*\w[-+*#/\w]*)")
_COUNTS_TAGS = re.compile(r'\{\s*"(?:tags"\s*:\s*\{|entries"\s*:\s*\[\s*\{\s*"title"\s*:)')
_STAR = re.compile(r"(?:^\*\s|\s?\*$)")
_OF_A_DAY = 3
"""So many days of a folder are looked at to tell whose it is."""


def recognises(source: Source) -> bool:
    """JSON with jrnl's counts of tags beside the entries, or text that begins with a date.

    Or a folder with a file a day, such as ``2024/03/01.txt``.
    """
    if source.kind is not SourceKind.FILE:
        return any(
            _IN_FOLDER.match(source.read(name)[:4096].decode("utf-8-sig", "replace").lstrip())
            for name in _days(source)[:_OF_A_DAY]
        )
    if _is_sealed(source):
        return True
    beginning = source.beginning
    if beginning.startswith("{"):
        return _COUNTS_TAGS.match(beginning) is not None
    return bool(_STARTS_ENTRY.match(beginning) or _STARTS_OLD.match(beginning))


def _is_sealed(source: Source) -> bool:
    return source.head.startswith(_SEALED) or _SEALED_BEFORE.match(source.head) is not None


def _days(source: Source) -> list[str]:
    return [name for name in source.members if _DAY_FILE.search(name)]


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    if source.kind is not SourceKind.FILE:
        return _collect(source, about, _from_folder(source))
    member = source.only_member("jrnl")
    if _is_sealed(source):
        raise InvalidValue("import_jrnl_encrypted", file=source.name)
    if source.beginning.startswith("{"):
        return _read_json(source, member, about)
    return _collect(source, about, _from_text(source.text(member).text))


@dataclass(frozen=True, slots=True)
class _Written:
    """An entry as jrnl has it, before it is checked.

    Attributes:
        when: the words that say when.
        day_first: how these are to be read where it is not plain.
        day: the day by the name of the file, which comes before what ``when`` says.
    """

    when: str
    title: str
    body: str
    tags: tuple[str, ...]
    starred: bool
    line: int = 0
    record: str = ""
    member: str = ""
    day_first: bool = True
    day: tuple[int, int, int] | None = None


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
        tags=tuple(tag.lstrip("@#") for tag in texts_of(entry, "tags")),
        starred=isinstance(entry, dict) and entry.get("starred") is True,
        record=f"entry {number}",
    )


def _from_text(raw: str) -> Iterator[_Written]:
    text = raw.replace("\r\n", "\n")
    has_brackets = not _STARTS_OLD.match(text.lstrip())
    starts = [
        start
        for start in (_STARTS_ENTRY if has_brackets else _STARTS_OLD).finditer(text)
        if _is_a_date(start[1])
    ]
    day_first = day_comes_first(start[1] for start in starts)
    return _between(text, starts, day_first=day_first)


def _is_a_date(words: str) -> bool:
    """Whether what stands in brackets is a date and no more; an impossible one is one as well."""
    for day_first in (True, False):
        try:
            found = written_date(words, day_first=day_first)
        except ValueError:
            continue
        return found is not None and not words[found.end :].strip()
    return True


def _from_folder(source: Source) -> Iterator[_Written]:
    for member in _days(source):
        named = _DAY_FILE.search(member)
        assert named is not None
        try:
            text = source.text(member).text.replace("\r\n", "\n")
        except InvalidValue:
            # Its place among the refused is that of a file without a date that could be read.
            yield _Written("", "", "", (), starred=False, member=member)
            continue
        day = (int(named[1]), int(named[2]), int(named[3]))
        starts = list(_IN_FOLDER.finditer(text))
        if not starts and text.strip():
            yield _Written("", "", "", (), starred=False, line=1, member=member)
        yield from _between(text, starts, member=member, day=day)


def _between(
    text: str,
    starts: list[re.Match[str]],
    *,
    day_first: bool = True,
    member: str = "",
    day: tuple[int, int, int] | None = None,
) -> Iterator[_Written]:
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
            tags=tuple(match[1].lower() for match in _TAG.finditer(f"{head}\n{body}")),
            starred=_STAR.search(head) is not None,
            line=line,
            member=member,
            day_first=day_first,
            day=day,
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
            named = {"line": entry.line, "record": entry.record}
            place = {name: value for name, value in named.items() if value}
            details = {**error.details, "file": entry.member or source.name, **place}
            refused.append(Refusal(entry.line, error.code, details))
    return SessionsFile(tuple(sessions), tuple(refused))


def _session(entry: _Written, ids: ContentIds, about: Surroundings) -> ImportedSession:
    return plain_session(
        about,
        source_id=ids.next(entry.when, entry.title, entry.body),
        started_at=_instant(entry),
        title=entry.title,
        text=entry.body,
        tags=(*entry.tags, *((STARRED,) if entry.starred else ())),
        line=entry.line,
        member=entry.member,
        record=entry.record,
    )


def _instant(entry: _Written) -> datetime:
    try:
        if entry.day:
            return datetime.combine(date(*entry.day), _clock_of(entry.when))
        found = written_date(entry.when, day_first=entry.day_first)
    except ValueError:
        found = None
    if found is None:
        raise InvalidValue("date_unreadable", column="date", value=entry.when)
    return found.at.replace(tzinfo=None)


def _clock_of(when: str) -> Any:
    """The time of an entry in a folder, which says its day by the name of its file."""
    written = written_date(when)
    clock = written.at.time() if written else written_time(when)
    if clock is None:
        raise ValueError(when)
    return clock
