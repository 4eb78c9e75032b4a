"""Where one means to be in a session, said before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Position

LONGEST_WHY = 300


@dataclass(frozen=True, slots=True)
class Intention:
    """Set before a session, and kept with the entry once that session is logged.

    Attributes:
        client: the code it was set for, or empty for the next session in the role.
        why: one line in own words; may be empty.
        entry_id: the entry it belongs to, or None while it waits.
    """

    id: str
    role_id: str
    client: str
    position: Position
    why: str
    made_at: datetime
    entry_id: str | None = None


def belongs_to(intention: Intention, draft: EntryDraft) -> bool:
    """Whether a waiting intention is one for this session.

    It was set for its client, or for whoever comes next in the role, and before the session's end:
    writing up a session of last week does not use up what was set for the next one.
    """
    if intention.role_id != draft.role_id or intention.made_at > draft.ended_at:
        return False
    return not intention.client or folded_code(intention.client) == folded_code(draft.client)


def intention_for(draft: EntryDraft, waiting: Sequence[Intention]) -> Intention | None:
    """Of the waiting intentions, the one for this session.

    One for the client comes before one for the role alone; of several, the one set last.
    """
    fitting = [intention for intention in waiting if belongs_to(intention, draft)]
    return max(fitting, key=lambda one: (bool(one.client), one.made_at, one.id), default=None)
