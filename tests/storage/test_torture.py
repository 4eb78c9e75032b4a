"""A little of ``make torture``: what is killed did not happen or is done; all else is said."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests import other_program


@pytest.mark.timeout(180)  # on a very busy machine; else some seconds
@pytest.mark.skipif(os.name != "posix", reason="needs signals and fork of POSIX")
@pytest.mark.lengthy
def test_a_little_torture_finds_nothing(tmp_path: Path) -> None:
    asked = {"TORTURE_KILLS": "10", "TORTURE_INPUTS": "39", "TORTURE_MINUTES": "2.5"}
    done = other_program.run(
        "-m", "tests.torture.run", tmp_path, env={**os.environ, **asked}, timeout=170
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads((tmp_path / "torture.json").read_text())
    assert told["total"]["kills"] >= 5
    assert told["total"]["inputs"] >= 13
    ordeals = {"saving", "rekeying", "merging", "importing", "taking in", "taking in, plain"}
    ordeals |= {"erasing", "migrating", "backing up"}
    assert {one["name"] for one in told["kills"]} == ordeals
