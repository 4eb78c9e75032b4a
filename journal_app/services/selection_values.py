"""A selection of sessions as values that JSON can say, and back. It is of one role, not named."""

from __future__ import annotations

from datetime import date
from typing import Any

from journal_app.domain.entry import PaidKind
from journal_app.domain.selection import Beside, Hours, Numbers, Selection, Side


def selection_values(chosen: Selection) -> dict[str, object]:
    """The conditions by name; None for those that are not set."""
    return {
        "client": chosen.client,
        "tag": chosen.tag,
        "format": chosen.format,
        "agreement": chosen.agreement,
        "paid": chosen.paid.value if chosen.paid else None,
        "weekdays": sorted(chosen.weekdays),
        "hours": [chosen.hours.start, chosen.hours.end] if chosen.hours else None,
        "session_numbers": (
            [chosen.numbers.first, chosen.numbers.last] if chosen.numbers else None
        ),
        "event": _beside_values(chosen.event),
        "meeting": _beside_values(chosen.meeting),
        "since": chosen.since.isoformat() if chosen.since else None,
        "until": chosen.until.isoformat() if chosen.until else None,
    }


def selection_from(role_id: str, values: dict[str, Any]) -> Selection:
    """The selection of such values."""
    return Selection(
        role_id,
        client=values["client"],
        tag=values["tag"],
        format=values["format"],
        agreement=values["agreement"],
        paid=PaidKind(values["paid"]) if values["paid"] else None,
        weekdays=frozenset(values["weekdays"]),
        hours=Hours(*values["hours"]) if values["hours"] else None,
        numbers=Numbers(*values["session_numbers"]) if values["session_numbers"] else None,
        event=_beside(values["event"]),
        meeting=_beside(values["meeting"]),
        since=_day(values["since"]),
        until=_day(values["until"]),
    )


def _beside_values(chosen: Beside | None) -> dict[str, object] | None:
    if chosen is None:
        return None
    return {"day": chosen.day.isoformat(), "side": chosen.side.value, "label": chosen.label}


def _beside(values: dict[str, Any] | None) -> Beside | None:
    if values is None:
        return None
    return Beside(date.fromisoformat(values["day"]), Side(values["side"]), values["label"])


def _day(said: str | None) -> date | None:
    return None if said is None else date.fromisoformat(said)
