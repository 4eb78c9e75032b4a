"""Drift as the page shows it, and when the question is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from journal_app.domain.drift import EarlierState, IntendedState, Stage
from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.reflection import Answer, Asked
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.insight import Selection
from tests.drift_views import ids_of

Log = Callable[..., list[str]]
CENTRE = (0.0, 0.0)
EXPERT = (-0.8, 0.0)


def test_a_role_without_sessions_has_an_empty_view(services: Services, coach: Role) -> None:
    view = services.insight.drift(Selection(coach.id))
    assert len(view.columns) == 0
    assert view.finding.stage is Stage.NONE
    assert (list(view.trailing_x), view.choices.clients, view.area) == ([], (), None)


def test_an_unknown_role_is_named(services: Services) -> None:
    with pytest.raises(NotFound, match="not_found_role"):
        services.insight.drift(Selection("nobody"))
    with pytest.raises(NotFound, match="not_found_role"):
        services.insight.question("nobody")
    with pytest.raises(NotFound, match="not_found_role"):
        services.insight.postpone("nobody")
    with pytest.raises(NotFound, match="not_found_entry"):
        services.insight.entry_id(12)


def test_columns_are_in_time_order_whatever_the_order_of_saving(
    services: Services, coach: Role, log_sessions: Log, clock: Any
) -> None:
    late = log_sessions([(0.5, 0.2)], client="K1")
    early = log_sessions([(-0.5, -0.2)], last=clock() - timedelta(days=9))
    columns = services.insight.drift(Selection(coach.id)).columns
    assert ids_of(services, columns) == [*early, *late]
    first, last = columns.session(0), columns.session(-1)
    assert (first.x, first.y, first.client) == (-0.5, -0.2, "")
    assert (last.client, last.zone) == ("K1", "Europe/Berlin")
    assert last.started_at == services.journal.entry(late[0]).content.started_at


def test_roles_are_never_pooled(services: Services, coach: Role, log_sessions: Log) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    log_sessions([CENTRE] * 3)
    log_sessions([EXPERT] * 2, role_id=therapist.id)
    assert len(services.insight.drift(Selection(coach.id)).columns) == 3
    assert len(services.insight.drift(Selection(therapist.id)).columns) == 2


def test_unplaced_and_binned_sessions_are_left_out(
    services: Services, coach: Role, log_sessions: Log, make_draft: Callable[..., EntryDraft]
) -> None:
    kept, gone = log_sessions([CENTRE, EXPERT])
    services.journal.save(make_draft(role_id=coach.id, seen="Not placed yet."))
    services.journal.trash(gone)
    view = services.insight.drift(Selection(coach.id))
    assert ids_of(services, view.columns) == [kept]
    services.journal.restore(gone)
    assert view.columns.seqs != services.insight.drift(Selection(coach.id)).columns.seqs


def test_filters_and_their_values(services: Services, coach: Role, log_sessions: Log) -> None:
    log_sessions([CENTRE] * 2, client="K1", tags=("body",), format="video")
    log_sessions([EXPERT] * 3, client="K2", tags=("Team", "body"), format="phone")
    log_sessions([EXPERT], client="")
    insight = services.insight

    def count(**chosen: object) -> int:
        return len(insight.drift(replace(Selection(coach.id), **chosen)).columns)

    assert count(client="k1") == 2
    assert count(client="") == 1
    assert count(client="nobody") == 0
    assert count(tag="BODY") == 5
    assert count(tag="body", client="K2", format="phone") == 3
    assert count(format="") == 1
    view = insight.drift(Selection(coach.id, client="K1"))
    found = view.choices
    assert (found.clients, found.tags, found.formats) == (
        ("K1", "K2"), ("body", "Team"), ("phone", "video"),
    )  # fmt: skip


def test_clients_stand_in_one_order_however_they_were_read(
    services: Services, coach: Role, log_sessions: Log
) -> None:
    for code in ("zoe", "Anna", "_b", "Änne", "anna-2", "ÄRIEL", "Zoe-2", "[x", ""):
        log_sessions([CENTRE], client=code)
    insight = services.insight
    # Of a part of the record the database puts them in order; what was written since is read anew.
    by_database = insight.drift(Selection(coach.id, client="zoe")).choices.clients
    log_sessions([CENTRE], client="")
    whole = insight.drift(Selection(coach.id)).choices.clients
    assert whole == by_database
    assert len(whole) == 8
    lately = insight.lately(coach.id, 9)
    assert lately is not None
    assert lately.choices.clients == tuple(code for code in whole if code != "zoe")


def test_the_newest_are_counted_as_sessions_come_and_go(
    services: Services, coach: Role, log_sessions: Log, make_draft: Callable[..., EntryDraft]
) -> None:
    first, second, *_ = log_sessions([CENTRE] * 6)
    services.journal.save(make_draft(role_id=coach.id, seen="Not placed yet."))

    def earlier() -> tuple[int, datetime]:
        found = services.insight.lately(coach.id, 3)
        assert found is not None
        assert found.earlier is not None
        return found.earlier.count, found.earlier.first_at

    def held(entry_id: str) -> datetime:
        return services.journal.entry(entry_id).content.started_at

    assert earlier() == (3, held(first))
    services.journal.trash(first)
    assert earlier() == (2, held(second))
    services.journal.restore(first)
    assert earlier() == (3, held(first))
    assert services.insight.lately(coach.id, 6) is None


def test_dates_are_local_days_of_the_session(
    services: Services, coach: Role, log_sessions: Log
) -> None:
    past_midnight_in_berlin = datetime(2026, 2, 28, 23, 30, tzinfo=UTC)
    log_sessions([CENTRE], last=past_midnight_in_berlin)
    columns = services.insight.drift(Selection(coach.id, since=date(2026, 3, 1))).columns
    assert len(columns) == 1
    assert columns.months == ("2026-03",)
    earlier = Selection(coach.id, until=date(2026, 2, 28))
    assert len(services.insight.drift(earlier).columns) == 0


def test_trailing_means_stand_beside_their_sessions(
    services: Services, coach: Role, log_sessions: Log
) -> None:
    log_sessions([CENTRE] * 7 + [(0.8, -0.8)])
    view = services.insight.drift(Selection(coach.id))
    assert list(view.trailing_x[:7]) == [None] * 7
    assert view.trailing_x[7] is not None
    assert view.trailing_x[7].mean == pytest.approx(0.1)
    assert view.trailing_y[7] is not None
    assert view.trailing_y[7].mean == pytest.approx(-0.1)


def test_each_look_holds_against_the_area_of_its_time(
    services: Services, coach: Role, log_sessions: Log, clock: Any
) -> None:
    """Moving the area afterwards does not rewrite what was noticed before."""
    move = clock.forward
    now = clock()
    clock.now = now - timedelta(days=100)
    services.practice.set_intended(coach.id, Position(*CENTRE), 0.25)
    clock.now = now
    log_sessions([EXPERT] * 12)
    before = services.insight.drift(Selection(coach.id))
    assert before.finding.intended.state is IntendedState.OUTSIDE
    assert [notice.number for notice in before.finding.notices] == [10]
    move(minutes=1)
    services.practice.set_intended(coach.id, Position(*EXPERT), 0.25)
    after = services.insight.drift(Selection(coach.id))
    assert [notice.number for notice in after.finding.notices] == [10]
    assert after.finding.intended.state is IntendedState.WITHIN_OR_UNCLEAR
    assert after.area is not None
    assert after.area.centre == Position(*EXPERT)
    assert len(after.areas) == 2
    past = services.insight.drift(Selection(coach.id, until=date(2026, 3, 13)))
    assert past.area is not None
    assert past.area.centre == Position(*CENTRE)


def test_a_record_that_moved_is_found(services: Services, coach: Role, log_sessions: Log) -> None:
    log_sessions([CENTRE] * 15 + [EXPERT] * 10)
    finding = services.insight.drift(Selection(coach.id)).finding
    assert finding.earlier.state is EarlierState.MOVED
    assert finding.notice_now


class TestQuestion:
    def test_is_silent_in_an_empty_journal(self, services: Services, coach: Role) -> None:
        question = services.insight.question(coach.id)
        assert (question.due, question.asked, question.sessions_since) == (False, Asked.SELF, 0)
        assert services.insight.due_questions() == ()

    def test_comes_by_the_rhythm_from_the_first_session_on(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        log_sessions([CENTRE] * 3)
        assert not services.insight.question(coach.id).due
        clock.forward(days=28)
        question = services.insight.question(coach.id)
        assert (question.due, question.asked, question.sessions_since) == (True, Asked.RHYTHM, 3)
        assert services.insight.due_questions() == (question,)

    def test_is_silent_by_the_rhythm_when_nothing_was_logged_since(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        log_sessions([CENTRE] * 3)
        services.reflections.answer(coach.id, Answer.YES)
        clock.forward(days=60)
        assert not services.insight.question(coach.id).due
        log_sessions([CENTRE], last=clock())
        assert services.insight.question(coach.id).asked is Asked.RHYTHM

    def test_comes_at_once_by_a_notice_and_once_only(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        log_sessions([CENTRE] * 15 + [EXPERT] * 10)
        assert services.insight.question(coach.id).asked is Asked.NOTICE
        services.reflections.answer(coach.id, Answer.CHANGE, asked=Asked.NOTICE)
        question = services.insight.question(coach.id)
        assert (question.due, question.sessions_since) == (False, 0)
        assert services.insight.drift(Selection(coach.id)).finding.notice_now

    def test_asks_at_the_next_notice_after_an_answer(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        now = clock()
        clock.now = now - timedelta(days=300)
        services.practice.set_intended(coach.id, Position(*CENTRE), 0.25)
        clock.now = now
        log_sessions([EXPERT] * 12)
        services.reflections.answer(coach.id, Answer.CHANGE)
        for day in range(1, 8):
            log_sessions([EXPERT], last=clock() + timedelta(days=day))
        assert not services.insight.question(coach.id).due
        clock.forward(days=9)
        log_sessions([EXPERT], last=clock())
        assert services.insight.question(coach.id).asked is Asked.NOTICE

    def test_binning_old_sessions_does_not_hide_new_ones(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        old = log_sessions([CENTRE] * 6)
        services.reflections.answer(coach.id, Answer.YES)
        for entry_id in old[:4]:
            services.journal.trash(entry_id)
        clock.forward(days=30)
        log_sessions([CENTRE], last=clock() - timedelta(hours=2))
        question = services.insight.question(coach.id)
        assert (question.asked, question.sessions_since) == (Asked.RHYTHM, 1)

    def test_a_session_written_up_later_counts_as_new(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        log_sessions([CENTRE] * 2)
        services.reflections.answer(coach.id, Answer.YES)
        log_sessions([CENTRE], last=clock() - timedelta(days=40))
        assert services.insight.question(coach.id).sessions_since == 1

    def test_is_only_asked_at_a_notice_without_a_rhythm(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        practitioner = services.practice.practitioner()
        services.practice.update(replace(practitioner, question_rhythm_days=0))
        log_sessions([CENTRE] * 2)
        clock.forward(days=400)
        assert services.insight.due_questions() == ()

    def test_can_be_postponed_and_comes_back(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        log_sessions([CENTRE] * 15 + [EXPERT] * 10)
        change = services.insight.postpone(coach.id, 3).change
        assert change.subjects == {Subject.REFLECTIONS}
        assert services.insight.due_questions() == ()
        clock.forward(days=3)
        assert services.insight.question(coach.id).asked is Asked.NOTICE

    @pytest.mark.parametrize("days", [0, -1, 91])
    def test_is_not_postponed_for_ever(self, services: Services, coach: Role, days: int) -> None:
        with pytest.raises(InvalidValue, match="days_out_of_range"):
            services.insight.postpone(coach.id, days)

    def test_survives_a_clock_that_was_years_ahead(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        log_sessions([CENTRE] * 15 + [EXPERT] * 10)
        clock.forward(days=3650)
        services.insight.postpone(coach.id)
        clock.forward(days=-3650)
        assert services.insight.question(coach.id).due

    def test_mostly_unclear_marks_give_no_notice(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        log_sessions([CENTRE] * 15, last=clock() - timedelta(days=30))
        log_sessions([EXPERT] * 10, certainty=Certainty.HARD_TO_SAY)
        assert services.insight.drift(Selection(coach.id)).finding.not_clear
        assert services.insight.question(coach.id).asked is Asked.RHYTHM
