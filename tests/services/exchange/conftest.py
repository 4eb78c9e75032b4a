"""What tests of the formats share."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from journal_app.services.exchange.csv_sessions import SessionTable, TableText
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import SessionsFile


@pytest.fixture(scope="session")
def read_csv() -> Callable[..., SessionsFile]:
    """Reads a text called a.csv; ids are counted, the zone is Berlin's."""

    def read(
        text: str | bytes, zone: str = "Europe/Berlin", wishes: Wishes | None = None
    ) -> SessionsFile:
        numbers = count()
        data = text.encode() if isinstance(text, str) else text
        new_id = lambda: f"id-{next(numbers)}"  # noqa: E731 - one expression
        text = TableText(data, "a.csv", wishes)
        return SessionTable(text, zone=zone, new_id=new_id).sessions()

    return read
