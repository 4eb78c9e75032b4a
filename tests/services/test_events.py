"""Events of one's own: written, changed, taken away and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.event import Event
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.insight import Selection

DAY = date(2026, 2, 3)


def test_events_stand_in_the_order_of_their_days(services: Services, coach: Role) -> None:
    other = services.practice.add_role(RoleKind.THERAPIST).value
    later = services.events.add(DAY, "Training", coach.id).value
    first = services.events.add(date(2025, 1, 1), "  New\n supervisor ").value
    theirs = services.events.add(date(2025, 6, 1), "Leave", other.id).value
    assert services.events.all() == (first, theirs, later)
    assert services.events.all(coach.id) == (first, later)
    assert services.insight.drift(Selection(coach.id)).events == (first, later)
    assert first.label == "New supervisor"


def test_an_event_is_changed_and_tells_what_it_touched(services: Services, coach: Role) -> None:
    made = services.events.add(DAY, "Training")
    assert made.change.subjects == {Subject.EVENTS}
    changed = replace(made.value, day=date(2026, 3, 1), label="📚 הכשרה", role_id=coach.id)
    assert services.events.change(changed).value == changed
    assert services.events.all() == (changed,)


def test_what_was_removed_can_be_kept_again(services: Services) -> None:
    made = services.events.add(DAY, "Training").value
    gone = services.events.remove(made.id).value
    assert services.events.all() == ()
    services.events.keep(gone)
    assert services.events.all() == (made,)


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (Event("e", DAY, " \n\t"), "event_label_missing"),
        (Event("e", date(1899, 12, 31), "x"), "event_day_out_of_range"),
        (Event("e", date(2200, 1, 1), "x"), "event_day_out_of_range"),
        (Event("e", DAY, "x", "nobody"), "unknown_role"),
    ],
)
def test_what_cannot_be_an_event_is_refused(services: Services, event: Event, code: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        services.events.keep(event)
    assert refused.value.code == code
    assert services.events.all() == ()


def test_an_event_that_is_not_there(services: Services) -> None:
    with pytest.raises(NotFound):
        services.events.remove("gone")
    with pytest.raises(NotFound):
        services.events.change(Event("gone", DAY, "x"))
