from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.opening import JournalFile
from tests.conftest import NOW
from tests.fixed_clock import FixedClock

Draft = Callable[..., EntryDraft]
THERE, ELSEWHERE = Position(0.5, 0.5), Position(-0.5, 0.25)


@pytest.fixture
def before(clock: FixedClock) -> FixedClock:
    """The clock, two hours back: before the session that ``make_draft`` makes."""
    clock.now = NOW - timedelta(hours=2)
    return clock


def test_it_is_attached_to_the_next_session_of_its_client(
    services: Services, coach: Role, make_draft: Draft, before: FixedClock
) -> None:
    services.intentions.intend(coach.id, ELSEWHERE, "any")
    made = services.intentions.intend(coach.id, THERE, "  ask \n first ", client="Heron").value
    assert (made.why, made.entry_id) == ("ask first", None)
    before.now = NOW
    draft = make_draft(role_id=coach.id, client="heron")
    assert services.intentions.for_draft(draft) == made
    saved = services.journal.save(draft)
    assert Subject.INTENTIONS in saved.change.subjects
    kept = services.intentions.of_entry(draft.id)
    assert kept is not None
    assert (kept.position, kept.why, kept.client) == (THERE, "ask first", "Heron")
    assert [one.why for one in services.intentions.waiting()] == ["any"]
    other = make_draft(role_id=coach.id, client="Otter")
    services.journal.save(other)
    found = services.intentions.for_draft(other)
    assert found is not None
    assert found.why == "any"
    assert services.intentions.waiting() == ()
    # Saved again, it keeps its own.
    services.journal.save(draft)
    assert services.intentions.of_entry(draft.id) == kept


def test_not_to_another_role_client_or_an_earlier_session(
    services: Services, coach: Role, make_draft: Draft, clock: FixedClock
) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    services.intentions.intend(coach.id, THERE, client="Heron")
    for draft in (
        make_draft(role_id=therapist.id, client="Heron"),
        make_draft(role_id=coach.id, client="Otter"),
        make_draft(role_id=coach.id, client="Heron"),
    ):
        services.journal.save(draft)
        assert services.intentions.of_entry(draft.id) is None
    assert len(services.intentions.waiting()) == 1


def test_only_the_last_one_meant_waits_and_can_be_taken_back(
    services: Services, coach: Role
) -> None:
    services.intentions.intend(coach.id, THERE, client="Heron")
    made = services.intentions.intend(coach.id, ELSEWHERE, client="Heron").value
    assert services.intentions.waiting() == (made,)
    assert services.journal.client_codes() == ("Heron",)
    services.intentions.drop(made.id)
    assert services.intentions.waiting() == ()
    with pytest.raises(InvalidValue, match="unknown_role"):
        services.intentions.intend("nobody", THERE)


def test_they_come_over_with_an_export(
    services: Services, coach: Role, make_draft: Draft, before: FixedClock, tmp_path: Path
) -> None:
    services.intentions.intend(coach.id, THERE, "slowly", client="Heron")
    before.now = NOW
    draft = make_draft(role_id=coach.id, client="Heron")
    services.journal.save(draft)
    services.intentions.intend(coach.id, ELSEWHERE, client="Otter")
    services.exchange.export_json(tmp_path / "all.json")
    other = JournalFile(tmp_path / "other.stance", before).create(None)
    other.exchange.commit(other.exchange.preview(tmp_path / "all.json"))
    assert other.intentions.of_entry(draft.id) == services.intentions.of_entry(draft.id)
    assert other.intentions.waiting() == services.intentions.waiting()
    other.close()
