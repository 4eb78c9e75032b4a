"""Single cells of a client log: days in either order, hours in several ways to write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from journal_app.domain.errors import InvalidValue

Value = object
"""What stands in a cell: text, a number, a day, a time, or nothing."""
_NUMBERS = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})")
_HOURS = re.compile(
    r"(\d{1,6}(?:[.,]\d{0,6})?|[.,]\d{1,6})\s*(?:h|hrs?|hours?|std\.?|stunden?)?", re.I
)
_CLOCK = re.compile(r"(\d{1,6}):([0-5]\d)(?::[0-5]\d)?")
_MONTHS = (
    ("jan",), ("feb",), ("mar", "mär", "mrz"), ("apr",), ("may", "mai"), ("jun",), ("jul",),
    ("aug",), ("sep",), ("oct", "okt"), ("nov",), ("dec", "dez"),
)  # fmt: skip
_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 31)


class DayOrder(StrEnum):
    """Which comes first in days such as 03/04/2024."""

    MONTH_FIRST = "month_first"
    DAY_FIRST = "day_first"


def text_of(value: Value) -> str:
    """The cell as one line of text."""
    return "" if value is None else " ".join(str(value).split())


def order_in(values: Iterable[Value]) -> tuple[DayOrder, bool]:
    """The order in which days stand there, told by those that can only be read in one.

    A point between them means the day first; where nothing tells, it is the month, as the body
    that made the log writes it. Then, whether there are days that could be read in either order.
    """
    either = False
    for value in values:
        found = _NUMBERS.fullmatch(text_of(value)) if isinstance(value, str) else None
        if found is None or len(found[1]) == 4:
            continue
        if int(found[1]) > 12 or "." in found[0]:
            return DayOrder.DAY_FIRST, False
        if int(found[2]) > 12:
            return DayOrder.MONTH_FIRST, False
        either = either or found[1] != found[2]
    return DayOrder.MONTH_FIRST, either


def day_in(value: Value, order: DayOrder, column: str) -> date | None:
    """The day in a cell; None for an empty one, or one that says it goes on.

    Raises:
        InvalidValue: ``log_day_unreadable``.
    """
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return _within(value, column)
    words = text_of(value)
    if not words or words.casefold() in {"present", "ongoing", "current", "laufend", "heute", "-"}:
        return None
    try:
        return _within(_read(words, order), column)
    except ValueError as error:
        raise InvalidValue("log_day_unreadable", column=column, value=words[:40]) from error


def minutes_in(value: Value, column: str) -> int:
    """The minutes that hours in a cell come to; 0 for an empty one.

    Raises:
        InvalidValue: ``log_hours_unreadable``.
    """
    if isinstance(value, timedelta):
        return round(value.total_seconds() / 60)
    if isinstance(value, time):
        return value.hour * 60 + value.minute
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if 0 <= value < 1_000_000:
            return round(value * 60)
    else:
        words = text_of(value)
        if words in {"", "-", "–"}:
            return 0
        clock = _CLOCK.fullmatch(words)
        if clock:
            return int(clock[1]) * 60 + int(clock[2])
        plain = _HOURS.fullmatch(words)
        if plain:
            return round(float(plain[1].replace(",", ".")) * 60)
    raise InvalidValue("log_hours_unreadable", column=column, value=text_of(value)[:40])


def people_in(value: Value, column: str) -> int | None:
    """How many; None for an empty cell.

    Raises:
        InvalidValue: ``not_a_whole_number``.
    """
    words = text_of(value)
    if words in {"", "-", "–"}:
        return None
    found = re.fullmatch(r"(\d{1,6})(?:[.,]0*)?", words)
    if found is None:
        raise InvalidValue("not_a_whole_number", column=column, value=words[:40])
    return int(found[1]) or None


def is_group(value: Value) -> bool:
    """Whether a cell says group."""
    word = text_of(value).casefold()
    return word.startswith(("g", "team"))


def _read(words: str, order: DayOrder) -> date:
    begins = re.match(r"\d{4}-\d{2}-\d{2}(?=$|[T ])", words)
    if begins:
        return date.fromisoformat(begins[0])
    found = _NUMBERS.fullmatch(words)
    if found:
        one, two, three = map(int, found.groups())
        if len(found[1]) == 4:
            return date(one, two, three)
        if len(found[1]) > 2:
            raise ValueError(words)
        year = three + 2000 if three < 100 else three
        day, month = (one, two) if order is DayOrder.DAY_FIRST else (two, one)
        return date(year, month, day)
    return _named(words)


def _named(words: str) -> date:
    """*3 March 2024*, *March 3, 2024*, *3. März 2024*."""
    parts = [part for part in re.split(r"[\s.,/-]+", words) if part]
    if len(parts) == 3:
        first, second, year = parts
        if not first.isdecimal():
            first, second = second, first
        for number, begins in enumerate(_MONTHS, start=1):
            if second.casefold().startswith(begins) and first.isdecimal() and year.isdecimal():
                return date(int(year), number, int(first))
    raise ValueError(words)


def _within(day: date, column: str) -> date:
    if not _EARLIEST <= day <= _LATEST:
        raise InvalidValue("log_day_unreadable", column=column, value=day.isoformat())
    return day
