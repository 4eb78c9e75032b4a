"""Merging gives the same whichever journal comes first, in whatever order, however often."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.merge_entries import Bundle, join_entries, outlives, told_by
from journal_app.domain.merge_rows import NEVER, Mark, canonical, joined

_TIMES = st.integers(1, 9)
_WORDS = st.sampled_from(("", "a", "zwei", "שלום", "🙂"))


@st.composite
def rows(draw: st.DrawFn, table: str) -> dict[str, Any]:
    """A record of one id."""
    at = draw(st.none() | _TIMES)
    kinds: dict[str, dict[str, Any]] = {
        "contact": {"name": draw(_WORDS), "reach": draw(_WORDS)},
        "reminder": {
            "text": draw(_WORDS),
            "state": "open" if at is None else "done",
            "reason": draw(_WORDS) if at else "",
            "closed_at": at,
            "notified_at": draw(st.none() | _TIMES),
        },
        "referral_step": {
            "words": draw(_WORDS),
            "former": json.dumps(sorted(draw(st.sets(_WORDS, max_size=3))), ensure_ascii=False),
        },
        "received_packet": {
            "letter": draw(_WORDS),
            "revealed": json.dumps(sorted(draw(st.sets(_WORDS, max_size=2))), ensure_ascii=False),
            "reply_id": draw(_WORDS) if at else None,
            "replied_at": at,
        },
        "draft": {"payload": draw(_WORDS), "updated_at": draw(_TIMES)},
    }
    return {"id": "1", **kinds[table]}


@st.composite
def states(draw: st.DrawFn, table: str) -> tuple[dict[str, Any] | None, Mark]:
    """A record as one journal may know it: there, changed, gone, or never seen."""
    row = draw(st.none() | rows(table))
    mark = draw(st.just(NEVER) | st.builds(Mark, _TIMES, st.just(row is None)))
    return row, mark


TABLES = st.sampled_from(("contact", "reminder", "referral_step", "received_packet"))
three = TABLES.flatmap(
    lambda table: st.tuples(st.just(table), states(table), states(table), states(table))
)


def join(table: str, one: Any, other: Any) -> Any:
    found = joined(table, one[0], other[0], (one[1], other[1]))
    return (dict(found.row) if found.row is not None else None, found.mark)


@given(three)
def test_records_come_to_the_same_in_every_order(case: Any) -> None:
    table, a, b, c = case
    assert join(table, a, b) == join(table, b, a)
    assert join(table, a, a) == a
    ab = join(table, a, b)
    assert join(table, ab, b) == ab
    left, right = join(table, ab, c), join(table, a, join(table, b, c))
    if not any(one[1].gone for one in (a, b, c)):
        assert left == right
    else:  # what was taken out and written on at once may take one more round
        assert join(table, left, right) == join(table, right, left)


@given(TABLES.flatmap(lambda table: st.tuples(st.just(table), rows(table), rows(table))))
def test_what_is_settled_in_one_journal_stays_settled(case: Any) -> None:
    table, one, other = case
    found = joined(table, one, other, (NEVER, NEVER)).row
    assert found is not None
    for column in ("closed_at", "replied_at"):
        if column in one and (one[column] or other[column]):
            assert found[column]
    for column in ("former", "revealed"):
        if column in one:
            both = {*json.loads(one[column]), *json.loads(other[column])}
            assert set(json.loads(found[column])) == both


def test_the_later_change_stands_and_the_other_is_told() -> None:
    old, new = (
        {"id": "1", "name": "Clinic", "reach": "1"},
        {"id": "1", "name": "Clinic", "reach": "2"},
    )
    found = joined("contact", old, new, (Mark(5, False), Mark(7, False)))
    assert found.row == new
    assert found.other == old
    only_there = joined("contact", old, new, (NEVER, Mark(7, False)))
    assert (only_there.row, only_there.other) == (new, None)


# --- sessions


def payload(words: str) -> str:
    return canonical({"id": "e", "client": "", "role_id": "r", "seen": words, "moments": []})


@st.composite
def histories(draw: st.DrawFn) -> Bundle:
    """A session with the versions that one computer saved, the first one common to all."""
    versions = [(1, "first")]
    at = 1
    for _ in range(draw(st.integers(0, 4))):
        at += draw(st.integers(1, 3))
        versions.append((at, draw(st.sampled_from(("left", "right", "both", "")))))
    row = {
        "id": "e",
        "role_id": "r",
        "client": "",
        "seen": versions[-1][1],
        "trashed_at": None,
        "written_at": 1,
        "changed_at": versions[-1][0],
        "revision": len(versions),
        "source_id": None,
    }
    revisions = tuple(
        {"entry_id": "e", "number": number, "saved_at": saved, "payload": payload(words)}
        for number, (saved, words) in enumerate(versions, 1)
    )
    mark = draw(st.just(NEVER) | st.builds(Mark, _TIMES, st.just(False)))
    bin_ = draw(st.just(NEVER) | st.builds(Mark, _TIMES, st.just(False)))
    if bin_ != NEVER and draw(st.booleans()):
        row["trashed_at"] = bin_.at
    return Bundle(row, {"revision": revisions, "moment": ()}, mark, bin_)


def plainly(bundle: Bundle) -> Any:
    parts = {table: list(map(dict, rows)) for table, rows in bundle.parts.items() if rows}
    return (dict(bundle.row), parts, bundle.mark, bundle.bin)


def both(one: Bundle, other: Bundle) -> Bundle:
    return join_entries(one, other).bundle


@given(histories(), histories(), histories())
def test_sessions_come_to_the_same_in_every_order(a: Bundle, b: Bundle, c: Bundle) -> None:
    assert plainly(both(a, b)) == plainly(both(b, a))
    assert plainly(both(both(a, b), b)) == plainly(both(a, b))
    assert plainly(both(both(a, b), c)) == plainly(both(a, both(b, c)))


@given(histories())
def test_a_session_merged_with_itself_is_itself(a: Bundle) -> None:
    assert plainly(both(a, a)) == plainly(a)


@given(histories(), histories())
def test_no_version_is_lost_and_the_newest_is_shown(a: Bundle, b: Bundle) -> None:
    found = both(a, b)

    def said(bundle: Bundle) -> set[tuple[int, str]]:
        return {(row["saved_at"], told_by(row["payload"])) for row in bundle.parts["revision"]}

    assert said(found) == said(a) | said(b)
    numbers = [row["number"] for row in found.parts["revision"]]
    assert numbers == list(range(1, len(numbers) + 1))
    assert found.row["revision"] == numbers[-1]
    newest = json.loads(found.parts["revision"][-1]["payload"])
    assert found.row["seen"] == newest["seen"]


def test_a_clock_that_was_set_back_does_not_bring_back_the_older_version() -> None:
    old = {"entry_id": "e", "number": 1, "saved_at": 100, "payload": payload("old")}
    new = {"entry_id": "e", "number": 2, "saved_at": 50, "payload": payload("new")}
    row = {
        "id": "e", "role_id": "r", "client": "", "trashed_at": None, "written_at": 1,
        "changed_at": 100, "revision": 1, "seen": "old", "source_id": None,
    }  # fmt: skip
    before = Bundle(row, {"revision": (old,)})
    after = Bundle({**row, "revision": 2, "seen": "new"}, {"revision": (old, new)})
    for one, other in ((before, after), (after, before)):
        assert both(one, other).row["seen"] == "new"


def test_words_that_were_taken_out_do_not_come_back() -> None:
    row = {
        "id": "e", "role_id": "r", "client": "H", "trashed_at": None, "written_at": 1,
        "changed_at": 5, "revision": 2, "seen": "words", "source_id": None,
    }  # fmt: skip
    full = Bundle(
        row,
        {
            "revision": (
                {"entry_id": "e", "number": 1, "saved_at": 1, "payload": payload("w")},
                {"entry_id": "e", "number": 2, "saved_at": 5, "payload": payload("words")},
            )
        },
    )
    bare = Bundle(
        {**row, "seen": ""},
        {"revision": ({"entry_id": "e", "number": 2, "saved_at": 5, "payload": payload("")},)},
    )
    found = join_entries(bare, full, their_cut=7).bundle
    assert plainly(found)[:2] == plainly(bare)[:2]
    assert "words" not in repr(join_entries(full, bare, our_cut=7).bundle)


def test_what_was_written_on_after_it_was_taken_out_stays() -> None:
    row = {"id": "e", "trashed_at": 3, "changed_at": 8}
    assert outlives(Bundle(row, {}), Mark(7, True))
    assert not outlives(Bundle(row, {}), Mark(8, True))
