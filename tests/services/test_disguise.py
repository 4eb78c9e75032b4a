"""A view of drift as it may leave the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from journal_app.domain.disguise import FOR_A_SUPERVISOR, LEFT_OUT, ClientNames, Disguise
from journal_app.domain.event import Event
from journal_app.services.disguise import disguised
from tests.drift_views import reflection, view_of


def everything_said(view: object) -> str:
    """All that a view holds, as text."""
    return repr(view)


def test_without_a_wish_no_client_code_is_left_anywhere() -> None:
    said = reflection(2, "with K-07 it is otherwise", step="ask Möwe", client="K-07")
    view = view_of(20, (said,), client="K-07", reason="K-07 asked", events=(_event("Möwe left"),))
    seen = disguised(view, Disguise())

    for code in ("K-07", "Möwe", "=1+1"):
        assert code not in everything_said(seen)
    assert seen.selection.client == LEFT_OUT
    assert seen.reflections[0].words == "with … it is otherwise"
    assert seen.columns.times == view.columns.times
    assert (seen.columns.xs, seen.finding) == (view.columns.xs, view.finding)


def test_codes_of_other_roles_are_replaced_in_texts_as_well() -> None:
    view = view_of(3, (reflection(2, "as with Zebra before"),))

    assert disguised(view, Disguise(), ["Zebra"]).reflections[0].words == "as with … before"
    seen = disguised(view, FOR_A_SUPERVISOR, ["Zebra"])
    assert seen.reflections[0].words == "as with E before", "after the letters of this role"


def test_codes_are_told_where_they_are_wished() -> None:
    view = view_of(20, (reflection(2, "with K-07", client="K-07"),), client="K-07")

    assert disguised(view, Disguise(ClientNames.CODES)) == view


def test_a_letter_means_the_same_client_all_over() -> None:
    said = reflection(2, "with K-07", client="K-07")
    seen = disguised(view_of(20, (said,), client="Möwe"), FOR_A_SUPERVISOR)

    assert seen.columns.clients[:6] == ("A", "B", "C", "D", "", "A")
    assert (seen.reflections[0].words, seen.reflections[0].client) == ("with A", "A")
    assert seen.selection.client == "B"


def test_weeks_tell_no_day() -> None:
    view = view_of(40, (reflection(2, "said"),), events=(_event("training"),))
    seen = disguised(view, FOR_A_SUPERVISOR)
    instants = [seen.columns.started_at(index) for index in range(40)]
    instants += [each.answered_at for each in seen.reflections]
    instants += [area.valid_from for area in seen.areas]

    assert {(each.weekday(), each.hour, each.minute) for each in instants} == {(0, 12, 0)}
    assert seen.events[0].day.weekday() == 0
    assert list(seen.columns.times) == sorted(seen.columns.times)


def test_a_week_is_that_of_the_place_of_the_session() -> None:
    # Sunday evening in Berlin is Monday morning in Auckland.
    at = int(datetime(2026, 3, 15, 20, tzinfo=UTC).timestamp() * 1000)
    columns = view_of(2).columns
    columns.times[0] = columns.times[1] = at
    zones = replace(columns, zones=("Europe/Berlin", "Pacific/Auckland"))
    seen = disguised(replace(view_of(2), columns=zones), FOR_A_SUPERVISOR)

    assert [seen.columns.started_at(index).date() for index in (0, 1)] == [
        date(2026, 3, 9),
        date(2026, 3, 16),
    ]


def _event(label: str) -> Event:
    return Event("v", date(2025, 3, 20), label)
