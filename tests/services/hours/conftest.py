"""Sessions that count."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from tests.services.hours.asked import Log


@pytest.fixture
def log(services: Services, coach: Role, make_draft: Callable[..., EntryDraft]) -> Log:
    def save(**parts: Any) -> str:
        draft = make_draft(
            **{"role_id": coach.id, "client": "Heron", "paid_kind": PaidKind.PAID, **parts}
        )
        return services.journal.save(draft).value.id

    return save
