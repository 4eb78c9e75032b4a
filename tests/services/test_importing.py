"""Imports: looked at first, one batch, nothing comes in twice, all of it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.errors import NotFound
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.importing import ImportReport
from journal_app.services.insight import Selection

Clock = Any
HEAD = "date,client,role,seen,x,y,observations,supervision_question\n"
ROWS = (
    "2026-01-01,Heron,,A heron in the reeds,0.3,0.2,,\n"
    "2026-01-02,heron,Therapeutin,Something else,0.1,0.4,B1,Whose hurry?\n"
    "2026-01-03,Otter,Lotse,The river,,,,\n"
)


@pytest.fixture
def take_in(services: Services, tmp_path: Path) -> Callable[[str], ImportReport]:
    """Imports a CSV text."""

    def take(text: str) -> ImportReport:
        (tmp_path / "a.csv").write_text(text, encoding="utf-8")
        preview = services.exchange.preview(tmp_path / "a.csv")
        return services.exchange.commit(preview).value

    return take


def test_a_preview_says_what_would_be_done_and_writes_nothing(
    services: Services, coach: Role, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text(HEAD + ROWS + "2026-02-30,,,,,,,\n", encoding="utf-8")
    preview = services.exchange.preview(tmp_path / "a.csv")
    assert (preview.read, preview.new, preview.already_there) == (4, 3, 0)
    assert [refusal.line for refusal in preview.refused] == [5]
    assert preview.new_roles == ("therapist", "Lotse")
    assert preview.observations == 1
    assert services.journal.count() == 0
    assert services.practice.roles() == (coach,)


def test_sessions_come_in_with_all_that_belongs_to_them(
    services: Services, coach: Role, take_in: Callable[[str], ImportReport]
) -> None:
    report = take_in(HEAD + ROWS)
    assert (report.read, report.added, report.already_there, report.refused) == (3, 3, 0, 0)
    rows = services.journal.entries()
    assert [(row.client, row.role) for row in rows] == [
        ("Otter", "Lotse"),
        ("Heron", "therapist"),
        ("Heron", "coach"),
    ]
    assert rows[1].observed
    assert not rows[1].late
    assert services.referrals.open() == ()
    assert [item.question for item in services.supervision.waiting()] == ["Whose hurry?"]
    assert [row.client for row in services.journal.entries(EntryQuery(text="reeds"))] == ["Heron"]
    assert [role.kind for role in services.practice.roles()] == [
        RoleKind.COACH,
        RoleKind.THERAPIST,
        RoleKind.OWN,
    ]
    assert len(services.journal.revisions(rows[0].id)) == 1


def test_the_same_file_twice_adds_nothing_and_a_longer_one_only_what_is_new(
    services: Services, coach: Role, take_in: Callable[[str], ImportReport]
) -> None:
    take_in(HEAD + ROWS)
    again = take_in(HEAD + ROWS)
    assert (again.added, again.already_there, again.batch_id) == (0, 3, "")
    longer = take_in(HEAD + "2026-01-04,Wren,,,,,,\n" + ROWS + ROWS.splitlines()[0] + "\n")
    assert (longer.added, longer.already_there) == (2, 3)
    assert services.journal.count() == 5
    assert len(services.supervision.waiting()) == 1


def test_what_is_in_the_bin_is_there(
    services: Services, coach: Role, take_in: Callable[[str], ImportReport]
) -> None:
    take_in(HEAD + ROWS)
    services.journal.trash(services.journal.entries()[0].id)
    assert take_in(HEAD + ROWS).added == 0


def test_undoing_takes_everything_out_again(
    services: Services, coach: Role, take_in: Callable[[str], ImportReport]
) -> None:
    report = take_in(HEAD + ROWS)
    undone = services.exchange.undo(report.batch_id).value
    assert (undone.removed, undone.kept) == (3, 0)
    assert services.journal.count() == 0
    assert services.practice.roles() == (coach,)
    assert services.clients.all() == ()
    assert services.supervision.waiting() == ()
    assert services.journal.entries(EntryQuery(text="heron")) == ()
    assert services.safekeeping.check().ok
    with pytest.raises(NotFound):
        services.exchange.undo(report.batch_id)
    assert take_in(HEAD + ROWS).added == 3


def test_undoing_keeps_what_was_changed_since(
    services: Services, coach: Role, clock: Clock, take_in: Callable[[str], ImportReport]
) -> None:
    report = take_in(HEAD + ROWS)
    clock.forward(minutes=1)
    kept = services.journal.draft_of(services.journal.entries()[0].id)
    services.journal.save(_with_words(kept, "mine now"))
    undone = services.exchange.undo(report.batch_id).value
    assert (undone.removed, undone.kept) == (2, 1)
    (row,) = services.journal.entries()
    assert (row.client, row.role) == ("Otter", "Lotse")
    assert services.safekeeping.check().ok


def _with_words(draft: EntryDraft, words: str) -> EntryDraft:
    return replace(draft, me=words)


def test_an_import_imports_into_what_others_wrote(
    services: Services,
    coach: Role,
    take_in: Callable[[str], ImportReport],
    make_draft: Callable[..., EntryDraft],
) -> None:
    written = services.journal.save(make_draft(role_id=coach.id, client="HERON", seen="by hand"))
    report = take_in(HEAD + ROWS)
    assert {row.client for row in services.journal.entries()} == {"HERON", "Otter"}
    services.exchange.undo(report.batch_id)
    assert [row.id for row in services.journal.entries()] == [written.value.id]
    assert [item.client.code for item in services.clients.all()] == ["HERON"]


def test_days_without_a_time_keep_the_order_of_the_file_in_drift(
    services: Services, coach: Role, take_in: Callable[[str], ImportReport]
) -> None:
    xs = [round(0.05 * (7 * number % 19 - 9), 2) for number in range(40)]
    rows = "".join(f"2026-01-{number // 10 + 1:02d},{x},0\n" for number, x in enumerate(xs))
    take_in("date,x,y\n" + rows)
    assert list(services.insight.drift(Selection(coach.id)).columns.xs) == xs


def test_a_big_import_is_found_by_its_words_like_a_small_one(
    services: Services, coach: Role, take_in: Callable[[str], ImportReport]
) -> None:
    take_in(HEAD + "2026-01-01,,,before the crowd,,,,\n")
    take_in(HEAD + "".join(f"2026-01-02,,,crowd number{number},,,,\n" for number in range(1, 1101)))
    assert services.journal.count(EntryQuery(text="crowd")) == 1101
    assert services.journal.count(EntryQuery(text="number777")) == 1
    take_in(HEAD + "2026-01-03,,,after the crowd,,,,\n")
    assert services.journal.count(EntryQuery(text="crowd")) == 1102
    assert services.safekeeping.check().ok


def test_without_any_role_sessions_are_a_coachs(
    services: Services, take_in: Callable[[str], ImportReport]
) -> None:
    take_in("date\n2026-01-01\n2026-01-02\n")
    (role,) = services.practice.roles()
    assert role.kind is RoleKind.COACH
