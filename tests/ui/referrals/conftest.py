"""The page of referrals, a loop on it, and the window around it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal_app.domain.referral import Referral
from journal_app.ui.page import Desk
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.shell import Shell


@pytest.fixture
def loop(desk: Desk) -> Referral:
    """A loop of tier B, three days old."""
    at = desk.clock() - timedelta(days=3)
    return desk.services.referrals.observe("Finch", ["B1", "C2"], noticed_at=at).value


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ReferralsPage:
    """Made here, shown by the test once the journal holds what it is about."""
    made = ReferralsPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    return made


@pytest.fixture
def shell(desk: Desk, loop: Referral, qtbot: QtBot) -> Shell:
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.show()
    return made
