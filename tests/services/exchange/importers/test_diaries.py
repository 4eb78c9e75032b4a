"""Journey, Mini Diarium, Mini Diary and Daylio."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.services.exchange.importers.html import from_html
from journal_app.services.exchange.importers.txt2tags import from_txt2tags

ReadIn = Any


def test_journey_archives_hold_an_entry_a_file(read_in: ReadIn, tmp_path: Path) -> None:
    good = {
        "id": "1712345678901-3f",
        "date_journal": 1712345678901,
        "date_modified": 1712345678999,
        "timezone": "Asia/Tokyo",
        "text": "<p>One <b>bold</b> word</p><ul><li>a</li><li>b</li></ul>",
        "type": "html",
        "tags": ["river"],
        "favourite": True,
        "lat": 1.7976931348623157e308,
        "photos": ["1712345678901-3f-x.jpg"],
    }
    with zipfile.ZipFile(tmp_path / "j.zip", "w") as file:
        file.writestr("1712345678901-3f.json", json.dumps(good))
        file.writestr(
            "plain.json", json.dumps({"date_journal": "1712345678901.0", "text": "a < b"})
        )
        file.writestr("bad.json", json.dumps({"date_journal": 1e300, "text": ""}))
        file.writestr("cut.json", '{"date_journal": 17')
        file.writestr("x.jpg", b"\xff")
    found = read_in(tmp_path / "j.zip", "journey")
    first, other = found.sessions
    assert first.draft.seen == "One **bold** word\n\n- a\n- b"
    assert first.draft.tags == ("river", "favourite")
    assert first.draft.local_start.isoformat() == "2024-04-06T04:34:38.901000+09:00"
    assert other.draft.seen == "a < b"
    assert found.left_out == {"media": 1}
    assert [(r.code, r.details["file"]) for r in found.refused] == [
        ("date_unreadable", "bad.json"),
        ("json_unreadable", "cut.json"),
    ]


def test_mini_diarium_keeps_a_list_and_mini_diary_one_by_day(read_in: ReadIn) -> None:
    listed = {
        "entries": [
            {"id": 1, "date": "2025-02-28", "title": "T", "text": "<p>A</p><p>B</p>",
             "dateUpdated": "2025-03-01T10:00:00Z"},
            {"id": 2, "date": "2025-02-28", "title": "", "text": "second that day",
             "dateUpdated": "x"},
            {"id": 3, "date": "2025-02-29", "title": "", "text": "", "dateUpdated": "x"},
        ]
    }  # fmt: skip
    found = read_in(json.dumps(listed), "minidiary")
    assert [session.draft.seen for session in found.sessions] == [
        "## T\n\nA\n\nB",
        "second that day",
    ]
    assert [refusal.details["record"] for refusal in found.refused] == ["entry 3"]
    by_day = {
        "metadata": {"application": "Mini Diary", "version": "3.3.0", "dateUpdated": "x"},
        "entries": {"2019-05-01": {"dateUpdated": "x", "title": "May", "text": "Words"},
                    "nonsense": {"text": "y"}, "2019-05-02": None},
    }  # fmt: skip
    found = read_in(json.dumps(by_day), "minidiary")
    assert found.sessions[0].draft.local_start.isoformat() == "2019-05-01T12:00:00+02:00"
    assert {refusal.code for refusal in found.refused} == {"date_unreadable", "record_unreadable"}


DAYLIO = (
    "full_date,date,weekday,time,mood,activities,note_title,note\n"
    '2021-09-28,September 28,Tuesday,10:00 pm,rad,"reading | long walk",,"A ""quoted"" note\n'
    'over two lines"\n'
    "2021-09-29,September 29,Wednesday,07:05,meh,,Title,One<br>Two\n"
    "2021-09-29,September 29,Wednesday,07:05,meh,,Title,One<br>Two\n"
    "2021-09-31,September 31,Friday,07:05,meh,,,x\n"
    "2021-09-30,September 30,Thursday,half past,meh,,,x\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_daylio(read_in: ReadIn, encoding: str, ends: str) -> None:
    found = read_in(DAYLIO.replace("\n", ends).encode(encoding), "daylio")
    first, second, third = found.sessions
    assert first.draft.seen == 'A "quoted" note\nover two lines'
    assert first.draft.tags == ("reading", "long walk", "rad")
    assert first.draft.local_start.hour == 22
    assert second.draft.seen == "## Title\n\nOne\nTwo"
    assert second.source_id != third.source_id
    assert [(refusal.line, refusal.code) for refusal in found.refused] == [
        (6, "date_unreadable"),
        (7, "date_unreadable"),
    ]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("**b** //i// __u__ --s--", "**b** *i* *u* ~~s~~"),
        ("=== Title ===\ntext", "### Title\ntext"),
        ("see http://a.org//b and //this//", "see http://a.org//b and *this*"),
        ('[Site ""http://x.org/__a__""] [""/home/pic"".png]', "[Site](http://x.org/__a__)"),
        ("``a //b//`` c", "`a //b//` c"),
        ("+ one\n+ two\n- three", "1. one\n1. two\n- three"),
        ("1 -- 2 -- 3 and a--b", "1 -- 2 -- 3 and a--b"),
        ("snake__case__name", "snake__case__name"),
    ],
)  # fmt: skip
def test_txt2tags(source: str, wanted: str) -> None:
    assert from_txt2tags(source) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("<p>a<br>b</p><p>c &amp; d&nbsp;e</p>", "a\nb\n\nc & d e"),
        ("a <b>bold </b>word<i></i>", "a **bold** word"),
        ("<ol><li>one<ul><li>in</li></ul></li><li>two</li></ol>x", "1. one\n  - in\n1. two\n\nx"),
        ("<h2>H</h2>text<hr>more", "## H\n\ntext\n\n---\n\nmore"),
        ('<a href="https://a.org?x=1&amp;y=2">l</a> <a href="javascript:x">m</a>',
         "[l](https://a.org?x=1&y=2) m"),
        ("<blockquote><p>said</p></blockquote>then", "> said\n\nthen"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("1 < 2 > 0 <nothing", "1 < 2 > 0 <nothing"),
        ("<P STYLE='x'>ü 🌊</P><!-- gone --><img src=x onerror=y>", "ü 🌊"),
    ],
)  # fmt: skip
def test_html(source: str, wanted: str) -> None:
    assert from_html(source) == wanted


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 50_000 + "x" + "</div>" * 50_000,
        "<ul><li>" * 20_000 + "x",
        "<script>alert(1)</script>x<style>p{}</style>",
        "<p" * 100_000 + "x",
        "<!--" * 100_000 + "-->x",
        "\n" * 500_000 + "x",
        "&#xFFFFFFFF;&#0;&bogus;x" + "<b>" * 100_000,
    ],
)
def test_hostile_html_ends_and_keeps_the_words(hostile: str) -> None:
    found = from_html(hostile)
    assert "x" in found
    assert "alert" not in found


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=200))
def test_markup_never_fails(text: str) -> None:
    from_txt2tags(text)
    from_html(text)
