"""Rows that are taken apart at the quotes are those that the ``csv`` module reads."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from journal_app.services.exchange.csv_table import cells_at_once

_PIECES = ['"', '""', '"a"', ",", ";", "\n", "\r\n", "\r", "a", " ", "\u2028", "\x0b", "ä", "\t"]

_QUOTED = [piece for piece in _PIECES if piece != "\r"]
"""What the module writes so that it reads it again."""


def _by_the_module(text: str, delimiter: str) -> list[list[str]]:
    source = io.StringIO(text, newline="")
    return [row for row in csv.reader(source, delimiter=delimiter, strict=True) if row]


@given(
    st.lists(st.sampled_from(_PIECES), max_size=14).map("".join), st.sampled_from([",", ";", "\t"])
)
def test_what_is_taken_apart_is_what_the_module_reads(text: str, delimiter: str) -> None:
    found = cells_at_once(text, delimiter)
    assert found is None or found == _by_the_module(text, delimiter)


@given(
    rows=st.lists(
        st.lists(st.sampled_from([*_QUOTED, "", 'she said "no"\n\nand']), min_size=1),
        max_size=5,
    ),
    ends=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_what_a_program_wrote_is_taken_apart(
    rows: list[list[str]], ends: str, quoting: int
) -> None:
    target = io.StringIO(newline="")
    csv.writer(target, lineterminator=ends, quoting=quoting).writerows(rows)
    assert cells_at_once(target.getvalue(), ",") == rows
