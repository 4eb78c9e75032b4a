"""Which follow-ups a loop gets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.follow_ups import follow_ups_for, next_session_after
from journal_app.domain.referral import FollowUp, Tier

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)


def kinds(
    ticked: str, of_loop: str = "", waiting: dict[FollowUp, datetime] | None = None
) -> list[FollowUp]:
    planned = follow_ups_for(
        [Tier(letter) for letter in ticked],
        [Tier(letter) for letter in of_loop],
        waiting or {},
        NOW,
    )
    return [follow_up.kind for follow_up in planned]


ACUTE = [FollowUp.REACHED_SOMEONE, FollowUp.WRITE_DOWN, FollowUp.SUPERVISION]
SOON = {FollowUp.SUPERVISION: NOW + timedelta(days=7), FollowUp.PLAN_TALK: NOW + timedelta(days=3)}


@pytest.mark.parametrize(
    ("ticked", "expected"),
    [
        ("A", ACUTE),
        ("B", [FollowUp.PLAN_TALK, FollowUp.SUPERVISION]),
        ("C", [FollowUp.STILL_IN_VIEW]),
        ("D", [FollowUp.BEST_PERSON]),
        ("CBA", ACUTE),
        ("CD", [FollowUp.BEST_PERSON, FollowUp.STILL_IN_VIEW]),
        ("", []),
    ],
)
def test_a_new_loop_follows_its_soonest_tier_and_me_beside_it(
    ticked: str, expected: list[FollowUp]
) -> None:
    assert kinds(ticked) == expected


def test_a_sooner_tier_brings_its_own_and_moves_what_waits_too_late() -> None:
    assert kinds("A", "B", SOON) == ACUTE
    waiting_sooner = {FollowUp.SUPERVISION: NOW + timedelta(hours=5)}
    assert kinds("A", "B", waiting_sooner) == [FollowUp.REACHED_SOMEONE, FollowUp.WRITE_DOWN]


def test_an_equal_or_later_tier_brings_nothing_while_a_date_is_ahead() -> None:
    assert kinds("B", "B", SOON) == []
    assert kinds("C", "B", SOON) == []
    assert kinds("C", "C", {FollowUp.STILL_IN_VIEW: NOW + timedelta(days=2)}) == []


def test_without_a_date_ahead_the_loop_is_given_one() -> None:
    assert kinds("C", "BC") == [FollowUp.STILL_IN_VIEW]
    assert kinds("D", "D") == [FollowUp.BEST_PERSON]


def test_tier_a_asks_each_time_it_is_ticked() -> None:
    assert kinds("A", "A", {FollowUp.HOW_DID_IT_GO: NOW + timedelta(days=9)}) == ACUTE


def test_the_one_about_me_comes_in_once_beside_others() -> None:
    assert kinds("D", "B", SOON) == [FollowUp.BEST_PERSON]
    assert kinds("D", "BD", SOON) == []


def test_a_client_tier_is_sooner_than_the_one_about_me() -> None:
    assert kinds("C", "D", {FollowUp.BEST_PERSON: NOW}) == [FollowUp.STILL_IN_VIEW]


class TestNextSession:
    def test_follows_the_usual_gap(self) -> None:
        starts = [NOW - timedelta(days=days) for days in (43, 22, 15, 8, 1)]
        assert next_session_after(NOW, starts) == NOW + timedelta(days=6)

    @pytest.mark.parametrize("ages", [[], [3], [400, 300], [90, 60]])
    def test_is_two_weeks_ahead_where_it_cannot_be_told(self, ages: list[int]) -> None:
        starts = [NOW - timedelta(days=days) for days in ages]
        assert next_session_after(NOW, starts) == NOW + timedelta(days=14)

    def test_is_never_half_a_year_away(self) -> None:
        starts = [NOW - timedelta(days=days) for days in (731, 366, 1)]
        assert next_session_after(NOW, starts) == NOW + timedelta(days=59)
