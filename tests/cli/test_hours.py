"""hours, hours export, hours import-log."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.cli.conftest import Stance


def test_totals_are_told_for_people_and_for_programs(plain: Stance) -> None:
    assert plain("log", "--client", "Heron", "--minutes", 90, "--seen", "x").code == 0
    said = plain("hours", "--scheme", "icf_acc")
    assert said.code == 0
    assert "Hours with clients" in said.out
    assert "1.5 h of 100 h" in said.out
    assert "Check with your body" in said.out
    (found,) = plain("hours", "--scheme", "icf_acc", "--json").json
    assert (found["minutes"], found["sessions"]) == (90, 1)
    assert found["targets"][0]["missing"] == 5910
    assert plain("hours").out.startswith("No scheme is followed")


def test_an_unknown_scheme_gets_a_sentence_that_names_those_there_are(plain: Stance) -> None:
    refused = plain("hours", "--scheme", "abc")
    assert refused.code == 1
    assert "icf_acc" in refused.err


def test_a_log_goes_out_and_comes_in_once(plain: Stance, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    plain("log", "--client", "Heron", "--minutes", 90, "--seen", "x")
    wrote = plain("hours", "export", "--scheme", "icf_acc", path)
    assert wrote.code == 0
    assert "no agreement to stand in it is noted: 1 client." in wrote.out
    assert plain("hours", "export", "--scheme", "icf_acc", path).code == 1
    assert plain("hours", "export", "--scheme", "icf_acc", tmp_path / "log.pdf").code == 2
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(["A", "", "Individual", "", "2024-01-01", "", "3", ""])
        csv.writer(file).writerow(["B", "", "Individual", "", "2024-01-01", "", "x", ""])
    refused = plain("hours", "import-log", path)
    assert refused.code == 1
    assert "line 3" in refused.err
    assert (
        plain("hours", "import-log", path, "--dry-run", "--skip-bad", "--json").json["added"] == 0
    )
    assert plain("hours", "import-log", path, "--skip-bad", "--json").json["added"] == 1
    again = plain("hours", "import-log", path, "--skip-bad", "--json").json
    assert (again["added"], again["already_there"]) == (0, 1)
