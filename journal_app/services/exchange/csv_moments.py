"""When a session in a table began and how long it took, in the forms other programs write."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.csv_cells import decimal
from journal_app.services.exchange.importers.wishes import Scale

DATE_PATTERNS = (
    "%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%m/%d/%Y", "%Y/%m/%d", "%d-%m-%Y", "%m-%d-%Y",
    "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%Y%m%d",
)  # fmt: skip
"""The forms of a day that are offered; a time may follow each."""
_TIMES = ("", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p", ", %H:%M", "T%H:%M", "T%H:%M:%S")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2})?\s*([ap])?\.?m?\.?(?:\s*uhr)?", re.I)
_HOURS_AND_MINUTES = re.compile(r"(\d{1,2})[:h](\d{2})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LAST_DAYS = re.compile(r"(?<!\d)(?:29|3[01])(?!\d)")
"""Days that not every month has."""


def fitting_patterns(cells: Iterable[str]) -> tuple[str, ...]:
    """Those of ``DATE_PATTERNS`` that read the most of these cells, which may carry times.

    None where that is not more than half of them: a cell that is no day at all must not stand in
    the way of the others.
    """
    known = [cell.strip() for cell in cells if cell.strip()]
    read = {
        pattern: sum(_read(cell, pattern) is not None for cell in known)
        for pattern in DATE_PATTERNS
    }
    most = max(read.values())
    return tuple(
        pattern for pattern, count in read.items() if count == most and 2 * most > len(known)
    )


def fitting_scale(cells: Iterable[str]) -> Scale:
    """The first scale that holds the most of these cells; what is no number is passed over."""
    numbers = []
    for cell in cells:
        with suppress(InvalidValue):
            if cell.strip():
                numbers.append(decimal(cell, "x"))
    return max(Scale, key=lambda scale: sum(_holds(scale, number) for number in numbers))


def _holds(scale: Scale, number: float) -> bool:
    low, _, high = scale.value.partition("..")
    return float(low) <= number <= float(high)


def one_cell(date_cell: str, time_cell: str, pattern: str) -> str:
    """Day and time in the form in which the file's own dates are read.

    Raises:
        InvalidValue: ``date_unreadable`` when the cell is not of the pattern, ``date_impossible``
            when it is, but for a day that its month has not, ``time_unreadable``.
    """
    words = date_cell.strip()
    if pattern:
        found = _read(words, pattern)
        if found is None:
            code = "date_impossible" if _names_no_day(words, pattern) else "date_unreadable"
            raise InvalidValue(code, column="date", value=words[:60])
        with_time = found[1] or not time_cell.strip()
        words = found[0].isoformat() if found[1] else found[0].date().isoformat()
        if with_time:
            return words
    if not time_cell.strip() or not _DAY.fullmatch(words):
        return words
    return f"{words}T{_clock(time_cell)}"


def minutes_in_hours(cell: str) -> int:
    """Whole minutes of a length in hours: ``1.5``, ``1,5`` or ``1:30``.

    Raises:
        InvalidValue: ``not_a_number``, ``minutes_out_of_range``.
    """
    found = _HOURS_AND_MINUTES.fullmatch(cell.strip())
    if found:
        return int(found[1]) * 60 + int(found[2])
    hours = decimal(cell, "hours")
    if not 0 <= hours <= 24:
        raise InvalidValue("minutes_out_of_range", value=cell[:60])
    return round(hours * 60)


def _read(words: str, pattern: str) -> tuple[datetime, bool] | None:
    """The moment and whether the cell said a time."""
    for clock in _TIMES:
        try:
            return datetime.strptime(words, pattern + clock), bool(clock)  # noqa: DTZ007
        except ValueError:
            continue
    return None


def _names_no_day(words: str, pattern: str) -> bool:
    """Whether all is of the pattern, but for a day too many for its month."""
    return any(
        _read(f"{words[: day.start()]}{1:02}{words[day.end() :]}", pattern) is not None
        for day in _LAST_DAYS.finditer(words)
    )


def _clock(cell: str) -> str:
    found = _CLOCK.fullmatch(cell.strip())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if found and found[3]:
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0) if 1 <= hour <= 12 else 99
    if hour > 23 or minute > 59:
        raise InvalidValue("time_unreadable", column="time", value=cell.strip()[:60])
    return f"{hour:02}:{minute:02}"
