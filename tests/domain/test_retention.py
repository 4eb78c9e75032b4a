"""How long notes may be kept: proposals, never more."""

from __future__ import annotations

from datetime import date

import pytest

from journal_app.domain.practice import RoleKind
from journal_app.domain.retention import LEAD, RetentionBasis, is_due, proposed

END = date(2026, 3, 14)


@pytest.mark.parametrize(
    ("kind", "place", "until", "basis"),
    [
        (RoleKind.THERAPIST, "Deutschland", date(2036, 3, 14), RetentionBasis.RECORD_10_YEARS),
        (RoleKind.THERAPIST, "Wien, Österreich", date(2036, 3, 14), RetentionBasis.RECORD_10_YEARS),
        (RoleKind.THERAPIST, "AT", date(2036, 3, 14), RetentionBasis.RECORD_10_YEARS),
        (RoleKind.THERAPIST, "the U.K.", date(2033, 3, 14), RetentionBasis.ASK_7_YEARS),
        (RoleKind.THERAPIST, "United Kingdom", date(2033, 3, 14), RetentionBasis.ASK_7_YEARS),
        (RoleKind.THERAPIST, "Ohio, USA", date(2033, 3, 14), RetentionBasis.USUAL_7_YEARS),
        (RoleKind.THERAPIST, "", None, RetentionBasis.UNKNOWN),
        (RoleKind.THERAPIST, "Delaware-ish", None, RetentionBasis.UNKNOWN),
        (RoleKind.COACH, "Deutschland", date(2028, 3, 14), RetentionBasis.COACHING_24_MONTHS),
        (RoleKind.SUPERVISOR, "", date(2028, 3, 14), RetentionBasis.COACHING_24_MONTHS),
        (RoleKind.OWN, "US", date(2028, 3, 14), RetentionBasis.COACHING_24_MONTHS),
    ],
)
def test_a_day_is_proposed_by_role_and_place(
    kind: RoleKind, place: str, until: date | None, basis: RetentionBasis
) -> None:
    found = proposed(kind, place, END)
    assert (found.until, found.basis) == (until, basis)


def test_odd_days_are_days_too() -> None:
    assert proposed(RoleKind.COACH, "", date(2024, 2, 29)).until == date(2026, 3, 1)
    assert proposed(RoleKind.COACH, "", date(9999, 1, 1)).until == date.max


def test_it_is_due_thirty_days_before() -> None:
    assert not is_due(None, END)
    assert not is_due(END + LEAD, END.replace(day=13))
    assert is_due(END + LEAD, END)
    assert is_due(date(2020, 1, 1), END)
