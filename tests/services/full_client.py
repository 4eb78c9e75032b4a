"""A client with a row in every table that can hold one, every text of it with a mark inside."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta

from journal_app.domain.client import Agreement, Client, Consent
from journal_app.domain.entry import (
    EntryDraft,
    EntryQuery,
    PaidKind,
    PromptAnswer,
    TickedObservation,
)
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.domain.referral import LoopStep, StepRecord
from journal_app.domain.reflection import Answer
from journal_app.domain.saved_filter import SavedFilter
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.storage.ids import new_id
from journal_app.storage.instants import to_ms
from tests.fixed_clock import NOW

BEFORE = timedelta(days=40)


@dataclass(frozen=True)
class Filled:
    """What was written: the client, the ids of its sessions, and every id that is its own."""

    client: Client
    entries: tuple[str, ...]
    ids: tuple[str, ...]


def draft_for(role: Role, code: str, mark: str, number: int) -> EntryDraft:
    """A session with everything a session may have; each text holds the mark."""
    at = NOW - BEFORE + timedelta(days=number, minutes=len(mark))
    place = Placement(Position(number % 20 / 20, -0.5), Certainty.ROUGHLY, at)
    return EntryDraft(
        id=new_id(),
        role_id=role.id,
        client=code,
        started_at=at,
        zone="Europe/Berlin",
        minutes=50,
        paid_kind=PaidKind.PAID,
        agreement_kind="individual",
        seen=f"{mark}seen said it plainly {number}",
        me=f"{mark}me felt it too",
        answers=(PromptAnswer("own", f"{mark}asked what was it?", f"{mark}answered much"),),
        moments=(Moment(new_id(), "start", place), Moment(new_id(), f"{mark}label", place)),
        tags=(f"{mark}tag", "shared"),
        observations=(TickedObservation("B1", f"{mark}words heard"), TickedObservation("C1")),
        to_supervision=True,
        supervision_question=f"{mark}question whose is it?",
    )


def fill(services: Services, role: Role, code: str, mark: str, sessions: int = 3) -> Filled:
    """Writes a client through the services, and by hand what has no service of its own."""
    drafts = [draft_for(role, code, mark, number) for number in range(sessions)]
    for draft in drafts:
        services.journal.save(draft)
    services.journal.save(replace(drafts[0], seen=f"{mark}changed later"))
    services.journal.trash(drafts[-1].id)
    services.journal.keep_draft(draft_for(role, code, f"{mark}draft", 30), edits=False)
    services.journal.keep_draft(replace(drafts[0], me=f"{mark}edit going on"), edits=True)
    client = replace(
        services.clients.client(code),
        context=f"{mark}context of a clinic",
        agreement=Agreement(
            "individual", f"{mark}scope", date(2026, 1, 1), date(2026, 6, 1), date(2026, 12, 1)
        ),
        consent=Consent.ANONYMISED,
        consent_on=date(2026, 1, 1),
        consent_note=f"{mark}consent by mail",
        retention_until=date(2027, 12, 1),
    )
    services.clients.save(client)
    loop = next(one for one in services.referrals.open() if one.client == code)
    services.referrals.take_step(
        loop.id, StepRecord(LoopStep.SUPERVISION, NOW, f"{mark}step said", f"{mark}consulted")
    )
    view = services.insight.drift(Selection(role.id, client=code))
    services.reflections.answer(
        role.id, Answer.DEPENDS, f"{mark}depends words", step=f"{mark}note", client=code, view=view
    )
    services.reflections.answer(role.id, Answer.SUPERVISION, f"{mark}shown words", view=view)
    services.intentions.intend(role.id, Position(0.1, 0.2), f"{mark}why", code)
    services.browsing.save_filter(SavedFilter(f"{mark}filter", EntryQuery(client=code.upper())))
    services.practice.set_setting(f"asked_repeated/{client.id}/C1", 3)
    services.practice.set_setting("again.round", {"ids": [drafts[0].id], "done": 0})
    _fill_around(services, client.id, drafts[0].id, mark)
    return Filled(client, tuple(draft.id for draft in drafts), _ids_of(services, client.id, drafts))


def _fill_around(services: Services, client_id: str, entry_id: str, mark: str) -> None:
    packet, now = new_id(), to_ms(NOW)
    pairs = json.dumps([[f"{mark}seen", "A"], [f"{mark}gone", "B"]])
    rows: list[tuple[str, tuple[object, ...]]] = [
        ("past_agreement", (new_id(), client_id, "team", f"{mark}past", "2025-01-01", None, None)),
        ("packet (id, sealed_at, sealing, replacements)", (packet, now, "key", pairs)),
        ("packet_session", (new_id(), packet, entry_id, 0, "[]")),
        ("reply", (new_id(), packet, now, now)),
        ("note", (new_id(), packet, entry_id, "me", f"{mark}quote", "", "", f"{mark}noted", "K.",
                  now, None)),
        ("note", (new_id(), packet, None, "letter", "", "", "", f"{mark}letter", "K.", now, None)),
        ("reminder", (new_id(), "own", "", f"{mark}own reminder", client_id, None, None, now, now,
                      "open", "", None, None)),
    ]  # fmt: skip
    with services.journal._db.raw_transaction() as connection:
        for table, values in rows:
            marks = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)
        former = {
            "corrected_at": now,
            "step": "supervision",
            "taken_at": now,
            "words": f"{mark}former",
            "consulted": "",
            "consent": "",
            "consent_on": None,
        }
        connection.execute(
            "UPDATE referral_step SET former = ? WHERE referral_id IN"
            " (SELECT id FROM referral WHERE client_id = ?)",
            (json.dumps([former]), client_id),
        )


def _ids_of(services: Services, client_id: str, drafts: list[EntryDraft]) -> tuple[str, ...]:
    db = services.journal._db
    found = [client_id, *(draft.id for draft in drafts)]
    found += [moment.id for draft in drafts for moment in draft.moments]
    for table in ("referral", "reminder", "reflection", "intention", "past_agreement"):
        rows = db.read(f"SELECT id FROM {table} WHERE client_id = ?", (client_id,))
        found += [row[0] for row in rows]
    return tuple(found)
