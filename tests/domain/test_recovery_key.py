"""What is written on paper is read again, and what was mistyped is told by its group."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.domain.recovery_key import (
    GROUP_SIZE,
    GROUPS,
    SIGNS,
    read_key,
    same_group,
    written_key,
)

keys = st.binary(min_size=32, max_size=32)
groups = st.integers(0, GROUPS - 1)
places = st.integers(0, GROUP_SIZE - 1)


def typed(written: list[str] | tuple[str, ...], between: str = " ") -> str:
    return between.join(written)


def problem(text: str) -> InvalidValue:
    with pytest.raises(InvalidValue) as caught:
        read_key(text)
    return caught.value


@given(keys)
def test_what_is_written_is_read_again(raw: bytes) -> None:
    written = written_key(raw)
    assert len(written) == GROUPS
    assert all(len(group) == GROUP_SIZE and set(group) <= set(SIGNS) for group in written)
    assert read_key(typed(written)) == raw


@given(
    keys,
    st.sampled_from(["", " ", "-", "\n", " – ", "\t", ".", " - ", "\u00a0", "\r\n"]),
    st.booleans(),
)
def test_capitals_and_what_stands_between_mean_nothing(raw: bytes, between: str, low: bool) -> None:
    text = typed(written_key(raw), between)
    assert read_key(f"  {text.lower() if low else text}\n") == raw


@given(keys)
def test_letters_that_look_like_digits_are_read_as_such(raw: bytes) -> None:
    text = typed(written_key(raw))
    for sign, likes in (("0", "Oo"), ("1", "IiLl"), ("V", "Uu")):
        for like in likes:
            assert read_key(text.replace(sign, like)) == raw
    assert read_key("".join(chr(ord(sign) + 0xFEE0) if sign != " " else sign for sign in text))


@given(keys, groups, places, st.sampled_from(SIGNS))
def test_each_wrong_sign_is_found_and_located(raw: bytes, group: int, at: int, sign: str) -> None:
    written = list(written_key(raw))
    if written[group][at] == sign:
        return
    written[group] = written[group][:at] + sign + written[group][at + 1 :]
    for between in ("", "-"):
        error = problem(typed(written, between))
        assert (error.code, error.details) == ("recovery_group", {"group": group + 1})


@given(keys, groups, st.integers(0, GROUP_SIZE - 2))
def test_two_signs_that_changed_places_are_found(raw: bytes, group: int, at: int) -> None:
    written = list(written_key(raw))
    old = written[group]
    if old[at] == old[at + 1]:
        return
    written[group] = old[:at] + old[at + 1] + old[at] + old[at + 2 :]
    assert problem(typed(written)).details == {"group": group + 1}


@given(keys, groups, groups)
def test_groups_that_changed_places_are_both_found(raw: bytes, one: int, other: int) -> None:
    written = list(written_key(raw))
    if one == other:
        return
    written[one], written[other] = written[other], written[one]
    error = problem(typed(written))
    if written[one] != written[other]:
        assert error.code == "recovery_groups"
    low, high = sorted((one + 1, other + 1))
    assert error.details == {"groups": f"{low}, {high}"}


@given(keys, groups, places, st.sampled_from("!ß?*é日😀"))
def test_a_sign_that_is_never_written_is_told(raw: bytes, group: int, at: int, sign: str) -> None:
    written = list(written_key(raw))
    written[group] = written[group][:at] + sign + written[group][at + 1 :]
    for between in ("", " "):
        error = problem(typed(written, between))
        assert (error.code, error.details["group"]) == ("recovery_sign", group + 1)


@given(keys, groups, places)
def test_a_sign_too_few_is_told_by_its_group(raw: bytes, group: int, at: int) -> None:
    written = list(written_key(raw))
    written[group] = written[group][:at] + written[group][at + 1 :]
    error = problem(typed(written))
    assert error.code == "recovery_group_length"
    assert error.details == {"group": group + 1, "count": 4}
    assert problem(typed(written, "")).details == {"count": 64, "needed": 65}


@given(keys, keys, st.integers(1, GROUPS - 1))
def test_groups_of_two_sheets_are_never_taken_for_one(raw: bytes, other: bytes, cut: int) -> None:
    mixed = (*written_key(raw)[:cut], *written_key(other)[cut:])
    # Four bits: once in sixteen they agree by chance, and the file itself refuses it then.
    with contextlib.suppress(InvalidValue):
        assert written_key(read_key(typed(mixed))) == mixed


@given(st.text(max_size=200))
def test_anything_else_is_refused_in_a_sentence(text: str) -> None:
    assert problem(text).code.startswith("recovery_")


def test_one_group_is_held_against_what_was_typed() -> None:
    group = written_key(bytes(range(32)))[3]
    assert same_group(f" {group.lower()} ", group)
    assert same_group("-".join(group), group)
    assert not same_group(group[:-1], group)
    assert not same_group("", group)
