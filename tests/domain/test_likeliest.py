from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.likeliest import Visit, likeliest, rhythm

NOW = datetime(2026, 3, 12, 15, 0)  # a Thursday


def weekly(client: str, last: datetime, count: int = 12, days: int = 7) -> list[Visit]:
    return [Visit(client, last - timedelta(days=days * number)) for number in range(count)]


def test_the_one_who_comes_at_this_hour_of_this_weekday_is_first() -> None:
    visits = [
        *weekly("Monday", NOW - timedelta(days=3)),
        *weekly("Thursday", NOW - timedelta(days=7)),
        *weekly("Morning", NOW - timedelta(days=7, hours=6)),
    ]
    assert likeliest(visits, NOW)[0] == "Thursday"
    morning = NOW.replace(hour=9)
    assert likeliest(visits, morning)[0] == "Morning"


def test_every_second_week_it_is_the_one_whose_turn_it_is() -> None:
    even = weekly("Even", NOW - timedelta(days=14), days=14)
    odd = weekly("Odd", NOW - timedelta(days=7), days=14)
    assert likeliest([*even, *odd], NOW) == ("Even", "Odd")


def test_who_was_here_an_hour_ago_is_not_the_likeliest() -> None:
    here = weekly("Here", NOW - timedelta(hours=1))
    due = weekly("Due", NOW - timedelta(days=7, hours=1))
    assert likeliest([*here, *due], NOW)[0] == "Due"


def test_another_role_counts_less_and_what_is_old_or_ahead_not_at_all() -> None:
    visits = [
        Visit("Other", NOW - timedelta(days=7), same_role=False),
        Visit("Same", NOW - timedelta(days=7)),
        Visit("Old", NOW - timedelta(days=400)),
        Visit("Ahead", NOW + timedelta(days=1)),
    ]
    assert likeliest(visits, NOW) == ("Same", "Other")


def test_of_equals_the_one_seen_last_then_the_alphabet() -> None:
    far = NOW - timedelta(days=3, hours=12)
    assert likeliest([Visit("B", far), Visit("A", far)], NOW) == ("A", "B")
    assert likeliest([], NOW) == ()


@given(
    st.lists(
        st.builds(
            Visit,
            st.sampled_from("ABC"),
            st.datetimes(datetime(2025, 1, 1), datetime(2026, 6, 1)),
            st.booleans(),
        ),
        max_size=30,
    )
)
def test_each_client_once_whatever_the_order(visits: list[Visit]) -> None:
    found = likeliest(visits, NOW)
    assert len(set(found)) == len(found)
    assert found == likeliest(reversed(visits), NOW)
    assert 0.0 <= rhythm([visit.started for visit in visits], NOW) <= 1.0
