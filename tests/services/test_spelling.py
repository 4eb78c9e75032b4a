"""Looking words up, with dictionaries of the test's own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from journal_app.services.spelling import AT_MOST, Dictionary, Spelling, chosen_tags, words_in


class Small:
    """A dictionary of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = set(words)

    def check(self, word: str) -> bool:
        return word in self.words

    def suggest(self, word: str) -> list[str]:
        return sorted(self.words)


def test_a_word_that_one_dictionary_knows_is_right() -> None:
    spelling = Spelling(("en", "de"), lambda _tags: (Small("house", "don't"), Small("Haus")))
    assert spelling.wrong(["house", "Haus", "Huas", "don’t"]) == {"Huas"}
    assert spelling.suggestions("Huas") == ("don't", "Haus", "house")


def test_suggestions_are_few() -> None:
    many = Small(*(f"word{letter}" for letter in "abcdefghij"))
    assert len(Spelling(("en",), lambda _tags: (many,)).suggestions("word")) == AT_MOST


def test_without_dictionaries_nothing_is_wrong() -> None:
    spelling = Spelling(("en",), lambda _tags: ())
    assert spelling.wrong(["qwrtz"]) == frozenset()
    assert spelling.suggestions("qwrtz") == ()


def test_dictionaries_are_opened_once_and_late() -> None:
    opened: list[tuple[str, ...]] = []

    def opening(tags: tuple[str, ...]) -> tuple[Small, ...]:
        opened.append(tags)
        return (Small(),)

    spelling = Spelling(("de",), opening)
    assert opened == []
    spelling.wrong(["a"])
    spelling.wrong(["b"])
    assert opened == [("de",)]


@pytest.mark.parametrize(
    ("wanted", "there", "chosen"),
    [
        (("de", "en"), ("en_US", "de_CH", "de_DE"), ("de_DE", "en_US")),
        (("de_AT", "en"), ("de_AT", "de_DE", "en_GB", "en_US"), ("de_AT", "en_GB")),
        (("de", "en"), ("de_LI", "fr_FR"), ("de_LI",)),
        (("en_GB", "en"), ("en_US",), ("en_US",)),
        (("de",), ("en_US",), ()),
        (("en",), ("en",), ("en",)),
    ],
)
def test_which_dictionaries_are_taken(
    wanted: tuple[str, ...], there: tuple[str, ...], chosen: tuple[str, ...]
) -> None:
    assert chosen_tags(wanted, there) == chosen


def test_which_words_are_looked_up() -> None:
    text = "I’d say: Über-legung 🙂 #tag me@home.org www.x.org HTML 3rd iPhone straße שלום a"
    assert [found.group() for found in words_in(text)] == ["I’d", "say", "Über", "legung", "straße"]


def test_the_library_is_not_imported_before_it_is_needed() -> None:
    code = (
        "import sys, journal_app.services.spelling, journal_app.ui.pages.log_page;"
        "sys.exit('enchant' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_dictionaries_are_let_go_of_and_opened_again() -> None:
    opened: list[int] = []

    def opening(_languages: tuple[str, ...]) -> tuple[Dictionary, ...]:
        opened.append(1)
        return ()

    spelling = Spelling(("en",), opening)
    for _ in range(2):
        spelling.wrong(["word"])
        spelling.wrong(["word"])
        spelling.close()
    assert opened == [1, 1]
