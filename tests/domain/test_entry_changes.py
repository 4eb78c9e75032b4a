"""What a saving changed, and two versions of a text in one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.entry import EntryDraft
from journal_app.domain.entry_changes import Changed, what_changed
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.word_diff import Fate, Piece, word_diff

NOW = datetime(2026, 3, 1, tzinfo=UTC)
DRAFT = EntryDraft("e", "r", NOW, "UTC", me="a quiet hour")


def moment(x: float, name: str = "m") -> Moment:
    return Moment(name, "", Placement(Position(x, 0.5), Certainty.CLEAR, NOW))


def test_what_differs_is_named_in_the_order_of_the_page() -> None:
    after = replace(DRAFT, tags=("x",), me="another", client="Heron")
    assert what_changed(DRAFT, after) == (Changed.CLIENT, Changed.ME, Changed.TAGS)
    assert what_changed(DRAFT, DRAFT) == ()


def test_marks_are_set_moved_and_removed() -> None:
    one, moved = replace(DRAFT, moments=(moment(0.2),)), replace(DRAFT, moments=(moment(0.3),))
    assert what_changed(DRAFT, one) == (Changed.MARK_SET,)
    assert what_changed(one, moved) == (Changed.MARK_MOVED,)
    assert what_changed(one, DRAFT) == (Changed.MARK_REMOVED,)


def test_words_that_came_and_went() -> None:
    pieces = word_diff("I told her a lot.\nThen silence.", "I asked her a lot.\nThen silence.")
    assert Piece("told ", Fate.REMOVED) in pieces
    assert Piece("asked ", Fate.ADDED) in pieces
    assert pieces[-1] == Piece("her a lot.\nThen silence.", Fate.KEPT)


def test_a_stretch_too_long_to_compare_is_shown_as_a_whole() -> None:
    before, after = "word " * 4000, "other " * 4000
    assert [piece.fate for piece in word_diff(before, after)] == [Fate.REMOVED, Fate.ADDED]


@given(st.text(max_size=60), st.text(max_size=60))
def test_both_texts_can_be_read_out_of_it(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(p.text for p in pieces if p.fate is not Fate.ADDED) == before
    assert "".join(p.text for p in pieces if p.fate is not Fate.REMOVED) == after
