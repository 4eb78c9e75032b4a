"""Everything about one client: theirs in full, mine by decision, and nothing of anybody else."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from journal_app.domain.client import Client
from journal_app.domain.departure import DepartureKind
from journal_app.domain.errors import InvalidValue, JournalFileError, NotFound
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.wording.words import Words
from tests.fixed_clock import FixedClock
from tests.services.full_client import Filled, draft_for, fill

THEIRS = ("seen", "context", "scope", "consent", "words", "step", "consulted", "former",
          "past", "own", "changed", "asked", "label")  # fmt: skip
MINE = ("me", "answered", "question", "depends", "shown", "noted", "edit")


@pytest.fixture
def plain(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    opened = JournalFile(tmp_path / "plain.stance", clock).create(None)
    yield opened
    opened.close()


@pytest.fixture
def filled(plain: Services) -> Filled:
    role = plain.practice.add_role(RoleKind.COACH).value
    other = draft_for(role, "Otter", "others ", 4)
    plain.journal.save(other)
    found = fill(plain, role, "Heron", "xylograph")
    moved = draft_for(role, "Otter", "xylograph", 7)
    plain.journal.save(moved)
    plain.journal.save(replace(moved, client="Heron"))
    return found


def text_of(page: str) -> str:
    """What a reader of the page sees."""
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            found.append(data)

    Reader().feed(page)
    return "\n".join(found)


def test_what_is_theirs_is_whole_and_what_is_mine_is_held_back(
    plain: Services, filled: Filled, tmp_path: Path
) -> None:
    parts = plain.client_files.me_parts("heron")
    assert {part.kind for part in parts} == {"entry", "draft", "reflection"}
    with pytest.raises(InvalidValue, match="reason_missing"):
        plain.client_files.gather("heron")
    file = plain.client_files.gather("heron", reason="It is about\nmy own training")
    assert file.held_back == {part.id for part in parts}
    for suffix in ("html", "json"):
        path = tmp_path / f"out.{suffix}"
        saved = plain.client_files.write(file, path, Words())
        assert saved.value.entries == 4
        text = path.read_text("utf-8")
        assert "It is about my own training" in text
        for word in THEIRS[:9]:
            assert f"xylograph{word}" in text, (suffix, word)
        for word in MINE:
            assert f"xylograph{word} " not in text, (suffix, word)
        assert "Otter" not in text
        assert "others" not in text
        assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_decided_for_goes_along(plain: Services, filled: Filled, tmp_path: Path) -> None:
    parts = plain.client_files.me_parts("heron")
    one = next(part for part in parts if part.id == filled.entries[1])
    assert "xylographme" in one.text
    file = plain.client_files.gather("heron", [one.id], "the others are about me")
    plain.client_files.write(file, tmp_path / "one.html", Words())
    text = text_of((tmp_path / "one.html").read_text("utf-8"))
    assert text.count("xylographme felt it too") == 1
    assert text.count("Held back") == len(parts)  # of an entry and of the draft that changes it
    everything = plain.client_files.gather("heron", [part.id for part in parts])
    assert (everything.held_back, everything.reason) == (frozenset(), "")
    plain.client_files.write(everything, tmp_path / "all.html", Words())
    text = text_of((tmp_path / "all.html").read_text("utf-8"))
    for word in (*THEIRS, *MINE):
        assert f"xylograph{word}" in text, word
    assert "Held back" not in text


def test_the_json_can_be_read_back_into_another_journal(
    plain: Services, filled: Filled, tmp_path: Path, clock: FixedClock
) -> None:
    parts = plain.client_files.me_parts("heron")
    file = plain.client_files.gather("heron", [part.id for part in parts])
    path = tmp_path / "all.json"
    plain.client_files.write(file, path, Words())
    document = json.loads(path.read_text("utf-8"))
    assert document["complete"] is False
    for section in ("referrals", "reflections", "reminders", "drafts", "past_agreements", "notes"):
        assert document[section], section
    target = JournalFile(tmp_path / "target.stance", clock).create(None)
    preview = target.exchange.preview(path)
    assert preview.refused == ()
    target.exchange.commit(preview)
    again = target.client_files.gather("heron", [part.id for part in parts])
    assert {table: len(rows) for table, rows in again.rows.items()} == {
        table: len(rows) for table, rows in file.rows.items()
    }
    assert target.safekeeping.check().ok
    target.close()


def test_it_is_noted_that_it_left_and_why_something_was_held_back(
    plain: Services, filled: Filled, tmp_path: Path
) -> None:
    file = plain.client_files.gather("heron", reason="Heron agreed to that")
    plain.client_files.write(file, tmp_path / "out.html", Words())
    with pytest.raises(JournalFileError, match="file_exists"):
        plain.client_files.write(file, tmp_path / "out.html", Words())
    plain.client_files.write(file, tmp_path / "out.html", Words(), overwrite=True)
    left = plain.departures.all()
    assert [(one.kind, one.format, one.entries) for one in left] == [
        (DepartureKind.CLIENT, "html", 4)
    ] * 2
    assert left[0].purpose == "Heron agreed to that"
    plain.erasing.erase("Heron")
    assert [one.purpose for one in plain.departures.all()] == ["", ""]


def test_a_page_of_strange_words_is_still_a_page(
    plain: Services, tmp_path: Path, clock: FixedClock
) -> None:
    role = plain.practice.add_role(RoleKind.OWN, "<guide>").value
    code = "مها <script>alert(1)</script> & “K”"
    plain.journal.save(draft_for(role, code, "</dd><b>\u202eabc 🙂 ", 1))
    file = plain.client_files.gather(code, reason="<i>")
    plain.client_files.write(file, tmp_path / "out.html", Words())
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "<script" not in page
    assert "<b>" not in page
    assert code in text_of(page)
    assert "http" not in page.replace("http-equiv", "")


def test_a_client_without_sessions_has_a_file_too(plain: Services, tmp_path: Path) -> None:
    plain.clients.save(Client("", "Wren", "a context"))
    file = plain.client_files.gather("Wren")
    assert plain.client_files.write(file, tmp_path / "w.html", Words()).value.entries == 0
    assert "a context" in (tmp_path / "w.html").read_text("utf-8")
    with pytest.raises(NotFound, match="not_found_client"):
        plain.client_files.gather("Nobody")


def test_roles_named_by_a_role(plain: Services, tmp_path: Path) -> None:
    """Only the roles that are named go along."""
    role: Role = plain.practice.add_role(RoleKind.COACH).value
    plain.practice.add_role(RoleKind.SUPERVISOR)
    plain.journal.save(draft_for(role, "Wren", "", 1))
    file = plain.client_files.gather("Wren", reason="mine")
    assert [row["kind"] for row in file.rows["role"]] == ["coach"]
