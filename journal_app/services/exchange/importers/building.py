"""From what other programs write to a session that still has to be placed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from journal_app.domain.clock import to_milliseconds_precision, zone_name, zone_named
from journal_app.domain.entry import EntryDraft, validated
from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.csv_cells import LONGEST_WORD
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.records import ImportedSession
from journal_app.services.exchange.source_text import LONGEST_TEXT
from journal_app.storage.text import storable

NOON = time(12)
"""The time of an entry that only says its day."""


def plain_session(
    about: Surroundings,
    *,
    source_id: str,
    started_at: datetime,
    text: str,
    title: str = "",
    tags: Iterable[str] = (),
    notebooks: Iterable[str] = (),
    zone: str = "",
    line: int = 0,
    member: str = "",
    record: str = "",
) -> ImportedSession:
    """A session made of text alone, without a mark.

    Args:
        about: the surroundings of the reading.
        source_id: the same whenever the same entry is read, with the format before it; see
            ``content_id`` where the format has no ids.
        started_at: aware, or on the wall clock of ``zone``.
        text: Markdown.
        title: one line, kept apart until it is decided what becomes of it.
        tags: without signs before them.
        notebooks: what it stood in there.
        zone: where it was written; by default where this computer is.
        line, member, record: its place in the source.

    Raises:
        InvalidValue: ``text_too_long``, ``date_out_of_range``, ``unknown_zone``.
    """
    words = storable(text).strip("\r\n").rstrip()
    if len(words) > LONGEST_TEXT:
        raise InvalidValue("text_too_long", column="text", length=len(words), most=LONGEST_TEXT)
    place = zone_named(zone or about.zone)
    try:
        local = started_at if started_at.tzinfo else started_at.replace(tzinfo=place)
        instant = to_milliseconds_precision(local.astimezone(UTC))
        name = zone_name(place, instant)
    except (OverflowError, ValueError) as error:
        raise InvalidValue("date_out_of_range", value=str(started_at)) from error
    draft = EntryDraft(
        id=about.new_id(),
        role_id="",
        started_at=instant,
        zone=name,
        seen=words,
        tags=tuple(dict.fromkeys(filter(None, map(short, tags)))),
    )
    return ImportedSession(
        line=line,
        source_id=source_id,
        role="",
        draft=validated(draft),
        title=short(title),
        notebooks=tuple(dict.fromkeys(filter(None, map(short, notebooks)))),
        is_plain_text=True,
        member=member,
        record=record,
    )


def short(words: str) -> str:
    """One line of words, such as a tag; a very long one is cut with an ellipsis."""
    line = " ".join(storable(words).split())
    return line if len(line) <= LONGEST_WORD else f"{line[: LONGEST_WORD - 1]}…"


def known_zone(name: str) -> str:
    """The zone if this computer knows it, else an empty string."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ""
    return name


class ContentIds:
    """Source ids for entries that have none of their own: of their content.

    The same entry twice in one file is two entries; the same file twice adds nothing.
    """

    def __init__(self, format_: str) -> None:
        self._format = format_
        self._met: dict[str, int] = {}

    def next(self, *content: str) -> str:
        """The id of the next entry with this content."""
        digest = hashlib.sha256(json.dumps(content).encode()).hexdigest()
        self._met[digest] = self._met.get(digest, 0) + 1
        return f"{self._format}:{digest}:{self._met[digest]}"
