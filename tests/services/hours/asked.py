"""What tests of hours ask of the services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from journal_app.domain.hours import Reason
from journal_app.services.bundle import Services
from journal_app.services.hours_told import LogReport, Shown
from journal_app.wording.words import Words

WORDS = Words()


Log = Callable[..., str]


def agree(services: Services, code: str) -> None:
    client = services.clients.client(code)
    services.clients.save(replace(client, listed_on=date(2026, 1, 1)))


def written(services: Services, *asked: Any) -> LogReport:
    return services.hours.noted(services.hours.write_log(*asked)).value


def reasons(services: Services, shown: Shown = Shown.ALL) -> dict[str, Reason | None]:
    page = services.hours.sessions("icf_acc", shown)
    return {one.session.entry_id: one.verdict.reason for one in page.sessions}
