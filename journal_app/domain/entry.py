"""An entry: one session written up. Drafts go in, entries come out; both are frozen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import final

from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position, Quadrant, mean_point, positions_in, quadrant_at
from journal_app.domain.moments import Moment, MomentTag, checked_moments
from journal_app.domain.writing import count_words

LONGEST_MINUTES = 24 * 60
LONGEST_TAG = 60
"""Letters a new tag may have."""
MOST_PEOPLE = 999
EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
ReadRow = tuple[
    str, str | None, str, int, str, int | None, float | None, float | None, str, str, int, int, int,
    int | None,
]  # fmt: skip
"""A row as it is stored: id, ids of client and role, start, zone, minutes, x, y, places, tags, 1 or
0 for each of supervision, observed and late, and when it was put in the bin. Instants count in
milliseconds since 1970 in UTC; the places stand as ``positions_in`` reads them, a tag on a line."""
_AROUND_A_TAG = re.compile(r"^[\s#]+|\s+$")


class SessionFormat(StrEnum):
    """How client and practitioner met. An entry may carry own words instead."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"
    WRITTEN = "written"
    OUTDOORS = "outdoors"


class AgreementKind(StrEnum):
    """With whom and for whom the work is contracted."""

    INDIVIDUAL = "individual"
    SPONSORED = "sponsored"
    COUPLE = "couple"
    GROUP = "group"
    TEAM = "team"


class PaidKind(StrEnum):
    """How the hour is paid; hours schemes ask for it."""

    PAID = "paid"
    PRO_BONO = "pro_bono"
    INTERNAL = "internal"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class PromptAnswer:
    """An answered prompt: the question as it stood on the screen, and the words."""

    prompt_id: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class TickedObservation:
    """An observation ticked for a session, with the words that were used (may be empty)."""

    signal: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """Everything a practitioner writes about one session. Replaced, never changed in place.

    Attributes:
        id: the UUID (version 7) under which the entry will be kept.
        role_id: the hat worn.
        client: the client code, or empty.
        started_at: start of the session, aware, in UTC.
        zone: IANA name or offset of the place where it was held.
        minutes: length, 1 to 1440, or None.
        format: a ``SessionFormat`` value, own words, or empty.
        agreement_kind: an ``AgreementKind`` value, own words, or empty.
        paid_kind: a ``PaidKind`` value or None.
        people: how many took part beside the practitioner, 1 to 999, where it matters: in a group.
        seen: *What was said and seen*, Markdown.
        me: *Me in it*, Markdown.
        charge: *Stayed with me*, 0 to 4, or None.
        familiarity: *Familiar ground*, 0 to 4, or None.
    """

    id: str
    role_id: str
    started_at: datetime
    zone: str
    client: str = ""
    minutes: int | None = None
    format: str = ""
    agreement_kind: str = ""
    paid_kind: PaidKind | None = None
    people: int | None = None
    seen: str = ""
    me: str = ""
    answers: tuple[PromptAnswer, ...] = ()
    charge: int | None = None
    familiarity: int | None = None
    moments: tuple[Moment, ...] = ()
    moment_tags: frozenset[MomentTag] = frozenset()
    tags: tuple[str, ...] = ()
    observations: tuple[TickedObservation, ...] = ()
    to_supervision: bool = False
    supervision_question: str = ""

    @property
    def local_start(self) -> datetime:
        """The start on the wall clock of the place."""
        return localized(self.started_at, self.zone)

    @property
    def ended_at(self) -> datetime:
        """The end of the session; its start where no length is known."""
        return self.started_at + timedelta(minutes=self.minutes or 0)

    @property
    def point(self) -> tuple[float, float] | None:
        """The session's value on both axes: the mean of its moments."""
        return mean_point(moment.placement.position for moment in self.moments)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written, marked or ticked yet, so that it needs no keeping."""
        return not (
            self.client
            or self.seen.strip()
            or self.me.strip()
            or self.answers
            or self.moments
            or self.moment_tags
            or self.tags
            or self.observations
            or self.supervision_question.strip()
            or self.charge is not None
            or self.familiarity is not None
        )

    @property
    def says_nothing(self) -> bool:
        """Whether it tells of a session only that it was held: by whom, with whom, how long."""
        return replace(self, client="").is_blank

    @property
    def word_count(self) -> int:
        """Words in both texts, without those of questions that stand in them."""
        return count_words(self.seen) + count_words(self.me)


def validated(draft: EntryDraft) -> EntryDraft:
    """The draft as it may be saved: tags and code trimmed, duplicates dropped.

    Raises:
        InvalidValue: ``date_out_of_range``, ``minutes_out_of_range``, ``scale_out_of_range``
            or ``too_many_moments``; each with the field and the value.
    """
    if draft.started_at.tzinfo is None:
        raise InvalidValue("date_without_zone", value=draft.started_at.isoformat())
    if not EARLIEST <= draft.started_at < LATEST:
        raise InvalidValue("date_out_of_range", value=draft.started_at.date().isoformat())
    if draft.minutes is not None and not 1 <= draft.minutes <= LONGEST_MINUTES:
        raise InvalidValue("minutes_out_of_range", value=draft.minutes)
    if draft.people is not None and not 1 <= draft.people <= MOST_PEOPLE:
        raise InvalidValue("people_out_of_range", value=draft.people, most=MOST_PEOPLE)
    for field, value in (("charge", draft.charge), ("familiarity", draft.familiarity)):
        if value is not None and not 0 <= value <= 4:
            raise InvalidValue("scale_out_of_range", field=field, value=value)
    checked_moments(draft.moments)
    tags = bare_tags(draft.tags)
    client, question = draft.client.strip(), draft.supervision_question.strip()
    if (client, tags, question) == (draft.client, draft.tags, draft.supervision_question):
        return draft
    return replace(draft, client=client, tags=tags, supervision_question=question)


def checked_tag(typed: str) -> str:
    """A new tag without its sign and the blanks around it.

    Raises:
        InvalidValue: ``tag_missing``; ``tag_too_long``, with its length and the most there may be.
    """
    tag = _bare_tag(typed)
    if not tag:
        raise InvalidValue("tag_missing")
    if len(tag) > LONGEST_TAG:
        raise InvalidValue("tag_too_long", length=len(tag), most=LONGEST_TAG)
    return tag


def bare_tags(typed: Iterable[str]) -> tuple[str, ...]:
    """Tags without their sign and the blanks around them, each once."""
    return tuple(dict.fromkeys(filter(None, map(_bare_tag, typed))))


def _bare_tag(typed: str) -> str:
    return _AROUND_A_TAG.sub("", typed)


@dataclass(frozen=True, slots=True)
class Entry:
    """A saved entry: what was written, and when. All instants are aware and in UTC.

    ``revision`` counts from 1 and grows with every saved change.
    """

    content: EntryDraft
    written_at: datetime
    changed_at: datetime
    revision: int
    trashed_at: datetime | None = None

    @property
    def id(self) -> str:
        """The entry's UUID."""
        return self.content.id


@final
class EntryRow:
    """What a list shows of an entry, read without the whole of it. Never changed.

    It is kept as it was read, and what takes time to make of that is made when it is asked for:
    of a page of a list most rows are not seen.

    Attributes:
        id: the UUID of the entry.
        client: the client code; empty where there is none.
        role: the name of the role, or what kind it is of.
        headline: the supervision question, or the first line written; may be empty.
        snippet: for a search, the words around the hits, each hit between ``\\x02`` and
            ``\\x03``; else empty.
    """

    __slots__ = ("_read", "client", "headline", "id", "role", "snippet")

    def __init__(self, read: ReadRow, client: str, role: str, headline: str, snippet: str) -> None:
        self._read = read
        self.id = read[0]
        self.client = client
        self.role = role
        self.headline = headline
        self.snippet = snippet

    @property
    def role_id(self) -> str:
        """The role worn."""
        return self._read[2]

    @property
    def started_at(self) -> datetime:
        """The start, aware, in UTC."""
        return _EPOCH + self._read[3] * _MILLISECOND

    @property
    def zone(self) -> str:
        """The zone of the place where it was held."""
        return self._read[4]

    @property
    def minutes(self) -> int | None:
        """The length, or None."""
        return self._read[5]

    @property
    def quadrant(self) -> Quadrant | None:
        """Where the mean of the moments lies; None when not placed yet."""
        x, y = self._read[6:8]
        return None if x is None or y is None else quadrant_at(x, y)

    @property
    def path(self) -> tuple[Position, ...]:
        """The positions of the moments in order; empty when not placed yet."""
        return positions_in(self._read[8])

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, in the order in which they were given."""
        return tuple(self._read[9].split("\n")) if self._read[9] else ()

    @property
    def to_supervision(self) -> bool:
        """Whether it is marked for supervision."""
        return self._read[10] == 1

    @property
    def observed(self) -> bool:
        """Whether an observation was ticked."""
        return self._read[11] == 1

    @property
    def late(self) -> bool:
        """Whether the newest mark was made more than 72 hours after the session."""
        return self._read[12] == 1

    @property
    def trashed_at(self) -> datetime | None:
        """When it was put in the bin; None while it is not there."""
        at = self._read[13]
        return None if at is None else _EPOCH + at * _MILLISECOND

    @property
    def local_start(self) -> datetime:
        """The start on the wall clock of the place."""
        return localized(self.started_at, self.zone)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EntryRow) and self._shown() == other._shown()

    def __hash__(self) -> int:
        return hash(self._shown())

    def __repr__(self) -> str:
        return f"EntryRow{self._shown()!r}"

    def _shown(self) -> tuple[object, ...]:
        return self._read, self.client, self.role, self.headline, self.snippet


class EntryOrder(StrEnum):
    """In which order entries are listed. ``BEST`` needs words to search for."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class EntryQuery:
    """Which entries to list. Empty means all that are not in the bin.

    Attributes:
        text: words to find; each must occur, the last may be a beginning.
        since, until: local days of the session, both included.
        observation: a signal that was ticked; an empty text for any.
        area: the smallest and largest x, then y, in which the session's mean lies; edges count.
        ids: nothing but these entries.
    """

    text: str = ""
    client: str | None = None
    role_id: str | None = None
    tag: str | None = None
    quadrant: Quadrant | None = None
    since: date | None = None
    until: date | None = None
    flagged: bool = False
    observation: str | None = None
    unplaced: bool = False
    in_bin: bool = False
    area: tuple[float, float, float, float] | None = None
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft that was kept while writing.

    ``edits`` tells whether it changes a saved entry. ``set_aside`` drafts are not offered on start.
    """

    draft: EntryDraft
    updated_at: datetime
    edits: bool
    set_aside: bool
