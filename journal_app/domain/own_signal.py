"""Observations that a practitioner adds in own words."""

from __future__ import annotations

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.referral import Tier

LONGEST = 300
"""Characters."""


@dataclass(frozen=True, slots=True)
class OwnSignal:
    """An observation of one's own: what may be seen or heard, never what it means.

    Attributes:
        retired: it is not offered any more; entries and referrals that have it keep it.
    """

    id: str
    text: str
    tier: Tier
    retired: bool = False


def checked_text(text: str) -> str:
    """The text in one line.

    Raises:
        InvalidValue: ``text_missing``, ``observation_too_long``.
    """
    said = " ".join(text.split())
    if not said:
        raise InvalidValue("text_missing")
    if len(said) > LONGEST:
        raise InvalidValue("observation_too_long", most=LONGEST)
    return said
