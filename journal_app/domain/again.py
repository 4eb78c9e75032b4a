"""Placing old sessions again, from the notes alone: has the measure shifted, or the practice?"""

from __future__ import annotations

from datetime import datetime, timedelta

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import Entry
from journal_app.domain.grid import mean_point
from journal_app.domain.moments import Moment

AT_ONCE = 3
OLD_AFTER = timedelta(days=60)
RHYTHM_DAYS = 182
"""Twice a year, unless the practitioner wants it otherwise."""
PUT_OFF_DAYS = 14
SAME_PLACE = 0.1
"""On both axes; nearer than that, both marks say the same."""


@dataclass(frozen=True, slots=True)
class Round:
    """The sessions that are to be placed again.

    Attributes:
        entry_ids: those that are left, in the order in which they are offered.
        done: how many of this round were placed or passed over.
    """

    entry_ids: tuple[str, ...]
    done: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """A session as it was placed after it, and as it was placed again from the notes.

    ``made_at`` is when it was placed again. Moments are in order; ``then`` may hold moments that
    ``now`` does not.
    """

    entry: Entry
    then: tuple[Moment, ...]
    now: tuple[Moment, ...]
    made_at: datetime

    @property
    def difference(self) -> tuple[float, float]:
        """How far the mean of the new marks lies from that of the same moments before."""
        ids = {moment.id for moment in self.now}
        before = mean_point(one.placement.position for one in self.then if one.id in ids)
        after = mean_point(one.placement.position for one in self.now)
        if before is None or after is None:
            return (0.0, 0.0)
        return (after[0] - before[0], after[1] - before[1])

    @property
    def is_same_place(self) -> bool:
        """Whether both say the same, within a step or two."""
        return all(abs(part) < SAME_PLACE - 1e-9 for part in self.difference)
