"""Where one means to be in the next session, said before it."""

from __future__ import annotations

from journal_app.domain.clock import Clock
from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.intention import LONGEST_WHY, Intention, intention_for
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import intentions, practice
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.text import storable


class Intentions:
    """Set before a session, shown beside what was placed after it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def intend(
        self, role_id: str, position: Position, why: str = "", client: str = ""
    ) -> Saved[Intention]:
        """Keeps where one means to be with a client, or with whoever comes next in a role.

        What was meant for the same client and role before, and was not used yet, is replaced.

        Raises:
            InvalidValue: ``unknown_role``.
        """
        if not practice.role_exists(self._db, role_id):
            raise InvalidValue("unknown_role", value=role_id)
        now = from_ms(to_ms(self._clock()))
        line = " ".join(storable(why).split())[:LONGEST_WHY]
        code = storable(client).strip()
        made = Intention(new_id(), role_id, code, position, line, now)
        made, new_client = intentions.add(self._db, made, now)
        subjects = (Subject.INTENTIONS, *((Subject.CLIENTS,) if new_client else ()))
        return Saved(made, Change.of(*subjects))

    def drop(self, intention_id: str) -> Saved[None]:
        """Takes back one that waits; one that belongs to an entry stays with it."""
        dropped = intentions.drop(self._db, intention_id)
        return Saved(None, Change.of(*((Subject.INTENTIONS,) if dropped else ())))

    def waiting(self) -> tuple[Intention, ...]:
        """Those no session was logged for yet, the one set last first."""
        return intentions.waiting(self._db)

    def of_entry(self, entry_id: str) -> Intention | None:
        """The one that was set for a logged session."""
        return intentions.of_entry(self._db, entry_id)

    def for_draft(self, draft: EntryDraft) -> Intention | None:
        """The one that belongs to an entry, or that would when a draft is saved now.

        To be shown only once a mark stands: one places oneself without looking.
        """
        return self.of_entry(draft.id) or intention_for(draft, self.waiting())
