"""Clients side by side come back as they were put in."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.client import Client, ClientSummary
from journal_app.domain.client_column import ClientColumn

axis = st.floats(-1.0, 1.0)
days = st.none() | st.dates()
plain = st.builds(Client, st.uuids().map(str) | st.text(max_size=3), st.text(max_size=4))
known = st.builds(
    Client, st.uuids().map(str), st.text(max_size=4), st.text(max_size=4), retention_until=days
)
summaries = st.builds(
    ClientSummary,
    client=plain | known,
    sessions=st.integers(0, 10**6),
    minutes=st.integers(0, 10**8),
    last_session_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    mean=st.none() | st.tuples(axis, axis),
    open_referral=st.booleans(),
)


@given(st.lists(summaries, max_size=8))
def test_clients_come_back_as_they_were(held: list[ClientSummary]) -> None:
    column = ClientColumn(held)
    assert list(column) == held
    assert [column[at - len(held)] for at in range(len(held))] == held
    assert list(column[1:-1]) == held[1:-1]
    assert column == held
    assert column == ClientColumn(held)
    assert list(column.ids) == [one.client.id for one in held]
    assert list(column.codes) == [one.client.code for one in held]
    assert list(column.sessions) == [one.sessions for one in held]
    for at, one in enumerate(held):
        assert column.context(at) == one.client.context
        assert column.retention_until(at) == one.client.retention_until


def _summary(code: str = "Heron", minutes: int = 50, context: str = "") -> ClientSummary:
    last = datetime(2026, 5, 1, 9, tzinfo=UTC)
    return ClientSummary(Client(f"id of {code}", code, context), 3, minutes, last, None, False)


@pytest.mark.parametrize(
    "other",
    [[], [_summary("Otter")], [_summary(minutes=60)], [_summary(context="A firm")]],
    ids=["none", "another", "longer", "with a setting"],
)
def test_what_differs_is_not_the_same(other: list[ClientSummary]) -> None:
    column = ClientColumn([_summary()])
    assert column != other
    assert column != ClientColumn(other)
    assert column != date(2026, 5, 1)


def test_a_client_that_is_not_there_is_told() -> None:
    column = ClientColumn([_summary()])
    for place in (1, -2):
        with pytest.raises(IndexError):
            column[place]
