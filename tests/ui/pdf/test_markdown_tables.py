"""Tables in texts of the journal, set as tables on paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.markdown_tables import TableText, parts_of
from journal_app.ui.pdf.paper import paper_for
from tests.pdf_reading import pages_of, words_of

TABLE = "| When | Pace |\n| --- | ---: |\n| before | *slow* |\n| after \\| later |"


def test_a_table_stands_apart_from_the_text_around_it() -> None:
    before, table, after = parts_of(f"One\n\n{TABLE}\n\nTwo")
    assert (before, after) == ("One", "Two")
    assert table == TableText(
        ("When", "Pace"), (("before", "*slow*"), ("after | later", "")), frozenset({1})
    )


@pytest.mark.parametrize(
    "text",
    [
        "a | b\n\nno table",
        "| a | b |\n| --- |\n| c | d |",
        f"```\n{TABLE}\n```",
        "    | a |\n    | - |",
        "| a |\n| - |\n| b | c |",
        "| " + "a | " * 9 + "\n| " + "- | " * 9,
        "| a |\n| - |\n| " + "x" * 601 + " |",
        "a line\n---\nbelow",
    ],
)
def test_what_is_no_table_or_would_not_fit_stays_text(text: str) -> None:
    assert list(parts_of(text)) == [text]


@given(st.text(st.sampled_from("|- :\\\nab`~"), max_size=80))
def test_no_word_is_lost(text: str) -> None:
    said = ""
    for part in parts_of(text):
        if isinstance(part, TableText):
            part_said = "".join("".join(row) for row in (part.headings, *part.rows))
            assert len(part.weights) == len(part.headings)
            said += part_said
        else:
            said += part
    for letter in "ab":
        assert said.count(letter) == text.count(letter)


@pytest.mark.usefixtures("qapp")
def test_on_paper_its_headings_are_repeated_and_no_bars_are_printed() -> None:
    rows = "\n".join(f"| row {number} | **{number}** |" for number in range(90))
    document = PdfDocument(paper_for(QLocale("en_GB")))
    document.markdown(f"Before\n\n| What | How many |\n|:--|--:|\n{rows}\n\nAfter")
    pages = pages_of(document.content())
    assert len(pages) > 1
    assert all("How many" in page for page in pages)
    said = words_of(document.content())
    assert "|" not in said
    assert "**" not in said
    assert all(f"row {number}" in said for number in range(90))
