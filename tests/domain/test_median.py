"""The median is the one that Python's own library knows."""

from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.median import median


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=12))
def test_it_is_the_median(values: list[float]) -> None:
    assert median(values) == statistics.median(values)
