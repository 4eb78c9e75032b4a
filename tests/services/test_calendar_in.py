"""Times out of a calendar become drafts that are set aside: once, and to be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.calendar_in import ChosenEvent, EventState
from journal_app.services.exchange.calendar_events import CalendarEvent
from journal_app.storage.ids import new_id
from tests.conftest import NOW

Clock = Any


def event(days_ago: float, name: str = "a", **more: Any) -> CalendarEvent:
    start = NOW - timedelta(days=days_ago)
    return CalendarEvent(f"ics:{name}", start, "Europe/Berlin", 50, "Anna Müller", **more)


def test_they_become_drafts_without_the_title(services: Services, coach: Role) -> None:
    chosen = [ChosenEvent(event(1)), ChosenEvent(event(2, "b"), "Heron")]
    report = services.calendar.take_in(chosen, coach.id).value
    assert (report.read, report.added, report.already_there) == (2, 2, 0)
    kept = services.journal.drafts()
    assert all(one.set_aside and not one.edits for one in kept)
    drafts = sorted((one.draft for one in kept), key=lambda draft: draft.client)
    assert [draft.client for draft in drafts] == ["", "Heron"]
    assert {(draft.minutes, draft.role_id, draft.zone) for draft in drafts} == {
        (50, coach.id, "Europe/Berlin")
    }
    assert "Anna" not in repr(drafts)


def test_a_second_run_adds_nothing_also_after_it_was_written_up(
    services: Services, coach: Role
) -> None:
    services.calendar.take_in([ChosenEvent(event(1)), ChosenEvent(event(2, "b"))], coach.id)
    draft = services.journal.drafts()[0].draft
    services.journal.save(replace(draft, seen="Written up"))
    again = services.calendar.take_in([ChosenEvent(event(1)), ChosenEvent(event(2, "b"))], coach.id)
    assert (again.value.added, again.value.batch_id) == (0, "")
    assert set(services.calendar.states([event(1), event(2, "b")])) == {EventState.TAKEN}


def test_undoing_keeps_what_was_written_on(services: Services, coach: Role, clock: Clock) -> None:
    chosen = [ChosenEvent(event(n, str(n))) for n in (1, 2, 3)]
    batch = services.calendar.take_in(chosen, coach.id).value.batch_id
    (past,) = services.exchange.past()
    assert (past.format, past.added, past.still) == ("ics", 3, 3)
    clock.forward(minutes=1)
    drafts = services.journal.drafts()
    services.journal.keep_draft(replace(drafts[0].draft, seen="Begun"), edits=False)
    services.journal.save(replace(drafts[1].draft, seen="Done"))
    undone = services.exchange.undo(batch).value
    assert (undone.removed, undone.kept) == (1, 2)
    assert [one.draft.seen for one in services.journal.drafts()] == ["Begun"]
    assert services.journal.count() == 1


def test_sessions_of_the_same_time_and_those_ahead_are_known(
    services: Services, coach: Role, make_draft: Any
) -> None:
    taken = event(3)
    services.journal.save(
        make_draft(
            id=new_id(), role_id=coach.id, started_at=taken.started_at + timedelta(minutes=10),
            minutes=50,
        )
    )  # fmt: skip
    states = services.calendar.states(
        [taken, event(4, "b"), event(-2, "c"), replace(taken, source_id="ics:d", all_day=True)]
    )
    assert states == (EventState.LOGGED, EventState.NEW, EventState.AHEAD, EventState.NEW)
    assert services.calendar.states([]) == ()


def test_a_draft_from_a_calendar_is_not_dropped_for_having_no_words(
    services: Services, coach: Role
) -> None:
    services.calendar.take_in([ChosenEvent(event(1))], coach.id)
    draft = services.journal.drafts()[0].draft
    services.journal.keep_draft(replace(draft, minutes=60), edits=False)
    assert len(services.journal.drafts()) == 1
