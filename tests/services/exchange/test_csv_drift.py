"""The numbers of the drift charts as CSV."""

from __future__ import annotations

import csv
import io
import re
from datetime import date

import pytest

from journal_app.domain.clock import localized
from journal_app.domain.disguise import FOR_A_SUPERVISOR, ClientNames, Disguise
from journal_app.services.exchange.csv_drift import write_numbers
from journal_app.wording import packs
from tests.drift_views import view_of

CODES = Disguise(ClientNames.CODES)


def rows_of(text: str) -> list[dict[str, str]]:
    """The rows by the names of their columns."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_each_session_has_a_row_with_what_the_chart_shows() -> None:
    view = view_of(30)
    rows = rows_of(write_numbers(view, Disguise()))

    assert len(rows) == 30
    for index, row in enumerate(rows):
        session = view.columns.session(index)
        assert row["date"] == localized(session.started_at, session.zone).date().isoformat()
        assert float(row["x"]) == pytest.approx(session.x, abs=1e-6)
        assert float(row["y"]) == pytest.approx(session.y, abs=1e-6)
        assert row["certainty"] == ("hard_to_say" if session.hard_to_say else "")
        assert row["late"] == ("yes" if session.late else "")
        point = view.trailing_x[index]
        assert (row["mean_x"] == "") == (point is None)
        if point is not None:
            given = [float(row[name]) for name in ("mean_x", "low_x", "high_x")]
            assert given == pytest.approx([point.mean, point.low, point.high], abs=1e-6)


def test_client_codes_stand_there_only_where_they_are_wished() -> None:
    view = view_of(12)

    assert "client" not in rows_of(write_numbers(view, Disguise()))[0]
    assert "K-07" not in write_numbers(view, Disguise())
    told = rows_of(write_numbers(view, CODES))
    assert [row["client"] for row in told[:3]] == ["K-07", "Möwe", "'=1+1"], "nothing computes"


def test_a_supervisor_gets_letters_and_weeks() -> None:
    view = view_of(12)
    rows = rows_of(write_numbers(view, FOR_A_SUPERVISOR))

    assert "date" not in rows[0]
    assert [row["client"] for row in rows[:6]] == ["A", "B", "C", "D", "", "A"]
    for row, session in zip(rows, view.columns, strict=True):
        year, week, _ = localized(session.started_at, session.zone).date().isocalendar()
        assert row["week"] == f"{year}-W{week:02}"
        assert date.fromisocalendar(year, week, 1)


def test_nothing_gives_the_names_of_the_columns_and_the_disclaimer() -> None:
    text = write_numbers(view_of(0), Disguise())

    names, notice = text.splitlines()
    assert names == "date,x,y,certainty,late,mean_x,low_x,high_x,mean_y,low_y,high_y,notice"
    assert list(rows_of(text)[0].values())[:-1] == [""] * 11
    assert "does not assess clients" in notice


def test_the_disclaimer_stands_in_the_last_column_of_the_first_row() -> None:
    for disguise in (Disguise(), CODES, FOR_A_SUPERVISOR):
        rows = rows_of(write_numbers(view_of(12), disguise))
        assert list(rows[0])[-1] == "notice"
        assert rows[0]["notice"] == packs.disclaimer(packs.DEFAULT_LANGUAGE)
        assert not any(row["notice"] for row in rows[1:])


def test_no_number_has_a_minus_before_nothing_or_needless_digits() -> None:
    text = write_numbers(view_of(60), Disguise())

    assert ",-0," not in text
    assert not re.search(r"\.\d*0(,|\r)", text)
