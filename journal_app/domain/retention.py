"""How long notes may be kept: proposals only, by role and country; the practitioner decides.

Not legal advice. Laws, codes and insurers may say otherwise, and change: whoever is bound by one
asks there. The figures are those that were found named for a role and a place.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.practice import RoleKind

LEAD = timedelta(days=30)
"""So long before the day, the practitioner is reminded to decide."""


class RetentionBasis(StrEnum):
    """Where a proposal comes from."""

    RECORD_10_YEARS = "record_10_years"
    """Germany (BGB section 630f) and Austria: ten years after the end, as named for the record of a
    treatment; it holds here only where these notes are that record."""
    ASK_7_YEARS = "ask_7_years"
    """United Kingdom: no statutory period was found; practices name three to seven years, and tell
    clients beforehand. Seven are proposed, to be asked about."""
    USUAL_7_YEARS = "usual_7_years"
    """United States: the APA names seven years after the last service, or three after coming of
    age, whichever is later, where no state law says otherwise."""
    COACHING_24_MONTHS = "coaching_24_months"
    """Coaching and whatever is no therapy: no period is named here; a proposal of twelve to
    twenty-four months after the end, while the purpose lasts. The practitioner decides."""
    UNKNOWN = "unknown"
    """Therapy in a place for which nothing was found: nothing is proposed."""


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
