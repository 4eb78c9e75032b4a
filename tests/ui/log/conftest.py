"""A log page, and one that is open."""

from __future__ import annotations

from typing import Any

import pytest

from journal_app.domain.practice import Role
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_page import LogPage


@pytest.fixture
def page(qtbot: Any, desk: Desk, coach: Role) -> LogPage:
    made = LogPage(desk)
    qtbot.addWidget(made)
    made.resize(1164, 860)
    return made


@pytest.fixture
def open_page(page: LogPage) -> LogPage:
    page.show()
    page.start_new()
    return page
