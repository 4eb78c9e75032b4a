"""Charts in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from journal_app.domain.drift import trailing_means
from journal_app.domain.event import Event
from journal_app.domain.grid import Axis, Position
from journal_app.domain.practice import IntendedArea
from journal_app.domain.record_summary import summary_of
from journal_app.wording.words import Words
from tests.drift_views import view_of

WORDS = Words()


def said(count: int) -> tuple[str, ...]:
    """The sentences about so many sessions."""
    columns = view_of(count).columns
    means = [trailing_means(values) for values in (columns.xs, columns.ys)]
    recent = (means[0].means[-1], means[1].means[-1]) if means[0].means else None
    return WORDS.sessions_said(summary_of(columns), date.isoformat, recent)


def test_nothing_is_said_of_nothing() -> None:
    assert said(0) == ()


def test_one_session_is_on_its_day() -> None:
    assert said(1) == (
        "On 2025-03-03: 1 session.",
        f"Between expert knowledge and co-creation all marks lie at {lowest(1, Axis.X)}.",
        f"Between causality and meaning all marks lie at {lowest(1, Axis.Y)}.",
    )


def lowest(count: int, axis: Axis) -> str:
    """The lowest value on an axis as it is said."""
    columns = view_of(count).columns
    return WORDS.number(min(columns.xs if axis is Axis.X else columns.ys))


def test_many_sessions_are_told_by_span_mean_reach_and_marks() -> None:
    text = " ".join(said(60))

    assert text.startswith("From 2025-03-03 to 2025-08-27: 60 sessions. The last 10 sit on")
    assert f"the marks reach from {lowest(60, Axis.X)} to" in text
    assert "the middle half of them from" in text
    assert "6 marks hard to say. 9 marks placed late." in text
    assert "No session between" not in text


@pytest.mark.parametrize("count", [2, 3, 7])
def test_few_sessions_get_no_mean_and_no_middle_half(count: int) -> None:
    text = " ".join(said(count))

    assert "on average" not in text
    assert "middle half" not in text


def test_long_gaps_are_named_the_longest_three_in_their_order() -> None:
    columns = view_of(6).columns
    day = 24 * 60 * 60 * 1000
    starts = [0, 100, 110, 310, 460, 640]
    columns.times[:] = type(columns.times)("q", [columns.times[0] + at * day for at in starts])
    text = " ".join(WORDS.sessions_said(summary_of(columns), date.isoformat))

    assert text.count("No session between") == 3
    assert "No session between 2025-06-21 and 2026-01-07. No session between 2026-01-07" in text


def test_area_events_and_reflections_are_told() -> None:
    first = IntendedArea("a", "r", Position(-0.4, 0.3), 0.25, datetime(2024, 5, 2, 12, tzinfo=UTC))
    now = replace(first, centre=Position(0.5, 0.0), valid_from=datetime(2025, 5, 2, 12, tzinfo=UTC))
    events = tuple(
        Event(str(number), date(2025, 1, number), f"event {number}") for number in range(1, 9)
    )
    text = " ".join(WORDS.around_said((first, now), events, 2, date.isoformat))

    assert text.startswith(
        "Where you said you want to be, since 2025-05-02: toward co-creation; in the middle "
        "between causality and meaning (0.5; 0.0). It was elsewhere before "
        "that: the area changed 1 time. 2025-01-03: event 3."
    )
    assert text.endswith("2025-01-08: event 8. 2 reflections on the time line.")
    assert WORDS.around_said((), (), 0, date.isoformat) == ()


def test_a_place_has_words_and_its_number() -> None:
    assert WORDS.place_and_number(Axis.Y, 0.55) == "toward meaning (0.6)"
    assert WORDS.place_and_number(Axis.X, -0.1) == "in the middle (−0.1)"


def test_two_means_are_told_where_they_are() -> None:
    assert (
        WORDS.two_means_said(Axis.X, 0.5, -0.1)
        == "The first: toward co-creation (0.5). The second: in the middle (−0.1)."
    )
    assert WORDS.two_means_said(Axis.Y, None, 0.5) == "The second: toward meaning (0.5)."
    assert WORDS.two_means_said(Axis.Y, None, None) == ""
