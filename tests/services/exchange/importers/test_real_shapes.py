"""Files as the programs themselves write them, with invented texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.dayone import rich_text
from journal_app.services.exchange.importers.jrnl import read
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source
from journal_app.services.exchange.importers.txt2tags import from_txt2tags

ReadIn = Any


def written(folder: Path, files: dict[str, str]) -> Path:
    """A folder with these files."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


# --- jrnl


@pytest.mark.parametrize(
    "head",
    ["[09.06.2023 15:39] ", "[2023/06/09 03:39 PM] ", "[2023-06-09 03:39:00 PM] ",
     "[9/6/2023 15:39] "],
)  # fmt: skip
def test_jrnl_writes_dates_as_its_settings_say(read_in: ReadIn, head: str) -> None:
    found = read_in(f"{head}A quiet hour.\nStones in the hand.\n\n{head}Again. *\n", "jrnl")
    first, second = found.sessions
    assert first.draft.local_start.isoformat() == "2023-06-09T15:39:00+02:00"
    assert first.draft.seen == "## A quiet hour.\n\nStones in the hand."
    assert second.draft.tags == ("starred",)


def test_jrnl_before_brackets(read_in: ReadIn) -> None:
    text = "2010-06-10 15:00 The first.\nBody\n[2019-08-03 12:55] quoted\n\n2010-06-11 9:00 Next\n"
    first, second = read_in(text, "jrnl").sessions
    assert first.draft.seen == "## The first.\n\nBody\n[2019-08-03 12:55] quoted"
    assert second.title == "Next"


def test_jrnl_tags_are_those_jrnl_counts(read_in: ReadIn) -> None:
    text = "[2024-01-01 10:00] With #water and @River.\n@C++, (@no) mail@x.org x#no # Heading ##\n"
    assert read_in(text, "jrnl").sessions[0].draft.tags == ("water", "river", "c++")


def test_a_jrnl_folder_says_the_day_by_its_files(read_in: ReadIn, tmp_path: Path) -> None:
    folder = written(
        tmp_path / "j",
        {
            "2024/03/01.txt": "[2024-03-01 09:00:00 AM] One.\nBody\n\n"
            "[2024-03-01 02:00:00 PM] Two *",
            "2024/03/02.txt": "[21:15] By the clock alone\n",
            "2024/02/31.txt": "[2024-02-28 10:00] No such day\n",
            "2024/03/03.txt": "No entry begins here\n",
            "2024/notes.txt": "[2024-03-02 09:00] No day of it\n",
        },
    )  # fmt: skip
    found = read_in(folder, "jrnl")
    assert [session.draft.local_start.isoformat() for session in found.sessions] == [
        "2024-03-01T09:00:00+01:00",
        "2024-03-01T14:00:00+01:00",
        "2024-03-02T21:15:00+01:00",
    ]
    assert [(refusal.code, refusal.details["file"]) for refusal in found.refused] == [
        ("date_unreadable", "2024/02/31.txt"),
        ("date_unreadable", "2024/03/03.txt"),
    ]


def test_an_encrypted_jrnl_of_older_versions_is_refused_with_what_to_do(
    tmp_path: Path, about: Surroundings
) -> None:
    (tmp_path / "j").write_bytes(b"gAAAAABf" + b"Zk3_-x" * 40)
    with pytest.raises(InvalidValue, match="import_jrnl_encrypted"):
        read(Source(tmp_path / "j"), about)


def test_jrnl_yaml_and_markdown_folders(read_in: ReadIn, tmp_path: Path) -> None:
    yaml = written(
        tmp_path / "y",
        {
            "2026-03-02_a-title.md": "---\ntitle: A title: with a colon\n"
            "date: 2026-03-02 02:00:00 PM\nstarred: True\ntags: lonely, c++\n"
            "body: |\t\t\n\t## Heading\n\t\n\tThe body.\n\t\n\t\n...",
            "2026-03-03_empty.md": "---\ntitle: Only a title\ndate: 2026-03-03 18:00\n"
            "starred: False\ntags: \nbody: |\t\t\n...",
        },
    )
    first, second = read_in(yaml, "markdown").sessions
    assert first.draft.seen == "## A title: with a colon\n\n## Heading\n\nThe body."
    assert first.draft.local_start.isoformat() == "2026-03-02T14:00:00+01:00"
    assert first.draft.tags == ("lonely", "c++", "starred")
    assert second.draft.seen == "## Only a title"
    markdown = written(
        tmp_path / "m", {"2026-03-02_x.md": "# 2026-03-02 02:00:00 PM A title\n\nThe body.\n "}
    )
    (session,) = read_in(markdown, "markdown").sessions
    assert session.draft.local_start.hour == 14
    assert session.draft.seen == "## A title\n\nThe body."


# --- Daylio


def test_daylio_of_early_years(read_in: ReadIn) -> None:
    text = (
        "year,date,weekday,time,mood,activities,note\n"
        '2018,18 May,Friday,11:54 pm,happy,"clean | cook ","A full day"\n'
        "2018,May 17,Thursday,10:21 pm,so so,,\n"
        "2019,17. Februar,Sonntag,19:05,Ok,Lesen,\n"
        "2019,3 août,samedi,7 h 05,bien,,\n"
        "2019,30 February,x,1:00,m,,\n"
        "2019,3 Foo,x,1:00,m,,\n"
    )
    found = read_in(text, "daylio")
    assert [session.draft.local_start.isoformat() for session in found.sessions] == [
        "2018-05-18T23:54:00+02:00",
        "2018-05-17T22:21:00+02:00",
        "2019-02-17T19:05:00+01:00",
        "2019-08-03T07:05:00+02:00",
    ]
    assert found.sessions[0].draft.tags == ("clean", "cook", "happy")
    assert [(refusal.line, refusal.code) for refusal in found.refused] == [
        (6, "date_unreadable"),
        (7, "date_unreadable"),
    ]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_daylio_with_scales_and_other_columns(read_in: ReadIn, sign: str) -> None:
    rows = [
        ["full_date", "extra", "date", "weekday", "time", "mood", "activities", "scales",
         "note_title", "note"],
        ["2026-04-12", "x", "April 12", "Sunday", "12:00", "my own word", "",
         "Sleep: 8/10 points | Rest: 1:00", "", "By the water."],
    ]  # fmt: skip
    (session,) = read_in("\n".join(sign.join(row) for row in rows) + "\n", "daylio").sessions
    assert session.draft.seen == "By the water.\n\n- Sleep: 8/10 points\n- Rest: 1:00"
    assert session.draft.tags == ("my own word",)


# --- RedNotebook


def test_rednotebook_tags_are_those_rednotebook_shows(read_in: ReadIn, tmp_path: Path) -> None:
    month = (
        "3:\n  Family: {a call: null}\n  Slow: null\n  text: 'On #Work-life, ＃wide, #2b, #123,"
        " #include and #c0ffee.'\n"
    )
    folder = written(tmp_path / "d", {"2024-05.txt": month})
    (session,) = read_in(folder, "rednotebook").sessions
    assert session.draft.tags == ("work", "wide", "2b", "Slow")
    assert session.notebooks == ("Family",)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("```\n- First //Item//\n```\nthen //this//", "```\n- First //Item//\n```\nthen *this*"),
        ("```\nnever //closed//", "```\nnever *closed*"),
        ("|| A | B |\n| //one// |  |\nx", "| A | B |\n| --- | --- |\n| *one* |  |\n\nx"),
        ("| only | a | row |", "| only | a | row |\n| --- | --- | --- |"),
        ("a line \\\\\nanother", "a line\nanother"),
        ("{in red|color:red} ''as it is''", "in red as it is"),
        ("[Site http://x.org/__a__] [pic.png] [/a b/c.jpg?40]x", "[Site](http://x.org/__a__)  x"),
        ("\tquoted\n\t\ttwice", "> quoted\n> > twice"),
        ("+ Numbered +\n= Plain =[here]", "# Numbered\n# Plain"),
        ("above\n====================\nbelow", "above\n\n---\n\nbelow"),
        ("[2019-10-20] and [then 2019-10-20]", "[2019-10-20] and [then 2019-10-20]"),
    ],
)  # fmt: skip
def test_more_of_txt2tags(source: str, wanted: str) -> None:
    assert from_txt2tags(source) == wanted


# --- Journey


def test_a_journey_folder_is_a_notebook_and_a_preview_stands_in(
    read_in: ReadIn, tmp_path: Path
) -> None:
    entry = {
        "id": "1", "date_journal": 1712345678901, "timezone": "Europe/Vienna", "text": "",
        "preview_text": '<p dir="auto">Only <em>this</em></p>', "type": "html", "mood": 3,
        "sentiment": 1.25, "folder": "Practice", "favourite": False, "tags": [], "photos": [],
    }  # fmt: skip
    folder = written(tmp_path / "x", {"2024/1.json": json.dumps(entry)})
    (session,) = read_in(folder, "journey").sessions
    assert session.draft.seen == "Only *this*"
    assert session.notebooks == ("Practice",)
    assert session.draft.tags == ()


# --- Day One


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (r"\(At the start\), and so\.", "(At the start), and so."),
        ("1\\. no list\n\\- nor\n\\# nor", "1\\. no list\n\\- nor\n\\# nor"),
        (r"x \- \+ \# \> 1\.5 \[a\] snake\_case", "x - + # > 1.5 [a] snake_case"),
        (r"\_not\_ \*not\* \`not\` \\.", r"\_not\_ \*not\* \`not\` \\."),
        (r"\[b\](c) \~\~x\~\~ \~1", r"[b\](c) \~\~x\~\~ ~1"),
        ("a\\.\n```\nb\\.\n```\nc\\.", "a.\n```\nb\\.\n```\nc."),
        ("x\u200by\u2060z", "xyz"),
        ("![](dayone-moment:/video/6F9B)a![](dayone-moment://24BD).", "a."),
    ],
)  # fmt: skip
def test_day_one_texts(read_in: ReadIn, text: str, wanted: str) -> None:
    entry = {"uuid": "A" * 32, "creationDate": "2024-03-01T10:00:00Z", "text": text}
    (session,) = read_in(json.dumps({"entries": [entry]}), "dayone").sessions
    assert session.draft.seen == wanted


def test_a_hostile_line_of_backslashes_ends(read_in: ReadIn) -> None:
    entry = {"uuid": "A" * 32, "creationDate": "2024-03-01T10:00:00Z", "text": "\\." * 400_000}
    (session,) = read_in(json.dumps({"entries": [entry]}), "dayone").sessions
    assert session.draft.seen == "." * 400_000


def test_rich_text_keeps_emphasis_code_and_links() -> None:
    contents = [
        {"text": "Head\n", "attributes": {"line": {"header": 2}}},
        {"text": "plain "},
        {"text": "strong ", "attributes": {"bold": True}},
        {"text": "soft", "attributes": {"italic": True}},
        {"text": " and "},
        {"text": "a place", "attributes": {"linkURL": "https://example.org"}},
        {"text": "\n"},
        {"embeddedObjects": [{"type": "horizontalRuleLine"}]},
        {"text": "said\n", "attributes": {"line": {"quote": True, "indentLevel": 1}}},
        {"text": "a = 1\n", "attributes": {"line": {"codeBlock": True}}},
        {"text": "b = 2\n", "attributes": {"line": {"codeBlock": True}}},
        {"text": "end"},
    ]
    assert rich_text(json.dumps({"contents": contents})) == (
        "## Head\nplain **strong** *soft* and [a place](https://example.org)\n\n---\n> said\n"
        "```\na = 1\nb = 2\n```\nend"
    )


# --- Markdown


def test_obsidian_jekyll_hugo_and_logseq(read_in: ReadIn, tmp_path: Path) -> None:
    folder = written(
        tmp_path / "notes",
        {
            "journals/2024_03_01.md": "- a #Slow/water day, #123 and `#code`\n```\n#not\n```\n",
            "_posts/2024-03-02-a-walk.md": "---\nlayout: post\ntitle: A walk\n"
            "date: 2024-03-02 08:15:00 +0100\ncategories: river town\ntags: a, b\n---\nBy\n",
            "hugo/post.md": '+++\ntitle = "In short"\ndate = 2024-03-03T09:00:00+01:00\n'
            'tags = ["x"]\n+++\nWords\n',
            "20240304.md": "Compact ![[picture.png|200]] and [[a link]]",
            "202403050930 Note.md": "With a time",
            "2024/03/06.md": "By its folders",
            "daily/2024-03-07.md": '---\ndate: "{{date}}"\n---\nA template was left',
            "x.md": "---\ndate: 2024-03-08\ntime: 7:45 pm\n---\nApart",
            "y.md": "# 2024-03-09\n\nBy its heading",
        },
    )
    found = read_in(folder, "markdown")
    assert found.refused == ()
    drafts = {session.member: session.draft for session in found.sessions}
    starts = {name: draft.local_start.isoformat()[:16] for name, draft in drafts.items()}
    assert starts == {
        "journals/2024_03_01.md": "2024-03-01T12:00",
        "_posts/2024-03-02-a-walk.md": "2024-03-02T08:15",
        "hugo/post.md": "2024-03-03T09:00",
        "20240304.md": "2024-03-04T12:00",
        "202403050930 Note.md": "2024-03-05T09:30",
        "2024/03/06.md": "2024-03-06T12:00",
        "daily/2024-03-07.md": "2024-03-07T12:00",
        "x.md": "2024-03-08T19:45",
        "y.md": "2024-03-09T12:00",
    }
    assert drafts["journals/2024_03_01.md"].tags == ("Slow/water",)
    assert drafts["_posts/2024-03-02-a-walk.md"].tags == ("a", "b")
    assert drafts["hugo/post.md"].tags == ("x",)
    assert drafts["hugo/post.md"].seen == "## In short\n\nWords"
    assert drafts["20240304.md"].seen == "Compact  and [[a link]]"
    assert found.left_out == {"media": 1}
    notebooks = {session.member: session.notebooks for session in found.sessions}
    assert notebooks["_posts/2024-03-02-a-walk.md"] == ("_posts", "river", "town")
