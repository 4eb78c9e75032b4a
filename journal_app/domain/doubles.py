"""Sessions that may have been written up before."""

from __future__ import annotations

from datetime import datetime, timedelta

from journal_app.domain.client_codes import folded_code
from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft

SAME_HOUR = timedelta(minutes=60)
OVERLAP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Session:
    """When a saved session was; ``client`` is a code, or empty."""

    entry_id: str
    client: str
    started_at: datetime
    zone: str
    minutes: int | None

    @property
    def ended_at(self) -> datetime:
        """Its end; its start where no length is known."""
        return self.started_at + timedelta(minutes=self.minutes or 0)

    @property
    def local_start(self) -> datetime:
        """Its start on the wall clock of its place."""
        return localized(self.started_at, self.zone)


def is_double(draft: EntryDraft, session: Session) -> bool:
    """Whether a saved session may be the one a draft is about.

    With the same client, when both begin less than an hour apart; with whomever, when they lie
    more than 15 minutes in one another, since one is seldom in two sessions at a time.
    """
    if session.entry_id == draft.id:
        return False
    same_client = bool(draft.client) and folded_code(draft.client) == folded_code(session.client)
    if same_client and abs(draft.started_at - session.started_at) < SAME_HOUR:
        return True
    begin = max(draft.started_at, session.started_at)
    return min(draft.ended_at, session.ended_at) - begin > OVERLAP
