"""RedNotebook's months and folders of Markdown."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.yaml_source import yaml_in

ReadIn = Any
MONTH = """1: {text: 'First //day// with #river and #ff00aa and #12.'}
2:
  text: "Second\\nline"
  Work:
    call a manager: null
    write up: null
  Empty: null
  Tags: {slow: null, deep water: null}
31: {text: impossible}
x: {text: no day}
"""


def test_a_rednotebook_folder(read_in: ReadIn, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "2023-02.txt").write_text(MONTH, encoding="utf-8")
    (folder / "2023-03.txt").write_text("1: {text: [unclosed}", encoding="utf-8")
    (folder / "2023-04.txt").write_text("", encoding="utf-8")
    for name in ("2023-02.txt.new", "2023-02.old.txt", "2023-02.CONFLICT_BACKUP2023.txt"):
        (folder / name).write_text("1: {text: 'must not come in'}")
    found = read_in(folder, "rednotebook")
    first, second = found.sessions
    assert first.draft.seen == "First *day* with #river and #ff00aa and #12."
    assert first.draft.tags == ("river",)
    assert second.draft.seen == "Second\nline\n\n### Work\n\n- call a manager\n- write up"
    assert second.draft.tags == ("slow", "deep water", "Empty")
    assert second.notebooks == ("Work",)
    assert [refusal.code for refusal in found.refused] == [
        "date_impossible",
        "date_impossible",
        "yaml_unreadable",
    ]


FILES = {
    "2021/2021-05-06 A walk.md": "---\ntitle: 'A walk: slow'\ntags: [river, \"deep water\"]\n"
    "created: 1970-01-01 00:00Z\ndate: 2021-05-06 18:30+09:00\nlatitude: 1.0\n---\n\nBody 🌊\n",
    "2021-07-01.md": "# Heading\n\nNo front matter\n",
    "2021-07-02_0930.txt": "By its name",
    "notes/no-date.md": "No date at all",
    "notes/when.md": "---\ndate: 12th of May\n---\nx",
    "broken.md": "---\ntitle: [open\n---\nx",
    "from-jrnl.md": "title: inside\n",
    "jrnl/2020-01-02_x.md": "---\ntitle: T\ndate: 2020-01-02 03:04\nstarred: true\ntags: a, b c\n"
    "body: |\n  Text of the body\n\n  and more\n---\n",
    "2021-02-30.md": "impossible day",
    "picture.png": "no text",
}


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_markdown_folder(read_in: ReadIn, tmp_path: Path, ends: str) -> None:
    folder = tmp_path / "notes"
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.replace("\n", ends).encode())
    found = read_in(folder, "markdown")
    drafts = {session.member: session.draft for session in found.sessions}
    walk = drafts["2021/2021-05-06 A walk.md"]
    assert walk.seen == "## A walk: slow\n\nBody 🌊"
    assert walk.tags == ("river", "deep water")
    assert walk.started_at.isoformat() == "2021-05-06T09:30:00+00:00"
    assert drafts["2021-07-01.md"].seen == "## Heading\n\nNo front matter"
    assert drafts["2021-07-02_0930.txt"].local_start.isoformat() == "2021-07-02T09:30:00+02:00"
    assert drafts["jrnl/2020-01-02_x.md"].seen == "## T\n\nText of the body\n\nand more"
    assert drafts["jrnl/2020-01-02_x.md"].tags == ("a", "b c", "starred")
    assert {refusal.details["file"]: refusal.code for refusal in found.refused} == {
        "notes/no-date.md": "date_missing",
        "notes/when.md": "date_unreadable",
        "broken.md": "yaml_unreadable",
        "from-jrnl.md": "date_missing",
        "2021-02-30.md": "date_impossible",
    }
    assert len(found.sessions) + len(found.refused) == len(FILES) - 1


def test_the_same_folder_has_the_same_ids(read_in: ReadIn, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    for number in range(3):
        (folder / f"2021-07-0{number + 1}.md").write_text("same")
    ids = [session.source_id for session in read_in(folder, "markdown").sessions]
    assert len(set(ids)) == 3
    assert ids == [session.source_id for session in read_in(folder, "markdown").sessions]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: " + "[" * 50_000, "yaml_too_deep"),
        ("- " * 50_000 + "x", "yaml_too_deep"),
        ("\n".join(" " * depth + "a:" for depth in range(2_000)), "yaml_too_deep"),
        ("a: &a [x]\nb: [*a, *a]", "yaml_refers"),
        ("a: 'open", "yaml_unreadable"),
        ("a: \x00", "yaml_unreadable"),
    ],
)
def test_hostile_yaml_has_its_sentence(text: str, code: str) -> None:
    with pytest.raises(InvalidValue, match=code):
        yaml_in(text, "file")


def test_types_and_tags_in_yaml_are_just_text() -> None:
    found = yaml_in("a: !!python/object/apply:os.system ['x']\nb: 2024-01-01\nc: yes\n~: d", "f")
    assert found == {"a": ["x"], "b": "2024-01-01", "c": "yes", "~": "d"}


PLAIN = st.recursive(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("abc äö", min_size=1, max_size=5), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(PLAIN)
def test_yaml_reads_what_yaml_writes(value: Any) -> None:
    written = yaml.safe_dump(json.loads(json.dumps(value)), allow_unicode=True)
    assert yaml_in(written, "f") == yaml.load(written, Loader=yaml.BaseLoader)
