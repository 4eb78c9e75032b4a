"""Reading one row of a table of sessions: from its cells to what is imported.

Sessions say much in the same words: the code of a client, a role, a length, a place on the grid.
So what a cell says is found once for each column, and known when it comes again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from json.encoder import encode_basestring_ascii
from typing import Any, NamedTuple

from journal_app.domain.clock import zone_name, zone_named
from journal_app.domain.entry import EntryDraft, PaidKind, validated
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Certainty, Position, mean_point
from journal_app.domain.moments import MOST_MOMENTS, Moment, MomentTag, Placement
from journal_app.services.exchange import csv_cells as cells
from journal_app.services.exchange import csv_moments as moments
from journal_app.services.exchange.csv_table import Row
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import ImportedSession
from journal_app.storage.text import quoted

NOTICE = "notice"
"""The column in which the disclaimer stands; it is passed over when the file is read."""
_CERTAINTIES, _PAID_KINDS, _MOMENT_TAGS = tuple(Certainty), tuple(PaidKind), tuple(MomentTag)
OWN_WORDS = {"date", "seen", "me", "supervision_question"}
"""Columns in which hardly two sessions say the same."""
_NUMBERS = ("minutes", "people", "charge", "familiarity")
_SOUND = EntryDraft(id="", role_id="", started_at=datetime(2000, 1, 1, tzinfo=UTC), zone="UTC")
_MOST_KNOWN, _LONGEST_KNOWN = 4096, 64
"""Of one column; cells that are longer, or many, hardly come again."""


class _Once(dict[Any, Any]):
    """What cells say, by the cell; one that was not met before is read."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Any) -> Any:
        said = self._read(cell)
        if len(self) < _MOST_KNOWN and len(cell) < _LONGEST_KNOWN:
            self[cell] = said
        return said


class Numbered(NamedTuple):
    """The columns of one moment."""

    x: str
    y: str
    certainty: str
    label: str


def _numbered(number: str) -> Numbered:
    return Numbered(*(f"{stem}{number}" for stem in Numbered._fields))


def numbered_in(columns: Collection[str]) -> list[Numbered]:
    """The moments that have columns of their own, in order."""
    numbers = {int(column[1:]) for column in columns if column[:1] in "xy" and column[1:]}
    return [_numbered(str(number)) for number in sorted(numbers)]


class Place(NamedTuple):
    """A place in a row: as it stands there, and on the grid."""

    point: tuple[float, float]
    position: Position
    moved: bool


ALONE = _numbered("")
"""The columns of a moment that is the only one."""


class RowReader:
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
        self._zone, self._new_id, self._own = zone, new_id, own
        self._dates = wishes.dates
        self._numbered = numbered_in(columns)
        self._has_alone = "x" in columns or "y" in columns
        self._in_order = [(name, _members_in(name)) for name in sorted({*columns} - {"", NOTICE})]
        self._says_notice = NOTICE in columns
        self._says = {name: _Once(read) for name, read in cell_readers(signals).items()}
        self._places = {
            names: _Once(partial(place_of, names, wishes.scale.value))
            for names in (ALONE, *self._numbered)
        }
        self._content_ids = ContentIds()
        self._ids: set[str] = set()
        self.moved_marks = 0
        self.left_out: list[InvalidValue] = []
        """Why numbers of the session that was read last were left out."""

    def session(self, row: Row) -> ImportedSession:
        """The session in a row; raises InvalidValue.

        A session stands without a length or a scale: what cannot be read there is left out.
        """
        self.left_out.clear()
        found = row.cells
        if self._says_notice:
            found = {column: cell for column, cell in found.items() if column != NOTICE}
        if self._own:
            found = {column: cells.restored(cell) for column, cell in found.items()}
        if "date" not in found:
            raise InvalidValue("date_missing", column="date")
        given = self._given_id(found)
        draft = validated(self._draft(found, given))
        if given:
            if given in self._ids:
                raise InvalidValue("id_twice", value=given)
            self._ids.add(given)
        source = given or self._content_id(found)
        role = self._says["role"][found.get("role", "")]
        return ImportedSession(row.line, source, role, draft)

    def _draft(self, found: Mapping[str, str], given: str) -> EntryDraft:
        cell, says = found.get, self._says
        zone = cell("zone", "").strip() or self._zone
        when = moments.one_cell(found["date"], cell("time", ""), self._dates)
        started_at, named = cells.instant_in(when, zone)
        if "zone" in found:
            named = zone_name(zone_named(zone), started_at)
        minutes, people, charge, familiarity = self._numbers(found)
        if minutes is None and "hours" in found:
            minutes = self._number("hours", found)
        question = cell("supervision_question", "").strip()
        return EntryDraft(
            id=given or self._new_id(),
            role_id="",
            started_at=started_at,
            zone=named,
            client=says["client"][cell("client", "")],
            minutes=minutes,
            format=says["format"][cell("format", "")],
            agreement_kind=says["agreement"][cell("agreement", "")],
            paid_kind=says["paid"][cell("paid", "")],
            people=people,
            seen=cell("seen", ""),
            me=cell("me", ""),
            charge=charge,
            familiarity=familiarity,
            moments=self._moments(found, started_at, minutes),
            moment_tags=says["moment_tags"][cell("moment_tags", "")],
            tags=says["tags"][cell("tags", "")],
            observations=says["observations"][cell("observations", "")],
            to_supervision=bool(question) or says["to_supervision"][cell("to_supervision", "")],
            supervision_question=question,
        )

    def _numbers(self, found: Mapping[str, str]) -> list[int | None]:
        cell, says = found.get, self._says
        try:
            return [says[name][cell(name, "")] for name in _NUMBERS]
        except InvalidValue:
            return [self._number(name, found) for name in _NUMBERS]

    def _number(self, column: str, found: Mapping[str, str]) -> int | None:
        try:
            number: int | None = self._says[column][found.get(column, "")]
        except InvalidValue as error:
            self.left_out.append(error)
            return None
        return number

    def _moments(
        self, found: Mapping[str, str], started_at: datetime, minutes: int | None
    ) -> tuple[Moment, ...]:
        numbered = [names for names in self._numbered if names.x in found or names.y in found]
        alone = None
        if self._has_alone and ("x" in found or "y" in found):
            alone = self._places[ALONE][found.get("x"), found.get("y")]
        if not numbered and not alone:
            return ()
        made_at = started_at + timedelta(minutes=minutes or 0)
        if not numbered and alone:
            return (self._moment(found, ALONE, alone, made_at),)
        if len(numbered) > MOST_MOMENTS:
            raise InvalidValue("too_many_moments", count=len(numbered), most=MOST_MOMENTS)
        places = [self._places[names][found.get(names.x), found.get(names.y)] for names in numbered]
        if alone and not _is_mean(alone, places):
            raise InvalidValue("moments_twice", column=numbered[0].x)
        return tuple(
            [
                self._moment(found, names, place, made_at)
                for names, place in zip(numbered, places, strict=True)
            ]
        )

    def _moment(
        self,
        found: Mapping[str, str],
        names: Numbered,
        place: Place,
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
        import uuid  # brings along much that only a table of our own asks for

        try:
            return str(uuid.UUID(found["id"].strip()))
        except ValueError:
            return ""

    def _content_id(self, found: Mapping[str, str]) -> str:
        return self._content_ids.of(
            [member(found[name]) for name, member in self._in_order if name in found]
        )


class ContentIds:
    """Names rows by their content and how often it came before: the same in the same file."""

    def __init__(self) -> None:
        from hashlib import sha256  # dear, and not asked for when a table is only written

        self._sha256 = sha256
        self._occurrences: dict[str, int] = {}

    def of(self, members: Iterable[str]) -> str:
        """The name of a row, of its cells as ``member_of`` gives them, by the names of columns."""
        # The same text as of all its cells in one JSON object, by which older imports are known.
        digest = self._sha256(f"{{{', '.join(members)}}}".encode()).hexdigest()
        seen = self._occurrences[digest] = self._occurrences.get(digest, 0) + 1
        return f"csv:{digest}:{seen}"


def cell_readers(signals: Collection[str]) -> dict[str, Callable[[str], Any]]:
    """By column how its cells are read: those that many sessions have alike. Empty is absent."""
    return {
        **{name: partial(_whole, name) for name in _NUMBERS},
        "hours": lambda cell: _in_range("minutes", moments.minutes_in_hours(cell)),
        **{
            name: partial(cells.short_words, column=name)
            for name in ("client", "agreement", "role")
        },
        "format": cells.session_format,
        "paid": lambda cell: PaidKind(cells.one_of(cell, "paid", _PAID_KINDS)) if cell else None,
        "moment_tags": lambda cell: frozenset(
            MomentTag(cells.one_of(tag, "moment_tags", _MOMENT_TAGS)) for tag in cells.tags_in(cell)
        ),
        "tags": cells.tags_in,
        "observations": lambda cell: cells.observations_in(cell, signals),
        "to_supervision": lambda cell: bool(cell) and cells.yes_or_no(cell, "to_supervision"),
    }


def _whole(column: str, cell: str) -> int | None:
    return _in_range(column, cells.whole_number(cell, column)) if cell else None


def _in_range(field: str, number: int) -> int:
    """The number, where an entry may have it."""
    with_it: dict[str, Any] = {field: number}
    validated(replace(_SOUND, **with_it))
    return number


def _members_in(name: str) -> Callable[[str], str]:
    """``member_of`` a column; those of long words are not looked up."""
    make = partial(member_of, name)
    return make if name in OWN_WORDS else _Once(make).__getitem__


def member_of(name: str, cell: str) -> str:
    """A cell as a member of a JSON object. It is storable by now."""
    words = cell.strip()
    quote = quoted if words.isascii() else encode_basestring_ascii
    return f'"{name}": {quote(words)}'


def place_of(names: Numbered, scale: str, pair: tuple[str | None, str | None]) -> Place:
    """The place that two cells say; raises InvalidValue."""
    point = cells.point(*pair, (names.x, names.y), scale)
    return Place(point, Position(*point), any(map(cells.is_between_steps, point)))


def _is_mean(alone: Place, of: Sequence[Place]) -> bool:
    mean = mean_point(place.position for place in of)
    x, y = alone.point
    return mean is not None and max(abs(mean[0] - x), abs(mean[1] - y)) < 1e-6
