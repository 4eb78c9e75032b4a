"""Numbers, plural forms and filled gaps."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.domain.keeping_reports import Salvaged
from journal_app.wording.voice import LONGEST_DETAIL, Voice, fill, in_english, readable
from journal_app.wording.words import Words


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.4, "0.4"),
        (-0.2, "−0.2"),
        (0.0, "0.0"),
        (-0.04, "0.0"),
        (-0.0, "0.0"),
        (0.05, "0.1"),
        (0.25, "0.3"),
        (-0.25, "−0.3"),
        (0.1 + 0.2 - 0.05, "0.3"),
        (12.5, "12.5"),
        (1, "1.0"),
        (1234.56, "1234.6"),
    ],
)
def test_numbers_have_one_decimal_and_a_real_minus(value, said):
    assert Voice().number(value) == said
    assert Voice(decimal_point=",").number(value) == said.replace(".", ",")


@settings(deadline=None)
@given(st.floats(-100, 100))
def test_a_number_says_what_it_is(value):
    said = Voice().number(value)
    assert "-" not in said
    assert abs(float(said.replace("−", "-")) - value) <= 0.05 + 1e-8
    assert said == Voice().number(-value).replace("−", "") or said.startswith("−")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "0"),
        (999.94, "999.9"),
        (999.96, "1,000"),
        (-1000, "−1,000"),
        (-999, "−999"),
        (123456.7, "123,456.7"),
        (1234567, "1,234,567"),
    ],
)
def test_a_sum_marks_its_thousands(value, said):
    assert Voice().sum(value) == said
    german = Voice(decimal_point=",", thousands=".").sum(value)
    assert german == said.translate(str.maketrans(",.", ".,"))


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 sessions"), (1, "1 session"), (2, "2 sessions"), (21, "21 sessions")]
)
def test_english_plurals(count, said):
    assert in_english("Time", "%n session(s)", count) == said


def test_a_count_has_its_marks_of_thousands() -> None:
    assert in_english("Time", "%n session(s)", 1250) == "1,250 sessions"


def test_without_a_number_a_text_stays_as_it_is():
    assert in_english("Time", "Carl Rogers (1951)") == "Carl Rogers (1951)"


def test_an_untranslated_plural_still_reads_well():
    """Qt fills in the number when it has no translation, but leaves the ending open."""

    def like_qt(context: str, text: str, n: int = -1) -> str:
        return text.replace("%n", str(n)) if n >= 0 else text

    assert Voice(like_qt).say("Time", "%n session(s)", 1) == "1 session"
    assert Voice(like_qt).say("Time", "%n session(s)", 9) == "9 sessions"


def test_a_translation_is_used_and_filled():
    def german(context: str, text: str, n: int = -1) -> str:
        assert context == "Drift"
        return f"{n} Sitzungen mit {{client}}" if n >= 0 else "Heute"

    assert Voice(german).say("Drift", "%n session(s) with {client}", 3, client="Heron") == (
        "3 Sitzungen mit Heron"
    )
    assert Voice(german).say("Drift", "Today") == "Heute"


def test_a_detail_that_is_not_given_leaves_an_ellipsis():
    assert fill("{file} has {count} lines", {"file": "a.csv"}) == "a.csv has … lines"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("two\n lines\t here", "two lines here"),
        ("a\x00b\x1b[0m", "ab[0m"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\udcff", ""),
        (("x1", "y1"), "x1, y1"),
        ({2, 1}, "1, 2"),
        (None, "None"),
        ("Jürgen 👩‍⚕️", "Jürgen 👩‍⚕️"),
    ],
)
def test_values_become_one_readable_line(value, said):
    assert readable(value) == said


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.one_of(st.text(), st.lists(st.text())))
def test_a_value_is_never_long(value):
    assert len(readable(value)) <= LONGEST_DETAIL


def test_every_whole_number_in_a_sentence_has_its_marks_of_thousands() -> None:
    german = Voice(thousands=".")
    said = german.say("Test", "{some} of {all} in {year}, {yes}", some=999, all=1884, year="2026")
    assert said == "999 of 1.884 in 2026, …"
    assert german.say("Test", "{all}, {yes}", all=1_234_567, yes=True) == "1.234.567, True"


def test_pages_of_a_damaged_file_and_numbers_of_an_error_have_their_marks_of_thousands() -> None:
    report = Salvaged(Path("new"), 1884, 1200, 3, 0, 0, 0, 0, 40, 0)
    assert "1,200 of 1,884 pages of the file could not be read." in Words().salvaged(report)
    said = Words(decimal_point=",", thousands=".").error(
        InvalidValue("text_too_long", column="seen", length=120_345, most=100_000)
    )
    assert "120.345" in said
    assert "100.000" in said
