"""What stood on the screen when the question was answered, frozen so that it reads years later.

Names and units are those of this module, not of the code that computes: nothing here follows a
renaming there. ``format`` counts up whenever a name changes its meaning.
"""

from __future__ import annotations

from datetime import datetime

from journal_app.domain.drift import AxisDifference, AxisGap, Finding
from journal_app.domain.practice import IntendedArea
from journal_app.services.insight import DriftView
from journal_app.services.selection_values import selection_values

FORMAT = 1
_RECENT = 10
_DIGITS = 6


def snapshot(view: DriftView) -> dict[str, object]:
    """The selection, the numbers and the intended area of a view, JSON-ready.

    Coordinates and differences are in units of the axes (-1 to 1), rounded to 6 digits; instants
    are ISO texts in UTC, days ISO dates.
    """
    columns, finding = view.columns, view.finding
    count = len(columns)
    return {
        "format": FORMAT,
        "role": {"kind": view.role.kind.value, "name": view.role.name},
        "selection": selection_values(view.selection),
        "sessions": {
            "count": count,
            "first": _instant(columns.started_at(0)) if count else None,
            "last": _instant(columns.started_at(-1)) if count else None,
        },
        "recent": [
            {
                "at": _instant(columns.started_at(index)),
                "x": round(columns.xs[index], _DIGITS),
                "y": round(columns.ys[index], _DIGITS),
            }
            for index in range(max(0, count - _RECENT), count)
        ],
        "mean": _mean(view),
        "intended_area": _area(view.area),
        "finding": _finding(finding),
    }


def _mean(view: DriftView) -> dict[str, object] | None:
    """The mean of the recent sessions, where it was drawn."""
    if not view.columns:
        return None
    x, y = view.trailing_x[-1], view.trailing_y[-1]
    if x is None or y is None:
        return None
    return {"x": round(x.mean, _DIGITS), "y": round(y.mean, _DIGITS)}


def _finding(finding: Finding) -> dict[str, object]:
    earlier, intended = finding.earlier, finding.intended
    return {
        "stage": finding.stage.value,
        "spans_too_long": finding.spans_too_long,
        "not_clear": finding.not_clear,
        "new_clients_in_recent": finding.new_clients_in_recent,
        "no_client_in_recent": finding.no_client_in_recent,
        "notice_now": finding.notice_now,
        "last_notice_at_session": finding.notices[-1].number if finding.notices else None,
        "earlier": {
            "state": earlier.state.value,
            "recent_count": earlier.recent_count,
            "earlier_count": earlier.earlier_count,
            "x": _difference(earlier.x),
            "y": _difference(earlier.y),
        },
        "intended": {
            "state": intended.state.value,
            "x": _gap(intended.x),
            "y": _gap(intended.y),
        },
    }


def _difference(axis: AxisDifference | None) -> dict[str, object] | None:
    if axis is None:
        return None
    return {
        "difference": round(axis.difference, _DIGITS),
        "low": round(axis.low, _DIGITS),
        "high": round(axis.high, _DIGITS),
        "recent_mean": round(axis.recent_mean, _DIGITS),
        "earlier_mean": round(axis.earlier_mean, _DIGITS),
        "moved": axis.moved,
    }


def _gap(axis: AxisGap | None) -> dict[str, object] | None:
    if axis is None:
        return None
    return {
        "mean": round(axis.mean, _DIGITS),
        "beyond": round(axis.beyond, _DIGITS),
        "outside": axis.outside,
    }


def _area(area: IntendedArea | None) -> dict[str, object] | None:
    if area is None:
        return None
    return {
        "x": area.centre.x,
        "y": area.centre.y,
        "half_width": area.half_width,
        "since": _instant(area.valid_from),
        "reason": area.reason,
    }


def _instant(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds").replace("+00:00", "Z")
