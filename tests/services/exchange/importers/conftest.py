"""Readers are tried as an import tries them: a file on the disk, recognised, read, settled."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.registry import reader_for, recognise
from journal_app.services.exchange.importers.source import Source
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import SessionsFile

ReadIn = Callable[..., SessionsFile]


@pytest.fixture
def about() -> Surroundings:
    """A journal in Berlin."""
    numbers = itertools.count(1)
    return Surroundings("Europe/Berlin", lambda: f"id-{next(numbers)}")


@pytest.fixture
def read_in(tmp_path: Path, about: Surroundings) -> ReadIn:
    """Writes a file (or takes a path), lets it be recognised as ``format_``, and reads it."""

    def read(
        content: bytes | str | Path, format_: str, name: str = "file", wishes: Wishes | None = None
    ) -> SessionsFile:
        if isinstance(content, Path):
            path = content
        else:
            path = tmp_path / name
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        assert recognise(Source(path)) == format_
        return (wishes or Wishes()).settle(reader_for(format_).read(Source(path), about))

    return read
