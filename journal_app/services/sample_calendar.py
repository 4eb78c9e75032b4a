"""When the sessions of the sample journal were held, and where they were placed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from random import Random

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Position

DAYS = 545
"""About 18 months."""
SHIFT_SESSIONS = 10
"""So many of the newest coaching sessions lie nearer to expert knowledge."""

_COACHED = ("Heron", "Finch", "Otter", "Team Lark")
_TREATED = ("Wren", "Alder")
# Days back, client, where: the newest sessions, as the pages show them first.
_NEWEST_COACHED: tuple[tuple[int, str, float, float], ...] = (
    (0, "Heron", 0.3, 0.45),
    (1, "Team Lark", 0.3, -0.3),
    (2, "Otter", 0.4, 0.5),
    (3, "Finch", -0.25, 0.4),
    (6, "Heron", -0.3, 0.2),
    (9, "Team Lark", -0.3, -0.2),
    (13, "Finch", -0.25, 0.35),
    (17, "Heron", -0.2, 0.3),
    (21, "Otter", 0.15, 0.4),
    (27, "Heron", -0.15, 0.25),
)
_NEWEST_TREATED = ((4, "Wren"), (7, "Alder"), (11, "Wren"), (15, "Wren"), (20, "Alder"))
_COACHED_BEFORE, _TREATED_BEFORE = 80, 39
_MIDDLES = {
    "Heron": (0.45, 0.3),
    "Finch": (0.55, 0.5),
    "Otter": (0.6, 0.45),
    "Team Lark": (0.4, 0.2),
    "Wren": (0.2, 0.25),
    "Alder": (0.05, 0.1),
}
_FIRST_YEAR = 330
"""Before that many days the coaching sessions lay somewhat nearer to the middle."""
_HOURS = (time(9), time(10, 30), time(13), time(14, 30), time(16), time(17, 30))


@dataclass(frozen=True, slots=True)
class Held:
    """A session of the sample: when, with whom, and where its moments lie."""

    started_at: datetime
    days_back: int
    client: str
    coaching: bool
    minutes: int
    path: tuple[Position, ...]


def sessions(today: datetime, zone: tzinfo, dice: Random) -> list[Held]:
    """All sessions of the sample, oldest first, none of them ahead of ``today``."""
    found = list(_sessions(today, zone, dice))
    return sorted(found, key=lambda held: held.started_at)


def _sessions(today: datetime, zone: tzinfo, dice: Random) -> Iterator[Held]:
    local = today.astimezone(zone)
    # The newest one was held at one o'clock; early in the day that was yesterday.
    newest = local.date() if local.time() >= time(14, 15) else local.date() - timedelta(days=1)

    def at(days_back: int, hour: time) -> datetime:
        day = newest - timedelta(days=days_back)
        return datetime.combine(day, hour, zone).astimezone(today.tzinfo)

    for days_back, client, x, y in _NEWEST_COACHED:
        path = _path(x, y, 1 if days_back == 2 else dice.choice((1, 2, 3)), dice)
        hour = time(13) if days_back == 0 else dice.choice(_HOURS)
        yield Held(at(days_back, hour), days_back, client, True, _minutes(client, dice), path)
    for days_back, client in _NEWEST_TREATED:
        yield _usual(at(days_back, time(11)), days_back, client, False, dice)
    for index in range(_COACHED_BEFORE):
        days_back = _working_day(newest, 30 + index * (DAYS - 30) // _COACHED_BEFORE, dice)
        client = _COACHED[(index + dice.choice((0, 0, 1))) % len(_COACHED)]
        yield _usual(at(days_back, dice.choice(_HOURS)), days_back, client, True, dice)
    for index in range(_TREATED_BEFORE):
        days_back = _working_day(newest, 26 + index * (DAYS - 40) // _TREATED_BEFORE, dice)
        client = _TREATED[index % len(_TREATED)]
        yield _usual(at(days_back, time(11)), days_back, client, False, dice)


def _working_day(newest: date, days_back: int, dice: Random) -> int:
    """A day near this one that is no weekend."""
    moved = days_back + dice.choice((0, 1, 2))
    while (newest - timedelta(days=moved)).weekday() >= 5:
        moved += 1
    return moved


def _usual(started_at: datetime, days_back: int, client: str, coaching: bool, dice: Random) -> Held:
    x, y = _MIDDLES[client]
    if coaching and days_back > _FIRST_YEAR:
        x, y = x - 0.1, y - 0.05
    moments = dice.choice((1, 1, 1, 2, 3))
    path = _path(x + _spread(dice), y + _spread(dice), moments, dice)
    return Held(started_at, days_back, client, coaching, _minutes(client, dice), path)


def _spread(dice: Random) -> float:
    """About a quarter of the axis to either side, seldom more."""
    return (dice.random() + dice.random() + dice.random() - 1.5) * 0.45


def _path(x: float, y: float, moments: int, dice: Random) -> tuple[Position, ...]:
    """Moments around a middle that stays their mean."""
    steps = {1: (0.0,), 2: (-0.5, 0.5), 3: (-1.0, 0.0, 1.0)}[moments]
    reach_x, reach_y = (dice.choice((-0.2, -0.1, 0.1, 0.2, 0.3)) for _ in range(2))
    return tuple(Position.clamped(x + step * reach_x, y + step * reach_y * 0.75) for step in steps)


def _minutes(client: str, dice: Random) -> int:
    if client == "Team Lark":
        return dice.choice((90, 120))
    return 50 if client in _TREATED else dice.choice((45, 60, 60))
