"""backup --if-due, backups, check FILE, restore --look, check --salvage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from journal_app.storage.vault import PAGE

Stance = Callable[..., Any]


def test_a_scheduled_backup_is_made_once_a_day(plain: Stance) -> None:
    assert plain("backup", "--if-due").out == "No backup is due.\n"
    plain("log", "--seen", "words")
    assert plain("backup", "--if-due", "--json").json["entries"] == 1
    assert plain("backup", "--if-due", "--json").json is None
    refused = plain("backup", "somewhere", "--if-due")
    assert refused.code == 1
    assert "its own folders" in refused.err
    (one,) = plain("backups", "--json").json
    assert (one["entries"], one["state"], one["reason"]) == (1, "open", "rhythm")
    assert "1 session" in plain("backups").out


def test_without_backups_it_says_how_to_make_one(plain: Stance) -> None:
    assert "stance-journal backup" in plain("backups").out


def test_a_backup_is_looked_into_before_it_is_restored(plain: Stance, tmp_path: Path) -> None:
    plain("log", "--seen", "words")
    backup = tmp_path / "b.stance"
    plain("backup", backup)
    for command in (("restore", backup, "--look"), ("check", backup)):
        told = plain(*command)
        assert told.code == 0
        assert "It holds 1 session" in told.out
    assert plain("restore", backup, "--look", "--json").json["entries"] == 1
    assert plain("restore", backup).code == 1
    assert "--look" in plain("restore", backup).err


def test_a_damaged_file_is_told_and_what_can_be_read_comes_out(
    stance: Stance, tmp_path: Path
) -> None:
    sample = tmp_path / "sample.stance"
    stance("demo", sample)
    content = bytearray(sample.read_bytes())
    content[20 * PAGE : 24 * PAGE] = bytes(4 * PAGE)
    sample.write_bytes(content)
    new = tmp_path / "new.stance"
    report = stance("check", sample, "--salvage", new, "--json").json
    assert report["unreadable"] == 4
    assert report["entries"] > 100
    assert stance("--journal", new, "check").code == 0
    again = stance("--journal", sample, "check", "--salvage", new)
    assert again.code == 1
    assert "exists already" in again.err
    assert "Brought out" in stance("check", sample, "--salvage", tmp_path / "2.stance").out
    assert sample.read_bytes() == bytes(content)
