"""merge and merges: looked at first, done once, taken back."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.conftest import Stance


def other_journal(plain: Stance, journal: Path) -> Path:
    """A copy of the journal with a session more than it."""
    other = journal.with_name("laptop.stance")
    shutil.copy(journal, other)
    plain("log", "--journal", other, "--client", "Heron", "--me", "on the way")
    return other


def test_a_dry_run_says_what_a_merge_does(plain: Stance, journal: Path) -> None:
    other = other_journal(plain, journal)
    looked = plain("merge", other, "--dry-run")
    assert looked.code == 0, looked.err
    assert "Sessions: 1 new" in looked.out
    assert "nothing was merged" in looked.out
    assert plain("list", "--json").json == []
    merged = plain("merge", other, "--json").json
    assert merged["counts"]["entry"] == {"added": 1, "changed": 0, "removed": 0}
    assert Path(merged["merge"]["backup"]).is_file()
    assert len(plain("list", "--json").json) == 1
    assert "already" in plain("merge", other).out
    (past,) = plain("merges", "--json").json
    assert past["file"] == "laptop.stance"
    undone = plain("merges", "--undo", past["id"][-8:])
    assert undone.code == 0, undone.err
    assert plain("list", "--json").json == []
    assert plain("merges", "--undo", past["id"]).code == 1
    assert "taken back" in plain("merges").out


def test_another_passphrase_never_is_an_argument(
    plain: Stance, journal: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a few words of my own\n", "utf-8")
    other = journal.with_name("sealed.stance")
    made = plain("init", "--journal", other, "--passphrase-file", secret)
    assert made.code == 0, made.err
    refused = plain("merge", other)
    assert refused.code == 1
    assert "passphrase of its own" in refused.err
    done = plain("merge", other, "--other-passphrase-file", secret)
    assert done.code == 0, done.err
    assert "never one journal" in done.out


def test_what_cannot_be_merged_is_said(plain: Stance, journal: Path, tmp_path: Path) -> None:
    assert "no file" in plain("merge", tmp_path / "none.stance").err
    assert "the journal that is open" in plain("merge", journal).err
    text = tmp_path / "text.stance"
    text.write_text("nothing of ours", "utf-8")
    assert "not a Stance journal" in plain("merge", text).err
