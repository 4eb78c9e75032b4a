"""Texts stand in JSON as the library would write them, whichever way they were written."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from json.encoder import encode_basestring

from hypothesis import example, given
from hypothesis import strategies as st

from journal_app.domain.entry import EntryDraft
from journal_app.storage.payload import to_json
from journal_app.storage.text import quoted, storable

_DRAFT = EntryDraft("an id", "a role", datetime(2026, 1, 1, tzinfo=UTC), "UTC")


@given(st.text())
@example('both "\\" and \\n\n\r\n\tand a tab')
@example("\x7f\x80\u2028 über \N{GRINNING FACE}")
def test_a_storable_text_is_quoted_as_the_library_does(text: str) -> None:
    assert quoted(storable(text)) == encode_basestring(storable(text))


@given(st.text(), st.integers(0, 200))
@example("\x00\x1f and \b\f", 150)
def test_a_long_text_stands_in_a_draft_as_a_short_one(text: str, more: int) -> None:
    words = text + "a" * more
    made = to_json(replace(_DRAFT, seen=words))
    assert json.loads(made)["seen"] == words
    assert f'"seen":{encode_basestring(words)},' in made
