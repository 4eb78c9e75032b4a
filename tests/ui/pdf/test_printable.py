"""Text as it can be set on paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.ui.pdf.printable import printable, printable_markdown


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Grüße, naïve – “ja” … −0,4", "Grüße, naïve – “ja” … −0,4"),
        ("well 😀!", "well [grinning face]!"),
        ("👍🏽👍", "[thumbs up sign][thumbs up sign]"),
        ("👩\u200d👩\u200d👧 came", "[woman, woman, girl] came"),
        ("❤️ and ☺", "[heavy black heart] and ☺"),
        ("🇩🇪", "[flag DE]"),
        ("1️⃣ first", "1 first"),
        ("שלום مرحبا", "שלום مرحبا"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a → b ✓", "a → b ✓"),
        ("a\x00b\x1fc\ufffc", "abc"),
        ("𠜎", "𠜎"),
    ],
)
def test_what_is_typed_and_what_is_printed(typed: str, printed: str) -> None:
    assert printable(typed) == printed


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_emoji_and_no_control_character_is_left(text: str) -> None:
    left = printable(text)

    assert not any("\U0001f000" <= sign <= "\U0001faff" for sign in left)
    assert not any(sign < " " and sign not in "\n\t" for sign in left)


@given(st.text(st.characters(max_codepoint=0x218F, exclude_categories=["Cc", "Cs"])))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


def test_a_picture_in_markdown_is_not_looked_for() -> None:
    assert printable_markdown("see ![me](/home/x.png)!") == r"see \![me](/home/x.png)!"
