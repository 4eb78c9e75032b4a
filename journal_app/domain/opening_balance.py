"""Hours from before the journal: sums, without codes and without names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import MOST_PEOPLE
from journal_app.domain.errors import InvalidValue

MOST_MINUTES = 100_000 * 60
MOST_CLIENTS = 100_000
LONGEST_LABEL = 200


@dataclass(frozen=True, slots=True)
class OpeningBalance:
    """Hours that were worked before, or elsewhere.

    Attributes:
        label: own words, never a name.
        role_id: whose hours; None for every role.
        start, end: first and last local day, as far as known.
        clients: with how many clients.
        people: how many took part, where it was a group.
        source_id: tells a row of a file that was taken in already.
    """

    id: str
    label: str = ""
    role_id: str | None = None
    start: date | None = None
    end: date | None = None
    paid_minutes: int = 0
    pro_bono_minutes: int = 0
    clients: int = 0
    people: int | None = None
    source_id: str | None = None

    @property
    def minutes(self) -> int:
        """Paid and pro bono together."""
        return self.paid_minutes + self.pro_bono_minutes


def checked_balance(balance: OpeningBalance) -> OpeningBalance:
    """The balance as it may be kept.

    Raises:
        InvalidValue: ``balance_without_hours``, ``balance_too_large``, ``balance_end_before_start``
            or ``people_out_of_range``.
    """
    if balance.minutes <= 0 or min(balance.paid_minutes, balance.pro_bono_minutes) < 0:
        raise InvalidValue("balance_without_hours")
    if balance.minutes > MOST_MINUTES or not 0 <= balance.clients <= MOST_CLIENTS:
        raise InvalidValue("balance_too_large")
    if balance.start and balance.end and balance.end < balance.start:
        raise InvalidValue("balance_end_before_start")
    if balance.people is not None and not 1 <= balance.people <= MOST_PEOPLE:
        raise InvalidValue("people_out_of_range", value=balance.people, most=MOST_PEOPLE)
    return replace(balance, label=" ".join(balance.label.split())[:LONGEST_LABEL])
