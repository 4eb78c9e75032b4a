"""Day One's JSON, alone and packed, with the corners its users meet."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from journal_app.services.exchange.importers.dayone import rich_text
from journal_app.services.exchange.importers.wishes import Meaning, TitleUse, Wishes

ReadIn = Any


def entry(**fields: Any) -> dict[str, Any]:
    """An entry as the program writes it."""
    return {
        "uuid": "0123456789ABCDEF0123456789ABCDEF",
        "creationDate": "2024-04-16T23:00:00Z",
        "modifiedDate": "2024-04-17T08:00:00Z",
        "timeZone": "Europe/Dublin",
        "isAllDay": False,
        "starred": False,
        "tags": [],
        "text": "A line",
        **fields,
    }


def export(*entries: object) -> str:
    """A journal with these entries."""
    return json.dumps({"metadata": {"version": "1.0"}, "entries": list(entries)})


@pytest.mark.parametrize(
    ("zone", "all_day", "local"),
    [
        ("Europe/Dublin", True, "2024-04-17T12:00:00+01:00"),
        ("America/New_York", True, "2024-04-16T12:00:00-04:00"),
        ("Pacific/Kiritimati", True, "2024-04-17T12:00:00+14:00"),
        ("Europe/Dublin", False, "2024-04-17T00:00:00+01:00"),
        ("Mars/Olympus", False, "2024-04-17T01:00:00+02:00"),
        ("../../etc/passwd", False, "2024-04-17T01:00:00+02:00"),
    ],
)
def test_the_day_is_the_one_at_the_place(
    read_in: ReadIn, zone: str, all_day: bool, local: str
) -> None:
    found = read_in(export(entry(timeZone=zone, isAllDay=all_day)), "dayone")
    assert found.sessions[0].draft.local_start.isoformat() == local


def test_older_files_with_an_offset_and_fractions(read_in: ReadIn) -> None:
    found = read_in(export(entry(creationDate="2014-04-16T23:00:00.123+0200")), "dayone")
    assert found.sessions[0].draft.started_at.isoformat() == "2014-04-16T21:00:00.123000+00:00"


def test_words_lose_stray_backslashes_and_pictures_and_keep_what_is_markdown(
    read_in: ReadIn,
) -> None:
    text = (
        "# A heading\\!\n\nWe said\\. \\(Nothing\\) more\\-or\\-less \\*not bold\\*\n"
        "\\- no list\n![](dayone-moment://ABCDEF)\n\n\n\n![photo](dayone-moment:/video/12)"
        "end [other](dayone2://view?entryId=1) C:\\temp 🌊 שלום"
    )
    found = read_in(export(entry(text=text, photos=[{"md5": "a"}, {"md5": "b"}])), "dayone")
    assert found.sessions[0].draft.seen == (
        "## A heading!\n\nWe said. (Nothing) more-or-less \\*not bold\\*\n\\- no list\n\n"
        "end other C:\\temp 🌊 שלום"
    )
    assert found.left_out == {"media": 2}


def test_an_archive_may_hold_several_journals_beside_its_pictures(
    read_in: ReadIn, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "e.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("Coaching.json", export(entry(tags=["Heron", "deep"], starred=True)))
        file.writestr("Therapie.json", export(entry(uuid="B", isPinned=True)))
        file.writestr("photos/0a.jpeg", b"\xff\xd8")
        file.writestr("photos/inner.json", "{}")
    wishes = Wishes(
        tags={"heron": Meaning.CLIENT},
        notebooks={"coaching": Meaning.ROLE, "therapie": Meaning.TAG},
    )
    found = read_in(tmp_path / "e.zip", "dayone", wishes=wishes)
    first, second = found.sessions
    assert (first.draft.client, first.draft.tags, first.role) == (
        "Heron", ("deep", "starred"), "Coaching",
    )  # fmt: skip
    assert second.draft.tags == ("pinned", "Therapie")
    assert [session.source_id for session in found.sessions] == [
        "dayone:0123456789ABCDEF0123456789ABCDEF",
        "dayone:B",
    ]


def test_text_that_is_missing_is_taken_from_the_rich_text(read_in: ReadIn) -> None:
    rich = {
        "contents": [
            {"text": "Title\n", "attributes": {"line": {"header": 2}}},
            {"text": "one", "attributes": {"line": {"listStyle": "bulleted", "indentLevel": 1}}},
            {"text": " and more\n", "attributes": {"bold": True}},
            {"text": "done\n", "attributes": {"line": {"listStyle": "checkbox", "checked": True}}},
            {"embeddedObjects": [{"type": "photo"}]},
            {"text": "The end."},
        ],
        "meta": {"version": 1},
    }
    whole = entry(richText=json.dumps(rich))
    del whole["text"]
    found = read_in(export(whole), "dayone")
    assert found.sessions[0].draft.seen == ("## Title\n\n- one **and more**\n- [x] done\nThe end.")
    assert found.sessions[0].title == "Title"


@pytest.mark.parametrize("packed", ["", "[", "[]", "{}", '{"contents": 3}', "[" * 100_000])
def test_rich_text_that_is_none_refuses_one_entry_alone(read_in: ReadIn, packed: str) -> None:
    broken = entry(richText=packed, text="")
    found = read_in(export(broken, entry(uuid="OTHER")), "dayone")
    assert len(found.sessions) + len(found.refused) == 2
    assert found.sessions[-1].source_id == "dayone:OTHER"
    if packed:
        assert [refusal.code for refusal in found.refused] == ["record_unreadable"]


def test_what_cannot_be_read_is_refused_with_its_place(read_in: ReadIn) -> None:
    found = read_in(
        export(
            entry(creationDate="yesterday"),
            "no entry",
            entry(creationDate=None),
            entry(text="x" * 1_000_001),
            entry(unknown={"deep": [1]}, tags=["ok", None, 3], text=None),
        ),
        "dayone",
    )
    assert [(refusal.code, refusal.details["record"]) for refusal in found.refused] == [
        ("date_unreadable", "entry 1"),
        ("record_unreadable", "entry 2"),
        ("date_missing", "entry 3"),
        ("text_too_long", "entry 4"),
    ]
    assert found.sessions[0].draft.tags == ("ok",)
    assert found.sessions[0].draft.seen == ""


def test_a_title_can_be_the_code_of_the_client(read_in: ReadIn) -> None:
    wishes = Wishes(title=TitleUse.CLIENT, client="Otter")
    found = read_in(
        export(entry(text="# Heron\n\nWords"), entry(uuid="C", text="No title")), "dayone",
        wishes=wishes,
    )  # fmt: skip
    assert [(s.draft.client, s.draft.seen) for s in found.sessions] == [
        ("Heron", "Words"),
        ("Otter", "No title"),
    ]


def test_plain_rich_text_has_no_marks() -> None:
    assert rich_text('{"contents": [{"text": "a\\n"}, {"text": "b"}]}') == "a\nb"
