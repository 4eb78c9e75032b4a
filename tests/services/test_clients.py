"""Client codes: what was agreed, and where one sat with each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.client import Agreement, Client, Consent
from journal_app.domain.entry import EntryDraft, EntryQuery, TickedObservation
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.clients import Clients
from journal_app.storage.ids import new_id
from tests.fixed_clock import NOW, FixedClock

MakeDraft = Callable[..., EntryDraft]


def rows(services: Services, sql: str) -> list[tuple[object, ...]]:
    return services._database.read(sql)


def test_all_that_is_known_comes_back(services: Services) -> None:
    client = Client(
        id=new_id(),
        code="K1",
        context="A clinic; expects advice.",
        agreement=Agreement(
            "individual", "ten sessions", *[date(2026, month, 1) for month in (1, 6, 12)]
        ),
        consent=Consent.ANONYMISED,
        consent_on=date(2026, 1, 2),
        consent_note="by mail",
        retention_until=date(2036, 12, 31),
    )
    saved = services.clients.save(client)
    assert saved.value == client == services.clients.client("k1") == services.clients.client(" K1 ")
    assert Subject.REMINDERS in saved.change.subjects
    changed = replace(client, code="K1b", consent=Consent.NONE, consent_on=None)
    assert services.clients.save(changed).value == changed
    with pytest.raises(NotFound, match="not_found_client"):
        services.clients.client("K1")


def test_a_code_belongs_to_one_client(services: Services) -> None:
    first = services.clients.save(Client(id="", code="K1")).value
    assert first.id
    with pytest.raises(InvalidValue, match="client_code_taken"):
        services.clients.save(Client(id="", code="k1"))
    with pytest.raises(InvalidValue, match="client_code_missing"):
        services.clients.save(Client(id="", code=" "))
    assert services.clients.save(replace(first, code="k1")).value.code == "k1"


def test_a_review_has_a_reminder_that_moves_with_it(services: Services, clock: FixedClock) -> None:
    def reminders() -> list[tuple[object, ...]]:
        return rows(services, "SELECT kind, due_at, state FROM reminder ORDER BY kind, due_at DESC")

    def ms(day: date) -> int:
        return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)

    clients = Clients(services._database, clock, lambda: "UTC")
    june, july = date(2026, 6, 1), date(2026, 7, 1)
    client = clients.save(Client(id="", code="K1", agreement=Agreement(review=june))).value
    assert reminders() == [("agreement_review", ms(june), "open")]
    assert Subject.REMINDERS not in clients.save(replace(client, context="x")).change.subjects
    moved = replace(client, agreement=Agreement(review=july), retention_until=june)
    clients.save(moved)
    decide = ms(june - timedelta(days=30))
    assert reminders() == [("agreement_review", ms(july), "open"), ("retention", decide, "open")]
    rows(services, "UPDATE reminder SET state = 'done' WHERE kind = 'agreement_review'")
    clients.save(replace(moved, agreement=Agreement(review=june), retention_until=None))
    assert reminders() == [
        ("agreement_review", ms(july), "done"),
        ("agreement_review", ms(june), "open"),
    ]


def test_the_list_sums_up_what_was_done(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    def log(client: str, x: float | None, days_ago: int, **more: object) -> EntryDraft:
        marks = () if x is None else (Placement(Position(x, 0.5), Certainty.CLEAR, NOW),)
        moments = tuple(Moment(new_id(), "", mark) for mark in marks)
        begun = NOW - timedelta(days=days_ago)
        draft = make_draft(
            role_id=coach.id, client=client, started_at=begun, moments=moments, **more
        )
        services.journal.save(draft)
        return draft

    log("K1", 0.0, 9)
    log("K1", 0.5, 3, minutes=None)
    log("K1", None, 5)
    log("K2", None, 2, observations=(TickedObservation("A1"),))
    services.journal.trash(log("K2", 1.0, 1).id)
    services.clients.save(Client(id="", code="K0"))
    two, one, none = services.clients.all()
    assert [summary.client.code for summary in (two, one, none)] == ["K2", "K1", "K0"]
    assert (one.sessions, one.minutes, one.mean) == (3, 120, (0.25, 0.5))
    assert (one.last_session_at, one.open_referral) == (NOW - timedelta(days=3), False)
    assert (two.sessions, two.mean, two.open_referral) == (1, None, True)
    assert (none.sessions, none.minutes, none.last_session_at) == (0, 0, None)
    assert services.clients.points("k1") == (
        (NOW - timedelta(days=9), 0.0, 0.5),
        (NOW - timedelta(days=3), 0.5, 0.5),
    )
    assert services.clients.points("K9") == ()


def test_capitals_beyond_ascii_make_no_second_client(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    services.journal.save(make_draft(role_id=coach.id, client="Ägir"))
    services.journal.save(make_draft(role_id=coach.id, client="äGIR"))
    services.journal.save(make_draft(role_id=coach.id, client="A\u0308gir"))
    assert [(one.client.code, one.sessions) for one in services.clients.all()] == [("Ägir", 3)]
    assert services.clients.client("ÄGIR").code == "Ägir"
    assert len(services.journal.entries(EntryQuery(client="ägir"))) == 3
    assert services.journal.new_draft(client="ägir").minutes == 60
    with pytest.raises(InvalidValue, match="client_code_taken"):
        services.clients.save(Client(id="", code="ägir"))


def test_those_seen_last_are_the_first_of_all(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    for number in range(60):
        start = NOW - timedelta(days=60 - number, hours=2)
        draft = make_draft(role_id=coach.id, client=f"K-{number * 7 % 13:02}", started_at=start)
        services.journal.save(draft)
    services.clients.save(Client(id="", code="Never seen"))
    newest = services.journal.entries()[0]
    services.journal.trash(newest.id)
    everyone = services.clients.all()
    for most in (1, 5, 13):
        assert services.clients.seen_last(most) == (everyone[:most], 14)
    assert services.clients.seen_last(50) == (everyone[:13], 14)


def test_nobody_was_seen_in_an_empty_journal(services: Services) -> None:
    assert services.clients.seen_last(50) == ((), 0)
