"""Typed numbers: marks of thousands by the language, and what nobody can tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.domain.typed_numbers import plain_number


@pytest.mark.parametrize(
    ("typed", "decimal", "plain"),
    [
        ("1,250", ".", "1250"),
        ("1.250", ",", "1250"),
        ("1,250,000", ".", "1250000"),
        ("1,250,000", ",", "1250000"),
        ("1,250.5", ".", "1250.5"),
        ("1.250,5 h", ",", "1250.5 h"),
        ("1 250", ".", "1250"),
        ("1\u202f250", ",", "1250"),
        ("1’250", ".", "1250"),
        ("12.5", ".", "12.5"),
        ("12,5", ".", "12,5"),
        ("0.125", ".", "0.125"),
        ("1250", ".", "1250"),
        ("12:30", ".", "12:30"),
        ("", ".", ""),
        ("twelve", ".", "twelve"),
        ("1,25,0", ".", "1,25,0"),
    ],
)
def test_marks_of_thousands_are_taken_out(typed: str, decimal: str, plain: str) -> None:
    assert plain_number(typed, decimal) == plain


@pytest.mark.parametrize(
    ("typed", "decimal", "part"),
    [("1.250", ".", "1.25"), ("1,250", ",", "1,25"), ("1.000", ".", "1")],
)
def test_a_decimal_point_before_three_digits_is_asked_about(
    typed: str, decimal: str, part: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        plain_number(typed, decimal)
    assert refused.value.code == "number_ambiguous"
    whole = typed.replace(decimal, "")
    assert refused.value.details == {"value": typed, "whole": whole, "part": part}


@given(st.integers(0, 10**9), st.sampled_from([(".", ","), (",", ".")]))
def test_a_count_with_its_marks_is_read_as_it_is_written(
    number: int, marks: tuple[str, str]
) -> None:
    decimal, thousands = marks
    assert plain_number(f"{number:,}".replace(",", thousands), decimal) == str(number)


@given(st.text(max_size=30).filter(lambda typed: not any(map(str.isdigit, typed))))
def test_what_is_no_number_stays_as_it_is(typed: str) -> None:
    assert plain_number(typed, ".") == typed
