"""Hours: what each session counts for, by scheme; what came from before; learning; logs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal_app.domain.clock import Clock
from journal_app.domain.departure import DepartureKind
from journal_app.domain.development import Development, checked_development
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.hours import Reason, is_excluded, role_counts, verdict
from journal_app.domain.hours_scheme import (
    Followed,
    Log,
    LogSource,
    Scheme,
    checked_followed,
    said,
)
from journal_app.domain.hours_tally import (
    Material,
    boundaries,
    recent_start,
    standings,
    tally,
)
from journal_app.domain.opening_balance import OpeningBalance, checked_balance
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.departures import Departures
from journal_app.services.hours_schemes import scheme, schemes
from journal_app.services.hours_told import (
    HoursOutline,
    JudgedSession,
    LogFormat,
    LogReport,
    LogTaken,
    SchemeView,
    SessionPage,
    Shown,
)
from journal_app.storage import hours as storage
from journal_app.storage import hours_reads as reads
from journal_app.storage import meetings, practice
from journal_app.storage.database import Database
from journal_app.storage.files import write_whole
from journal_app.storage.hours_reads import Cursor, SessionFacts
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable
from journal_app.wording.words import Words

if TYPE_CHECKING:
    from journal_app.services.exchange.log_cells import DayOrder
    from journal_app.services.exchange.log_reading import LogPreview
    from journal_app.services.exchange.xlsx_writing import Cell
    from journal_app.services.hours_logs import LogTable

_AT_A_TIME = 2_000


Told = Callable[[int, int], None]
"""Hears how many sessions are done, and of how many."""


class Hours:
    """The use cases around hours. They are told; nothing is made of them."""

    def __init__(self, db: Database, clock: Clock, departures: Departures) -> None:
        self._db = db
        self._clock = clock
        self._departures = departures

    # --- schemes

    def outline(self) -> HoursOutline:
        """All but the sums: it takes no longer with many sessions."""
        return HoursOutline(
            schemes(),
            tuple(self._chosen()),
            storage.balances(self._db),
            storage.developments(self._db),
            practice.roles(self._db),
        )

    def sums(self) -> tuple[SchemeView, ...]:
        """Everything summed up for the schemes that are followed, in their order."""
        return self._summed(self._chosen(), self.today())

    def standing(self, scheme_id: str) -> SchemeView:
        """One scheme summed up, whether it is followed or not.

        Raises:
            NotFound: ``not_found_scheme``.
        """
        chosen = [(scheme(scheme_id), self.followed(scheme_id))]
        return self._summed(chosen, self.today())[0]

    def followed(self, scheme_id: str) -> Followed:
        """What was changed in a scheme; nothing where it is not followed."""
        found = (one for one in storage.followed(self._db) if one.scheme_id == scheme_id)
        return next(found, Followed(scheme_id))

    def follow(self, followed: Followed) -> Saved[Followed]:
        """Follows a scheme, or keeps what was changed in it.

        Raises:
            InvalidValue: ``hours_by_before_since``, ``hours_target_out_of_range``.
            NotFound: ``not_found_scheme``.
        """
        scheme(followed.scheme_id)
        kept = checked_followed(followed)
        storage.follow(self._db, kept)
        return Saved(kept, Change.of(Subject.HOURS))

    def unfollow(self, scheme_id: str) -> Saved[Followed]:
        """Follows a scheme no longer; what was changed in it is given back, to undo it with."""
        gone = self.followed(scheme_id)
        storage.unfollow(self._db, scheme_id)
        return Saved(gone, Change.of(Subject.HOURS))

    def sessions(
        self,
        scheme_id: str,
        shown: Shown = Shown.ALL,
        after: Cursor | None = None,
        limit: int = 50,
    ) -> SessionPage:
        """Sessions with what each is for a scheme, the newest first, from a cursor on.

        Raises:
            NotFound: ``not_found_scheme``.
        """
        told, mine, today = scheme(scheme_id), self.followed(scheme_id), self.today()
        if shown is Shown.LEFT_OFF and not told.rules.needs_listing:
            return SessionPage((), None)
        kinds = reads.role_kinds(self._db)
        found = reads.sessions(
            self._db,
            kinds,
            today,
            in_bin=shown is Shown.IN_BIN,
            against=None
            if shown in {Shown.ALL, Shown.IN_BIN}
            else self._against(told, mine, shown, today, reads.agreements(self._db)),
            after=after,
            limit=limit + 1,
        )
        page = tuple(
            JudgedSession(one, verdict(one.facts, told.rules, mine, today))
            for one, _cursor in found[:limit]
        )
        return SessionPage(page, found[limit - 1][1] if len(found) > limit else None)

    # --- hours from before

    def balances(self) -> tuple[OpeningBalance, ...]:
        """Hours from before the journal."""
        return storage.balances(self._db)

    def keep_balance(self, balance: OpeningBalance) -> Saved[OpeningBalance]:
        """Writes hours from before: new ones, changed ones, or ones that were removed.

        Raises:
            InvalidValue: as ``checked_balance``; ``unknown_role``.
        """
        kept = checked_balance(replace(balance, label=storable(balance.label)))
        self._check_role(kept.role_id)
        kept = kept if kept.id else replace(kept, id=new_id())
        storage.keep_balances(self._db, (kept,))
        return Saved(kept, Change.of(Subject.HOURS))

    def remove_balance(self, balance_id: str) -> Saved[OpeningBalance]:
        """Takes hours from before away; they are given back, to undo it with ``keep_balance``.

        Raises:
            NotFound: ``not_found_balance``.
        """
        for one in storage.balances(self._db):
            if one.id == balance_id:
                storage.keep_balances(self._db, (), (balance_id,))
                return Saved(one, Change.of(Subject.HOURS))
        raise NotFound("not_found_balance", id=balance_id)

    def preview_log(self, path: Path, words: Words, order: DayOrder | None = None) -> LogPreview:
        """What an ICF client log would bring; nothing is written.

        ``order`` is that of its days, where the file itself does not tell.

        Raises:
            InvalidValue: where the file as a whole cannot be read as one.
        """
        from journal_app.services.exchange.log_reading import read_log

        return read_log(path, self.balances(), words.log_row, order)

    def import_log(
        self, preview: LogPreview, role_id: str | None = None, *, grown: bool = True
    ) -> Saved[LogTaken]:
        """Takes in what is new in a client log, as hours from before, all of it or nothing.

        What has grown replaces what was there, which keeps its words and its role; or it is taken
        in beside it, without ``grown``.

        Raises:
            InvalidValue: ``unknown_role``.
        """
        self._check_role(role_id)
        there = {one.id: one for one in self.balances()}
        known = {one.source_id for one in there.values()}
        fresh = [*preview.new, *(() if grown else (one.now for one in preview.grown))]
        new = tuple(
            replace(checked_balance(one), id=new_id(), role_id=role_id)
            for one in fresh
            if one.source_id not in known
        )
        before = [
            (there[one.before.id], one.now)
            for one in (preview.grown if grown else ())
            if one.before.id in there and one.now.source_id not in known
        ]
        kept = (*new, *(replace(now, id=old.id, label=old.label, role_id=old.role_id)
                        for old, now in before))  # fmt: skip
        if kept:
            storage.keep_balances(self._db, kept)
        return Saved(LogTaken(new, tuple(old for old, _now in before)), Change.of(Subject.HOURS))

    def take_back_log(self, taken: LogTaken) -> Saved[None]:
        """Undoes ``import_log``: what it brought is gone, what had grown is as it was."""
        storage.keep_balances(self._db, taken.before, (one.id for one in taken.new))
        return Saved(None, Change.of(Subject.HOURS))

    # --- learning

    def developments(self) -> tuple[Development, ...]:
        """All learning, the newest first."""
        return storage.developments(self._db)

    def keep_development(self, entry: Development) -> Saved[Development]:
        """Writes learning: new, changed, or removed before.

        Raises:
            InvalidValue: as ``checked_development``; ``unknown_role``.
        """
        clean: dict[str, Any] = {
            name: storable(getattr(entry, name))
            for name in (
                "title", "kind", "provider", "reflect", "plan", "act", "evaluate", "impact",
            )
        }  # fmt: skip
        kept = checked_development(replace(entry, **clean))
        self._check_role(kept.role_id)
        kept = kept if kept.id else replace(kept, id=new_id())
        storage.keep_development(self._db, kept)
        return Saved(kept, Change.of(Subject.HOURS))

    def remove_development(self, development_id: str) -> Saved[Development]:
        """Takes learning away; it is given back, to undo it with ``keep_development``.

        Raises:
            NotFound: ``not_found_development``.
        """
        gone = storage.development(self._db, development_id)
        storage.remove_development(self._db, development_id)
        return Saved(gone, Change.of(Subject.HOURS))

    # --- logs

    def log(self, scheme_id: str, log_id: str, words: Words, told: Told | None = None) -> LogTable:
        """A log of a scheme as a table; ``told`` hears how many sessions are read.

        Raises:
            NotFound: ``not_found_scheme``, ``not_found_log``.
        """
        from journal_app.services.hours_logs import LogMaterial, LogWish, log_table

        scheme_, mine, today = scheme(scheme_id), self.followed(scheme_id), self.today()
        log = _log_of(scheme_, log_id)
        counts = self._against(scheme_, mine, Shown.COUNTS, today, reads.agreements(self._db))
        material = LogMaterial(
            sessions=self._stream(counts, today, told) if log.source is LogSource.SESSIONS else (),
            relationships=reads.relationships(self._db, counts)
            if log.source is LogSource.RELATIONSHIPS
            else (),
            balances=storage.balances(self._db),
            meetings=meetings.all_meetings(self._db),
            developments=storage.developments(self._db),
            roles={role.id: role for role in practice.roles(self._db)},
            role_kinds=reads.role_kinds(self._db),
        )
        return log_table(log, LogWish(scheme_, mine, material, words, today))

    def write_log(
        self,
        scheme_id: str,
        log_id: str,
        format_: LogFormat,
        path: Path,
        words: Words,
        *,
        told: Told | None = None,
        overwrite: bool = False,
    ) -> LogReport:
        """Writes a log as a file. On any thread, beside other work.

        ``told`` hears how far it is, and may raise ``Interrupted``: then nothing is left behind.

        Raises:
            NotFound: as ``log``.
            JournalFileError: ``file_exists`` unless ``overwrite``; as every file that is written.
        """
        with self._db.beside() as db:
            table = Hours(db, self._clock, self._departures).log(scheme_id, log_id, words, told)
        scheme_ = scheme(scheme_id)
        log = _log_of(scheme_, log_id)
        rows = _heard(table.rows, table.entries, told) if told else table.rows
        if format_ is LogFormat.XLSX:
            from journal_app.services.exchange.xlsx_writing import workbook

            content = workbook(said(log.name, words.language), table.headings, rows)
        else:
            from journal_app.services.exchange.csv_logs import csv_log

            content = csv_log(table.headings, rows)
        if told:
            told(table.entries, table.entries)  # the last moment to stop it
        write_whole(path, content, overwrite=overwrite)
        name = f"{said(scheme_.name, words.language)}: {said(log.name, words.language)}"
        return LogReport(
            path, format_, name, len(table.rows), table.entries, table.left_off, table.nameless
        )

    def noted(self, report: LogReport) -> Saved[LogReport]:
        """Keeps that a log left; once it is in its place."""
        departed = self._departures.record(
            DepartureKind.REPORT,
            report.format.value,
            purpose=report.name,
            entries=report.entries,
        )
        return Saved(report, departed.change)

    def today(self) -> date:
        """The local day it is."""
        return self._clock().astimezone().date()

    def _chosen(self) -> list[tuple[Scheme, Followed]]:
        """The schemes followed that ship with this version, in their order."""
        mine = {one.scheme_id: one for one in storage.followed(self._db)}
        return [(one, mine[one.id]) for one in schemes() if one.id in mine]

    def _summed(self, chosen: list[tuple[Scheme, Followed]], today: date) -> tuple[SchemeView, ...]:
        if not chosen:
            return ()
        kinds = reads.role_kinds(self._db)
        bounds = boundaries(chosen, today)
        material = Material(
            sums=reads.session_sums(self._db, kinds, bounds),
            balances=storage.balances(self._db),
            supervision=reads.supervision_sums(self._db),
            learning=reads.learning_sums(self._db),
            role_kinds=kinds,
        )
        binned = reads.binned(self._db)
        spoken = frozenset(one.facts.agreement for one in material.sums)
        found = []
        for told, mine in chosen:
            clients = reads.client_sums(
                self._db,
                self._against(told, mine, Shown.COUNTS, today, spoken),
                each_member=told.rules.each_member,
                recent=recent_start(told, today),
                qualified=mine.qualified_on,
            )
            sums = tally(told, mine, material, clients, today)
            if binned:
                sums.not_counted[Reason.IN_BIN] = binned
            found.append(SchemeView(told, mine, sums, standings(told, mine, material, sums, today)))
        return tuple(found)

    def _stream(
        self, against: reads.Against, today: date, told: Told | None
    ) -> Iterator[SessionFacts]:
        kinds = reads.role_kinds(self._db)
        whole = reads.count(self._db, against) if told else 0
        done = 0
        after = None
        while True:
            if told:
                told(done, whole)
            found = reads.sessions(
                self._db, kinds, today, against=against, after=after, limit=_AT_A_TIME
            )
            yield from (one for one, _cursor in found)
            if len(found) < _AT_A_TIME:
                return
            after, done = found[-1][1], done + len(found)

    def _against(
        self, told: Scheme, mine: Followed, shown: Shown, today: date, spoken: frozenset[str]
    ) -> reads.Against:
        kinds, rules = reads.role_kinds(self._db), told.rules
        return reads.Against(
            roles=frozenset(
                id_ for id_, kind in kinds.items() if role_counts(id_, kind, rules, mine)
            ),
            since=mine.since,
            today=today,
            training=rules.training,
            most_people=rules.most_people,
            agreements=frozenset(one for one in spoken if is_excluded(one, rules)),
            counts=shown is not Shown.NOT,
            needs_listing=shown is Shown.LEFT_OFF,
        )

    def _check_role(self, role_id: str | None) -> None:
        if role_id is not None and not practice.role_exists(self._db, role_id):
            raise InvalidValue("unknown_role", value=role_id)


def _heard(rows: Iterable[tuple[Cell, ...]], whole: int, told: Told) -> Iterator[tuple[Cell, ...]]:
    """The same; all is read by now, and only asked whether it is still wanted."""
    for number, row in enumerate(rows):
        if number % _AT_A_TIME == 0:
            told(whole, whole)
        yield row


def _log_of(told: Scheme, log_id: str) -> Log:
    for log in told.logs:
        if log.id == log_id:
            return log
    raise NotFound("not_found_log", value=log_id, known=", ".join(one.id for one in told.logs))
