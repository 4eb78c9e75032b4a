"""Loops that are open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journal_app.domain.referral import Referral
from journal_app.services.bundle import Services
from tests.services.referrals.loops import Tick


@pytest.fixture
def loop(services: Services, tick: Tick) -> Callable[..., Referral]:
    """Opens a loop by ticking observations for a client."""

    def open_one(*signals: str, client: str = "K1") -> Referral:
        tick(*signals, client=client)
        return next(one for one in services.referrals.open() if one.client == client)

    return open_one
