"""Saved filters as values that JSON can say, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

from journal_app.domain.entry import EntryOrder, EntryQuery
from journal_app.domain.grid import Quadrant
from journal_app.domain.saved_filter import SavedFilter, Span

_TEXTS = ("text", "client", "role_id", "tag", "observation")
_FLAGS = ("flagged", "unplaced", "in_bin")


def filter_values(item: SavedFilter) -> dict[str, Any]:
    """The filter by name, without what it leaves open."""
    query = item.query
    values: dict[str, Any] = {"name": item.name, "order": item.order.value}
    values |= {name: getattr(query, name) for name in _TEXTS if getattr(query, name) is not None}
    values |= {name: True for name in _FLAGS if getattr(query, name)}
    if query.quadrant is not None:
        values["quadrant"] = query.quadrant.value
    if query.area is not None:
        values["area"] = list(query.area)
    if item.span is not None:
        values["span"] = item.span.value
    values |= {
        name: day.isoformat()
        for name, day in (("since", query.since), ("until", query.until))
        if day is not None
    }
    return values


def filter_from(values: object) -> SavedFilter | None:
    """The filter of such values; None for what is not understood, as from a newer program."""
    if not isinstance(values, dict):
        return None
    try:
        return _filter(values)
    except (KeyError, TypeError, ValueError):
        return None


def _filter(values: dict[str, Any]) -> SavedFilter:
    known: dict[str, Any] = {name: str(values[name]) for name in _TEXTS if name in values}
    known |= {name: bool(values.get(name)) for name in _FLAGS}
    left, right, low, high = map(float, values["area"]) if "area" in values else (0, 0, 0, 0)
    query = EntryQuery(
        **known,
        quadrant=Quadrant(values["quadrant"]) if "quadrant" in values else None,
        area=(left, right, low, high) if "area" in values else None,
        since=date.fromisoformat(values["since"]) if "since" in values else None,
        until=date.fromisoformat(values["until"]) if "until" in values else None,
    )
    span = Span(values["span"]) if "span" in values else None
    return SavedFilter(str(values["name"]), query, EntryOrder(values["order"]), span)
