"""What was acknowledged is there, whenever the program was killed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import other_program

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="needs signals and fork of POSIX"),
    pytest.mark.timeout(180),  # on a very busy machine; else some seconds
]


def test_fifteen_kills_lose_no_acknowledged_saving(tmp_path: Path) -> None:
    # A process of its own: it forks, which a test run with threads must not.
    done = other_program.run("-m", "tests.torture.kill_nine", tmp_path, 15, timeout=170)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "15 kills" in done.stdout
    acknowledged = int(done.stdout.split(", ")[1].split()[0])
    assert acknowledged > 5
    drafts = int(done.stdout.split(" drafts acknowledged")[0].rsplit(" ", 1)[1])
    assert drafts > 5


def test_an_erasing_that_is_killed_did_not_begin_or_is_finished(tmp_path: Path) -> None:
    done = other_program.run("-m", "tests.torture.kill_erasing", tmp_path, 6, timeout=170)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " whole" in done.stdout
    assert " gone" in done.stdout


def test_a_change_of_the_key_that_is_killed_leaves_one_journal_that_opens(tmp_path: Path) -> None:
    done = other_program.run("-m", "tests.torture.kill_rekeying", tmp_path, 8, timeout=170)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 kills, 4 of them at calls" in done.stdout
