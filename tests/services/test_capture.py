from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from tests.conftest import NOW

Log = Callable[..., EntryDraft]


def test_what_was_the_same_last_time_with_a_client(
    services: Services, coach: Role, make_draft: Log
) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    for days, role, minutes in ((9, coach, 60), (2, therapist, 90)):
        services.journal.save(
            make_draft(
                role_id=role.id,
                client="Heron",
                started_at=NOW - timedelta(days=days),
                minutes=minutes,
                format="video",
                paid_kind=PaidKind.PRO_BONO,
            )
        )
    found = services.capture.usual("heron")
    assert found is not None
    assert (found.role_id, found.minutes, found.format) == (therapist.id, 90, "video")
    assert found.paid_kind is PaidKind.PRO_BONO
    assert services.capture.usual("Nobody") is None


def doubles(services: Services, draft: EntryDraft) -> list[str]:
    return [session.entry_id for session in services.capture.doubles(draft)]


def test_a_session_that_may_be_there_already(
    services: Services, coach: Role, make_draft: Log
) -> None:
    there = services.journal.save(make_draft(role_id=coach.id, client="Heron")).value.content
    same_hour = make_draft(
        role_id=coach.id,
        client="heron",
        started_at=there.started_at - timedelta(minutes=55),
        minutes=20,
    )
    assert doubles(services, same_hour) == [there.id]
    assert doubles(services, replace(same_hour, client="Otter")) == []
    within = replace(same_hour, client="Otter", minutes=90)
    assert doubles(services, within) == [there.id]
    next_one = replace(within, started_at=there.ended_at - timedelta(minutes=10))
    assert doubles(services, next_one) == []
    assert doubles(services, there) == []
    services.journal.trash(there.id)
    assert doubles(services, same_hour) == []


def test_a_proposed_code_is_not_in_use(services: Services, coach: Role, make_draft: Log) -> None:
    for _ in range(3):
        code = services.capture.suggest_code("de")
        assert code not in services.journal.client_codes()
        services.journal.save(make_draft(role_id=coach.id, client=code, id=_id()))


def _id() -> Any:
    from journal_app.storage.ids import new_id

    return new_id()
