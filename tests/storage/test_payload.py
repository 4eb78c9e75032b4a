"""Drafts as JSON, and what text a journal can hold."""

from __future__ import annotations

import json
from datetime import timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.entry import validated
from journal_app.storage.payload import cleaned, from_json, savable, to_json
from journal_app.storage.text import storable
from tests.drafts import drafts


@given(drafts())
def test_a_draft_comes_back_as_it_was(draft) -> None:  # type: ignore[no-untyped-def]
    assert from_json(to_json(draft)) == draft
    assert to_json(from_json(to_json(draft))) == to_json(draft)


@given(drafts())
def test_it_is_written_as_any_program_writes_json(draft) -> None:  # type: ignore[no-untyped-def]
    written = to_json(draft)
    assert written == json.dumps(json.loads(written), ensure_ascii=False, separators=(",", ":"))


@given(drafts(texts=st.text(st.characters(codec=None))))
def test_cleaning_makes_any_text_storable_and_does_it_once(draft) -> None:  # type: ignore[no-untyped-def]
    once = cleaned(draft)
    to_json(once).encode()
    assert cleaned(once) == once


@given(drafts(texts=st.text(st.characters(codec=None))))
def test_what_may_be_saved_is_valid_and_storable_at_once(draft) -> None:  # type: ignore[no-untyped-def]
    once = savable(draft)
    assert savable(once) == cleaned(once) == validated(once) == once
    assert all(once.tags)


@given(drafts())
def test_the_instant_stays_whatever_the_zone_it_is_told_in(draft) -> None:  # type: ignore[no-untyped-def]
    elsewhere = timezone(timedelta(hours=5, minutes=45))
    told = from_json(to_json(draft)).started_at.astimezone(elsewhere)
    assert told == draft.started_at


def test_what_cannot_be_stored_is_replaced_or_dropped() -> None:
    assert storable("a\ud83d\ude00b") == "a😀b"
    assert storable("a\udc00b") == "a\ufffdb"
    assert storable("a\x00\x02\x03\x7fb\t\r\n") == "ab\t\r\n"


def test_what_can_be_stored_is_left_alone() -> None:
    text = "Grüße, مرحبا, שלום, 你好, 👩\u200d👩\u200d👧, e\u0301\u202e\n\tend"
    assert storable(text) == text
