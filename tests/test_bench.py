"""What the measuring programs do with what they measured, and the files they write for others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from journal_app.domain.clock import now_utc
from tests.bench import peers
from tests.bench.corpus import corpus
from tests.bench.measuring import Figure, Samples, Taken, as_rows, as_text, growth


def test_growth_and_ratios_are_told_by_the_clock_and_by_the_processor() -> None:
    small = Figure("a row", "raw", 1000, 10.0, 5.0, 3, worked=(6.0, 4.0))
    large = Figure("a row", "raw", 10_000, 100.0, 20.0, 3, note="much", worked=(60.0, 20.0))
    table = as_text([small, large])
    assert [one["work_ratio"] for one in as_rows([small, large])] == [1.5, 3.0]
    assert growth([small, large], "a row") == pytest.approx(1.0)
    assert "+1.00" in table.splitlines()[-1]
    assert table.splitlines()[-1].endswith("raw; much")
    assert json.loads(json.dumps(as_rows([small, large])))[1]["ratio"] == 5.0


def test_samples_are_medians_of_both_sides() -> None:
    samples = Samples([Taken(1, 1), Taken(9, 2), Taken(2, 3)], [Taken(4, 4)] * 3)
    figure = samples.figure("a row", "raw", 10)
    assert (figure.program, figure.baseline, figure.worked) == (2, 4, (2, 4))
    assert samples.percentile(99) > 8
    ran: list[str] = []
    samples.turn(lambda: ran.append("ours"), lambda: ran.append("theirs"))
    assert ran == ["ours", "theirs"]


def test_what_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(peers.shutil, "which", lambda _: None)
    sessions = corpus(3, now_utc())
    row = peers.jrnl("jrnl", sessions, tmp_path, encrypted=False)
    assert row.missing == "not installed"
    assert peers.rednotebook(sessions, tmp_path) is None
    full = peers.Row("a program", "command")
    full.keep("memory", 81.6)
    full.keep("search", 1234.0, 567.8)
    table = peers.as_text([row, full])
    assert "jrnl" in table
    assert "not installed" in table
    assert "1,234 (568)" in table
    assert "82 MB" in table


def test_other_programs_get_every_session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(peers.shutil, "which", lambda name: f"/usr/bin/{name}")
    sessions = corpus(40, now_utc())
    assert peers.rednotebook(sessions, tmp_path) is not None
    days = [
        day["text"]
        for month in (tmp_path / "notes").iterdir()
        for day in yaml.safe_load(month.read_text()).values()
    ]
    assert peers.lifeograph(sessions, tmp_path) is not None
    diary = (tmp_path / "sessions.diary").read_text()
    for one in sessions.rows:
        first = one["seen"].splitlines()[0]
        assert any(first in day for day in days)
        assert f"Ep<{first}\n" in diary
    dates = [line for line in diary.splitlines() if line.startswith("E __n_")]
    assert len(set(dates)) == len(dates) == 40
