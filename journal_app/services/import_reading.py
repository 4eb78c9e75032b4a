"""Reading a file that is to be taken in: the part of an import that needs no journal.

What it has to know of the journal is asked before, as ``Ground``; so the long part of a large
import runs on any thread, and the journal stays free meanwhile.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from heapq import nlargest
from itertools import chain
from operator import itemgetter, not_
from pathlib import Path
from typing import Any

from journal_app.domain.client_codes import folded_code
from journal_app.domain.clock import is_far_ahead, localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import RoleKind, role_kind_for
from journal_app.domain.privacy_hints import code_hints
from journal_app.domain.writing import headline_of
from journal_app.services.exchange import csv_moments, csv_sessions, json_document
from journal_app.services.exchange.csv_columns import SessionColumns
from journal_app.services.exchange.csv_sessions import SessionTable, TableText
from journal_app.services.exchange.csv_table import Cells
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.registry import READERS, reader_for, recognise
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.json_document import JournalDocument, Known
from journal_app.services.exchange.records import SessionsFile, Words
from journal_app.services.exchange.source_text import MOST_BYTES, read_bytes
from journal_app.services.import_preview import ImportPreview, SessionAhead, SessionShown
from journal_app.storage.draft_columns import NewEntries
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms

CSV, JSON = "csv", "json"
FORMATS = (CSV, JSON, *READERS)
"""Everything that can be taken in."""
FIRST_SHOWN = 60
_LONGEST_LINE = 240
_TOLD_EVERY = 500

Told = Callable[[int, int], None]


def unheard(_done: int, _of: int) -> None:
    """Nobody wants to know how far it is."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What reading a file needs to know of the journal.

    Attributes:
        now: when the import is looked at.
        zone: where a time without a zone was written down (IANA name).
        signals: ids of the observations that may be ticked.
        roles: the rows of all roles.
        codes: the client codes there are, folded.
        known: what a document of our own may refer to.
    """

    now: datetime
    zone: str
    signals: frozenset[str]
    roles: tuple[dict[str, Any], ...]
    codes: frozenset[str]
    known: Known


@dataclass(frozen=True, slots=True)
class TableLook:
    """The columns of a table, before it is decided what they are.

    Attributes:
        headers: each with the column it is taken for, or an empty one, and some of its cells.
        dates: patterns that read all the cells seen of the column that is taken for the date.
    """

    headers: Mapping[str, tuple[str, tuple[str, ...]]]
    dates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A source read whole: ``sessions``; a table; or, of our own kind, a ``document``.

    ``columns`` are all sessions of a table in which nothing is out of the ordinary.
    """

    path: Path
    format: str
    sessions: SessionsFile | None = None
    table: SessionTable | None = None
    columns: SessionColumns | None = None
    document: JournalDocument | None = None


def format_of(path: Path) -> str:
    """What a source is; a file of text that nothing else knows is read as a table.

    Raises:
        InvalidValue: ``import_format_unknown``; as ``Source``.
    """
    return _format_of(Source(path))


def _format_of(source: Source) -> str:
    known = recognise(source)
    if known:
        return known
    if source.kind is not SourceKind.FILE:
        raise InvalidValue("import_format_unknown", file=source.name)
    return JSON if json_document.looks_like_json(source.head) else CSV


def look_at_table(path: Path, wishes: Wishes) -> TableLook:
    """The columns of a table as they are taken now.

    Raises:
        InvalidValue: as ``csv_sessions.headers_of``.
    """
    headers = csv_sessions.headers_of(Source(path).data, str(path))
    taken = {
        name: (wishes.columns.get(name, column), cells) for name, (column, cells) in headers.items()
    }
    dates = next((cells for column, cells in taken.values() if column == "date"), ())
    return TableLook(taken, csv_moments.fitting_patterns(dates))


@dataclass(frozen=True, slots=True)
class Opened:
    """A source of which is known what it is, and the cells of a table: nothing of a journal yet.

    Attributes:
        wishes: of these only what concerns the reading itself: columns, scale, form of dates.
        cells: None where the table is to be read row by row.
    """

    source: Source
    format: str
    wishes: Wishes
    table: TableText | None = None
    cells: Cells | None = None


def open_source(path: Path, format_: str, wishes: Wishes) -> Opened:
    """Open a file, a folder or an archive that is to be read whole.

    Args:
        path: what to read.
        format_: one of ``FORMATS``, or empty: then it is told by the content.
        wishes: see ``Opened``.

    Raises:
        InvalidValue: when nothing of it can be read.
    """
    source = Source(path)
    format_ = format_ or _format_of(source)  # which may have read all of it already
    if format_ != CSV:
        return Opened(source, format_, wishes)
    table = TableText(source.data, str(path), wishes)
    return Opened(source, CSV, wishes, table, table.cells())


def read_source(
    opened: Opened,
    ground: Ground,
    told: Told = unheard,
    ahead: Callable[[list[Words]], None] = lambda _words: None,
) -> Reading:
    """Read a source whole.

    Args:
        opened: the source.
        ground: what the journal has.
        told: hears how many records are read, of how many (0: not known); what it raises ends
            the reading.
        ahead: of a large table, hears what is searched of its sessions before all is read.

    Raises:
        InvalidValue: when nothing of it can be read.
    """
    source, format_, path = opened.source, opened.format, opened.source.path
    told(0, 0)
    if format_ == JSON:
        known = ground.known
        from journal_app.services.exchange import stance_json

        most = json_document.MOST_BYTES if json_document.is_ours(source.head) else MOST_BYTES
        data = read_bytes(path, most)
        document = stance_json.read_document(data, file=str(path), known=known, told=told)
        return Reading(path, JSON, document=document)
    if opened.table is not None:
        table = SessionTable(opened.table, zone=ground.zone, new_id=new_id, signals=ground.signals)
        columns = table.columns(opened.cells, told, ahead)
        if columns is None:
            table.sessions(told)
        return Reading(path, CSV, table=table, columns=columns)
    about = Surroundings(ground.zone, new_id, ground.signals, told, opened.wishes)
    return Reading(path, format_, sessions=reader_for(format_).read(source, about))


def prepared(
    reading: Reading,
    ground: Ground,
    wishes: Wishes,
    role_id: str | None = None,
    told: Told = unheard,
) -> ImportPreview:
    """What would come in, by these decisions; not yet compared with what is there already.

    Args:
        reading: what was read.
        ground: what the journal has.
        wishes: what was decided about tags, titles, codes.
        role_id: the role of sessions that name none; by default the first one.
        told: as ``read_source``; of how many is known here.
    """
    if reading.document is not None:
        found = reading.document
        entries = found.rows.get("entry", [])
        return ImportPreview(
            path=reading.path,
            format=JSON,
            read=found.read,
            new=len(entries),
            already_there=0,
            refused=found.refused,
            observations=len(found.rows.get("observation", [])),
            unplaced=len(entries)
            - len({row["entry_id"] for row in found.rows.get("placement", [])}),
            complete=found.complete,
            rows=found.rows,
        )
    by_columns = _by_columns(reading, ground, wishes, role_id)
    if by_columns is not None:
        return by_columns
    raw = reading.sessions if reading.table is None else reading.table.sessions(told)
    assert raw is not None
    settled = wishes.settle(raw)
    roles = _RoleWords(ground.roles, role_id)
    of = len(settled.sessions)

    def entries_in_turn() -> Any:
        for number, item in enumerate(settled.sessions):
            if number % _TOLD_EVERY == 0:
                told(number, of)
            role = roles.id_for(item.role)
            yield NewEntry(item.draft, ground.now, item.source_id, role)

    rows = rows_of(entries_in_turn(), later=True)
    rows["role"] = roles.made
    codes = Counter(item.draft.client for item in settled.sessions if item.draft.client)
    return ImportPreview(
        path=reading.path,
        format=reading.format,
        read=len(settled.sessions) + len(settled.refused),
        new=len(settled.sessions),
        already_there=0,
        refused=settled.refused,
        new_roles=tuple(row["name"] or row["kind"] for row in roles.made),
        unknown_columns=settled.unknown_columns,
        guessed_encoding=settled.encoding if settled.guessed_encoding else "",
        moved_marks=settled.moved_marks,
        remarks=settled.remarks,
        observations=len(rows["observation"]),
        ahead=tuple(
            SessionAhead(item.line, item.draft.local_start.date())
            for item in settled.sessions
            if is_far_ahead(item.draft.started_at, ground.now)
        ),
        tags=Counter(tag for item in raw.sessions for tag in item.draft.tags),
        notebooks=Counter(name for item in raw.sessions for name in item.notebooks),
        left_out=raw.left_out,
        unplaced=sum(not item.draft.moments for item in settled.sessions),
        bare=sum(_is_bare(item.draft) for item in settled.sessions),
        titles=sum(bool(item.title) for item in raw.sessions),
        telling_codes=_telling(codes, ground),
        rows=rows,
    )


def _by_columns(
    reading: Reading, ground: Ground, wishes: Wishes, role_id: str | None
) -> ImportPreview | None:
    """The same of a table that was read by its columns; None where each session has to be seen."""
    if reading.columns is None or wishes.ask_of_sessions:
        return None
    drafts = reading.columns.drafts
    if is_far_ahead(from_ms(max(drafts.started_at)), ground.now):
        return None
    roles = _RoleWords(ground.roles, role_id)
    ids = {word: roles.id_for(word) for word in dict.fromkeys(drafts.role)}
    entries = NewEntries(drafts, [ids[word] for word in drafts.role], to_ms(ground.now))
    said = zip(drafts.marks, drafts.seen, drafts.me, drafts.question, drafts.ticks, strict=True)
    return ImportPreview(
        path=reading.path,
        format=reading.format,
        read=len(drafts),
        new=len(drafts),
        already_there=0,
        refused=(),
        new_roles=tuple(row["name"] or row["kind"] for row in roles.made),
        unknown_columns=reading.columns.unknown_columns,
        moved_marks=reading.columns.moved_marks,
        observations=sum(map(len, drafts.ticks)),
        tags=Counter(chain.from_iterable(drafts.tags)),
        unplaced=sum(map(not_, drafts.marks)),
        bare=sum(not any(of) for of in said),
        telling_codes=_telling(Counter(filter(None, drafts.client)), ground),
        rows={"role": roles.made, "supervision_item": entries.supervision_items()},
        entries=entries,
    )


def _telling(codes: Mapping[str, int], ground: Ground) -> dict[str, int]:
    """Of client codes those that are new and look as if they told who someone is."""
    return {
        code: count
        for code, count in codes.items()
        if folded_code(code) not in ground.codes and code_hints(code)
    }


def _is_bare(draft: EntryDraft) -> bool:
    """Whether nothing is said of what happened in a session, or where one sat."""
    said = draft.seen, draft.me, draft.supervision_question, draft.observations, draft.answers
    return not (draft.moments or any(said))


def first_shown(
    preview: ImportPreview, roles: tuple[dict[str, Any], ...], new: set[str]
) -> tuple[SessionShown, ...]:
    """The newest sessions; ``new`` holds the ids of those that are not there yet."""
    rows = preview.rows
    if preview.entries is not None:
        rows = {**rows, **preview.entries.newest(FIRST_SHOWN)}
    shown = nlargest(FIRST_SHOWN, rows.get("entry", []), key=itemgetter("started_at"))
    ids = {row["id"] for row in shown}
    hats = {row["id"]: (row["kind"], row["name"]) for row in (*roles, *rows.get("role", []))}
    tags: dict[str, list[tuple[int, str]]] = {}
    for row in rows.get("entry_tag", []):
        if row["entry_id"] in ids:
            tags.setdefault(row["entry_id"], []).append((row["ordinal"], row["name"]))
    placed = {row["entry_id"] for row in rows.get("placement", [])}
    found: list[SessionShown] = []
    for row in shown:
        kind, name = hats.get(row["role_id"], (RoleKind.COACH.value, ""))
        found.append(
            SessionShown(
                start=localized(from_ms(row["started_at"]), row["zone"]),
                client=row["client"] or "",
                role_kind=kind,
                role_name=name,
                tags=tuple(name for _, name in sorted(tags.get(row["id"], []))),
                first_line=headline_of((row["seen"][:_LONGEST_LINE], row["me"][:_LONGEST_LINE])),
                is_placed=row["id"] in placed,
                is_new=row["id"] in new,
            )
        )
    return tuple(found)


class _RoleWords:
    """From words for a role to its id; those nobody wore yet are made."""

    def __init__(self, known: tuple[dict[str, Any], ...], default: str | None) -> None:
        in_use = [row["id"] for row in known if row["retired_at"] is None]
        self._ids: dict[tuple[str, str], str] = {
            (row["kind"], row["name"].casefold()): row["id"] for row in known
        }
        self._default: str = default or (in_use[0] if in_use else "")
        self.made: list[dict[str, Any]] = []

    def id_for(self, word: str) -> str:
        """The role of a session that names it so, or not at all."""
        if not word and self._default:
            return self._default
        kind = role_kind_for(word) if word else RoleKind.COACH
        name = "" if kind else word
        key = ((kind or RoleKind.OWN).value, name.casefold())
        if key not in self._ids:
            self._ids[key] = new_id()
            self.made.append(
                {
                    "id": self._ids[key],
                    "kind": key[0],
                    "name": name,
                    "ordinal": len(self._ids) - 1,
                    "retired_at": None,
                    "question_postponed_until": None,
                }
            )
        if not word:
            self._default = self._ids[key]
        return self._ids[key]
