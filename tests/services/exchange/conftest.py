"""What tests of the formats share."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from journal_app.services.exchange.csv_sessions import read_sessions
from journal_app.services.exchange.records import SessionsFile


@pytest.fixture(scope="session")
def read_csv() -> Callable[..., SessionsFile]:
    """Reads a text called a.csv; ids are counted, the zone is Berlin's."""

    def read(text: str | bytes, zone: str = "Europe/Berlin") -> SessionsFile:
        numbers = count()
        data = text.encode() if isinstance(text, str) else text
        return read_sessions(data, file="a.csv", zone=zone, new_id=lambda: f"id-{next(numbers)}")

    return read
