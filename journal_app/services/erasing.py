"""A client's right to be forgotten: erasing for good, or keeping the placements alone."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date

from journal_app.domain.clock import Clock, localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import JournalFileError
from journal_app.services.automatic_backups import AutomaticBackups, Reason
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.local_zone import local_zone
from journal_app.storage import backup, erasing, reducing, scrubbing
from journal_app.storage.client_reach import Reach, reach_of
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.file_errors import Interrupted
from journal_app.storage.instants import to_ms
from journal_app.storage.naming import run_on
from journal_app.storage.scrubbing import Stage, Tell

__all__ = ["Erased", "Erasing", "Interrupted", "Reach", "Stage"]


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasing or reducing did.

    Attributes:
        client_id, code: whose it was; nothing in the journal tells it any more, so that this is
            the moment to look for it in older backups.
        entries: sessions that went, or lost their texts.
        clean: whether the file was written anew already. If not, another program has the journal
            open; it is done when the journal is next opened.
    """

    client_id: str
    code: str
    entries: int
    clean: bool


class Erasing:
    """What takes a client, or all words about one, out of the journal for good.

    Nothing here asks: whoever calls has asked before, and said what will go.
    """

    def __init__(self, database: Database, clock: Clock, keep_unkept: Callable[[], None]) -> None:
        self._db = database
        self._clock = clock
        self._backups = AutomaticBackups(database, clock)
        self._keep_unkept = keep_unkept
        self._stopped = False

    def reach(self, code: str) -> Reach:
        """What would go with a client, counted; and where else the code is written.

        Raises:
            NotFound: ``not_found_client``.
        """
        whose = erasing.resolve(self._db.connection, "", code)
        return reach_of(self._db, whose)

    def erase(self, code: str, tell: Tell = lambda _stage: None) -> Saved[Erased]:
        """Removes a client and everything that is theirs; not to be undone.

        All rows go in one transaction. Then the search index and the file are written anew, so
        that nothing can be read out of it; interrupted there, the next opening goes on with it.
        A backup is made before, and removed once the journal was looked through afterwards: it
        would still hold the client.

        Args:
            code: the client, in whatever capitals.
            tell: is told each stage, on this thread.

        Raises:
            NotFound: ``not_found_client``.
            JournalFileError: ``file_busy``, ``disk_full`` and the like: before anything was
                removed when it comes from the first stage.
            Interrupted: ``stop`` was called in the first stage; nothing was removed.
        """
        return self._done(
            code, tell, lambda run_in, whose: erasing.take_out(run_in, whose, self._today())
        )

    def reduce(self, code: str, tell: Tell = lambda _stage: None) -> Saved[Erased]:
        """Removes every word about a client; placements, dates, minutes and tags stay.

        Not to be undone; as ``erase`` in all else.

        Raises:
            NotFound: ``not_found_client``.
            JournalFileError: as ``erase``.
        """
        now = to_ms(self._clock())
        return self._done(
            code, tell, lambda run_in, whose: reducing.reduce(run_in, whose, self._today(), now)
        )

    def stop(self) -> None:
        """Stops what is going on, from any thread; while rows are taken out, all stay."""
        self._stopped = True
        self._db.interrupt(also_writing=True)

    def erased_on(self, code: str) -> tuple[tuple[str, date], ...]:
        """When a code was ``erased`` or ``reduced``, by the log, which holds hashes alone."""
        return erasing.erased_on(run_on(self._db.connection), code)

    def _done(
        self, code: str, tell: Tell, take: Callable[[Connection, erasing.Whose], tuple[str, ...]]
    ) -> Saved[Erased]:
        erasing.resolve(self._db.connection, "", code)
        self._keep_unkept()  # so that it is looked through with the rest
        self._stopped = False
        tell(Stage.BACKUP)
        self._backups.before(Reason.ERASE)
        try:
            if self._stopped:
                raise Interrupted
            tell(Stage.TAKING_OUT)
            with self._db.raw_transaction() as connection:
                whose = erasing.resolve(connection, "", code)
                entries = take(connection, whose)
        except BaseException:
            self._backups.erased()  # nothing was taken out: it is not needed
            raise
        return self._scrubbed(whose, entries, tell)

    def _forget_backup(self) -> None:
        """What was kept goes once the journal was found sound without the client."""
        with contextlib.suppress(JournalFileError):
            if backup.check(self._db.path, self._db.key).ok:
                self._backups.erased()

    def _scrubbed(
        self, whose: erasing.Whose, entries: tuple[str, ...], tell: Tell
    ) -> Saved[Erased]:
        try:
            clean = scrubbing.scrub(self._db, tell)
        except Interrupted:  # the rows are gone; the rest is done when the journal is next opened
            clean = False
        if clean:
            self._forget_backup()
        done = Erased(whose.client_id, whose.code, len(entries), clean)
        return Saved(done, Change(frozenset(Subject), entries))

    def _today(self) -> date:
        return localized(self._clock(), local_zone()).date()
