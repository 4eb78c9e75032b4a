"""What left the journal is kept: counts and purpose, no content."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from journal_app.domain.departure import LONGEST_LINE, DepartureKind
from journal_app.domain.errors import InvalidValue
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from tests.fixed_clock import NOW, FixedClock


def test_the_last_one_comes_first(services: Services, clock: FixedClock) -> None:
    saved = services.departures.record(
        DepartureKind.REPORT, "pdf", "supervisor Ü. K.", "for our meeting", 22, date(2027, 1, 31)
    )
    clock.now = NOW + timedelta(hours=1)
    later = services.departures.record(DepartureKind.JOURNAL, "json").value

    assert saved.change.subjects == {Subject.DEPARTURES}
    assert services.departures.all() == (later, saved.value)
    assert (later.recipient, later.purpose, later.entries, later.delete_by) == ("", "", 0, None)


def test_two_in_the_same_instant_keep_their_order(services: Services) -> None:
    made = [services.departures.record(kind).value for kind in DepartureKind]

    assert services.departures.all() == tuple(reversed(made))


def test_a_purpose_is_one_line_that_can_be_stored(services: Services) -> None:
    kept = services.departures.record(
        DepartureKind.CLIENT, purpose="asked\nfor\x00 a copy \ud83d\ude00 " + "x" * 500
    ).value

    assert kept.purpose.startswith("asked for a copy 😀 x")
    assert len(kept.purpose) == LONGEST_LINE
    assert services.departures.all() == (kept,)


def test_fewer_than_none_is_refused(services: Services) -> None:
    with pytest.raises(InvalidValue):
        services.departures.record(DepartureKind.REPORT, entries=-1)

    assert services.departures.all() == ()
