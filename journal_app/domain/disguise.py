"""How clients and days appear in what leaves the journal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.packet import letter
from journal_app.domain.redaction import Redactor, for_codes

LEFT_OUT = "…"
"""Stands where a client code stood in a text that goes without codes."""


class ClientNames(StrEnum):
    """What stands for a client."""

    HIDDEN = "hidden"
    CODES = "codes"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Disguise:
    """How much is told of who and when; without more, no client codes but the days.

    Attributes:
        weeks: whether weeks stand in the place of days.
    """

    clients: ClientNames = ClientNames.HIDDEN
    weeks: bool = False


FOR_A_SUPERVISOR = Disguise(ClientNames.LETTERS, weeks=True)


class Names:
    """What stands for each client code. Codes that are told get letters in their given order.

    The letter of a code is the same all over one report, and of another client in the next.
    """

    def __init__(self, clients: ClientNames, codes: Iterable[str]) -> None:
        self._clients = clients
        known = dict.fromkeys(code for code in codes if code)
        self._letters = {code: letter(number) for number, code in enumerate(known)}
        self._redactor = Redactor(for_codes((code, self.of(code) or LEFT_OUT) for code in known))

    def of(self, code: str) -> str:
        """What stands for a code; nothing for none, and for all where they are hidden."""
        if not code or self._clients is ClientNames.CODES:
            return code
        if self._clients is ClientNames.HIDDEN:
            return ""
        return self._letters.get(code) or LEFT_OUT

    def within(self, text: str) -> str:
        """A text with the codes in it replaced, as in a packet; one letter alone is no code."""
        return text if self._clients is ClientNames.CODES else self._redactor.apply(text).text


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())
