"""Filters of the journal that were given a name, and the spans of time they may name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryOrder, EntryQuery

FILTERS_KEY = "journal.filters"
"""Setting: the saved filters of a journal."""


class Span(StrEnum):
    """A span of time that ends today and moves on with it."""

    THIS_MONTH = "this_month"
    LAST_3_MONTHS = "last_3_months"
    THIS_YEAR = "this_year"

    def begins(self, today: date) -> date:
        """The first day of the span."""
        if self is Span.THIS_MONTH:
            return today.replace(day=1)
        if self is Span.THIS_YEAR:
            return today.replace(month=1, day=1)
        return months_before(today, 3) + timedelta(days=1)


def months_before(day: date, months: int) -> date:
    """The same day some months ago, or the last one of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    first = date(year, month + 1, 1)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query under a name. A ``span`` stands for the query's ``since`` and ``until``."""

    name: str
    query: EntryQuery
    order: EntryOrder = EntryOrder.NEWEST
    span: Span | None = None

    def query_on(self, today: date) -> EntryQuery:
        """The query as it is meant on a day."""
        if self.span is None:
            return self.query
        return replace(self.query, since=self.span.begins(today), until=None)
