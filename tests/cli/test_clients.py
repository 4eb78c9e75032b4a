"""clients: listing, giving out, erasing by typing the code twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journal_app.services.opening import JournalFile
from journal_app.storage import scrubbing

Stance = Callable[..., Any]


@pytest.fixture
def filled(plain: Stance) -> Stance:
    """A plain journal with three sessions of two clients."""
    for client, words in (("Ägir", "xylograph"), ("Ägir", "xylograph too"), ("Otter", "leaves")):
        done = plain("log", "--client", client, "--seen", words, "--me", f"mine {words}",
                     "--minutes", "60")  # fmt: skip
        assert done.code == 0, done.err
    return plain


def test_codes_are_listed(filled: Stance, plain: Stance) -> None:
    found = {one["code"]: one for one in filled("clients", "--json").json}
    assert {code: one["sessions"] for code, one in found.items()} == {"Ägir": 2, "Otter": 1}
    assert found["Ägir"]["minutes"] == 120
    assert "Otter" in filled("clients").out


def test_an_empty_journal_has_none(plain: Stance) -> None:
    assert plain("clients", "list").out == "No client codes.\n"
    assert plain("clients", "--json").json == []


def test_everything_about_one_is_written(filled: Stance, tmp_path: Path) -> None:
    page, data = tmp_path / "out.html", tmp_path / "out.json"
    refused = filled("clients", "export", "ägir", page)
    assert (refused.code, page.exists()) == (1, False)
    assert "--reason TEXT" in refused.err
    assert "--with-me" in refused.err
    done = filled("clients", "export", "ägir", page, "--reason", "it is about me")
    assert "Held back, with your reason: 2 texts" in done.out
    assert "xylograph too" in page.read_text("utf-8")
    assert "mine xylograph" not in page.read_text("utf-8")
    assert "leaves" not in page.read_text("utf-8")
    assert filled("clients", "export", "ägir", page, "--with-me").code == 1
    report = filled("clients", "export", "ÄGIR", data, "--with-me", "--json").json
    assert (report["entries"], report["held_back"]) == (2, 0)
    assert len(json.loads(data.read_text("utf-8"))["entries"]) == 2


@pytest.mark.parametrize("name", ["out.pdf", "out"])
def test_everything_about_one_has_an_ending_that_is_known(
    filled: Stance, tmp_path: Path, name: str
) -> None:
    refused = filled("clients", "export", "ägir", tmp_path / name, "--with-me")
    assert (refused.code, (tmp_path / name).exists()) == (2, False)
    assert ".html or .json" in refused.err


def test_erasing_takes_the_code_twice(filled: Stance, journal: Path) -> None:
    told = filled("clients", "erase", "ägir")
    assert (told.code, "Nothing was changed" in told.out) == (0, True)
    assert "--yes-erase “Ägir”" in told.out
    assert filled("clients", "erase", "ägir", "--json").json["entries"] == 2
    wrong = filled("clients", "erase", "ägir", "--yes-erase", "Otter")
    assert (wrong.code, "Nothing was changed" in wrong.err) == (1, True)
    assert len(filled("list", "--json").json) == 3
    loud = filled("clients", "erase", "ägir", "--yes-erase", "ÄGIR")
    assert (loud.code, "same capitals" in loud.err) == (1, True)
    done = filled("clients", "erase", "ägir", "--yes-erase", "Ägir", "--json").json
    assert (done["entries"], done["clean"], done["backups"]) == (2, True, {})
    assert [one["code"] for one in filled("clients", "--json").json] == ["Otter"]
    data = b"".join(file.read_bytes() for file in journal.parent.iterdir())
    assert b"xylograph" not in data.lower()
    assert filled("clients", "erase", "ägir").code == 1


def test_backups_are_named_and_erased_in_when_asked(filled: Stance, tmp_path: Path) -> None:
    target = tmp_path / "stick"
    target.mkdir()
    assert filled("backup", target).code == 0
    (backup,) = target.iterdir()
    done = filled("clients", "erase", "Otter", "--yes-erase", "Otter")
    assert f"{backup}: still holds 1 session" in done.out
    done = filled("clients", "erase", "Ägir", "--yes-erase", "Ägir", "--backups")
    assert f"{backup}: erased there too" in done.out
    assert b"xylograph" not in backup.read_bytes().lower()


def test_reducing_leaves_the_sessions(filled: Stance, journal: Path) -> None:
    assert "--yes-reduce “Ägir”" in filled("clients", "reduce", "ägir").out
    done = filled("clients", "reduce", "ägir", "--yes-reduce", "Ägir")
    assert "Ägir is reduced to placements: 2 sessions." in done.out
    assert len(filled("list", "--json").json) == 3
    data = b"".join(file.read_bytes() for file in journal.parent.iterdir())
    assert b"xylograph" not in data.lower()


@pytest.mark.parametrize("arguments", [("export", "Ägir"), ("erase",), ("list", "Ägir")])
def test_what_is_missing_is_said(filled: Stance, arguments: tuple[str, ...]) -> None:
    done = filled("clients", *arguments)
    assert (done.code, "CODE" in done.err) == (2, True)


def test_what_was_left_to_do_is_done_where_no_window_is_open(filled: Stance, journal: Path) -> None:
    services = JournalFile(journal, beside_window=True).unlock(None)
    services.practice.set_setting("erasure.unfinished", True)
    services.close()
    window = JournalFile(journal)
    assert filled("clients").code == 0
    services = window.unlock(None)
    assert not scrubbing.is_unfinished(services.journal._db)
    services.practice.set_setting("erasure.unfinished", True)
    assert filled("clients").code == 0
    assert scrubbing.is_unfinished(services.journal._db)  # the window may be at it
    services.close()
