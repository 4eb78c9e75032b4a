"""Day One: its JSON export, packed with pictures or alone.

A journal in the export is a notebook here. Pictures, places and weather are not taken in.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any

from journal_app.domain.clock import zone_named
from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import NOON, known_zone, plain_session
from journal_app.services.exchange.importers.html import tidy
from journal_app.services.exchange.importers.json_source import read_json, text_of, texts_of
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

STARRED, PINNED = "starred", "pinned"
_MARKS_IT = re.compile(r'"(?:creationDate|modifiedDate|richText|creationDevice)"\s*:')
_PICTURE = re.compile(r"!\[[^\]\n]*\]\(dayone-moment:[^)\s]*\)")
_INNER_LINK = re.compile(r"\[([^\]\n]*)\]\(dayone2?://[^)\s]*\)")
_ESCAPED = re.compile(r"\\(.)")
# Before these a backslash says nothing wherever it stands,
_STRAY = frozenset(".!(),:;'\"?/=&%$@^{}|[")
# before these only at the beginning of a line, where it keeps a list, a title or a quotation away.
_STRAY_WITHIN = frozenset("-+#>")
_LINE_SEEN = 60
"""So far before a backslash it is looked whether it stands at the beginning of a line."""
_INVISIBLE = str.maketrans({"\u2028": "\n", "\u200b": None, "\u2060": None, "\ufeff": None})
_EMPHASIS = (("inlineCode", "`"), ("italic", "*"), ("bold", "**"), ("strikethrough", "~~"))
_HEADING = re.compile(r"\A#{1,6}[ \t]+(.+?)[ \t#]*(?:\n|\Z)")


def recognises(source: Source) -> bool:
    """JSON with entries as Day One writes them, alone or at the top of an archive or a folder."""
    if source.kind is SourceKind.FILE:
        return _is_ours(source.beginning)
    tops = [name for name in source.ending_in(".json") if "/" not in name]
    return any(_is_ours(source.read(name)[:65_536].decode("utf-8", "replace")) for name in tops[:3])


def _is_ours(beginning: str) -> bool:
    return beginning.lstrip("\ufeff \r\n\t").startswith("{") and bool(_MARKS_IT.search(beginning))


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    if source.kind is SourceKind.FILE:
        members: tuple[str, ...] = source.members
    else:
        members = tuple(name for name in source.ending_in(".json") if "/" not in name)
    reader = _Journals(source, about)
    for member in members:
        reader.read(member)
    return SessionsFile(tuple(reader.sessions), tuple(reader.refused), left_out=reader.left_out)


class _Journals:
    """Reads one journal after the other."""

    def __init__(self, source: Source, about: Surroundings) -> None:
        self._source, self._about = source, about
        self.sessions: list[ImportedSession] = []
        self.refused: list[Refusal] = []
        self.left_out: Counter[str] = Counter()

    def read(self, member: str) -> None:
        found = read_json(self._source, member)
        entries = found.get("entries") if isinstance(found, dict) else None
        if not isinstance(entries, list):
            raise InvalidValue("import_not_this_format", file=member, format="Day One")
        for number, entry in enumerate(entries, 1):
            self._about.told(number, len(entries))
            record = f"entry {number}"
            try:
                self.sessions.append(self._session(entry, member, record))
            except InvalidValue as error:
                details = {**error.details, "file": member, "record": record}
                self.refused.append(Refusal(0, error.code, details))

    def _session(self, entry: Any, member: str, record: str) -> ImportedSession:
        if not isinstance(entry, dict):
            raise InvalidValue("record_unreadable")
        title, text = _title_and_text(self._words(entry))
        zone = known_zone(text_of(entry, "timeZone"))
        for kind in ("photos", "videos", "audios", "pdfAttachments"):
            media = entry.get(kind)
            self.left_out["media"] += len(media) if isinstance(media, list) else 0
        return plain_session(
            self._about,
            source_id=f"dayone:{text_of(entry, 'uuid') or text_of(entry, 'creationDate')}",
            started_at=_start(entry, zone or self._about.zone),
            zone=zone,
            title=title,
            text=text,
            tags=(
                *texts_of(entry, "tags"),
                *((STARRED,) if entry.get("starred") is True else ()),
                *((PINNED,) if entry.get("isPinned") is True else ()),
            ),
            notebooks=(PurePosixPath(member).stem,),
            member="" if self._source.kind is SourceKind.FILE else member,
            record=record,
        )

    def _words(self, entry: dict[str, Any]) -> str:
        text = text_of(entry, "text")
        if text:
            return _plainer(text)
        rich = text_of(entry, "richText")
        return tidy(rich_text(rich)) if rich else ""


def _start(entry: dict[str, Any], zone: str) -> datetime:
    words = text_of(entry, "creationDate")
    if not words:
        raise InvalidValue("date_missing", column="creationDate")
    try:
        instant = datetime.fromisoformat(words)
    except ValueError as error:
        raise InvalidValue("date_unreadable", column="creationDate", value=words[:60]) from error
    instant = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
    if entry.get("isAllDay") is not True:
        return instant
    try:
        day = instant.astimezone(zone_named(zone)).date()
    except OverflowError as error:
        raise InvalidValue("date_out_of_range", value=words[:60]) from error
    return datetime.combine(day, NOON)


def _plainer(text: str) -> str:
    """Without references to pictures and backslashes that say nothing; code stays as it is."""
    text = text.replace("\r\n", "\n").translate(_INVISIBLE)
    lines = text.split("\n")
    fences = [at for at, line in enumerate(lines) if line.startswith("```")]
    pieces: list[str] = []
    done = 0
    for opening, closing in zip(fences[::2], fences[1::2], strict=False):
        pieces.append(_without_stray("\n".join(lines[done:opening])))
        pieces.append("\n".join(lines[opening : closing + 1]))
        done = closing + 1
    pieces.append(_without_stray("\n".join(lines[done:])))
    return tidy("\n".join(pieces))


def _without_stray(text: str) -> str:
    return _ESCAPED.sub(_unless_stray, _INNER_LINK.sub(r"\1", _PICTURE.sub("", text)))


def _unless_stray(found: re.Match[str]) -> str:
    """A sign without its backslash, where that changes nothing for who reads Markdown."""
    sign, text = found[1], found.string
    seen = text[max(0, found.start() - _LINE_SEEN) : found.start()]
    before = seen[seen.rfind("\n") + 1 :].strip()
    after = text[found.end() : found.end() + 2]
    if sign in ".)" and before.isdigit():
        return found[0]  # no item of a list
    if sign in _STRAY or (sign in _STRAY_WITHIN and before):
        return sign
    if sign == "]":
        return found[0] if after.startswith(("(", "\\(")) else sign
    if sign == "~":
        return found[0] if "~" in after or seen.endswith("~") else sign
    if sign == "_":
        return sign if seen[-1:].isalnum() and after[:1].isalnum() else found[0]
    return found[0]


def _title_and_text(words: str) -> tuple[str, str]:
    """A heading at the top is the title; a first line without one stays where it is."""
    found = _HEADING.match(words)
    return (found[1].strip(), words[found.end() :].strip("\n")) if found else ("", words)


def rich_text(packed: str) -> str:
    """The text in Day One's own form of rich text, as Markdown.

    Raises:
        InvalidValue: ``record_unreadable``.
    """
    try:
        contents = json.loads(packed)["contents"]
        pieces = [piece for piece in contents if isinstance(piece, dict)]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InvalidValue("record_unreadable") from error
    lines: list[str] = []
    at_start, in_code = True, False
    for piece in pieces:
        if _is_rule(piece):
            lines.append("\n---\n")
        text = text_of(piece, "text")
        if not text:
            continue
        is_code = _line(piece).get("codeBlock") is True
        if is_code != in_code:
            lines.append("```\n" if at_start else "\n```\n")
            in_code, at_start = is_code, True
        before = _line_mark(piece) if at_start and not is_code else ""
        lines.append(before + (text if is_code else _marked(text, piece)))
        at_start = text.endswith("\n")
    if in_code:
        lines.append("```" if at_start else "\n```")
    return "".join(lines)


def _marked(text: str, piece: dict[str, Any]) -> str:
    """Text with the marks of its emphasis at the words, as Markdown wants them."""
    attributes = piece.get("attributes")
    words = text.strip()
    if not words or not isinstance(attributes, dict):
        return text
    marked = words
    for name, mark in _EMPHASIS:
        if attributes.get(name) is True:
            marked = f"{mark}{marked}{mark}"
    link = text_of(attributes, "linkURL")
    if link.startswith(("http://", "https://", "mailto:")) and link != words:
        marked = f"[{marked}]({link})"
    at = text.index(words)
    return text[:at] + marked + text[at + len(words) :]


def _is_rule(piece: dict[str, Any]) -> bool:
    objects = piece.get("embeddedObjects")
    return isinstance(objects, list) and any(
        text_of(one, "type") == "horizontalRuleLine" for one in objects
    )


def _line(piece: dict[str, Any]) -> dict[str, Any]:
    attributes = piece.get("attributes")
    line = attributes.get("line") if isinstance(attributes, dict) else None
    return line if isinstance(line, dict) else {}


def _line_mark(piece: dict[str, Any]) -> str:
    line = _line(piece)
    header = line.get("header")
    if type(header) is int and 1 <= header <= 6:
        return "#" * header + " "
    depth = line.get("indentLevel")
    indent = "  " * (min(depth, 8) - 1) if type(depth) is int and depth > 1 else ""
    if line.get("quote") is True:
        return "> "
    marks = {"bulleted": "- ", "numbered": "1. ", "checkbox": "- [ ] "}
    mark = marks.get(text_of(line, "listStyle"), "")
    if mark == marks["checkbox"] and line.get("checked") is True:
        mark = "- [x] "
    return indent + mark if mark else ""
