"""How a source text becomes a sentence: translated, counted and filled with details."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Protocol

from journal_app.domain.dataclass import dataclass

LONGEST_DETAIL = 120
"""A value from a file is cut to so many characters before a sentence names it."""
MINUS = "\N{MINUS SIGN}"

_GAP = re.compile(r"\{(\w+)\}")
_PLURAL_ENDING = re.compile(r"\((\w+)\)")
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_HALF = re.compile("[aA][pP]?")
_CLOCK = re.compile("[hH]{1,2}|mm?|[aA][pP]?")
_THOUSANDS = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")


class Translate(Protocol):
    """Gives the text of a context in the reader's language.

    With ``n`` it picks the plural form and puts the number in the place of ``%n``.
    """

    def __call__(self, context: str, text: str, n: int = -1) -> str:
        """The translation, or ``text`` where there is none."""


def in_english(context: str, text: str, n: int = -1) -> str:
    """The source text itself; ``%n session(s)`` becomes ``1 session`` or ``9 sessions``."""
    if n < 0:
        return text
    ending = "" if n == 1 else r"\1"
    return _PLURAL_ENDING.sub(ending, text).replace("%n", f"{n:,}")


@dataclass(frozen=True, slots=True)
class Voice:
    """Says texts in one language, with that language's decimal point and mark of thousands.

    ``clock`` is the pattern of a time of day, as Qt has it; ``half_days`` what stands in it for
    the hours before noon and after.
    """

    translate: Translate = in_english
    decimal_point: str = "."
    thousands: str = ","
    clock: str = "HH:mm"
    half_days: tuple[str, str] = ("AM", "PM")

    def say(self, context: str, text: str, n: int = -1, /, **details: object) -> str:
        """The text in the reader's language, its ``{gaps}`` filled with details.

        A whole number is a count, and has its marks of thousands; a year is given as a text.
        """
        spoken = self.translate(context, text, n)
        if n >= 0 and spoken in {text, text.replace("%n", str(n))}:
            # No translation is loaded. Qt puts in the number, yet leaves "session(s)" as it is.
            spoken = in_english(context, text, n)
        return fill(spoken, {name: self.counted(said) for name, said in details.items()})

    def counted(self, said: object) -> object:
        """A count with the marks of thousands, *1,884*; anything else as it is."""
        if type(said) is not int:
            return said
        return _THOUSANDS.sub(lambda _gap: self.thousands, str(said))

    def number(self, value: float) -> str:
        """One decimal, halves away from zero, a real minus sign, never a minus before 0.0."""
        # By whole numbers: 0.15 is a little less than itself, and Decimal a library of its own.
        tenths = (round(abs(value) * 1e9) + 50_000_000) // 100_000_000
        text = f"{tenths // 10}{self.decimal_point}{tenths % 10}"
        return f"{MINUS}{text}" if value < 0 < tenths else text

    def time(self, hour: int, minute: int) -> str:
        """A time of day: *09:20*, or *9:20 AM* where the clock counts to twelve."""
        halves = bool(_HALF.search(self.clock))
        spoken = (hour + 11) % 12 + 1 if halves else hour
        said = {"h": f"{spoken}", "m": f"{minute:02}", "hh": f"{spoken:02}"}

        def put(found: re.Match[str]) -> str:
            token = found.group()
            if token[0] in "aA":
                half = self.half_days[hour >= 12]
                return {"AP": half.upper(), "A": half.upper(), "ap": half.lower()}.get(token, half)
            return said["m" if token[0] == "m" else token.lower()]

        return _CLOCK.sub(put, self.clock)

    def sum(self, value: float) -> str:
        """As ``number``, with the marks of thousands and without a decimal of nought."""
        whole, _, tenth = self.number(value).partition(self.decimal_point)
        whole = _THOUSANDS.sub(lambda _gap: self.thousands, whole)
        return whole if tenth == "0" else f"{whole}{self.decimal_point}{tenth}"


class Speaker:
    """Something that speaks with a voice; ``language`` is that of the texts kept in files."""

    def __init__(self, voice: Voice, language: str) -> None:
        self._voice = voice
        self.language = language


def gaps(text: str) -> frozenset[str]:
    """The names of the details that a text asks for."""
    return frozenset(_GAP.findall(text))


def fill(text: str, details: Mapping[str, object]) -> str:
    """The text with each ``{gap}`` filled; a detail that is not given becomes an ellipsis.

    Values are put in once and never read as patterns themselves, whatever they hold.
    """
    return _GAP.sub(lambda gap: str(details.get(gap[1], "…")), text)


def readable(value: object) -> str:
    """A value as one line that can stand in a sentence and be printed anywhere.

    Line breaks and runs of blanks become one blank; characters that would steer a terminal, turn
    the reading direction or cannot be encoded are taken out; long values are cut.
    """
    if isinstance(value, (list, tuple, set, frozenset)):
        return _shortened(", ".join(readable(item) for item in _ordered(value)))
    return _shortened(" ".join(_printable(str(value)).split()))


def _ordered(values: Iterable[object]) -> list[object]:
    items = list(values)
    return sorted(items, key=str) if isinstance(values, (set, frozenset)) else items


def _printable(text: str) -> str:
    # Four times the length is enough to see, and keeps a huge value cheap.
    return "".join(_printable_character(character) for character in text[: 4 * LONGEST_DETAIL])


def _printable_character(character: str) -> str:
    if character in _JOINERS or not unicodedata.category(character).startswith("C"):
        return character
    return " " if character.isspace() else ""


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_DETAIL else text[: LONGEST_DETAIL - 1].rstrip() + "…"
