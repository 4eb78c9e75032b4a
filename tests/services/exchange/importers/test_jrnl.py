"""jrnl's JSON and its plain text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.jrnl import read
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source
from journal_app.services.exchange.importers.wishes import Meaning, TextField, TitleUse, Wishes

ReadIn = Any

TEXT = """[2024-03-01 09:30] A slow beginning. *
We sat with the @river for a while.
[not a date] stays in the text.

[2024-03-02 11:05:10 PM] Late thoughts
@home, and then mail to someone@example.org.
[2024-03-31 02:30] In the hour that the clock skipped
"""


def test_text_entries_begin_where_a_date_stands_in_brackets(read_in: ReadIn) -> None:
    found = read_in(TEXT, "jrnl")
    assert found.refused == ()
    first, second, third = (session.draft for session in found.sessions)
    assert first.seen == (
        "## A slow beginning.\n\nWe sat with the @river for a while.\n[not a date] stays in the"
        " text."
    )
    assert first.tags == ("river", "starred")
    assert first.local_start.isoformat() == "2024-03-01T09:30:00+01:00"
    assert second.local_start.isoformat() == "2024-03-02T23:05:10+01:00"
    assert second.tags == ("home",)
    assert third.started_at.isoformat() == "2024-03-31T01:30:00+00:00"
    assert [session.line for session in found.sessions] == [1, 5, 7]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_other_encodings_and_line_ends(read_in: ReadIn, encoding: str) -> None:
    text = TEXT.replace("\n", "\r\n").replace("slow", "zögernder 🌊")
    found = read_in(text.encode(encoding), "jrnl")
    assert len(found.sessions) == 3
    assert found.sessions[0].draft.seen.startswith("## A zögernder 🌊 beginning.\n\nWe sat")
    assert "\r" not in found.sessions[0].draft.seen


def test_json_with_unknown_keys_missing_texts_and_a_wrong_date(read_in: ReadIn) -> None:
    entries = [
        {"title": "One", "body": "", "date": "2023-01-05", "time": "07:15", "tags": ["@a", 7],
         "starred": True, "weather": "grey"},
        {"body": "Only a body", "date": "2023-01-06"},
        {"title": "Bad", "date": "2023-02-30", "time": "07:15"},
        "no entry",
    ]  # fmt: skip
    found = read_in(json.dumps({"tags": {"@a": 1}, "entries": entries}), "jrnl")
    assert [session.draft.seen for session in found.sessions] == ["## One", "Only a body"]
    assert found.sessions[0].draft.tags == ("a", "starred")
    assert found.sessions[1].draft.local_start.hour == 12
    assert [refusal.details["record"] for refusal in found.refused] == ["entry 3", "entry 4"]
    assert {refusal.code for refusal in found.refused} == {"date_unreadable"}


def test_the_same_entry_twice_is_two_and_always_has_the_same_ids(read_in: ReadIn) -> None:
    text = "[2024-03-01 09:30] Same\n[2024-03-01 09:30] Same\n"
    ids = [session.source_id for session in read_in(text, "jrnl").sessions]
    assert len(set(ids)) == 2
    assert [session.source_id for session in read_in(text, "jrnl").sessions] == ids


def test_an_encrypted_journal_is_refused_with_what_to_do(
    tmp_path: Path, about: Surroundings
) -> None:
    (tmp_path / "j").write_bytes(b"JRNLv3\x00\x01 and bytes")
    with pytest.raises(InvalidValue, match="import_jrnl_encrypted"):
        read(Source(tmp_path / "j"), about)


def test_tags_and_titles_become_what_the_user_says(read_in: ReadIn) -> None:
    wishes = Wishes(
        tags={"river": Meaning.CLIENT, "starred": Meaning.NOTHING},
        title=TitleUse.NOTHING,
        text=TextField.ME,
    )
    first = read_in(TEXT, "jrnl", wishes=wishes).sessions[0].draft
    assert (first.client, first.tags, first.seen) == ("river", (), "")
    assert first.me.startswith("We sat with")


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"))), min_size=1, max_size=5))
def test_every_text_comes_back_in_order(tmp_path_factory: Any, bodies: list[str]) -> None:
    path = tmp_path_factory.mktemp("jrnl") / "j.txt"
    path.write_text(
        "".join(f"[2024-01-{day:02} 10:00] t\nx{body}x\n" for day, body in enumerate(bodies, 1)),
        encoding="utf-8",
    )
    about = Surroundings("UTC", iter(map(str, range(100))).__next__)
    found = read(Source(path), about)
    assert [session.draft.seen for session in found.sessions] == [f"x{body}x" for body in bodies]
