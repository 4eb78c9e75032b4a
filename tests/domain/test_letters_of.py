"""What a text may hold is never told away."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_app.domain.letters_of import LettersOf
from journal_app.domain.redaction import Redactor, Replacement

LETTERS = st.text(alphabet="iIkKsSaé e\u0301ıİſ\N{KELVIN SIGN}ß-_1 \n", max_size=6)
"""With those that a search takes for one another."""
CODES = (LETTERS | st.text(max_size=6)).filter(str.strip)


@given(CODES, LETTERS, LETTERS, st.sampled_from([str.upper, str.lower, str.swapcase, str.strip]))
@example("Kiss", "", "", lambda _: "\N{KELVIN SIGN}İſs")
@example("Kısſ", "", "", str.upper)
@example("a  b", "", "", lambda _: "A\n\tB")
def test_what_is_found_may_be_held(
    code: str, before: str, after: str, as_written: Callable[[str], str]
) -> None:
    text = before + as_written(code) + after
    if re.search(re.escape(code), text, re.IGNORECASE):
        assert LettersOf(text).may_hold(code)
    for form in ("NFC", "NFD"):
        written = unicodedata.normalize(form, text)
        if Redactor([Replacement(code, "A")]).apply(written).changes:
            assert LettersOf(written).may_hold(unicodedata.normalize("NFC", code.strip()))


def test_all_that_a_search_takes_for_a_letter_of_ascii() -> None:
    every = "".join(map(chr, range(0x3000)))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        for found in re.finditer(letter, every, re.IGNORECASE):
            assert LettersOf(found[0]).may_hold(letter)


@pytest.mark.parametrize(
    ("text", "words"),
    [("Kingfisher was late", "Heron"), ("K0017", "K0018"), ("", "a"), ("Blue", "Blue Heron")],
)
def test_what_is_nowhere_is_told_so(text: str, words: str) -> None:
    assert not LettersOf(text).may_hold(words)


def test_words_without_a_letter_of_ascii_are_left_to_the_search() -> None:
    assert LettersOf("").may_hold("Ωμ")
