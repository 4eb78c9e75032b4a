"""The zone of this computer, also when it changes while the program runs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from journal_app.services.local_zone import local_zone, look_at_the_zone_again

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is not in TZ there")


@pytest.fixture(autouse=True)
def _zone_afterwards(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    look_at_the_zone_again()


def test_another_zone_is_noticed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    look_at_the_zone_again()
    assert local_zone() == "Asia/Tokyo"
    assert not look_at_the_zone_again()
    monkeypatch.setenv("TZ", "America/New_York")
    assert look_at_the_zone_again()
    assert local_zone() == "America/New_York"
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert noon.astimezone().hour == 8


def test_a_zone_that_makes_no_sense_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Nowhere/At_All")
    look_at_the_zone_again()
    assert local_zone()
