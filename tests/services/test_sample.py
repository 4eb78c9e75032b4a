"""The sample journal is what the pages need to show, in both languages, at any time of day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal_app.domain.clock import zone_named
from journal_app.domain.drift import EarlierState, IntendedState
from journal_app.domain.grid import Quadrant
from journal_app.domain.practice import RoleKind
from journal_app.domain.reflection import Asked, StepAnswer
from journal_app.domain.reminder import ReminderKind
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.services.local_zone import local_zone
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from tests.fixed_clock import FixedClock

MakeSample = Callable[..., Services]


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[MakeSample]:
    """Makes the sample journal of an instant."""
    opened: list[Services] = []

    def make(now: datetime = datetime(2026, 11, 21, 15, 0, tzinfo=UTC), **more: str) -> Services:
        path = tmp_path / f"{len(opened)}.stance"
        opened.append(JournalFile(path, FixedClock(now), beside_window=True).create(None))
        write_sample(opened[-1], now, **more)
        return opened[-1]

    yield make
    for services in opened:
        services.close()


def test_about_eighteen_months_of_two_roles_and_six_codes(sample: MakeSample) -> None:
    services = sample()
    rows = services.journal.entries(limit=1000)
    assert len(rows) == 134
    assert 500 < (rows[0].started_at - rows[-1].started_at).days < 580
    assert Counter(row.role for row in rows) == {"coach": 90, "therapist": 44}
    assert {row.client for row in rows} == {
        "Heron", "Finch", "Otter", "Team Lark", "Wren", "Alder",
    }  # fmt: skip
    assert services.safekeeping.check().ok


def test_today_has_something_to_show(sample: MakeSample) -> None:
    services = sample()
    newest = services.journal.entries(limit=4)
    assert [row.client for row in newest] == ["Heron", "Team Lark", "Otter", "Finch"]
    assert [row.headline for row in newest] == [
        "What in me needed to have the answer so fast?",
        "The sponsor’s agenda arrived before theirs did.",
        "Long silence after the second question; I let it be.",
        "I named the pattern for her. She agreed too quickly.",
    ]
    assert [row.quadrant for row in newest] == [
        Quadrant.COLLABORATIVE_MEANING,
        Quadrant.COLLABORATIVE_ANALYSIS,
        Quadrant.COLLABORATIVE_MEANING,
        Quadrant.AUTHORITATIVE_MEANING,
    ]
    (question,) = services.insight.due_questions()
    assert (question.asked, question.sessions_since) == (Asked.NOTICE, 9)
    (due,) = services.reminders.due()
    assert (due.client, due.kind) == ("Finch", ReminderKind.FOLLOW_UP)
    assert ReminderKind.OWN in {item.kind for item in services.reminders.upcoming()}
    assert len(services.reminders.upcoming()) == 5
    (kept,) = services.journal.drafts()
    assert (kept.draft.client, kept.draft.moments) == ("Otter", ())
    assert kept.draft.word_count > 50
    assert len(services.referrals.open()) == 2
    assert len(services.supervision.waiting()) == 5
    assert len(services.contacts.emergency()) == 2
    assert len(services.contacts.referral_list()) == 3


def test_coaching_has_moved_and_therapy_has_not(sample: MakeSample) -> None:
    services = sample()
    coach, therapist = services.practice.roles()
    assert (coach.kind, therapist.kind) == (RoleKind.COACH, RoleKind.THERAPIST)
    coaching = services.insight.drift(Selection(coach.id))
    assert coaching.finding.earlier.state is EarlierState.MOVED
    assert coaching.finding.intended.state is IntendedState.OUTSIDE
    assert coaching.finding.notice_now
    assert len(coaching.finding.notices) == 1
    assert len(coaching.areas) == 2
    assert len(coaching.reflections) == 5
    assert [event.role_id for event in coaching.events] == [None, None, coach.id]
    (step,) = services.reflections.due_steps()
    assert (step.reflection.role_id, step.sessions) == (coach.id, 9)
    tried = [one for one in coaching.reflections if one.step_answer is StepAnswer.TRIED]
    assert [bool(one.step_words) for one in tried] == [True]
    assert all(reflection.shown["sessions"] for reflection in coaching.reflections)
    therapy = services.insight.drift(Selection(therapist.id))
    assert therapy.finding.earlier.state is EarlierState.NO_CLEAR_MOVEMENT
    assert not therapy.finding.notices


@pytest.mark.parametrize("hour", [0, 6, 13, 23])
def test_nothing_lies_ahead_whatever_the_time(sample: MakeSample, hour: int) -> None:
    now = datetime(2026, 3, 1, hour, 20, tzinfo=UTC)
    services = sample(now)
    rows = services.journal.entries(limit=1000)
    for row in rows:
        entry = services.journal.entry(row.id)
        assert entry.content.ended_at <= now
        assert entry.written_at <= now
    (due,) = services.reminders.due()
    day = now.astimezone(zone_named(local_zone())).date()
    assert due.due_at.astimezone(zone_named(local_zone())).date() == day
    assert services.journal.drafts()[0].updated_at <= now


def test_neighbours_do_not_read_alike(sample: MakeSample) -> None:
    for language in ("en", "de"):
        services = sample(language=language)
        rows = services.journal.entries(limit=12)
        assert len({row.headline for row in rows}) >= 11
        entries = [services.journal.entry(row.id).content for row in rows]
        assert len({draft.seen for draft in entries}) == 12


def test_the_same_day_gives_the_same_sessions(sample: MakeSample) -> None:
    first, second = (
        [
            (draft.started_at, draft.client, draft.seen, draft.me, draft.point, draft.tags)
            for row in services.journal.entries(limit=1000)
            for draft in [services.journal.entry(row.id).content]
        ]
        for services in (sample(), sample())
    )
    assert first == second


def test_german_is_german(sample: MakeSample) -> None:
    services = sample(language="de")
    assert services.journal.entries(limit=1)[0].headline.startswith("Was in mir")
    assert services.practice.intended_history(services.practice.roles()[0].id)[0].reason[0] == "F"


def test_a_packet_came_back_and_another_waits_to_be_read(sample: MakeSample) -> None:
    for language in ("en", "de"):
        services = sample(language=language)
        sent = services.packets.sent()
        assert [(packet.replies, len(packet.sessions)) for packet in sent] == [(1, 9)]
        views = services.packets.two_views("M.")
        assert (len(views.pairs), views.blind) == (9, 8)
        assert views.x.offset is not None
        noted = [session.entry_id for session in sent[0].sessions[:4]]
        places = [services.packets.notes_on(entry)[0].place for entry in noted]
        # Where a client gave no consent, no words went that a note could hold on to.
        assert sum(place is not None for place in places) >= 2
        assert [row.supervisee for row in services.received.find()] == ["J."]
