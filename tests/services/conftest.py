"""What tests of the services share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft, TickedObservation
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id


@pytest.fixture
def log_sessions(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> Callable[..., list[str]]:
    """Saves one placed session after another, two days apart; the last is held last."""

    def log(points: Sequence[tuple[float, float]], **overrides: Any) -> list[str]:
        gap = overrides.pop("gap", timedelta(days=2))
        last: datetime = overrides.pop("last", make_draft().started_at)
        certainty = overrides.pop("certainty", Certainty.CLEAR)
        ids = []
        for back, (x, y) in zip(reversed(range(len(points))), points, strict=True):
            start = last - back * gap
            mark = Placement(Position(x, y), certainty, start + timedelta(hours=1))
            draft = make_draft(
                **{
                    "role_id": coach.id,
                    "started_at": start,
                    "moments": (Moment(new_id(), "", mark),),
                    **overrides,
                }
            )
            ids.append(services.journal.save(draft).value.id)
        return ids

    return log


@pytest.fixture
def tick(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> Callable[..., str]:
    """Saves an entry with observations ticked; its id."""

    def save(*signals: str, **overrides: Any) -> str:
        ticked = tuple(TickedObservation(signal) for signal in signals)
        draft = make_draft(**{"role_id": coach.id, "observations": ticked, **overrides})
        return services.journal.save(draft).value.id

    return save
