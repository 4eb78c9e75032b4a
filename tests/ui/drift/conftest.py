"""A drift page over sessions that a test logs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_page import DriftPage
from tests.ui.drift.seen import Sit


@pytest.fixture
def sit(services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any) -> Sit:
    """Logs sessions, a week apart unless told otherwise, the last one today."""

    def logged(
        xs: Sequence[float],
        *,
        apart: float = 7,
        clients: Sequence[str] = ("Heron", "Otter"),
        certainty: Certainty = Certainty.CLEAR,
        role: Role = coach,
        **more: Any,
    ) -> None:
        now = clock.now
        for number, x in enumerate(xs):
            start = now - timedelta(days=apart * (len(xs) - 1 - number), hours=2)
            clock.now = start + timedelta(hours=1)
            place = Placement(Position(x, 0.4), certainty, clock.now)
            services.journal.save(
                make_draft(
                    role_id=role.id,
                    started_at=start,
                    client=clients[number % len(clients)],
                    moments=(Moment(new_id(), "", place),),
                    **more,
                )
            )
        clock.now = now

    return logged


@pytest.fixture
def open_page(desk: Desk, coach: Role, qtbot: QtBot) -> Callable[[], DriftPage]:
    def opened() -> DriftPage:
        page = DriftPage(desk)
        qtbot.addWidget(page)
        page.resize(1165, 860)
        page.show()
        return page

    return opened
