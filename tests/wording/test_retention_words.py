"""What is said beside a proposal for keeping notes is one, and nowhere speaks against itself."""

from __future__ import annotations

from datetime import date

import pytest

from journal_app.domain.practice import RoleKind
from journal_app.domain.retention import proposed
from journal_app.wording.words import Words


@pytest.mark.parametrize("place", ["DE", "Austria", "UK", "USA", "France", ""])
@pytest.mark.parametrize("kind", list(RoleKind))
def test_a_proposal_is_said_to_be_one(kind: RoleKind, place: str) -> None:
    found = proposed(kind, place, date(2026, 1, 1))
    said = Words().retention(found.basis)
    assert ("Only a proposal" in said) is (found.until is not None)
    assert "No period is set by law" not in said
    assert "please ask them" in said
