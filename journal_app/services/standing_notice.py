"""The notice that stands at the end of a record, found without reading the whole of it.

It answers what ``drift.find`` says of a whole record (``notice_now`` and the number of the last
notice) from the newest sessions alone. A look needs the 50 sessions before it; whether it may
speak depends on the notice before it, since ten sessions' rest follow one. The chain of rests
starts afresh at any look that found nothing. So it is enough to read back to such a look, which is
seldom far; only someone who sits outside their area for hundreds of sessions needs more.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from journal_app.domain.drift import (
    DEFAULTS,
    Area,
    IntendedAt,
    Notice,
    Parameters,
    is_held_back,
    notices,
)
from journal_app.domain.drift_columns import DriftColumns, milliseconds
from journal_app.domain.practice import IntendedArea

_STEPS_BACK = (20, 100, 500)
# A run of looks that all found something and is longer than the last step is cut at a fixed number,
# so that the notices within it keep their places as the record grows.
_CUT_AT = 500


def area_by_number(columns: DriftColumns, areas: Sequence[IntendedArea]) -> IntendedAt:
    """Tells of a session number which area was in force when that session was held."""
    since = [milliseconds(area.valid_from) for area in areas]

    def area_at(number: int) -> Area | None:
        index = bisect_right(since, columns.times[number - 1]) if number else 0
        return as_area(areas[index - 1]) if index else None

    return area_at


def as_area(area: IntendedArea) -> Area:
    """An intended area as drift takes it."""
    return (area.centre.x, area.centre.y, area.half_width)


def standing_notice(
    count: int,
    newest: Callable[[int], DriftColumns],
    areas: Sequence[IntendedArea],
    parameters: Parameters = DEFAULTS,
) -> int | None:
    """The session number of the notice that stands now, None when there is none.

    Args:
        count: the placed sessions of the role.
        newest: reads so many of the newest of them, in time order.
        areas: the intended areas of the role, oldest first.
        parameters: the constants of the method.
    """
    last_look = count // parameters.every * parameters.every
    # The first look whose notice would still stand: from there on all must be exact.
    first_standing = (count - parameters.rest) // parameters.every * parameters.every
    first_standing += parameters.every
    reach = parameters.window + parameters.earlier_max
    starts = [max(0, last_look - reach - step) for step in _STEPS_BACK]
    starts[-1] -= starts[-1] % _CUT_AT
    for start in starts:
        tail = newest(count - start)
        if len(tail) != count - start:  # the record changed since it was counted
            return None
        first = reach if start else 0
        found = _notices_from(first, tail, areas, parameters)
        exact = not start or _settled(first, first_standing - start, found, parameters)
        if exact or start == starts[-1]:
            return _standing(tail, start, found, parameters)
    return None


def _standing(
    tail: DriftColumns, start: int, found: Sequence[Notice], parameters: Parameters
) -> int | None:
    if not found or len(tail) - found[-1].number >= parameters.rest:
        return None
    return None if is_held_back(tail, len(tail), parameters) else start + found[-1].number


def _notices_from(
    first: int, tail: DriftColumns, areas: Sequence[IntendedArea], parameters: Parameters
) -> tuple[Notice, ...]:
    """The notices in a tail of a record, leaving out looks that would need what came before it."""

    def held_back(number: int) -> bool:
        return number < first or is_held_back(tail, number, parameters)

    area_at = area_by_number(tail, areas)
    return notices(tail.xs, tail.ys, area_at, parameters=parameters, held_back=held_back)


def _settled(first: int, last: int, found: Sequence[Notice], parameters: Parameters) -> bool:
    """Whether a look up to ``last`` was free to speak and found nothing.

    It is exact, whatever came before, and so are all those after it.
    """
    given = {notice.number for notice in found}
    rests = range(parameters.every, parameters.rest, parameters.every)
    return any(
        look not in given and all(look - rest not in given for rest in rests)
        for look in range(first, last + 1, parameters.every)
    )
