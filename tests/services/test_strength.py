"""A passphrase is told by how long it would take to guess; nothing breaks the estimate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.guess_time import SOON, GuessTime, guess_time_for
from journal_app.services.packets.pass_words import new_passphrase
from journal_app.services.strength import guess_time
from journal_app.wording.words import Words


@pytest.mark.parametrize("weak", ["", "password", "12345678", "qwertyuiop", "geheim12", "aaaaaaaa"])
def test_what_everybody_tries_is_guessed_at_once(weak: str) -> None:
    assert guess_time(weak) is GuessTime.AT_ONCE


@pytest.mark.parametrize("language", ["en", "de", "de_AT", "fr"])
def test_words_that_are_suggested_take_centuries(language: str) -> None:
    assert guess_time(new_passphrase(language), language) is GuessTime.CENTURIES


def test_what_belongs_to_the_person_is_tried_first() -> None:
    own = "Rosalinde Quendel"
    assert guess_time(own) not in SOON
    assert guess_time(own, own=[own, "", "journal"]) is GuessTime.AT_ONCE


def test_two_words_of_the_language_are_less_than_they_look() -> None:
    steps = list(GuessTime)
    assert steps.index(guess_time("tulpe nonne", "de")) < steps.index(guess_time("tulpe nonne"))


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    assert Words().guess_time(guess_time(text)).endswith(".")


@pytest.mark.parametrize("text", ["a\ud800b", "😀" * 400, "x" * 100_000, "\0\x01\x02"])
def test_no_text_is_too_odd(text: str) -> None:
    guess_time(text)


def test_the_steps_follow_each_other() -> None:
    seconds = [59, 61, 3601, 86_401, 31 * 86_400, 366 * 86_400, 1e19]
    assert [guess_time_for(one) for one in seconds] == list(GuessTime)
