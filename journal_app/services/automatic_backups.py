"""Backups that make themselves: on a rhythm, and before much of the journal changes at once.

Everything here works on connections of its own, on any thread, also while the journal is open; not
inside a transaction.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from journal_app.domain.clock import Clock, localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.domain.keeping import BackupPlan, Reason
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.local_zone import local_zone
from journal_app.services.standing import PLACES_KEY, Standing, instant_in
from journal_app.storage import kept_backups, practice
from journal_app.storage.backup import BackupReport
from journal_app.storage.connecting import checked_still
from journal_app.storage.database import Database
from journal_app.storage.migrations.runner import shipped
from journal_app.storage.scrubbing import UNFINISHED_KEY
from journal_app.storage.vault import Key

__all__ = ["AutomaticBackups", "BackupPlan", "Made", "Reason"]

PLAN_KEY = "backup.plan"
"""Setting: how often, how many, where else to."""
_MOST_PLACES = 20
_MOST_KEPT = 1000
_EARLIER = timedelta(hours=1)
# Who closes the journal at six each day has a backup each day, though at half past five today.


@dataclass(frozen=True, slots=True)
class Made:
    """What one run did.

    Attributes:
        report: the new backup; None where none was due.
        second: its copy in the second folder; None where there is none.
        problem: why there is no copy in the second folder.
        removed: backups that made room.
    """

    report: BackupReport | None = None
    second: BackupReport | None = None
    problem: JournalFileError | None = None
    removed: tuple[Path, ...] = ()

    @property
    def change(self) -> Change:
        """What a page has to ask again for."""
        if self.report is None and self.second is None:
            return Change(frozenset())
        return Change.of(Subject.PRACTICE, Subject.REMINDERS)


class AutomaticBackups:
    """The backups the program makes of one journal.

    Of the database only its path and key are used: it may be in use, or closed.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._of, self._clock = database, clock
        self._path = database.path

    @property
    def _key(self) -> Key | None:
        return self._of.key  # asked each time: it changes with the passphrase

    @property
    def folder(self) -> Path:
        """Where they lie; the second folder is part of the plan."""
        return kept_backups.default_folder()

    def plan(self) -> BackupPlan:
        """How often, how many and where else to."""
        return _plan_in(self._settings().get(PLAN_KEY))

    def set_plan(self, plan: BackupPlan) -> Saved[None]:
        """Another plan; it holds from the next backup on. A new second folder gets its mark.

        Raises:
            JournalFileError: where it cannot be marked, or the plan cannot be kept.
        """
        if plan.second and (plan.second != self.plan().second or not plan.second_mark):
            plan = replace(plan, second_mark=kept_backups.mark(Path(plan.second)))
        with self._database() as database:
            _set(database, PLAN_KEY, asdict(plan))
        return Saved(None, Change.of(Subject.PRACTICE))

    def second_is_away(self) -> bool:
        """Whether there is to be a second folder, and it is not there."""
        return _is_away(self.plan())

    def is_due(self) -> bool:
        """Whether a backup, or its copy in the second folder, is to be made now.

        A time that lies ahead was noted while the clock was wrong, and counts for nothing.
        """
        settings = self._settings()
        plan, now = _plan_in(settings.get(PLAN_KEY)), self._clock()
        if plan.every_days <= 0 or not self._has_entries():
            return False
        here = _last(settings, self.folder, now)
        every = timedelta(days=plan.every_days) - _EARLIER
        return here is None or now - here >= every or self._second_is_behind(settings, plan, now)

    def run(self, *, only_if_due: bool = False) -> Made:
        """Makes a backup and its copy in the second folder, and lets go of what need not stay.

        A second folder that is not there is no error: its copy is made when it is back.

        Args:
            only_if_due: nothing is done where ``is_due`` says so; and where only the second
                folder is behind, it gets a copy of the last backup.

        Raises:
            JournalFileError: as ``Safekeeping.backup``; the backups there are stay.
        """
        if only_if_due and not self.is_due():
            return Made()
        settings, now = self._settings(), self._clock()
        plan = _plan_in(settings.get(PLAN_KEY))
        here = _last(settings, self.folder, now)
        due = timedelta(days=plan.every_days) - _EARLIER
        made = None
        if not only_if_due or here is None or now - here >= due:
            made = self._keep(Reason.RHYTHM if only_if_due else Reason.HAND, plan)
        second, problem = self._copied(made, plan)
        self._note(tuple(one for one in (made, second) if one is not None))
        self._settle_reminder()
        return Made(made, second, problem, self._let_go(plan) if made or second else ())

    def before(self, reason: Reason) -> BackupReport:
        """Makes a backup because much is about to change. Whoever calls goes on only with it.

        It lies with the others and goes as they do; one made before an erasing goes with
        ``erased``.

        Raises:
            JournalFileError: as ``Safekeeping.backup``; then nothing should be changed.
        """
        report = self._keep(reason, self.plan())
        if reason is not Reason.ERASE:
            self._note((report,))
        return report

    def erased(self) -> None:
        """Removes what was backed up before an erasing, which is done and was looked through."""
        kept_backups.let_go_before_erase(self._path, self._key)

    def _keep(self, reason: Reason, plan: BackupPlan) -> BackupReport:
        others = (Path(plan.second),) if plan.second else ()
        return kept_backups.keep(self._path, self._key, reason, self._today(), others)

    def _copied(
        self, made: BackupReport | None, plan: BackupPlan
    ) -> tuple[BackupReport | None, JournalFileError | None]:
        if not plan.second:
            return None, None
        folder = Path(plan.second)
        if _is_away(plan):
            return None, JournalFileError("second_folder_away", file=plan.second)
        try:
            return kept_backups.copy_over(made or self._newest(), self._key, folder), None
        except JournalFileError as error:
            if error.code == "file_exists":
                return None, None
            return None, error

    def _newest(self) -> BackupReport:
        for own in kept_backups.own_in(self.folder, self._path, self._key):
            if own.opens and own.name.reason is not Reason.ERASE:
                return kept_backups.report_on(own.path, self._key)
        raise JournalFileError("file_missing", file=str(self.folder))

    def _second_is_behind(
        self, settings: dict[str, object], plan: BackupPlan, now: datetime
    ) -> bool:
        if not plan.second or _is_away(plan):
            return False
        here, there = (_last(settings, Path(f), now) for f in (self.folder, Path(plan.second)))
        return here is not None and (there is None or there < here)

    def _let_go(self, plan: BackupPlan) -> tuple[Path, ...]:
        erasing_done = UNFINISHED_KEY not in self._settings()
        gone: tuple[Path, ...] = ()
        for folder in (self.folder, *([Path(plan.second)] if plan.second else [])):
            gone += kept_backups.let_go(
                folder, self._path, self._key, plan, also_before_erase=erasing_done
            )
        return gone

    def _note(self, reports: tuple[BackupReport, ...]) -> None:
        # That it cannot be noted, on a read-only medium say, makes the backup no worse.
        with contextlib.suppress(JournalFileError), self._database() as database:
            for report in reports:
                note_place(database, report.path.absolute().parent, self._clock())

    def _settle_reminder(self) -> None:
        with contextlib.suppress(JournalFileError), self._database() as database:
            Standing(database, self._clock).keep_if_possible()

    @contextlib.contextmanager
    def _database(self) -> Iterator[Database]:
        database = Database.open(self._path, self._key)
        try:
            yield database
        finally:
            database.close()

    def _settings(self) -> dict[str, object]:
        newest = shipped()[-1].version
        with contextlib.closing(checked_still(self._path, self._key, newest)) as connection:
            rows = connection.execute(
                "SELECT key, value FROM setting WHERE key IN (?, ?, ?)",
                (PLAN_KEY, PLACES_KEY, UNFINISHED_KEY),
            ).fetchall()
        return {key: json.loads(value) for key, value in rows}

    def _has_entries(self) -> bool:
        newest = shipped()[-1].version
        with contextlib.closing(checked_still(self._path, self._key, newest)) as connection:
            return connection.execute("SELECT 1 FROM entry LIMIT 1").fetchone() is not None

    def _today(self) -> date:
        return localized(self._clock(), local_zone()).date()


def note_place(database: Database, folder: Path, at: datetime) -> None:
    """Remembers that a backup was made in a folder, and when."""
    known = practice.setting(database, PLACES_KEY)
    places = {
        name: when
        for name, when in (known if isinstance(known, dict) else {}).items()
        if name != str(folder)
    }
    places[str(folder)] = at.isoformat(timespec="seconds")
    _set(database, PLACES_KEY, dict(list(places.items())[-_MOST_PLACES:]))


def _set(database: Database, key: str, value: object) -> None:
    """Plain SQL: the library for records is not imported for it while the program ends."""
    with database.raw_transaction() as connection:
        text = json.dumps(value, ensure_ascii=False)
        connection.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, text))


def _plan_in(said: object) -> BackupPlan:
    """The plan as it was kept; what makes no sense in it is as usual."""
    known = said if isinstance(said, dict) else {}
    good = {item.name: known[item.name] for item in fields(BackupPlan) if _fits(item.name, known)}
    return BackupPlan(**good)


def _is_away(plan: BackupPlan) -> bool:
    there = kept_backups.is_there(Path(plan.second), plan.second_mark)
    return bool(plan.second) and not there


def _fits(name: str, known: dict[str, object]) -> bool:
    value = known.get(name)
    if name in {"second", "second_mark"}:
        return isinstance(value, str) and "\0" not in value
    return type(value) is int and 0 <= value <= _MOST_KEPT


def _last(settings: dict[str, object], folder: Path, now: datetime) -> datetime | None:
    places = settings.get(PLACES_KEY)
    at = instant_in(places.get(str(folder))) if isinstance(places, dict) else None
    return None if at is None or at > now + timedelta(days=1) else at
