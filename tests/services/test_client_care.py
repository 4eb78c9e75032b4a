"""Agreements that follow each other, hours, keeping, renaming, and two codes that are one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from journal_app.domain.client import Agreement, Client, Consent
from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.retention import RetentionBasis
from journal_app.services.bundle import Services
from journal_app.storage.payload import to_json
from tests.fixed_clock import NOW, FixedClock
from tests.services.full_client import draft_for, fill

MakeDraft = Callable[..., EntryDraft]
TODAY = NOW.date()


def whole(services: Services) -> dict[str, Any]:
    """Every row of the journal but the numbers that no one sees."""
    db = services.journal._db
    tables = [
        name
        for (name,) in db.read(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'change_mark'"
        )
        if not name.startswith(("sqlite_", "entry_search"))
    ]
    return {table: sorted(db.read(f"SELECT * FROM {table}"), key=repr) for table in tables}


def test_a_new_agreement_keeps_the_old_one(services: Services, clock: FixedClock) -> None:
    first = Agreement("individual", "ten sessions", date(2026, 1, 1), date(2026, 4, 1))
    client = services.clients.save(Client("", "Heron", agreement=first)).value
    renewed = services.clients.begin_agreement(client).value
    assert renewed.agreement == Agreement("individual", start=TODAY)
    (past,) = services.clients.past_agreements(client.id)
    assert past.agreement == replace(first, end=TODAY - timedelta(days=1))
    assert services.reminders.upcoming() == ()  # nothing is to be reviewed for now
    assert services.clients.put_back_agreement(past, client).value == client
    assert services.clients.past_agreements(client.id) == ()
    assert len(services.reminders.upcoming()) == 1


def test_where_nothing_was_agreed_nothing_is_kept(services: Services) -> None:
    client = services.clients.save(Client("", "Heron")).value
    services.clients.begin_agreement(client)
    assert services.clients.past_agreements(client.id) == ()


def test_hours_by_year_agreement_and_payment(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    def log(days_ago: int, minutes: int | None, agreement: str, paid: PaidKind | None) -> None:
        services.journal.save(
            make_draft(
                role_id=coach.id,
                client="Heron",
                started_at=NOW - timedelta(days=days_ago),
                minutes=minutes,
                agreement_kind=agreement,
                paid_kind=paid,
            )
        )

    log(1, 60, "individual", PaidKind.PAID)
    log(2, 30, "individual", PaidKind.PAID)
    log(3, None, "", None)
    log(400, 90, "team", PaidKind.PRO_BONO)
    worked = services.clients.worked(services.clients.client("Heron").id)
    assert [(one.year, one.agreement, one.paid, one.sessions, one.minutes) for one in worked] == [
        (2026, "individual", "paid", 2, 90),
        (2026, "", "", 1, 0),
        (2025, "team", "pro_bono", 1, 90),
    ]


def test_keeping_is_proposed_by_the_last_role_and_the_end(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    client = services.clients.save(Client("", "Heron")).value
    proposal = services.clients.retention(client)
    assert (proposal.until, proposal.basis) == (
        date(2028, 3, 14),
        RetentionBasis.COACHING_24_MONTHS,
    )
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    services.practice.update(replace(services.practice.practitioner(), jurisdiction="Germany"))
    services.journal.save(make_draft(role_id=therapist.id, client="Heron"))
    assert services.clients.retention(client).until == date(2036, 3, 14)
    ended = replace(client, agreement=Agreement(end=date(2025, 5, 5)))
    assert services.clients.retention(ended).until == date(2035, 5, 5)


def test_keeping_for_longer_takes_a_reason_and_a_later_day(services: Services) -> None:
    client = services.clients.save(Client("", "Heron", retention_until=TODAY)).value
    assert len(services.reminders.due()) == 1
    for until, reason, code in (
        (TODAY + timedelta(days=400), " ", "reason_missing"),
        (TODAY, "why", "day_past"),
    ):
        with pytest.raises(InvalidValue, match=code):
            services.clients.extend(client, until, reason)
    kept = services.clients.extend(client, date(2027, 6, 1), "a claim\nmay come").value
    assert (kept.retention_until, kept.retention_reason) == (date(2027, 6, 1), "a claim may come")
    assert services.reminders.due() == ()
    (reminder,) = services.reminders.upcoming()
    assert reminder.due_at.astimezone().date() == date(2027, 5, 2)


def test_a_new_code_is_followed_everywhere(services: Services, coach: Role) -> None:
    filled = fill(services, coach, "Heron", "words ")
    moved = draft_for(coach, "heron", "moved ", 9)
    services.journal.save(moved)
    services.journal.save(replace(moved, client="Otter"))
    services.clients.save(replace(services.clients.client("Heron"), code="Crane “2”"))
    data = json.dumps(whole(services), default=str, ensure_ascii=False).casefold()
    assert "heron" not in data
    entry = services.journal.entry(filled.entries[0])
    history = services.journal.revisions(entry.id)
    assert history[0].content == entry.content
    assert {one.content.client for one in history} == {"Crane “2”"}
    db = services.journal._db
    kept = db.read("SELECT payload FROM revision WHERE entry_id = ? ORDER BY number DESC LIMIT 1",
                   (entry.id,))  # fmt: skip
    assert kept[0][0] == to_json(entry.content)
    assert services.journal.save(services.journal.draft_of(entry.id)).value.revision == 2
    assert {one.query.client for one in services.browsing.filters()} == {"Crane “2”"}
    assert {one.draft.client for one in services.journal.drafts()} == {"Crane “2”"}
    assert [one.content.client for one in services.journal.revisions(moved.id)] == [
        "Otter",
        "Crane “2”",
    ]


def test_two_codes_become_one_and_two_again(services: Services, coach: Role) -> None:
    fill(services, coach, "Heron", "left ")
    fill(services, coach, "Otter", "right ", 4)
    services.clients.save(replace(services.clients.client("Otter"), consent=Consent.IDENTIFIABLE))
    before, sessions = whole(services), services.journal.count()
    merged = services.clients.merge("HERON", "otter").value
    (one,) = services.clients.all()
    assert (one.client.code, one.sessions) == ("Otter", 5)  # one of each is in the bin
    assert one.client.context.split("\n\n")[0].startswith("right context")
    assert "left context" in one.client.context
    assert one.client.consent is Consent.ANONYMISED
    assert len(services.clients.past_agreements(one.client.id)) == 3
    assert services.journal.count() == sessions
    assert "heron" not in json.dumps(whole(services), default=str).casefold()
    kinds = [item.kind.value for item in services.reminders.upcoming()]
    assert (kinds.count("retention"), kinds.count("agreement_review")) == (1, 1)
    assert services.safekeeping.check().ok
    services.clients.part(merged)
    assert whole(services) == before
    with pytest.raises(InvalidValue, match="client_code_taken"):
        services.clients.part(merged)


def test_an_agreement_stands_where_there_was_none(services: Services) -> None:
    agreed = Agreement("team", "a year", TODAY, TODAY + timedelta(days=90))
    services.clients.save(Client("", "Heron", agreement=agreed, retention_until=date(2030, 1, 1)))
    other = services.clients.save(Client("", "Otter", "context")).value
    before = whole(services)
    merged = services.clients.merge("Heron", "Otter").value
    left = services.clients.client("Otter")
    assert (left.agreement, left.context) == (agreed, "context")
    assert (left.retention_until, left.consent) == (date(2030, 1, 1), Consent.NONE)
    assert services.clients.past_agreements(other.id) == ()
    assert {item.client for item in services.reminders.upcoming()} == {"Otter"}
    services.clients.part(merged)
    assert whole(services) == before


def test_what_cannot_be_merged_is_said(services: Services) -> None:
    services.clients.save(Client("", "Heron"))
    services.clients.save(Client("", "Otter"))
    before = whole(services)
    with pytest.raises(InvalidValue, match="merge_with_itself"):
        services.clients.merge("Heron", "HERON")
    with pytest.raises(NotFound, match="not_found_client"):
        services.clients.merge("Heron", "Nobody")
    assert whole(services) == before
    merged = services.clients.merge("Heron", "Otter").value
    services.erasing.erase("Otter")
    with pytest.raises(NotFound, match="not_found_client"):
        services.clients.part(merged)
