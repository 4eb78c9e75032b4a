"""Answers to the question, with what was shown and what follows."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from journal_app.domain.client import Client
from journal_app.domain.entry import PaidKind
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.reflection import Answer, Asked
from journal_app.domain.selection import Beside, Hours, Numbers, Side
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.insight import Selection
from journal_app.storage.ids import new_id

Log = Callable[..., list[str]]


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journal_app.services.reflections.local_zone", lambda: "Europe/Berlin")


@pytest.fixture
def client(services: Services) -> Client:
    return services.clients.save(Client(new_id(), "K1", context="Team lead abroad.")).value


def test_an_answer_is_kept_with_the_state_of_the_record(
    services: Services, coach: Role, log_sessions: Log, clock: Any
) -> None:
    log_sessions([(0.5, 0.5)] * 3)
    saved = services.reflections.answer(coach.id, Answer.YES, " Still so. ", asked=Asked.RHYTHM)
    kept = saved.value
    assert (kept.words, kept.asked, kept.session_count) == ("Still so.", Asked.RHYTHM, 3)
    assert (kept.answered_at, kept.shown) == (clock(), {})
    assert saved.change.subjects == {Subject.REFLECTIONS}
    assert services.reflections.all() == services.reflections.all(coach.id) == (kept,)


def test_answers_are_told_newest_first_and_by_role(
    services: Services, coach: Role, clock: Any
) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    first = services.reflections.answer(coach.id, Answer.YES).value
    clock.forward(days=1)
    second = services.reflections.answer(therapist.id, Answer.CHANGE).value
    third = services.reflections.answer(coach.id, Answer.DEPENDS).value
    assert services.reflections.all() == (third, second, first)
    assert services.reflections.all(coach.id) == (third, first)


class TestYes:
    def test_moves_the_intended_area_and_keeps_its_width(
        self, services: Services, coach: Role, clock: Any
    ) -> None:
        services.practice.set_intended(coach.id, Position(0.5, 0.5), 0.4, "to begin with")
        clock.forward(days=1)
        saved = services.reflections.answer(
            coach.id, Answer.YES, "This is where I work best.", move_area_to=Position(-0.2, 0.6)
        )
        assert saved.change.subjects == {Subject.REFLECTIONS, Subject.PRACTICE}
        before, now = services.practice.intended_history(coach.id)
        assert (before.centre, before.reason) == (Position(0.5, 0.5), "to begin with")
        assert (now.centre, now.half_width) == (Position(-0.2, 0.6), 0.4)
        assert (now.reason, now.valid_from) == ("This is where I work best.", clock())

    def test_sets_the_first_area_with_the_usual_width(
        self, services: Services, coach: Role
    ) -> None:
        services.reflections.answer(coach.id, Answer.YES, move_area_to=Position(0, 0))
        area = services.practice.intended(coach.id)
        assert area is not None
        assert area.half_width == 0.25

    def test_alone_moves_the_area(self, services: Services, coach: Role) -> None:
        with pytest.raises(ValueError, match="yes alone"):
            services.reflections.answer(coach.id, Answer.CHANGE, move_area_to=Position(0, 0))
        assert services.reflections.all() == ()


class TestChange:
    def test_keeps_the_step_without_making_homework_of_it(
        self, services: Services, coach: Role
    ) -> None:
        saved = services.reflections.answer(coach.id, Answer.CHANGE, step=" Ask once more first. ")
        assert saved.value.step == "Ask once more first."
        assert saved.change.subjects == {Subject.REFLECTIONS}
        assert services.reminders.upcoming() == ()


class TestDepends:
    def test_appends_a_dated_note_to_the_client(
        self, services: Services, coach: Role, client: Client, clock: Any
    ) -> None:
        for note in ("Expects advice.", "Less so now."):
            saved = services.reflections.answer(coach.id, Answer.DEPENDS, step=note, client="k1")
            clock.forward(days=40)
        assert saved.change.subjects == {Subject.REFLECTIONS, Subject.CLIENTS}
        assert saved.value.client == "K1"
        assert services.clients.client("K1").context == (
            "Team lead abroad.\n\n2026-03-14: Expects advice.\n\n2026-04-23: Less so now."
        )

    def test_takes_the_words_where_there_is_no_note(
        self, services: Services, coach: Role, client: Client
    ) -> None:
        services.clients.save(replace(client, context=""))
        services.reflections.answer(coach.id, Answer.DEPENDS, "Only here.", client="K1")
        assert services.clients.client("K1").context == "2026-03-14: Only here."

    def test_without_words_or_client_only_the_answer_is_kept(
        self, services: Services, coach: Role, client: Client
    ) -> None:
        services.reflections.answer(coach.id, Answer.DEPENDS, client="K1")
        services.reflections.answer(coach.id, Answer.DEPENDS, "In general.")
        assert services.clients.client("K1").context == "Team lead abroad."
        assert len(services.reflections.all()) == 2

    def test_names_a_client_that_is_not_known(self, services: Services, coach: Role) -> None:
        with pytest.raises(NotFound, match="not_found_client"):
            services.reflections.answer(coach.id, Answer.DEPENDS, "x", client="K404")
        assert services.reflections.all() == ()


def test_an_unknown_role_is_named(services: Services) -> None:
    with pytest.raises(NotFound, match="not_found_role"):
        services.reflections.answer("nobody", Answer.YES)


def test_a_view_of_another_role_is_refused(services: Services, coach: Role) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    view = services.insight.drift(Selection(therapist.id))
    with pytest.raises(ValueError, match="another role"):
        services.reflections.answer(coach.id, Answer.YES, view=view)


def test_answering_ends_a_postponement(
    services: Services, coach: Role, log_sessions: Log, clock: Any
) -> None:
    log_sessions([(0, 0)])
    services.insight.postpone(coach.id, 90)
    services.reflections.answer(coach.id, Answer.YES)
    log_sessions([(0, 0)], last=clock())
    clock.forward(days=28)
    assert services.insight.question(coach.id).due


class TestTakenBack:
    @pytest.fixture
    def before(
        self, services: Services, coach: Role, log_sessions: Log, client: Client, clock: Any
    ) -> dict[str, object]:
        log_sessions([(0.5, 0.0)] * 10)
        clock.forward(days=-9)
        services.practice.set_intended(coach.id, Position(0.5, 0.0), 0.25, "from the training")
        clock.forward(days=9)
        services.insight.postpone(coach.id, 20)
        return self._state(services, coach)

    @staticmethod
    def _state(services: Services, coach: Role) -> dict[str, object]:
        return {
            "areas": services.practice.intended_history(coach.id),
            "context": services.clients.client("K1").context,
            "reflections": services.reflections.all(),
            "waiting": services.supervision.waiting(),
            "steps": services.reflections.due_steps(),
            "postponed": services.reflections.postponed_until(coach.id),
        }

    @pytest.mark.parametrize(
        ("given", "subject"),
        [
            ({"answer": Answer.YES, "move_area_to": Position(0.1, 0.2)}, Subject.PRACTICE),
            ({"answer": Answer.YES}, Subject.REFLECTIONS),
            ({"answer": Answer.CHANGE, "step": "Wait"}, Subject.REFLECTIONS),
            ({"answer": Answer.SUPERVISION, "words": "Why?"}, Subject.SUPERVISION),
            ({"answer": Answer.DEPENDS, "step": "a\n\nb", "client": "K1"}, Subject.CLIENTS),
            ({"answer": Answer.DEPENDS, "words": "so", "client": "K1"}, Subject.CLIENTS),
        ],
    )
    def test_an_answer_leaves_nothing_behind(
        self,
        services: Services,
        coach: Role,
        before: dict[str, object],
        given: dict[str, Any],
        subject: Subject,
        clock: Any,
    ) -> None:
        kept = services.reflections.answer(coach.id, **given)
        assert self._state(services, coach) != before
        clock.forward(minutes=2)
        until = before["postponed"]
        assert isinstance(until, datetime)
        saved = services.reflections.take_back(kept.value, until)
        assert self._state(services, coach) == before
        assert saved.change == kept.change
        assert subject in saved.change.subjects

    def test_a_note_that_came_after_stays(
        self, services: Services, coach: Role, client: Client, clock: Any
    ) -> None:
        first = services.reflections.answer(coach.id, Answer.DEPENDS, step="One.", client="K1")
        clock.forward(days=1)
        services.reflections.answer(coach.id, Answer.DEPENDS, step="Two.", client="K1")
        services.reflections.take_back(first.value)
        assert services.clients.client("K1").context == "Team lead abroad.\n\n2026-03-15: Two."

    def test_what_was_taken_back_is_named_when_it_is_taken_back_again(
        self, services: Services, coach: Role
    ) -> None:
        kept = services.reflections.answer(coach.id, Answer.YES).value
        services.reflections.take_back(kept)
        with pytest.raises(NotFound, match="not_found_reflection"):
            services.reflections.take_back(kept)


class TestShown:
    def test_freezes_numbers_selection_and_area(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        clock.forward(days=-200)
        services.practice.set_intended(coach.id, Position(0.5, 0.0), 0.25, "from the training")
        clock.forward(days=200)
        log_sessions([(0.5, 0.0)] * 15 + [(-0.4, 0.2)] * 10)
        view = services.insight.drift(Selection(coach.id))
        kept = services.reflections.answer(coach.id, Answer.CHANGE, view=view).value
        shown: Any = kept.shown
        assert not any(shown["selection"].values())
        assert (shown["format"], shown["role"]["kind"]) == (1, "coach")
        assert shown["sessions"]["count"] == 25
        assert shown["sessions"]["last"] == "2026-03-14T14:00:00Z"
        assert [mark["x"] for mark in shown["recent"]] == [-0.4] * 10
        assert shown["mean"] == {"x": -0.4, "y": 0.2}
        assert shown["intended_area"]["reason"] == "from the training"
        earlier = shown["finding"]["earlier"]
        assert (earlier["state"], earlier["recent_count"]) == ("moved", 10)
        assert earlier["x"]["difference"] == -0.9
        assert shown["finding"]["intended"]["x"]["outside"] is True
        assert shown["finding"]["notice_now"] is True

    def test_freezes_every_condition(
        self, services: Services, coach: Role, log_sessions: Log
    ) -> None:
        log_sessions([(0.5, 0.0)] * 7, client="K1", tags=("body",))
        chosen = Selection(
            coach.id,
            client="K1",
            tag="body",
            paid=PaidKind.PAID,
            weekdays=frozenset({4, 0}),
            hours=Hours(9, 12),
            numbers=Numbers(11),
            event=Beside(date(2026, 2, 1), Side.BEFORE, "Training"),
            since=date(2026, 1, 1),
        )
        view = services.insight.drift(chosen)
        shown: Any = services.reflections.answer(coach.id, Answer.YES, view=view).value.shown
        frozen = {name: value for name, value in shown["selection"].items() if value}
        assert frozen == {
            "client": "K1",
            "tag": "body",
            "paid": "paid",
            "weekdays": [0, 4],
            "hours": [9, 12],
            "session_numbers": [11, None],
            "event": {"day": "2026-02-01", "side": "before", "label": "Training"},
            "since": "2026-01-01",
        }
        assert (shown["mean"], shown["finding"]["earlier"]["state"]) == (None, "not_compared")

    def test_is_the_same_years_later_whatever_happened_since(
        self, services: Services, coach: Role, log_sessions: Log, clock: Any
    ) -> None:
        ids = log_sessions([(0.1 * index, 0.0) for index in range(10)])
        view = services.insight.drift(Selection(coach.id))
        kept = services.reflections.answer(coach.id, Answer.YES, view=view).value
        services.practice.set_intended(coach.id, Position(0, 0), 1.0)
        for entry_id in ids:
            services.journal.trash(entry_id)
        clock.forward(days=3000)
        (read,) = services.reflections.all()
        assert read == kept
        assert json.loads(json.dumps(read.shown)) == read.shown

    def test_of_an_empty_view_reads_too(self, services: Services, coach: Role) -> None:
        view = services.insight.drift(Selection(coach.id))
        shown: Any = services.reflections.answer(coach.id, Answer.YES, view=view).value.shown
        assert shown["sessions"] == {"count": 0, "first": None, "last": None}
        assert (shown["recent"], shown["intended_area"]) == ([], None)
