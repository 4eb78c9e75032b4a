"""Conditions of a selection as a part of SQL over ``entry e``, and what SQL cannot tell."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from journal_app.domain.client_codes import folded_code
from journal_app.domain.clock import localized
from journal_app.domain.selection import Beside, Numbers, Selection, Side
from journal_app.storage.entry_query import Condition

_HOUR, _DAY = 3_600_000, 86_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Of all sessions with the client in the role: one that is not placed is a session as well.
# Counted from each session to the client's first, which is the order of the index: none is sorted.
_NUMBERED = """
SELECT seq FROM (
    SELECT seq, count(*) OVER (
        PARTITION BY client_id ORDER BY started_at DESC, seq DESC
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    ) AS number
    FROM entry INDEXED BY entry_by_client
    WHERE trashed_at IS NULL AND client_id IS NOT NULL AND role_id = ?
) WHERE number BETWEEN ? AND ?
"""


class AndMore(Condition):
    """Parts that are put behind a condition which is there already."""

    @property
    def sql(self) -> str:
        """The parts, each with an AND before it; empty without any."""
        return "".join(f" AND {part}" for part in self.parts)


def condition_for(selection: Selection) -> AndMore:
    """What the sessions of a selection fulfil, beside being placed in its role.

    All but the hours, which need the clock of each session's zone: see ``LocalHours``.
    """
    found = AndMore()
    if selection.client is not None:
        if selection.client:
            known = "SELECT id FROM client WHERE folded = ?"
            found.add(f"e.client_id = ({known})", folded_code(selection.client))
        else:
            found.add("e.client_id IS NULL")
    if selection.tag is not None:
        found.add(
            "e.id IN (SELECT entry_id FROM entry_tag "
            "WHERE tag_id = (SELECT id FROM tag WHERE name = ?))",
            selection.tag,
        )
    if selection.format is not None:
        found.add("e.format = ?", selection.format)
    if selection.agreement is not None:
        found.add("e.agreement_kind = ?", selection.agreement)
    if selection.paid is not None:
        found.add("e.paid_kind = ?", selection.paid.value)
    _add_days(found, selection)
    if selection.numbers is not None:
        _add_numbers(found, selection.role_id, selection.numbers)
    return found


def _add_days(found: AndMore, selection: Selection) -> None:
    if selection.weekdays:
        days = ", ".join(f"'{(day + 1) % 7}'" for day in sorted(selection.weekdays))
        found.add(f"strftime('%w', e.local_day) IN ({days})")
    for beside in (selection.event, selection.meeting):
        if beside is not None:
            found.add(f"e.local_day {_side(beside)} ?", beside.day.isoformat())
    if selection.since is not None:
        found.add("e.local_day >= ?", selection.since.isoformat())
    if selection.until is not None:
        found.add("e.local_day <= ?", selection.until.isoformat())


def _side(beside: Beside) -> str:
    return "<" if beside.side is Side.BEFORE else ">="


def _add_numbers(found: AndMore, role_id: str, numbers: Numbers) -> None:
    found.add("e.client_id IS NOT NULL")
    if numbers.last is not None:
        found.add(f"e.seq IN ({_NUMBERED})", role_id, numbers.first, numbers.last)
    elif numbers.first > 1:
        # Those before are few; those from there on may be nearly all.
        found.add(f"e.seq NOT IN ({_NUMBERED})", role_id, 1, numbers.first - 1)


class LocalHours:
    """Tells at which hour, by the wall clock of its zone, an instant in milliseconds falls.

    On a day without a clock change the offset is looked up once for the zone and the day.
    """

    def __init__(self) -> None:
        self._offsets: dict[tuple[str, int], int | None] = {}

    def __call__(self, time: int, zone: str) -> int:
        """The hour, 0 to 23."""
        day = (zone, time // _DAY)
        offset = self._offsets.get(day, -1)
        if offset == -1:
            begin, end = (_offset(zone, (day[1] + more) * _DAY) for more in (0, 1))
            offset = self._offsets[day] = begin if begin == end else None
        if offset is None:
            offset = _offset(zone, time)
        return (time + offset) % _DAY // _HOUR


def _offset(zone: str, time: int) -> int:
    """How far the wall clock is ahead of UTC at an instant, in milliseconds."""
    offset = localized(_EPOCH + timedelta(milliseconds=time), zone).utcoffset()
    assert offset is not None, "a localized instant is aware"
    return offset // timedelta(milliseconds=1)
