"""How long notes may be kept: proposals only, by role and country; the practitioner decides.

Not legal advice. The figures are those that professional bodies and laws name most often.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.practice import RoleKind

LEAD = timedelta(days=30)
"""So long before the day, the practitioner is reminded to decide."""


class RetentionBasis(StrEnum):
    """Where a proposal comes from."""

    RECORD_10_YEARS = "record_10_years"
    """Germany, Austria: ten years after the end, where these notes are the treatment record."""
    ASK_7_YEARS = "ask_7_years"
    """United Kingdom: no period in law; seven years are usual."""
    USUAL_7_YEARS = "usual_7_years"
    """United States: seven years after the last service, where no state law says otherwise."""
    COACHING_24_MONTHS = "coaching_24_months"
    """No period in law: while the purpose lasts, twelve to twenty-four months after the end."""
    UNKNOWN = "unknown"
    """Therapy where no period is known here: nothing is proposed."""


@dataclass(frozen=True, slots=True)
class RetentionProposal:
    """A day to decide about keeping; None where the practitioner has to ask."""

    until: date | None
    basis: RetentionBasis


_PLACES = {
    RetentionBasis.RECORD_10_YEARS: frozenset(
        {"de", "deutschland", "germany", "at", "österreich", "oesterreich", "austria"}
    ),
    RetentionBasis.ASK_7_YEARS: frozenset(
        {"uk", "gb", "england", "scotland", "wales", "britain", "großbritannien", "kingdom"}
    ),
    RetentionBasis.USUAL_7_YEARS: frozenset({"us", "usa", "states"}),
}
_YEARS = {
    RetentionBasis.RECORD_10_YEARS: 10,
    RetentionBasis.ASK_7_YEARS: 7,
    RetentionBasis.USUAL_7_YEARS: 7,
    RetentionBasis.COACHING_24_MONTHS: 2,
}


def proposed(kind: RoleKind, jurisdiction: str, ended: date) -> RetentionProposal:
    """A day for notes made in a role, in a place written in own words, after work that ended."""
    basis = _basis(kind, jurisdiction)
    years = _YEARS.get(basis)
    return RetentionProposal(None if years is None else _after(ended, years), basis)


def _basis(kind: RoleKind, jurisdiction: str) -> RetentionBasis:
    if kind is not RoleKind.THERAPIST:
        return RetentionBasis.COACHING_24_MONTHS
    words = set(re.findall(r"\w+", jurisdiction.casefold().replace(".", "")))
    named = (basis for basis, places in _PLACES.items() if places & words)
    return next(named, RetentionBasis.UNKNOWN)


def _after(day: date, years: int) -> date:
    if day.year + years > date.max.year:
        return date.max
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return date(day.year + years, 3, 1)


def is_due(until: date | None, today: date) -> bool:
    """Whether it is time to decide."""
    return until is not None and today >= until - LEAD
