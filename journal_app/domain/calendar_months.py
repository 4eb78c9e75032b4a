"""Months of the calendar: adding them, ends of months, leap days."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

Month = tuple[int, int]
"""Year and month."""


def add_months(day: date, months: int) -> date:
    """The same day so many months on or back; the last of the month where there is none.

    What lies outside the calendar becomes its first or last day.
    """
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def first_of_last(months: int, today: date) -> date:
    """The first of the last so many months, which end with today: exactly so many."""
    back = add_months(today, -months)
    return back if back == date.min else back + timedelta(days=1)


def months_until(today: date, count: int) -> tuple[Month, ...]:
    """The month of a day and those before it, the newest first."""
    first = today.replace(day=1)
    days = (add_months(first, -back) for back in range(count))
    return tuple((day.year, day.month) for day in days)


def period_around(start: date, months: int, today: date) -> tuple[date, date]:
    """Of periods of so many months, one after the other from ``start`` on, that of today.

    Before ``start`` it is the first. Both days belong to it.
    """
    passed = max(0, (today.year - start.year) * 12 + today.month - start.month)
    number = passed // months
    while number and add_months(start, number * months) > today:
        number -= 1
    if add_months(start, (number + 1) * months) <= today:
        number += 1
    begin = add_months(start, number * months)
    end = add_months(start, (number + 1) * months)
    return begin, end - timedelta(days=1) if end > begin else end
