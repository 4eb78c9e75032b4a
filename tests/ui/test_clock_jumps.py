"""A jump of the wall clock is noticed at the next look, sleep and a clock that was set alike."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal_app.ui.clock_jumps import ClockJumps
from tests.fixed_clock import FixedClock


class Steady:
    """Seconds that go on as they are told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize(
    ("wall", "steady", "jumps"),
    [
        (20, 20, 0),
        (22, 20, 0),  # a clock that is set right by a little
        (3600, 20, 1),  # asleep, where the steady clock sleeps as well
        (3600, 3600, 1),  # asleep, where it does not
        (-86400, 20, 1),  # set back
    ],
)
def test_what_is_a_jump(
    qtbot: QtBot, clock: FixedClock, wall: int, steady: int, jumps: int
) -> None:
    seconds = Steady()
    watched = ClockJumps(clock, steady=seconds)
    seen: list[int] = []
    watched.jumped.connect(lambda: seen.append(1))
    watched.follow()
    clock.now += timedelta(seconds=wall)
    seconds.seconds += steady
    watched.look()
    assert len(seen) == jumps
    clock.now += timedelta(seconds=20)
    seconds.seconds += 20
    watched.look()
    assert len(seen) == jumps
    watched.stop()
