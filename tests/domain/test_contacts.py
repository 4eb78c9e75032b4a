"""Numbers to check, and the order in which contacts are shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.contact import (
    Contact,
    ContactKind,
    Suggested,
    nearest_first,
    suggestions_for,
)


@pytest.mark.parametrize("country", ["Germany", "deutschland", "DE", " Österreich ", "uk", "IE"])
def test_in_europe_two_numbers_are_worth_a_check(country: str) -> None:
    assert suggestions_for(country) == (Suggested.EMERGENCY_112, Suggested.SUPPORT_116123)


@pytest.mark.parametrize("country", ["USA", "United  States", "canada", "Vereinigte Staaten"])
def test_in_north_america_two_others(country: str) -> None:
    assert suggestions_for(country) == (Suggested.EMERGENCY_911, Suggested.CRISIS_988)


@pytest.mark.parametrize("country", ["", "Atlantis", "🏝", "\u202eynamreG"])
def test_where_the_country_is_not_known_all_are_offered(country: str) -> None:
    assert suggestions_for(country) == tuple(Suggested)


@given(
    st.lists(st.sampled_from(["", "DE", "de ", "AT", "US"])),
    st.sampled_from(["", "De", "AT", "Atlantis"]),
)
def test_a_country_leaves_no_contact_out_and_keeps_the_order(
    countries: list[str], country: str
) -> None:
    contacts = [
        Contact(str(number), ContactKind.EMERGENCY, "x", country=one)
        for number, one in enumerate(countries)
    ]
    ordered = nearest_first(contacts, country)
    assert sorted(ordered, key=lambda one: int(one.id)) == contacts
    for one in set(countries):
        numbers = [int(item.id) for item in ordered if item.country == one]
        assert numbers == sorted(numbers)


def test_those_of_the_country_stand_first_then_those_for_everywhere() -> None:
    there = [Contact(c or "-", ContactKind.EMERGENCY, "x", country=c) for c in ("US", "", "DE")]
    assert [one.id for one in nearest_first(there, " de")] == ["DE", "-", "US"]
