from __future__ import annotations

from random import Random

import pytest

from journal_app.domain.client_codes import CodeWords, folded_code, suggested_code
from journal_app.wording.code_words import code_words

FEW = CodeWords(("Blue",), ("Heron",))


def test_what_is_in_use_is_not_proposed_again() -> None:
    used = {"heron", "BLUE HERON"}
    for seed in range(40):
        code = suggested_code(FEW, used, Random(seed))
        assert code.casefold() not in {name.casefold() for name in used}
        used.add(code)


def test_there_is_always_another_one() -> None:
    used = {"Heron", "Blue Heron", *(f"Heron {number}" for number in range(2, 120))}
    assert suggested_code(FEW, used, Random(1)) == "Heron 120"


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_words_ship_in_enough_number(language: str) -> None:
    words = code_words(language)
    assert len(set(words.firsts)) == len(words.firsts) >= 30
    assert len(set(words.names)) == len(words.names) >= 50


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ä27", "ä27"),
        ("A\u0308 27", "ä 27"),
        (" Heron ", "HERON"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("ß", "SS"),
    ],
)
def test_capitals_make_no_difference_in_any_script(one: str, other: str) -> None:
    assert folded_code(one) == folded_code(other)


def test_accents_tell_codes_apart() -> None:
    assert len({folded_code(code) for code in ("ä", "a", "ae", "å")}) == 4
