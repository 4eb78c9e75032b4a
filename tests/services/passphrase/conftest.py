"""A journal with an entry."""

from __future__ import annotations

import pytest

from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from tests.services.passphrase.journals import TEXT, MakeDraft


@pytest.fixture
def written(services: Services, coach: Role, make_draft: MakeDraft) -> str:
    """The id of an entry."""
    draft = make_draft(role_id=coach.id, client="Heron", seen=f"{TEXT} " * 300)
    return services.journal.save(draft).value.id
