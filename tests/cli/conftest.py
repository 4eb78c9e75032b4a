"""Runs commands in this process, on a journal of the test's own."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from journal_app.__main__ import main


@dataclass(frozen=True)
class Ran:
    """What a command did: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The output as JSON; the command must have been done."""
        assert self.code == 0, self.err
        return json.loads(self.out)


Stance = Callable[..., Ran]


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the journal of the commands lies; there is none yet."""
    path = tmp_path / "own" / "journal.stance"
    monkeypatch.setenv("STANCE_JOURNAL", str(path))
    monkeypatch.delenv("STANCE_PASSPHRASE", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    return path


@pytest.fixture
def stance(
    journal: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Stance:
    """Runs one command."""

    def run(*arguments: object, stdin: str = "") -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def plain(stance: Stance) -> Stance:
    """The same, with a plain journal to work on."""
    assert stance("init", "--plain").code == 0
    return stance
