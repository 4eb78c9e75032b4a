"""Runs commands in this process, on a journal of the test's own."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
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


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys of one round, whatever makes them; a process of its own has keys of all rounds."""
    derive = hashlib.pbkdf2_hmac

    def quick(name: str, secret: bytes, salt: bytes, _rounds: int, length: int) -> bytes:
        return derive(name, secret, salt, 1, length)

    monkeypatch.setattr(hashlib, "pbkdf2_hmac", quick)


@pytest.fixture(scope="session")
def plain_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain journal as ``init --plain`` makes it; copied, never opened."""
    path = tmp_path_factory.mktemp("init") / "journal.stance"
    assert main(["--journal", str(path), "init", "--plain"]) == 0
    return path


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
def plain(stance: Stance, journal: Path, plain_journal: Path) -> Stance:
    """The same, with a plain journal to work on."""
    journal.parent.mkdir()
    shutil.copy(plain_journal, journal)
    return stance
