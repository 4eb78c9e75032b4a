"""Saving entries: what goes in comes back, with all that follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.entry import EntryDraft, EntryQuery, PromptAnswer, TickedObservation
from journal_app.domain.errors import InvalidValue, JournalFileError, NotFound
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from tests.drafts import drafts
from tests.fixed_clock import NOW, FixedClock

MakeDraft = Callable[..., EntryDraft]


def moment(
    x: float,
    y: float,
    certainty: Certainty = Certainty.CLEAR,
    made_at: datetime = NOW,
    label: str = "start",
) -> Moment:
    return Moment(new_id(), label, Placement(Position(x, y), certainty, made_at))


def rows(services: Services, sql: str) -> list[tuple[object, ...]]:
    database: Database = services._database
    return database.read(sql)


@given(draft=drafts())
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_saved_is_what_is_read(services: Services, draft: EntryDraft) -> None:
    role = services.practice.add_role(RoleKind.COACH).value
    # A code or a tag keeps the writing it had first; these are of this draft alone.
    mine = replace(
        draft,
        role_id=role.id,
        client=draft.client and f"{draft.client[:20]} {draft.id}",
        tags=tuple(f"{tag} {draft.id}" for tag in draft.tags),
    )
    saved = services.journal.save(mine).value
    assert saved.content == mine
    assert services.journal.entry(mine.id) == saved
    assert services.journal.draft_of(mine.id) == mine
    assert services.journal.revisions(mine.id)[0].content == mine
    again = services.journal.save(services.journal.draft_of(mine.id))
    assert again.value == saved
    assert services.journal.count(EntryQuery()) >= 1


@given(draft=drafts(texts=st.text(st.characters(codec=None), max_size=20)))
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_text_no_file_can_hold_never_stops_a_saving(services: Services, draft: EntryDraft) -> None:
    role = services.practice.add_role(RoleKind.COACH).value
    saved = services.journal.save(replace(draft, role_id=role.id)).value
    assert services.journal.entry(draft.id) == saved


def test_a_saving_says_what_it_changed(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    draft = make_draft(role_id=coach.id, seen="a")
    plain = services.journal.save(draft).change
    assert plain.subjects == {Subject.ENTRIES, Subject.CLIENTS}
    assert plain.entry_ids == (draft.id,)
    services.journal.keep_draft(replace(draft, seen="b"), edits=True)
    much = replace(
        draft, seen="b", to_supervision=True, observations=(TickedObservation("B1", "words"),)
    )
    assert services.journal.save(much).change.subjects == {
        Subject.ENTRIES,
        Subject.CLIENTS,
        Subject.DRAFTS,
        Subject.SUPERVISION,
        Subject.REFERRALS,
        Subject.REMINDERS,
    }
    assert services.journal.save(much).change.subjects == set()


def test_each_change_is_kept_in_the_history(
    services: Services, coach: Role, make_draft: MakeDraft, clock: FixedClock
) -> None:
    first = make_draft(role_id=coach.id, seen="one", moments=(moment(0.1, 0.2), moment(0.3, 0.4)))
    services.journal.save(first)
    clock.forward(days=1)
    second = replace(first, seen="two", moments=first.moments[:1])
    entry = services.journal.save(second).value
    assert (entry.revision, entry.written_at, entry.changed_at) == (2, NOW, clock.now)
    history = services.journal.revisions(first.id)
    assert [(item.number, item.content) for item in history] == [(2, second), (1, first)]
    assert history[1].saved_at == NOW


def test_saving_the_same_again_adds_no_history(
    services: Services, coach: Role, make_draft: MakeDraft, clock: FixedClock
) -> None:
    draft = make_draft(role_id=coach.id, client="K1", tags=("Grief",))
    services.journal.save(draft)
    clock.forward(hours=1)
    entry = services.journal.save(replace(draft, client="k1", tags=("#grief",))).value
    assert (entry.revision, entry.changed_at) == (1, NOW)
    assert (entry.content.client, entry.content.tags) == ("K1", ("Grief",))


def test_a_moved_mark_leaves_the_one_before(
    services: Services, coach: Role, make_draft: MakeDraft, clock: FixedClock
) -> None:
    still, moved, dropped = moment(0.5, 0.5), moment(-0.5, 0), moment(1, 1)
    draft = make_draft(role_id=coach.id, moments=(still, moved, dropped))
    services.journal.save(draft)
    clock.forward(days=-3)  # the clock of the computer was set back
    there = Placement(Position(0.5, 0.1), Certainty.ROUGHLY, clock.now)
    changed = replace(draft, moments=(replace(moved, placement=there), still))
    assert services.journal.save(changed).value.content == changed
    (row,) = services.journal.entries()
    assert row.path == (there.position, still.placement.position)
    made = rows(services, "SELECT moment_id, x, y FROM placement ORDER BY seq")
    assert made == [(still.id, 0.5, 0.5), (moved.id, -0.5, 0.0), (moved.id, 0.5, 0.1)]
    assert rows(services, "SELECT x, y FROM entry") == [(0.5, 0.3)]


def test_what_the_marks_say_of_the_session(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    unsure = Certainty.HARD_TO_SAY
    cases = {
        (moment(0, 0, unsure), moment(0, 0)): (0, 0),
        (moment(0, 0, unsure), moment(0, 0, unsure), moment(0, 0)): (1, 0),
        (moment(0, 0, made_at=NOW + timedelta(hours=71)),): (0, 0),
        (moment(0, 0, made_at=NOW + timedelta(hours=73)), moment(0, 0)): (0, 1),
        (): (0, 0),
    }
    for moments, expected in cases.items():
        draft = make_draft(role_id=coach.id, moments=moments)
        services.journal.save(draft)
        found = rows(services, f"SELECT hard_to_say, late FROM entry WHERE id = '{draft.id}'")
        assert found == [expected]


def test_the_day_is_that_of_the_place(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    late_evening = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)  # the night the clocks change
    days = {"UTC": "2026-03-28", "Europe/Berlin": "2026-03-29", "Pacific/Honolulu": "2026-03-28"}
    for zone, day in days.items():
        draft = make_draft(role_id=coach.id, started_at=late_evening, zone=zone)
        services.journal.save(draft)
        assert rows(services, f"SELECT local_day FROM entry WHERE id = '{draft.id}'") == [(day,)]


def test_what_cannot_be_saved_changes_nothing(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    mark = moment(0, 0)
    services.journal.save(make_draft(role_id=coach.id, moments=(mark,)))
    refused = {
        "unknown_role": make_draft(role_id="nobody", client="New"),
        "minutes_out_of_range": make_draft(role_id=coach.id, minutes=0),
        "scale_out_of_range": make_draft(role_id=coach.id, charge=5),
        "date_out_of_range": make_draft(
            role_id=coach.id, started_at=datetime(1200, 1, 1, tzinfo=UTC)
        ),
        "too_many_moments": make_draft(
            role_id=coach.id, moments=tuple(moment(0, 0) for _ in range(8))
        ),
        "moment_twice": make_draft(role_id=coach.id, client="New", moments=(mark,)),
    }
    for code, draft in refused.items():
        with pytest.raises(InvalidValue, match=code):
            services.journal.save(draft)
    with pytest.raises(InvalidValue, match="moment_twice"):
        services.journal.save(make_draft(role_id=coach.id, moments=(moment(0, 0), *[mark] * 2)))
    assert services.journal.count() == 1
    assert services.clients.all() == ()


def test_observations_open_one_loop_and_go_on_in_it(
    services: Services, coach: Role, make_draft: MakeDraft, clock: FixedClock
) -> None:
    draft = make_draft(role_id=coach.id, client="K1", observations=(TickedObservation("C1"),))
    services.journal.save(draft)
    clock.forward(hours=1)
    both = replace(draft, observations=(TickedObservation("C1"), TickedObservation("A2", "said")))
    services.journal.save(both)
    assert rows(services, "SELECT count(*) FROM referral") == [(1,)]
    assert rows(services, "SELECT signal FROM referral_signal ORDER BY 1") == [("A2",), ("C1",)]
    codes = [code for (code,) in rows(services, "SELECT code FROM reminder ORDER BY due_at")]
    assert codes[:3] == ["reached_someone", "write_down", "supervision"]
    services.journal.save(replace(both, observations=()))  # unticked: the loop stays
    assert rows(services, "SELECT count(*) FROM referral_signal") == [(2,)]


def test_the_flag_makes_changes_and_settles_what_waits(
    services: Services, coach: Role, make_draft: MakeDraft, clock: FixedClock
) -> None:
    def waiting() -> list[tuple[object, ...]]:
        return rows(services, "SELECT question FROM supervision_item WHERE settled_at IS NULL")

    draft = make_draft(role_id=coach.id, to_supervision=True, supervision_question="Why?")
    services.journal.save(draft)
    assert waiting() == [("Why?",)]
    services.journal.save(replace(draft, supervision_question="What for?"))
    assert waiting() == [("What for?",)]
    services.journal.save(replace(draft, to_supervision=False))
    assert waiting() == []
    clock.forward(days=1)
    services.journal.save(draft)
    assert waiting() == [("Why?",)]
    assert rows(services, "SELECT count(*) FROM supervision_item") == [(1,)]


def test_answers_and_ticks_follow_an_edit(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    draft = make_draft(
        role_id=coach.id,
        answers=(PromptAnswer("p1", "One?", "yes"), PromptAnswer("p2", "Two?", "no")),
        moment_tags=frozenset({MomentTag.TOLD}),
        tags=("a", "b", "c"),
        observations=(TickedObservation("C1", "x"), TickedObservation("C2")),
    )
    services.journal.save(draft)
    changed = replace(
        draft,
        answers=(PromptAnswer("p2", "Two?", "perhaps"),),
        moment_tags=frozenset({MomentTag.INTERPRETED}),
        tags=("c", "d", "a"),
        observations=(TickedObservation("C2", "y"),),
    )
    assert services.journal.save(changed).value.content == changed
    assert services.journal.count(EntryQuery(text="perhaps")) == 1
    assert services.journal.count(EntryQuery(text="yes")) == 0
    assert services.journal.tags() == ("a", "c", "d")


def test_the_bin_and_back(services: Services, coach: Role, make_draft: MakeDraft) -> None:
    draft = make_draft(role_id=coach.id, client="K1")
    services.journal.save(draft)
    assert services.journal.trash(draft.id).change.entry_ids == (draft.id,)
    assert services.journal.entries() == ()
    assert [row.id for row in services.journal.entries(EntryQuery(in_bin=True))] == [draft.id]
    assert services.journal.entry(draft.id).trashed_at == NOW
    assert services.clients.all()[0].sessions == 0
    services.journal.restore(draft.id)
    assert services.journal.count() == 1
    assert services.journal.entry(draft.id).trashed_at is None


def test_what_is_not_there(services: Services) -> None:
    for ask in (services.journal.entry, services.journal.trash, services.journal.restore):
        with pytest.raises(NotFound, match="not_found_entry"):
            ask("no-such-id")
    with pytest.raises(NotFound, match="not_found_draft"):
        services.journal.set_aside("no-such-id")
    assert services.journal.revisions("no-such-id") == ()
    assert services.journal.drop_draft("no-such-id").change.subjects == set()


def test_a_full_disk_keeps_what_was_there(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    services.journal.save(make_draft(role_id=coach.id, seen="before"))
    with services._database.transaction() as session:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(JournalFileError, match="disk_full"):
        services.journal.save(make_draft(role_id=coach.id, client="K", seen="x" * 100_000))
    assert services.journal.count() == 1
    assert services.clients.all() == ()
    assert services.safekeeping.check().ok


def test_a_saving_asks_and_writes_each_thing_once(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    marks = (moment(0.1, 0.2), moment(0.3, 0.4), moment(0.5, 0.6))
    first, second = (
        make_draft(
            role_id=coach.id,
            client="K1",
            tags=("a",),
            moments=tuple(replace(one, id=new_id()) for one in marks),
        )
        for _ in range(2)
    )
    services.journal.save(first)
    run: list[str] = []
    services._database.connection.set_trace_callback(run.append)
    services.journal.save(second)
    services._database.connection.set_trace_callback(None)
    asked = [sql for sql in run if sql.startswith("SELECT")]
    assert len(asked) == len(set(asked)) <= 8
    # What brings the search index along is told as the same statement once more.
    assert len({sql for sql in run if sql.startswith("INSERT")}) == 10
