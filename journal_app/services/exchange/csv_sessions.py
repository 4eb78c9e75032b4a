"""The CSV of sessions: one row a session. Only ``date`` is needed.

Columns: ``date, minutes, client, role, format, seen, me, x, y`` (or ``x1, y1, x2, y2, ...`` for
moments), ``charge, familiarity, tags, observations, supervision_question``; and those that only
our own export writes: ``certainty``, ``label`` (numbered like the coordinates for moments),
``agreement, paid, people, moment_tags, to_supervision, id, zone``.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import SIGNALS
from journal_app.services.exchange import csv_cells as cells
from journal_app.services.exchange.csv_columns import SessionColumns, read_columns
from journal_app.services.exchange.csv_rows import NOTICE, RowReader
from journal_app.services.exchange.csv_table import Cells, read_cells, read_table
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile, Words
from journal_app.services.exchange.source_text import decoded
from journal_app.storage.text import holds_controls

COLUMNS = (
    "date", "minutes", "client", "role", "format", "seen", "me", "x", "y", "charge",
    "familiarity", "tags", "observations", "supervision_question",
)  # fmt: skip
TIMED_COLUMNS = ("time", "hours")
"""Two more that other programs write: the time of the day, and the length in hours."""
_OWN_COLUMNS = (
    "certainty", "label", "agreement", "paid", "people", "moment_tags", "to_supervision",
)  # fmt: skip
_MOST_NUMBERED = 99
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


Told = Callable[[int, int], None]


def _unheard(_done: int, _of: int) -> None:
    """Nobody wants to know how far it is."""


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


class TableText:
    """The bytes of a CSV file as a text, and its cells: what asks nothing of a journal.

    Args:
        data: the bytes of the file.
        file: how the file is called in what is said about it.
        wishes: which header stands for which column, the scale of the axes, the form of dates.

    Raises:
        InvalidValue: ``encoding_unknown``.
    """

    def __init__(self, data: bytes, file: str, wishes: Wishes | None = None) -> None:
        self.source, self.file, self.wishes = decoded(data, file), file, wishes or Wishes()
        is_utf8 = self.source.encoding == "utf-8" and not self.source.damaged
        # In the bytes it takes a tenth of what it takes in the text.
        self._is_storable = is_utf8 and not holds_controls(data)

    def cells(self) -> Cells | None:
        """What stands in it, for ``SessionTable.columns``; None where anything is wrong with it.

        Raises:
            InvalidValue: as ``SessionTable.sessions``.
        """
        if not self._is_storable:
            return None
        try:
            return read_cells(self.source.text, _NAMES, self.file, self.wishes.columns)
        except csv.Error:
            return None


class SessionTable:
    """A CSV file of sessions: read at once by its columns, or row by row.

    Args:
        text: the file.
        zone: where a date without a zone was written down.
        new_id: makes ids for entries and moments that have none.
        signals: ids of the observations that may be ticked.
    """

    def __init__(
        self,
        text: TableText,
        *,
        zone: str,
        new_id: Callable[[], str],
        signals: Collection[str] = frozenset(SIGNALS),
    ) -> None:
        self._text = text
        self._zone, self._new_id, self._signals = zone, new_id, signals
        self._sessions: SessionsFile | None = None

    def columns(
        self,
        cells: Cells | None,
        told: Told = _unheard,
        ahead: Callable[[list[Words]], None] = lambda _words: None,
    ) -> SessionColumns | None:
        """All sessions, by columns; None where anything is out of the ordinary.

        Args:
            cells: those of the text.
            told: hears how many rows are read, of how many; what it raises ends the reading.
            ahead: hears before that what is searched of each row.
        """
        if cells is None:
            return None
        return read_columns(
            cells,
            zone=self._zone,
            signals=self._signals,
            wishes=self._text.wishes,
            told=told,
            ahead=ahead,
        )

    def sessions(self, told: Told = _unheard) -> SessionsFile:
        """The sessions, with every row that could not be read and why.

        Raises:
            InvalidValue: when nothing of it can be read: ``column_missing``, ``column_twice``,
                ``header_unreadable``.
        """
        if self._sessions is None:
            self._sessions = self._read(told)
        return self._sessions

    def _read(self, told: Told) -> SessionsFile:
        source, file, wishes = self._text.source, self._text.file, self._text.wishes
        table = read_table(source.text, _NAMES, file, wishes.columns)
        own = {"id", "zone"} <= set(table.columns)
        reader = RowReader(self._zone, self._new_id, self._signals, own, table.columns, wishes)
        sessions: list[ImportedSession] = []
        refused, remarks = list(table.refused), []
        for number, row in enumerate(table.rows):
            if number % _TOLD_EVERY == 0:
                told(number, len(table.rows))
            try:
                sessions.append(reader.session(row))
            except InvalidValue as error:
                refused.append(_about(row.line, file, error))
            else:
                remarks += [_about(row.line, file, error) for error in reader.left_out]
        return SessionsFile(
            sessions=tuple(sessions),
            refused=tuple(sorted(refused, key=lambda refusal: refusal.line)),
            unknown_columns=table.unknown,
            encoding=source.encoding,
            guessed_encoding=source.guessed,
            moved_marks=reader.moved_marks,
            remarks=tuple(remarks),
        )


def _about(line: int, file: str, error: InvalidValue) -> Refusal:
    return Refusal(line, error.code, {**error.details, "file": file, "line": line})


def headers_of(data: bytes, file: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The headers of a table, each with the column it is taken for and what stands below it.

    The column is empty where the header is not known; of what stands below, the first ten cells
    that are not empty.

    Raises:
        InvalidValue: as ``TableText``, but not for a missing column.
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
    """The sessions as CSV that ``SessionTable`` reads back without loss of these columns.

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
    from journal_app.wording import packs  # what is only read needs no words

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
