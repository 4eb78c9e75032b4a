"""Placing sessions that came in without a mark, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from journal_app.domain.clock import Clock
from journal_app.domain.entry import Entry
from journal_app.domain.moments import Moment
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.journal import Journal
from journal_app.storage import placing, practice
from journal_app.storage.database import Database

LEFT_KEY = "placing.left"
"""Setting: the ids of entries that are to stay without a mark."""
_REST_KEY = "placing.rest_until"
REST_DAYS = 30


class Placing:
    """The queue of imported sessions without a mark. A mark made there is late as any other is."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock
        self._journal = Journal(database, clock)

    def waiting(self) -> tuple[str, ...]:
        """The ids of the sessions to be placed, the newest first."""
        return placing.waiting(self._db, self._left())

    def count(self) -> int:
        """How many wait."""
        return placing.count_waiting(self._db, self._left())

    def offered(self) -> int:
        """How many wait, where it is to be offered by itself; 0 while the offer rests."""
        rests_until = practice.instant_setting(self._db, _REST_KEY)
        rests = rests_until is not None and self._clock() < rests_until
        return 0 if rests else self.count()

    def rest(self, days: int = REST_DAYS) -> Saved[None]:
        """Offers it by itself only after some days again."""
        until = self._clock() + timedelta(days=days)
        practice.set_setting(self._db, _REST_KEY, until.isoformat(timespec="seconds"))
        return Saved(None, Change.of(Subject.ENTRIES))

    def place(self, entry_id: str, moments: Sequence[Moment]) -> Saved[Entry]:
        """Gives a session its marks; none takes them back.

        Raises:
            NotFound: ``not_found_entry``.
        """
        draft = self._journal.draft_of(entry_id)
        return self._journal.save(replace(draft, moments=tuple(moments)))

    def leave(self, entry_id: str) -> Saved[None]:
        """Leaves a session without a mark for good: it is asked about no more."""
        self._set_left((*self._left(), entry_id))
        return _changed(entry_id)

    def ask_again(self, entry_id: str) -> Saved[None]:
        """Takes ``leave`` back."""
        self._set_left(tuple(one for one in self._left() if one != entry_id))
        return _changed(entry_id)

    def left_count(self) -> int:
        """How many are left without a mark for good."""
        return len(placing.still_unplaced(self._db, self._left()))

    def ask_all_again(self) -> Saved[None]:
        """Puts all that were left without a mark back into the queue."""
        self._set_left(())
        return Saved(None, Change.of(Subject.ENTRIES))

    def _left(self) -> tuple[str, ...]:
        said = practice.setting(self._db, LEFT_KEY)
        found = said if isinstance(said, list) else []
        return tuple(one for one in found if isinstance(one, str))

    def _set_left(self, ids: tuple[str, ...]) -> None:
        """Those that are gone, or have a mark by now, need no remembering."""
        kept = placing.still_unplaced(self._db, ids)
        practice.set_setting(self._db, LEFT_KEY, list(kept) or None)


def _changed(entry_id: str) -> Saved[None]:
    return Saved(None, Change.of(Subject.ENTRIES, entry_ids=(entry_id,)))
