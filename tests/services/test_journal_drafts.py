"""Drafts: what a new one starts with, and that none is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.journal import Journal
from journal_app.services.local_zone import local_zone
from tests.fixed_clock import NOW, FixedClock

MakeDraft = Callable[..., EntryDraft]


def test_the_first_draft_of_all(services: Services, coach: Role) -> None:
    draft = services.journal.new_draft()
    assert (draft.role_id, draft.client, draft.minutes, draft.format) == (coach.id, "", None, "")
    assert draft.started_at == NOW - timedelta(hours=1)
    assert draft.is_blank
    assert draft.id != services.journal.new_draft().id


def test_without_any_role_there_is_none(services: Services) -> None:
    assert services.journal.new_draft().role_id == ""


def test_what_was_the_same_last_time_is_taken_over(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    other = services.practice.add_role(RoleKind.THERAPIST).value
    usual = {"format": "video", "agreement_kind": "sponsored", "paid_kind": PaidKind.PRO_BONO}
    services.journal.save(make_draft(role_id=coach.id, client="K1", minutes=90, **usual))
    later = NOW - timedelta(minutes=10)
    services.journal.save(make_draft(role_id=coach.id, client="K2", minutes=45, started_at=later))
    services.journal.save(make_draft(role_id=other.id, minutes=50, format="phone"))
    assert services.journal.new_draft().role_id == other.id
    draft = services.journal.new_draft(coach.id, "K1")
    assert (draft.minutes, draft.client) == (90, "K1")
    assert {name: getattr(draft, name) for name in usual} == usual
    assert services.journal.new_draft(coach.id, "K9").minutes == 45
    assert services.journal.new_draft(other.id).format == "phone"


@pytest.mark.parametrize(
    ("now", "zone", "begun"),
    [
        ((2026, 3, 14, 15, 33, 12, 5), "UTC", (2026, 3, 14, 14, 30)),
        # an hour that is not an hour of UTC
        ((2026, 3, 14, 15, 33), "Asia/Kathmandu", (2026, 3, 14, 14, 30)),
        # in the night in which the clocks go forward, and back
        ((2026, 3, 29, 1, 31), "Europe/Berlin", (2026, 3, 29, 0, 30)),
        ((2026, 10, 25, 1, 31), "Europe/Berlin", (2026, 10, 25, 0, 30)),
    ],
)
def test_the_start_is_on_five_minutes_of_the_local_clock(
    services: Services, now: tuple[int, ...], zone: str, begun: tuple[int, ...]
) -> None:
    clock = FixedClock(datetime(*now, tzinfo=UTC))  # type: ignore[arg-type, misc]
    draft = Journal(services._database, clock, lambda: zone).new_draft()
    assert (draft.started_at, draft.zone) == (datetime(*begun, tzinfo=UTC), zone)  # type: ignore[arg-type, misc]
    assert draft.started_at.tzinfo is UTC
    assert draft.local_start.minute % 5 == 0


def test_the_local_zone_has_a_name_or_an_offset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tzlocal.get_localzone_name", lambda: "Europe/Lisbon")
    assert local_zone() == "Europe/Lisbon"
    monkeypatch.setattr("tzlocal.get_localzone_name", lambda: None)
    assert local_zone() in {"UTC", "+00:00"} or local_zone()[0] in "+-"

    def fail() -> str:
        raise LookupError

    monkeypatch.setattr("tzlocal.get_localzone_name", fail)
    assert local_zone() in {"UTC", "+00:00"} or local_zone()[0] in "+-"


def test_a_draft_is_kept_valid_or_not(
    services: Services, coach: Role, make_draft: MakeDraft, clock: FixedClock
) -> None:
    unfinished = make_draft(role_id="", minutes=9999, seen="half a sen")
    changed = services.journal.keep_draft(unfinished, edits=False).change
    assert changed.subjects == {Subject.DRAFTS}
    clock.forward(minutes=1)
    entry = make_draft(role_id=coach.id, seen="a")
    services.journal.save(entry)
    services.journal.keep_draft(replace(entry, seen="ab"), edits=True)
    newest, oldest = services.journal.drafts()
    assert (newest.draft.seen, newest.edits, newest.updated_at) == ("ab", True, clock.now)
    assert (oldest.draft, oldest.edits, oldest.updated_at) == (unfinished, False, NOW)
    assert services.journal.entry(entry.id).content.seen == "a"


def test_a_blank_draft_needs_no_keeping(services: Services, make_draft: MakeDraft) -> None:
    draft = make_draft(seen="x")
    services.journal.keep_draft(draft, edits=False)
    services.journal.keep_draft(replace(draft, seen=" "), edits=False)
    assert services.journal.drafts() == ()
    services.journal.keep_draft(replace(draft, seen=""), edits=True)
    assert len(services.journal.drafts()) == 1


def test_a_draft_set_aside_stays_until_it_goes_on(
    services: Services, make_draft: MakeDraft
) -> None:
    draft = make_draft(seen="x")
    services.journal.keep_draft(draft, edits=False)
    services.journal.set_aside(draft.id)
    assert [kept.set_aside for kept in services.journal.drafts()] == [True]
    services.journal.keep_draft(replace(draft, seen="xy"), edits=False)
    assert [kept.set_aside for kept in services.journal.drafts()] == [False]
    services.journal.drop_draft(draft.id)
    assert services.journal.drafts() == ()


def test_saving_takes_the_draft_away(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    draft = make_draft(role_id=coach.id, seen="x")
    services.journal.keep_draft(draft, edits=False)
    services.journal.save(draft)
    assert services.journal.drafts() == ()
