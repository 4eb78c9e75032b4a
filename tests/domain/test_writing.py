"""Questions in a text, counting words, cleaning what is pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.writing import count_words, lines_kept, plain, question_line


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x0bf\x0cg", "a\nb\nc\nd\ne\nf\ng"),
        ("NUL\x00 in\x07 it", "NUL in it"),
        ("10\xa0km", "10\xa0km"),
        ("a \xa0b\xa0\xa0c\xa0", "a  b  c "),
        ("\xa0\xa0indented", "  indented"),
        ("\ufeffsoft\xadhyphen\u200b", "softhyphen"),
        ("tab\tstays", "tab\tstays"),
        ("Überlegung, straße, ẞ", "Überlegung, straße, ẞ"),
        ("👩‍👩‍👧 and 🙂", "👩‍👩‍👧 and 🙂"),
        ("שלום \u200fעולם مرحبا", "שלום \u200fעולם مرحبا"),
        ("half \ud83d pair", "half \ufffd pair"),
    ],
)
def test_what_is_pasted(pasted: str, kept: str) -> None:
    assert plain(pasted) == kept


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = plain(text)
    assert plain(once) == once
    assert "\r" not in once
    assert "\0" not in once


def test_the_words_of_a_question_are_not_counted() -> None:
    assert count_words("") == 0
    assert count_words("Two words\n\nthree") == 3
    line = question_line("What did  I\nfeel first?")
    assert line == "#### What did I feel first?"
    assert count_words(f"One\n\n{line}\nanswer here\n# My own heading") == 7


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("one\ntwo", "one  \ntwo"),
        ("one\n\ntwo \nthree", "one\n\ntwo  \nthree"),
        ("- one\nstill one\n- two", "- one\nstill one\n- two"),
        ("2. one\n3. two\n\nend\nof it", "2. one\n3. two\n\nend  \nof it"),
        ("```\ncode\n```", "```\ncode\n```"),
        ("broken\\\nalready", "broken\\\nalready"),
    ],
)
def test_a_line_stays_a_line_but_in_lists_and_code(written: str, kept: str) -> None:
    assert lines_kept(written) == kept
