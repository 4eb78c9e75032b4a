"""Tables of other programs: columns, scales and dates as the user says they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.csv_cells import SCALES, coordinate
from journal_app.services.exchange.csv_moments import (
    fitting_patterns,
    fitting_scale,
    minutes_in_hours,
    one_cell,
)
from journal_app.services.exchange.csv_sessions import headers_of
from journal_app.services.exchange.importers.wishes import Scale, Wishes
from journal_app.services.exchange.records import SessionsFile

Read = Callable[..., SessionsFile]
LOG = (
    "Termin;Uhrzeit;Wer;Dauer (h);Notizen;Wissen;Sinn\n"
    "14.03.2024;9:30;Reiher;1,5;Erste Zeile;0;10\n"
    "15.03.2024;14 Uhr;Otter;1:15;;7,5;2,5\n"
    "2024-03-16;9:30;Otter;1;;5;5\n"
    "17.03.2024;25:00;Otter;1;;5;5\n"
    "18.03.2024;9:30;Otter;1;;5;11\n"
)
WISHES = Wishes(
    columns={
        "Termin": "date", "Wer": "client", "Dauer (h)": "hours", "Wissen": "x", "Sinn": "y",
        "Notizen": "me",
    },
    scale=Scale.TEN,
    dates="%d.%m.%Y",
)  # fmt: skip


def test_columns_scale_and_dates_are_as_chosen(read_csv: Read) -> None:
    found = read_csv(LOG, wishes=WISHES)
    first, second = (session.draft for session in found.sessions)
    assert (first.client, first.minutes, first.me, first.seen) == ("Reiher", 90, "Erste Zeile", "")
    assert first.local_start.isoformat() == "2024-03-14T09:30:00+01:00"
    assert first.point == (-1.0, 1.0)
    assert second.local_start.hour == 14
    assert second.minutes == 75
    assert second.point == (0.5, -0.5)
    assert [(refusal.line, refusal.code) for refusal in found.refused] == [
        (4, "date_unreadable"),
        (5, "time_unreadable"),
        (6, "coordinate_off_scale"),
    ]
    assert found.unknown_columns == ()


def test_a_column_can_be_left_out_and_a_known_name_be_another(read_csv: Read) -> None:
    found = read_csv("date,notes,remark\n2024-01-01,a,b\n", wishes=Wishes(
        columns={"notes": "", "remark": "seen"})
    )  # fmt: skip
    assert found.sessions[0].draft.seen == "b"
    assert found.unknown_columns == ("notes",)


def test_two_headers_for_one_column_are_refused(read_csv: Read) -> None:
    with pytest.raises(InvalidValue, match="column_twice"):
        read_csv("date,a,b\n2024-01-01,a,b\n", wishes=Wishes(columns={"a": "me", "b": "me"}))


def test_headers_are_told_with_what_they_are_taken_for_and_what_is_below() -> None:
    found = headers_of(LOG.encode(), "log.csv")
    assert list(found) == [
        "Termin", "Uhrzeit", "Wer", "Dauer (h)", "Notizen", "Wissen", "Sinn",
    ]  # fmt: skip
    assert found["Uhrzeit"] == ("time", ("9:30", "14 Uhr", "9:30", "25:00", "9:30"))
    assert found["Notizen"] == ("seen", ("Erste Zeile",))
    assert found["Wer"][0] == ""


@pytest.mark.parametrize(
    ("cells", "first"),
    [
        (["14.03.2024", "1.1.2024"], "%d.%m.%Y"),
        (["03/14/2024 2:05 PM"], "%m/%d/%Y"),
        (["14/03/2024 14:05", "1/2/2024 09:00"], "%d/%m/%Y"),
        (["Mar 3, 2024"], "%b %d, %Y"),
        (["2024-03-14T10:00"], "%Y-%m-%d"),
    ],
)
def test_patterns_that_fit_all_cells(cells: list[str], first: str) -> None:
    assert fitting_patterns(cells)[0] == first
    assert fitting_patterns([*cells, cells[0], "nonsense"])[0] == first
    assert fitting_patterns([cells[0], "nonsense", "none"]) == ()


def test_days_that_may_be_read_two_ways_are_offered_both() -> None:
    assert fitting_patterns(["03/04/2024"]) == ("%d/%m/%Y", "%m/%d/%Y")


@pytest.mark.parametrize(
    ("clock", "wanted"),
    [("9", "09:00"), ("9:05", "09:05"), ("09.05 Uhr", "09:05"), ("2:15 pm", "14:15"),
     ("12 am", "00:00"), ("12:30 p.m.", "12:30"), ("14:15:59", "14:15")],
)  # fmt: skip
def test_times_beside_a_day(clock: str, wanted: str) -> None:
    assert one_cell("2024-01-02", clock, "") == f"2024-01-02T{wanted}"


@pytest.mark.parametrize("clock", ["24:00", "13 pm", "9:60", "noon", "25:99"])
def test_no_times(clock: str) -> None:
    with pytest.raises(InvalidValue, match="time_unreadable"):
        one_cell("2024-01-02", clock, "")


@pytest.mark.parametrize(
    ("day", "pattern", "code"),
    [
        ("31.02.2026", "%d.%m.%Y", "date_impossible"),
        ("31.04.2026 10:00", "%d.%m.%Y", "date_impossible"),
        ("02/30/2026", "%m/%d/%Y", "date_impossible"),
        ("29 Feb 2026", "%d %b %Y", "date_impossible"),
        ("31.13.2026", "%d.%m.%Y", "date_unreadable"),
        ("soon", "%d.%m.%Y", "date_unreadable"),
        ("2026-02-31", "%d.%m.%Y", "date_unreadable"),
    ],
)
def test_a_day_that_its_month_has_not_is_told_from_what_is_no_day(
    day: str, pattern: str, code: str
) -> None:
    with pytest.raises(InvalidValue, match=code):
        one_cell(day, "", pattern)


def test_a_time_in_the_date_wins_over_the_other_column() -> None:
    assert one_cell("01.02.2024 10:00", "9:30", "%d.%m.%Y") == "2024-02-01T10:00:00"
    assert one_cell("2024-02-01T10:00", "9:30", "") == "2024-02-01T10:00"


@given(st.sampled_from(sorted(SCALES)), st.floats(0, 1))
def test_every_scale_runs_from_one_end_to_the_other(scale: str, share: float) -> None:
    low, high = SCALES[scale]
    found = coordinate(repr(round(low + share * (high - low), 6)), "x", scale)
    assert found == pytest.approx(2 * share - 1, abs=1e-5)
    with pytest.raises(InvalidValue):
        coordinate(str(high + 0.5), "x", scale)


@pytest.mark.parametrize("cell", ["-1", "25", "an hour", ""])
def test_no_hours(cell: str) -> None:
    with pytest.raises(InvalidValue):
        minutes_in_hours(cell)


@pytest.mark.parametrize(
    ("cells", "scale"),
    [
        (["0.5", "-0,3"], Scale.ONE),
        ([], Scale.ONE),
        (["7", "3", "none", "99"], Scale.TEN),
        (["0", "1", "10"], Scale.TEN),
    ],
)
def test_the_scale_that_holds_most_is_proposed(cells: list[str], scale: Scale) -> None:
    assert fitting_scale(cells) is scale
