"""Dates as people and programs write them."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.services.exchange.importers.written_dates import (
    day_comes_first,
    written_date,
    written_time,
)


@pytest.mark.parametrize(
    ("words", "at", "rest"),
    [
        ("2024-03-01", "2024-03-01T12:00:00", ""),
        ("2024-3-1 9:05", "2024-03-01T09:05:00", ""),
        ("2024/03/01 09:05:07 PM tail", "2024-03-01T21:05:07", " tail"),
        ("2024-03-01 12:00 am", "2024-03-01T00:00:00", ""),
        ("2024-03-01 12:30 p. m.", "2024-03-01T12:30:00", ""),
        ("2024-03-01 10:00\u202fPM", "2024-03-01T22:00:00", ""),
        ("2024-03-01, 14.30 Uhr", "2024-03-01T14:30:00", " Uhr"),
        ("1.3.2024 09:05", "2024-03-01T09:05:00", ""),
        ("01/03/2024", "2024-03-01T12:00:00", ""),
        ("2024-03-01T09:05:07.25Z", "2024-03-01T09:05:07.250000+00:00", ""),
        ("2024-03-01 09:05:07 +0530", "2024-03-01T09:05:07+05:30", ""),
        ("2024-03-01 09:05 -03:00", "2024-03-01T09:05:00-03:00", ""),
        ("2024-03-01 9 apples", "2024-03-01T12:00:00", " 9 apples"),
    ],
)
def test_a_date_at_the_beginning_of_words(words: str, at: str, rest: str) -> None:
    found = written_date(words)
    assert found is not None
    assert (found.at.isoformat(), words[found.end :]) == (at, rest)


@pytest.mark.parametrize("words", ["", "soon", "2024-03", "03-01", "12024-03-01x", "2024-03-011"])
def test_other_words_begin_with_no_date(words: str) -> None:
    assert written_date(words) is None


@pytest.mark.parametrize(
    "words", ["2024-02-30", "2024-13-01", "31.04.2024", "2024-03-01 25:00", "0000-01-01"]
)
def test_an_impossible_date_is_told_from_none(words: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        written_date(words)


def test_times_alone() -> None:
    assert written_time("9:05 pm") == time(21, 5)
    assert written_time("noon") is None
    with pytest.raises(ValueError, match=r"minute"):
        written_time("9:75")


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (["3/4/2024", "25/4/2024"], True),
        (["3/4/2024", "4/25/2024"], False),
        (["1/2/2024", "2/1/2024", "3/1/2024"], False),
        (["9/1/2024", "1/2/2024"], True),
        (["3/4/2024 9:00 PM"], False),
        (["3/4/2024 21:00"], True),
        (["0000-0-0", "3/4/2024", "4/3/2024"], False),
        ([], True),
    ],
)
def test_whether_the_day_comes_first_is_told_by_the_whole_journal(
    dates: list[str], first: bool
) -> None:
    assert day_comes_first(dates) is first


@given(st.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 31)), st.booleans())
def test_iso_comes_back(at: datetime, aware: bool) -> None:
    at = at.replace(tzinfo=UTC) if aware else at
    found = written_date(at.isoformat())
    assert found is not None
    assert found.at == at


@given(st.text(max_size=40))
def test_no_words_fail_in_another_way(words: str) -> None:
    for read in (written_date, written_time):
        try:
            read(words)
        except ValueError:
            continue
