"""Columns of text give back the texts that were put in, whatever these are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.text_columns import IdColumn, NameColumn, RunColumn

ids = st.one_of(
    st.uuids().map(str),
    st.uuids().map(lambda made: str(made).upper()),
    st.text(max_size=40),
    st.text("0123456789abcdef- ", min_size=36, max_size=36),
)


@given(st.lists(st.one_of(st.lists(ids, max_size=6), st.lists(st.uuids().map(str))), max_size=4))
def test_ids_come_back_as_they_were(parts: list[list[str]]) -> None:
    column, whole = IdColumn(), [id_ for part in parts for id_ in part]
    for part in parts:
        column.extend(part)
    assert list(column) == whole
    assert [column[at] for at in range(len(whole))] == whole
    assert column == whole
    assert list(column[1:-1]) == whole[1:-1]
    assert list(reversed(column)) == whole[::-1]
    assert IdColumn(whole) == column


@given(st.lists(st.text(max_size=3)))
def test_names_come_back_as_they_were(names: list[str]) -> None:
    column = NameColumn.of(names)
    assert list(column) == names
    assert [column[at - len(names)] for at in range(len(names))] == names
    assert column == names
    assert list(column[1:]) == names[1:]
    assert column[:2].count("") == names[:2].count("")
    assert column != [*names, "more"]


@given(st.lists(st.lists(st.sampled_from(["2026-03", "2026-04", ""])), max_size=4))
def test_runs_come_back_as_they_were(parts: list[list[str]]) -> None:
    column, whole = RunColumn(), [text for part in parts for text in part]
    for part in parts:
        column.extend(part)
    assert list(column) == whole
    assert [column[at - len(whole)] for at in range(len(whole))] == whole
    assert column == whole
    assert list(column[1:-1]) == whole[1:-1]
    assert column != [*whole, "more"]


def test_a_place_that_is_not_there_is_told() -> None:
    for column in (IdColumn(("not a UUID",)), NameColumn.of(["Heron"]), RunColumn(["Heron"])):
        for place in (1, -2):
            try:
                column[place]
            except IndexError:
                continue
            raise AssertionError(place)


def test_very_many_names_come_back_as_they_were() -> None:
    names = [f"C{number}" for number in range(70_000)]
    assert NameColumn.of([*names, *names]) == [*names, *names]
