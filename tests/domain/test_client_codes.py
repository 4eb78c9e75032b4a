from __future__ import annotations

from random import Random

import pytest

from journal_app.domain.client_codes import CodeWords, suggested_code
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
