"""The practitioner's own observations: added, reworded, retired. The 21 of the list stay."""

from __future__ import annotations

from journal_app.domain.clock import Clock
from journal_app.domain.errors import NotFound
from journal_app.domain.own_signal import OwnSignal, checked_text
from journal_app.domain.referral import Tier
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import own_signals as storage
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable

_CHANGED = Change.of(Subject.OBSERVATIONS, Subject.REFERRALS, Subject.REMINDERS)
# Another tier asks for a referral sooner or later, and its reminders stand elsewhere in the list.


class Observations:
    """The use cases around own observations."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def own(self) -> tuple[OwnSignal, ...]:
        """All own ones, retired ones as well: the soonest tier first, then as they were added."""
        return storage.all_signals(self._db)

    def add(self, text: str, tier: Tier) -> Saved[OwnSignal]:
        """Adds an observation to those that can be ticked.

        Raises:
            InvalidValue: ``text_missing``, ``observation_too_long``, ``observation_taken``.
        """
        made = OwnSignal(new_id(), checked_text(storable(text)), tier)
        storage.write(self._db, made)
        return Saved(made, _CHANGED)

    def change(self, signal_id: str, text: str, tier: Tier) -> Saved[OwnSignal]:
        """Words it anew, or says how soon it asks for something; what was ticked shows that too.

        Raises:
            InvalidValue: ``text_missing``, ``observation_too_long``, ``observation_taken``.
            NotFound: ``not_found_observation``.
        """
        known = self._known(signal_id)
        changed = OwnSignal(known.id, checked_text(storable(text)), tier, known.retired)
        storage.write(self._db, changed)
        return Saved(changed, _CHANGED)

    def retire(self, signal_id: str) -> Saved[OwnSignal]:
        """Offers it no longer; entries and referrals that have it keep it.

        Raises:
            NotFound: ``not_found_observation``.
        """
        storage.retire(self._db, signal_id, self._clock())
        return Saved(self._known(signal_id), _CHANGED)

    def use_again(self, signal_id: str) -> Saved[OwnSignal]:
        """Offers a retired one again.

        Raises:
            NotFound: ``not_found_observation``.
        """
        storage.retire(self._db, signal_id, None)
        return Saved(self._known(signal_id), _CHANGED)

    def _known(self, signal_id: str) -> OwnSignal:
        found = next((one for one in self.own() if one.id == signal_id), None)
        if found is None:
            raise NotFound("not_found_observation", id=signal_id)
        return found
