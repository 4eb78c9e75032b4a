"""Taking sessions in from files: looked at first, then added as one batch that can be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from journal_app.domain.clock import Clock, is_far_ahead
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import RoleKind, role_kind_for
from journal_app.domain.referral import SIGNALS
from journal_app.services.automatic_backups import AutomaticBackups, Reason
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.exchange import csv_sessions, stance_json
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.registry import READERS, reader_for, recognise
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile
from journal_app.services.exchange.stance_json import Known
from journal_app.storage.backup import count_entries
from journal_app.storage.database import Database
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.ids import new_id
from journal_app.storage.imports import Batch, Undone, add_rows, undo_batch
from journal_app.storage.whole import Rows, all_ids, ids_there, read_table

CSV, JSON = "csv", "json"
FORMATS = (CSV, JSON, *READERS)
"""Everything that can be taken in."""
_TOUCHED = tuple(Subject)


@dataclass(frozen=True, slots=True)
class SessionAhead:
    """A session that is still to come: the line where it starts, and its day there."""

    line: int
    day: date


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds and what an import of it would do. Nothing was written yet.

    Attributes:
        format: one of ``FORMATS``.
        read: sessions in the file: ``new + already_there + len(refused)``.
        refused: those that cannot be read, each with its place and the reason.
        new_roles: roles the file names and the journal does not have: a kind, or own words.
        unknown_columns: headers that are not known; what stands below them is not taken in.
        guessed_encoding: the encoding, where the file is no UTF-8 and does not say what it is.
        moved_marks: placements between two steps of the grid, moved to the nearest.
        observations: ticks that come with the sessions; they open no referral loop.
        ahead: sessions of a CSV file more than a day ahead, by line; they are taken in as well.
        tags, notebooks: all that the sessions carry, before anything is decided about them, with
            how many sessions carry each.
        left_out: pictures and other things that are not words, by kind.
        unplaced: sessions without a mark on the grid.
    """

    path: Path
    format: str
    read: int
    new: int
    already_there: int
    refused: tuple[Refusal, ...]
    new_roles: tuple[str, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    guessed_encoding: str = ""
    moved_marks: int = 0
    observations: int = 0
    ahead: tuple[SessionAhead, ...] = ()
    tags: Mapping[str, int] = field(default_factory=dict)
    notebooks: Mapping[str, int] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)
    unplaced: int = 0
    complete: bool = False
    rows: Rows = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: ``read = added + already_there + refused``, all of them sessions.

    ``others`` counts records that are no sessions, such as referrals; ``batch_id`` undoes it.
    """

    batch_id: str
    read: int
    added: int
    already_there: int
    refused: int
    others: int


class Importing:
    """The use cases of taking in files."""

    def __init__(self, db: Database, clock: Clock, local_zone: Callable[[], str]) -> None:
        self._db = db
        self._clock = clock
        self._local_zone = local_zone

    def preview(
        self,
        path: Path,
        format_: str | None = None,
        role_id: str | None = None,
        wishes: Wishes | None = None,
        told: Callable[[int, int], None] | None = None,
    ) -> ImportPreview:
        """Read a file, a folder or an archive whole and say what an import would do.

        Args:
            path: what to read.
            format_: one of ``FORMATS``; by default it is told by the content.
            role_id: the role of sessions that name none; by default the first one.
            wishes: what was decided about tags, titles, columns.
            told: hears how many records are read, of how many (0: not known); what it raises ends
                the reading.

        Raises:
            InvalidValue: ``import_format_unknown``, or when nothing of it can be read; see
                ``services.exchange``.
        """
        source, wishes = Source(path), wishes or Wishes()
        format_ = format_ or _format_of(source)
        if format_ == JSON:
            return self._preview_json(path, source.data)
        if format_ == CSV:
            found = csv_sessions.read_sessions(
                source.data,
                file=str(path),
                zone=self._local_zone(),
                new_id=new_id,
                signals=self.known_signals(),
                wishes=wishes,
            )
        else:
            about = Surroundings(self._local_zone(), new_id, self.known_signals(), wishes=wishes)
            if told is not None:
                about = replace(about, told=told)
            found = reader_for(format_).read(source, about)
        return self._preview_sessions(path, format_, found, wishes, role_id)

    def commit(self, preview: ImportPreview) -> Saved[ImportReport]:
        """Add what is new, in one transaction. Refused records stay out.

        A journal that has entries is backed up before.

        Raises:
            JournalFileError: when the journal cannot be written; then it is as it was.
        """
        if count_entries(self._db.connection):
            AutomaticBackups(self._db, self._clock).before(Reason.IMPORT)
        refused = len(preview.refused)
        batch = Batch(preview.format, self._clock(), preview.read, refused)
        added = add_rows(self._db, preview.rows, batch, complete=preview.complete)
        report = ImportReport(
            batch_id=added.batch_id,
            read=preview.read,
            added=added.entries,
            already_there=preview.read - refused - added.entries,
            refused=refused,
            others=added.others,
        )
        return Saved(report, Change.of(*_TOUCHED))

    def undo(self, batch_id: str) -> Saved[Undone]:
        """Take out what an import added, but for entries that were changed since.

        Raises:
            NotFound: ``import_unknown``.
        """
        return Saved(undo_batch(self._db, batch_id, self._clock()), Change.of(*_TOUCHED))

    def add_whole(self, rows: Rows) -> None:
        """Add rows that were made here, such as a sample, not as a batch.

        Into a journal where nothing was written yet they bring practitioner, roles and settings.
        """
        add_rows(self._db, rows, None, complete=True)

    def known_signals(self) -> frozenset[str]:
        """The ids of all observations that may be ticked."""
        return all_ids(self._db, "own_signal") | SIGNALS.keys()

    def _preview_json(self, path: Path, data: bytes) -> ImportPreview:
        known = Known(
            roles=all_ids(self._db, "role"),
            entries=all_ids(self._db, "entry"),
            signals=self.known_signals(),
            others={table: all_ids(self._db, table) for table in stance_json.OTHERS},
        )
        found = stance_json.read_document(data, file=str(path), known=known)
        entries = found.rows.get("entry", [])
        new = self._count_new(entries)
        return ImportPreview(
            path=path,
            format=JSON,
            read=found.read,
            new=new,
            already_there=len(entries) - new,
            refused=found.refused,
            observations=len(found.rows.get("observation", [])),
            complete=found.complete,
            rows=found.rows,
        )

    def _preview_sessions(
        self,
        path: Path,
        format_: str,
        raw: SessionsFile,
        wishes: Wishes,
        role_id: str | None,
    ) -> ImportPreview:
        found = wishes.settle(raw)
        roles = _RoleWords(self._db, role_id)
        now = self._clock()
        rows = rows_of(
            NewEntry(replace(item.draft, role_id=roles.id_for(item)), now, item.source_id)
            for item in found.sessions
        )
        rows["role"] = roles.made
        new = self._count_new(rows["entry"])
        return ImportPreview(
            path=path,
            format=format_,
            read=len(found.sessions) + len(found.refused),
            new=new,
            already_there=len(found.sessions) - new,
            refused=found.refused,
            new_roles=tuple(row["name"] or row["kind"] for row in roles.made),
            unknown_columns=found.unknown_columns,
            guessed_encoding=found.encoding if found.guessed_encoding else "",
            moved_marks=found.moved_marks,
            observations=len(rows["observation"]),
            ahead=tuple(
                SessionAhead(item.line, item.draft.local_start.date())
                for item in found.sessions
                if is_far_ahead(item.draft.started_at, now)
            ),
            tags=Counter(tag for item in raw.sessions for tag in item.draft.tags),
            notebooks=Counter(name for item in raw.sessions for name in item.notebooks),
            left_out=raw.left_out,
            unplaced=sum(not item.draft.moments for item in found.sessions),
            rows=rows,
        )

    def _count_new(self, entries: list[dict[str, Any]]) -> int:
        ids = ids_there(self._db, "entry", [row["id"] for row in entries])
        named = [row["source_id"] for row in entries if row["source_id"]]
        sources = ids_there(self._db, "entry", named, "source_id")
        count = 0
        for row in entries:
            if row["id"] in ids or row["source_id"] in sources:
                continue
            count += 1
            ids.add(row["id"])  # what stands twice in a file comes in once
            sources.update({row["source_id"]} if row["source_id"] else ())
        return count


def _format_of(source: Source) -> str:
    """What a source is; a file of text that nothing else knows is read as a table."""
    known = recognise(source)
    if known:
        return known
    if source.kind is not SourceKind.FILE:
        raise InvalidValue("import_format_unknown", file=source.name)
    return JSON if stance_json.looks_like_json(source.data) else CSV


class _RoleWords:
    """From words for a role to its id; those nobody wore yet are made."""

    def __init__(self, db: Database, default: str | None) -> None:
        known = read_table(db, "role")
        in_use = [row["id"] for row in known if row["retired_at"] is None]
        self._ids: dict[tuple[str, str], str] = {
            (row["kind"], row["name"].casefold()): row["id"] for row in known
        }
        self._default: str = default or (in_use[0] if in_use else "")
        self.made: list[dict[str, Any]] = []

    def id_for(self, session: ImportedSession) -> str:
        """The role of a session."""
        if not session.role and self._default:
            return self._default
        kind = role_kind_for(session.role) if session.role else RoleKind.COACH
        name = "" if kind else session.role
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
        if not session.role:
            self._default = self._ids[key]
        return self._ids[key]
