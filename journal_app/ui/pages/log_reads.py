"""What the page for writing needs to know beside the draft; read on the store thread."""

from __future__ import annotations

from datetime import datetime

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.grid import mean_point
from journal_app.domain.intention import Intention
from journal_app.domain.practice import IntendedArea, Role
from journal_app.services.bundle import Services
from journal_app.ui.widgets.grid_data import Point

LAST_SESSIONS = 6


@dataclass(frozen=True, slots=True)
class Choices:
    """What the fields offer."""

    roles: tuple[Role, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Background:
    """What comes into sight on the grid once the first mark stands."""

    area: IntendedArea | None
    trail: tuple[Point, ...]
    intention: Intention | None = None


def read_choices(services: Services) -> Choices:
    """Roles and tags; on the store thread."""
    return Choices(services.practice.roles(), services.journal.tags())


def read_codes(
    services: Services, role_id: str | None, at: datetime | None = None
) -> tuple[str, ...]:
    """Client codes, the likeliest at an instant first; on the store thread.

    They grow with the clients, and are asked for by themselves: nothing waits for them.
    """
    return services.journal.client_codes(role_id, at)


def read_background(services: Services, draft: EntryDraft) -> Background:
    """The role's intended area, the last other sessions, what was meant; on the store thread."""
    query = EntryQuery(role_id=draft.role_id, client=draft.client or None)
    rows = services.journal.entries(query, limit=LAST_SESSIONS + 1)
    before = [row for row in rows if row.id != draft.id and row.started_at < draft.started_at]
    points = [mean_point(row.path) for row in reversed(before[:LAST_SESSIONS])]
    area = services.practice.intended(draft.role_id) if draft.role_id else None
    intention = services.intentions.for_draft(draft)
    return Background(area, tuple(point for point in points if point is not None), intention)
