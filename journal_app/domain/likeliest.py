"""Which client a session was probably with, from when clients usually come.

The score of a client is ``habit * (0.25 + rhythm)``.

*Habit* adds up the sessions of the last year: each counts ``0.5 ** (age / 60 days)``, times
``0.1 + hour * weekday``, where ``hour`` falls from 1 at the same time of day to 0 three hours away,
and ``weekday`` is 1 on the same day of the week and 0.3 on another. A session in another role
counts a tenth.

*Rhythm* is 1 when the time since the last session is the usual gap between this client's sessions
(the median), and falls as the ratio of both departs from 1; with a single session it is 0.5. So who
comes every week and was here an hour ago is not the likeliest now.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from journal_app.domain.dataclass import dataclass
from journal_app.domain.median import median

LOOK_BACK = timedelta(days=365)
HALF_LIFE_DAYS = 60.0
HOURS_AWAY = 3.0
OTHER_WEEKDAY = 0.3
OTHER_ROLE = 0.1
ANY_TIME = 0.1
OFF_RHYTHM = 0.25
UNKNOWN_RHYTHM = 0.5
RHYTHM_SPREAD = 0.5
"""How far, as a natural logarithm, the gap may be off until the fit has fallen to 1/e."""
_GAPS = 8
_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Visit:
    """A session with a client: when it began, on the wall clock of its place, without a zone."""

    client: str
    started: datetime
    same_role: bool = True


def likeliest(visits: Iterable[Visit], now: datetime) -> tuple[str, ...]:
    """The clients of these sessions, the likeliest at ``now`` first.

    ``now`` is a wall clock without a zone, as the visits have it. Visits older than a year, and
    those that lie ahead, do not count. Where scores are equal, the one seen last comes first.
    """
    by_client: defaultdict[str, list[Visit]] = defaultdict(list)
    for visit in visits:
        if timedelta(0) <= now - visit.started <= LOOK_BACK:
            by_client[visit.client].append(visit)
    scored = [
        (-score(found, now), now - max(visit.started for visit in found), client)
        for client, found in by_client.items()
    ]
    return tuple(client for _, _, client in sorted(scored))


def score(visits: Sequence[Visit], now: datetime) -> float:
    """How well a session at ``now`` fits those that one client had; 0 or more, of no unit."""
    habit = math.fsum(_habit(visit, now) for visit in visits)
    return habit * (OFF_RHYTHM + rhythm([visit.started for visit in visits], now))


def rhythm(starts: Sequence[datetime], now: datetime) -> float:
    """How well the time since the last of some sessions fits their usual gap, 0 to 1."""
    days = sorted({start.toordinal() for start in starts})
    gaps = [later - earlier for earlier, later in pairwise(days)][-_GAPS:]
    if not gaps:
        return UNKNOWN_RHYTHM
    since = max(0, now.toordinal() - days[-1])
    # Half a day is added so that the same day is a gap too, and a very short one.
    off = math.log((since + 0.5) / (median(gaps) + 0.5))
    return math.exp(-((off / RHYTHM_SPREAD) ** 2))


def _habit(visit: Visit, now: datetime) -> float:
    age = (now - visit.started).total_seconds() / _DAY
    apart = abs(_hour(now) - _hour(visit.started))
    hour = max(0.0, 1.0 - min(apart, 24.0 - apart) / HOURS_AWAY)
    weekday = 1.0 if now.weekday() == visit.started.weekday() else OTHER_WEEKDAY
    role = 1.0 if visit.same_role else OTHER_ROLE
    return role * math.pow(0.5, age / HALF_LIFE_DAYS) * (ANY_TIME + hour * weekday)


def _hour(instant: datetime) -> float:
    return instant.hour + instant.minute / 60
