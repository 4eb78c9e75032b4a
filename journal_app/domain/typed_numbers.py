"""Numbers as people type them, with the marks of their own language."""

from __future__ import annotations

import re

from journal_app.domain.errors import InvalidValue

_NUMBER = re.compile(r"\s*(\d[\d.,'’\s]*\d)(?!\d)(.*)", re.DOTALL)
_GROUPED = re.compile(r"([1-9]\d{0,2})((?:([.,'’ ])\d{3})(?:\3\d{3})*)(?:(?!\3)[.,](\d+))?")


def plain_number(text: str, decimal: str) -> str:
    """What was typed, with its number as a computer writes it: *1,250* becomes *1250*.

    Marks of thousands are taken out. ``decimal`` is the decimal point of the reader's language:
    where it stands before three digits, nobody can tell which was meant. All else stays as it is.

    Raises:
        InvalidValue: ``number_ambiguous``, with both numbers it can be.
    """
    found = _NUMBER.fullmatch(text)
    grouped = _GROUPED.fullmatch(" ".join(found[1].split())) if found else None
    if found is None or grouped is None:
        return text
    first, others, mark, part = grouped.groups()
    whole = first + "".join(digit for digit in others if digit.isdecimal())
    if mark == decimal and len(others) == 4 and part is None:
        fraction = others[1:].rstrip("0")
        small = f"{first}{decimal}{fraction}" if fraction else first
        raise InvalidValue("number_ambiguous", value=text.strip(), whole=whole, part=small)
    return f"{whole}.{part}{found[2]}" if part else f"{whole}{found[2]}"
