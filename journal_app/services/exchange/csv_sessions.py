"""The CSV of sessions: one row a session. Only ``date`` is needed.

Columns: ``date, minutes, client, role, format, seen, me, x, y`` (or ``x1, y1, x2, y2, ...`` for
moments), ``charge, familiarity, tags, observations, supervision_question``; and those that only
our own export writes: ``certainty``, ``label`` (numbered like the coordinates for moments),
``agreement, paid, people, moment_tags, to_supervision, id, zone``.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from json.encoder import encode_basestring_ascii
from typing import NamedTuple

from journal_app.domain.clock import zone_name, zone_named
from journal_app.domain.entry import EntryDraft, PaidKind, validated
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Certainty, Position, mean_point
from journal_app.domain.moments import MOST_MOMENTS, Moment, MomentTag, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import SIGNALS
from journal_app.services.exchange import csv_cells as cells
from journal_app.services.exchange import csv_moments as moments
from journal_app.services.exchange.csv_table import Row, read_table
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile
from journal_app.services.exchange.source_text import decoded
from journal_app.wording import packs

COLUMNS = (
    "date", "minutes", "client", "role", "format", "seen", "me", "x", "y", "charge",
    "familiarity", "tags", "observations", "supervision_question",
)  # fmt: skip
TIMED_COLUMNS = ("time", "hours")
"""Two more that other programs write: the time of the day, and the length in hours."""
_OWN_COLUMNS = (
    "certainty", "label", "agreement", "paid", "people", "moment_tags", "to_supervision",
)  # fmt: skip
NOTICE = "notice"
"""The column in which the disclaimer stands; it is passed over when the file is read."""
_MOST_NUMBERED = 99
_CERTAINTIES, _PAID_KINDS, _MOMENT_TAGS = tuple(Certainty), tuple(PaidKind), tuple(MomentTag)
_SAMPLES = 10
_TOLD_EVERY = 200
_ALIASES = {
    "date": ("datum", "day", "start", "started", "started_at", "datetime", "date_time"),
    "minutes": ("minuten", "duration", "duration_minutes", "min", "mins", "dauer", "length"),
    "client": ("client_code", "code", "klient", "kürzel"),
    "role": ("rolle",),
    "seen": ("text", "notes", "note", "notizen"),
    "tags": ("tag", "schlagwörter"),
    "supervision_question": ("question", "supervision"),
    "zone": ("time_zone", "timezone"),
    "time": ("uhrzeit", "start_time", "beginn"),
    "hours": ("stunden", "duration_hours"),
}


def _names() -> dict[str, str]:
    """From every header that is understood, in plain form, to its column."""
    names = {name: name for name in (*COLUMNS, *TIMED_COLUMNS, *_OWN_COLUMNS, "id", "zone", NOTICE)}
    for column, words in _ALIASES.items():
        names.update(dict.fromkeys(words, column))
    for number in range(1, _MOST_NUMBERED + 1):
        for stem in ("x", "y", "certainty", "label"):
            names[f"{stem}{number}"] = f"{stem}{number}"
    return names


_NAMES = _names()


def read_sessions(
    data: bytes,
    *,
    file: str,
    zone: str,
    new_id: Callable[[], str],
    signals: Collection[str] = frozenset(SIGNALS),
    wishes: Wishes | None = None,
    told: Callable[[int, int], None] = lambda _done, _of: None,
) -> SessionsFile:
    """The sessions in a CSV file, with every row that could not be read and why.

    Args:
        data: the bytes of the file.
        file: how the file is called in what is said about it.
        zone: where a date without a zone was written down.
        new_id: makes ids for entries and moments that have none.
        signals: ids of the observations that may be ticked.
        wishes: which header stands for which column, the scale of the axes, the form of dates.
        told: hears how many rows are read, of how many; what it raises ends the reading.

    Raises:
        InvalidValue: when nothing of it can be read: ``encoding_unknown``, ``column_missing``,
            ``column_twice``, ``header_unreadable``.
    """
    source = decoded(data, file)
    wishes = wishes or Wishes()
    table = read_table(source.text, _NAMES, file, wishes.columns)
    own = {"id", "zone"} <= set(table.columns)
    reader = _RowReader(zone, new_id, signals, own, table.columns, wishes)
    sessions: list[ImportedSession] = []
    refused = list(table.refused)
    for number, row in enumerate(table.rows):
        if number % _TOLD_EVERY == 0:
            told(number, len(table.rows))
        try:
            sessions.append(reader.session(row))
        except InvalidValue as error:
            details = {**error.details, "file": file, "line": row.line}
            refused.append(Refusal(row.line, error.code, details))
    return SessionsFile(
        sessions=tuple(sessions),
        refused=tuple(sorted(refused, key=lambda refusal: refusal.line)),
        unknown_columns=table.unknown,
        encoding=source.encoding,
        guessed_encoding=source.guessed,
        moved_marks=reader.moved_marks,
    )


class _Numbered(NamedTuple):
    """The columns of one moment."""

    x: str
    y: str
    certainty: str
    label: str


def _numbered(number: str) -> _Numbered:
    return _Numbered(*(f"{stem}{number}" for stem in _Numbered._fields))


class _Place(NamedTuple):
    """A place in a row: as it stands there, and on the grid."""

    point: tuple[float, float]
    position: Position
    moved: bool


_ALONE = _numbered("")
"""The columns of a moment that is the only one."""


class _RowReader:
    """Reads rows one after the other; knows which it has seen."""

    def __init__(
        self,
        zone: str,
        new_id: Callable[[], str],
        signals: Collection[str],
        own: bool,
        columns: Collection[str],
        wishes: Wishes,
    ) -> None:
        self._zone, self._new_id, self._signals, self._own = zone, new_id, signals, own
        self._scale, self._dates = wishes.scale, wishes.dates
        numbers = {int(column[1:]) for column in columns if column[:1] in "xy" and column[1:]}
        self._numbered = [_numbered(str(number)) for number in sorted(numbers)]
        self._has_alone = "x" in columns or "y" in columns
        self._in_order = [(name, f'"{name}": ') for name in sorted({*columns} - {"", NOTICE})]
        self._says_notice = NOTICE in columns
        self._occurrences: dict[str, int] = {}
        self._places: dict[tuple[_Numbered, str | None, str | None], _Place] = {}
        from hashlib import sha256  # dear, and not asked for when a table is only written

        self._sha256 = sha256
        self._ids: set[str] = set()
        self.moved_marks = 0

    def session(self, row: Row) -> ImportedSession:
        """The session in a row; raises InvalidValue."""
        found = row.cells
        if self._says_notice:
            found = {column: cell for column, cell in found.items() if column != NOTICE}
        if self._own:
            found = {column: cells.restored(cell) for column, cell in found.items()}
        if "date" not in found:
            raise InvalidValue("date_missing", column="date")
        given = self._given_id(found)
        draft = validated(self._draft(found, given))
        if given in self._ids:
            raise InvalidValue("id_twice", value=given)
        self._ids.update({given} if given else ())
        source = given or self._content_id(found)
        role = cells.short_words(found.get("role", ""), "role")
        return ImportedSession(row.line, source, role, draft)

    def _draft(self, found: Mapping[str, str], given: str) -> EntryDraft:
        zone = found.get("zone", "").strip() or self._zone
        when = moments.one_cell(found["date"], found.get("time", ""), self._dates)
        started_at, named = cells.instant_in(when, zone)
        if "zone" in found:
            named = zone_name(zone_named(zone), started_at)
        minutes = _whole(found, "minutes")
        if minutes is None and "hours" in found:
            minutes = moments.minutes_in_hours(found["hours"])
        ended_at = started_at + timedelta(minutes=minutes or 0)
        paid = found.get("paid")
        question = found.get("supervision_question", "").strip()
        flag = found.get("to_supervision")
        return EntryDraft(
            id=given or self._new_id(),
            role_id="",
            started_at=started_at,
            zone=named,
            client=cells.short_words(found.get("client", ""), "client"),
            minutes=minutes,
            format=cells.session_format(found.get("format", "")),
            agreement_kind=cells.short_words(found.get("agreement", ""), "agreement"),
            paid_kind=PaidKind(cells.one_of(paid, "paid", _PAID_KINDS)) if paid else None,
            people=_whole(found, "people"),
            seen=found.get("seen", ""),
            me=found.get("me", ""),
            charge=_whole(found, "charge"),
            familiarity=_whole(found, "familiarity"),
            moments=self._moments(found, ended_at),
            moment_tags=frozenset(
                MomentTag(cells.one_of(tag, "moment_tags", _MOMENT_TAGS))
                for tag in cells.tags_in(found["moment_tags"])
            )
            if "moment_tags" in found
            else frozenset(),
            tags=cells.tags_in(found["tags"]) if "tags" in found else (),
            observations=cells.observations_in(found["observations"], self._signals)
            if "observations" in found
            else (),
            to_supervision=bool(question)
            or (flag is not None and cells.yes_or_no(flag, "to_supervision")),
            supervision_question=question,
        )

    def _moments(self, found: Mapping[str, str], made_at: datetime) -> tuple[Moment, ...]:
        numbered = [names for names in self._numbered if names.x in found or names.y in found]
        alone = None
        if self._has_alone and ("x" in found or "y" in found):
            alone = self._place(found, _ALONE)
        if not numbered and alone:
            return (self._moment(found, _ALONE, alone, made_at),)
        if len(numbered) > MOST_MOMENTS:
            raise InvalidValue("too_many_moments", count=len(numbered), most=MOST_MOMENTS)
        places = [self._place(found, names) for names in numbered]
        if alone and not _is_mean(alone, places):
            raise InvalidValue("moments_twice", column=numbered[0].x)
        return tuple(
            [
                self._moment(found, names, place, made_at)
                for names, place in zip(numbered, places, strict=True)
            ]
        )

    def _place(self, found: Mapping[str, str], names: _Numbered) -> _Place:
        x, y = found.get(names.x), found.get(names.y)
        place = self._places.get((names, x, y))  # sessions meet in the same places
        if place is None:
            point = cells.point(x, y, (names.x, names.y), self._scale.value)
            moved = any(map(cells.is_between_steps, point))
            place = self._places[names, x, y] = _Place(point, Position(*point), moved)
        return place

    def _moment(
        self,
        found: Mapping[str, str],
        names: _Numbered,
        place: _Place,
        made_at: datetime,
    ) -> Moment:
        self.moved_marks += place.moved
        certainty = Certainty.CLEAR
        if sure := found.get(names.certainty) or found.get("certainty"):
            certainty = Certainty(cells.one_of(sure, names.certainty, _CERTAINTIES))
        label = found.get(names.label, "")
        if label:
            label = cells.short_words(label, names.label)
        return Moment(self._new_id(), label, Placement(place.position, certainty, made_at))

    def _given_id(self, found: Mapping[str, str]) -> str:
        """The entry's own UUID, when the file carries one; ids of other programs are not ours."""
        if "id" not in found:
            return ""
        try:
            return str(uuid.UUID(found["id"].strip()))
        except ValueError:
            return ""

    def _content_id(self, found: Mapping[str, str]) -> str:
        """The row's content and how often it came before: the same in the same file."""
        # The same text as of all its cells in one JSON object, by which older imports are known.
        content = ", ".join(
            [
                begun + encode_basestring_ascii(found[name].strip())
                for name, begun in self._in_order
                if name in found
            ]
        )
        digest = self._sha256(f"{{{content}}}".encode()).hexdigest()
        self._occurrences[digest] = self._occurrences.get(digest, 0) + 1
        return f"csv:{digest}:{self._occurrences[digest]}"


def headers_of(data: bytes, file: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The headers of a table, each with the column it is taken for and what stands below it.

    The column is empty where the header is not known; of what stands below, the first ten cells
    that are not empty.

    Raises:
        InvalidValue: as ``read_sessions``, but not for a missing column.
    """
    text = decoded(data, file).text
    found = read_table(text, _NAMES, file, needed="")
    whole = read_table(text, {}, file, {name: name for name in found.headers if name}, needed="")
    below: dict[str, list[str]] = {name: [] for name in found.headers if name}
    for row in whole.rows:
        for name, cell in row.cells.items():
            if len(below[name]) < _SAMPLES:
                below[name].append(cell)
    columns = dict(zip(found.headers, found.columns, strict=True))
    return {name: (columns[name], tuple(samples)) for name, samples in below.items()}


_AT_ONCE = 1 << 16
"""Characters that are gathered before they are handed on."""


def session_lines(sessions: Iterable[tuple[Role, EntryDraft]], most: int) -> Iterator[str]:
    """The sessions as CSV that ``read_sessions`` reads back without loss of these columns.

    A session with several moments has its mean in ``x`` and ``y`` and the moments in numbered
    columns. Words a spreadsheet would compute are neutralised. What the journal is and is not
    stands once, in the last column of the first session, where no other program stumbles over it.

    Args:
        sessions: in the order of their rows.
        most: the most moments that one of them has.
    """
    numbers = range(1, most + 1) if most > 1 else ()
    numbered = [
        f"{stem}{number}" for number in numbers for stem in ("x", "y", "certainty", "label")
    ]
    columns = [*COLUMNS, *numbered, *_OWN_COLUMNS, "id", "zone", NOTICE]
    notice = packs.disclaimer(packs.DEFAULT_LANGUAGE)
    lines, length = [cells.row_of(columns)], 0
    for role, draft in sessions:
        lines.append(cells.row_of([*_cells(role, draft, len(numbered)), notice]))
        notice = ""
        length += len(lines[-1])
        if length > _AT_ONCE:
            yield "".join(lines)
            lines.clear()
            length = 0
    yield "".join(lines)


def _cells(role: Role, draft: EntryDraft, numbered: int) -> list[str]:
    """The cells of a session, in the order of the columns; the notice is not among them."""
    shown, single = cells.neutralised, draft.moments[0] if len(draft.moments) == 1 else None
    point = draft.point
    moments_apart: list[str] = []
    if not single:
        for moment in draft.moments:
            position, certainty = moment.placement.position, moment.placement.certainty
            moments_apart += (
                repr(position.x), repr(position.y), str(certainty), shown(moment.label),
            )  # fmt: skip
    return [
        draft.local_start.isoformat(),
        _number_cell(draft.minutes),
        shown(draft.client),
        shown(role.name if role.kind is RoleKind.OWN else role.kind.value),
        shown(draft.format),
        shown(draft.seen),
        shown(draft.me),
        repr(point[0]) if point else "",
        repr(point[1]) if point else "",
        _number_cell(draft.charge),
        _number_cell(draft.familiarity),
        shown(cells.tags_cell(draft.tags)),
        shown(cells.observations_cell(draft.observations)),
        shown(draft.supervision_question),
        *moments_apart,
        *[""] * (numbered - len(moments_apart)),
        str(single.placement.certainty) if single else "",
        shown(single.label) if single else "",
        shown(draft.agreement_kind),
        str(draft.paid_kind or ""),
        _number_cell(draft.people),
        shown(cells.tags_cell(sorted(draft.moment_tags))),
        "yes" if draft.to_supervision else "",
        draft.id,
        shown(draft.zone),
    ]


def _number_cell(value: int | None) -> str:
    return "" if value is None else str(value)


def _whole(found: Mapping[str, str], column: str) -> int | None:
    return cells.whole_number(found[column], column) if column in found else None


def _is_mean(alone: _Place, of: Sequence[_Place]) -> bool:
    mean = mean_point(place.position for place in of)
    x, y = alone.point
    return mean is not None and max(abs(mean[0] - x), abs(mean[1] - y)) < 1e-6
