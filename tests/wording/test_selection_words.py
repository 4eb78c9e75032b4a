"""Selections, comparisons and steps in words."""

from __future__ import annotations

from array import array
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.compare import Places, compare
from journal_app.domain.drift import describe_part
from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.entry import PaidKind
from journal_app.domain.grid import Axis
from journal_app.domain.selection import Beside, Hours, Numbers, Selection, Side
from journal_app.wording.words import Words

DAY = date(2026, 2, 3)
WORDS = Words()
_DAY_MS = timedelta(days=1) // timedelta(milliseconds=1)


def columns(
    count: int, *, x: float = 0.5, first: int = 0, apart: int = 1, hard: int = 0
) -> DriftColumns:
    return DriftColumns(
        seqs=range(first, first + count),
        times=array("q", [number * apart * _DAY_MS for number in range(count)]),
        xs=array("d", [x] * count),
        ys=array("d", [0.0] * count),
        hard=bytes([number < hard for number in range(count)]),
        clients=("",) * count,
    )


def places(count: int, *, x: float = 0.5, first: int = 0, hard: int = 0) -> Places:
    sessions = columns(count, x=x, first=first, hard=hard)
    return Places(sessions.seqs, sessions.xs, sessions.ys, sessions.hard)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        (Selection("r"), {}),
        (Selection("r", client="K1"), {"client": "K1"}),
        (Selection("r", client=""), {"client": "without a client code"}),
        (Selection("r", format=""), {"format": "without a format"}),
        (Selection("r", agreement=""), {"agreement": "without a kind of agreement"}),
        (Selection("r", tag="body"), {"tag": "#body"}),
        (Selection("r", paid=PaidKind.PRO_BONO), {"paid": "Pro bono"}),
        (Selection("r", weekdays=frozenset({4, 0})), {"weekdays": "Mondays, Fridays"}),
        (Selection("r", hours=Hours(9, 12)), {"hours": "9:00 to 12:00"}),
        (Selection("r", numbers=Numbers(1, 1)), {"numbers": "first session with a client"}),
        (Selection("r", numbers=Numbers(3, 3)), {"numbers": "session 3 with a client"}),
        (Selection("r", numbers=Numbers(2, 5)), {"numbers": "sessions 2 to 5 with a client"}),
        (Selection("r", numbers=Numbers(11)), {"numbers": "session 11 and later with a client"}),
        (
            Selection("r", event=Beside(DAY, Side.BEFORE, "Training {x}")),
            {"event": "before Training {x} (2026-02-03)"},
        ),
        (Selection("r", event=Beside(DAY, Side.AFTER)), {"event": "since 2026-02-03"}),
        (
            Selection("r", meeting=Beside(DAY, Side.AFTER)),
            {"meeting": "since the supervision of 2026-02-03"},
        ),
        (Selection("r", since=DAY), {"since": "from 2026-02-03"}),
        (Selection("r", until=DAY), {"until": "until 2026-02-03"}),
        (Selection("r", since=DAY, until=DAY), {"since": "2026-02-03 – 2026-02-03"}),
    ],
)
def test_each_condition_has_its_words(chosen: Selection, said: dict[str, str]) -> None:
    assert WORDS.conditions(chosen) == said


@given(
    weekdays=st.frozensets(st.integers(0, 6)),
    hours=st.none() | st.just(Hours(22, 2)),
    client=st.none() | st.text(max_size=4),
    since=st.none() | st.dates(),
    until=st.none() | st.dates(),
)
def test_nothing_chosen_is_left_unsaid(
    weekdays: frozenset[int],
    hours: Hours | None,
    client: str | None,
    since: date | None,
    until: date | None,
) -> None:
    chosen = Selection("r", weekdays=weekdays, hours=hours, client=client, since=since, until=until)
    said = WORDS.conditions(chosen)
    expected = set(chosen.conditions) - ({"until"} if since else set())
    assert set(said) == expected
    assert all(said.values())


@pytest.mark.parametrize(
    ("part", "begins"),
    [
        (columns(1), "1 session so chosen: too few"),
        (columns(7), "7 sessions so chosen: too few"),
        (columns(8), "The line is the average of the last 8 of these"),
        (columns(40), "The line is the average of the last 10 of these"),
    ],
)
def test_a_part_is_described_by_the_ladder(part: DriftColumns, begins: str) -> None:
    sentences = WORDS.finding(describe_part(part))
    assert sentences[0].startswith(begins)
    assert "all sessions of a role alone" in sentences[-1]
    assert WORDS.chart_heading(describe_part(part), Axis.X) == "a part of the record, not compared"


def test_a_part_over_a_long_time_or_unclear_says_so() -> None:
    said = " ".join(WORDS.finding(describe_part(columns(12, apart=30, hard=12))))
    assert "reach over more than 180 days" in said
    assert "marked as hard to say" in said


def test_a_difference_is_said_with_its_range_and_pole() -> None:
    found = compare(places(10), places(10, x=-0.1, first=10))
    said = WORDS.comparison(found, Axis.X)
    assert said.startswith("On average, the second ones sit 0.6 nearer to expert knowledge")
    assert "plausible range 0." in said
    assert WORDS.comparison(found, Axis.Y).startswith("No clear difference between causality")


def test_why_there_is_no_difference() -> None:
    few = compare(places(10), places(3, first=10))
    assert "there are 10 and 3" in WORDS.comparison(few, Axis.X)
    assert "10 sessions in common" in WORDS.comparison(compare(places(10), places(10)), Axis.X)
    unclear = compare(places(10, hard=6), places(10, first=10))
    assert "hard to say" in WORDS.comparison(unclear, Axis.Y)
