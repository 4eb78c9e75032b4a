"""Reminders that come back by themselves: made once, in time, whatever the clock did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from journal_app.domain.client import Agreement, Client
from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.practice import RoleKind
from journal_app.domain.referral import LoopStep, Outcome, StepRecord
from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.opening import JournalFile
from journal_app.services.reminders import Reminders
from journal_app.services.safekeeping import BackupReport
from journal_app.storage.ids import new_id
from journal_app.storage.vault import Key
from tests.fixed_clock import FixedClock

DAY = timedelta(days=1)
COPY = BackupReport(Path("copy.stance"), 0, 0)
RHYTHMS = (ReminderKind.SUPERVISION, ReminderKind.CONTACTS, ReminderKind.BACKUP)


def waiting(services: Services, kind: ReminderKind) -> list[Reminder]:
    both = (*services.reminders.due(), *services.reminders.upcoming(with_upkeep=True))
    return [one for one in both if one.kind is kind]


def only(services: Services, kind: ReminderKind) -> Reminder:
    (found,) = waiting(services, kind)
    return found


def add_packet(services: Services, delete_by: date | None) -> str:
    packet_id = new_id()
    with services._database.raw_transaction() as connection:
        connection.execute(
            "INSERT INTO packet (id, sealed_at, delete_by, sealing) VALUES (?, 0, ?, 'key')",
            (packet_id, delete_by and delete_by.isoformat()),
        )
    return packet_id


@pytest.fixture
def begun(services: Services, tick: Callable[..., str]) -> Services:
    """A journal with one entry."""
    tick()
    return services


class TestUpkeep:
    def test_nothing_is_asked_of_an_empty_journal(self, services: Services, clock: Any) -> None:
        clock.forward(days=900)
        assert services.reminders.due() == services.reminders.upcoming(with_upkeep=True) == ()

    def test_a_backup_is_asked_for_two_weeks_after_the_first_entry(
        self, begun: Services, clock: Any
    ) -> None:
        first = only(begun, ReminderKind.BACKUP)
        assert first.due_at == clock() + 14 * DAY
        assert first not in begun.reminders.upcoming()
        clock.forward(days=10)
        assert begun.safekeeping.last_backup() is None
        assert begun.safekeeping.note(COPY).change.subjects == {
            Subject.PRACTICE, Subject.REMINDERS,
        }  # fmt: skip
        assert begun.safekeeping.last_backup() == clock()
        moved = only(begun, ReminderKind.BACKUP)
        assert (moved.id, moved.due_at) == (first.id, clock() + 14 * DAY)

    def test_a_backup_made_late_answers_the_question(self, begun: Services, clock: Any) -> None:
        asked = only(begun, ReminderKind.BACKUP)
        clock.forward(days=30)
        begun.safekeeping.note(COPY)
        assert only(begun, ReminderKind.BACKUP).due_at == clock() + 14 * DAY
        (closed,) = begun.reminders.closed()
        assert (closed.id, closed.closed_at) == (asked.id, clock())

    def test_the_rhythm_of_backups_can_be_changed_and_ended(
        self, begun: Services, clock: Any
    ) -> None:
        start = clock()
        clock.forward(days=3)
        begun.reminders.set_rhythm_days(ReminderKind.BACKUP, 28)
        assert begun.reminders.rhythm_days(ReminderKind.BACKUP) == 28
        assert only(begun, ReminderKind.BACKUP).due_at == start + 28 * DAY
        begun.reminders.set_rhythm_days(ReminderKind.BACKUP, 0)
        clock.forward(days=99)
        assert waiting(begun, ReminderKind.BACKUP) == []

    def test_contacts_are_asked_about_every_quarter(self, services: Services, clock: Any) -> None:
        services.contacts.save(Contact("", ContactKind.EMERGENCY, "Line"))
        first = only(services, ReminderKind.CONTACTS)
        assert first.due_at == clock() + 91 * DAY
        clock.forward(days=100)
        services.reminders.done(first.id)
        second = only(services, ReminderKind.CONTACTS)
        assert (second.id != first.id, second.due_at) == (True, clock() + 91 * DAY)

    def test_checking_all_of_them_is_an_answer_checking_some_is_not(
        self, services: Services, clock: Any
    ) -> None:
        one, other = (
            services.contacts.save(Contact("", ContactKind.EMERGENCY, name)).value for name in "ab"
        )
        asked = only(services, ReminderKind.CONTACTS)
        clock.forward(days=100)
        services.contacts.checked(one.id)
        assert only(services, ReminderKind.CONTACTS) == asked
        clock.forward(days=1)
        services.contacts.checked(other.id)
        clock.forward(days=3)
        services.contacts.checked(one.id)
        assert only(services, ReminderKind.CONTACTS).due_at > clock() + 80 * DAY
        assert [item.id for item in services.reminders.closed()] == [asked.id]

    def test_supervision_comes_back_by_the_rhythm_of_the_practitioner(
        self, services: Services, clock: Any
    ) -> None:
        practitioner = replace(services.practice.practitioner(), supervision_rhythm_days=30)
        change = services.practice.update(practitioner).change
        assert change.subjects == {Subject.PRACTICE, Subject.REMINDERS}
        item = only(services, ReminderKind.SUPERVISION)
        assert item.due_at == clock() + 30 * DAY
        assert services.practice.update(practitioner).change.subjects == {Subject.PRACTICE}
        services.reminders.not_needed(item.id, "on leave")
        following = only(services, ReminderKind.SUPERVISION)
        assert (following.id != item.id, following.due_at) == (True, clock() + 30 * DAY)
        services.practice.update(replace(practitioner, supervision_rhythm_days=0))
        assert waiting(services, ReminderKind.SUPERVISION) == []

    def test_what_cannot_be_written_is_read_all_the_same(
        self, services: Services, clock: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from journal_app.domain.errors import JournalFileError
        from journal_app.services.standing import Standing

        own = services.reminders.add("Read", clock()).value

        def refuse(_self: object) -> bool:
            raise JournalFileError("read_only")

        monkeypatch.setattr(Standing, "keep", refuse)
        assert services.reminders.due() == (own,)
        assert services.reminders.count_due() == 1


class TestDays:
    def test_retention_is_asked_a_month_ahead_and_once(
        self, services: Services, clock: Any
    ) -> None:
        kept = services.clients.save(Client("", "K1", retention_until=date(2027, 5, 1))).value
        asked = only(services, ReminderKind.RETENTION)
        assert asked.due_at.astimezone(UTC).date() in {date(2027, 3, 31), date(2027, 4, 1)}
        services.reminders.done(asked.id)
        clock.forward(days=900)
        assert waiting(services, ReminderKind.RETENTION) == []
        services.clients.save(replace(kept, retention_until=date(2031, 5, 1)))
        assert only(services, ReminderKind.RETENTION).due_at.year == 2031

    def test_a_day_that_was_answered_is_not_asked_again_in_another_zone(
        self, services: Services, clock: Any
    ) -> None:
        services.clients.save(Client("", "K1", agreement=Agreement(review=date(2026, 6, 1))))
        services.reminders.done(only(services, ReminderKind.AGREEMENT_REVIEW).id)
        for zone in ("Pacific/Kiritimati", "America/Adak", "UTC"):
            there = Reminders(services._database, clock, lambda zone=zone: zone)
            assert there.upcoming() == there.due() == ()

    def test_a_client_that_has_the_day_from_elsewhere_is_asked_about_too(
        self, services: Services
    ) -> None:
        services.clients.save(Client("", "K1"))
        with services._database.raw_transaction() as connection:
            connection.execute("UPDATE client SET agreement_review = '2026-07-01'")
        assert only(services, ReminderKind.AGREEMENT_REVIEW).client == "K1"

    def test_a_packet_is_asked_about_on_its_day_and_goes_with_it(
        self, services: Services, clock: Any
    ) -> None:
        add_packet(services, None)
        packet_id = add_packet(services, date(2026, 4, 1))
        asked = only(services, ReminderKind.PACKET)
        assert (asked.code, asked.client) == (packet_id, "")
        with services._database.raw_transaction() as connection:
            connection.execute("DELETE FROM packet WHERE id = ?", (packet_id,))
        assert waiting(services, ReminderKind.PACKET) == []


class TestTwoPrograms:
    @pytest.fixture
    def other(self, begun: Services, journal_key: Key, clock: FixedClock) -> Iterator[Services]:
        opened = JournalFile(begun.path, clock, beside_window=True).open(journal_key)
        yield opened
        opened.close()

    def test_nothing_is_made_twice(self, begun: Services, other: Services, clock: Any) -> None:
        begun.clients.save(Client("", "K1", agreement=Agreement(review=date(2026, 6, 1))))
        for _ in range(20):
            clock.forward(days=20)
            first, second = begun.reminders.due(), other.reminders.due()
            assert first == second
            kinds = Counter(one.kind for one in first)
            assert all(kinds[kind] <= 1 for kind in RHYTHMS)
            for number, one in enumerate(first):
                (begun, other)[number % 2].reminders.done(one.id)
        assert len(waiting(other, ReminderKind.BACKUP)) == 1

    def test_what_was_found_by_both_is_made_by_the_first(
        self, begun: Services, other: Services, clock: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from journal_app.services.standing import Standing

        standing = Standing(begun._database, clock)
        found = standing._found

        def found_by_both() -> bool:
            told = found()
            other.reminders.count_due()
            return told

        monkeypatch.setattr(standing, "_found", found_by_both)
        standing.keep()
        for kind in (ReminderKind.BACKUP, ReminderKind.CONTACTS):
            only(begun, kind)


class TestClock:
    def test_set_far_ahead_by_mistake_it_silences_nothing(
        self, begun: Services, clock: Any
    ) -> None:
        clock.forward(days=800)
        for one in begun.reminders.due():
            begun.reminders.done(one.id)
        begun.safekeeping.note(COPY)
        clock.forward(days=-799)
        for kind, days in ((ReminderKind.BACKUP, 14), (ReminderKind.CONTACTS, 91)):
            assert only(begun, kind).due_at == clock() + days * DAY

    def test_set_back_it_makes_nothing_anew(self, begun: Services, clock: Any) -> None:
        before = {kind: only(begun, kind).id for kind in RHYTHMS[1:]}
        clock.forward(days=-4000)
        assert {kind: only(begun, kind).id for kind in RHYTHMS[1:]} == before
        clock.forward(days=4000)
        for kind in RHYTHMS[1:]:
            only(begun, kind)


ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia")


class Year:
    """Four hundred days of an invented practice, with the zone changing every hundred."""

    def __init__(self, services: Services, clock: FixedClock) -> None:
        self.services = services
        self.clock = clock
        self.days = 0
        self.reminders = Reminders(services._database, clock, self.zone)
        self.asked: Counter[ReminderKind] = Counter()
        self.codes: Counter[str] = Counter()
        self.dice = Random(7)

    def zone(self) -> str:
        return ZONES[self.days // 100 % len(ZONES)]

    def go_on(self, hours: float) -> None:
        self.clock.forward(hours=hours)
        self.days = (self.clock() - self.start).days
        due = self.reminders.due()
        assert len(due) == self.reminders.count_due()
        assert all(one.due_at <= self.clock() for one in due)
        kinds = Counter(one.kind for one in due)
        assert all(kinds[kind] <= 1 for kind in RHYTHMS)
        assert len({one.id for one in due}) == len(due)
        for one in due:
            self.answer(one)

    @property
    def start(self) -> datetime:
        return datetime(2026, 1, 5, 8, tzinfo=UTC)

    def answer(self, one: Reminder) -> None:
        put_off = one.due_at > one.first_due_at
        roll = 0.9 if put_off else self.dice.random()
        if roll < 0.2:
            later = self.clock() + self.dice.randint(1, 40) * timedelta(hours=5)
            self.reminders.snooze(one.id, later, "away")
            return
        self.asked[one.kind] += 1
        self.codes[one.code] += one.kind is ReminderKind.FOLLOW_UP
        if roll < 0.4:
            self.reminders.not_needed(one.id, "it came up")
        else:
            self.reminders.done(one.id)


def test_in_a_year_every_step_and_every_date_falls_due_once(
    services: Services, clock: FixedClock, make_draft: Callable[..., Any]
) -> None:
    year = Year(services, clock)
    clock.now = year.start
    with services._database.raw_transaction() as connection:
        connection.execute("UPDATE journal SET made_at = ?", (int(clock().timestamp() * 1000),))
    role = services.practice.add_role(RoleKind.COACH).value
    services.practice.update(replace(services.practice.practitioner(), supervision_rhythm_days=28))
    first = year.start.date()
    for number in range(12):
        services.clients.save(
            Client(
                "",
                f"K{number}",
                agreement=Agreement(review=first + (20 + 30 * number) * DAY),
                retention_until=first + (40 + 30 * number) * DAY,
            )
        )
    # The nights on which the clocks change, both ways, in the zone that holds then.
    for number, day in enumerate((date(2026, 3, 29), date(2026, 10, 25), date(2027, 1, 31))):
        add_packet(services, day)
        year.reminders.add(f"own {number}", datetime(day.year, day.month, day.day, 1, tzinfo=UTC))
    signals = ("A1", "B2", "C3", "D1")
    loops: list[str] = []
    own = 3
    while year.days < 400:
        year.go_on(year.dice.choice((5, 11, 26, 60)))
        if len(loops) < 8 and year.days >= 40 * len(loops):
            signal = signals[len(loops) % 4]
            loops.append(services.referrals.observe(f"K{len(loops)}", [signal]).value.id)
            draft = make_draft(id=new_id(), role_id=role.id, started_at=clock(), client="K0")
            services.journal.save(draft)
        elif loops and year.days % 97 == 0:
            loop = services.referrals.referral(loops[-1])
            if loop.outcome is None and loop.closed_at is None:
                step = StepRecord(LoopStep.OPTIONS, clock(), "three names")
                services.referrals.take_step(loop.id, step)
                services.referrals.set_outcome(loop.id, Outcome.THINKING)
    clock.forward(days=60)
    year.go_on(1)
    year.go_on(24 * 90)
    for kind in (ReminderKind.AGREEMENT_REVIEW, ReminderKind.RETENTION):
        assert year.asked[kind] == 12
    assert year.asked[ReminderKind.PACKET] == year.asked[ReminderKind.OWN] == own
    assert 4 <= year.asked[ReminderKind.CONTACTS] <= 6
    assert 12 <= year.asked[ReminderKind.SUPERVISION] <= 20
    assert 15 <= year.asked[ReminderKind.BACKUP] <= 36
    steps = {"reached_someone", "write_down", "supervision", "plan_talk", "still_in_view",
             "best_person"}  # fmt: skip
    assert steps <= {code for code, count in year.codes.items() if count}
    left = (*year.reminders.due(), *year.reminders.upcoming(with_upkeep=True))
    assert {one.kind for one in left} <= {*RHYTHMS, ReminderKind.FOLLOW_UP}


def test_five_hundred_clients_are_read_at_once_and_asked_about_once(
    services: Services, clock: FixedClock
) -> None:
    with services._database.raw_transaction() as connection:
        for number in range(500):
            day = (clock().date() + number % 90 * DAY).isoformat()
            connection.execute(
                "INSERT INTO client (id, code, folded, agreement_review, retention_until, made_at)"
                " VALUES (?, ?, ?, ?, ?, 0)",
                (new_id(), f"K{number}", f"k{number}", day, day),
            )
    services.reminders.due()
    clock.forward(days=120)
    due = services.reminders.due()
    kinds = Counter(one.kind for one in due)
    assert kinds[ReminderKind.AGREEMENT_REVIEW] == kinds[ReminderKind.RETENTION] == 500
    assert services.reminders.due() == due
