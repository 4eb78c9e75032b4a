"""What is replaced, what is let be, and the way back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.packet import iso_week, letter, quarter_hours
from journal_app.domain.redaction import Redactor, Replacement, for_codes


def said(text: str, **pairs: str) -> str:
    return Redactor([Replacement(what, to) for what, to in pairs.items()]).apply(text).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heron came.", "A came."),
        ("heron’s hurry, HERON", "A’s hurry, A"),
        ("Herons Eile", "As Eile"),
        ("_Heron_ and **Heron**", "_A_ and **A**"),
        ("Heron-Team", "A-Team"),
        ("Herons, Heronry", "As, Heronry"),
        ("the Heronette", "the Heronette"),
        ("Heron\nHeron", "A\nA"),
        ("👩‍👧Heron", "👩‍👧A"),
    ],
)
def test_whole_words_whatever_their_capitals(text, expected):
    assert said(text, Heron="A") == expected


def test_what_was_put_in_is_not_replaced_again():
    assert said("Ben met Tom", Ben="Tom", Tom="Ben") == "Tom met Ben"


def test_the_longer_one_is_meant():
    redactor = Redactor([Replacement("Lark", "A"), Replacement("Team Lark", "B")])
    assert redactor.apply("Team\nLark and Lark").text == "B and A"


def test_both_spellings_of_an_umlaut_are_one():
    split = unicodedata.normalize("NFD", "Jürgen kam.")
    assert Redactor([Replacement("Jürgen", "A")]).apply(split).text == "A kam."
    assert Redactor([Replacement(split[:-5], "A")]).apply("Jürgen kam.").text == "A kam."


def test_signs_of_patterns_are_only_signs():
    assert said("a.c abc (x", **{"a.c": "A", "(x": "B"}) == "A abc B"


def test_a_code_of_one_letter_is_let_be():
    assert for_codes([("A", "B"), ("Ox", "C")]) == (Replacement("Ox", "C"),)


def test_back_to_the_words_as_written():
    text = "Then Team Lark met Heron in town."
    redacted = Redactor([Replacement("Team Lark", "A"), Replacement("Heron", "B")]).apply(text)
    assert redacted.text == "Then A met B in town."
    at = redacted.text.index("met B in")
    start, end = redacted.to_written(at, at + len("met B in"))
    assert text[start:end] == "met Heron in"
    start, end = redacted.to_written(5, 6)
    assert text[start:end] == "Team Lark"


@given(
    st.lists(st.sampled_from(["Heron", "Team Lark", "so", "we", "Übung", "\n", "."]), max_size=30),
    st.data(),
)
def test_every_stretch_leads_back_to_one_that_reads_the_same_when_replaced(parts, data):
    text = " ".join(parts)
    redactor = Redactor([Replacement("Heron", "Mx"), Replacement("Team Lark", "a long name of it")])
    redacted = redactor.apply(text)
    start = data.draw(st.integers(0, len(redacted.text)))
    end = data.draw(st.integers(start, len(redacted.text)))
    left, right = redacted.to_written(start, end)
    assert 0 <= left <= right <= len(text)
    assert redacted.text[start:end] in redactor.apply(text[left:right]).text


@given(st.text(max_size=80), st.text(max_size=6), st.text(max_size=6))
def test_any_text_can_be_replaced_in(text, what, instead):
    redacted = Redactor([Replacement(what, instead)]).apply(text)
    for old_start, old_end, new_start, new_end in redacted.changes:
        assert redacted.text[new_start:new_end] == instead
        assert old_start < old_end <= len(text)


def test_weeks_letters_and_quarters_of_an_hour():
    from datetime import date

    assert iso_week(date(2027, 1, 2)) == "2026-W53"
    assert [letter(n) for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
    assert [quarter_hours(n) for n in (None, 1, 50, 53, 60)] == [None, 15, 45, 60, 60]
