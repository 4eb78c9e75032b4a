"""Twice a year three old sessions are offered, to be placed again from the notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random, SystemRandom

from journal_app.domain.again import AT_ONCE, OLD_AFTER, PUT_OFF_DAYS, RHYTHM_DAYS, Pair, Round
from journal_app.domain.clock import Clock
from journal_app.domain.moments import Moment
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import again, practice
from journal_app.storage.database import Database

RHYTHM_KEY = "again.rhythm_days"
"""Setting: days between two rounds, 0 for never."""
_ROUND_KEY, _NEXT_KEY = "again.round", "again.next_at"
_MOST_PAIRS = 60


class Again:
    """Both placings are kept; the new ones are shown beside, and never counted."""

    def __init__(self, database: Database, clock: Clock, dice: Random | None = None) -> None:
        self._db = database
        self._clock = clock
        self._dice = dice or SystemRandom()

    def rhythm_days(self) -> int:
        """Days between two rounds; 0 for never."""
        days = practice.setting(self._db, RHYTHM_KEY)
        return days if type(days) is int and days >= 0 else RHYTHM_DAYS

    def set_rhythm_days(self, days: int) -> Saved[None]:
        """Another rhythm; a round that was put off waits no longer than that."""
        practice.set_setting(self._db, RHYTHM_KEY, days)
        practice.set_setting(self._db, _NEXT_KEY, None)
        return Saved(None, Change.of(Subject.PRACTICE))

    def due(self) -> int:
        """How many old sessions are waiting to be placed again; 0 while none is to be offered."""
        put_off_to = practice.instant_setting(self._db, _NEXT_KEY)
        waits = put_off_to is not None and self._clock() < put_off_to
        if waits or not self.rhythm_days():
            return 0
        kept = self._kept()
        if kept is not None:
            return len(kept.entry_ids)
        # Which, is chosen when the round begins: of sessions from all over the file.
        found = again.count_old(self._db, self._clock() - OLD_AFTER, AT_ONCE)
        return found if found >= AT_ONCE else 0

    def begin(self) -> Saved[Round]:
        """The round that is going on, or a new one; empty where there is nothing old enough."""
        kept = self._kept()
        if kept is None:
            kept = Round(self._choose())
            self._keep(kept)
        return Saved(kept, Change.of())

    def place(self, entry_id: str, moments: Sequence[Moment]) -> Saved[Pair]:
        """Keeps the new marks of a session, and shows them beside the old ones.

        Raises:
            NotFound: ``not_found_entry``, also for marks of other moments than the entry has.
        """
        again.keep(self._db, entry_id, moments)
        self._pass(entry_id)
        found = again.pair(self._db, entry_id)
        assert found is not None
        return Saved(found, Change.of(Subject.AGAIN, entry_ids=(entry_id,)))

    def skip(self, entry_id: str) -> Saved[None]:
        """Passes over one session of the round; it may be offered in another."""
        self._pass(entry_id)
        return Saved(None, Change.of(Subject.AGAIN))

    def put_off(self, days: int = PUT_OFF_DAYS) -> Saved[None]:
        """Offers what is left of the round again after some days."""
        self._set_next(days)
        return Saved(None, Change.of(Subject.AGAIN))

    def pair(self, entry_id: str) -> Pair | None:
        """Both placings of a session that was placed again."""
        return again.pair(self._db, entry_id)

    def pairs(self) -> tuple[Pair, ...]:
        """The sessions placed again, the newest of these placings first; at most 60."""
        return again.pairs(self._db, _MOST_PAIRS)

    def _choose(self) -> tuple[str, ...]:
        return again.chosen(self._db, self._clock() - OLD_AFTER, AT_ONCE, self._dice)

    def _kept(self) -> Round | None:
        """The round that is going on, without entries that are gone; None where none is left."""
        said = practice.setting(self._db, _ROUND_KEY)
        if not isinstance(said, dict):
            return None
        ids = [one for one in said.get("ids", ()) if isinstance(one, str)]
        left = again.there(self._db, ids)
        return Round(left, int(said.get("done", 0))) if left else None

    def _keep(self, going_on: Round) -> None:
        said = {"ids": list(going_on.entry_ids), "done": going_on.done}
        practice.set_setting(self._db, _ROUND_KEY, said if going_on.entry_ids else None)

    def _pass(self, entry_id: str) -> None:
        said = practice.setting(self._db, _ROUND_KEY)
        if not isinstance(said, dict) or entry_id not in said.get("ids", ()):
            return
        left = tuple(one for one in said["ids"] if one != entry_id)
        self._keep(Round(left, int(said.get("done", 0)) + 1))
        if not left:
            self._set_next(self.rhythm_days() or RHYTHM_DAYS)

    def _set_next(self, days: int) -> None:
        at = self._clock() + timedelta(days=days)
        practice.set_setting(self._db, _NEXT_KEY, at.isoformat(timespec="seconds"))
