"""How clients and days appear in what leaves the journal."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LEFT_OUT = "…"
"""Stands where a client code stood in a text that goes without codes."""
_LEAST_IN_TEXTS = 3
"""Shorter codes without a digit are looked for nowhere: "A" and "We" are words as well."""


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


def letter(number: int) -> str:
    """The name of the client of a number from 0 on: A to Z, then AA, AB and so on."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


class Names:
    """What stands for each client code. Codes that are told get letters in their given order.

    The letter of a code is the same all over one report, and of another client in the next.
    """

    def __init__(self, clients: ClientNames, codes: Iterable[str]) -> None:
        self._clients = clients
        known = dict.fromkeys(code for code in codes if code)
        self._letters = {code: letter(number) for number, code in enumerate(known)}
        told = [code for code in known if len(code) >= _LEAST_IN_TEXTS or _has_digit(code)]
        told.sort(key=len, reverse=True)
        self._in_texts = (
            re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, told))})(?!\w)") if told else None
        )

    def of(self, code: str) -> str:
        """What stands for a code; nothing for none, and for all where they are hidden."""
        if not code or self._clients is ClientNames.CODES:
            return code
        if self._clients is ClientNames.HIDDEN:
            return ""
        return self._letters.get(code) or LEFT_OUT

    def within(self, text: str) -> str:
        """A text with the codes in it replaced, as far as they can be told from words."""
        if self._in_texts is None or self._clients is ClientNames.CODES:
            return text
        return self._in_texts.sub(lambda found: self.of(found[0]) or LEFT_OUT, text)


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def _has_digit(code: str) -> bool:
    return len(code) > 1 and any(sign.isdigit() for sign in code)
