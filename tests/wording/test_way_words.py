"""What is said of the ways within sessions."""

from __future__ import annotations

import pytest

from journal_app.domain.movement import Arrow
from journal_app.wording.words import Words


def test_one_session_of_several_moments_is_not_one_of_these() -> None:
    assert Words().averaged(1, of=1) == "It stands at the average of several moments."
    assert Words().averaged(1, of=2).startswith("1 of these sessions")
    assert Words().averaged(0, of=1) == ""


@pytest.mark.parametrize(
    ("mean", "said"),
    [
        (None, "No session here has more than one moment on the grid."),
        (Arrow(0, 0, 1, 1, 1), "1 session with more than one moment. Too few for an average."),
        (
            Arrow(0, 0, 0.04, -0.04, 9),
            "9 sessions with more than one moment. On average they ended where they began.",
        ),
        (
            Arrow(0, 0, -0.2, 0, 9),
            (
                "9 sessions with more than one moment. On average they ended 0.2 nearer to expert "
                "knowledge than they began."
            ),
        ),
        (
            Arrow(0.1, 0, 0.4, 0.5, 9),
            (
                "9 sessions with more than one moment. On average they ended 0.3 nearer to "
                "co-creation and 0.5 nearer to meaning than they began."
            ),
        ),
    ],
)
def test_how_they_went_on_average(mean: Arrow | None, said: str):
    assert Words().ways_within(mean) == said
