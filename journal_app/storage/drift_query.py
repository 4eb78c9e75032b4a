"""Conditions of a selection as a part of SQL over ``entry e``, and what SQL cannot tell."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Self

from journal_app.domain.client_codes import folded_code
from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.selection import HOURS_A_DAY, Beside, Hours, Selection, Side
from journal_app.storage.entry_query import Condition

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Of all sessions with the client in the role: one that is not placed is a session as well. Of each
# client as many are read, from the first on, as are wanted, in the order of the index.
_NUMBERED = """
SELECT j.value FROM client c CROSS JOIN json_each((
    SELECT json_group_array(seq) FROM (
        SELECT seq FROM entry INDEXED BY entry_by_client
        WHERE trashed_at IS NULL AND client_id = c.id AND role_id = ?
        ORDER BY started_at, seq LIMIT ? OFFSET ?
    )
)) j
"""


class AndMore(Condition):
    """Parts that are put behind a condition which is there already."""

    @property
    def sql(self) -> str:
        """The parts, each with an AND before it; empty without any."""
        return "".join(f" AND {part}" for part in self.parts)


@dataclass(frozen=True, slots=True)
class Numbered:
    """Sessions that have some numbers with their client, to be read as numbers of entries.

    Attributes:
        values: what ``sql`` asks with.
        inside: whether these are meant, or all others that have a client.
    """

    values: tuple[str, int, int]
    inside: bool
    sql = _NUMBERED

    @classmethod
    def of(cls, selection: Selection) -> Self | None:
        """Those of a selection; None where it means all sessions with any client."""
        numbers = selection.numbers
        if numbers is None:
            return None
        if numbers.last is not None:
            count = numbers.last - numbers.first + 1
            return cls((selection.role_id, count, numbers.first - 1), inside=True)
        if numbers.first > 1:
            # Those before are few; those from there on may be nearly all.
            return cls((selection.role_id, numbers.first - 1, 0), inside=False)
        return None


def condition_for(selection: Selection, *, listed: bool = True) -> AndMore:
    """What the sessions of a selection fulfil, beside being placed in its role.

    All but the hours, which need the clock of each session's zone: see ``LocalHours``; and
    without ``listed``, all but what ``Numbered`` tells.
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
        found.add("e.client_id IS NOT NULL")
    numbered = Numbered.of(selection)
    if listed and numbered is not None:
        among = "IN" if numbered.inside else "NOT IN"
        found.add(f"e.seq {among} ({numbered.sql})", *numbered.values)
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


class LocalHours:
    """Tells whether an instant falls into hours of the day, by the wall clock of its zone."""

    def __init__(self, hours: Hours) -> None:
        self._hours = frozenset(hour for hour in range(HOURS_A_DAY) if hour in hours)
        self._begins: dict[str, datetime] = {}

    def hold(self, time: int, zone: str) -> bool:
        """Whether they hold the instant, in milliseconds since 1970 in UTC."""
        begin = self._begins.get(zone)
        if begin is None:
            known = localized(_EPOCH, zone).tzinfo or UTC
            begin = self._begins[zone] = _EPOCH.replace(tzinfo=known)
        # The hour is the same for all of a second. This way takes less than half of ``astimezone``.
        assert begin.tzinfo is not None
        return begin.tzinfo.fromutc(begin + timedelta(0, time // 1000)).hour in self._hours
